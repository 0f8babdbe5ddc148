package io.github.kim4j.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kim4j.activity.Deliberation;
import io.github.kim4j.decree.AnnexEntry;
import io.github.kim4j.decree.Decree;
import io.github.kim4j.decree.DecreeKey;
import io.github.kim4j.decree.Office;
import io.github.kim4j.decree.OfficeKind;
import io.github.kim4j.group.Board;
import io.github.kim4j.group.Group;
import io.github.kim4j.group.GroupId;
import io.github.kim4j.group.GroupLevel;
import io.github.kim4j.group.GroupName;
import io.github.kim4j.group.MemberId;
import io.github.kim4j.group.OfficerRole;
import io.github.kim4j.policy.Chain;
import io.github.kim4j.policy.RegionPolicy;
import io.github.kim4j.policy.Rules;
import io.github.kim4j.policy.TimeLine;
import io.github.kim4j.region.Gazetteer;
import io.github.kim4j.region.Region;
import io.github.kim4j.region.RegionCode;
import io.github.kim4j.region.RegionKind;
import io.github.kim4j.region.RegionLevel;
import io.github.kim4j.time.Term;
import java.time.LocalDate;
import java.time.Year;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The numbers that offices are asked for, with cases that are made up: no group in it exists. */
class GroupRegisterTest {
    private static final RegionCode BANDUNG = RegionCode.parse("32.04");
    private static final RegionCode LUMAJANG = RegionCode.parse("35.08");
    private static final RegionCode KULON_PROGO = RegionCode.parse("34.01");
    private static final LocalDate FORMED = LocalDate.of(2014, 5, 1);

    private static GroupCase formed(int number, RegionCode unit, LocalDate day) {
        Group group = group(number, unit);
        return GroupCase.of(group.getId(), GroupLevel.VILLAGE, unit)
                .with(List.of(
                        new GroupEvent.Initiated(day, group),
                        new GroupEvent.Formed(
                                Deliberation.builder()
                                        .minutes(Toman.minutes(day))
                                        .unit(unit)
                                        .build(),
                                group)));
    }

    private static Group group(int number, RegionCode unit) {
        return Group.builder()
                .id(GroupId.of("KIM-" + number))
                .name(GroupName.parse("KIM Contoh " + number))
                .level(GroupLevel.VILLAGE)
                .unit(unit)
                .build();
    }

    private static final Map<RegionCode, GroupLifecycle> VILLAGE_HEADS = new HashMap<>();

    /** A region whose village heads recognize, which is made up where no source tells it. */
    private static GroupLifecycle villageHeads(RegionCode regency) {
        return VILLAGE_HEADS.computeIfAbsent(
                regency,
                some -> GroupLifecycle.under(RegionPolicy.builder()
                        .region(some)
                        .addTimeLines(TimeLine.builder()
                                .level(GroupLevel.VILLAGE)
                                .addPeriods(Rules.builder()
                                        .chain(Toman.synthetic(
                                                Chain.of(Set.of(OfficeKind.KEPALA_DESA, OfficeKind.LURAH))))
                                        .build())
                                .build())
                        .build()));
    }

    /** Recognized by the decree of the head of its village, on the day on which it was formed. */
    private static GroupCase recognized(int number, RegionCode unit, LocalDate day) {
        return recognized(formed(number, unit, day), number, day, Optional.empty());
    }

    private static GroupCase recognized(GroupCase it, int number, LocalDate day, Optional<LocalDate> last) {
        RegionCode unit = it.unit();
        OfficeKind kind = unit.kind() == RegionKind.KELURAHAN ? OfficeKind.LURAH : OfficeKind.KEPALA_DESA;
        Office head = new Office(kind, unit);
        AnnexEntry entry = AnnexEntry.builder()
                .name(it.group().orElseThrow().getName())
                .unit(unit)
                .addAllOfficers(it.group().orElseThrow().getBoard().stream()
                        .flatMap(board -> board.getOfficers().stream())
                        .map(officer -> Toman.line(officer.getMember().value(), officer.getRole()))
                        .toList())
                .build();
        Decree decree = Toman.decree(head, "141/" + number + "/" + day.getYear(), day, entry).toBuilder()
                .lastDay(last)
                .build();
        return villageHeads(unit.regency().orElseThrow())
                .decide(it, new IssueDecree(decree), Parties.office(head), Toman.TODAY)
                .orThrow();
    }

