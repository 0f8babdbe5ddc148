package io.github.kim4j.lifecycle;

import io.github.kim4j.decree.OfficeKind;
import io.github.kim4j.group.GroupLevel;
import io.github.kim4j.group.OfficerRole;
import io.github.kim4j.law.Basis;
import io.github.kim4j.law.OurReading;
import io.github.kim4j.machine.Definition;
import io.github.kim4j.person.Occupation;
import io.github.kim4j.policy.Chain;
import io.github.kim4j.policy.Deadline;
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
import io.github.kim4j.time.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The policies that the pages of reference are printed from: three that they show, and one for each parameter. */
final class ReferencePolicies {
    private static final RegionCode REGION = RegionCode.parse("99.01");
    private static final List<String> TIMED =
            List.of("DELIBERATE", "ISSUE_DECREE", "REELECT", "FILE", "RETURN", "REGISTER", "INAUGURATE", "REVIVE");

    private ReferencePolicies() {}

    /**
     * One parameter of the rules of a period, with an example.
     *
     * @param name the property of {@link Rules}
     * @param example the value as the page shows it
     * @param set sets it
     */
    record Variant(String name, String example, Consumer<Rules.Builder> set) {}

    /** The source of a parameter names it, so that a rule tells which parameter it comes from. */
    static <T> Parameter<T> parameter(String name, T value) {
        return new Parameter<>(value, new OurReading("@" + name, "@" + name));
    }

    /** Returns a printed text in which the sources of parameters are told as the sources of a region. */
    static String withSources(String printed) {
        return printed.replaceAll("our reading: @(\\w+)", "the source of the region for `$1`");
    }

    /** Returns the parameter that a rule comes from; empty if it comes from none. */
    static Optional<String> parameterOf(Basis basis) {
        return Optional.of(basis)
                .filter(OurReading.class::isInstance)
                .map(reading -> ((OurReading) reading).en())
                .filter(reading -> reading.startsWith("@"))
                .map(reading -> reading.substring(1));
    }

    /** Rules with a chain of one decree and nothing else. */
    static Rules plain() {
        return Rules.builder()
                .chain(parameter("chain", Chain.of(Set.of(OfficeKind.BUPATI))))
                .build();
    }

    /** The synthetic chain of three links: two decrees, then registration, then the third. */
    static Rules threeLinks() {
        return Rules.builder()
                .chain(parameter(
                        "chain",
                        Chain.of(Set.of(OfficeKind.KEPALA_DESA), Set.of(OfficeKind.CAMAT), Set.of(OfficeKind.BUPATI))))
                .registration(parameter("registration", Registration.before(OfficeKind.BUPATI)))
                .build();
    }

    /** Every parameter, one by one. */
    static List<Variant> variants() {
        List<Variant> all = new ArrayList<>();
        all.addAll(chains());
        all.addAll(registrations());
        all.addAll(people());
        all.addAll(boards());
        all.addAll(later());
        return all;
    }

    private static Variant variant(String name, String example, Consumer<Rules.Builder> set) {
        return new Variant(name, example, set);
    }

    private static List<Variant> chains() {
        return List.of(
                variant(
                        "chain",
                        "a second link, the Kepala Desa before the Bupati",
                        rules -> rules.chain(parameter(
                                "chain", Chain.of(Set.of(OfficeKind.KEPALA_DESA), Set.of(OfficeKind.BUPATI))))),
                variant(
                        "chain",
                        "a link of another kind of paper, a recommendation of the LPM before the Bupati",
                        rules -> rules.chain(parameter(
                                "chain",
                                Chain.of(List.of(
                                        new Link(Set.of(OfficeKind.LPM), PaperKind.RECOMMENDATION),
                                        Link.of(OfficeKind.BUPATI)))))));
    }

    private static List<Variant> registrations() {
        return List.of(
                variant("registration", "at any time", set("registration", Registration.optional())),
                variant(
                        "registration",
                        "before the Bupati",
                        set("registration", Registration.before(OfficeKind.BUPATI))),
                variant(
                        "registration",
                        "within 30 days of recognition",
                        set("registration", Registration.afterRecognition(30))));
    }

    private static Consumer<Rules.Builder> set(String name, Registration value) {
        return rules -> rules.registration(parameter(name, value));
    }

