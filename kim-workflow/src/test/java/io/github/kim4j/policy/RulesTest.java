package io.github.kim4j.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.kim4j.group.GroupLevel;
import io.github.kim4j.group.OfficerRole;
import io.github.kim4j.json.KimJson;
import io.github.kim4j.law.LegalBasis;
import io.github.kim4j.law.OurReading;
import io.github.kim4j.person.Occupation;
import io.github.kim4j.region.RegionCode;
import io.github.kim4j.region.RegionKind;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules, time lines and policies: what they take, what they refuse, and that they are written and read alike. */
class RulesTest {
    private static final RegionCode REGION = RegionCode.parse("16.06");

    private static <T> Parameter<T> some(T value) {
        return new Parameter<>(value, new OurReading("contoh", "example"));
    }

    private static Arguments rules(UnaryOperator<Rules.Builder> set, String message) {
        return Arguments.of(set, message);
    }

    static Stream<Arguments> accepted() {
        return Stream.of(
                rules(it -> it, "nothing at all"),
                rules(it -> with(it.minimumMembers(some(1))), "one member"),
                rules(it -> with(it.minimumAge(some(0)).officerMinimumAge(some(120))), "ages"),
                rules(it -> with(it.dormancyMonths(some(1200)).retentionYears(some(0))), "months and years"),
                rules(it -> with(it.termYears(some(1)).suspension(some(false))), "a term"),
                rules(it -> with(it.barredOccupations(some(List.of()))), "nobody barred"),
                rules(it -> with(it.requiredOfficers(some(OfficerRole.CORE))), "three tasks"),
                rules(it -> with(it.deadlines(some(deadlines(Rules.MAX_LISTED)))), "50 deadlines"));
    }

    /** The setters of a builder return that of the implementation. */
    private static Rules.Builder with(Object builder) {
        return (Rules.Builder) builder;
    }

    private static List<Deadline> deadlines(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Deadline(
                        "A" + "_".repeat(i % 7) + (char) ('A' + i % 26) + (char) ('A' + i / 26),
                        1,
                        Deadline.Unit.CALENDAR_DAYS))
                .toList();
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("accepted")
    void rules_are_written_and_read_alike(UnaryOperator<Rules.Builder> set, String what)
            throws JsonProcessingException {
        Rules rules = set.apply(Rules.builder()).build();
        String json = KimJson.restricted().writeValueAsString(rules);

        assertThat(KimJson.restricted().readValue(json, Rules.class))
                .isEqualTo(rules)
                .hasSameHashCodeAs(rules);
        assertThat(rules.toBuilder().build()).isEqualTo(rules);
    }

