package io.github.kim4j.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.util.DefaultLocale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GroupNameTest {
    @ParameterizedTest
    @CsvSource({
        "KIM Gerabah, KIM",
        "kim surya gambo, KIM",
        "Kelompok Informasi Masyarakat Contoh, KELOMPOK",
        "KELOMPOK INFORMASI MASYARAKAT CONTOH, KELOMPOK",
        "Komunitas  Informasi   Masyarakat Contoh, KOMUNITAS",
        "Kelompok Informasi dan Komunikasi Masyarakat Contoh, KIKM",
        "KIKM Contoh, KIKM",
        "KIM, KIM",
        "Kelompok Informasi Masyarakat, KELOMPOK",
        "Kelompok Informasi Masyarakatku, OTHER",
        "KIKM, KIKM",
        "FK-KIM Jawa Barat, FK_KIM",
        "FK KIM Kota Bandung, FK_KIM",
        "FK–KIM Contoh, FK_KIM",
        "Forum Komunikasi Kelompok Informasi Masyarakat Contoh, FK_KIM",
        "Forum Komunikasi Komunitas Informasi Masyarakat Contoh, FK_KIM",
        "Forkom KIM Bantul, FORKOM_KIM",
        "FORKOM KIM, FORKOM_KIM",
        "FKIM Contoh, FKIM",
        "Forum KIM Kabupaten OKU, FORUM_KIM",
        "Forum Kelompok Informasi Masyarakat Contoh, FORUM_KIM",
        "KIM Sembada, KIM",
        "Forum Kimia, OTHER",
        "Forum Contoh, OTHER",
        "Kimia Contoh, OTHER",
        "FK-KIM Nusantara, FK_KIM",
        "Warta Mertani, OTHER",
    })
    void tells_what_the_abbreviation_stands_for(String text, NameForm form) {
        assertThat(GroupName.parse(text)).hasToString(text);
        assertThat(GroupName.parse(text).form()).isEqualTo(form);
    }

    @Test
    @DefaultLocale("tr-TR")
    void the_form_does_not_hang_on_the_language_of_the_machine() {
        assertThat(GroupName.parse("KELOMPOK INFORMASI MASYARAKAT").form()).isEqualTo(NameForm.KELOMPOK);
        assertThat(GroupName.parse("KIM Gerabah").form()).isEqualTo(NameForm.KIM);
        assertThat(GroupName.parse("KIM").writtenLike(GroupName.parse("kim"))).isTrue();
    }

    @Test
    void compares_without_case_and_blanks() {
        assertThat(GroupName.parse("KIM  Gerabah").writtenLike(GroupName.parse("kim gerabah")))
                .isTrue();
        assertThat(GroupName.parse("KIM Gerabah").writtenLike(GroupName.parse("KIM Gerabah 2")))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", " KIM", "KIM ", "KIM\tGerabah"})
    void refuses_blank_ends_and_control_characters(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GroupName.parse(text))
                .withMessage("group name: " + text.length()
                        + " characters (expected: 1 to 150 without control characters or outer blanks)");
    }

    @Test
    void takes_up_to_150_characters() {
        assertThat(GroupName.parse("x".repeat(150)).text()).hasSize(150);
        assertThatIllegalArgumentException().isThrownBy(() -> GroupName.parse("x".repeat(151)));
    }

    @Test
    void two_names_are_equal_if_their_texts_are() {
        EqualsVerifier.forClass(GroupName.class).withNonnullFields("text").verify();
    }
}
