package io.github.kim4j.lifecycle;

import static io.github.kim4j.lifecycle.Toman.BOARD;
import static io.github.kim4j.lifecycle.Toman.BUPATI;
import static io.github.kim4j.lifecycle.Toman.KADES;
import static io.github.kim4j.lifecycle.Toman.RECOGNIZED;
import static io.github.kim4j.lifecycle.Toman.RESIDENTS;
import static io.github.kim4j.lifecycle.Toman.TODAY;
import static io.github.kim4j.lifecycle.Toman.UNIT;
import static io.github.kim4j.lifecycle.Toman.after;
import static io.github.kim4j.lifecycle.Toman.codes;
import static io.github.kim4j.lifecycle.Toman.decree;
import static io.github.kim4j.lifecycle.Toman.entry;
import static io.github.kim4j.lifecycle.Toman.formed;
import static io.github.kim4j.lifecycle.Toman.lifecycle;
import static io.github.kim4j.lifecycle.Toman.line;
import static io.github.kim4j.lifecycle.Toman.member;
import static io.github.kim4j.lifecycle.Toman.minutes;
import static io.github.kim4j.lifecycle.Toman.officer;
import static io.github.kim4j.lifecycle.Toman.recognized;
import static io.github.kim4j.lifecycle.Toman.revocation;
import static io.github.kim4j.lifecycle.Toman.rules;
import static io.github.kim4j.lifecycle.Toman.synthetic;
import static io.github.kim4j.lifecycle.Toman.under;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kim4j.activity.Deliberation;
import io.github.kim4j.decree.AnnexEntry;
import io.github.kim4j.decree.Decree;
import io.github.kim4j.decree.DecreeNumber;
import io.github.kim4j.decree.DecreeRelation;
import io.github.kim4j.decree.DecreeRelationKind;
import io.github.kim4j.decree.Office;
import io.github.kim4j.decree.OfficeKind;
import io.github.kim4j.group.Board;
import io.github.kim4j.group.GroupId;
import io.github.kim4j.group.MemberId;
import io.github.kim4j.group.Membership;
import io.github.kim4j.group.OfficerRole;
import io.github.kim4j.json.KimJson;
import io.github.kim4j.machine.Rule;
import io.github.kim4j.machine.Step;
import io.github.kim4j.policy.ReelectionLimit;
import io.github.kim4j.policy.Rules;
import io.github.kim4j.time.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The next board of a group, its decrees, and officers who are replaced within a term. */
class NextBoardTest {
    private static final LocalDate ELECTED = LocalDate.of(2024, 4, 10);
    private static final LocalDate RENEWED = LocalDate.of(2024, 5, 2);
    private static final Term FIRST = Term.of(LocalDate.of(2021, 6, 1), LocalDate.of(2024, 5, 31));
    private static final Term SECOND = Term.of(LocalDate.of(2024, 6, 1), LocalDate.of(2027, 5, 31));
    private static final List<Membership> OTHERS = List.of(member("D"), member("E"), member("F"));
    private static final Board NEXT = Toman.board(
            officer("D", OfficerRole.CHAIR), officer("E", OfficerRole.SECRETARY), officer("F", OfficerRole.TREASURER));
    private static final AnnexEntry NEXT_ENTRY = entry().toBuilder()
            .officers(List.of(
                    line("D", OfficerRole.CHAIR), line("E", OfficerRole.SECRETARY), line("F", OfficerRole.TREASURER)))
            .build();
    private final GroupLifecycle byRegent = lifecycle();
    private final GroupLifecycle byBoth = under(rules(OfficeKind.KEPALA_DESA, OfficeKind.BUPATI));

    // situations

    private static Board with(Board board, Term term) {
        return board.toBuilder().term(term).build();
    }

    private static Reelect reelect(LocalDate day, List<Membership> members, Board board) {
        return new Reelect(
                Deliberation.builder().minutes(minutes(day)).unit(UNIT).build(), members, board);
    }

    private static GroupCase issued(GroupLifecycle lifecycle, GroupCase it, Decree decree) {
        return after(lifecycle, it, new IssueDecree(decree), Parties.office(decree.getIssuer()));
    }

    private static GroupCase recognizedWith(GroupLifecycle lifecycle, Term term) {
        GroupCase it = after(
                lifecycle, Toman.initiated(lifecycle), Toman.deliberate(Toman.MEMBERS, with(BOARD, term)), RESIDENTS);
        return issued(lifecycle, it, decree());
    }

    private GroupCase reelected(GroupCase it, Board next) {
        return after(byRegent, it, reelect(ELECTED, OTHERS, next), RESIDENTS);
    }