    static Stream<Arguments> refused() {
        Deadline file = new Deadline("FILE", 1, Deadline.Unit.CALENDAR_DAYS);
        return Stream.of(
                rules(it -> with(it.minimumMembers(some(0))), "minimumMembers: 0 (expected: at least 1)"),
                rules(it -> with(it.maximumMembers(some(-1))), "maximumMembers: -1 (expected: at least 1)"),
                rules(it -> with(it.termYears(some(0))), "termYears: 0 (expected: at least 1)"),
                rules(it -> with(it.minimumAge(some(-1))), "minimumAge: -1 (expected: 0 to 120)"),
                rules(it -> with(it.officerMinimumAge(some(121))), "officerMinimumAge: 121 (expected: 0 to 120)"),
                rules(it -> with(it.dormancyMonths(some(0))), "dormancyMonths: 0 (expected: 1 to 1200)"),
                rules(it -> with(it.dormancyMonths(some(1201))), "dormancyMonths: 1201 (expected: 1 to 1200)"),
                rules(it -> with(it.retentionYears(some(101))), "retentionYears: 101 (expected: 0 to 100)"),
                rules(it -> with(it.retentionYears(some(-1))), "retentionYears: -1 (expected: 0 to 100)"),
                rules(
                        it -> with(it.barredOccupations(some(Collections.nCopies(2, Occupation.CIVIL_SERVANT)))),
                        "barredOccupations: one twice (expected: each once)"),
                rules(
                        it -> with(it.requiredOfficers(some(Collections.nCopies(2, OfficerRole.CHAIR)))),
                        "requiredOfficers: one twice (expected: each once)"),
                rules(
                        it -> with(
                                it.deadlines(some(List.of(file, new Deadline("FILE", 2, Deadline.Unit.WORKING_DAYS))))),
                        "deadlines: one twice (expected: each once)"),
                rules(
                        it -> with(it.deadlines(some(deadlines(Rules.MAX_LISTED + 1)))),
                        "deadlines: 51 entries (expected: at most 50)"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("refused")
    void rules_refuse_what_cannot_be(UnaryOperator<Rules.Builder> set, String message) {
        Rules.Builder builder = set.apply(Rules.builder());

        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void rules_hold_from_their_first_day() {
        Rules since = Rules.builder().since(LocalDate.of(2020, 1, 1)).build();

        assertThat(since.begunOn(LocalDate.of(2019, 12, 31))).isFalse();
        assertThat(since.begunOn(LocalDate.of(2020, 1, 1))).isTrue();
        assertThat(Rules.builder().build().begunOn(LocalDate.MIN)).isTrue();
    }

    private static TimeLine line(Optional<RegionKind> kind, Rules... periods) {
        return TimeLine.builder()
                .level(GroupLevel.VILLAGE)
                .unitKind(kind)
                .addPeriods(periods)
                .build();
    }

    private static Rules since(int year) {
        return Rules.builder().since(LocalDate.of(year, 1, 1)).build();
    }

    @Test
    void a_time_line_has_periods_in_their_order() {
        Rules open = Rules.builder().build();

        assertThat(line(Optional.empty(), open, since(2020), since(2021)).on(LocalDate.of(2020, 6, 1)))
                .contains(since(2020));
        assertThat(line(Optional.empty(), since(2020)).on(LocalDate.of(2019, 12, 31)))
                .isEmpty();
        assertThatThrownBy(() -> line(Optional.empty())).hasMessage("periods: none (expected: at least one)");
        assertThatThrownBy(() -> line(Optional.empty(), since(2021), since(2020)))
                .hasMessage("periods: Optional[2020-01-01] (expected: a day after the period before it)");
        assertThatThrownBy(() -> line(Optional.empty(), since(2021), since(2021)))
                .hasMessageStartingWith("periods: Optional[2021-01-01]");
        assertThatThrownBy(() -> line(Optional.empty(), since(2021), open))
                .hasMessageStartingWith("periods: Optional.empty");
    }

    @Test
    void a_time_line_is_written_and_read_alike() throws JsonProcessingException {
        TimeLine line = line(Optional.of(RegionKind.DESA), Rules.builder().build(), since(2020));
        String json = KimJson.restricted().writeValueAsString(line);

        assertThat(json)
                .isEqualTo("{\"level\":\"VILLAGE\",\"unitKind\":\"DESA\",\"periods\":[{},{\"since\":\"2020-01-01\"}]}");
        assertThat(KimJson.restricted().readValue(json, TimeLine.class))
                .isEqualTo(line)
                .hasSameHashCodeAs(line);
        assertThat(line.toBuilder().unitKind(RegionKind.KELURAHAN).build()).isNotEqualTo(line);
    }

    private static RegionPolicy.Builder policy(TimeLine... lines) {
        RegionPolicy.Builder policy = RegionPolicy.builder();
        policy.region(REGION).addTimeLines(lines);
        return policy;
    }

    @Test
    void a_policy_has_each_level_and_kind_once() {
        TimeLine all = line(Optional.empty(), since(2020));
        TimeLine desa = line(Optional.of(RegionKind.DESA), since(2021));

        assertThat(policy(all, desa).build().timeLine(GroupLevel.VILLAGE, RegionKind.DESA))
                .contains(desa);
        assertThat(policy(all, desa).build().timeLine(GroupLevel.VILLAGE, RegionKind.KELURAHAN))
                .contains(all);
        assertThat(policy(all).build().timeLine(GroupLevel.DISTRICT, RegionKind.KECAMATAN))
                .isEmpty();
        assertThatThrownBy(() -> policy().build()).hasMessage("timeLines: none (expected: at least one)");
        assertThatThrownBy(
                        () -> policy(all, line(Optional.empty(), since(2021))).build())
                .hasMessage("timeLines: VILLAGE (every kind) (expected: each level and kind once)");
        assertThatThrownBy(() -> policy(desa, desa).build())
                .hasMessage("timeLines: VILLAGE DESA (expected: each level and kind once)");
    }

    @Test
    void a_policy_has_bases_and_a_place_that_are_possible() {
        TimeLine line = line(Optional.empty(), since(2020));

        assertThat(policy(line)
                        .addAllStandingBases(Collections.nCopies(20, LegalBasis.of("uu-23-2014")))
                        .build()
                        .getStandingBases())
                .hasSize(RegionPolicy.MAX_BASES);
        assertThatThrownBy(() -> policy(line)
                        .addAllStandingBases(Collections.nCopies(21, LegalBasis.of("uu-23-2014")))
                        .build())
                .hasMessage("standingBases: 21 entries (expected: at most 20)");
        assertThatThrownBy(() -> policy(line).placeOfSigning(some(" Sekayu")).build())
                .hasMessageStartingWith("placeOfSigning: 7 characters (expected: 1 to 100 ");
        assertThatThrownBy(
                        () -> policy(line).placeOfSigning(some("x".repeat(101))).build())
                .hasMessageStartingWith("placeOfSigning: 101 characters");
    }

    @Test
    void a_policy_is_written_and_read_alike() throws JsonProcessingException {
        RegionPolicy policy = policy(line(Optional.empty(), since(2020)))
                .communicationOffice(some(new OfficeName("Dinas Contoh", Optional.empty())))
                .legalSection(some(new OfficeName("Bagian Hukum", Optional.of("Bagkum"))))
                .placeOfSigning(some("Sekayu"))
                .addStandingBases(LegalBasis.of("uu-23-2014"))
                .numberPattern(some(NumberPattern.parse("{sequence}")))
                .note("contoh")
                .build();
        String json = KimJson.restricted().writeValueAsString(policy);

        assertThat(KimJson.read(json, RegionPolicy.class).orThrow())
                .isEqualTo(policy)
                .hasSameHashCodeAs(policy);
        assertThat(policy.toBuilder().note("lain").build()).isNotEqualTo(policy);
    }
}
