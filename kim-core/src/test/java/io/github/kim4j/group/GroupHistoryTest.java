package io.github.kim4j.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kim4j.region.RegionCode;
import java.time.LocalDate;
import java.util.List;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroupHistoryTest {
    private static final GroupId ID = GroupId.of("KIM-1");
    private static final LocalDate SPLIT = LocalDate.of(2018, 5, 2);
    private static final LocalDate RENAMED = LocalDate.of(2022, 8, 15);
    private static final Phase OF_THE_DISTRICT = Phase.builder()
            .name(GroupName.parse("KIM Kecamatan Contoh"))
            .level(GroupLevel.DISTRICT)
            .unit(RegionCode.parse("99.01.01"))
            .build();
    private static final Phase OF_THE_VILLAGE = Phase.builder()
            .firstDay(SPLIT)
            .name(GroupName.parse("Kelompok Informasi Masyarakat Contoh"))
            .level(GroupLevel.VILLAGE)
            .unit(RegionCode.parse("99.01.01.2001"))
            .build();
    private static final Phase COMMUNITY = OF_THE_VILLAGE.toBuilder()
            .firstDay(RENAMED)
            .name(GroupName.parse("Komunitas Informasi Masyarakat Contoh"))
            .build();
    private static final GroupHistory HISTORY =
            new GroupHistory(ID, List.of(OF_THE_DISTRICT, OF_THE_VILLAGE, COMMUNITY));

    @Test
    void tells_name_level_and_code_of_each_edge_day() {
        assertThat(HISTORY.on(SPLIT.minusDays(1))).contains(OF_THE_DISTRICT);
        assertThat(HISTORY.on(SPLIT)).contains(OF_THE_VILLAGE);
        assertThat(HISTORY.on(RENAMED.minusDays(1))).contains(OF_THE_VILLAGE);
        assertThat(HISTORY.on(RENAMED)).contains(COMMUNITY);
        assertThat(HISTORY.on(LocalDate.MAX)).contains(COMMUNITY);
        assertThat(HISTORY.on(LocalDate.MIN)).contains(OF_THE_DISTRICT);
        assertThat(HISTORY.latest()).isEqualTo(COMMUNITY);
    }

    @Test
    void nothing_is_known_before_a_first_day() {
        GroupHistory known = new GroupHistory(ID, List.of(OF_THE_VILLAGE));

        assertThat(known.on(SPLIT.minusDays(1))).isEmpty();
        assertThat(known.on(SPLIT)).contains(OF_THE_VILLAGE);
        assertThat(known.then(COMMUNITY).phases()).containsExactly(OF_THE_VILLAGE, COMMUNITY);
    }

    @Test
    void refuses_phases_out_of_order() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GroupHistory(ID, List.of()))
                .withMessage("phases: 0 (expected: at least one phase)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GroupHistory(ID, List.of(COMMUNITY, OF_THE_VILLAGE)))
                .withMessage("phases: 2018-05-02 (expected: a first day after that of the phase before)");
        assertThatIllegalArgumentException().isThrownBy(() -> HISTORY.then(COMMUNITY));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HISTORY.then(OF_THE_DISTRICT))
                .withMessage("phases: unknown day (expected: a first day after that of the phase before)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GroupHistory(ID, List.of(OF_THE_DISTRICT, OF_THE_DISTRICT)));
    }

    @ParameterizedTest
    @CsvSource({
        "VILLAGE, 99.01.01, unit: 99.01.01 (expected: a code of level VILLAGE for VILLAGE)",
        "HAMLET, 99.01.01, unit: 99.01.01 (expected: a code of level VILLAGE for HAMLET)",
        "PROVINCE, 99.01, unit: 99.01 (expected: a code of level PROVINCE for PROVINCE)",
    })
    void the_code_of_a_phase_is_of_the_level_of_the_group(GroupLevel level, String unit, String message) {
        Phase.Builder phase =
                Phase.builder().name(GroupName.parse("KIM")).level(level).unit(RegionCode.parse(unit));

        assertThatIllegalArgumentException().isThrownBy(phase::build).withMessage(message);
    }

    @Test
    void a_phase_has_a_part_of_a_village_below_the_village_alone() {
        Phase.Builder phase = OF_THE_VILLAGE.toBuilder().subUnit(new SubUnit(SubUnitKind.RW, "03"));

        assertThatIllegalArgumentException()
                .isThrownBy(phase::build)
                .withMessage("subUnit: VILLAGE (expected: only at level HAMLET)");
        assertThat(phase.level(GroupLevel.HAMLET).build().getSubUnit()).isPresent();
    }

    @Test
    void two_histories_are_equal_if_their_parts_are() {
        EqualsVerifier.forClass(GroupHistory.class)
                .withNonnullFields("group", "phases")
                .withPrefabValues(List.class, List.of(OF_THE_VILLAGE), List.of(COMMUNITY))
                .verify();
    }
}
