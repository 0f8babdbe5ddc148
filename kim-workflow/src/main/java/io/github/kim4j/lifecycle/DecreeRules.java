package io.github.kim4j.lifecycle;

import static java.util.Objects.requireNonNull;

import io.github.kim4j.decree.Decree;
import io.github.kim4j.decree.OfficeKind;
import io.github.kim4j.law.Basis;
import io.github.kim4j.law.OurReading;
import io.github.kim4j.machine.Check;
import io.github.kim4j.machine.Coded;
import io.github.kim4j.machine.Condition;
import io.github.kim4j.machine.Context;
import io.github.kim4j.machine.Severity;
import io.github.kim4j.policy.Chain;
import io.github.kim4j.policy.Link;
import io.github.kim4j.policy.PaperKind;
import io.github.kim4j.policy.Parameter;
import io.github.kim4j.policy.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The rules on decrees that recognize a group or end such a decree, under the rules of one region and period. */
final class DecreeRules {
    private static final Basis IN_ORDER = new OurReading(
            "musyawarah mendahului SK yang menetapkan hasilnya", "the deliberation precedes the decree on it");
    private static final Basis BACK_IN_TIME = new OurReading(
            "SK yang berlaku surut sampai sebelum KIM terbentuk dicatat apa adanya; tidak ada sumber yang kami baca melarangnya",
            "a decree with effect back to before the group was formed is recorded as it is; no source that we read forbids it");
    private static final Basis NEXT_BOARD = new OurReading(
            "SK menetapkan pengurus yang dipilih; yang sudah diakui tidak menunggu SK lagi sampai pengurus berikutnya dipilih",
            "a decree is on a board that was elected; once it is recognized no decree is awaited until the next one is elected");

    private final Rules rules;
    private final Chain chain;

    DecreeRules(Rules rules) {
        this.rules = rules;
        this.chain = GroupTable.chain(rules);
    }

    Condition<GroupCase> someDecreeIsAwaited() {
        return GroupRules.WORDS.condition(
                "decree.none_awaited",
                NEXT_BOARD,
                Map.of("chain", chainLabel()),
                (it, context) -> it.awaitedLink(chain, context.done()) >= 0,
                (it, context) -> Map.of());
    }

    /** Only where offices take turns; where one decree suffices, whoever may act is awaited. */
    Optional<Condition<GroupCase>> turnOfTheActor() {
        return Optional.of(chain)
                .filter(some -> some.links().size() > 1)
                .map(some -> GroupRules.WORDS.condition(
                        "decree.actor_not_awaited",
                        rules.getChain().map(Parameter::basis).orElseThrow(),
                        Map.of("chain", chainLabel()),
                        (it, context) -> it.awaitedLink(chain, context.done()) < 0 || awaits(it, context),
                        (it, context) -> Map.of("awaited", awaitedLabel(it, context))));
    }

    /** Whether the actor is one of the offices that are awaited; allocates nothing. */
    private boolean awaits(GroupCase it, Context context) {
        int link = it.awaitedLink(chain, context.done());
        return link >= 0
                && Parties.isOneOf(context.actor(), chain.links().get(link).authorities());
    }

    List<Check<GroupCase, ? super IssueDecree>> onIssuing() {
        PaperChecks<IssueDecree> paper =
                new PaperChecks<>(IssueDecree::decree, (it, command, done) -> it.groupWithUnitOn(done));
        List<Check<GroupCase, ? super IssueDecree>> checks = new ArrayList<>(paper.numberedAndDated());
        checks.addAll(List.of(GroupRules.notInTheFuture(), awaitedOffice(), ownRegion(), ownDecree()));
        checks.addAll(paper.onTheAnnex());
        checks.addAll(List.of(
                notBeforeMinutes(),
                notBeforeMinutesOfAnAdmittedGroup(),
                noEffectBeforeFormation(),
                noEffectBeforeTheBoardInOffice(),
                paper.newNumber()));
        checks.addAll(notBeforeTheLower());
        return checks;
    }

