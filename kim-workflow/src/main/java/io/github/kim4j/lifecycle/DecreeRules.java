package io.github.kim4j.lifecycle;

import io.github.kim4j.decree.Decree;
import io.github.kim4j.decree.DecreeKey;
import io.github.kim4j.decree.OfficeKind;
import io.github.kim4j.group.OfficerRole;
import io.github.kim4j.law.Basis;
import io.github.kim4j.law.Convention;
import io.github.kim4j.law.OurReading;
import io.github.kim4j.machine.Check;
import io.github.kim4j.machine.Coded;
import io.github.kim4j.machine.Severity;
import io.github.kim4j.policy.Chain;
import io.github.kim4j.policy.Parameter;
import io.github.kim4j.policy.Rules;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rules on decrees that recognize a group or end such a decree, under the rules of one region and period. */
final class DecreeRules {
    private static final Basis IN_ORDER = new OurReading(
            "musyawarah mendahului SK yang menetapkan hasilnya", "the deliberation precedes the decree on it");
    private static final Basis BACK_IN_TIME = new OurReading(
            "SK yang berlaku surut sampai sebelum KIM terbentuk dicatat apa adanya; tidak ada sumber yang kami baca melarangnya",
            "a decree with effect back to before the group was formed is recorded as it is; no source that we read forbids it");
    private static final Basis FORM_OF_DECREES = new Convention(
            "keputusan yang ditetapkan bernomor dan bertanggal",
            "a decree that is established has a number and a date");
    private static final Basis ANNEX = new OurReading(
            "lampiran SK menyebut KIM dan pengurus hasil musyawarah",
            "the annex names the group and the board elected");
    private static final Basis REVOCATION = new OurReading(
            "keputusan dicabut oleh pejabat yang menetapkan atau atasannya (UU 30/2014; pasalnya belum dibaca)",
            "a decree is revoked by the office that issued it or one above (UU 30/2014; its articles were not read)");
    private static final Basis ANOTHER_DECREE = new OurReading(
            "keputusan dicabut dengan keputusan lain; satu pejabat memakai satu nomor satu kali dalam setahun",
            "a decree is revoked by another decree; an office uses a number once a year");
    private static final Basis REVOKED_IS_CLEAR = new OurReading(
            "SK yang dicabut harus jelas: nomornya, dan tanggalnya jika nomor itu dipakai lebih dari sekali",
            "it must be clear which decree is revoked: its number, and its date where the number was used twice");

    private final Rules rules;
    private final Chain chain;

    DecreeRules(Rules rules) {
        this.rules = rules;
        this.chain = GroupTable.chain(rules);
    }

    List<Check<GroupCase, ? super IssueDecree>> onIssuing() {
        return List.of(
                GroupRules.WORDS.check(
                        "decree.without_number",
                        Severity.ERROR,
                        FORM_OF_DECREES,
                        (it, command, context) -> command.decree().getNumber().isPresent()),
                GroupRules.WORDS.check(
                        "decree.without_date",
                        Severity.ERROR,
                        FORM_OF_DECREES,
                        (it, command, context) ->
                                command.decree().getEstablishedOn().isPresent()),
                GroupRules.notInTheFuture(),
                awaitedOffice(),
                ownRegion(),
                ownDecree(),
                listsGroup(),
                listsGroupOnce(),
                listsGroupAsItIs(),
                listsOfficers(),
                listsNobodyBesideOfficers(),
                listsOnlyOfficers(),
                notBeforeMinutes(),
                notBeforeMinutesOfAnAdmittedGroup(),
                noEffectBeforeFormation(),
                newNumber());
    }

    private Check<GroupCase, IssueDecree> awaitedOffice() {
        return GroupRules.WORDS.check(
                "decree.office_not_awaited",
                Severity.ERROR,
                rules.getChain().map(Parameter::basis).orElseThrow(),
                Map.of("chain", chainLabel()),
                (it, command, context) -> awaited(it).contains(issuer(command.decree())),
                (it, command, context) -> Map.of(
                        "office", GroupRules.label(issuer(command.decree())),
                        "awaited", GroupRules.labels(awaited(it))));
    }

    private Check<GroupCase, IssueDecree> ownRegion() {
        return GroupRules.WORDS.check(
                "decree.office_elsewhere",
                Severity.ERROR,
                GroupRules.POWER,
                Map.of(),
                (it, command, context) -> !awaited(it).contains(issuer(command.decree()))
                        || (it.unit().liesWithin(command.decree().getIssuer().region())
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
                (it, command, context) -> !awaited(it).contains(issuer(command.decree()))
                        || context.actor().roles().contains(Parties.role(issuer(command.decree()))),
                (it, command, context) -> Map.of("office", GroupRules.label(issuer(command.decree()))));
    }

    private Check<GroupCase, IssueDecree> listsGroup() {
        return GroupRules.WORDS.check(
                "decree.group_not_listed",
                Severity.ERROR,
                ANNEX,
                (it, command, context) -> AnnexRules.entry(it, command.decree()).isPresent());
    }

    private Check<GroupCase, IssueDecree> listsGroupOnce() {
        return GroupRules.WORDS.check(
                "decree.group_listed_twice",
                Severity.ERROR,
                ANNEX,
                (it, command, context) ->
                        AnnexRules.entries(it, command.decree()).count() <= 1);
    }

    private Check<GroupCase, IssueDecree> listsGroupAsItIs() {
        return GroupRules.WORDS.check(
                "decree.entry_differs",
                Severity.ERROR,
                ANNEX,
                (it, command, context) -> AnnexRules.alike(it, command.decree()));
    }

    private Check<GroupCase, IssueDecree> listsNobodyBesideOfficers() {
        return GroupRules.WORDS.check(
                "decree.second_holder_listed",
                Severity.ERROR,
                ANNEX,
                Map.of(),
                (it, command, context) ->
                        AnnexRules.rolesListedTooOften(it, command.decree()).isEmpty(),
                (it, command, context) -> roles(AnnexRules.rolesListedTooOften(it, command.decree())));
    }

    private Check<GroupCase, IssueDecree> listsOfficers() {
        return GroupRules.WORDS.check(
                "decree.officer_not_listed",
                Severity.ERROR,
                ANNEX,
                Map.of(),
                (it, command, context) ->
                        AnnexRules.rolesLeftOut(it, command.decree()).isEmpty(),
                (it, command, context) -> roles(AnnexRules.rolesLeftOut(it, command.decree())));
    }

    private Check<GroupCase, IssueDecree> listsOnlyOfficers() {
        return GroupRules.WORDS.check(
                "decree.officer_not_elected",
                Severity.WARNING,
                ANNEX,
                Map.of(),
                (it, command, context) ->
                        AnnexRules.rolesNotElected(it, command.decree()).isEmpty(),
                (it, command, context) -> roles(AnnexRules.rolesNotElected(it, command.decree())));
    }

    private static Map<String, ?> roles(List<OfficerRole> roles) {
        return Map.of("roles", GroupRules.roles(roles));
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
                (it, command, context) -> it.admitted() || !precedesMinutes(it, command.decree()),
                (it, command, context) -> daysOf(it, command.decree()));
    }

