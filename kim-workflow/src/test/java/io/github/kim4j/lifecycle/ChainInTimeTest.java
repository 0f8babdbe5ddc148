package io.github.kim4j.lifecycle;

import static io.github.kim4j.lifecycle.Toman.BOARD;
import static io.github.kim4j.lifecycle.Toman.BUPATI;
import static io.github.kim4j.lifecycle.Toman.FORMED;
import static io.github.kim4j.lifecycle.Toman.GROUP;
import static io.github.kim4j.lifecycle.Toman.KADES;
import static io.github.kim4j.lifecycle.Toman.KOMINFO;
import static io.github.kim4j.lifecycle.Toman.MEMBERS;
import static io.github.kim4j.lifecycle.Toman.RESIDENTS;
import static io.github.kim4j.lifecycle.Toman.TODAY;
import static io.github.kim4j.lifecycle.Toman.UNIT;
import static io.github.kim4j.lifecycle.Toman.after;
import static io.github.kim4j.lifecycle.Toman.codes;
import static io.github.kim4j.lifecycle.Toman.decree;
import static io.github.kim4j.lifecycle.Toman.entry;
import static io.github.kim4j.lifecycle.Toman.formed;
import static io.github.kim4j.lifecycle.Toman.minutes;
import static io.github.kim4j.lifecycle.Toman.revocation;
import static io.github.kim4j.lifecycle.Toman.rules;
import static io.github.kim4j.lifecycle.Toman.started;
import static io.github.kim4j.lifecycle.Toman.synthetic;
import static io.github.kim4j.lifecycle.Toman.under;
import static io.github.kim4j.lifecycle.Toman.warnings;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kim4j.activity.Deliberation;
import io.github.kim4j.decree.Decree;
import io.github.kim4j.decree.Office;
import io.github.kim4j.decree.OfficeKind;
import io.github.kim4j.policy.Chain;
import io.github.kim4j.policy.Registration;
import io.github.kim4j.policy.Rules;
import io.github.kim4j.region.RegionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The papers of a chain on the days that they state: which are still in force, which came first, whose must wait. */
class ChainInTimeTest {
    private static final LocalDate RAN_OUT = LocalDate.of(2024, 12, 31);
    private static final LocalDate LATER = LocalDate.of(2025, 2, 1);
    private static final Office CAMAT = new Office(OfficeKind.CAMAT, RegionCode.parse("16.06.06"));

    private final GroupLifecycle two = under(rules(OfficeKind.KEPALA_DESA, OfficeKind.BUPATI));
    private final GroupLifecycle three = under(rules(OfficeKind.KEPALA_DESA, OfficeKind.CAMAT, OfficeKind.BUPATI));

    private static GroupCase issued(GroupLifecycle lifecycle, GroupCase it, Decree decree) {
        return after(lifecycle, it, new IssueDecree(decree), Parties.office(decree.getIssuer()));
    }

    private static List<String> onIssuing(GroupLifecycle lifecycle, GroupCase it, Decree decree) {
        return codes(lifecycle, it, new IssueDecree(decree), Parties.office(decree.getIssuer()));
    }

    private static Decree by(Office office, String number, String day) {
        return decree(office, number, LocalDate.parse(day), entry());
    }

    private static Decree until(LocalDate last, Decree decree) {
        return decree.toBuilder().lastDay(last).build();
    }

    private static Decree from(String day, Decree decree) {
        return decree.toBuilder().effectiveFrom(LocalDate.parse(day)).build();
    }

    // papers that ran out

    private static Decree ofTheVillage() {
        return until(RAN_OUT, by(KADES, "1/2024", "2024-06-01"));
    }

    private GroupCase withTheNextBoard() {
        GroupCase it = issued(two, formed(two), by(KADES, "1/2021", "2021-06-01"));
        it = issued(two, it, by(BUPATI, "2/2021", "2021-06-02"));
        Reelect next = new Reelect(
                Deliberation.builder()
                        .minutes(minutes(LocalDate.of(2024, 5, 20)))
                        .unit(UNIT)
                        .build(),
                MEMBERS,
                BOARD);
        return issued(two, after(two, it, next, RESIDENTS), ofTheVillage());
    }