    private static Decree renewal() {
        return decree(BUPATI, "2/KPTS/2024", RENEWED, NEXT_ENTRY);
    }

    // renewal

    @Test
    void the_next_board_awaits_decrees_while_the_one_in_office_stays_recognized() {
        GroupCase it = reelected(recognized(byRegent), NEXT);

        assertThat(it.state()).isEqualTo(GroupState.RECOGNIZED);
        assertThat(it.mandates()).extracting(Mandate::number).containsExactly(1, 2);
        assertThat(byRegent.outlook(it, TODAY).orElseThrow().awaited()).containsExactly(BUPATI);
        assertThat(it.recognizedOn(TODAY)).isTrue();
        assertThat(it.groupOn(TODAY).orElseThrow().getBoard()).contains(BOARD);
        assertThat(it.group().orElseThrow().getBoard()).contains(NEXT);
    }

    @Test
    void the_new_decree_takes_the_place_of_the_old_one_without_a_day_between() {
        GroupCase it = issued(byRegent, reelected(recognized(byRegent), NEXT), renewal());

        assertThat(it.state()).isEqualTo(GroupState.RECOGNIZED);
        assertThat(it.papers().get(0).ending()).contains(new Paper.Ending(Paper.Ending.Kind.SUPERSEDED, RENEWED));
        assertThat(it.standingOn(RENEWED.minusDays(1)).papers())
                .extracting(Paper::number)
                .containsExactly(1);
        assertThat(it.standingOn(RENEWED).papers()).extracting(Paper::number).containsExactly(2);
        assertThat(it.standingOn(RENEWED).since()).contains(RENEWED);
    }

    @Test
    void on_no_day_are_two_boards_in_term() {
        GroupCase it = issued(byRegent, reelected(recognizedWith(byRegent, FIRST), with(NEXT, SECOND)), renewal());

        assertThat(it.inTermOn(LocalDate.of(2024, 5, 31))).map(Mandate::number).contains(1);
        assertThat(it.inTermOn(LocalDate.of(2024, 6, 1))).map(Mandate::number).contains(2);
        assertThat(it.inTermOn(LocalDate.of(2021, 5, 31))).isEmpty();
        assertThat(it.inTermOn(LocalDate.of(2027, 6, 1))).isEmpty();
        assertThat(it.termExpiredOn(LocalDate.of(2027, 6, 1))).isTrue();
        assertThat(it.mayActOn(LocalDate.of(2027, 6, 1))).isFalse();
        assertThat(it.mayActOn(LocalDate.of(2027, 5, 31))).isTrue();
    }

    @Test
    void a_next_term_that_begins_early_cuts_the_present_one_on_the_day_before() {
        Term early = Term.of(LocalDate.of(2024, 5, 10), LocalDate.of(2027, 5, 9));
        GroupCase it = issued(byRegent, reelected(recognizedWith(byRegent, FIRST), with(NEXT, early)), renewal());

        assertThat(it.inTermOn(LocalDate.of(2024, 5, 9))).map(Mandate::number).contains(1);
        assertThat(it.inTermOn(LocalDate.of(2024, 5, 10))).map(Mandate::number).contains(2);
    }

    @Test
    void a_next_term_that_begins_not_after_the_present_one_is_refused() {
        GroupCase it = recognizedWith(byRegent, FIRST);

        assertThat(codes(byRegent, it, reelect(ELECTED, OTHERS, with(NEXT, FIRST)), RESIDENTS))
                .containsExactly("reelection.term_not_after");
        assertThat(codes(byRegent, it, reelect(Toman.FORMED.minusDays(1), OTHERS, with(NEXT, SECOND)), RESIDENTS))
                .containsExactly("reelection.before_the_election");
    }

    @Test
    void a_decree_on_a_next_board_without_a_term_has_effect_after_the_present_one_began() {
        GroupCase it = reelected(recognized(byRegent), NEXT);
        Decree early = renewal().toBuilder().effectiveFrom(RECOGNIZED).build();

        assertThat(codes(byRegent, it, new IssueDecree(early), Parties.office(BUPATI)))
                .containsExactly("decree.effective_before_the_board_in_office");
    }

    @Test
    void no_decree_is_awaited_for_a_board_that_is_recognized() {
        GroupCase it = recognized(byRegent);
        Decree another = decree(BUPATI, "3/KPTS/2021", RECOGNIZED.plusDays(9), entry());

        assertThat(codes(byRegent, it, new IssueDecree(another), Parties.office(BUPATI)))
                .containsExactly("decree.none_awaited");
        assertThat(byRegent.permitted(it, Parties.office(BUPATI), TODAY)).doesNotContain(GroupAction.ISSUE_DECREE);
    }

