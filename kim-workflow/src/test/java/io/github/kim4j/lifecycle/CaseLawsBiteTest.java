package io.github.kim4j.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kim4j.lifecycle.CaseKit.Decider;
import io.github.kim4j.lifecycle.CaseKit.Done;
import io.github.kim4j.machine.TypedAction;
import io.github.kim4j.machine.Violation;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each law of the lifecycles of decrees, aspirations and hoax reports is red for faulty variants of each of them. */
class CaseLawsBiteTest {
    private static final int WALKS = 500;

    static Stream<Bites<?, ?, ?, ?, ?>> lifecycles() {
        return Stream.of(
                new Bites<>(CaseKits.decrees()), new Bites<>(CaseKits.aspirations()), new Bites<>(CaseKits.hoaxes()));
    }

    /** The laws with faulty variants of one lifecycle. */
    private static final class Bites<S extends Enum<S>, A extends Enum<A> & TypedAction<C>, X, C, E> {
        private final CaseKit<S, A, X, C, E> kit;
        private final CaseLaws<S, A, X, C, E> laws;

        private Bites(CaseKit<S, A, X, C, E> kit) {
            this.kit = kit;
            this.laws = new CaseLaws<>(kit);
        }

        private Stream<List<Done<A, X, C, E>>> walks(Decider<A, X, C, E> decider) {
            return new Random(4)
                    .longs(WALKS)
                    .mapToObj(seed -> kit.walk(
                            new Random(seed).ints(40, 0, 10_000).boxed().toList(), decider));
        }

        /** Green for the lifecycle as it is, red for the variant. */
        private void bites(
                Decider<A, X, C, E> fault,
                Consumer<List<Done<A, X, C, E>>> law,
                Consumer<List<Done<A, X, C, E>>> faultyLaw) {
            assertThat(walks(kit::decide).limit(50)).allSatisfy(law);
            assertThat(walks(fault).anyMatch(walk -> red(walk, faultyLaw))).isTrue();
        }

        private void bites(Decider<A, X, C, E> fault, Consumer<List<Done<A, X, C, E>>> law) {
            bites(fault, law, law);
        }

        private static <T> boolean red(T walk, Consumer<T> law) {
            try {
                law.accept(walk);
                return false;
            } catch (AssertionError expected) {
                return true;
            }
        }

        private Outcome<A, X, E> accepted(Outcome<A, X, E> outcome, X after) {
            return outcome instanceof Outcome.Accepted<A, X, E> accepted
                    ? new Outcome.Accepted<>(after, accepted.events(), accepted.warnings())
                    : outcome;
        }

        private Outcome<A, X, E> refused(Outcome<A, X, E> outcome, X after, List<Violation> violations) {
            return outcome instanceof Outcome.Refused<A, X, E> refused
                    ? new Outcome.Refused<>(after, violations, refused.warnings())
                    : outcome;
        }

        private X withoutAnEvent(X it, int at) {
            List<E> events = kit.events().apply(it);
            if (events.isEmpty()) {
                return it;
            }
            X again = kit.start();
            for (int i = 0; i < events.size(); i++) {
                if (i != (at < 0 ? events.size() - 1 : at)) {
                    again = withOne(again, events.get(i));
                }
            }
            return again;
        }

        /** As a store would that leaves out what does not fit. */
        private X withOne(X it, E event) {
            try {
                return kit.lifecycle().with(it, List.of(event));
            } catch (IllegalArgumentException unfitting) {
                return it;
            }
        }

        private Class<A> actions() {
            return kit.lifecycle().action(kit.moves().get(0).command()).getDeclaringClass();
        }

        @Override
        public String toString() {
            return kit.name();
        }

        // faults

        void declared() {
            bites((it, move) -> accepted(kit.decide(it, move), it), laws::declared);
            bites((it, move) -> accepted(kit.decide(it, move), kit.start()), laws::declared);
        }

