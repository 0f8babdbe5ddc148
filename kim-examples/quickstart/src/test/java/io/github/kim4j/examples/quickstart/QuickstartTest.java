package io.github.kim4j.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuickstartTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Path MUBA = Path.of("cases/muba.json");
    private static final Path MALANG = Path.of("cases/malang.json");

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private boolean run(Locale locale, Path... files) throws IOException {
        return new Quickstart(locale, TODAY, folder, stream(out), stream(err)).run(List.of(files));
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private Path changed(Path file, String what, String by) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(what);
        return Files.writeString(folder.resolve("changed.json"), text.replace(what, by));
    }

    @Test
    void muba_is_refused_with_four_reasons_and_then_recognized() throws IOException {
        assertThat(run(Locale.ENGLISH, MUBA)).isTrue();

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("Still needed: SK Bupati Musi Banyuasin")
                .contains(
                        "[decree.without_number]",
                        "[decree.office_not_awaited]",
                        "[decree.officer_not_listed]",
                        "[decree.before_minutes]")
                .contains("? 2021-06-13  not recognized")
                .contains("? 2021-06-14  recognized")
                .contains("Until when: not stated.");
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void malang_stands_since_the_sixty_second_day_after_its_minutes() throws IOException {
        assertThat(run(Locale.forLanguageTag("id"), MALANG)).isTrue();

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("Hari dari berita acara sampai SK: 62")
                .contains("? 2020-01-13  tidak diakui: KIM ini baru terbentuk pada 14 Januari 2020.")
                .contains("? 2020-03-15  tidak diakui")
                .contains("? 2020-03-16  diakui")
                .contains("? 2026-11-24  diakui");
    }

    @Test
    void both_cases_fit_on_a_terminal_and_no_file_holds_a_population_number() throws IOException {
        assertThat(run(Locale.ENGLISH, MUBA, MALANG)).isTrue();

        assertThat(out.toString(StandardCharsets.UTF_8).lines()).hasSizeLessThanOrEqualTo(60);
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                assertThat(Files.readString(file)).doesNotContain("9901014107900001", "1990-07-01", "Endang");
            }
        }
        assertThat(folder.resolve("case-muba.json")).exists();
        assertThat(folder.resolve("lifecycle-muba.mmd")).content().startsWith("stateDiagram-v2");
        assertThat(folder.resolve("lifecycle-malang.svg")).content().contains("<svg");
    }

    @Test
    void an_officer_who_is_no_member_is_refused_and_named_by_id() throws IOException {
        Path file = changed(
                MUBA,
                "{\"member\": \"T-03\", \"role\": \"TREASURER\"}",
                "{\"member\": \"T-09\", \"role\": \"TREASURER\"}");

        assertThat(run(Locale.ENGLISH, file)).isTrue();

        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("Officers who are not listed as members: T-09. [board.officer_no_member]");
    }

    @Test
    void a_group_of_another_region_is_told_so() throws IOException {
        Path file = changed(MALANG, "\"region\": \"35.73\",\n  \"group\"", "\"region\": \"16.06\",\n  \"group\"");

        assertThat(run(Locale.ENGLISH, file)).isTrue();

        assertThat(out.toString(StandardCharsets.UTF_8)).contains("[policy.other_region]");
    }

    @Test
    void an_unknown_region_is_a_fault_of_the_file() throws IOException {
        Path file =
                changed(MUBA, "\"unit\": \"16.06.06.2008\",\n  \"steps\"", "\"unit\": \"16.06.06.2999\",\n  \"steps\"");

        assertThat(run(Locale.ENGLISH, file)).isFalse();

        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith(file + ": /unit: ");
    }

    @Test
    void two_faults_are_told_at_once() throws IOException {
        Path file = changed(
                MALANG,
                "\"level\": \"VILLAGE\",\n  \"unit\": \"35.73.02.1011\",\n  \"steps\"",
                "\"level\": \"TOWN\",\n  \"unit\": \"35\",\n  \"steps\"");
        Files.writeString(
                file,
                Files.readString(file).replace("\"standingOn\": [\"2020-01-13\"", "\"standingOn\": [\"2020-13-13\""));

        assertThat(run(Locale.ENGLISH, file)).isFalse();

        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .anyMatch(line -> line.contains(": /level: "))
                .anyMatch(line -> line.contains(": /standingOn/0: "));
    }

    @Test
    void an_empty_file_and_broken_json_are_told_with_their_place() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.json"), "");
        Path broken = Files.writeString(folder.resolve("broken.json"), "{\n  \"title\": oops\n}");

        assertThat(run(Locale.ENGLISH, empty, broken, folder.resolve("missing.json")))
                .isFalse();

        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .hasSize(3)
                .anyMatch(line -> line.startsWith(empty + ": "))
                .anyMatch(line -> line.startsWith(broken + ": "));
    }

    @Test
    void a_region_without_a_policy_is_told_where_to_put_one() throws IOException {
        Path file = changed(MALANG, "\"region\": \"35.73\",\n  \"group\"", "\"region\": \"11.01\",\n  \"group\"");

        assertThat(run(Locale.ENGLISH, file)).isFalse();

        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith(file + ": /region: no policy of this region");
    }
}