    @Test
    void the_old_decrees_stand_until_the_chain_of_the_new_board_is_complete() {
        GroupCase first = issued(byBoth, formed(byBoth), decree(KADES, "141/1", RECOGNIZED, entry()));
        GroupCase it = issued(byBoth, first, decree());
        it = after(byBoth, it, reelect(ELECTED, OTHERS, NEXT), RESIDENTS);

        it = issued(byBoth, it, decree(KADES, "141/2", RENEWED, NEXT_ENTRY));
        assertThat(it.state()).isEqualTo(GroupState.RECOGNIZED);
        assertThat(it.papers()).filteredOn(Paper::stands).hasSize(3);

        it = issued(
                byBoth,
                it,
                renewal().toBuilder().effectiveFrom(RENEWED.plusDays(20)).build());
        assertThat(it.papers())
                .filteredOn(Paper::stands)
                .extracting(Paper::number)
                .containsExactly(3, 4);
        assertThat(it.standingOn(RENEWED.plusDays(19)).papers())
                .extracting(Paper::number)
                .containsExactly(1, 2);
        assertThat(it.standingOn(RENEWED.plusDays(20)).papers())
                .extracting(Paper::number)
                .containsExactly(3, 4);
    }

    @Test
    void decrees_of_another_board_do_not_complete_the_chain() {
        GroupCase it = issued(byBoth, formed(byBoth), decree(KADES, "141/1", RECOGNIZED, entry()));
        it = after(byBoth, it, reelect(ELECTED, OTHERS, NEXT), RESIDENTS);

        assertThat(codes(byBoth, it, new IssueDecree(renewal()), Parties.office(BUPATI)))
                .containsExactly("decree.actor_not_awaited");
    }

    @Test
    void superseded_decrees_do_not_revive() {
        GroupCase it = issued(byRegent, reelected(recognized(byRegent), NEXT), renewal());
        it = after(
                byRegent,
                it,
                revocation(BUPATI, "9/KPTS/2024", RENEWED.plusDays(9), "2/KPTS/2024"),
                Parties.office(BUPATI));

        assertThat(it.state()).isEqualTo(GroupState.FORMED);
        assertThat(it.recognizedOn(RENEWED.plusDays(8))).isTrue();
        assertThat(it.recognizedOn(RENEWED.plusDays(9))).isFalse();
    }

    @Test
    void a_board_may_be_elected_anew_before_the_first_was_ever_recognized() {
        GroupCase it = after(byRegent, formed(byRegent), reelect(ELECTED, OTHERS, NEXT), RESIDENTS);
        assertThat(it.state()).isEqualTo(GroupState.FORMED);

        it = issued(byRegent, it, renewal());
        assertThat(it.state()).isEqualTo(GroupState.RECOGNIZED);
        assertThat(it.mandates().get(0).recognizedSince()).isEmpty();
        assertThat(it.mandates().get(1).recognizedSince()).contains(RENEWED);
    }

    // who may be elected

    @Test
    void officers_serve_no_more_terms_than_the_region_allows() {
        Rules.Builder rules = rules(OfficeKind.BUPATI).reelectionLimit(synthetic(new ReelectionLimit(1, false)));
        GroupLifecycle limited = under(rules);
        GroupCase it = issued(limited, formed(limited), decree());

        assertThat(codes(limited, it, reelect(ELECTED, Toman.MEMBERS, BOARD), RESIDENTS))
                .containsExactly("reelection.too_often");
        assertThat(codes(limited, it, reelect(ELECTED, OTHERS, NEXT), RESIDENTS))
                .isEmpty();
        assertThat(codes(limited, formed(limited), reelect(ELECTED, Toman.MEMBERS, BOARD), RESIDENTS))
                .as("a term that was never recognized is none")
                .isEmpty();
    }

    @Test
    void only_terms_in_a_row_count_where_the_region_says_so() {
        GroupLifecycle inARow =
                under(rules(OfficeKind.BUPATI).reelectionLimit(synthetic(new ReelectionLimit(1, true))));
        GroupLifecycle ever = under(rules(OfficeKind.BUPATI).reelectionLimit(synthetic(new ReelectionLimit(1, false))));
        GroupCase it = issued(byRegent, reelected(recognized(byRegent), NEXT), renewal());
        Reelect again = reelect(ELECTED.plusYears(2), Toman.MEMBERS, BOARD);

        assertThat(codes(inARow, it, again, RESIDENTS)).isEmpty();
        assertThat(codes(ever, it, again, RESIDENTS)).containsExactly("reelection.too_often");
    }

