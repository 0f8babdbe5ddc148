package io.github.kim4j.testkit.workflow;

import io.github.kim4j.decree.OfficeKind;
import io.github.kim4j.group.GroupLevel;
import io.github.kim4j.law.OurReading;
import io.github.kim4j.policy.Chain;
import io.github.kim4j.policy.Parameter;
import io.github.kim4j.policy.RegionPolicy;
import io.github.kim4j.policy.Registration;
import io.github.kim4j.policy.Rules;
import io.github.kim4j.policy.TimeLine;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Generates policies under which a group of {@link HonestCommands#UNIT} can be recognized, and walks under them. */
public final class LifecycleArbitraries {
    private static final OurReading SYNTHETIC = new OurReading("kebijakan contoh", "a synthetic policy");

    private LifecycleArbitraries() {}

    /**
     * Gives a parameter a synthetic source.
     *
     * @param value the value
     * @param <T> its type
     * @return the parameter
     */
    public static <T> Parameter<T> synthetic(T value) {
        return new Parameter<>(value, SYNTHETIC);
    }

    /**
     * Makes a policy of some periods.
     *
     * @param periods the rules, each but the first with its first day
     * @return the policy of {@link HonestCommands#REGENCY} for groups of villages
     */
    public static RegionPolicy policy(List<Rules> periods) {
        return RegionPolicy.builder()
                .region(HonestCommands.REGENCY)
                .addTimeLines(TimeLine.builder()
                        .level(GroupLevel.VILLAGE)
                        .periods(periods)
                        .build())
                .build();
    }

    /**
     * Generates chains of one to three links that can be completed for a desa.
     *
     * @return the chains, the links in any order
     */
    public static Arbitrary<Chain> chains() {
        List<Set<OfficeKind>> links = List.of(
                Set.of(OfficeKind.KEPALA_DESA, OfficeKind.LURAH),
                Set.of(OfficeKind.CAMAT),
                Set.of(OfficeKind.BUPATI),
                Set.of(OfficeKind.KEPALA_DINAS));
        Arbitrary<Integer> lengths = Arbitraries.frequency(Tuple.of(3, 1), Tuple.of(4, 2), Tuple.of(3, 3));
        return Combinators.combine(Arbitraries.shuffle(links), lengths)
                .as((shuffled, length) -> Chain.of(shuffled.subList(0, length)));
    }

    /**
     * Generates the rules of one period.
     *
     * @return the rules, without a first day
     */
    public static Arbitrary<Rules> rules() {
        return Combinators.combine(
                        chains(),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(1, 6).optional(0.5),
                        Arbitraries.integers().between(17, 40).optional(0.3),
                        Arbitraries.of(true, false).optional(0.5),
                        Arbitraries.of(true, false).optional(0.6))
                .as(LifecycleArbitraries::rules);
    }

    private static Rules rules(
            Chain chain,
            int registration,
            Optional<Integer> minimum,
            Optional<Integer> age,
            Optional<Boolean> one,
            Optional<Boolean> early) {
        Rules.Builder rules = Rules.builder().chain(synthetic(chain));
        registration(chain, registration).ifPresent(it -> rules.registration(synthetic(it)));
        minimum.ifPresent(it -> rules.minimumMembers(synthetic(it)));
        age.ifPresent(it -> rules.minimumAge(synthetic(it)));
        one.ifPresent(it -> rules.oneGroupPerUnit(synthetic(it)));
        early.ifPresent(it -> rules.decreeMayPrecedeMinutes(synthetic(it)));
        return rules.build();
    }

    private static Optional<Registration> registration(Chain chain, int choice) {
        if (choice < 2) {
            return choice == 0 ? Optional.empty() : Optional.of(Registration.optional());
        }
        Set<OfficeKind> link = chain.links().get(choice % chain.links().size());
        return Optional.of(Registration.before(link.iterator().next()));
    }

    /**
     * Generates policies of one or two periods, the second of which begins in 2022.
     *
     * @return the policies
     */
    public static Arbitrary<RegionPolicy> policies() {
        Arbitrary<Integer> second = Arbitraries.integers().between(0, 364);
        return Combinators.combine(rules(), rules(), second.optional(0.5))
                .as((before, after, day) -> policy(Stream.concat(
                                Stream.of(before),
                                day.stream()
                                        .map(LocalDate.of(2022, 1, 1)::plusDays)
                                        .map(since ->
                                                after.toBuilder().since(since).build()))
                        .toList()));
    }

    /**
     * Generates walks of 5 to 15 commands.
     *
     * @return the walks
     */
    public static Arbitrary<Walk> walks() {
        Arbitrary<List<Long>> seeds =
                Arbitraries.randomValue(Random::nextLong).list().ofMinSize(5).ofMaxSize(15);
        return Combinators.combine(policies(), seeds).as(Walk::new);
    }
}