    private Check<GroupCase, IssueDecree> notBeforeMinutesOfAnAdmittedGroup() {
        return GroupRules.WORDS.check(
                "decree.before_minutes_on_file",
                Severity.WARNING,
                GroupRules.INTAKE,
                Map.of(),
                (it, command, context) -> !it.admitted() || !precedesMinutes(it, command.decree()),
                (it, command, context) -> daysOf(it, command.decree()));
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
                        "formed", it.minutes().orElseThrow().getHeldOn()));
    }

    private Check<GroupCase, IssueDecree> newNumber() {
        return GroupRules.WORDS.check(
                "decree.number_taken",
                Severity.ERROR,
                FORM_OF_DECREES,
                (it, command, context) ->
                        it.papers().stream().noneMatch(paper -> same(paper.decree(), command.decree())));
    }

    private static boolean same(Decree one, Decree other) {
        return DecreeKey.of(one).filter(key -> key.names(other)).isPresent();
    }

    static List<Check<GroupCase, ? super RevokeDecree>> onRevoking() {
        return List.of(
                revocation(
                        "without_number",
                        FORM_OF_DECREES,
                        (it, command, context) -> !command.by().draft()),
                GroupRules.notInTheFuture(),
                revocation(
                        "of_no_standing_decree",
                        REVOCATION,
                        (it, command, context) ->
                                !Revocations.meant(it, command).isEmpty()),
                ambiguousRevocation(),
                revocation(
                        "of_itself",
                        ANOTHER_DECREE,
                        (it, command, context) -> Revocations.meant(it, command).stream()
                                .noneMatch(paper -> Revocations.itself(command.by(), paper.decree()))),
                revocation("not_said", FORM_OF_DECREES, (it, command, context) -> Revocations.said(command)),
                revocation(
                        "by_no_superior",
                        REVOCATION,
                        (it, command, context) -> Revocations.meant(it, command).stream()
                                .allMatch(paper -> Revocations.mayRevoke(command, paper, it))),
                revocation(
                        "not_the_actors",
                        GroupRules.POWER,
                        (it, command, context) -> context.actor().roles().contains(Parties.role(issuer(command.by())))),
                revocation(
                        "before_the_decree",
                        GroupRules.FACTS_ONLY,
                        (it, command, context) -> Revocations.only(it, command)
                                .map(paper -> endsNotBefore(command.by(), paper.from()))
                                .orElse(true)),
                revocation(
                        "older_than_the_decree",
                        GroupRules.FACTS_ONLY,
                        (it, command, context) -> Revocations.only(it, command)
                                .map(paper -> notOlder(command.by(), paper.decree()))
                                .orElse(true)));
    }

    private static Check<GroupCase, RevokeDecree> ambiguousRevocation() {
        return GroupRules.WORDS.check(
                "revocation.ambiguous",
                Severity.ERROR,
                REVOKED_IS_CLEAR,
                Map.of(),
                (it, command, context) -> Revocations.meant(it, command).size() <= 1,
                (it, command, context) ->
                        Map.of("count", Revocations.meant(it, command).size()));
    }

    private static Check<GroupCase, RevokeDecree> revocation(
            String what, Basis basis, Check.Test<GroupCase, RevokeDecree> test) {
        return GroupRules.WORDS.check("revocation." + what, Severity.ERROR, basis, test);
    }

    private static boolean notOlder(Decree by, Decree revoked) {
        return by.getEstablishedOn()
                .flatMap(day -> revoked.getEstablishedOn().map(earlier -> !day.isBefore(earlier)))
                .orElse(true);
    }

    private static boolean endsNotBefore(Decree by, LocalDate first) {
        return by.effectiveOn().map(ends -> !ends.isBefore(first)).orElse(true);
    }

    private static OfficeKind issuer(Decree decree) {
        return decree.getIssuer().kind();
    }

    private Set<OfficeKind> awaited(GroupCase it) {
        return it.awaited(chain).orElse(Set.of());
    }

    private Coded chainLabel() {
        return Coded.joined(
                " → ",
                chain.links().stream()
                        .map(link -> GroupRules.labels(link.authorities()))
                        .toList());
    }
}