    /** An office whose turn it is not has heard so already of its own decree. */
    private Check<GroupCase, IssueDecree> awaitedOffice() {
        return GroupRules.WORDS.check(
                "decree.office_not_awaited",
                Severity.ERROR,
                rules.getChain().map(Parameter::basis).orElseThrow(),
                Map.of("chain", chainLabel()),
                (it, command, context) -> it.awaitedLink(chain, context.done()) < 0
                        || awaited(it, context).contains(issuer(command.decree()))
                        || (!awaits(it, context) && isOf(command.decree(), context)),
                (it, command, context) -> Map.of(
                        "office", GroupRules.label(issuer(command.decree())), "awaited", awaitedLabel(it, context)));
    }

    private Check<GroupCase, IssueDecree> ownRegion() {
        return GroupRules.WORDS.check(
                "decree.office_elsewhere",
                Severity.ERROR,
                GroupRules.POWER,
                Map.of(),
                (it, command, context) -> !awaited(it, context).contains(issuer(command.decree()))
                        || (it.unitOn(context.done())
                                        .liesWithin(command.decree().getIssuer().region())
                                && command.decree().getIssuer().exists()),
                (it, command, context) ->
                        Map.of("office", command.decree().getIssuer().title(context.done())));
    }

    /** Asked only where the office is awaited, since another office's decree has its own reason. */
    private Check<GroupCase, IssueDecree> ownDecree() {
        return GroupRules.WORDS.check(
                "decree.not_the_actors",
                Severity.ERROR,
                GroupRules.POWER,
                Map.of(),
                (it, command, context) ->
                        !awaited(it, context).contains(issuer(command.decree())) || isOf(command.decree(), context),
                (it, command, context) -> Map.of("office", GroupRules.label(issuer(command.decree()))));
    }

    private Check<GroupCase, IssueDecree> notBeforeMinutes() {
        boolean taken = rules.getDecreeMayPrecedeMinutes().map(Parameter::value).orElse(false);
        Basis basis = rules.getDecreeMayPrecedeMinutes()
                .map(parameter -> parameter.basis())
                .orElse(IN_ORDER);
        return GroupRules.WORDS.check(
                "decree.before_minutes",
                taken ? Severity.WARNING : Severity.ERROR,
                basis,
                Map.of(),
                (it, command, context) -> it.awaitsAsAdmitted() || !precedesMinutes(it, command.decree()),
                (it, command, context) -> daysOf(it, command.decree()));
    }

    private Check<GroupCase, IssueDecree> notBeforeMinutesOfAnAdmittedGroup() {
        return GroupRules.WORDS.check(
                "decree.before_minutes_on_file",
                Severity.WARNING,
                GroupRules.INTAKE,
                Map.of(),
                (it, command, context) -> !it.awaitsAsAdmitted() || !precedesMinutes(it, command.decree()),
                (it, command, context) -> daysOf(it, command.decree()));
    }

    /** Only where offices take turns. Of the board of a group that was taken in, what there is is recorded as it is. */
    private List<Check<GroupCase, IssueDecree>> notBeforeTheLower() {
        if (chain.links().size() == 1) {
            return List.of();
        }
        Basis order = rules.getChain().map(Parameter::basis).orElseThrow();
        return List.of(
                notBeforeTheLower("decree.before_the_lower", Severity.ERROR, order, false),
                notBeforeTheLower("decree.before_the_lower_on_file", Severity.WARNING, GroupRules.INTAKE, true));
    }

    private Check<GroupCase, IssueDecree> notBeforeTheLower(
            String code, Severity severity, Basis basis, boolean takenIn) {
        return GroupRules.WORDS.check(
                code,
                severity,
                basis,
                Map.of(),
                (it, command, context) -> it.awaitsAsAdmitted() != takenIn
                        || lowerThatIsLater(it, command.decree()).isEmpty(),
                (it, command, context) -> daysOf(
                        command.decree(), lowerThatIsLater(it, command.decree()).orElseThrow()));
    }

