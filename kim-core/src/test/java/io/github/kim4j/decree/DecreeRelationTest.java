package io.github.kim4j.decree;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kim4j.region.RegionCode;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class DecreeRelationTest {
    private static final Office MAYOR = new Office(OfficeKind.WALI_KOTA, RegionCode.parse("35.73"));
    private static final Office CAMAT = new Office(OfficeKind.CAMAT, RegionCode.parse("35.73.05"));
    private static final DecreeNumber NUMBER = DecreeNumber.parse("188.45/119/35.73.112/2020");
    private static final Optional<LocalDate> A_DAY = Optional.of(LocalDate.of(2020, 3, 16));
    private static final Decree DECREE =
            Decree.builder().number(NUMBER).issuer(MAYOR).establishedOn(A_DAY).build();

    private static boolean named(String number, Optional<LocalDate> day, Optional<Office> issuer) {
        return new DecreeRelation(DecreeRelationKind.AMENDS, DecreeNumber.parse(number), day, issuer).names(DECREE);
    }

    @Test
    void a_decree_is_named_by_number_date_and_issuer() {
        assertThat(named("188.45 / 119 / 35.73.112 / 2020", A_DAY, Optional.of(MAYOR)))
                .isTrue();
        assertThat(named(NUMBER.raw(), A_DAY, Optional.empty())).isTrue();
        assertThat(named("188.45/120/35.73.112/2020", A_DAY, Optional.of(MAYOR)))
                .isFalse();
        assertThat(named(NUMBER.raw(), A_DAY.map(day -> day.plusDays(1)), Optional.of(MAYOR)))
                .isFalse();
        assertThat(named(NUMBER.raw(), A_DAY, Optional.of(CAMAT))).isFalse();
    }

    @Test
    void only_a_draft_is_named_without_a_date() {
        DecreeRelation undated = new DecreeRelation(DecreeRelationKind.AMENDS, NUMBER);

        assertThat(undated.names(DECREE)).isFalse();
        assertThat(undated.names(
                        DECREE.toBuilder().establishedOn(Optional.empty()).build()))
                .isTrue();
        assertThat(undated.names(DECREE.toBuilder().number(Optional.empty()).build()))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "AMENDS, mengubah, amends",
        "REPLACES, mengganti, replaces",
        "REVOKES, mencabut, revokes",
        "IMPLEMENTS, melaksanakan, implements",
        "CORRECTS, memperbaiki, corrects",
    })
    void a_kind_has_a_word_in_each_language(DecreeRelationKind kind, String indonesian, String english) {
        assertThat(kind.label(Locale.ROOT)).isEqualTo(indonesian);
        assertThat(kind.label(Locale.ENGLISH)).isEqualTo(english);
    }

    @ParameterizedTest
    @EnumSource
    void a_decree_ends_another_if_it_takes_its_place_or_revokes_it(DecreeRelationKind kind) {
        assertThat(kind.ends()).isEqualTo(kind == DecreeRelationKind.REPLACES || kind == DecreeRelationKind.REVOKES);
    }
}
