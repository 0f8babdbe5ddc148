package io.github.kim4j.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.kim4j.json.KimJson;
import io.github.kim4j.lifecycle.CaseKit.Decider;
import io.github.kim4j.lifecycle.CaseKit.Done;
import io.github.kim4j.machine.Actor;
import io.github.kim4j.machine.TypedAction;
import io.github.kim4j.machine.Violation;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The laws of the lifecycles of decrees, aspirations and hoax reports, as checks of a walk.
 *
 * @param kit the lifecycle, with what can be done
 */
record CaseLaws<S extends Enum<S>, A extends Enum<A> & TypedAction<C>, X, C, E>(CaseKit<S, A, X, C, E> kit) {
    private static final ObjectMapper FILES = KimJson.restricted();

    /** 2.1: the state after is among those that the step declares, and one event tells of it. */
    void declared(List<Done<A, X, C, E>> walk) {
        for (Done<A, X, C, E> done : walk) {
            if (done.outcome().accepted()) {
                S from = kit.lifecycle().state(done.before());
                A action = kit.lifecycle().action(done.move().command());
                assertThat(kit.lifecycle()
                                .definition()
                                .step(from, action)
                                .orElseThrow()
                                .to())
                        .as("%s", done)
                        .contains(kit.lifecycle().state(done.outcome().after()));
                assertThat(kit.events().apply(done.outcome().after()))
                        .as("%s", done)
                        .hasSize(kit.events().apply(done.before()).size() + 1);
            }
        }
    }

    /** 2.5: what is not accepted changes nothing and says why. */
    void nothingHappens(List<Done<A, X, C, E>> walk) {
        for (Done<A, X, C, E> done : walk) {
            assertThat(done.outcome().violations().isEmpty())
                    .as("%s", done)
                    .isEqualTo(done.outcome().accepted());
            if (!done.outcome().accepted()) {
                assertThat(done.outcome().after()).as("%s", done).isSameAs(done.before());
            }
        }
    }

    /** 2.6: the events of a case, read back from a file, add up to an equal case. */
    void readsBack(List<Done<A, X, C, E>> walk, UnaryOperator<X> file) {
        X after = walk.get(walk.size() - 1).outcome().after();
        X again = file.apply(after);
        assertThat(again).isEqualTo(after);
        assertThat(kit.lifecycle().state(again)).isEqualTo(kit.lifecycle().state(after));
        assertThat(kit.events().apply(again)).isEqualTo(kit.events().apply(after));
    }

    /** A case through its file. */
    X throughAFile(X it) {
        try {
            return kit.replayed().apply(FILES.readValue(FILES.writeValueAsString(it), kit.type()));
        } catch (JsonProcessingException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** 2.7: an accepted command was of a permitted action. */
    void permittedIsNecessary(List<Done<A, X, C, E>> walk, BiFunction<X, CaseKit.Move<C>, Set<A>> permitted) {
        for (Done<A, X, C, E> done : walk) {
            if (done.outcome().accepted()) {
                assertThat(permitted.apply(done.before(), done.move()))
                        .as("%s", done)
                        .contains(kit.lifecycle().action(done.move().command()));
            }
        }
    }

    /** What is permitted to the party that makes a move, on its day. */
    Set<A> permitted(X it, CaseKit.Move<C> move) {
        return kit.lifecycle().permitted(it, move.actor(), kit.lifecycle().done(move.command(), CaseKit.TODAY));
    }

    /** 2.8: what is permitted to somebody can be done, by the party whose act it is. */
    void permittedIsHonest(List<Done<A, X, C, E>> walk, Decider<A, X, C, E> decider) {
        List<Actor> actors =
                kit.moves().stream().map(CaseKit.Move::actor).distinct().toList();
        walk.stream().map(done -> done.outcome().after()).distinct().forEach(it -> {
            Set<A> permitted = EnumSet.noneOf(
                    kit.lifecycle().action(kit.moves().get(0).command()).getDeclaringClass());
            actors.forEach(actor -> permitted.addAll(kit.lifecycle().permitted(it, actor, CaseKit.TODAY)));
            for (A action : permitted) {
                Outcome<A, X, E> outcome = decider.decide(it, kit.today().apply(it, action));
                assertThat(outcome.violations()).as("%s of %s", action, it).isEmpty();
            }
        });
    }

    /** 3: every reason reads in both languages, with every placeholder filled, and repeats nothing that people wrote. */
    void reasonsAreFitToPrint(List<Done<A, X, C, E>> walk, BiFunction<Violation, Locale, String> text) {
        walk.stream()
                .flatMap(
                        done -> Stream.concat(done.outcome().violations().stream(), done.outcome().warnings().stream()))
                .forEach(reason -> Stream.of(Locale.forLanguageTag("id"), Locale.ENGLISH)
                        .forEach(locale -> assertThat(text.apply(reason, locale))
                                .as("%s in %s", reason.code(), locale)
                                .isNotBlank()
                                .doesNotContain("{", "Rahasia", "turnbackhoax")));
    }
}