    private static List<RegionCode> villages(RegionCode area, RegionKind kind) {
        return Gazetteer.bundled()
                .within(area, RegionLevel.VILLAGE)
                .map(Region::code)
                .filter(code -> code.kind() == kind)
                .toList();
    }

    // the numbers of real registers

    @Test
    void bandung_had_103_groups_in_april_2022_of_which_70_were_active() {
        List<RegionCode> units = villages(BANDUNG, RegionKind.DESA);
        GroupEvent dormant = new GroupEvent.FoundDormant(LocalDate.of(2022, 4, 1), "tidak ada kegiatan");
        GroupRegister register = GroupRegister.of(
                BANDUNG,
                IntStream.range(0, 103)
                        .mapToObj(i -> recognized(i, units.get(i), FORMED).with(i < 70 ? List.of() : List.of(dormant)))
                        .toList());

        RegisterNumbers numbers = register.numbersOn(LocalDate.of(2022, 4, 30));
        RegisterNumbers.Tally all = numbers.all();

        assertThat(all).isEqualTo(new RegisterNumbers.Tally(103, 103, 70));
        assertThat(numbers.byKind()).containsExactly(Map.entry(RegionKind.DESA, all));
        assertThat(all.dormant()).isEqualTo(33);
    }

    @Test
    void lumajang_had_201_groups_recognized_by_village_heads_in_february_2023() {
        List<RegionCode> units = Stream.of(RegionKind.DESA, RegionKind.KELURAHAN)
                .flatMap(kind -> villages(LUMAJANG, kind).stream())
                .toList();
        GroupRegister register = GroupRegister.of(
                LUMAJANG,
                IntStream.range(0, 201)
                        .mapToObj(i -> recognized(i, units.get(i), FORMED))
                        .toList());

        RegisterNumbers numbers = register.numbersOn(LocalDate.of(2023, 2, 1));

        assertThat(numbers.all().recognized()).isEqualTo(201);
        assertThat(numbers.byKind().values().stream()
                        .mapToInt(RegisterNumbers.Tally::formed)
                        .sum())
                .isEqualTo(201);
        assertThat(numbers.byDistrict().values().stream()
                        .mapToInt(RegisterNumbers.Tally::recognized)
                        .sum())
                .isEqualTo(201);
    }

    @Test
    void of_the_87_kalurahan_of_kulon_progo_27_had_a_group_in_june_2021_and_16_of_these_were_new() {
        List<RegionCode> kalurahan = villages(KULON_PROGO, RegionKind.DESA);
        GroupRegister register = GroupRegister.of(
                KULON_PROGO,
                IntStream.range(0, 27)
                        .mapToObj(i -> formed(i, kalurahan.get(i), i < 11 ? FORMED : LocalDate.of(2021, 2, 1)))
                        .toList());

        RegisterNumbers numbers = register.numbersOn(LocalDate.of(2021, 6, 30));

        assertThat(numbers.unitsOf(RegionKind.DESA)).isEqualTo(new RegisterNumbers.Units(87, 27));
        assertThat(numbers.unitsOf(RegionKind.DESA).without()).isEqualTo(60);
        assertThat(numbers.formedInYear()).isEqualTo(Map.of(Year.of(2014), 11, Year.of(2021), 16));
        assertThat(numbers.unitsNotInForce()).isEmpty();
        assertThat(register.numbersOn(LocalDate.of(2020, 12, 31))
                        .unitsOf(RegionKind.DESA)
                        .withGroup())
                .isEqualTo(11);
        assertThat(register.numbersOn(FORMED.minusDays(1)).all().formed()).isZero();
    }

    // what counts

