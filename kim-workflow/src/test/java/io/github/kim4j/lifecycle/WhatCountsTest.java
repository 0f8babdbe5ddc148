package io.github.kim4j.lifecycle;

import static io.github.kim4j.lifecycle.Toman.BOARD;
import static io.github.kim4j.lifecycle.Toman.BUPATI;
import static io.github.kim4j.lifecycle.Toman.FORMED;
import static io.github.kim4j.lifecycle.Toman.RECOGNIZED;
import static io.github.kim4j.lifecycle.Toman.RESIDENTS;
import static io.github.kim4j.lifecycle.Toman.TODAY;
import static io.github.kim4j.lifecycle.Toman.UNIT;
import static io.github.kim4j.lifecycle.Toman.after;
import static io.github.kim4j.lifecycle.Toman.codes;
import static io.github.kim4j.lifecycle.Toman.decree;
import static io.github.kim4j.lifecycle.Toman.entry;
import static io.github.kim4j.lifecycle.Toman.initiated;
import static io.github.kim4j.lifecycle.Toman.lifecycle;
import static io.github.kim4j.lifecycle.Toman.member;
import static io.github.kim4j.lifecycle.Toman.minutes;
import static io.github.kim4j.lifecycle.Toman.recognized;
import static io.github.kim4j.lifecycle.Toman.revocation;
import static io.github.kim4j.lifecycle.Toman.rules;
import static io.github.kim4j.lifecycle.Toman.synthetic;
import static io.github.kim4j.lifecycle.Toman.under;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.kim4j.activity.Deliberation;
import io.github.kim4j.decree.Decree;
import io.github.kim4j.decree.DecreeKey;
import io.github.kim4j.decree.DecreeNumber;
import io.github.kim4j.decree.DecreeRelation;
import io.github.kim4j.decree.DecreeRelationKind;
import io.github.kim4j.decree.OfficeKind;
import io.github.kim4j.group.Board;
import io.github.kim4j.group.GroupId;
import io.github.kim4j.group.MemberId;
import io.github.kim4j.group.Membership;
import io.github.kim4j.machine.Actor;
import io.github.kim4j.person.Occupation;
import io.github.kim4j.policy.ReelectionLimit;
import io.github.kim4j.policy.Rules;
import io.github.kim4j.time.Term;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Acts that are entered late, judgments that take a board's recognition away, and who and what counts on a day. */
class WhatCountsTest {
    private static final Actor REGENT = Parties.office(BUPATI);
    private static final Term FIRST = Term.of(FORMED, LocalDate.of(2024, 5, 19));
    private static final Term SECOND = Term.of(LocalDate.of(2024, 5, 20), LocalDate.of(2027, 5, 19));
    private static final LocalDate ELECTED = LocalDate.of(2024, 4, 10);
    private static final DecreeNumber NUMBER = DecreeNumber.parse("1/KPTS/2021");
    private final GroupLifecycle lifecycle = lifecycle();

    // situations

    private static Board with(Term term) {
        return BOARD.toBuilder().term(term).build();
    }

    private static GroupCase recognizedWith(GroupLifecycle lifecycle, Term term) {
        GroupCase it = after(lifecycle, initiated(lifecycle), Toman.deliberate(Toman.MEMBERS, with(term)), RESIDENTS);
        return after(lifecycle, it, new IssueDecree(decree()), REGENT);
    }

    private static Reelect reelect(Board board) {
        return new Reelect(
                Deliberation.builder().minutes(minutes(ELECTED)).unit(UNIT).build(), Toman.MEMBERS, board);
    }

    private static AmendDecree amendment(String number, LocalDate day) {
        Decree by = decree(BUPATI, number, day, entry()).toBuilder()
                .addRelations(new DecreeRelation(DecreeRelationKind.AMENDS, NUMBER))
                .build();
        return new AmendDecree(NUMBER, Optional.empty(), by, Toman.MEMBERS, BOARD);
    }

    private static GroupCase annulled(GroupLifecycle lifecycle, GroupCase it) {
        Judgment judgment = new Judgment("Pengadilan contoh", "1/CONTOH", RECOGNIZED.plusYears(1));
        return after(lifecycle, it, RevokeDecree.annulled(NUMBER, Optional.empty(), judgment), Parties.court());
    }

