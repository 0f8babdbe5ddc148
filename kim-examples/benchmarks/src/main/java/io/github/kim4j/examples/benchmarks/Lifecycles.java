package io.github.kim4j.examples.benchmarks;

import io.github.kim4j.decree.Decree;
import io.github.kim4j.decree.DecreeNumber;
import io.github.kim4j.decree.Office;
import io.github.kim4j.decree.OfficeKind;
import io.github.kim4j.group.Group;
import io.github.kim4j.group.GroupId;
import io.github.kim4j.group.GroupLevel;
import io.github.kim4j.group.GroupName;
import io.github.kim4j.group.OfficerRole;
import io.github.kim4j.law.OurReading;
import io.github.kim4j.lifecycle.GroupAction;
import io.github.kim4j.lifecycle.GroupCase;
import io.github.kim4j.lifecycle.GroupCommand;
import io.github.kim4j.lifecycle.GroupEvent;
import io.github.kim4j.lifecycle.GroupLifecycle;
import io.github.kim4j.lifecycle.GroupState;
import io.github.kim4j.lifecycle.Parties;
import io.github.kim4j.machine.Actor;
import io.github.kim4j.machine.Analysis;
import io.github.kim4j.machine.Context;
import io.github.kim4j.machine.Definition;
import io.github.kim4j.machine.Territory;
import io.github.kim4j.person.Occupation;
import io.github.kim4j.policy.Chain;
import io.github.kim4j.policy.Link;
import io.github.kim4j.policy.PaperKind;
import io.github.kim4j.policy.Parameter;
import io.github.kim4j.policy.Policies;
import io.github.kim4j.policy.ReelectionLimit;
import io.github.kim4j.policy.RegionPolicy;
import io.github.kim4j.policy.Registration;
import io.github.kim4j.policy.Rules;
import io.github.kim4j.policy.TimeLine;
import io.github.kim4j.region.RegionCode;
import io.github.kim4j.region.RegionKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** What it costs to build a lifecycle, to analyse it, and to ask what is permitted. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(3)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class Lifecycles {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
    private static final RegionCode MUBA = RegionCode.parse("16.06");
    private static final RegionCode TOMAN = RegionCode.parse("16.06.06.2008");

    private final RegionPolicy policy = Policies.bundled().of("16.06");
    private final RegionPolicy longest = longest();
    private final GroupCase group = recognized(OfficeKind.BUPATI);
    private final GroupCase ofTheLongest =
            recognized(OfficeKind.KEPALA_DESA, OfficeKind.CAMAT, OfficeKind.BUPATI, OfficeKind.GUBERNUR);
    private final Definition<GroupState, GroupAction, GroupCase, GroupCommand> groups =
            GroupLifecycle.under(policy).definition(group, TODAY).orElseThrow();
    private final Definition<GroupState, GroupAction, GroupCase, GroupCommand> longestGroups =
            GroupLifecycle.under(longest).definition(ofTheLongest, TODAY).orElseThrow();
    private final Context[] parties = {
        new Context(Parties.residents(TOMAN), TODAY, TODAY),
        new Context(Parties.kominfo(MUBA), TODAY, TODAY),
        new Context(Parties.office(new Office(OfficeKind.CAMAT, RegionCode.parse("16.06.06"))), TODAY, TODAY),
        new Context(Parties.office(new Office(OfficeKind.BUPATI, MUBA)), TODAY, TODAY)
    };
    private final GroupState[] states = GroupState.values();

    private final Definition<Field.State, Field.Action, Field.Use, Field.Command> field = Field.lifecycle();
    private final Field.Use use = new Field.Use("16.06.06.2008", false, Optional.of(TODAY));
    private final Context resident = new Context(Actor.of(Field.RESIDENT, Territory.of("16.06")), TODAY, TODAY);
    private int next;

    /**
     * Builds the lifecycle of the guide and asks for its whole analysis.
     *
     * @param seen takes the answers
     */
    @Benchmark
    public void buildAndAnalyseField(Blackhole seen) {
        var definition = Field.lifecycle();
        Analysis<Field.State, Field.Action> analysis = definition.analysis();
        for (Field.State state : Field.State.values()) {
            seen.consume(analysis.needed(state));
            seen.consume(analysis.alone(state));
        }
        seen.consume(analysis.neverLeft());
        seen.consume(analysis.onlyFromArrivals());
    }

    /**
     * Builds all tables of a region's lifecycle of groups.
     *
     * @return the lifecycle
     */
    @Benchmark
    public GroupLifecycle buildGroups() {
        return GroupLifecycle.under(policy);
    }

    /**
     * Builds the one table of a policy with all parameters and a chain of four links, and asks for its whole analysis.
     *
     * @param seen takes the answers
     */
    @Benchmark
    public void buildAndAnalyseOneOfGroups(Blackhole seen) {
        analyse(GroupLifecycle.under(longest).definition(ofTheLongest, TODAY).orElseThrow(), seen);
    }

    /**
     * Asks for the whole analysis of one table of the lifecycle of groups.
     *
     * @param seen takes the answers
     */
    @Benchmark
    public void analyseGroups(Blackhole seen) {
        analyse(groups, seen);
    }

    private void analyse(Definition<GroupState, GroupAction, GroupCase, GroupCommand> table, Blackhole seen) {
        Analysis<GroupState, GroupAction> analysis = table.analysis();
        for (GroupState state : states) {
            seen.consume(analysis.needed(state));
            seen.consume(analysis.alone(state));
        }
        seen.consume(analysis.neverLeft());
        seen.consume(analysis.onlyFromArrivals());
    }

    /**
     * Writes and hashes one table of the lifecycle of groups.
     *
     * @return the hash
     */
    @Benchmark
    public String hashGroups() {
        return groups.hash();
    }

    /**
     * Asks what is permitted in the lifecycle of the guide.
     *
     * @return the bits
     */
    @Benchmark
    public long permittedField() {
        next++;
        return field.permittedBits((next & 1) == 0 ? Field.State.FREE : Field.State.ASKED, use, resident);
    }

    /**
     * Asks what is permitted in the lifecycle of groups.
     *
     * @return the bits
     */
    @Benchmark
    public long permittedGroups() {
        next++;
        return groups.permittedBits(states[next % states.length], group, parties[next % parties.length]);
    }

    /**
     * Asks what is permitted in the lifecycle of groups with all parameters and a chain of four links.
     *
     * @return the bits
     */
    @Benchmark
    public long permittedLongest() {
        next++;
        return longestGroups.permittedBits(states[next % states.length], ofTheLongest, parties[next % parties.length]);
    }

    /** A synthetic policy in which every kind of rule is. */
    private static RegionPolicy longest() {
        Rules rules = Rules.builder()
                .chain(synthetic(Chain.of(List.of(
                        Link.of(OfficeKind.KEPALA_DESA),
                        Link.of(OfficeKind.CAMAT),
                        Link.of(OfficeKind.BUPATI),
                        Link.of(OfficeKind.GUBERNUR)))))
                .registration(synthetic(Registration.before(OfficeKind.BUPATI)))
                .minimumMembers(synthetic(3))
                .maximumMembers(synthetic(30))
                .minimumAge(synthetic(17))
                .officerMinimumAge(synthetic(18))
                .barredOccupations(synthetic(List.of(Occupation.CIVIL_SERVANT)))
                .requiredOfficers(synthetic(OfficerRole.CORE))
                .articlesRequired(synthetic(true))
                .minutesNumbered(synthetic(true))
                .termYears(synthetic(5))
                .reelectionLimit(synthetic(new ReelectionLimit(2, false)))
                .oneGroupPerUnit(synthetic(true))
                .oneBoardPerPerson(synthetic(true))
                .dormancyMonths(synthetic(12))
                .suspension(synthetic(true))
                .build();
        return RegionPolicy.builder()
                .region(MUBA)
                .addTimeLines(TimeLine.builder()
                        .level(GroupLevel.VILLAGE)
                        .unitKind(RegionKind.DESA)
                        .addPeriods(rules)
                        .build())
                .build();
    }

    private static <T> Parameter<T> synthetic(T value) {
        return new Parameter<>(value, new OurReading("contoh sintetis", "a synthetic example"));
    }

    /** A synthetic group that is recognized by some offices, so that every condition has something to look at. */
    private static GroupCase recognized(OfficeKind... issuers) {
        Group group = Group.builder()
                .id(GroupId.of("KIM-1"))
                .name(GroupName.parse("KIM Contoh Toman"))
                .level(GroupLevel.VILLAGE)
                .unit(TOMAN)
                .build();
        LocalDate day = LocalDate.of(2021, 6, 1);
        List<GroupEvent> events = new ArrayList<>(List.of(new GroupEvent.Admitted(day, group, Optional.empty())));
        List<Integer> papers = new ArrayList<>();
        for (OfficeKind issuer : issuers) {
            Decree decree = Decree.builder()
                    .number(DecreeNumber.parse("CONTOH/KPTS-DINKOMINFO/2021"))
                    .issuer(issuer.over(TOMAN).orElseThrow())
                    .establishedOn(day)
                    .build();
            papers.add(papers.size() + 1);
            events.add(new GroupEvent.DecreeEstablished(papers.size(), 1, PaperKind.DECREE, decree));
        }
        events.add(new GroupEvent.RecognitionCompleted(papers, day));
        return GroupCase.of(group.getId(), group.getLevel(), TOMAN).with(events);
    }
}
