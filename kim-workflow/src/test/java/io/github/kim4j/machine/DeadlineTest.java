package io.github.kim4j.machine;

import static io.github.kim4j.machine.Loans.LIBRARIAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kim4j.machine.Deadline.Unit;
import io.github.kim4j.machine.Loans.Action;
import io.github.kim4j.machine.Loans.Command;
import io.github.kim4j.machine.Loans.Copy;
import io.github.kim4j.machine.Loans.Discard;
import io.github.kim4j.machine.Loans.State;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlineTest {
    private static final Locale INDONESIAN = Locale.forLanguageTag("id");
    private static final LocalDate LENT = LocalDate.of(2026, 3, 1);
    private static final Copy ONE = copy(Optional.of(LENT), Optional.empty());

    private final Definition<State, Action, Copy, Command> loans = Loans.table().build();

    private static Copy copy(Optional<LocalDate> lentOn, Optional<LocalDate> lostOn) {
        return new Copy("north", false, 0, lentOn, lostOn);
    }

    private static Deadline<Copy> deadline(int amount, Unit unit) {
        return Loans.WORDS.deadline("loan.kept_too_long", Loans.READING, amount, unit, Copy::lentOn);
    }

    private static Table<State, Action, Copy, Command> table(List<Deadline<Copy>> deadlines) {
        var table = Loans.emptyTable().start(State.ON_SHELF).ends(State.DISCARDED);
        var statement = table.on(Action.DISCARD, Discard.class).by(LIBRARIAN).step(State.ON_SHELF, State.DISCARDED);
        deadlines.forEach(statement::within);
        return table;
    }

    private static Due<Action> due(int amount, Unit unit, LocalDate since, LocalDate on, LocalDate... holidays) {
        Copy copy = copy(Optional.of(since), Optional.empty());
        return table(List.of(deadline(amount, unit)))
                .build()
                .due(copy, on, Set.of(holidays))
                .get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "CALENDAR_DAYS, 1, 2026-03-01, 2026-03-02",
        "CALENDAR_DAYS, 30, 2026-02-27, 2026-03-29",
        "CALENDAR_DAYS, 1, 2024-02-28, 2024-02-29",
        "CALENDAR_DAYS, 1, 2026-02-28, 2026-03-01",
        "CALENDAR_DAYS, 365, 2024-01-01, 2024-12-31",
        "CALENDAR_DAYS, 10000, 2026-01-01, 2053-05-19",
        "CALENDAR_DAYS, 1, +999999999-12-30, +999999999-12-31",
        "CALENDAR_DAYS, 1, +999999999-12-31, +999999999-12-31",
        "CALENDAR_DAYS, 40, +999999999-12-01, +999999999-12-31",
        "MONTHS, 1, 2026-01-31, 2026-02-28",
        "MONTHS, 1, 2024-01-31, 2024-02-29",
        "MONTHS, 1, 2026-03-31, 2026-04-30",
        "MONTHS, 1, 2026-02-28, 2026-03-28",
        "MONTHS, 12, 2024-02-29, 2025-02-28",
        "MONTHS, 13, 2025-12-31, 2027-01-31",
        "MONTHS, 1, +999999999-11-30, +999999999-12-30",
        "MONTHS, 1, +999999999-12-01, +999999999-12-31",
        "MONTHS, 2, +999999999-11-01, +999999999-12-31",
        "WORKING_DAYS, 1, 2026-03-05, 2026-03-06",
        "WORKING_DAYS, 1, 2026-03-06, 2026-03-09",
        "WORKING_DAYS, 1, 2026-03-07, 2026-03-09",
        "WORKING_DAYS, 1, 2026-03-08, 2026-03-09",
        "WORKING_DAYS, 5, 2026-03-02, 2026-03-09",
        "WORKING_DAYS, 10, 2026-03-01, 2026-03-13",
        "WORKING_DAYS, 5, +999999999-12-30, +999999999-12-31"
    })
    void ends_on_the_last_day_of_its_length(Unit unit, int amount, LocalDate since, LocalDate last) {
        Due<Action> due = due(amount, unit, since, since);

        assertThat(due.lastDay()).isEqualTo(last);
        assertThat(due.since()).isEqualTo(since);
        assertThat(due.action()).isEqualTo(Action.DISCARD);
    }

    @Test
    void holidays_are_no_working_days_and_those_on_weekends_change_nothing() {
        LocalDate friday = LocalDate.of(2026, 3, 6);
        LocalDate saturday = friday.plusDays(1);
        LocalDate monday = friday.plusDays(3);

        assertThat(due(1, Unit.WORKING_DAYS, friday, friday, monday).lastDay()).isEqualTo(monday.plusDays(1));
        assertThat(due(1, Unit.WORKING_DAYS, friday, friday, saturday).lastDay())
                .isEqualTo(monday);
        assertThat(due(1, Unit.WORKING_DAYS, friday, friday, friday).lastDay()).isEqualTo(monday);
        assertThat(due(2, Unit.WORKING_DAYS, friday, friday, monday, monday.plusDays(2))
                        .lastDay())
                .isEqualTo(monday.plusDays(3));
        assertThat(due(3, Unit.CALENDAR_DAYS, friday, friday, monday).lastDay()).isEqualTo(monday);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-01, 42, false",
        "2026-03-01, 14, false",
        "2026-03-14, 1, false",
        "2026-03-15, 0, false",
        "2026-03-16, -1, true",
        "2027-03-15, -365, true"
    })
    void tells_what_is_left_and_what_is_over(LocalDate on, long left, boolean overdue) {
        Due<Action> due = due(14, Unit.CALENDAR_DAYS, LENT, on);

        assertThat(due.daysLeft()).isEqualTo(left);
        assertThat(due.overdue()).isEqualTo(overdue);
        assertThat(due.asked()).isEqualTo(on);
    }

    @Test
    void the_ends_of_the_calendar_are_days_like_others() {
        Due<Action> due = due(1, Unit.MONTHS, LocalDate.MIN, LocalDate.MAX);

        assertThat(due.daysLeft()).isLessThan(-700_000_000_000L);
        assertThat(due(1, Unit.WORKING_DAYS, LocalDate.MAX, LocalDate.MIN).lastDay())
                .isEqualTo(LocalDate.MAX);
    }

    @Test
    void tells_what_runs_the_earliest_last_day_first() {
        Copy both = copy(Optional.of(LENT), Optional.of(LENT.plusDays(3)));

        assertThat(loans.due(both, LENT, Set.of()))
                .extracting(Due::action)
                .containsExactly(Action.REPLACE, Action.GIVE_BACK);
        assertThat(loans.due(ONE, LENT, Set.of()))
                .extracting(Due::deadline)
                .hasToString("[loan.overdue (30 CALENDAR_DAYS)]");
        assertThat(loans.due(Loans.aCopy(), LENT, Set.of())).isEmpty();
    }

    @Test
    void says_what_is_to_be_done_and_then_that_it_was_not() {
        Due<Action> due = loans.due(ONE, LENT, Set.of()).get(0);
        Due<Action> over = loans.due(ONE, LENT.plusDays(31), Set.of()).get(0);

        assertThat(due.message(Locale.ENGLISH)).isEqualTo("A copy is given back within 30 days.");
        assertThat(due.message(INDONESIAN)).isEqualTo("Eksemplar dikembalikan dalam 30 hari.");
        assertThat(over.message(Locale.ENGLISH))
                .isEqualTo("This copy was to be given back by 31 March 2026; it has been lent since 1 March 2026.");
        assertThat(over.message(INDONESIAN))
                .isEqualTo(
                        "Eksemplar ini seharusnya dikembalikan paling lambat 31 Maret 2026; dipinjam sejak 1 Maret 2026.");
    }

    @Test
    void has_code_version_basis_length_and_unit() {
        Deadline<Copy> later = Loans.WORDS.deadline(
                "loan.overdue", 2, Loans.READING, 30, Unit.CALENDAR_DAYS, copy -> Optional.empty());

        assertThat(Loans.GIVEN_BACK.code()).isEqualTo("loan.overdue");
        assertThat(Loans.GIVEN_BACK.version()).isEqualTo(1);
        assertThat(later.version()).isEqualTo(2);
        assertThat(Loans.GIVEN_BACK.basis()).isEqualTo(Loans.READING);
        assertThat(Loans.GIVEN_BACK.amount()).isEqualTo(30);
        assertThat(Loans.GIVEN_BACK.unit()).isEqualTo(Unit.CALENDAR_DAYS);
        assertThat(Loans.GIVEN_BACK.requirement(Locale.ENGLISH)).isEqualTo("A copy is given back within 30 days.");
        assertThat(Arrays.stream(Unit.values()).map(Unit::code))
                .containsExactly("CALENDAR_DAYS", "WORKING_DAYS", "MONTHS");
    }

    @Test
    void every_part_of_a_deadline_counts_for_the_hash() {
        Deadline<Copy> other =
                Loans.WORDS.deadline("loan.kept_too_long", 2, Loans.READING, 6, Unit.MONTHS, Copy::lentOn);
        Deadline<Copy> usual = Loans.WORDS.deadline("loan.kept_too_long", Loans.USAGE, 6, Unit.MONTHS, Copy::lentOn);
        List<Deadline<Copy>> all = List.of(
                deadline(6, Unit.MONTHS),
                deadline(7, Unit.MONTHS),
                deadline(6, Unit.WORKING_DAYS),
                other,
                usual,
                Loans.SEARCHED);

        assertThat(all.stream()
                        .map(deadline -> table(List.of(deadline)).build().hash())
                        .collect(Collectors.toSet()))
                .hasSize(all.size())
                .doesNotContain(table(List.of()).build().hash());
        assertThat(table(List.of(Loans.SEARCHED, usual)).build().hash())
                .isEqualTo(table(List.of(usual, Loans.SEARCHED)).build().hash());
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 10_001})
    void refuses_a_length_that_is_none(int amount) {
        assertThatThrownBy(() -> deadline(amount, Unit.MONTHS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("amount: " + amount + " (expected: 1 to 10,000)");
    }

    @Test
    void refuses_two_deadlines_of_one_code_and_one_without_texts() {
        assertThatThrownBy(table(List.of(deadline(1, Unit.MONTHS), deadline(2, Unit.MONTHS)))::build)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("table loans: loan.kept_too_long: a second deadline");
        assertThatThrownBy(
                        table(List.of(Loans.WORDS.deadline(
                                "loan.no_text", Loans.READING, 1, Unit.MONTHS, copy -> Optional.empty())))::build)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("table loans: loan.no_text: no text; loan.no_text.rule: no text");
    }
}