    private static GroupCase revoked(GroupLifecycle lifecycle, GroupCase it) {
        return after(lifecycle, it, revocation(BUPATI, "9/KPTS/2022", RECOGNIZED.plusYears(1), NUMBER.raw()), REGENT);
    }

    // amendments

    @Test
    void an_amendment_that_is_entered_after_a_newer_one_is_refused() {
        LocalDate day = LocalDate.of(2023, 6, 1);
        GroupCase it = after(lifecycle, recognized(lifecycle), amendment("5/2023", day), REGENT);

        assertThat(codes(lifecycle, it, amendment("4/2023", day.minusDays(1)), REGENT))
                .containsExactly("amendment.before_the_one_before");
        assertThat(codes(lifecycle, it, amendment("6/2023", day), REGENT)).isEmpty();
    }

    // annulment

    @Test
    void a_board_whose_recognition_a_court_annulled_was_never_recognized() {
        GroupCase it = annulled(lifecycle, recognizedWith(lifecycle, FIRST));

        assertThat(it.mandates().get(0).recognizedSince()).isEmpty();
        assertThat(List.of(RECOGNIZED.minusDays(1), RECOGNIZED, RECOGNIZED.plusYears(2)))
                .allSatisfy(day -> assertThat(it.inTermOn(day)).isEmpty());
        assertThat(it.termExpiredOn(TODAY)).isFalse();
    }

    @Test
    void a_board_whose_recognition_was_annulled_waits_for_another_one_and_is_seated() {
        GroupCase it = annulled(lifecycle, recognized(lifecycle));

        assertThat(it.inTermOn(RECOGNIZED)).isEmpty();
        assertThat(GroupRegister.of(Toman.MUBA, List.of(it))
                        .seatedElsewhere(GroupId.of("KIM-2"), List.of(MemberId.of("A")), RECOGNIZED))
                .hasSize(1);
    }

    @Test
    void a_board_that_is_recognized_anew_after_an_annulment_counts_from_then_on() {
        Decree anew = decree(BUPATI, "2/KPTS/2022", RECOGNIZED.plusYears(1), entry());
        GroupCase it = annulled(lifecycle, recognized(lifecycle));
        GroupCase again = after(lifecycle, it, new IssueDecree(anew), REGENT);

        assertThat(again.mandates().get(0).recognizedSince()).contains(RECOGNIZED.plusYears(1));
        assertThat(again.inTermOn(RECOGNIZED)).isEmpty();
        assertThat(again.inTermOn(RECOGNIZED.plusYears(1))).isPresent();
    }

    @Test
    void a_recognition_that_was_annulled_does_not_count_as_a_term() {
        GroupLifecycle once = under(rules(OfficeKind.BUPATI).reelectionLimit(synthetic(new ReelectionLimit(1, false))));
        GroupCase it = recognizedWith(once, FIRST);

        assertThat(codes(once, revoked(once, it), reelect(with(SECOND)), RESIDENTS))
                .containsExactly("reelection.too_often");
        assertThat(codes(once, annulled(once, it), reelect(with(SECOND)), RESIDENTS))
                .isEmpty();
    }

    // terms

    @Test
    void a_term_in_calendar_years_is_as_long_as_its_years_are() {
        Term four = Term.parse("2021/2024");

        assertThat(electing(Term.YearRule.CALENDAR_YEARS, four)).containsExactly("board.term_too_long");
        assertThat(electing(Term.YearRule.CALENDAR_YEARS, Term.parse("2021/2023")))
                .isEmpty();
        assertThat(electing(Term.YearRule.FROM_THE_DECREE, four)).isEmpty();
    }

    private static List<String> electing(Term.YearRule rule, Term term) {
        GroupLifecycle some =
                under(rules(OfficeKind.BUPATI).termYears(synthetic(3)).yearTermEnd(synthetic(rule)));
        return codes(some, initiated(some), Toman.deliberate(Toman.MEMBERS, with(term)), RESIDENTS);
    }

