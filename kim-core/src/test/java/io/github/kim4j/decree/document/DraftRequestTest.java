package io.github.kim4j.decree.document;

import static io.github.kim4j.decree.document.Situations.aDraftOfAVillageHead;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kim4j.decree.Decree;
import io.github.kim4j.json.Fault;
import io.github.kim4j.json.KimJson;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DraftRequestTest {
    private static final int THREE_MILLION = 3_000_000;

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Pembentukan\nKIM", "...", ";"})
    void a_title_and_a_place_are_lines_with_letters(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> aDraftOfAVillageHead().toBuilder().title(text).build())
                .withMessageMatching("title: \\d+ characters \\(expected: .*\\)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> aDraftOfAVillageHead().toBuilder().place(text).build())
                .withMessageMatching("place: \\d+ characters \\(expected: .*\\)");
    }

    @Test
    void a_title_of_three_million_characters_is_refused_wherever_it_stands() {
        String title = "x".repeat(THREE_MILLION);
        Decree decree =
                aDraftOfAVillageHead().getDecree().toBuilder().about(title).build();
        String message = "title: 3000000 characters (expected: 1 to 500 without control characters or outer blanks)";

        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> aDraftOfAVillageHead().toBuilder().title(title).build())
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DraftRequest.builder()
                        .decree(decree)
                        .titlesOn(aDraftOfAVillageHead().getTitlesOn())
                        .addConsiderations("perlu")
                        .place("Toman")
                        .build())
                .withMessage(message);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ";", " ;", "-"})
    void a_clause_without_letters_is_refused(String clause) {
        DraftRequest request = aDraftOfAVillageHead();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> request.toBuilder().addConsiderations(clause).build())
                .withMessageStartingWith("considerations: ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> request.toBuilder().addDictums(clause).build())
                .withMessageStartingWith("dictums: ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> request.toBuilder().addNoted(clause).build())
                .withMessageStartingWith("noted: ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> request.toBuilder().addCopies(clause).build())
                .withMessageStartingWith("copies: ");
    }

    @Test
    void title_place_and_day_are_those_of_the_decree_unless_given() {
        Decree decree = aDraftOfAVillageHead().getDecree().toBuilder()
                .place("Desa Toman")
                .establishedOn(LocalDate.of(2021, 4, 6))
                .build();
        DraftRequest request =
                DraftRequest.builder().decree(decree).addConsiderations("perlu").build();

        assertThat(request.getTitle()).isEqualTo("Pembentukan Kelompok Informasi Masyarakat Contoh Toman");
        assertThat(request.getPlace()).isEqualTo("Desa Toman");
        assertThat(request.getTitlesOn()).isEqualTo(LocalDate.of(2021, 4, 6));
        assertThat(request.toBuilder().place("Sekayu").build().getPlace()).isEqualTo("Sekayu");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DraftRequest.builder()
                        .decree(aDraftOfAVillageHead().getDecree())
                        .titlesOn(LocalDate.of(2021, 4, 6))
                        .addConsiderations("perlu")
                        .build())
                .withMessage("place: none (expected: here or in the decree)");
    }

    @Test
    void the_last_of_25_considerations_and_the_one_that_is_generated_are_y_and_z() {
        DraftRequest request = aDraftOfAVillageHead().toBuilder()
                .considerations(Collections.nCopies(25, "perlu"))
                .build();

        assertThat(DecreeDocument.draft(request).toPlainText()).contains("y. bahwa perlu;", "z. bahwa berdasarkan");
    }

    @Test
    void copies_of_a_request_and_its_document_are_equal_to_them() {
        DraftRequest request = aDraftOfAVillageHead();
        DecreeDocument document = DecreeDocument.draft(request);

        assertThat(DraftRequest.copyOf(request)).isEqualTo(request);
        assertThat(DecreeDocument.copyOf(document)).isEqualTo(document);
    }

    @Test
    void a_signature_has_lines_of_at_most_200_characters() {
        String longest = "x".repeat(200);

        assertThat(new SignatureBlock(List.of(longest), longest, Optional.of(longest), true).office())
                .isEqualTo(longest);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SignatureBlock(List.of("a", longest + "x"), "CAMAT", Optional.empty(), true))
                .withMessageStartingWith("above: 201 characters ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SignatureBlock(longest + "x", Optional.empty(), true))
                .withMessageStartingWith("office: 201 characters ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SignatureBlock("CAMAT", Optional.of(longest + "x"), true))
                .withMessageStartingWith("name: 201 characters ");
    }

    @Test
    void a_document_has_a_title_and_a_place_too() {
        DecreeDocument document = DecreeDocument.draft(aDraftOfAVillageHead());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> document.toBuilder().title("").build())
                .withMessageStartingWith("title: 0 characters (expected: 1 to 500 ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> document.toBuilder().place(" ").build())
                .withMessageStartingWith("place: 1 characters (expected: 1 to 100 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"title", "place"})
    void a_fault_of_a_request_stands_at_the_field_in_both_languages(String field) throws Exception {
        String json = KimJson.restricted()
                .writeValueAsString(aDraftOfAVillageHead())
                .replaceAll("\"" + field + "\":\"[^\"]*\"", "\"" + field + "\":\" \"");
        List<Fault> faults = KimJson.read(json, DraftRequest.class).faults();

        assertThat(faults).singleElement().satisfies(fault -> {
            assertThat(fault.code() + " " + fault.pointer()).isEqualTo("json.unreadable /" + field);
            assertThat(fault.message(java.util.Locale.ENGLISH)).contains("characters with letters");
            assertThat(fault.message(java.util.Locale.forLanguageTag("id"))).contains("karakter dengan huruf");
        });
    }
}
