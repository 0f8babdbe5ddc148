package io.github.kim4j.lifecycle;

import static io.github.kim4j.lifecycle.Toman.BOARD;
import static io.github.kim4j.lifecycle.Toman.BUPATI;
import static io.github.kim4j.lifecycle.Toman.MEMBERS;
import static io.github.kim4j.lifecycle.Toman.RECOGNIZED;
import static io.github.kim4j.lifecycle.Toman.RESIDENTS;
import static io.github.kim4j.lifecycle.Toman.UNIT;
import static io.github.kim4j.lifecycle.Toman.after;
import static io.github.kim4j.lifecycle.Toman.codes;
import static io.github.kim4j.lifecycle.Toman.decree;
import static io.github.kim4j.lifecycle.Toman.entry;
import static io.github.kim4j.lifecycle.Toman.minutes;
import static io.github.kim4j.lifecycle.Toman.revocation;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kim4j.activity.Deliberation;
import io.github.kim4j.decree.Decree;
import io.github.kim4j.group.Board;
import io.github.kim4j.machine.Actor;
import io.github.kim4j.time.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;

/** Which board is in term where boards, revocations and dissolutions meet. */
class TermsTest {
    private static final Actor REGENT = Parties.office(BUPATI);
    private static final LocalDate ELECTED = LocalDate.of(2024, 4, 10);
    private static final LocalDate RENEWED = LocalDate.of(2024, 5, 2);
    private static final Term FIRST = Term.of(LocalDate.of(2021, 6, 1), LocalDate.of(2024, 5, 31));
    private static final Term SECOND = Term.of(LocalDate.of(2024, 6, 1), LocalDate.of(2027, 5, 31));

    private final GroupLifecycle one = Toman.lifecycle();

    private static Board with(Optional<Term> term) {
        return BOARD.toBuilder().term(term).build();
    }

    private GroupCase first(Optional<Term> term) {
        GroupCase it = after(one, Toman.initiated(one), Toman.deliberate(MEMBERS, with(term)), RESIDENTS);
        return after(one, it, new IssueDecree(decree()), REGENT);
    }

    private GroupCase elected(GroupCase it, LocalDate day, Optional<Term> term) {
        Reelect next = new Reelect(
                Deliberation.builder().minutes(minutes(day)).unit(UNIT).build(), MEMBERS, with(term));
        return after(one, it, next, RESIDENTS);
    }

    private GroupCase issued(GroupCase it, String number, LocalDate day) {
        return after(one, it, new IssueDecree(decree(BUPATI, number, day, entry())), REGENT);
    }

    private GroupCase second(Optional<Term> earlier, Optional<Term> later) {
        return issued(elected(first(earlier), ELECTED, later), "2/2024", RENEWED);
    }

    private GroupCase revoked(GroupCase it, String number, LocalDate day) {
        return after(one, it, revocation(BUPATI, "9/" + day.getYear(), day, number), REGENT);
    }

    private static Optional<Integer> inTerm(GroupCase it, LocalDate day) {
        return it.inTermOn(day).map(Mandate::number);
    }

    @Test
    void a_board_is_in_term_to_the_day_before_its_decree_is_revoked_or_the_group_dissolved() {
        LocalDate day = LocalDate.of(2022, 3, 1);
        GroupCase revoked = revoked(first(Optional.of(FIRST)), "1/KPTS/2021", day);
        GroupCase dissolved = after(one, first(Optional.of(FIRST)), new Dissolve(minutes(day)), RESIDENTS);

        assertThat(List.of(revoked, dissolved)).allSatisfy(it -> {
            assertThat(inTerm(it, day.minusDays(1))).contains(1);
            assertThat(inTerm(it, day)).isEmpty();
        });
    }

    @Test
    void a_board_whose_decree_was_revoked_does_not_come_back_with_the_next_one() {
        LocalDate day = LocalDate.of(2022, 3, 1);
        GroupCase it = revoked(first(Optional.empty()), "1/KPTS/2021", day);
        it = issued(elected(it, ELECTED, Optional.empty()), "2/2024", RENEWED);

        assertThat(inTerm(it, day)).isEmpty();
        assertThat(inTerm(it, RENEWED)).contains(2);
    }

