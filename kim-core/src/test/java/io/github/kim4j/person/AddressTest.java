package io.github.kim4j.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Stream;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {
    static Stream<String> texts() {
        return Stream.of("A", "7", "\u963F", "Dusun Contoh RT 01 RW 02\r\n\tDesa Contoh ", "x".repeat(500), " . A");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void is_kept_as_it_was_written(String text) {
        assertThat(Address.of(text).value()).isEqualTo(text);
    }

    static Stream<String> noAddresses() {
        return Stream.of("", " ", "\n\u00A0\u3000", "- , .", "x".repeat(501), "\uD83C\uDFE0");
    }

    @ParameterizedTest
    @MethodSource("noAddresses")
    void refuses_what_nobody_can_be_found_by_without_repeating_it(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Address.of(text))
                .withMessage("address: [hidden] (expected: 1 to 500 characters with a letter or digit)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dusun Contoh RT 01", "16"})
    void hides_itself(String text) {
        assertThat(Address.of(text)).hasToString("Address[hidden]");
    }

    @Test
    void equals_another_with_the_same_text() {
        EqualsVerifier.forClass(Address.class).withNonnullFields("value").verify();
    }
}