    @Test
    void nobody_sits_in_two_boards_where_the_region_says_so() {
        GroupLifecycle one = under(rules(OfficeKind.BUPATI).oneBoardPerPerson(synthetic(true)));
        Deliberation deliberation =
                Deliberation.builder().minutes(minutes(ELECTED)).unit(UNIT).build();
        GroupCase it = formed(one);

        assertThat(codes(one, it, new Reelect(deliberation, OTHERS, NEXT, List.of(MemberId.of("E"))), RESIDENTS))
                .containsExactly("board.officer_seated_elsewhere");
        assertThat(codes(one, it, new Reelect(deliberation, OTHERS, NEXT, List.of(MemberId.of("Z"))), RESIDENTS))
                .isEmpty();
        assertThat(codes(byRegent, it, new Reelect(deliberation, OTHERS, NEXT, List.of(MemberId.of("E"))), RESIDENTS))
                .isEmpty();
    }

    @Test
    void minutes_have_a_number_and_articles_are_adopted_where_the_region_says_so() {
        GroupLifecycle strict =
                under(rules(OfficeKind.BUPATI).minutesNumbered(synthetic(true)).articlesRequired(synthetic(true)));
        Deliberate plain = Toman.deliberate(Toman.MEMBERS, BOARD);
        Deliberate full = new Deliberate(
                plain.deliberation().toBuilder()
                        .minutes(
                                minutes(Toman.FORMED).toBuilder().number("BA/1").build())
                        .build(),
                Toman.MEMBERS,
                BOARD,
                Optional.of(Toman.FORMED),
                List.of());

        assertThat(codes(strict, Toman.initiated(strict), plain, RESIDENTS))
                .containsExactlyInAnyOrder("minutes.without_number", "articles.not_adopted");
        assertThat(codes(strict, Toman.initiated(strict), full, RESIDENTS)).isEmpty();
    }

    // terms in years

    @Test
    void a_term_in_years_is_uncertain_in_its_edge_years_unless_the_region_says_how_it_is_read() {
        Term years = Term.ofYears(2021, 2024);
        GroupCase unread = recognizedWith(byRegent, years);
        assertThat(unread.standingOn(LocalDate.of(2021, 7, 1)).boardInTerm()).contains(Term.Presence.UNCERTAIN);
        assertThat(unread.inTermOn(LocalDate.of(2021, 7, 1))).isEmpty();
        assertThat(unread.inTermOn(LocalDate.of(2022, 7, 1)))
                .map(Mandate::number)
                .contains(1);

        GroupLifecycle calendar = under(rules(OfficeKind.BUPATI).yearTermEnd(synthetic(Term.YearRule.CALENDAR_YEARS)));
        GroupCase read = recognizedWith(calendar, years);
        assertThat(read.mandates().get(0).term())
                .contains(Term.of(LocalDate.of(2021, 1, 1), LocalDate.of(2024, 12, 31)));

        GroupLifecycle fromTheDecree =
                under(rules(OfficeKind.BUPATI).yearTermEnd(synthetic(Term.YearRule.FROM_THE_DECREE)));
        GroupCase begun = recognizedWith(fromTheDecree, years);
        assertThat(begun.mandates().get(0).term())
                .contains(Term.of(RECOGNIZED, RECOGNIZED.plusYears(3).minusDays(1)));
    }

    @Test
    void years_that_do_not_begin_with_the_decree_stay_years() {
        GroupLifecycle fromTheDecree =
                under(rules(OfficeKind.BUPATI).yearTermEnd(synthetic(Term.YearRule.FROM_THE_DECREE)));

        for (Term other : List.of(Term.ofYears(2022, 2025), Term.ofYears(2021, 2021))) {
            assertThat(recognizedWith(fromTheDecree, other).mandates().get(0).term())
                    .contains(other);
        }
    }

    @Test
    void between_two_terms_in_years_nobody_is_in_term_for_certain() {
        GroupCase it = issued(
                byRegent,
                reelected(recognizedWith(byRegent, Term.ofYears(2021, 2024)), with(NEXT, Term.ofYears(2024, 2027))),
                renewal());

        assertThat(it.inTermOn(LocalDate.of(2023, 12, 31))).map(Mandate::number).contains(1);
        assertThat(it.inTermOn(LocalDate.of(2024, 7, 1))).isEmpty();
        assertThat(it.standingOn(LocalDate.of(2024, 7, 1)).boardInTerm()).contains(Term.Presence.UNCERTAIN);
        assertThat(it.mayActOn(LocalDate.of(2024, 7, 1))).isTrue();
        assertThat(it.inTermOn(LocalDate.of(2025, 1, 1))).map(Mandate::number).contains(2);
    }