    @Test
    void a_decree_that_ran_out_is_awaited_anew() {
        GroupCase it = withTheNextBoard();
        Outlook inForce = two.outlook(it, RAN_OUT).orElseThrow();
        Outlook after = two.outlook(it, RAN_OUT.plusDays(1)).orElseThrow();

        assertThat(inForce.awaited()).containsExactly(BUPATI);
        assertThat(inForce.links().get(0).paper()).isPresent();
        assertThat(after.awaited()).containsExactly(KADES);
        assertThat(after.links().get(0).paper()).isEmpty();
        assertThat(two.permitted(it, Parties.office(KADES), RAN_OUT)).doesNotContain(GroupAction.ISSUE_DECREE);
        assertThat(two.permitted(it, Parties.office(KADES), LATER)).contains(GroupAction.ISSUE_DECREE);
        assertThat(onIssuing(two, it, by(BUPATI, "2/2025", "2025-02-01"))).containsExactly("decree.actor_not_awaited");
        assertThat(onIssuing(two, it, by(BUPATI, "2/2024", "2024-12-31"))).isEmpty();
    }

    @Test
    void a_renewal_takes_the_place_of_the_board_in_office_only_when_its_papers_are_in_force_together() {
        GroupCase it = withTheNextBoard();
        GroupCase renewed = issued(two, it, by(KADES, "1/2025", "2025-01-15"));
        GroupCase complete = issued(two, renewed, by(BUPATI, "2/2025", "2025-02-01"));

        assertThat(renewed.recognizedOn(LATER)).isTrue();
        assertThat(renewed.inTermOn(LATER).orElseThrow().number()).isEqualTo(1);
        assertThat(complete.recognizedOn(LATER.minusDays(1))).isTrue();
        assertThat(complete.recognizedOn(LATER)).isTrue();
        assertThat(complete.inTermOn(LATER).orElseThrow().number()).isEqualTo(2);
        assertThat(two.outlook(complete, TODAY).orElseThrow().awaited()).isEmpty();
    }

    @Test
    void a_decree_whose_effect_begins_when_the_lower_one_ran_out_recognizes_with_the_next_lower_one() {
        GroupCase it = issued(two, formed(two), ofTheVillage());
        GroupCase early = issued(two, it, from("2025-01-01", by(BUPATI, "2/2024", "2024-12-20")));
        GroupCase complete = issued(two, early, by(KADES, "1/2025", "2025-01-15"));

        assertThat(early.state()).isEqualTo(GroupState.RATIFIED);
        assertThat(two.outlook(early, LocalDate.of(2025, 1, 10)).orElseThrow().awaited())
                .containsExactly(KADES);
        assertThat(complete.state()).isEqualTo(GroupState.RECOGNIZED);
        assertThat(complete.recognizedOn(LocalDate.of(2025, 1, 14))).isFalse();
        assertThat(complete.recognizedOn(LocalDate.of(2025, 1, 15))).isTrue();
    }

    @Test
    void a_decree_with_effect_on_the_last_day_of_the_lower_one_recognizes_for_that_day() {
        GroupCase it = issued(two, formed(two), ofTheVillage());
        GroupCase complete = issued(two, it, by(BUPATI, "2/2024", RAN_OUT.toString()));

        assertThat(complete.state()).isEqualTo(GroupState.RECOGNIZED);
        assertThat(complete.recognizedOn(RAN_OUT)).isTrue();
        assertThat(complete.recognizedOn(RAN_OUT.plusDays(1))).isFalse();
        assertThat(two.outlook(complete, TODAY).orElseThrow().awaited()).isEmpty();
    }

    @Test
    void papers_of_which_one_begins_after_another_ran_out_recognize_nobody() {
        GroupCase it = issued(three, formed(three), ofTheVillage());
        it = issued(three, it, from("2025-03-01", by(CAMAT, "2/2024", "2024-07-01")));
        it = issued(three, it, by(BUPATI, "3/2024", "2024-08-01"));

        assertThat(it.state()).isEqualTo(GroupState.RATIFIED);
        assertThat(three.outlook(it, LATER).orElseThrow().awaited()).containsExactly(KADES);
        assertThat(issued(three, it, by(KADES, "1/2025", "2025-02-01")).recognizedOn(LocalDate.of(2025, 3, 1)))
                .isTrue();
    }

    // registration before the decree of one of several offices

    private static GroupLifecycle eitherWithRegistrationBefore(OfficeKind office) {
        return under(Rules.builder()
                .chain(synthetic(Chain.of(Set.of(OfficeKind.KEPALA_DESA, OfficeKind.CAMAT))))
                .registration(synthetic(Registration.before(office))));
    }

    @Test
    void only_the_office_that_the_rule_names_waits_for_registration() {
        GroupLifecycle lifecycle = eitherWithRegistrationBefore(OfficeKind.CAMAT);
        GroupCase it = formed(lifecycle);

        assertThat(onIssuing(lifecycle, it, by(KADES, "1/2021", "2021-06-01"))).isEmpty();
        assertThat(onIssuing(lifecycle, it, by(CAMAT, "1/2021", "2021-06-01")))
                .containsExactly("registration.required_before");
        assertThat(lifecycle.permitted(it, Parties.office(KADES), TODAY)).contains(GroupAction.ISSUE_DECREE);
        assertThat(lifecycle.permitted(it, Parties.office(CAMAT), TODAY)).doesNotContain(GroupAction.ISSUE_DECREE);
    }