        void nothingHappens() {
            bites((it, move) -> refused(kit.decide(it, move), it, List.of()), laws::nothingHappens);
            bites(
                    (it, move) -> {
                        Outcome<A, X, E> outcome = kit.decide(it, move);
                        return refused(outcome, kit.start(), outcome.violations());
                    },
                    laws::nothingHappens);
        }

        void readsBack() {
            Consumer<List<Done<A, X, C, E>>> law = walk -> laws.readsBack(walk, laws::throughAFile);
            bites(kit::decide, law, walk -> laws.readsBack(walk, it -> withoutAnEvent(it, 0)));
            bites(kit::decide, law, walk -> laws.readsBack(walk, it -> withoutAnEvent(it, -1)));
        }

        void permittedIsNecessary() {
            Consumer<List<Done<A, X, C, E>>> law = walk -> laws.permittedIsNecessary(walk, laws::permitted);
            bites(kit::decide, law, walk -> laws.permittedIsNecessary(walk, (it, move) -> EnumSet.noneOf(actions())));
            bites(
                    kit::decide,
                    law,
                    walk -> laws.permittedIsNecessary(walk, (it, move) -> laws.permitted(kit.start(), move)));
        }

        void permittedIsHonest() {
            Consumer<List<Done<A, X, C, E>>> law = walk -> laws.permittedIsHonest(walk, kit::decide);
            List<Violation> reason = walks(kit::decide)
                    .flatMap(List::stream)
                    .flatMap(done -> done.outcome().violations().stream())
                    .limit(1)
                    .toList();
            for (A action : EnumSet.allOf(actions())) {
                Decider<A, X, C, E> fault = (it, move) -> kit.lifecycle().action(move.command()) == action
                        ? new Outcome.Refused<>(it, reason, List.of())
                        : kit.decide(it, move);
                bites(kit::decide, law, walk -> laws.permittedIsHonest(walk, fault));
            }
        }

        void reasons() {
            Consumer<List<Done<A, X, C, E>>> law = walk -> laws.reasonsAreFitToPrint(walk, Violation::message);
            bites(kit::decide, law, walk -> laws.reasonsAreFitToPrint(walk, (reason, locale) -> "Rahasia Contoh"));
            bites(kit::decide, law, walk -> laws.reasonsAreFitToPrint(walk, (reason, locale) -> "{office}"));
            bites(
                    kit::decide,
                    law,
                    walk -> laws.reasonsAreFitToPrint(
                            walk, (reason, locale) -> locale.equals(Locale.ENGLISH) ? "" : reason.message(locale)));
        }
    }

    @ParameterizedTest
    @MethodSource("lifecycles")
    void law_2_1_is_red_when_the_state_stays_or_falls_back(Bites<?, ?, ?, ?, ?> bites) {
        bites.declared();
    }

    @ParameterizedTest
    @MethodSource("lifecycles")
    void law_2_5_is_red_when_a_refusal_moves_the_case_or_gives_no_reason(Bites<?, ?, ?, ?, ?> bites) {
        bites.nothingHappens();
    }

    @ParameterizedTest
    @MethodSource("lifecycles")
    void law_2_6_is_red_when_a_file_loses_its_first_or_its_last_event(Bites<?, ?, ?, ?, ?> bites) {
        bites.readsBack();
    }

    @ParameterizedTest
    @MethodSource("lifecycles")
    void law_2_7_is_red_when_less_is_permitted_than_accepted(Bites<?, ?, ?, ?, ?> bites) {
        bites.permittedIsNecessary();
    }

    @ParameterizedTest
    @MethodSource("lifecycles")
    void law_2_8_is_red_when_any_one_action_can_no_longer_be_done(Bites<?, ?, ?, ?, ?> bites) {
        bites.permittedIsHonest();
    }

    @ParameterizedTest
    @MethodSource("lifecycles")
    void law_3_is_red_for_what_people_wrote_an_empty_placeholder_and_no_text(Bites<?, ?, ?, ?, ?> bites) {
        bites.reasons();
    }
}