    private static List<Variant> people() {
        return List.of(
                variant("minimumMembers", "3", rules -> rules.minimumMembers(parameter("minimumMembers", 3))),
                variant("maximumMembers", "30", rules -> rules.maximumMembers(parameter("maximumMembers", 30))),
                variant("minimumAge", "17", rules -> rules.minimumAge(parameter("minimumAge", 17))),
                variant(
                        "officerMinimumAge",
                        "18",
                        rules -> rules.officerMinimumAge(parameter("officerMinimumAge", 18))),
                variant(
                        "barredOccupations",
                        "civil servants",
                        rules -> rules.barredOccupations(
                                parameter("barredOccupations", List.of(Occupation.CIVIL_SERVANT)))));
    }

    private static List<Variant> boards() {
        return List.of(
                variant(
                        "requiredOfficers",
                        "chair, secretary, treasurer",
                        rules -> rules.requiredOfficers(parameter("requiredOfficers", OfficerRole.CORE))),
                variant(
                        "articlesRequired",
                        "true",
                        rules -> rules.articlesRequired(parameter("articlesRequired", true))),
                variant("minutesNumbered", "true", rules -> rules.minutesNumbered(parameter("minutesNumbered", true))),
                variant("termYears", "5", rules -> rules.termYears(parameter("termYears", 5))),
                variant(
                        "yearTermEnd",
                        "calendar years",
                        rules -> rules.yearTermEnd(parameter("yearTermEnd", Term.YearRule.CALENDAR_YEARS))),
                variant(
                        "reelectionLimit",
                        "2 terms",
                        rules -> rules.reelectionLimit(parameter("reelectionLimit", new ReelectionLimit(2, false)))),
                variant("oneGroupPerUnit", "true", rules -> rules.oneGroupPerUnit(parameter("oneGroupPerUnit", true))),
                variant(
                        "oneBoardPerPerson",
                        "true",
                        rules -> rules.oneBoardPerPerson(parameter("oneBoardPerPerson", true))));
    }

    private static List<Variant> later() {
        return List.of(
                variant("dormancyMonths", "12", rules -> rules.dormancyMonths(parameter("dormancyMonths", 12))),
                variant("suspension", "true", rules -> rules.suspension(parameter("suspension", true))),
                variant(
                        "deadlines",
                        "30 days for each step that can have one",
                        rules -> rules.deadlines(parameter("deadlines", deadlines(TIMED)))),
                variant(
                        "decreeMayPrecedeMinutes",
                        "true",
                        rules -> rules.decreeMayPrecedeMinutes(parameter("decreeMayPrecedeMinutes", true))),
                variant("retentionYears", "5", rules -> rules.retentionYears(parameter("retentionYears", 5))));
    }

    private static List<Deadline> deadlines(List<String> steps) {
        return steps.stream()
                .map(step -> new Deadline(step, 30, Deadline.Unit.CALENDAR_DAYS))
                .toList();
    }

    /** Rules with all that a region can decide, in two variants of what excludes each other. */
    static List<Rules> full() {
        List<String> all = Stream.concat(TIMED.stream(), Stream.of("LIFT")).toList();
        Rules.Builder rules = Rules.builder().from(threeLinks());
        variants().stream()
                .filter(variant -> !Set.of("chain", "registration").contains(variant.name()))
                .forEach(variant -> variant.set().accept(rules));
        Rules first = rules.deadlines(parameter("deadlines", deadlines(all))).build();
        Rules second = Rules.builder()
                .from(first)
                .registration(parameter("registration", Registration.afterRecognition(30)))
                .decreeMayPrecedeMinutes(parameter("decreeMayPrecedeMinutes", false))
                .build();
        return List.of(first, second);
    }

    /** Returns the definition for a village under some rules and no others. */
    static Definition<GroupState, GroupAction, GroupCase, GroupCommand> definition(Rules rules) {
        TimeLine line =
                TimeLine.builder().level(GroupLevel.VILLAGE).addPeriods(rules).build();
        return GroupTable.define(
                RegionPolicy.builder().region(REGION).addTimeLines(line).build(), line, rules);
    }

    /** Returns the definition of the first time line and its last period of a policy that comes with the library. */
    static Definition<GroupState, GroupAction, GroupCase, GroupCommand> bundled(String region) {
        RegionPolicy policy = Policies.bundled().of(region);
        TimeLine line = policy.getTimeLines().get(0);
        return GroupTable.define(
                policy, line, line.getPeriods().get(line.getPeriods().size() - 1));
    }

    /** Returns the definitions of all periods of all complete policies that come with the library. */
    static List<Definition<GroupState, GroupAction, GroupCase, GroupCommand>> bundled() {
        return Policies.bundled().all().stream()
                .filter(policy -> policy.undecided().isEmpty())
                .flatMap(policy -> policy.getTimeLines().stream()
                        .flatMap(line ->
                                line.getPeriods().stream().map(rules -> GroupTable.define(policy, line, rules))))
                .toList();
    }
}