    @Test
    void a_decree_on_a_next_board_with_a_term_has_effect_after_the_present_one_began_too() {
        GroupCase it = after(lifecycle, recognizedWith(lifecycle, FIRST), reelect(with(SECOND)), RESIDENTS);
        Decree renewal = decree(BUPATI, "2/KPTS/2024", ELECTED, entry());

        for (LocalDate early : List.of(FORMED, RECOGNIZED)) {
            Decree with = renewal.toBuilder().effectiveFrom(early).build();
            assertThat(codes(lifecycle, it, new IssueDecree(with), REGENT))
                    .containsExactly("decree.effective_before_the_board_in_office");
        }
        assertThat(codes(lifecycle, it, new IssueDecree(renewal), REGENT)).isEmpty();
    }

    // members of the day

    @Test
    void of_those_who_left_before_the_day_nothing_is_asked() {
        Membership worker = member("D").toBuilder()
                .member(member("D").getMember().toBuilder()
                        .occupation(Occupation.CIVIL_SERVANT)
                        .build())
                .build();

        assertThat(Stream.of(
                        rules(OfficeKind.BUPATI).barredOccupations(synthetic(List.of(Occupation.CIVIL_SERVANT))),
                        rules(OfficeKind.BUPATI).minimumAge(synthetic(17))))
                .allSatisfy(rules -> {
                    assertThat(electing(rules, left(worker, FORMED.minusDays(1))))
                            .isEmpty();
                    assertThat(electing(rules, left(worker, FORMED))).hasSize(1);
                });
    }

    private static Membership left(Membership membership, LocalDate day) {
        return membership.toBuilder().leftOn(day).build();
    }

    private static List<String> electing(Rules.Builder rules, Membership another) {
        GroupLifecycle some = under(rules);
        List<Membership> members = Stream.concat(Toman.MEMBERS.stream().map(WhatCountsTest::grown), Stream.of(another))
                .toList();
        return codes(some, initiated(some), Toman.deliberate(members, BOARD), RESIDENTS);
    }

    private static Membership grown(Membership membership) {
        return membership.toBuilder()
                .member(membership.getMember().toBuilder()
                        .birthDate(LocalDate.of(1990, 7, 1))
                        .build())
                .build();
    }

    // pauses

    @Test
    void nothing_is_suspended_and_no_suspension_lifted_before_the_group_was_formed() {
        GroupLifecycle some = under(rules(OfficeKind.BUPATI).suspension(synthetic(true)));
        GroupCase it = recognized(some);
        GroupCase suspended = after(some, it, new Suspend(decree(BUPATI, "9/2021", FORMED)), REGENT);
        Decree early = decree(BUPATI, "8/2021", FORMED.minusDays(1));

        assertThat(codes(some, it, new Suspend(early), REGENT)).containsExactly("act.before_formation");
        assertThat(codes(
                        some,
                        suspended,
                        new Lift(early.toBuilder().effectiveFrom(RECOGNIZED).build()),
                        REGENT))
                .containsExactly("act.before_formation");
    }

    // what an office looks after

    @Test
    void the_number_of_an_amendment_is_taken_too() {
        AmendDecree amendment = amendment("5/2023", LocalDate.of(2023, 6, 1));
        GroupCase it = after(lifecycle, recognized(lifecycle), amendment, REGENT);
        DecreeKey key = DecreeKey.of(amendment.by()).orElseThrow();

        assertThat(GroupRegister.of(Toman.MUBA, List.of(it)).numbersTaken(key)).containsExactly(key);
    }

    @Test
    void the_term_of_a_board_whose_recognition_fell_does_not_end_soon() {
        LocalDate last = FIRST.lastDay().orElseThrow();
        GroupCase it = recognizedWith(lifecycle, FIRST);

        assertThat(GroupRegister.of(Toman.MUBA, List.of(it)).termsEndingWithin(last, 0))
                .containsExactly(it.id());
        assertThat(GroupRegister.of(Toman.MUBA, List.of(revoked(lifecycle, it))).termsEndingWithin(last, 0))
                .isEmpty();
    }

    @Test
    void a_refusal_that_was_stored_and_read_again_has_its_message_and_no_violations() throws Exception {
        RefusedException refused = catchThrowableOfType(
                RefusedException.class,
                () -> after(lifecycle, recognized(lifecycle), new IssueDecree(decree()), REGENT));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(refused);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            RefusedException read = (RefusedException) in.readObject();
            assertThat(read).hasMessage(refused.getMessage());
            assertThat(read.violations()).isEmpty();
        }
        assertThat(refused.violations()).isNotEmpty();
    }
}
