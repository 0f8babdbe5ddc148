package io.github.kim4j.decree.document;

import static io.github.kim4j.decree.document.Situations.aDraftOfAVillageHead;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kim4j.decree.Decree;
import io.github.kim4j.json.Fault;
import io.github.kim4j.json.KimJson;
import java.util.List;
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