    // replacement within a term

    private static final List<Membership> WITH_G = List.of(member("A"), member("B"), member("G"));
    private static final Board REPLACED = Toman.board(
            officer("A", OfficerRole.CHAIR), officer("B", OfficerRole.SECRETARY), officer("G", OfficerRole.TREASURER));
    private static final LocalDate CHANGED = LocalDate.of(2022, 3, 1);

    private static AmendDecree amendment(Office by, Board board, List<Membership> members) {
        Decree amending = decree(
                        by,
                        "5/KPTS/2022",
                        CHANGED,
                        entry().toBuilder()
                                .officers(List.of(
                                        line("A", OfficerRole.CHAIR),
                                        line("B", OfficerRole.SECRETARY),
                                        line("G", OfficerRole.TREASURER)))
                                .build())
                .toBuilder()
                .addRelations(new DecreeRelation(DecreeRelationKind.AMENDS, DecreeNumber.parse("1/KPTS/2021")))
                .build();
        return new AmendDecree(DecreeNumber.parse("1/KPTS/2021"), Optional.empty(), amending, members, board);
    }

    @Test
    void an_officer_is_replaced_for_the_rest_of_the_term() {
        GroupCase it = after(
                byRegent,
                recognizedWith(byRegent, FIRST),
                amendment(BUPATI, with(REPLACED, FIRST), WITH_G),
                Parties.office(BUPATI));

        assertThat(it.state()).isEqualTo(GroupState.RECOGNIZED);
        assertThat(it.papers()).hasSize(1);
        assertThat(it.papers().get(0).amendments()).hasSize(1);
        assertThat(it.groupOn(CHANGED.minusDays(1)).orElseThrow().getBoard()).contains(with(BOARD, FIRST));
        assertThat(it.groupOn(CHANGED).orElseThrow().getBoard()).contains(with(REPLACED, FIRST));
        assertThat(it.mandates()).hasSize(1);
    }

    @Test
    void an_amendment_is_refused_with_every_reason() {
        GroupCase it = recognizedWith(byRegent, FIRST);
        Board withoutTreasurer =
                with(Toman.board(officer("A", OfficerRole.CHAIR), officer("B", OfficerRole.SECRETARY)), SECOND);
        AmendDecree wrong = amendment(BUPATI, withoutTreasurer, WITH_G);
        Decree silent = wrong.by().toBuilder()
                .relations(List.of())
                .number(Optional.empty())
                .effectiveFrom(RECOGNIZED.minusDays(1))
                .build();
        GroupLifecycle core = under(rules(OfficeKind.BUPATI).requiredOfficers(synthetic(OfficerRole.CORE)));

        assertThat(codes(
                        core,
                        it,
                        new AmendDecree(wrong.number(), Optional.empty(), silent, WITH_G, withoutTreasurer),
                        Parties.office(BUPATI)))
                .containsExactlyInAnyOrder(
                        "decree.without_number",
                        "amendment.not_said",
                        "amendment.before_the_decree",
                        "amendment.term_changed",
                        "board.office_vacant");
    }

    @Test
    void a_decree_is_amended_by_its_own_office_and_for_the_board_in_office_only() {
        GroupCase two =
                issued(byBoth, issued(byBoth, formed(byBoth), decree(KADES, "141/1", RECOGNIZED, entry())), decree());
        assertThat(codes(byBoth, two, amendment(KADES, REPLACED, WITH_G), Parties.office(KADES)))
                .containsExactly("amendment.by_another_office");
        assertThat(codes(byBoth, two, amendment(BUPATI, REPLACED, WITH_G), Parties.office(KADES)))
                .containsExactly("amendment.not_the_actors");

        GroupCase next = after(byBoth, two, reelect(ELECTED, OTHERS, NEXT), RESIDENTS);
        next = issued(byBoth, next, decree(KADES, "141/2", RENEWED, NEXT_ENTRY));
        AmendDecree ofTheNext = new AmendDecree(
                DecreeNumber.parse("141/2"),
                Optional.empty(),
                decree(KADES, "141/3", RENEWED.plusDays(9), NEXT_ENTRY).toBuilder()
                        .addRelations(new DecreeRelation(DecreeRelationKind.AMENDS, DecreeNumber.parse("141/2")))
                        .build(),
                OTHERS,
                NEXT);
        assertThat(codes(byBoth, next, ofTheNext, Parties.office(KADES)))
                .containsExactly("amendment.of_another_mandate");
    }

