package io.github.kim4j.decree.document;

import static io.github.kim4j.decree.document.DecreeDocument.SPECIMEN_MARK;
import static io.github.kim4j.decree.document.Situations.aDraftOfAVillageHead;
import static io.github.kim4j.decree.document.Situations.aDraftOfMalangWithoutABoard;
import static io.github.kim4j.decree.document.Situations.aGroupOfToman;
import static io.github.kim4j.decree.document.Situations.aSpecimenDecree;
import static io.github.kim4j.decree.document.Situations.aSpecimenOfMusiBanyuasin;
import static io.github.kim4j.decree.document.Situations.officer;
import static io.github.kim4j.decree.document.Situations.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kim4j.decree.AnnexOfficer;
import io.github.kim4j.group.GroupName;
import io.github.kim4j.group.OfficerRole;
import io.github.kim4j.testkit.internal.Golden;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RenderingTest {
    static Stream<Arguments> documents() {
        return Stream.of(
                Arguments.of("muba-specimen", DecreeDocument.draft(aSpecimenOfMusiBanyuasin())),
                Arguments.of("malang-draft", DecreeDocument.draft(aDraftOfMalangWithoutABoard())),
                Arguments.of("village-head-draft", DecreeDocument.draft(aDraftOfAVillageHead())));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void prints_as_the_golden_files_show(String name, DecreeDocument document) throws Exception {
        Golden.check("decree/" + name + ".html", document.toHtml());
        Golden.check("decree/" + name + ".txt", document.toPlainText());
    }

    @Test
    void prints_the_same_on_a_machine_that_speaks_turkish() {
        DecreeDocument expected = DecreeDocument.draft(aSpecimenOfMusiBanyuasin());
        String html = expected.toHtml();
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
        try {
            assertThat(DecreeDocument.draft(aSpecimenOfMusiBanyuasin())).isEqualTo(expected);
            assertThat(expected.toHtml()).isEqualTo(html).contains("BUPATI MUSI BANYUASIN", "3 MEI 2021");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void a_specimen_says_so_in_its_metadata_on_the_screen_and_on_each_printed_page() {
        String html = DecreeDocument.draft(aSpecimenOfMusiBanyuasin()).toHtml();

        assertThat(html)
                .contains("<meta content=\"" + SPECIMEN_MARK + "\" name=\"description\">")
                .contains("<title>" + SPECIMEN_MARK + ": ")
                .contains(
                        "<body class=\"specimen\">\n<div aria-hidden=\"true\" class=\"mark\">\n<span>" + SPECIMEN_MARK)
                .contains(".mark { position: fixed;")
                .contains("@top-center { content: \"" + SPECIMEN_MARK + "\"")
                .contains("@bottom-center { content: \"" + SPECIMEN_MARK + "\"");
        assertThat(occurrences(html, "<p class=\"notice\">" + SPECIMEN_MARK + "</p>"))
                .as("decree and annex")
                .isEqualTo(2);
    }

    @Test
    void a_specimen_says_so_in_plain_text_before_the_decree_before_the_annex_and_at_the_end() {
        String text = DecreeDocument.draft(aSpecimenOfMusiBanyuasin()).toPlainText();

        assertThat(text.strip()).startsWith(SPECIMEN_MARK).endsWith(SPECIMEN_MARK);
        assertThat(occurrences(text, SPECIMEN_MARK)).isEqualTo(3);
    }

    @Test
    void what_is_no_specimen_does_not_say_so() {
        DecreeDocument document = DecreeDocument.draft(aDraftOfMalangWithoutABoard());

        assertThat(document.toPlainText()).doesNotContain("CONTOH");
        assertThat(bodyOf(document.toHtml())).doesNotContain("CONTOH", "specimen", "notice");
    }

    @Test
    void number_and_date_that_are_not_known_are_gaps() {
        DecreeDocument document = DecreeDocument.draft(aDraftOfAVillageHead());

        assertThat(document.toPlainText()).contains("NOMOR : ....", "pada tanggal ....", "TANGGAL : ....");
        assertThat(document.toHtml())
                .contains("NOMOR : <span class=\"gap\">....", "pada tanggal <span class=\"gap\">....")
                .contains("<p class=\"name\"><span class=\"gap\">....");
    }

    @Test
    void bases_and_officers_that_are_not_known_are_gaps() {
        DecreeDocument document = DecreeDocument.draft(aDraftOfMalangWithoutABoard());

        assertThat(document.toPlainText()).contains("Mengingat     : 1.  ....", "1.   ....");
        assertThat(document.toHtml()).contains("<li><span class=\"gap\">....", "<td><span class=\"gap\">....");
    }

    @Test
    void markup_in_a_name_is_text() {
        String script = "KIM <script>alert('x')</script> & \"Co\"";
        DraftRequest request = with(
                aSpecimenOfMusiBanyuasin(),
                aSpecimenDecree().toBuilder()
                        .annex(List.of(aGroupOfToman().toBuilder()
                                .name(GroupName.parse(script))
                                .addOfficers(officer("H. Ma'ruf <b>", OfficerRole.MEMBER))
                                .build()))
                        .about("Pembentukan </title><script>")
                        .build());

        String html = DecreeDocument.draft(request).toHtml();

        assertThat(html)
                .doesNotContain("<script", "<b>")
                .contains("KIM &lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;Co&quot;")
                .contains("H. Ma&#39;ruf &lt;b&gt;");
        assertThat(DecreeDocument.draft(request).toPlainText()).contains(script);
    }

    @Test
    void names_are_isolated_from_the_direction_of_their_letters() {
        DraftRequest request = with(
                aSpecimenOfMusiBanyuasin(),
                aSpecimenDecree().toBuilder()
                        .annex(List.of(aGroupOfToman().toBuilder()
                                .officers(List.of(officer("\u0633\u062A\u064A", OfficerRole.CHAIR)))
                                .build()))
                        .build());

        assertThat(DecreeDocument.draft(request).toHtml()).contains("<td><bdi>\u0633\u062A\u064A</bdi></td>");
    }

    @Test
    void the_paper_is_f4_and_the_type_bookman() {
        assertThat(DecreeDocument.draft(aDraftOfAVillageHead()).toHtml())
                .contains("size: 215mm 330mm", "12pt/1.35 'Bookman Old Style', 'URW Bookman', serif");
    }

    @Test
    void parts_may_be_broken_between_pages_but_the_signature_does_not_stand_alone() {
        assertThat(DecreeDocument.draft(aDraftOfAVillageHead()).toHtml())
                .doesNotContain("display: table-row", "display: table-cell")
                .contains(".decisions > .part:last-child { break-inside: avoid; }")
                .containsPattern("\\.closing \\{[^}]*break-before: avoid;");
    }

    @ParameterizedTest
    @ValueSource(chars = {'\u202A', '\u202B', '\u202D', '\u202E', '\u2066', '\u2067', '\u2068', '\u2069', '\u2028'})
    void what_would_turn_round_the_text_beside_it_is_not_printed(char control) {
        DecreeDocument document = DecreeDocument.draft(aSpecimenOfMusiBanyuasin().toBuilder()
                .title("Pembentukan" + control + " KIM")
                .place("Sek" + control + "ayu")
                .decree(aSpecimenDecree().toBuilder()
                        .annex(List.of(aGroupOfToman().toBuilder()
                                .name(GroupName.parse("KIM C" + control + "ontoh"))
                                .build()))
                        .build())
                .build());

        assertThat(document.toHtml())
                .doesNotContain(String.valueOf(control))
                .contains("KIM C\uFFFDontoh", "PEMBENTUKAN\uFFFD KIM", "Ditetapkan di Sek\uFFFDayu");
        assertThat(document.toPlainText())
                .doesNotContain(String.valueOf(control))
                .contains("KIM C\uFFFDontoh", "PEMBENTUKAN\uFFFD KIM", "Ditetapkan di Sek\uFFFDayu");
    }

    @Test
    void a_line_break_in_a_document_does_not_make_a_line() {
        DecreeDocument document = DecreeDocument.draft(aDraftOfAVillageHead()).toBuilder()
                .heading("KEPUTUSAN\nNOMOR : 1")
                .build();

        assertThat(document.toPlainText()).contains("KEPUTUSAN\uFFFDNOMOR : 1");
    }

    @Test
    void every_element_that_is_opened_is_closed() {
        String html = DecreeDocument.draft(aSpecimenOfMusiBanyuasin()).toHtml();

        assertThat(Pattern.compile("<(?!meta|!)([a-z0-9]+)")
                        .matcher(html)
                        .results()
                        .map(match -> match.group(1))
                        .sorted())
                .containsExactlyElementsOf(Pattern.compile("</([a-z0-9]+)>")
                        .matcher(html)
                        .results()
                        .map(match -> match.group(1))
                        .sorted()
                        .toList());
    }

    @Test
    void a_civil_servant_has_gaps_for_rank_and_number() {
        DraftRequest request = Situations.signedBy(
                io.github.kim4j.decree.OfficeKind.CAMAT,
                "16.06.06",
                io.github.kim4j.decree.SigningCapacity.DEFINITIVE,
                "Siti Contoh, S.STP.");

        assertThat(DecreeDocument.draft(request).toPlainText())
                .contains("Siti Contoh, S.STP.\n", "Pangkat : ....", "NIP : ....");
        assertThat(DecreeDocument.draft(request).toHtml())
                .contains("<p>Pangkat : <span class=\"gap\">", "<p>NIP : <span class=\"gap\">");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SECTION_HEAD | Bidang Penyebaran Informasi | Ketua Bidang Penyebaran Informasi
            SECTION_HEAD | seksi Humas                 | Ketua seksi Humas
            SECTION_HEAD | Humas                       | Ketua Bidang Humas
            MEMBER       | Bidang Humas                | Anggota Bidang Humas
            MODERATOR    | Bidangan                    | MODERATOR Bidangan
            SECTION_HEAD | Bidangan                    | Ketua Bidang Bidangan
            """)
    void an_annex_tells_the_section_of_an_officer(String role, String section, String printed) {
        DecreeDocument document = withOfficer(officer("Dedi Contoh", OfficerRole.of(role)).toBuilder()
                .section(section)
                .build());

        assertThat(document.toPlainText()).contains("Dedi Contoh  " + printed + "\n");
        assertThat(document.toHtml()).contains("<td><bdi>" + printed + "</bdi></td>");
    }

    @Test
    void a_section_without_a_name_is_not_printed() {
        DecreeDocument document = withOfficer(officer("Dedi Contoh", OfficerRole.SECTION_HEAD).toBuilder()
                .section("  ")
                .build());

        assertThat(document.toPlainText()).contains("Dedi Contoh  Ketua Bidang\n");
    }

    @Test
    void no_line_of_plain_text_is_longer_than_78_characters() {
        String words = "sepuluhhrf ".repeat(9).strip();
        DecreeDocument draft = withOfficer(officer(words, OfficerRole.SECTION_HEAD).toBuilder()
                .section("Bidang " + words)
                .build());
        GroupAnnex annex = draft.getAnnex().orElseThrow();
        DecreeDocument document = draft.toBuilder()
                .heading("KEPUTUSAN " + words)
                .place(words)
                .annex(new GroupAnnex(
                        annex.group(),
                        List.of(new AnnexPlace(words, "Toman"), new AnnexPlace("Desa", words)),
                        annex.officers()))
                .build();

        assertThat(document.toPlainText().lines()).allMatch(line -> line.length() <= 78);
        assertThat(document.toPlainText())
                .contains(
                        " ".repeat(40) + "Ditetapkan di sepuluhhrf sepuluhhrf\n",
                        " ".repeat(40) + "sepuluhhrf\n" + " ".repeat(40) + "pada tanggal 3 Mei 2021\n",
                        "\n1.   sepuluhhrf sepuluhhrf sepuluhhrf      Ketua Bidang sepuluhhrf sepuluhhrf\n",
                        "\n" + " ".repeat(43) + "sepuluhhrf\n");
    }

    @Test
    void a_word_that_is_longer_than_its_line_is_broken_and_not_lost() {
        String word = "abcdefghij".repeat(14);
        String text = withOfficer(officer(word, OfficerRole.CHAIR)).toPlainText();

        assertThat(text.lines()).allMatch(line -> line.length() <= 78);
        assertThat(text.replace("  Ketua\n", "\n").replaceAll("\\s+", "")).contains(word);
        assertThat(TextLines.wrapped("aa e\u0301e\u0301e\u0301", 3))
                .containsExactly("aa", "e\u0301", "e\u0301", "e\u0301");
    }

    private static DecreeDocument withOfficer(AnnexOfficer officer) {
        return DecreeDocument.draft(with(
                aSpecimenOfMusiBanyuasin(),
                aSpecimenDecree().toBuilder()
                        .annex(List.of(aGroupOfToman().toBuilder()
                                .officers(List.of(officer))
                                .build()))
                        .build()));
    }

    private static int occurrences(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }

    private static String bodyOf(String html) {
        return html.substring(html.indexOf("<body"));
    }
}