    /** A standing paper of an earlier link for the same board that is dated after a decree. */
    private Optional<Facts.Sheet> lowerThatIsLater(GroupCase it, Decree decree) {
        int link = chain.linkOf(issuer(decree)).orElse(0);
        return it.facts().sheets.stream()
                .filter(sheet ->
                        sheet.stands() && sheet.mandate == it.facts().tenures.size())
                .filter(sheet -> chain.linkOf(issuer(sheet.decree)).orElse(link) < link)
                .filter(sheet -> precedes(decree, sheet.decree))
                .findFirst();
    }

    private static boolean precedes(Decree one, Decree other) {
        return one.getEstablishedOn().stream()
                .anyMatch(day -> other.getEstablishedOn().stream().anyMatch(day::isBefore));
    }

    private static Map<String, ?> daysOf(Decree decree, Facts.Sheet lower) {
        return Map.of(
                "decree", decree.getEstablishedOn().orElseThrow(),
                "paper", GroupRules.label(new Link(Set.of(issuer(lower.decree)), lower.kind)),
                "lower", lower.decree.getEstablishedOn().orElseThrow());
    }

    private static boolean precedesMinutes(GroupCase it, Decree decree) {
        return it.minutes().isPresent()
                && decree.getEstablishedOn()
                        .map(day -> day.isBefore(it.minutes().get().getHeldOn()))
                        .orElse(false);
    }

    private static Map<String, ?> daysOf(GroupCase it, Decree decree) {
        return Map.of(
                "decree", decree.getEstablishedOn().orElseThrow(),
                "minutes", it.minutes().orElseThrow().getHeldOn());
    }

    /** Where the group has no minutes, nobody knows since when it exists. */
    private Check<GroupCase, IssueDecree> noEffectBeforeFormation() {
        return GroupRules.WORDS.check(
                "decree.effective_before_formation",
                Severity.WARNING,
                BACK_IN_TIME,
                Map.of(),
                (it, command, context) -> it.facts().formedOn == null
                        || command.decree().getEffectiveFrom().stream().noneMatch(it.facts().formedOn::isAfter),
                (it, command, context) -> Map.of(
                        "effective", command.decree().getEffectiveFrom().orElseThrow(),
                        "formed", requireNonNull(it.facts().formedOn)));
    }

    private Check<GroupCase, IssueDecree> noEffectBeforeTheBoardInOffice() {
        return GroupRules.WORDS.check(
                "decree.effective_before_the_board_in_office",
                Severity.ERROR,
                NEXT_BOARD,
                Map.of(),
                (it, command, context) -> it.facts().terms().begunBeforeTheLatest().stream()
                        .allMatch(
                                first -> command.decree().effectiveOn().stream().allMatch(first::isBefore)),
                (it, command, context) -> Map.of(
                        "effective", command.decree().effectiveOn().orElseThrow(),
                        "first", it.facts().terms().begunBeforeTheLatest().orElseThrow()));
    }

    private static boolean isOf(Decree decree, Context context) {
        return context.actor().roles().contains(Parties.role(issuer(decree)));
    }

    private static OfficeKind issuer(Decree decree) {
        return decree.getIssuer().kind();
    }

    private Set<OfficeKind> awaited(GroupCase it, Context context) {
        return it.awaited(chain, context.done()).orElse(Set.of());
    }

    private Coded awaitedLabel(GroupCase it, Context context) {
        int link = it.awaitedLink(chain, context.done());
        return link < 0
                ? Coded.joined("", List.of())
                : GroupRules.label(chain.links().get(link));
    }

    private static Coded inShort(Link link) {
        return link.paper() == PaperKind.DECREE ? GroupRules.labels(link.authorities()) : GroupRules.label(link);
    }

    private Coded chainLabel() {
        return Coded.joined(
                " → ", chain.links().stream().map(DecreeRules::inShort).toList());
    }
}
