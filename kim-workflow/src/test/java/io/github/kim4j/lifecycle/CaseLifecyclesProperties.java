package io.github.kim4j.lifecycle;

import io.github.kim4j.lifecycle.CaseKit.Done;
import io.github.kim4j.machine.TypedAction;
import io.github.kim4j.machine.Violation;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.statistics.Statistics;

/** Laws 2.1, 2.5, 2.6, 2.7, 2.8 and 3 of the lifecycles of decrees, aspirations and hoax reports, along random walks. */
class CaseLifecyclesProperties {
    private static final List<CaseLaws<?, ?, ?, ?, ?>> LAWS = List.of(
            new CaseLaws<>(CaseKits.decrees()),
            new CaseLaws<>(CaseKits.aspirations()),
            new CaseLaws<>(CaseKits.hoaxes()));

    private static final List<Enum<?>> WANTED = List.of(
            DecreeState.ESTABLISHED,
            DecreeState.SUPERSEDED,
            DecreeState.REVOKED,
            DecreeState.ANNULLED,
            AspirationState.FORWARDED,
            AspirationState.ANSWERED,
            AspirationState.WITHDRAWN,
            HoaxReportState.CLARIFIED,
            HoaxReportState.PUBLISHED,
            HoaxReportState.DISMISSED);

    /** A walk through one of the lifecycles. */
    record Walk<S extends Enum<S>, A extends Enum<A> & TypedAction<C>, X, C, E>(
            CaseLaws<S, A, X, C, E> laws, List<Done<A, X, C, E>> steps) {
        static <S extends Enum<S>, A extends Enum<A> & TypedAction<C>, X, C, E> Walk<S, A, X, C, E> of(
                CaseLaws<S, A, X, C, E> laws, List<Integer> choices) {
            return new Walk<>(laws, laws.kit().walk(choices, laws.kit()::decide));
        }

        boolean cameBy(Enum<?> state) {
            return steps.stream()
                    .anyMatch(
                            done -> laws.kit().lifecycle().state(done.outcome().after()) == state);
        }

        void readsBack() {
            laws.readsBack(steps, laws::throughAFile);
        }

        void permittedIsNecessary() {
            laws.permittedIsNecessary(steps, laws::permitted);
        }

        void permittedIsHonest() {
            laws.permittedIsHonest(steps, laws.kit()::decide);
        }
    }

    @Provide
    Arbitrary<Walk<?, ?, ?, ?, ?>> walks() {
        Arbitrary<List<Integer>> choices = Arbitraries.integers()
                .between(0, 9_999)
                .withDistribution(RandomDistribution.uniform())
                .list()
                .ofMinSize(15)
                .ofMaxSize(50);
        return Combinators.combine(Arbitraries.of(LAWS), choices).as((laws, some) -> Walk.of(laws, some));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void law_2_1_an_accepted_command_leads_to_a_state_that_its_step_declares(
            @ForAll("walks") Walk<?, ?, ?, ?, ?> walk) {
        declared(walk);
    }

    private static <S extends Enum<S>, A extends Enum<A> & TypedAction<C>, X, C, E> void declared(
            Walk<S, A, X, C, E> walk) {
        walk.laws().declared(walk.steps());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void law_2_5_what_is_not_accepted_changes_nothing_and_says_why(@ForAll("walks") Walk<?, ?, ?, ?, ?> walk) {
        nothingHappens(walk);
    }

    private static <S extends Enum<S>, A extends Enum<A> & TypedAction<C>, X, C, E> void nothingHappens(
            Walk<S, A, X, C, E> walk) {
        walk.laws().nothingHappens(walk.steps());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void law_2_6_events_that_are_read_back_give_an_equal_case(@ForAll("walks") Walk<?, ?, ?, ?, ?> walk) {
        walk.readsBack();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void law_2_7_what_is_accepted_was_permitted(@ForAll("walks") Walk<?, ?, ?, ?, ?> walk) {
        walk.permittedIsNecessary();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void law_2_8_what_is_permitted_can_be_done(@ForAll("walks") Walk<?, ?, ?, ?, ?> walk) {
        walk.permittedIsHonest();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void law_3_every_reason_reads_in_both_languages_and_repeats_nothing_that_people_wrote(
            @ForAll("walks") Walk<?, ?, ?, ?, ?> walk) {
        reasons(walk);
    }

    private static <S extends Enum<S>, A extends Enum<A> & TypedAction<C>, X, C, E> void reasons(
            Walk<S, A, X, C, E> walk) {
        walk.laws().reasonsAreFitToPrint(walk.steps(), Violation::message);
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void the_walks_meet_what_the_laws_are_about(@ForAll("walks") Walk<?, ?, ?, ?, ?> walk) {
        WANTED.forEach(state -> Statistics.label("came by " + state)
                .collect(walk.cameBy(state))
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 1)));
        Statistics.label("accepted five times")
                .collect(walk.steps().stream()
                                .filter(done -> done.outcome().accepted())
                                .count()
                        >= 5)
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 2));
    }
}
