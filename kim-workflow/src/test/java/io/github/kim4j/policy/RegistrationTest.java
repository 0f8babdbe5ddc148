package io.github.kim4j.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.kim4j.decree.OfficeKind;
import io.github.kim4j.json.KimJson;
import java.util.Optional;
import java.util.stream.Stream;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegistrationTest {
    static Stream<Arguments> accepted() {
        return Stream.of(
                Arguments.of(Registration.optional(), "{}", "optional"),
                Arguments.of(Registration.before(OfficeKind.BUPATI), "{\"before\":\"BUPATI\"}", "before BUPATI"),
                Arguments.of(Registration.afterRecognition(), "{\"afterRecognition\":true}", "after recognition"),
                Arguments.of(
                        Registration.afterRecognition(1),
                        "{\"afterRecognition\":true,\"days\":1}",
                        "within 1 days of recognition"),
                Arguments.of(
                        Registration.afterRecognition(Registration.MAX_DAYS),
                        "{\"afterRecognition\":true,\"days\":3660}",
                        "within 3660 days of recognition"));
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void is_read_and_written_alike(Registration registration, String json, String text) throws JsonProcessingException {
        assertThat(registration).hasToString(text);
        assertThat(KimJson.restricted().writeValueAsString(registration)).isEqualTo(json);
        assertThat(KimJson.restricted().readValue(json, Registration.class)).isEqualTo(registration);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, Registration.MAX_DAYS + 1})
    void refuses_a_deadline_out_of_range(int days) {
        assertThatThrownBy(() -> Registration.afterRecognition(days))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("days: " + days + " (expected: 1 to 3660)");
    }

    @Test
    void is_before_an_office_or_after_recognition() {
        assertThatThrownBy(() -> Registration.of(Optional.of(OfficeKind.BUPATI), Optional.of(true), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("registration: both (expected: before an office or after recognition)");
    }

    static Stream<Arguments> withoutDuty() {
        return Stream.of(
                Arguments.of(Optional.empty(), Optional.empty()),
                Arguments.of(Optional.of(OfficeKind.BUPATI), Optional.empty()),
                Arguments.of(Optional.empty(), Optional.of(false)));
    }

    @ParameterizedTest
    @MethodSource("withoutDuty")
    void has_a_deadline_only_where_it_is_a_duty(Optional<OfficeKind> before, Optional<Boolean> duty) {
        assertThatThrownBy(() -> Registration.of(before, duty, Optional.of(30)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("days: without afterRecognition (expected: only after recognition)");
    }

    @Test
    void what_is_false_is_left_out() throws JsonProcessingException {
        assertThat(KimJson.restricted().readValue("{\"afterRecognition\":false}", Registration.class))
                .isEqualTo(Registration.optional());
    }

    @Test
    void tells_its_parts() {
        assertThat(Registration.before(OfficeKind.CAMAT).before()).isEqualTo(Optional.of(OfficeKind.CAMAT));
        assertThat(Registration.before(OfficeKind.CAMAT).duty()).isFalse();
        assertThat(Registration.afterRecognition(30).days()).isEqualTo(Optional.of(30));
        assertThat(Registration.afterRecognition().duty()).isTrue();
        assertThat(Registration.optional().before()).isEmpty();
    }

    @Test
    void equals_by_its_parts() {
        EqualsVerifier.forClass(Registration.class)
                .withNonnullFields("before", "days")
                .verify();
    }
}
