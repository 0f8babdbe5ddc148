package io.github.kim4j.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kim4j.decree.OfficeKind;
import io.github.kim4j.machine.Actor;
import io.github.kim4j.machine.Role;
import io.github.kim4j.region.RegionCode;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PartiesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    16.06.06.2008 | RESIDENTS BOARD KOMINFO LPM KEPALA_DESA CAMAT KEPALA_DINAS_PROVINSI BUPATI GUBERNUR COURT
                    16.06.06.1001 | RESIDENTS BOARD KOMINFO LPM LURAH CAMAT KEPALA_DINAS_PROVINSI BUPATI GUBERNUR COURT
                    35.73.02.1011 | RESIDENTS BOARD KOMINFO LPM LURAH CAMAT KEPALA_DINAS_PROVINSI WALI_KOTA GUBERNUR COURT
                    16.06.06      | RESIDENTS BOARD KOMINFO CAMAT KEPALA_DINAS_PROVINSI BUPATI GUBERNUR COURT
                    16.06         | RESIDENTS BOARD KOMINFO KEPALA_DINAS_PROVINSI BUPATI GUBERNUR COURT
                    16            | RESIDENTS BOARD KEPALA_DINAS_PROVINSI GUBERNUR COURT
                    """)
    void the_parties_of_a_region_are_those_that_there_are(String unit, String roles) {
        assertThat(Parties.of(RegionCode.parse(unit)))
                .flatExtracting(Actor::roles)
                .extracting(Role::code)
                .containsExactlyInAnyOrder(roles.split(" "));
    }

    @Test
    void each_of_them_may_act_in_that_region() {
        String unit = "16.06.06.2008";

        assertThat(Parties.of(RegionCode.parse(unit)))
                .allMatch(party -> party.territory().covers(unit))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(OfficeKind.class)
    void an_office_has_the_role_of_its_name_and_the_communication_office_is_one_with_its_head(OfficeKind kind) {
        assertThat(Parties.role(kind).code())
                .isEqualTo(kind == OfficeKind.KEPALA_DINAS ? Parties.KOMINFO.code() : kind.name());
        assertThat(Parties.of(RegionCode.parse("16.06.06.2008")))
                .extracting(Actor::roles)
                .filteredOn(roles -> roles.contains(Parties.role(kind)))
                .hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void an_actor_is_one_of_some_offices_if_it_has_a_role_of_theirs() {
        Actor kominfo = Parties.kominfo(RegionCode.parse("16.06"));

        assertThat(Parties.isOneOf(kominfo, Set.of(OfficeKind.KEPALA_DINAS, OfficeKind.CAMAT)))
                .isTrue();
        assertThat(Parties.isOneOf(kominfo, Set.of(OfficeKind.CAMAT))).isFalse();
        assertThat(Parties.isOneOf(kominfo, Set.of())).isFalse();
    }
}