    @Test
    void an_amendment_of_no_decree_on_file_is_refused() {
        AmendDecree of = amendment(BUPATI, REPLACED, WITH_G);
        AmendDecree ofNone =
                new AmendDecree(DecreeNumber.parse("7/KPTS/2021"), Optional.empty(), of.by(), of.members(), of.board());

        assertThat(codes(byRegent, recognized(byRegent), ofNone, Parties.office(BUPATI)))
                .containsExactly("amendment.of_no_standing_decree", "amendment.not_said");
    }

    @Test
    void the_number_of_an_amendment_is_taken_too() {
        GroupCase it =
                after(byRegent, recognized(byRegent), amendment(BUPATI, REPLACED, WITH_G), Parties.office(BUPATI));

        assertThat(codes(byRegent, it, amendment(BUPATI, REPLACED, WITH_G), Parties.office(BUPATI)))
                .containsExactly("decree.number_taken");
    }

    // courts

    @Test
    void what_a_court_annuls_was_in_force_on_no_day() {
        GroupCase it = recognized(byRegent);
        RevokeDecree annulment = RevokeDecree.annulled(
                DecreeNumber.parse("1/KPTS/2021"),
                Optional.empty(),
                new Judgment("Pengadilan contoh", "1/CONTOH", RECOGNIZED.plusYears(1)));

        assertThat(codes(byRegent, it, annulment, Parties.office(BUPATI))).containsExactly("revocation.not_the_actors");
        GroupCase after = after(byRegent, it, annulment, Parties.court());

        assertThat(after.state()).isEqualTo(GroupState.FORMED);
        assertThat(after.recognizedOn(RECOGNIZED)).isFalse();
        assertThat(after.recognizedOn(TODAY)).isFalse();
        assertThat(after.inTermOn(RECOGNIZED.plusDays(1))).isEmpty();
        assertThat(after.papers().get(0).ending().orElseThrow().kind()).isEqualTo(Paper.Ending.Kind.ANNULLED);
    }

    @Test
    void a_judgment_is_not_older_than_the_decree_that_it_annuls() {
        RevokeDecree early = RevokeDecree.annulled(
                DecreeNumber.parse("1/KPTS/2021"),
                Optional.empty(),
                new Judgment("Pengadilan contoh", "1/CONTOH", RECOGNIZED.minusDays(1)));

        assertThat(codes(byRegent, recognized(byRegent), early, Parties.court()))
                .containsExactly("revocation.older_than_the_decree");
    }

