package io.github.kim4j.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kim4j.testkit.internal.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuickstartTest {
    private static final Path MUBA = Path.of("cases/muba.json");
    private static final Path MALANG = Path.of("cases/malang.json");

    @TempDir
    Path folder;

    private static String withoutPictures(String page) {
        return page.replaceAll("(?s)<svg.*?</svg>", "<svg></svg>").replaceAll("srcdoc=\"[^\"]*\"", "srcdoc=\"\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void tells_both_cases_within_sixty_lines_and_on_one_page(String language) throws IOException {
        Run run = Run.of(Locale.forLanguageTag(language), folder, MUBA, MALANG);

        assertThat(run.readable()).isTrue();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).hasSizeLessThanOrEqualTo(60);
        Golden.check("report_" + language + ".txt", String.join("\n", run.told(folder)) + "\n");
        Golden.check("page_" + language + ".html", withoutPictures(Files.readString(folder.resolve("index.html"))));
    }

    @Test
    void nothing_in_the_city_is_refused_where_the_clock_is_late() {
        Run run = Run.of(Run.ENGLISH, LocalDate.of(2025, 1, 1), folder, List.of(MALANG.toString()));

        assertThat(run.out())
                .noneMatch(line -> line.startsWith(" - "))
                .anyMatch(line -> line.startsWith(" ? 1 January 2025  Recognized by decree"));
    }

    @Test
    void tells_the_signs_once_and_nothing_twice() {
        Run run = Run.of(Run.INDONESIAN, folder, MUBA, MALANG);

        assertThat(run.out()).noneMatch(line -> line.contains("diakui: Diakui"));
        assertThat(run.out().stream().filter(line -> line.startsWith("Tanda: ")))
                .singleElement()
                .asString()
                .contains("+", "-", "x", "!", ">", "?");
    }

    @Test
    void writes_the_files_that_it_names() throws IOException {
        Run run = Run.of(Run.INDONESIAN, folder, MUBA, MALANG);

        assertThat(run.out())
                .endsWith(Stream.of(
                                "index.html",
                                "decree.html",
                                "lifecycle.svg",
                                "lifecycle.mmd",
                                "case-muba.json",
                                "lifecycle-malang.svg",
                                "lifecycle-malang.mmd",
                                "case-malang.json")
                        .map(name -> folder.resolve(name).toString())
                        .toArray(String[]::new));
        assertThat(folder.resolve("lifecycle.mmd")).content().startsWith("stateDiagram-v2");
        assertThat(folder.resolve("lifecycle-malang.svg")).content().contains("<svg", "Wali Kota");
        assertThat(folder.resolve("decree.html"))
                .content()
                .contains("CONTOH - BUKAN DOKUMEN RESMI", "KEPUTUSAN BUPATI MUSI BANYUASIN", "(nama)");
        Golden.check("case-muba.json", Files.readString(folder.resolve("case-muba.json")) + "\n");
        Golden.check("case-malang.json", Files.readString(folder.resolve("case-malang.json")) + "\n");
    }

    @Test
    void no_file_holds_anything_personal() throws IOException {
        Run.of(Run.INDONESIAN, folder, MUBA, MALANG);

        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                assertThat(Files.readString(file)).doesNotContain("9901014107900001", "1990-07-01", "Endang");
            }
        }
    }

    @Test
    void the_page_shows_markup_in_a_case_as_text() throws IOException {
        Path file = Files.writeString(
                folder.resolve("markup.json"),
                Files.readString(MUBA).replace("KIM Contoh Toman", "KIM <script>alert(1)</script> & \\\"Toman\\\""));

        assertThat(Run.of(Run.INDONESIAN, folder.resolve("demo"), file).readable())
                .isTrue();

        assertThat(folder.resolve("demo/index.html"))
                .content()
                .contains("KIM &lt;script&gt;")
                .doesNotContain("<script");
    }

    @Test
    void the_page_leads_to_every_file_beside_it() throws IOException {
        Run.of(Run.INDONESIAN, folder, MUBA, MALANG);

        List<String> links = Pattern.compile("<a href=\"([^\"]*)\"")
                .matcher(Files.readString(folder.resolve("index.html")))
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(links)
                    .containsExactlyInAnyOrderElementsOf(files.map(
                                    file -> file.getFileName().toString())
                            .filter(name -> !Set.of("index.html", ".quickstart").contains(name))
                            .toList());
        }
    }

    @Test
    void the_printed_page_holds_the_whole_text_of_the_decree() throws IOException {
        Run.of(Run.INDONESIAN, folder, MUBA);

        String page = Files.readString(folder.resolve("index.html"));
        assertThat(page.substring(page.indexOf("<pre class=\"print\">"), page.indexOf("</pre>")))
                .contains("CONTOH - BUKAN DOKUMEN RESMI", "Menimbang", "KESATU", "LAMPIRAN", "Dedi Contoh");
        assertThat(page).contains("iframe { display: none; }");
    }

    @Test
    void only_a_specimen_is_called_one() throws IOException {
        Path file = Files.writeString(
                folder.resolve("real.json"),
                Files.readString(MUBA)
                        .replace("CONTOH/KPTS-DINKOMINFO/2021", "73/KPTS-DINKOMINFO/2021")
                        .replace("\"synthetic\": true", "\"synthetic\": false"));

        assertThat(Run.of(Run.INDONESIAN, folder.resolve("demo"), file).readable())
                .isTrue();
        assertThat(folder.resolve("demo/index.html")).content().doesNotContain("Naskah ini contoh");

        Run.of(Run.INDONESIAN, folder.resolve("demo"), MUBA);
        assertThat(folder.resolve("demo/index.html")).content().contains("Naskah ini contoh");
    }

    @Test
    void cases_of_the_same_name_do_not_overwrite_each_other() throws IOException {
        Path other = Files.createDirectories(folder.resolve("other")).resolve("muba.json");
        Files.copy(MALANG, other);

        Run.of(Run.INDONESIAN, folder.resolve("demo"), MUBA, other);

        assertThat(folder.resolve("demo/case-muba.json")).content().contains("TOMAN");
        assertThat(folder.resolve("demo/case-muba-2.json")).content().contains("GERABAH");
    }

    @Test
    void a_folder_that_cannot_be_written_to_is_told_on_one_line() throws IOException {
        Path taken = Files.createFile(folder.resolve("taken"));

        Run run = Run.of(Run.ENGLISH, taken, MALANG);

        assertThat(run.readable()).isFalse();
        assertThat(run.err())
                .containsExactly(taken + ": files cannot be written here (expected: a folder that can be written to;"
                        + " -Dkim.out=FOLDER chooses another)");
    }

    @Test
    void a_folder_is_told_as_one() {
        assertThat(Run.of(Run.ENGLISH, folder.resolve("demo"), folder).err())
                .containsExactly(folder + ": /: this is a folder (expected: a file)");
    }

    @Test
    void a_missing_file_does_not_keep_the_others_from_being_told() throws IOException {
        Path missing = folder.resolve("missing.json");

        Run run = Run.of(Run.ENGLISH, folder.resolve("demo"), missing, MALANG);

        assertThat(run.readable()).isFalse();
        assertThat(run.err()).containsExactly(missing + ": /: there is no such file");
        assertThat(run.out()).contains("   From the minutes to the decree: 62 days");
    }
}
