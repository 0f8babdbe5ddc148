package io.github.kim4j.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kim4j.testkit.core.TermArbitraries;
import io.github.kim4j.time.Term.Presence;
import io.github.kim4j.time.Term.YearRule;
import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.time.api.Dates;

class TermProperties {
    @Provide
    Arbitrary<Term> terms() {
        return TermArbitraries.terms();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Dates.dates().between(LocalDate.of(1999, 1, 1), LocalDate.of(2050, 1, 1));
    }

    @Property
    void every_term_reads_back(@ForAll("terms") Term term) {
        assertThat(Term.parse(term.toString())).isEqualTo(term).hasSameHashCodeAs(term);
    }

    @Property
    void both_ends_belong_to_it_and_their_neighbors_do_not(@ForAll("terms") Term term) {
        assertThat(term.on(term.firstDay())).isNotEqualTo(Presence.ABSENT);
        assertThat(term.on(term.firstDay().minusDays(1))).isEqualTo(Presence.ABSENT);
        term.lastDay().ifPresent(last -> {
            assertThat(term.on(last)).isNotEqualTo(Presence.ABSENT);
            assertThat(term.on(last.plusDays(1))).isEqualTo(Presence.ABSENT);
        });
    }

    @Property
    void what_is_certain_is_so_under_every_rule_and_what_is_absent_too(
            @ForAll("terms") Term term, @ForAll("days") LocalDate day) {
        Presence presence = term.on(day);
        Presence resolved =
                term.resolve(YearRule.CALENDAR_YEARS, term.firstDay()).on(day);

        assertThat(resolved).isNotEqualTo(Presence.UNCERTAIN);
        if (presence != Presence.UNCERTAIN) {
            assertThat(resolved).isEqualTo(presence);
        }
    }

    @Property
    void only_a_term_in_years_is_uncertain(@ForAll("terms") Term term, @ForAll("days") LocalDate day) {
        assertThat(term.inYears() || term.on(day) != Presence.UNCERTAIN).isTrue();
    }
}
