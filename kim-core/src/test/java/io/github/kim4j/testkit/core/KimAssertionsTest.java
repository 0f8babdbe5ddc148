package io.github.kim4j.testkit.core;

import static io.github.kim4j.testkit.core.KimAssertions.assertThat;
import static io.github.kim4j.testkit.core.KimAssertions.writesNoPersonalData;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.kim4j.json.KimJson;
import io.github.kim4j.json.Reading;
import io.github.kim4j.person.Nik;
import java.util.List;
import org.junit.jupiter.api.Test;

class KimAssertionsTest {
    private static final String NIK = "9901014107900001";
    private static final Reading<Nik> READ = KimJson.read("\"" + NIK + "\"", Nik.class);
    private static final Reading<Nik> REFUSED = KimJson.read("\"990101\"", Nik.class);

    record Card(String nik) {}

    @Test
    void passes_what_holds() {
        assertThat(READ).hasNoFaults().isValue(Nik.parse(NIK));
        assertThat(REFUSED).hasFault("nik.malformed", "").hasOnlyFault("nik.malformed", "");
    }

    @Test
    void fails_with_codes_and_places_and_without_values() {
        assertThatThrownBy(() -> assertThat(READ).isValue(Nik.parse("9901014107900002")))
                .isInstanceOf(AssertionError.class)
                .hasMessage("expected a value equal to the one given but was another");
        assertThatThrownBy(() -> assertThat(READ).hasFault("nik.malformed", ""))
                .hasMessage("expected nik.malformed at \"\" but was Reading[value]");
        assertThatThrownBy(() -> assertThat(REFUSED).hasNoFaults())
                .hasMessage("expected no fault but was Reading[nik.malformed at \"\"]");
        assertThatThrownBy(() -> assertThat(REFUSED).hasOnlyFault("nik.malformed", "/nik"))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void sees_personal_data_in_the_text_in_what_is_written_and_in_what_is_thrown() {
        Card card = new Card(NIK);
        KimAssertions.Writer quoting = value -> {
            throw new IllegalStateException("no", new IllegalArgumentException(NIK));
        };

        assertThatThrownBy(() -> writesNoPersonalData(card, List.of("x-y", NIK)))
                .hasMessage("toString: shows canary 2 of 2 (expected: none)");
        assertThatThrownBy(() -> writesNoPersonalData(Nik.parse(NIK), List.of(NIK), quoting))
                .hasMessage("writer 1: shows canary 1 of 1 (expected: none)");
        assertThatCode(() -> writesNoPersonalData(Nik.parse(NIK), List.of(NIK), new ObjectMapper()::writeValueAsString))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> writesNoPersonalData(card, List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThat(card.nik()).isEqualTo(NIK);
    }
}
