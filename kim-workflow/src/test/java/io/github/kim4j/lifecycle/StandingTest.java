package io.github.kim4j.lifecycle;

import static io.github.kim4j.lifecycle.Toman.BOARD;
import static io.github.kim4j.lifecycle.Toman.BUPATI;
import static io.github.kim4j.lifecycle.Toman.FORMED;
import static io.github.kim4j.lifecycle.Toman.KADES;
import static io.github.kim4j.lifecycle.Toman.KOMINFO;
import static io.github.kim4j.lifecycle.Toman.MEMBERS;
import static io.github.kim4j.lifecycle.Toman.RECOGNIZED;
import static io.github.kim4j.lifecycle.Toman.RESIDENTS;
import static io.github.kim4j.lifecycle.Toman.TODAY;
import static io.github.kim4j.lifecycle.Toman.UNIT;
import static io.github.kim4j.lifecycle.Toman.after;
import static io.github.kim4j.lifecycle.Toman.decree;
import static io.github.kim4j.lifecycle.Toman.entry;
import static io.github.kim4j.lifecycle.Toman.formed;
import static io.github.kim4j.lifecycle.Toman.minutes;
import static io.github.kim4j.lifecycle.Toman.recognized;
import static io.github.kim4j.lifecycle.Toman.revocation;
import static io.github.kim4j.lifecycle.Toman.rules;
import static io.github.kim4j.lifecycle.Toman.synthetic;
import static io.github.kim4j.lifecycle.Toman.under;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kim4j.activity.Deliberation;
import io.github.kim4j.decree.Decree;
import io.github.kim4j.decree.DecreeNumber;
import io.github.kim4j.decree.OfficeKind;
import io.github.kim4j.time.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What people are told about the standing of a group on a day. */
class StandingTest {
    private static final LocalDate NEXT_YEAR = RECOGNIZED.plusYears(1);
    private final GroupLifecycle one = under(rules(OfficeKind.BUPATI).suspension(synthetic(true)));
    private final GroupLifecycle two = under(rules(OfficeKind.KEPALA_DESA, OfficeKind.BUPATI));

    private static List<String> told(GroupCase it, LocalDate day) {
        return told(it, day, Locale.ENGLISH);
    }

    private static List<String> told(GroupCase it, LocalDate day, Locale locale) {
        return it.standingOn(day).reasons().stream()
                .map(reason -> reason.message(locale))
                .toList();
    }

    private static GroupCase issued(GroupLifecycle lifecycle, GroupCase it, Decree decree) {
        return after(lifecycle, it, new IssueDecree(decree), Parties.office(decree.getIssuer()));
    }

    private GroupCase electedFor(Term term) {
        return after(
                one,
                Toman.initiated(one),
                Toman.deliberate(MEMBERS, BOARD.toBuilder().term(term).build()),
                RESIDENTS);
    }

    private GroupCase revoked(GroupCase it, String number, LocalDate day) {
        return after(one, it, revocation(BUPATI, "9/KPTS/2022", day, number), Parties.office(BUPATI));
    }

    private GroupCase dissolved(GroupCase it, LocalDate day) {
        return after(one, it, new Dissolve(minutes(day)), RESIDENTS);
    }

    // recognized

    @Test
    void of_a_recognized_group_its_decree_and_its_days_are_told() {
        assertThat(told(recognized(one), RECOGNIZED))
                .containsExactly(
                        "Recognized by decree of the Bupati Musi Banyuasin, number 1/KPTS/2021.",
                        "In force since 1 June 2021.",
                        "Until when: not stated.");
        assertThat(told(recognized(one), RECOGNIZED, Locale.forLanguageTag("id")))
                .containsExactly(
                        "Diakui dengan SK Bupati Musi Banyuasin Nomor 1/KPTS/2021.",
                        "Berlaku sejak 1 Juni 2021.",
                        "Sampai kapan berlaku: tidak dinyatakan.");
    }

