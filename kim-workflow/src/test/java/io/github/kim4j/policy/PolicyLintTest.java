package io.github.kim4j.policy;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kim4j.decree.OfficeKind;
import io.github.kim4j.group.GroupId;
import io.github.kim4j.group.GroupLevel;
import io.github.kim4j.group.OfficerRole;
import io.github.kim4j.law.OurReading;
import io.github.kim4j.lifecycle.GroupAction;
import io.github.kim4j.lifecycle.GroupCase;
import io.github.kim4j.lifecycle.GroupLifecycle;
import io.github.kim4j.region.RegionCode;
import io.github.kim4j.region.RegionKind;
import io.github.kim4j.time.Term;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PolicyLintTest {
    private static final Locale INDONESIAN = Locale.forLanguageTag("id");
    private static final OurReading BASIS = new OurReading("aturan contoh", "an example rule");
    private static final LocalDate LATER = LocalDate.of(2020, 1, 1);

    private static <T> Parameter<T> of(T value) {
        return new Parameter<>(value, BASIS);
    }

    private static Rules.Builder recognizedBy(OfficeKind... offices) {
        return Rules.builder().chain(of(Chain.of(Set.of(offices))));
    }

    private static TimeLine line(GroupLevel level, Optional<RegionKind> kind, Rules... periods) {
        return TimeLine.builder()
                .level(level)
                .unitKind(kind)
                .addAllPeriods(List.of(periods))
                .build();
    }

    private static RegionPolicy policy(String region, TimeLine... lines) {
        return RegionPolicy.builder()
                .region(RegionCode.parse(region))
                .addAllTimeLines(List.of(lines))
                .build();
    }

    private static RegionPolicy inMusiBanyuasin(Rules... periods) {
        return policy("16.06", line(GroupLevel.VILLAGE, Optional.empty(), periods));
    }

    /** What is found for each kind and link, such as {@code DESA 1}. */
    private static String absent(RegionPolicy policy) {
        return PolicyLint.of(policy).stream()
                .filter(finding -> finding.code().equals("policy.office_absent"))
                .map(finding -> finding.unitKind().map(RegionKind::code).orElse("?") + " "
                        + finding.arguments().get("link"))
                .collect(joining(", "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                // Musi Banyuasin has desa and kelurahan
                "16.06 | VILLAGE | - | BUPATI | -",
                "16.06 | VILLAGE | - | WALI_KOTA | KELURAHAN 1, DESA 1",
                "16.06 | VILLAGE | - | WALI_KOTA+BUPATI | -",
                "16.06 | VILLAGE | - | LURAH | DESA 1",
                "16.06 | VILLAGE | - | KEPALA_DESA | KELURAHAN 1",
                "16.06 | VILLAGE | - | KEPALA_DESA+LURAH | -",
                "16.06 | VILLAGE | - | CAMAT, LURAH, BUPATI | DESA 2",
                "16.06 | VILLAGE | - | CAMAT, KEPALA_DINAS, BUPATI, GUBERNUR | -",
                "16.06 | VILLAGE | DESA | LURAH | DESA 1",
                "16.06 | VILLAGE | DESA | KEPALA_DESA | -",
                "16.06 | VILLAGE | KELURAHAN | KEPALA_DESA | KELURAHAN 1",
                "16.06 | VILLAGE | KELURAHAN | LURAH, CAMAT | -",
                "16.06 | HAMLET | - | LURAH | DESA 1",
                // the city of Malang has kelurahan only
                "35.73 | VILLAGE | - | LURAH, WALI_KOTA | -",
                "35.73 | VILLAGE | - | KEPALA_DESA | KELURAHAN 1",
                "35.73 | VILLAGE | - | BUPATI | KELURAHAN 1",
                // a city of Jakarta, and a city with desa (Tual)
                "31.71 | VILLAGE | - | WALI_KOTA | -",
                "31.71 | VILLAGE | - | BUPATI | KELURAHAN 1",
                "81.72 | VILLAGE | - | LURAH, WALI_KOTA | DESA 1",
                // offices below the unit cannot cover it
                "16.06 | DISTRICT | - | CAMAT | -",
                "16.06 | DISTRICT | - | KEPALA_DESA+LURAH | KECAMATAN 1",
                "16.06 | DISTRICT | - | BUPATI | -",
                "16.06 | DISTRICT | - | WALI_KOTA | KECAMATAN 1",
                "16.06 | REGENCY | - | CAMAT, BUPATI | KABUPATEN 1",
                "16.06 | REGENCY | - | WALI_KOTA | KABUPATEN 1",
                "16.06 | REGENCY | - | KEPALA_DINAS, GUBERNUR | -",
                "35.73 | REGENCY | - | WALI_KOTA | -",
                "35.73 | REGENCY | - | LURAH+BUPATI | KOTA 1",
                // a region that the gazetteer lacks may have every kind
                "99.01 | VILLAGE | - | LURAH | DESA 1, DESA_ADAT 1",
                "99.01 | VILLAGE | - | KEPALA_DESA | KELURAHAN 1",
                "99.01 | VILLAGE | DESA_ADAT | KEPALA_DESA | -",
                "99.01 | VILLAGE | - | WALI_KOTA | KELURAHAN 1, DESA 1, DESA_ADAT 1",
                "99.71 | VILLAGE | - | WALI_KOTA | -",
            })
    void an_office_must_exist_over_every_kind_of_unit(
            String region, GroupLevel level, @Nullable RegionKind kind, String links, @Nullable String found) {
        Chain chain = Chain.of(Arrays.stream(links.split(", ", -1))
                .map(link -> Arrays.stream(link.split("\\+", -1))
                        .map(OfficeKind::valueOf)
                        .toList())
                .map(Link::of)
                .toList());
        RegionPolicy policy = policy(
                region,
                line(
                        level,
                        Optional.ofNullable(kind),
                        Rules.builder().chain(of(chain)).build()));

        assertThat(absent(policy)).isEqualTo(found == null ? "" : found);
        assertThat(PolicyLint.of(policy)).allSatisfy(finding -> {
            assertThat(finding.kind()).isEqualTo(Finding.Kind.UNREACHABLE);
            assertThat(finding.level()).isEqualTo(level);
        });
    }

    @Test
    void tells_in_both_languages_which_office_is_absent() {
        Rules rules = Rules.builder()
                .since(LATER)
                .chain(of(Chain.of(Set.of(OfficeKind.CAMAT), Set.of(OfficeKind.LURAH, OfficeKind.WALI_KOTA))))
                .build();

        Finding finding = PolicyLint.of(inMusiBanyuasin(rules)).get(0);

        assertThat(finding.message(Locale.ENGLISH))
                .isEqualTo(
                        "In Kabupaten Musi Banyuasin a Desa stands under no Lurah / Wali Kota, so that link 2 of the "
                                + "chain can never be completed; there are: "
                                + "Kepala Desa / Lembaga Pemberdayaan Masyarakat / Camat / Kepala Dinas Kominfo / Kepala Dinas Kominfo Provinsi / Bupati / Gubernur.");
        assertThat(finding.message(INDONESIAN))
                .isEqualTo(
                        "Di Kabupaten Musi Banyuasin, Desa tidak berada di bawah Lurah / Wali Kota, sehingga mata "
                                + "rantai ke-2 tidak akan pernah terpenuhi; yang ada: "
                                + "Kepala Desa / Lembaga Pemberdayaan Masyarakat / Camat / Kepala Dinas Kominfo / Kepala Dinas Kominfo Provinsi / Bupati / Gubernur.");
        assertThat(finding.since()).contains(LATER);
        assertThat(finding.unitKind()).contains(RegionKind.DESA);
        assertThat(finding).asString().startsWith("VILLAGE DESA since 2020-01-01: policy.office_absent: In Kabupaten");
    }

    @ParameterizedTest
    @CsvSource({"3, 2, true", "3, 3, false", "3, 4, false", "3, , false", ", 2, false"})
    void no_group_has_more_members_at_least_than_at_most(
            @Nullable Integer minimum, @Nullable Integer maximum, boolean found) {
        Rules rules = recognizedBy(OfficeKind.BUPATI)
                .minimumMembers(Optional.ofNullable(minimum).map(PolicyLintTest::of))
                .maximumMembers(Optional.ofNullable(maximum).map(PolicyLintTest::of))
                .build();

        assertThat(PolicyLint.of(inMusiBanyuasin(rules)))
                .extracting(finding -> finding.kind() + " " + finding)
                .isEqualTo(
                        found
                                ? List.of(
                                        "INTAKE_ONLY VILLAGE: policy.members_range: A group has 3 members at least and "
                                                + "2 at most; none can meet both.")
                                : List.of());
    }

    @ParameterizedTest
    @CsvSource({"18, 17, true", "18, 18, true", "18, 19, false", "18, , false", ", 17, false"})
    void officers_no_older_than_members_are_no_rule(
            @Nullable Integer members, @Nullable Integer officers, boolean found) {
        Rules rules = recognizedBy(OfficeKind.BUPATI)
                .minimumAge(Optional.ofNullable(members).map(PolicyLintTest::of))
                .officerMinimumAge(Optional.ofNullable(officers).map(PolicyLintTest::of))
                .build();

        assertThat(PolicyLint.of(inMusiBanyuasin(rules)))
                .extracting(finding -> finding.kind() + " " + finding.code())
                .isEqualTo(found ? List.of("IGNORED policy.officer_age_below_member_age") : List.of());
    }

    @Test
    void registration_before_an_office_outside_the_chain_has_no_effect() {
        Rules outside = recognizedBy(OfficeKind.BUPATI)
                .registration(of(Registration.before(OfficeKind.CAMAT)))
                .build();
        Rules inside = recognizedBy(OfficeKind.BUPATI)
                .registration(of(Registration.before(OfficeKind.BUPATI)))
                .build();
        Rules optional = recognizedBy(OfficeKind.BUPATI)
                .registration(of(Registration.optional()))
                .build();

        assertThat(PolicyLint.of(inMusiBanyuasin(outside)))
                .extracting(Finding::toString)
                .containsExactly(
                        "VILLAGE: policy.registration_outside_chain: Registration is required before the decree "
                                + "of the Camat, who is not in the chain of recognition (Bupati); the rule has no effect.");
        assertThat(PolicyLint.of(inMusiBanyuasin(outside)).get(0).kind()).isEqualTo(Finding.Kind.IGNORED);
        assertThat(PolicyLint.of(inMusiBanyuasin(inside))).isEmpty();
        assertThat(PolicyLint.of(inMusiBanyuasin(optional))).isEmpty();
    }

    @Test
    void what_is_not_decided_is_no_finding() {
        Rules undecided = Rules.builder()
                .registration(of(Registration.before(OfficeKind.CAMAT)))
                .build();

        assertThat(PolicyLint.of(inMusiBanyuasin(undecided))).isEmpty();
        assertThat(inMusiBanyuasin(undecided).undecided())
                .extracting(Undecided::toString)
                .containsExactly("VILLAGE: chain");
    }

    @Test
    void general_rules_are_shadowed_where_every_kind_has_its_own() {
        Rules rules = recognizedBy(OfficeKind.BUPATI).build();
        TimeLine general = line(
                GroupLevel.VILLAGE,
                Optional.empty(),
                recognizedBy(OfficeKind.LURAH).build());
        TimeLine desa = line(GroupLevel.VILLAGE, Optional.of(RegionKind.DESA), rules);
        TimeLine kelurahan = line(GroupLevel.VILLAGE, Optional.of(RegionKind.KELURAHAN), rules);
        TimeLine hamlets = line(GroupLevel.HAMLET, Optional.of(RegionKind.KELURAHAN), rules);

        assertThat(PolicyLint.of(policy("16.06", general, desa, kelurahan)))
                .extracting(finding -> finding.kind() + " " + finding)
                .containsExactly(
                        "IGNORED VILLAGE: policy.shadowed: Every kind of region on this level (Kelurahan, Desa) has rules of its "
                                + "own, so that these general rules have no effect.");
        assertThat(PolicyLint.of(policy("16.06", desa, general))).isEmpty();
        assertThat(absent(policy("16.06", kelurahan, general))).isEqualTo("DESA 1");
        assertThat(absent(policy("16.06", desa, hamlets, general))).isEmpty();
        assertThat(absent(policy("99.01", general, desa, kelurahan))).isEqualTo("DESA_ADAT 1");
    }

    @ParameterizedTest
    @CsvSource({
        "35.73, VILLAGE, DESA, true",
        "35.73, VILLAGE, KELURAHAN, false",
        "16.06, VILLAGE, DESA_ADAT, true",
        "16.06, VILLAGE, KECAMATAN, true",
        "16.06, DISTRICT, KECAMATAN, false",
        "16.06, DISTRICT, DESA, true",
        "16.06, REGENCY, KOTA, true",
        "16.06, REGENCY, KABUPATEN, false",
        "99.01, VILLAGE, DESA_ADAT, false"
    })
    void rules_for_a_kind_that_the_region_lacks_have_no_effect(
            String region, GroupLevel level, RegionKind kind, boolean found) {
        RegionPolicy policy = policy(
                region,
                line(level, Optional.of(kind), recognizedBy(OfficeKind.GUBERNUR).build()));

        assertThat(PolicyLint.of(policy))
                .extracting(finding -> finding.kind() + " " + finding.code())
                .isEqualTo(found ? List.of("IGNORED policy.kind_absent") : List.of());
    }

    @Test
    void finds_everything_in_the_order_of_lines_and_periods() {
        Rules wrong = Rules.builder()
                .chain(of(Chain.of(Set.of(OfficeKind.WALI_KOTA), Set.of(OfficeKind.LURAH))))
                .registration(of(Registration.before(OfficeKind.BUPATI)))
                .minimumMembers(of(9))
                .maximumMembers(of(5))
                .minimumAge(of(17))
                .officerMinimumAge(of(17))
                .build();
        Rules right = recognizedBy(OfficeKind.BUPATI).since(LATER).build();
        Rules shortLived = wrong.toBuilder()
                .since(LATER.plusYears(1))
                .chain(of(Chain.of(Set.of(OfficeKind.BUPATI))))
                .build();

        assertThat(PolicyLint.of(policy(
                        "16.06", line(GroupLevel.VILLAGE, Optional.of(RegionKind.DESA), wrong, right, shortLived))))
                .extracting(finding -> finding.since().map(day -> day + " ").orElse("") + finding.code())
                .containsExactly(
                        "policy.office_absent",
                        "policy.office_absent",
                        "policy.members_range",
                        "policy.registration_outside_chain",
                        "policy.officer_age_below_member_age",
                        "2021-01-01 policy.members_range",
                        "2021-01-01 policy.officer_age_below_member_age");
    }

    private static List<String> found(Rules.Builder rules) {
        return PolicyLint.of(policy("16.06", line(GroupLevel.VILLAGE, Optional.of(RegionKind.DESA), rules.build())))
                .stream()
                .map(finding -> finding.kind() + " " + finding.code())
                .toList();
    }

    private static Rules.Builder endingWith(OfficeKind... authorities) {
        return Rules.builder()
                .chain(of(Chain.of(
                        List.of(Link.of(OfficeKind.BUPATI), new Link(Set.of(authorities), PaperKind.RECOMMENDATION)))));
    }

    @Test
    void warns_where_the_last_word_is_that_of_no_office_of_the_state() {
        assertThat(found(endingWith(OfficeKind.LPM))).containsExactly("WARNING policy.last_link_no_state_office");
        assertThat(found(endingWith(OfficeKind.LPM, OfficeKind.CAMAT))).isEmpty();
        assertThat(found(Rules.builder().chain(of(Chain.of(Set.of(OfficeKind.LPM), Set.of(OfficeKind.BUPATI))))))
                .isEmpty();
    }

    @Test
    void a_duty_to_register_without_a_deadline_is_never_late() {
        assertThat(found(recognizedBy(OfficeKind.BUPATI).registration(of(Registration.afterRecognition()))))
                .containsExactly("WARNING policy.registration_without_deadline");
        assertThat(found(recognizedBy(OfficeKind.BUPATI).registration(of(Registration.afterRecognition(30)))))
                .isEmpty();
        assertThat(found(recognizedBy(OfficeKind.BUPATI).registration(of(Registration.optional()))))
                .isEmpty();
        assertThat(found(recognizedBy(OfficeKind.BUPATI)
                        .registration(of(Registration.afterRecognition()))
                        .deadlines(of(List.of(new Deadline("FILE", 5, Deadline.Unit.WORKING_DAYS))))))
                .isEmpty();
    }

    @Test
    void a_limit_of_terms_without_the_length_of_a_term_is_told() {
        assertThat(found(recognizedBy(OfficeKind.BUPATI).reelectionLimit(of(new ReelectionLimit(2, false)))))
                .containsExactly("WARNING policy.reelection_without_term");
        assertThat(found(recognizedBy(OfficeKind.BUPATI)
                        .termYears(of(5))
                        .reelectionLimit(of(new ReelectionLimit(2, false)))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2, true", "3, false"})
    void more_tasks_than_members_are_told(int maximum, boolean told) {
        assertThat(found(recognizedBy(OfficeKind.BUPATI)
                        .requiredOfficers(of(OfficerRole.CORE))
                        .maximumMembers(of(maximum))))
                .isEqualTo(told ? List.of("WARNING policy.more_tasks_than_members") : List.of());
    }

    @Test
    void a_term_cannot_be_counted_from_a_decree_that_there_is_not() {
        Chain recommended = Chain.of(List.of(new Link(Set.of(OfficeKind.CAMAT), PaperKind.RECOMMENDATION)));
        Rules.Builder rules = Rules.builder().chain(of(recommended));

        assertThat(found(rules.yearTermEnd(of(Term.YearRule.FROM_THE_DECREE))))
                .containsExactly("IGNORED policy.year_term_without_decree");
        assertThat(found(rules.yearTermEnd(of(Term.YearRule.CALENDAR_YEARS)))).isEmpty();
        assertThat(found(endingWith(OfficeKind.CAMAT).yearTermEnd(of(Term.YearRule.FROM_THE_DECREE))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ISSUE_DECREE, false, false, false",
        "PUBLISH, true, true, true",
        "FILE, false, false, true",
        "REGISTER, true, false, false",
        "RETURN, false, true, true",
        "SUSPEND, false, false, true",
        "LIFT, false, false, true",
        "LIFT, false, true, false"
    })
    void a_deadline_for_a_step_that_there_is_not_has_no_effect(
            String step, boolean registers, boolean suspends, boolean told) {
        Rules.Builder rules = recognizedBy(OfficeKind.BUPATI)
                .suspension(of(suspends))
                .deadlines(of(List.of(new Deadline(step, 5, Deadline.Unit.CALENDAR_DAYS))));
        if (registers) {
            rules.registration(of(Registration.optional()));
        }

        assertThat(found(rules)).isEqualTo(told ? List.of("IGNORED policy.deadline_step_absent") : List.of());
    }

    @ParameterizedTest
    @EnumSource(GroupAction.class)
    void a_deadline_has_an_effect_for_the_steps_that_time_runs_for_and_is_told_for_the_others(GroupAction action) {
        Rules rules = recognizedBy(OfficeKind.BUPATI)
                .suspension(of(true))
                .registration(of(Registration.optional()))
                .deadlines(of(List.of(new Deadline(action.code(), 5, Deadline.Unit.CALENDAR_DAYS))))
                .build();
        RegionPolicy policy = RegionPolicy.builder()
                .region(RegionCode.parse("16.06"))
                .addTimeLines(TimeLine.builder()
                        .level(GroupLevel.VILLAGE)
                        .addPeriods(rules)
                        .build())
                .build();
        GroupCase it = GroupCase.of(GroupId.of("KIM-1"), GroupLevel.VILLAGE, RegionCode.parse("16.06.06.2008"));
        boolean runs = !GroupLifecycle.under(policy)
                .definition(it, LocalDate.of(2026, 1, 1))
                .orElseThrow()
                .deadlines()
                .isEmpty();

        assertThat(PolicyLint.of(policy))
                .extracting(Finding::code)
                .isEqualTo(runs ? List.of() : List.of("policy.deadline_nobody_waits"));
    }

    @Test
    void a_suspension_that_another_kind_of_unit_knows_can_be_lifted_here_too() {
        Rules knows = recognizedBy(OfficeKind.BUPATI).suspension(of(true)).build();
        Rules lifts = recognizedBy(OfficeKind.BUPATI)
                .deadlines(of(List.of(new Deadline("LIFT", 5, Deadline.Unit.CALENDAR_DAYS))))
                .build();
        RegionPolicy policy = RegionPolicy.builder()
                .region(RegionCode.parse("16.06"))
                .addTimeLines(TimeLine.builder()
                        .level(GroupLevel.VILLAGE)
                        .unitKind(RegionKind.DESA)
                        .addPeriods(knows)
                        .build())
                .addTimeLines(TimeLine.builder()
                        .level(GroupLevel.VILLAGE)
                        .unitKind(RegionKind.KELURAHAN)
                        .addPeriods(lifts)
                        .build())
                .build();

        assertThat(PolicyLint.of(policy)).isEmpty();
    }

    @Test
    void suspension_is_lifted_as_long_as_any_period_knew_it() {
        Rules knew = recognizedBy(OfficeKind.BUPATI).suspension(of(true)).build();
        Rules later = recognizedBy(OfficeKind.BUPATI)
                .since(LATER)
                .deadlines(of(List.of(
                        new Deadline("LIFT", 5, Deadline.Unit.CALENDAR_DAYS),
                        new Deadline("SUSPEND", 5, Deadline.Unit.CALENDAR_DAYS))))
                .build();

        assertThat(PolicyLint.of(policy("16.06", line(GroupLevel.VILLAGE, Optional.empty(), knew, later))))
                .extracting(finding -> finding.arguments().get("step"))
                .containsExactly("SUSPEND");
    }

    @Test
    void a_province_does_not_lie_in_a_regency() {
        assertThat(PolicyLint.of(policy(
                        "16.06",
                        line(
                                GroupLevel.PROVINCE,
                                Optional.empty(),
                                recognizedBy(OfficeKind.GUBERNUR).build()),
                        line(
                                GroupLevel.REGENCY,
                                Optional.empty(),
                                recognizedBy(OfficeKind.GUBERNUR).build()))))
                .extracting(finding -> finding.level() + " " + finding.kind() + " " + finding.code())
                .containsExactly("PROVINCE IGNORED policy.level_outside");
    }

    @Test
    void a_finding_shows_what_there_is_instead() {
        assertThat(PolicyLint.of(policy(
                                "35.73",
                                line(
                                        GroupLevel.VILLAGE,
                                        Optional.empty(),
                                        recognizedBy(OfficeKind.KEPALA_DESA).build())))
                        .get(0)
                        .message(Locale.ENGLISH))
                .endsWith("there are: Lurah / Lembaga Pemberdayaan Masyarakat / Camat / Kepala Dinas Kominfo"
                        + " / Kepala Dinas Kominfo Provinsi / Wali Kota / Gubernur.");
    }

    @Test
    void every_code_has_a_whole_sentence_in_both_languages() {
        List<Finding> findings = Stream.of("99.01", "35.73")
                .flatMap(region -> Stream.of(
                        policy(
                                region,
                                line(
                                        GroupLevel.VILLAGE,
                                        Optional.empty(),
                                        Rules.builder()
                                                .chain(of(Chain.of(Set.of(OfficeKind.KEPALA_DESA))))
                                                .registration(of(Registration.before(OfficeKind.BUPATI)))
                                                .minimumMembers(of(2024))
                                                .maximumMembers(of(1))
                                                .minimumAge(of(17))
                                                .officerMinimumAge(of(16))
                                                .build())),
                        policy(
                                region,
                                line(
                                        GroupLevel.VILLAGE,
                                        Optional.of(RegionKind.DESA),
                                        recognizedBy(OfficeKind.CAMAT).build()),
                                line(
                                        GroupLevel.VILLAGE,
                                        Optional.of(RegionKind.KELURAHAN),
                                        recognizedBy(OfficeKind.CAMAT).build()),
                                line(
                                        GroupLevel.VILLAGE,
                                        Optional.empty(),
                                        recognizedBy(OfficeKind.CAMAT).build()))))
                .flatMap(policy -> PolicyLint.of(policy).stream())
                .toList();

        assertThat(findings.stream().map(Finding::code).distinct()).hasSize(6);
        assertThat(findings)
                .allSatisfy(finding -> Stream.of(INDONESIAN, Locale.ENGLISH)
                        .forEach(locale -> assertThat(finding.message(locale))
                                .endsWith(".")
                                .doesNotContain("{", "2,024", "2.024")));
    }

    @Test
    void the_deadline_of_another_step_is_none_for_registration() {
        assertThat(found(recognizedBy(OfficeKind.BUPATI)
                        .registration(of(Registration.afterRecognition()))
                        .deadlines(of(List.of(new Deadline("ISSUE_DECREE", 5, Deadline.Unit.WORKING_DAYS))))))
                .containsExactly("WARNING policy.registration_without_deadline");
    }

    @Test
    void the_line_of_another_level_takes_no_kind_of_unit_away() {
        RegionPolicy policy = policy(
                "16.06",
                line(
                        GroupLevel.VILLAGE,
                        Optional.empty(),
                        recognizedBy(OfficeKind.LURAH).build()),
                line(
                        GroupLevel.HAMLET,
                        Optional.of(RegionKind.DESA),
                        recognizedBy(OfficeKind.KEPALA_DESA).build()));

        assertThat(absent(policy)).isEqualTo("DESA 1");
    }

    @Test
    void a_province_has_regencies_and_cities() {
        assertThat(absent(inTheProvince(OfficeKind.WALI_KOTA))).isEqualTo("KABUPATEN 1, KABUPATEN_ADMINISTRASI 1");
        assertThat(absent(inTheProvince(OfficeKind.BUPATI))).isEqualTo("KOTA 1, KOTA_ADMINISTRASI 1");
    }

    private static RegionPolicy inTheProvince(OfficeKind office) {
        return policy(
                "16",
                line(GroupLevel.REGENCY, Optional.empty(), recognizedBy(office).build()));
    }

    @Test
    void every_kind_of_finding_has_its_name_as_code() {
        assertThat(Finding.Kind.values())
                .allSatisfy(kind -> assertThat(kind.code()).isEqualTo(kind.name()));
    }
}