    @Test
    void only_the_decree_of_that_office_is_not_dated_before_the_registration() {
        GroupLifecycle lifecycle = eitherWithRegistrationBefore(OfficeKind.CAMAT);
        GroupCase it = after(lifecycle, formed(lifecycle), new File(FORMED.plusDays(30)), Parties.board(UNIT));
        it = after(lifecycle, it, new Register(FORMED.plusDays(40), Optional.empty()), KOMINFO);

        assertThat(onIssuing(lifecycle, it, by(KADES, "1/2021", "2021-06-01"))).isEmpty();
        assertThat(onIssuing(lifecycle, it, by(CAMAT, "1/2021", "2021-06-01")))
                .containsExactly("registration.after_the_decree");
        assertThat(onIssuing(lifecycle, it, by(CAMAT, "1/2021", "2021-08-01"))).isEmpty();
        assertThat(lifecycle
                        .decide(it, new IssueDecree(by(CAMAT, "1/2021", "2021-06-01")), Parties.office(CAMAT), TODAY)
                        .reasons(Locale.ENGLISH))
                .singleElement()
                .asString()
                .contains("before the decree of the Camat");
    }

    // which decree was first

    @Test
    void a_decree_is_not_dated_before_that_of_an_earlier_link() {
        GroupCase it = issued(two, formed(two), by(KADES, "1/2022", "2022-06-01"));
        Decree early = by(BUPATI, "2/2022", "2022-05-31");

        assertThat(onIssuing(two, it, early)).containsExactly("decree.before_the_lower");
        assertThat(onIssuing(two, it, from("2022-07-01", early))).containsExactly("decree.before_the_lower");
        assertThat(onIssuing(two, it, by(BUPATI, "2/2022", "2022-06-01"))).isEmpty();
        assertThat(two.decide(it, new IssueDecree(early), Parties.office(BUPATI), TODAY)
                        .reasons(Locale.ENGLISH))
                .singleElement()
                .asString()
                .contains("31 May 2022", "Kepala Desa", "1 June 2022");
    }

    @Test
    void a_lower_decree_that_no_longer_stands_and_those_for_other_boards_count_for_nothing() {
        GroupCase it = issued(two, formed(two), by(KADES, "1/2022", "2022-06-01"));
        it = after(two, it, revocation(KADES, "9/2022", LATER, "1/2022"), Parties.office(KADES));
        it = issued(two, it, by(KADES, "1/2021", "2021-06-01"));

        assertThat(onIssuing(two, it, by(BUPATI, "2/2022", "2022-01-01"))).isEmpty();
    }

    @Test
    void a_lower_decree_may_be_dated_before_the_higher_one_that_waits_for_it() {
        GroupCase it = issued(two, formed(two), by(KADES, "1/2022", "2022-06-01"));
        it = issued(two, it, by(BUPATI, "2/2022", "2022-06-02"));
        it = after(two, it, revocation(KADES, "9/2022", LATER, "1/2022"), Parties.office(KADES));

        assertThat(onIssuing(two, it, by(KADES, "1/2021", "2021-06-01"))).isEmpty();
    }

    @Test
    void of_a_group_that_was_taken_in_it_is_recorded_with_a_warning() {
        GroupCase it = after(two, started(), new Admit(TODAY, GROUP, Optional.of(minutes(FORMED)), List.of()), KOMINFO);
        GroupCase lower = issued(two, it, by(KADES, "1/2022", "2022-06-01"));
        IssueDecree early = new IssueDecree(by(BUPATI, "2/2021", "2021-06-01"));
        IssueDecree inTime = new IssueDecree(by(BUPATI, "2/2022", "2022-06-01"));

        assertThat(warnings(two, lower, early, Parties.office(BUPATI)))
                .contains("decree.before_the_lower_on_file")
                .doesNotContain("decree.before_the_lower");
        assertThat(warnings(two, lower, inTime, Parties.office(BUPATI)))
                .doesNotContain("decree.before_the_lower_on_file");
    }

    @Test
    void a_single_link_has_no_lower_decree() {
        assertThat(Toman.lifecycle().definition(started(), TODAY).orElseThrow().steps())
                .flatExtracting(step -> step.rules())
                .extracting(rule -> rule.code())
                .doesNotContain("decree.before_the_lower", "decree.before_the_lower_on_file");
    }
}
