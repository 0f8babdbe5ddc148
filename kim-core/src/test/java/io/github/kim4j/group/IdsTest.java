package io.github.kim4j.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdsTest {
    private static final String EXPECTED = " characters (expected: 1 to 64 without control characters or outer blanks)";

    @ParameterizedTest
    @ValueSource(strings = {"1", "KIM-1", "a b", "5f2b/7", "Größe"})
    void keep_any_text_of_the_host(String text) {
        assertThat(GroupId.of(text)).hasToString(text);
        assertThat(MemberId.of(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", " 1", "1 ", "1\n2", "1\uD83D", "\uDE001"})
    void refuse_blanks_at_the_ends_control_characters_and_halves_of_characters_without_repeating_them(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GroupId.of(text))
                .withMessage("group: " + text.length() + EXPECTED);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MemberId.of(text))
                .withMessage("member: " + text.length() + EXPECTED);
    }

    @Test
    void take_up_to_64_characters() {
        assertThat(GroupId.of("x".repeat(64)).value()).hasSize(64);
        assertThatIllegalArgumentException().isThrownBy(() -> GroupId.of("x".repeat(65)));
        assertThat(MemberId.of("x".repeat(64)).value()).hasSize(64);
        assertThatIllegalArgumentException().isThrownBy(() -> MemberId.of("x".repeat(65)));
    }

    @Test
    @SuppressWarnings("NullAway") // what a caller without null checks may do
    void refuse_null_by_name() {
        assertThatNullPointerException().isThrownBy(() -> GroupId.of(null)).withMessage("group");
        assertThatNullPointerException().isThrownBy(() -> MemberId.of(null)).withMessage("member");
    }

    @Test
    void are_equal_if_their_texts_are() {
        EqualsVerifier.forClass(GroupId.class).withNonnullFields("value").verify();
        EqualsVerifier.forClass(MemberId.class).withNonnullFields("value").verify();
    }
}