    @Test
    void a_dissolved_group_counts_until_the_day_before() {
        GroupCase it = recognized(1, Toman.UNIT, FORMED);
        GroupCase dissolved = it.with(List.of(new GroupEvent.Dissolved(Toman.minutes(FORMED.plusYears(1)))));
        GroupRegister register = GroupRegister.of(Toman.MUBA, List.of(dissolved));

        assertThat(register.numbersOn(FORMED.plusYears(1).minusDays(1)).all())
                .isEqualTo(new RegisterNumbers.Tally(1, 1, 1));
        assertThat(register.numbersOn(FORMED.plusYears(1)).all()).isEqualTo(new RegisterNumbers.Tally(0, 0, 0));
        assertThat(register.numbersOn(FORMED.plusYears(1)).formedInYear()).isEqualTo(Map.of(Year.of(2014), 1));
        assertThat(register.groupsInUnit(GroupLevel.VILLAGE, Toman.UNIT)).isEmpty();
    }

    @Test
    void a_group_taken_in_without_minutes_counts_from_the_day_that_is_known() {
        Group told = group(1, Toman.UNIT).toBuilder().formedOn(FORMED).build();
        GroupRegister register = GroupRegister.of(
                Toman.MUBA, List.of(admitted(told), admitted(group(2, RegionCode.parse("16.06.06.2001")))));

        assertThat(register.numbersOn(FORMED).all().formed()).isEqualTo(1);
        assertThat(register.numbersOn(Toman.TODAY).all().formed()).isEqualTo(2);
        assertThat(register.numbersOn(Toman.TODAY).formedInUnknownYear()).isEqualTo(1);
    }

    private static GroupCase admitted(Group group) {
        return GroupCase.of(group.getId(), group.getLevel(), group.getUnit())
                .with(List.of(new GroupEvent.Admitted(Toman.TODAY, group, Optional.empty())));
    }

    @Test
    void a_unit_whose_code_is_not_in_force_is_told_and_counted_as_no_unit() {
        RegionCode gone = RegionCode.parse("34.01.01.2999");
        RegisterNumbers numbers =
                GroupRegister.of(KULON_PROGO, List.of(formed(1, gone, FORMED))).numbersOn(FORMED);

        assertThat(numbers.unitsNotInForce()).containsExactly(gone);
        assertThat(numbers.unitsOf(RegionKind.DESA).withGroup()).isZero();
    }

    // what an office looks after

    @Test
    void finds_decrees_that_ran_out_and_terms_that_end_soon() {
        LocalDate last = FORMED.plusYears(3);
        GroupCase it = seated(1, Toman.UNIT, "A", Term.of(FORMED, last));
        GroupCase ran = recognized(it, 1, FORMED, Optional.of(last));
        GroupRegister register = GroupRegister.of(
                Toman.MUBA, List.of(ran, seated(2, RegionCode.parse("16.06.06.2001"), "B", Term.startingOn(FORMED))));

        assertThat(register.expiredBy(last)).isEmpty();
        assertThat(register.expiredBy(last.plusDays(1)))
                .extracting(GroupRegister.Entry::group)
                .containsExactly(ran.id());
        assertThat(register.termsEndingWithin(last.minusDays(31), 30)).isEmpty();
        assertThat(register.termsEndingWithin(last.minusDays(30), 30)).containsExactly(ran.id());
        assertThat(register.termsEndingWithin(last, 0)).containsExactly(ran.id());
        assertThat(register.termsEndingWithin(last.plusDays(1), 30)).isEmpty();
        assertThatThrownBy(() -> register.termsEndingWithin(last, -1)).hasMessage("days: -1 (expected: 0 or more)");
    }

    private static GroupCase seated(int number, RegionCode unit, String chair, Term term) {
        Group group = group(number, unit).toBuilder()
                .memberships(List.of(Toman.member(chair)))
                .board(Board.builder()
                        .term(term)
                        .addOfficers(Toman.officer(chair, OfficerRole.CHAIR))
                        .build())
                .build();
        return GroupCase.of(group.getId(), GroupLevel.VILLAGE, unit)
                .with(List.of(new GroupEvent.Admitted(FORMED, group, Optional.of(Toman.minutes(FORMED)))));
    }

    // what travels in commands