    @Test
    void the_earliest_last_day_of_its_decrees_is_told() {
        Decree lower = decree(KADES, "141/1", RECOGNIZED, entry()).toBuilder()
                .lastDay(NEXT_YEAR)
                .build();
        Decree higher = decree().toBuilder().lastDay(NEXT_YEAR.plusDays(9)).build();
        GroupCase it = issued(two, issued(two, formed(two), lower), higher);

        assertThat(it.standingOn(NEXT_YEAR).until()).contains(NEXT_YEAR);
        assertThat(told(it, NEXT_YEAR))
                .containsExactly(
                        "Recognized by decree of the Kepala Desa Toman, number 141/1.",
                        "Recognized by decree of the Bupati Musi Banyuasin, number 1/KPTS/2021.",
                        "In force since 1 June 2021.",
                        "In force up to and including 1 June 2022.");
        assertThat(told(it, NEXT_YEAR.plusDays(1)))
                .containsExactly(
                        "The decree of the Kepala Desa Toman, number 141/1, had effect up to and including 1 June 2022 only.",
                        "The decree of the Bupati Musi Banyuasin, number 1/KPTS/2021, is in force.",
                        "The decrees in force are not all that recognition needs.");
    }

    @Test
    void whether_the_day_lies_in_the_term_of_the_board_is_told() {
        Term days = Term.of(RECOGNIZED, NEXT_YEAR);
        GroupCase it = issued(one, electedFor(days), decree());
        GroupCase inYears = issued(one, electedFor(Term.ofYears(2021, 2024)), decree());

        assertThat(told(it, NEXT_YEAR))
                .containsExactly(
                        "Recognized by decree of the Bupati Musi Banyuasin, number 1/KPTS/2021.",
                        "In force since 1 June 2021.",
                        "Until when: not stated.",
                        "This day lies in the term of the board.");
        assertThat(told(it, NEXT_YEAR.plusDays(1)))
                .containsExactly(
                        "Recognized by decree of the Bupati Musi Banyuasin, number 1/KPTS/2021.",
                        "In force since 1 June 2021.",
                        "Until when: not stated.",
                        "This day lies outside the term of the board.");
        assertThat(told(inYears, RECOGNIZED))
                .containsExactly(
                        "Recognized by decree of the Bupati Musi Banyuasin, number 1/KPTS/2021.",
                        "In force since 1 June 2021.",
                        "Until when: not stated.",
                        "The term of the board is told in years only; whether this day belongs to it is uncertain.");
    }

    @Test
    void that_a_group_is_suspended_or_dormant_is_told_after_its_decrees() {
        GroupCase it =
                after(one, recognized(one), new Suspend(decree(BUPATI, "7/2022", NEXT_YEAR)), Parties.office(BUPATI));
        it = after(one, it, new ReportDormant(NEXT_YEAR, "contoh"), KOMINFO);

        assertThat(told(it, NEXT_YEAR))
                .containsExactly(
                        "Recognized by decree of the Bupati Musi Banyuasin, number 1/KPTS/2021.",
                        "In force since 1 June 2021.",
                        "Until when: not stated.",
                        "This group is suspended: its decrees are in force, but it may not act.",
                        "This group is on file as dormant.");
    }

    // not recognized

    @Test
    void before_a_board_was_elected_there_is_no_group() {
        assertThat(told(Toman.started(), TODAY)).containsExactly("This group has not been formed.");
        assertThat(told(Toman.initiated(one), TODAY)).containsExactly("This group has not been formed.");
        assertThat(told(formed(one), FORMED.minusDays(1)))
                .containsExactly("This group was formed only on 20 May 2021.");
    }

    @Test
    void a_group_without_a_decree_is_told_so_from_the_day_on_which_it_was_formed() {
        assertThat(told(formed(one), FORMED)).containsExactly("There is no decree for this group yet.");
        assertThat(told(Toman.admitted(one), FORMED.minusDays(1)))
                .containsExactly("There is no decree for this group yet.");
        assertThat(told(electedFor(Term.of(RECOGNIZED, NEXT_YEAR)), RECOGNIZED))
                .containsExactly("There is no decree for this group yet.", "This day lies in the term of the board.");
    }

