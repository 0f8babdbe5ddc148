package io.github.kim4j.decree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kim4j.region.RegionCode;
import java.time.LocalDate;
import java.util.Optional;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;

class DecreeKeyTest {
    private static final Office MAYOR = new Office(OfficeKind.WALI_KOTA, RegionCode.parse("33.71"));
    private static final LocalDate A_DAY = LocalDate.of(2024, 5, 6);

    private static Decree.Builder aDecree() {
        return Decree.builder()
                .number(DecreeNumber.parse("488 / 196 / 112"))
                .issuer(MAYOR)
                .establishedOn(A_DAY);
    }

    @Test
    void compares_numbers_as_they_are_normalized() {
        DecreeKey key = DecreeKey.of(aDecree().build()).orElseThrow();

        assertThat(key).isEqualTo(new DecreeKey(MAYOR, "488/196/112", A_DAY));
        assertThat(key.names(aDecree().number(DecreeNumber.parse("488/196/112")).build()))
                .isTrue();
    }

    @Test
    void another_issuer_number_or_day_is_another_decree() {
        DecreeKey key = DecreeKey.of(aDecree().build()).orElseThrow();
        Office other = new Office(OfficeKind.WALI_KOTA, RegionCode.parse("35.73"));

        assertThat(key.names(aDecree().issuer(other).build())).isFalse();
        assertThat(key.names(aDecree().establishedOn(A_DAY.plusYears(1)).build()))
                .isFalse();
        assertThat(key.names(aDecree().number(DecreeNumber.parse("488/197/112")).build()))
                .isFalse();
    }

    @Test
    void a_draft_has_no_key() {
        Decree undated = aDecree().establishedOn(Optional.empty()).build();
        Decree unnumbered = aDecree().number(Optional.empty()).build();

        assertThat(DecreeKey.of(undated)).isEmpty();
        assertThat(DecreeKey.of(unnumbered)).isEmpty();
        assertThat(new DecreeKey(MAYOR, "488/196/112", A_DAY).names(undated)).isFalse();
    }

    @Test
    void refuses_a_number_that_nobody_sees() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DecreeKey(MAYOR, " \u00A0", A_DAY))
                .withMessage("number: nothing (expected: characters that can be seen)");
    }

    @Test
    void keys_are_equal_if_their_parts_are() {
        EqualsVerifier.forClass(DecreeKey.class).suppress(Warning.NULL_FIELDS).verify();
        EqualsVerifier.forClass(DecreeNumberParts.class)
                .withNonnullFields("classification", "sequence", "unit", "month", "year")
                .verify();
    }
}