    @Test
    void finds_the_groups_of_a_unit_the_officers_of_others_and_the_numbers_taken() {
        RegionCode other = RegionCode.parse("16.06.06.2001");
        GroupCase one = seated(1, Toman.UNIT, "A", Term.startingOn(FORMED));
        GroupCase two = recognized(2, other, FORMED);
        GroupRegister register = GroupRegister.of(Toman.MUBA).with(one).with(two);

        assertThat(register.groupsInUnit(GroupLevel.VILLAGE, Toman.UNIT)).containsExactly(one.id());
        assertThat(register.groupsInUnit(GroupLevel.HAMLET, Toman.UNIT)).isEmpty();
        assertThat(register.seatedElsewhere(two.id(), List.of(MemberId.of("A"), MemberId.of("B")), FORMED))
                .isEqualTo(Map.of(MemberId.of("A"), List.of(one.id())));
        assertThat(register.seatedElsewhere(one.id(), List.of(MemberId.of("A")), FORMED))
                .isEmpty();
        DecreeKey taken = DecreeKey.of(two.papers().get(0).decree()).orElseThrow();
        assertThat(register.numbersTaken(taken)).containsExactly(taken);
        assertThat(register.numbersTaken(new DecreeKey(Toman.BUPATI, "141/2/2014", FORMED)))
                .containsExactly(taken);
        assertThat(register.numbersTaken(new DecreeKey(Toman.BUPATI, "1", FORMED)))
                .isEmpty();
    }

    // cases

    @Test
    void a_second_case_of_one_group_and_a_case_from_elsewhere_are_refused() {
        GroupCase it = formed(1, Toman.UNIT, FORMED);
        GroupRegister register = GroupRegister.of(Toman.MUBA, List.of(it));

        assertThatThrownBy(() -> register.with(it))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("id: KIM-1 (expected: one that no other case of the register has)");
        assertThatThrownBy(() -> GroupRegister.of(Toman.MUBA, List.of(it, it)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> GroupRegister.of(BANDUNG, List.of(it)))
                .hasMessage("unit: 16.06.06.2008 (expected: a region within 32.04)");
        assertThatThrownBy(() -> GroupRegister.of(Toman.MUBA).replacing(it))
                .hasMessage("id: KIM-1 (expected: one of a case of the register)");
    }

    @Test
    void takes_a_case_as_it_is_after_a_command_and_stays_as_it_was() {
        GroupCase before = formed(1, Toman.UNIT, FORMED);
        GroupCase after = recognized(before, 1, FORMED, Optional.empty());
        GroupRegister register = GroupRegister.of(Toman.MUBA).with(before);

        GroupRegister later = register.replacing(after);

        assertThat(later.area()).isEqualTo(Toman.MUBA);
        assertThat(later.find(after.id())).contains(after);
        assertThat(register.find(after.id())).contains(before);
        assertThat(later.numbersOn(FORMED).all().recognized()).isEqualTo(1);
        assertThat(register.numbersOn(FORMED).all().recognized()).isZero();
        assertThat(later).hasToString("register of 16.06: 1 cases");
        assertThat(later.cases()).containsExactly(after);
    }

    @Test
    void ten_thousand_cases_of_one_unit_are_counted_and_found() {
        GroupCase one = recognized(0, Toman.UNIT, FORMED);
        List<GroupCase> cases = IntStream.range(0, 10_000)
                .mapToObj(i -> GroupCase.replay(GroupId.of("KIM-" + i), one.level(), one.unit(), one.events()))
                .toList();
        GroupRegister register = GroupRegister.of(Toman.MUBA, cases);

        assertThat(register.numbersOn(Toman.TODAY).all().active()).isEqualTo(10_000);
        assertThat(register.groupsInUnit(one.level(), one.unit())).hasSize(10_000);
    }

    @Test
    void a_case_that_moved_out_of_the_area_is_not_of_the_register() {
        GroupLifecycle lifecycle = Toman.lifecycle();
        RegionCode away = RegionCode.parse("16.01.07.2002");
        GroupCase it = Toman.recognized(lifecycle);
        GroupCase moved = Toman.after(lifecycle, it, new Relocate(Toman.TODAY, Toman.UNIT, away), Toman.KOMINFO);

        assertThatThrownBy(() -> GroupRegister.of(Toman.MUBA, List.of(it)).replacing(moved))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("unit: 16.01.07.2002 (expected: a region within 16.06)");
    }
}