    @Test
    void a_board_does_not_come_back_when_the_decree_of_the_next_one_is_revoked() {
        Term longer = Term.of(RECOGNIZED, LocalDate.of(2024, 12, 31));
        LocalDate day = LocalDate.of(2024, 9, 1);
        GroupCase it = revoked(second(Optional.of(longer), Optional.of(SECOND)), "2/2024", day);

        assertThat(inTerm(it, day.minusDays(1))).contains(2);
        assertThat(it.standingOn(day).boardInTerm()).contains(Term.Presence.ABSENT);
    }

    @Test
    void between_two_terms_that_leave_a_gap_the_first_has_expired() {
        Term later = Term.of(LocalDate.of(2024, 7, 1), LocalDate.of(2027, 6, 30));
        GroupCase it = second(Optional.of(FIRST), Optional.of(later));
        LocalDate between = LocalDate.of(2024, 6, 15);

        assertThat(it.recognizedOn(between)).isTrue();
        assertThat(it.termExpiredOn(between)).isTrue();
        assertThat(it.termExpiredOn(LocalDate.of(2024, 7, 1))).isFalse();
    }

    @Test
    void before_its_first_term_begins_no_term_has_expired() {
        Term later = Term.of(RECOGNIZED.plusDays(30), RECOGNIZED.plusYears(3));
        GroupCase it = first(Optional.of(later));

        assertThat(it.inTermOn(RECOGNIZED)).isEmpty();
        assertThat(it.termExpiredOn(RECOGNIZED)).isFalse();
        assertThat(it.mayActOn(RECOGNIZED)).isTrue();
    }

    @Test
    void after_all_terms_the_last_board_counts() {
        GroupCase it = second(Optional.empty(), Optional.of(SECOND));

        assertThat(it.standingOn(LocalDate.of(2027, 6, 1)).boardInTerm()).contains(Term.Presence.ABSENT);
    }

    @Test
    void where_the_next_term_is_told_in_years_the_present_board_is_out_of_term_after_its_last_day() {
        GroupCase it = second(Optional.of(FIRST), Optional.of(Term.ofYears(2024, 2027)));

        assertThat(inTerm(it, LocalDate.of(2023, 12, 31))).contains(1);
        assertThat(inTerm(it, LocalDate.of(2024, 3, 1))).isEmpty();
        assertThat(it.standingOn(LocalDate.of(2024, 7, 1)).boardInTerm()).contains(Term.Presence.UNCERTAIN);
    }

    @Test
    void a_decree_that_was_revoked_may_be_given_anew_with_effect_from_the_same_day() {
        GroupCase it = revoked(first(Optional.empty()), "1/KPTS/2021", RECOGNIZED.plusYears(1));
        Decree anew = decree(BUPATI, "3/2022", RECOGNIZED.plusYears(1), entry()).toBuilder()
                .effectiveFrom(RECOGNIZED)
                .build();

        assertThat(codes(one, it, new IssueDecree(anew), REGENT)).isEmpty();
    }

    @Test
    void a_board_follows_the_one_before_it_and_not_only_the_first() {
        GroupCase two = second(Optional.of(FIRST), Optional.of(SECOND));
        LocalDate day = LocalDate.of(2025, 1, 10);
        Reelect early = new Reelect(
                Deliberation.builder().minutes(minutes(day)).unit(UNIT).build(),
                MEMBERS,
                with(Optional.of(Term.of(LocalDate.of(2024, 1, 1), LocalDate.of(2028, 1, 1)))));
        Decree back = decree(BUPATI, "3/2025", day, entry()).toBuilder()
                .effectiveFrom(RENEWED.minusDays(1))
                .build();

        assertThat(codes(one, two, early, RESIDENTS)).containsExactly("reelection.term_not_after");
        assertThat(codes(one, elected(two, day, Optional.empty()), new IssueDecree(back), REGENT))
                .containsExactly("decree.effective_before_the_board_in_office");
    }

    @Test
    void cases_are_equal_by_what_they_hold() {
        EqualsVerifier.forClass(GroupCase.class)
                .withIgnoredFields("facts", "places")
                .withNonnullFields("id", "level", "firstUnit", "events")
                .verify();
        assertThat(first(Optional.empty())).hasToString("KIM-1 in 16.06.06.2008: RECOGNIZED");
    }
}