    @Test
    void a_revocation_is_by_a_decree_or_a_judgment_and_not_both() {
        DecreeNumber number = DecreeNumber.parse("1/KPTS/2021");
        assertThatThrownBy(() -> new RevokeDecree(
                        number, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("by: neither a decree nor a judgment (expected: one of the two)");
        assertThatThrownBy(() -> new RevokeDecree(
                        number,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(decree()),
                        Optional.of(new Judgment("Pengadilan contoh", "1/CONTOH", TODAY))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("by: a decree and a judgment (expected: one of the two)");
    }

    // two decrees of one number and day

    @Test
    void the_office_tells_which_of_two_decrees_of_one_number_and_day_ends() {
        GroupCase it = issued(byBoth, formed(byBoth), decree(KADES, "1/2021", RECOGNIZED, entry()));
        it = issued(byBoth, it, decree(BUPATI, "1/2021", RECOGNIZED, entry()));
        DecreeNumber number = DecreeNumber.parse("1/2021");
        Judgment judgment = new Judgment("Pengadilan contoh", "9/CONTOH", RENEWED);
        RevokeDecree unclear = RevokeDecree.annulled(number, Optional.of(RECOGNIZED), judgment);

        assertThat(codes(byBoth, it, unclear, Parties.court())).containsExactly("revocation.ambiguous");
        for (Office issuer : List.of(KADES, BUPATI)) {
            RevokeDecree clear = new RevokeDecree(
                    number, Optional.of(RECOGNIZED), Optional.of(issuer), Optional.empty(), Optional.of(judgment));
            assertThat(after(byBoth, it, clear, Parties.court()).papers())
                    .filteredOn(kept -> !kept.stands())
                    .extracting(kept -> kept.decree().getIssuer())
                    .containsExactly(issuer);
        }
    }

    @Test
    void the_revoking_decree_can_tell_the_office_of_the_one_that_it_revokes_and_not_contradict_the_command() {
        GroupCase it = issued(byBoth, formed(byBoth), decree(KADES, "1/2021", RECOGNIZED, entry()));
        it = issued(byBoth, it, decree(BUPATI, "1/2021", RECOGNIZED, entry()));
        DecreeNumber number = DecreeNumber.parse("1/2021");
        Decree by = decree(BUPATI, "9/2024", RENEWED).toBuilder()
                .addRelations(new DecreeRelation(
                        DecreeRelationKind.REVOKES, number, Optional.of(RECOGNIZED), Optional.of(KADES)))
                .build();

        GroupCase after = after(byBoth, it, new RevokeDecree(number, by), Parties.office(BUPATI));
        assertThat(after.papers().get(0).stands()).isFalse();
        assertThat(after.papers().get(1).stands()).isTrue();
        RevokeDecree contradicted =
                new RevokeDecree(number, Optional.empty(), Optional.of(BUPATI), Optional.of(by), Optional.empty());
        assertThat(codes(byBoth, it, contradicted, Parties.office(BUPATI))).containsExactly("revocation.not_said");
    }

    // whose turn it is

    private boolean permitted(GroupCase it, GroupAction action, Office office) {
        return byBoth.permitted(it, Parties.office(office), TODAY).contains(action);
    }

    @Test
    void only_the_office_that_is_awaited_is_told_that_it_can_issue_a_decree() {
        GroupCase formed = formed(byBoth);
        GroupCase ratified = issued(byBoth, formed, decree(KADES, "141/1", RECOGNIZED, entry()));

        assertThat(permitted(formed, GroupAction.ISSUE_DECREE, KADES)).isTrue();
        assertThat(permitted(formed, GroupAction.ISSUE_DECREE, BUPATI)).isFalse();
        assertThat(permitted(ratified, GroupAction.ISSUE_DECREE, KADES)).isFalse();
        assertThat(permitted(ratified, GroupAction.ISSUE_DECREE, BUPATI)).isTrue();
    }

    @Test
    void an_office_out_of_turn_hears_of_it_once_with_its_own_decree_and_with_that_of_another() {
        GroupCase formed = formed(byBoth);
        Decree higher = decree(BUPATI, "1/KPTS/2021", RECOGNIZED, entry());

        assertThat(codes(byBoth, formed, new IssueDecree(higher), Parties.office(BUPATI)))
                .containsExactly("decree.actor_not_awaited");
        assertThat(codes(byBoth, formed, new IssueDecree(higher), Parties.office(KADES)))
                .containsExactly("decree.office_not_awaited");
        assertThat(codes(
                        byBoth,
                        formed,
                        new IssueDecree(decree(KADES, "141/1", RECOGNIZED, entry())),
                        Parties.office(BUPATI)))
                .containsExactly("decree.actor_not_awaited", "decree.not_the_actors");
    }

    @Test
    void an_office_is_told_that_it_can_revoke_only_where_a_decree_of_its_own_or_of_one_below_stands() {
        GroupCase ratified = issued(byBoth, formed(byBoth), decree(KADES, "141/1", RECOGNIZED, entry()));
        GroupCase recognized = issued(byBoth, ratified, decree(BUPATI, "1/KPTS/2021", RECOGNIZED, entry()));
        GroupCase onlyTheHigher =
                after(byBoth, recognized, revocation(KADES, "141/9", RENEWED, "141/1"), Parties.office(KADES));

        assertThat(permitted(ratified, GroupAction.REVOKE_DECREE, KADES)).isTrue();
        assertThat(permitted(ratified, GroupAction.REVOKE_DECREE, BUPATI))
                .as("an office above")
                .isTrue();
        assertThat(permitted(onlyTheHigher, GroupAction.REVOKE_DECREE, BUPATI)).isTrue();
        assertThat(permitted(onlyTheHigher, GroupAction.REVOKE_DECREE, KADES)).isFalse();
        assertThat(byBoth.permitted(onlyTheHigher, Parties.court(), TODAY)).contains(GroupAction.REVOKE_DECREE);
    }

    @Test
    void an_office_is_told_that_it_can_amend_only_where_a_decree_of_its_own_is_on_the_present_board() {
        GroupCase ratified = issued(byBoth, formed(byBoth), decree(KADES, "141/1", RECOGNIZED, entry()));
        GroupCase recognized = issued(byBoth, ratified, decree(BUPATI, "1/KPTS/2021", RECOGNIZED, entry()));

        assertThat(permitted(ratified, GroupAction.AMEND_DECREE, KADES)).isTrue();
        assertThat(permitted(ratified, GroupAction.AMEND_DECREE, BUPATI)).isFalse();
        assertThat(permitted(recognized, GroupAction.AMEND_DECREE, BUPATI)).isTrue();
    }

    @Test
    void where_one_office_decides_its_turn_is_no_rule_of_the_table() {
        var table = byRegent.definition(recognized(byRegent), TODAY).orElseThrow();

        assertThat(table.steps())
                .flatExtracting(Step::rules)
                .extracting(Rule::code)
                .doesNotContain(
                        "decree.actor_not_awaited",
                        "revocation.nothing_of_the_actors",
                        "amendment.nothing_of_the_actors")
                .contains("decree.office_not_awaited", "revocation.by_no_superior");
    }

    // in the register

    private static boolean seated(GroupCase it, String member, LocalDate day) {
        return !GroupRegister.of(Toman.MUBA, List.of(it))
                .seatedElsewhere(GroupId.of("another"), List.of(MemberId.of(member)), day)
                .isEmpty();
    }

    @Test
    void the_board_in_office_and_the_one_that_comes_are_both_seated() {
        GroupCase elected = reelected(recognizedWith(byRegent, FIRST), with(NEXT, SECOND));
        GroupCase renewed = issued(byRegent, elected, renewal());
        LocalDate last = LocalDate.of(2024, 5, 31);

        assertThat(seated(elected, "A", RENEWED)).as("in office").isTrue();
        assertThat(seated(elected, "D", RENEWED))
                .as("elected, without a decree")
                .isTrue();
        assertThat(seated(renewed, "A", last)).as("on the last day").isTrue();
        assertThat(seated(renewed, "D", last)).as("before the first day").isTrue();
        assertThat(seated(renewed, "A", last.plusDays(1))).as("out of office").isFalse();
        assertThat(seated(renewed, "D", last.plusDays(1))).as("in office").isTrue();
    }

    @Test
    void who_was_elected_and_never_recognized_is_seated_until_the_next_election_only() {
        GroupCase it = reelected(recognizedWith(byRegent, FIRST), with(NEXT, SECOND));
        GroupCase again = after(byRegent, it, reelect(RENEWED, Toman.MEMBERS, with(BOARD, SECOND)), RESIDENTS);

        assertThat(seated(it, "D", RENEWED)).isTrue();
        assertThat(seated(again, "D", RENEWED)).isFalse();
    }

    @Test
    void who_was_replaced_is_seated_until_that_day() {
        GroupCase it = after(
                byRegent,
                recognizedWith(byRegent, FIRST),
                amendment(BUPATI, with(REPLACED, FIRST), WITH_G),
                Parties.office(BUPATI));

        assertThat(seated(it, "C", CHANGED.minusDays(1))).isTrue();
        assertThat(seated(it, "G", CHANGED.minusDays(1)))
                .as("takes the seat soon")
                .isTrue();
        assertThat(seated(it, "C", CHANGED)).isFalse();
        assertThat(seated(it, "G", CHANGED)).isTrue();
    }

    @Test
    void a_term_ends_soon_until_a_next_board_is_recognized_not_only_elected() {
        GroupCase elected = reelected(recognizedWith(byRegent, FIRST), with(NEXT, SECOND));
        GroupCase renewed = issued(byRegent, elected, renewal());

        assertThat(GroupRegister.of(Toman.MUBA, List.of(elected)).termsEndingWithin(RENEWED, 30))
                .containsExactly(elected.id());
        assertThat(GroupRegister.of(Toman.MUBA, List.of(renewed)).termsEndingWithin(RENEWED, 30))
                .isEmpty();
    }

    // files

    @Test
    void a_case_with_boards_and_papers_reads_back_equal() throws Exception {
        GroupCase it = issued(byRegent, reelected(recognizedWith(byRegent, FIRST), with(NEXT, SECOND)), renewal());
        String json = KimJson.restricted().writeValueAsString(it);

        assertThat(KimJson.read(json, GroupCase.class).orThrow()).isEqualTo(it);
        assertThat(json).contains("\"superseded\":[1]").contains("\"mandate\":2");
    }

    @Test
    void a_command_without_people_seated_elsewhere_need_not_say_so() throws Exception {
        Reelect command = reelect(ELECTED, OTHERS, NEXT);
        String json = KimJson.restricted().writerFor(GroupCommand.class).writeValueAsString(command);

        assertThat(json).doesNotContain("seatedElsewhere");
        assertThat(KimJson.read(json, GroupCommand.class).orThrow()).isEqualTo(command);
    }
}