    @Test
    void a_decree_that_has_effect_later_is_told_with_its_day() {
        List<GroupCase> standingAndRevoked =
                List.of(recognized(one), revoked(recognized(one), "1/KPTS/2021", NEXT_YEAR));

        assertThat(standingAndRevoked)
                .allSatisfy(it -> assertThat(told(it, RECOGNIZED.minusDays(1)))
                        .containsExactly("The decree of the Bupati Musi Banyuasin, number 1/KPTS/2021,"
                                + " has effect only from 1 June 2021."));
    }

    @Test
    void a_decree_that_waits_for_another_is_in_force_and_does_not_recognize() {
        GroupCase it = issued(two, formed(two), decree(KADES, "141/1", RECOGNIZED, entry()));

        assertThat(told(it, RECOGNIZED))
                .containsExactly(
                        "The decree of the Kepala Desa Toman, number 141/1, is in force.",
                        "The decrees in force are not all that recognition needs.");
    }

    @Test
    void a_decree_that_is_over_is_told_with_the_reason() {
        GroupCase expired = issued(
                one,
                formed(one),
                decree().toBuilder().lastDay(NEXT_YEAR.minusDays(1)).build());

        assertThat(told(expired, NEXT_YEAR))
                .containsExactly(
                        "The decree of the Bupati Musi Banyuasin, number 1/KPTS/2021, had effect up to and including 31 May 2022 only.");
        assertThat(told(revoked(recognized(one), "1/KPTS/2021", NEXT_YEAR), NEXT_YEAR))
                .containsExactly(
                        "The decree of the Bupati Musi Banyuasin, number 1/KPTS/2021, was revoked and has had no effect since 1 June 2022.");
        assertThat(told(dissolved(recognized(one), NEXT_YEAR), NEXT_YEAR))
                .containsExactly(
                        "This group was dissolved on 1 June 2022.",
                        "The decree of the Bupati Musi Banyuasin, number 1/KPTS/2021, has had no effect since the group was dissolved on 1 June 2022.");
        assertThat(told(annulled(), TODAY))
                .containsExactly(
                        "The decree of the Bupati Musi Banyuasin, number 1/KPTS/2021, was annulled by a court from its beginning.");
        assertThat(told(revoked(renewed(), "2/2022", NEXT_YEAR.plusDays(9)), TODAY))
                .containsExactly(
                        "The decree of the Bupati Musi Banyuasin, number 1/KPTS/2021, gave way to those for the next board on 1 June 2022.",
                        "The decree of the Bupati Musi Banyuasin, number 2/2022, was revoked and has had no effect since 10 June 2022.");
    }

    private GroupCase annulled() {
        Judgment judgment = new Judgment("Pengadilan contoh", "1/CONTOH", NEXT_YEAR);
        return after(
                one,
                recognized(one),
                RevokeDecree.annulled(DecreeNumber.parse("1/KPTS/2021"), Optional.empty(), judgment),
                Parties.court());
    }

    private GroupCase renewed() {
        Reelect next = new Reelect(
                Deliberation.builder().minutes(minutes(NEXT_YEAR)).unit(UNIT).build(), MEMBERS, BOARD);
        return issued(one, after(one, recognized(one), next, RESIDENTS), decree(BUPATI, "2/2022", NEXT_YEAR, entry()));
    }

    @Test
    void a_decree_that_ended_before_it_had_effect_is_never_told_as_one_to_come() {
        Decree later = decree().toBuilder().effectiveFrom(NEXT_YEAR).build();
        GroupCase it = dissolved(issued(one, formed(one), later), RECOGNIZED.plusDays(1));

        assertThat(told(it, RECOGNIZED.plusDays(1)))
                .containsExactly(
                        "This group was dissolved on 2 June 2021.",
                        "The decree of the Bupati Musi Banyuasin, number 1/KPTS/2021, has had no effect since the group was dissolved on 2 June 2021.");
        assertThat(told(annulled(), RECOGNIZED.minusDays(1)))
                .containsExactly(
                        "The decree of the Bupati Musi Banyuasin, number 1/KPTS/2021, was annulled by a court from its beginning.");
    }

    @Test
    void a_reason_is_known_by_its_code() {
        assertThat(formed(one).standingOn(FORMED).reasons()).hasToString("[standing.no_decree]");
    }
}
