package io.github.kim4j.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each file is told on its own, whatever the others are like. */
class IsolationTest {
    private static final Path MUBA = Path.of("cases/muba.json");
    private static final Path MALANG = Path.of("cases/malang.json");

    @TempDir
    Path folder;

    private Path changed(String name, String from, String to) throws IOException {
        return changed(MUBA, name, from, to);
    }

    private Path changed(Path original, String name, String from, String to) throws IOException {
        String text = Files.readString(original);
        assertThat(text).contains(from);
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text.replace(from, to));
    }

    private Run run(Path... files) {
        return Run.of(Run.ENGLISH, folder.resolve("demo"), files);
    }

    private void isTold(Run run) {
        assertThat(run.readable()).isFalse();
        assertThat(run.out()).contains("   From the minutes to the decree: 62 days");
        assertThat(folder.resolve("demo/case-malang.json")).content().contains("GERABAH");
        assertThat(folder.resolve("demo/index.html")).content().contains("KIM Gerabah");
    }

    @Test
    void half_a_character_is_told_and_the_others_are_written() throws IOException {
        Path half = changed("half.json", "KIM Contoh Toman", "KIM \\ud800 Toman");

        Run run = run(half, MALANG);

        isTold(run);
        assertThat(run.err()).isNotEmpty().allMatch(line -> line.startsWith(half + ": /") && line.contains("Unicode"));
        assertThat(folder.resolve("demo/case-half.json")).doesNotExist();
    }

    @Test
    void a_title_as_long_as_a_book_is_told_and_the_others_are_written() throws IOException {
        Path book = changed("book.json", "Musi Banyuasin: from", "Musi ".repeat(600_000));

        Run run = run(book, MALANG);

        isTold(run);
        assertThat(run.err())
                .containsExactly(book + ": /title: The value cannot be read."
                        + " Expected: text of 1 to 1,000 characters that is not blank, in both languages.");
    }

    @Test
    void a_name_that_cannot_be_a_file_is_told_and_the_others_are_written() {
        Run run = Run.of(Run.ENGLISH, folder.resolve("demo"), List.of("no\0name.json", MALANG.toString()));

        isTold(run);
        assertThat(run.err())
                .containsExactly("no\\u0000name.json: /: this cannot be the name of a file on this computer");
    }

    @Test
    void a_village_as_region_is_told_and_the_others_are_written() throws IOException {
        Path village = changed(
                "village.json", "\"region\": \"16.06\",\n  \"group\"", "\"region\": \"16.06.06.2008\",\n  \"group\"");

        Run run = run(village, MALANG);

        isTold(run);
        assertThat(run.err())
                .singleElement()
                .asString()
                .startsWith(village + ": /region: ")
                .contains("16.06");
    }

    @Test
    void files_of_the_same_name_never_share_an_output() throws IOException {
        run(
                changed("muba.json", "KIM Contoh Toman", "KIM Satu"),
                changed("muba-3.json", "KIM Contoh Toman", "KIM Dua"),
                changed("a/muba.json", "KIM Contoh Toman", "KIM Tiga"),
                changed("b/MUBA.json", "KIM Contoh Toman", "KIM Empat"));

        assertThat(folder.resolve("demo/case-muba.json")).content().contains("KIM Satu");
        assertThat(folder.resolve("demo/case-muba-3.json")).content().contains("KIM Dua");
        assertThat(folder.resolve("demo/case-muba-2.json")).content().contains("KIM Tiga");
        assertThat(folder.resolve("demo/case-MUBA-4.json")).content().contains("KIM Empat");
    }

    @Test
    void no_file_is_overwritten_that_is_not_of_an_earlier_run() throws IOException {
        Path foo = changed("foo.json", "KIM Contoh Toman", "KIM Satu");
        Path input = changed("demo/case-foo.json", "KIM Contoh Toman", "KIM Dua");
        String before = Files.readString(input);

        Run run = run(foo, input);

        assertThat(run.readable()).isFalse();
        assertThat(run.err()).singleElement().asString().startsWith(input + ": this file was there before");
        assertThat(input).hasContent(before);
        assertThat(folder.resolve("demo/index.html")).doesNotExist();
    }

    @Test
    void the_files_of_an_earlier_run_are_overwritten() throws IOException {
        Path foo = changed("foo.json", "KIM Contoh Toman", "KIM Satu");

        assertThat(run(foo).readable()).isTrue();
        assertThat(run(foo).readable()).isTrue();
    }

    @Test
    void a_name_that_is_hard_for_a_file_system_or_a_link_becomes_a_plain_one() throws IOException {
        run(changed("data kampung #1%é.json", "KIM Contoh Toman", "KIM Satu"));
        assertThat(folder.resolve("demo/case-data_kampung_1_.json")).exists();

        assertThat(run(changed("a".repeat(240) + ".json", "KIM Contoh Toman", "KIM Dua"))
                        .readable())
                .isTrue();
    }

    @Test
    void nothing_in_a_file_steers_the_terminal() throws IOException {
        Path file = changed("esc.json", "Musi Banyuasin: from", "Musi\\u001b[31m\\u202e\\n\\u2028Banyuasin: from");

        assertThat(run(file).out())
                .contains("== Musi\\u001b[31m\\u202e\\u000a\\u2028Banyuasin: from the socialization of 17 March 2021"
                        + " to the decree of the Bupati");
    }

    @Test
    void nothing_in_the_name_of_a_file_steers_the_terminal() {
        assertThat(Run.of(Locale.ENGLISH, folder, Path.of("no\u001b[2J\u202e.json"))
                        .err())
                .singleElement()
                .asString()
                .startsWith("no\\u001b[2J\\u202e.json: ");
    }
}
