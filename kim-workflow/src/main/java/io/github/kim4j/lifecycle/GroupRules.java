package io.github.kim4j.lifecycle;

import static java.util.Objects.requireNonNull;

import io.github.kim4j.activity.Minutes;
import io.github.kim4j.core.internal.Texts;
import io.github.kim4j.decree.OfficeKind;
import io.github.kim4j.group.OfficerRole;
import io.github.kim4j.law.Basis;
import io.github.kim4j.law.Convention;
import io.github.kim4j.law.OurReading;
import io.github.kim4j.machine.Check;
import io.github.kim4j.machine.Coded;
import io.github.kim4j.machine.Condition;
import io.github.kim4j.machine.Severity;
import io.github.kim4j.machine.Vocabulary;
import io.github.kim4j.policy.Chain;
import io.github.kim4j.policy.Link;
import io.github.kim4j.policy.PaperKind;
import io.github.kim4j.policy.Parameter;
import io.github.kim4j.policy.Registration;
import io.github.kim4j.policy.Rules;
import io.github.kim4j.region.Gazetteer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The rules of the lifecycle under the rules of one region and period, each with its basis. */
final class GroupRules {
    static final Vocabulary WORDS = Vocabulary.beside(GroupRules.class, "messages");
    private static final Texts TEXTS = Texts.beside(GroupRules.class, "messages");

    static final Basis FACTS_ONLY =
            new OurReading("yang dicatat adalah yang sudah terjadi", "what is put on file has happened");
    static final Basis ONE_CASE = new OurReading(
            "satu berkas adalah tentang satu KIM di satu wilayah", "a case is about one group in one region");
    static final Basis POWER = new OurReading(
            "pejabat menetapkan keputusan tentang KIM di wilayahnya", "an office decides on groups in its own region");
    private static final Basis ONE_STATE = new OurReading(
            "keadaan yang sudah dicatat tidak dicatat lagi sebelum berakhir",
            "what is on file is not put on file again before it has ended");
    private static final Basis FINAL_OFFICE = new OurReading(
            "pembekuan diputuskan oleh pejabat yang menetapkan SK terakhir; untuk KIM tidak ditemukan aturan",
            "a suspension is decided by the office of the final decree; for groups no rule was found");
    private static final Basis CODES = new Convention(
            "kode wilayah dibandingkan dengan edisi yang disertakan",
            "region codes are compared with the edition that comes with the library");
    private static final Basis CEREMONY = new OurReading(
            "yang dikukuhkan adalah pengurus KIM yang diakui", "a ceremony is for the board of a recognized group");
    private static final Basis HELD_BY_ITSELF = new OurReading(
            "pengukuhan dicatat oleh pejabat yang mengukuhkan", "a ceremony is put on file by the office that held it");
    private static final Basis FILES = new OurReading(
            "berkas didaftarkan sekali dan dijawab sesudah diterima",
            "a file is handed in once and answered after that");
    static final Basis INTAKE = new OurReading(
            "KIM yang sudah ada dicatat dengan berkas yang ada; yang tidak ada dicatat sebagai tidak ada",
            "a group that exists is taken in with the papers there are; what is missing is recorded as missing");

    private final Rules rules;
    private final Chain chain;

    GroupRules(Rules rules) {
        this.rules = rules;
        this.chain = GroupTable.chain(rules);
    }

    // what holds for every act

    static Check<GroupCase, GroupCommand> notInTheFuture() {
        return WORDS.check(
                "act.in_the_future",
                Severity.ERROR,
                FACTS_ONLY,
                Map.of(),
                (it, command, context) -> !context.done().isAfter(context.entered()),
                (it, command, context) -> Map.of("done", context.done(), "entered", context.entered()));
    }

    // until a board is elected

    Check<GroupCase, Socialize> socializationReachesUnit() {
        return WORDS.check(
                "socialization.elsewhere",
                Severity.ERROR,
                ONE_CASE,
                (it, command, context) -> it.unitOn(context.done())
                        .liesWithin(command.socialization().getRegion()));
    }

    Check<GroupCase, Founding> groupOfThisCase() {
        return WORDS.check(
                "group.of_another_case",
                Severity.ERROR,
                ONE_CASE,
                (it, command, context) -> command.group().getId().equals(it.id())
                        && command.group().getUnit().equals(it.unit())
                        && command.group().getLevel() == it.level());
    }

    Optional<Check<GroupCase, Founding>> oneGroupPerUnit() {
        return rules.getOneGroupPerUnit()
                .filter(Parameter::value)
                .map(parameter -> WORDS.check(
                        "group.second_in_unit",
                        Severity.ERROR,
                        parameter.basis(),
                        (it, command, context) ->
                                command.groupsInUnit().stream().allMatch(it.id()::equals)));
    }

    Check<GroupCase, Admit> minutesOnFile() {
        return WORDS.check(
                "admission.without_minutes",
                Severity.WARNING,
                INTAKE,
                (it, command, context) -> command.minutes().isPresent());
    }

    Check<GroupCase, Admit> minutesBeforeIntake() {
        return WORDS.check(
                "admission.before_minutes",
                Severity.ERROR,
                FACTS_ONLY,
                Map.of(),
                (it, command, context) ->
                        command.minutes().map(Minutes::getHeldOn).stream().noneMatch(context.done()::isBefore),
                (it, command, context) -> Map.of(
                        "done",
                        context.done(),
                        "minutes",
                        command.minutes().orElseThrow().getHeldOn()));
    }

    Check<GroupCase, Deliberate> notBeforeTheRequest() {
        return WORDS.check(
                "deliberation.before_the_request",
                Severity.ERROR,
                FACTS_ONLY,
                Map.of(),
                (it, command, context) ->
                        it.facts().initiatedOn == null || !context.done().isBefore(it.facts().initiatedOn),
                (it, command, context) -> Map.of("done", context.done()));
    }

    // registration

    Optional<Condition<GroupCase>> registeredBefore() {
        return officeBehindRegistration()
                .map(office -> WORDS.condition(
                        "registration.required_before",
                        registrationBasis(),
                        Map.of("paper", paperOf(office)),
                        (it, context) -> !context.actor().roles().contains(Parties.role(office))
                                || !awaits(it, office, context.done())
                                || it.filing() == Filing.REGISTERED,
                        (it, context) -> Map.of()));
    }

    Optional<Condition<GroupCase>> lowerDecreesFirst() {
        return linkBehindRegistration()
                .filter(link -> link > 0)
                .map(link -> WORDS.condition(
                        "registration.too_early",
                        registrationBasis(),
                        Map.of("paper", label(chain.links().get(link - 1))),
                        (it, context) -> {
                            int awaited = it.awaitedLink(chain, context.done());
                            return awaited < 0 || awaited >= link;
                        },
                        (it, context) -> Map.of()));
    }

    Optional<Check<GroupCase, IssueDecree>> registeredByTheDayOfTheDecree() {
        return officeBehindRegistration()
                .map(office -> WORDS.check(
                        "registration.after_the_decree",
                        Severity.ERROR,
                        registrationBasis(),
                        Map.of("paper", paperOf(office)),
                        (it, command, context) -> command.decree().getIssuer().kind() != office
                                || !awaits(it, office, context.done())
                                || it.facts().registeredOn == null
                                || !context.done().isBefore(it.facts().registeredOn),
                        (it, command, context) -> Map.of(
                                "decree", context.done(), "registered", requireNonNull(it.facts().registeredOn))));
    }

    /** The office whose decree waits for registration; the others of its link do not. */
    private Optional<OfficeKind> officeBehindRegistration() {
        return rules.getRegistration()
                .map(Parameter::value)
                .flatMap(Registration::before)
                .filter(office -> chain.linkOf(office).isPresent());
    }

    private Optional<Integer> linkBehindRegistration() {
        return officeBehindRegistration()
                .flatMap(office -> chain.linkOf(office).stream().boxed().findFirst());
    }

    /** Whether an office is one of those that are awaited; allocates nothing. */
    private boolean awaits(GroupCase it, OfficeKind office, LocalDate day) {
        int link = it.awaitedLink(chain, day);
        return link >= 0 && chain.links().get(link).authorities().contains(office);
    }

    private Coded paperOf(OfficeKind office) {
        Link link = chain.links().get(chain.linkOf(office).orElseThrow());
        return label(new Link(Set.of(office), link.paper()));
    }

    private Basis registrationBasis() {
        return rules.getRegistration().map(parameter -> parameter.basis()).orElse(FILES);
    }

    Condition<GroupCase> notFiledYet() {
        return WORDS.condition(
                "registration.filed_already",
                FILES,
                (it, context) -> it.filing() == Filing.NOT_FILED || it.filing() == Filing.RETURNED);
    }

    Condition<GroupCase> filed() {
        return WORDS.condition("registration.nothing_filed", FILES, (it, context) -> it.filing() == Filing.FILED);
    }

    /** Where the group has no minutes, nobody knows since when it exists. */
    Check<GroupCase, File> notFiledBeforeFormation() {
        return WORDS.check(
                "registration.before_formation",
                Severity.ERROR,
                FACTS_ONLY,
                (it, command, context) ->
                        it.facts().formedOn == null || !context.done().isBefore(it.facts().formedOn));
    }

    Check<GroupCase, File> notFiledBeforeTheReturn() {
        return WORDS.check(
                "registration.before_return",
                Severity.ERROR,
                FACTS_ONLY,
                (it, command, context) ->
                        it.facts().returnedOn == null || !context.done().isBefore(it.facts().returnedOn));
    }

    Check<GroupCase, GroupCommand> notBeforeFiling() {
        return WORDS.check(
                "registration.before_filing",
                Severity.ERROR,
                FACTS_ONLY,
                (it, command, context) ->
                        it.facts().filedOn == null || !context.done().isBefore(it.facts().filedOn));
    }

    // later

    Condition<GroupCase> recognizedThen() {
        return WORDS.condition(
                "inauguration.not_recognized", CEREMONY, (it, context) -> it.recognizedOn(context.done()));
    }

    Check<GroupCase, Inaugurate> inauguratedHere() {
        return WORDS.check(
                "inauguration.office_elsewhere",
                Severity.ERROR,
                POWER,
                Map.of(),
                (it, command, context) ->
                        it.unitOn(context.done()).liesWithin(command.by().region())
                                && command.by().exists(),
                (it, command, context) -> Map.of("office", command.by().title(context.done())));
    }

    Check<GroupCase, Inaugurate> inauguratedByTheActor() {
        return WORDS.check(
                "inauguration.not_the_actors",
                Severity.ERROR,
                HELD_BY_ITSELF,
                Map.of(),
                (it, command, context) -> context.actor()
                        .roles()
                        .contains(Parties.role(command.by().kind())),
                (it, command, context) -> Map.of("office", label(command.by().kind())));
    }

    // dormancy

    Condition<GroupCase> notDormant() {
        return WORDS.condition(
                "dormancy.dormant_already",
                ONE_STATE,
                (it, context) -> !it.facts().dormancy.open());
    }

    Condition<GroupCase> dormant() {
        return WORDS.condition(
                "dormancy.not_dormant",
                ONE_STATE,
                (it, context) -> it.facts().dormancy.open());
    }

    Check<GroupCase, GroupCommand> notBeforeFormation() {
        return WORDS.check(
                "act.before_formation",
                Severity.ERROR,
                FACTS_ONLY,
                (it, command, context) ->
                        it.facts().formedOn == null || !context.done().isBefore(it.facts().formedOn));
    }

    Check<GroupCase, Revive> notRevivedBeforeItWasDormant() {
        return WORDS.check(
                "dormancy.revived_before_it_began",
                Severity.ERROR,
                FACTS_ONLY,
                (it, command, context) -> !it.facts().dormancy.open()
                        || context.done().isAfter(it.facts().dormancy.lastBegin()));
    }

    Check<GroupCase, ReportDormant> notDormantBeforeItWasRevived() {
        return WORDS.check(
                "dormancy.before_the_one_before",
                Severity.ERROR,
                FACTS_ONLY,
                (it, command, context) -> !it.facts().dormancy.reachesBeyond(context.done()));
    }

    // suspension

    Condition<GroupCase> notSuspended() {
        return WORDS.condition(
                "suspension.suspended_already",
                ONE_STATE,
                (it, context) -> !it.facts().suspension.open());
    }

    Condition<GroupCase> suspended() {
        return WORDS.condition(
                "suspension.none",
                ONE_STATE,
                (it, context) -> it.facts().suspension.open());
    }

    List<Check<GroupCase, ? super Suspend>> onSuspending() {
        List<Check<GroupCase, ? super Suspend>> checks = new ArrayList<>(onPausing());
        checks.add(WORDS.check(
                "suspension.before_the_one_before",
                Severity.ERROR,
                FACTS_ONLY,
                (it, command, context) ->
                        command.by().effectiveOn().stream().noneMatch(it.facts().suspension::reachesBeyond)));
        return checks;
    }

    List<Check<GroupCase, ? super Lift>> onLifting() {
        List<Check<GroupCase, ? super Lift>> checks = new ArrayList<>(onPausing());
        checks.add(WORDS.check(
                "suspension.lifted_before_it_began",
                Severity.ERROR,
                FACTS_ONLY,
                (it, command, context) -> !it.facts().suspension.open()
                        || command.by().effectiveOn().stream()
                                .allMatch(
                                        day -> day.isAfter(it.facts().suspension.lastBegin()))));
        return checks;
    }

    private List<Check<GroupCase, Pausing>> onPausing() {
        return List.of(
                WORDS.check(
                        "suspension.without_number",
                        Severity.ERROR,
                        PaperChecks.FORM_OF_DECREES,
                        (it, command, context) -> !command.by().draft()),
                WORDS.check(
                        "suspension.office_elsewhere",
                        Severity.ERROR,
                        POWER,
                        Map.of(),
                        (it, command, context) -> it.unitOn(context.done())
                                        .liesWithin(command.by().getIssuer().region())
                                && command.by().getIssuer().exists(),
                        (it, command, context) ->
                                Map.of("office", command.by().getIssuer().title(context.done()))),
                WORDS.check(
                        "suspension.not_the_final_office",
                        Severity.ERROR,
                        FINAL_OFFICE,
                        Map.of("offices", labels(finalOffices())),
                        (it, command, context) ->
                                finalOffices().contains(command.by().getIssuer().kind()),
                        (it, command, context) -> Map.of()),
                WORDS.check(
                        "suspension.not_the_actors",
                        Severity.ERROR,
                        POWER,
                        Map.of(),
                        (it, command, context) -> context.actor()
                                .roles()
                                .contains(Parties.role(command.by().getIssuer().kind())),
                        (it, command, context) ->
                                Map.of("office", label(command.by().getIssuer().kind()))));
    }

    /** The offices of the last link of the chain. */
    Set<OfficeKind> finalOffices() {
        return chain.links().get(chain.links().size() - 1).authorities();
    }

    // relocation

    Check<GroupCase, Relocate> ofItsOwnCode() {
        return WORDS.check(
                "relocation.of_another_code",
                Severity.ERROR,
                ONE_CASE,
                Map.of(),
                (it, command, context) -> command.from().equals(it.unit()),
                (it, command, context) -> Map.of(
                        "from", command.from().toString(), "unit", it.unit().toString()));
    }

    Check<GroupCase, Relocate> toAnotherCodeOfItsLevel() {
        return WORDS.check(
                "relocation.of_another_level",
                Severity.ERROR,
                ONE_CASE,
                Map.of(),
                (it, command, context) -> command.to().level() == it.level().unit()
                        && !command.to().equals(command.from()),
                (it, command, context) -> Map.of("to", command.to().toString()));
    }

    Check<GroupCase, Relocate> toAKnownCode() {
        return WORDS.check(
                "relocation.unknown_code",
                Severity.WARNING,
                CODES,
                Map.of(),
                (it, command, context) -> Gazetteer.bundled().contains(command.to()),
                (it, command, context) -> Map.of(
                        "to",
                        command.to().toString(),
                        "edition",
                        Gazetteer.bundled().edition().id()));
    }

    Check<GroupCase, Relocate> notBeforeTheLastMove() {
        return WORDS.check(
                "relocation.before_the_one_before",
                Severity.ERROR,
                FACTS_ONLY,
                (it, command, context) -> it.facts().moves.stream()
                        .noneMatch(move -> !context.done().isAfter(move.on())));
    }

    // dissolution

    Check<GroupCase, Dissolve> notDissolvedBeforeItExisted() {
        return WORDS.check("dissolution.before_formation", Severity.ERROR, FACTS_ONLY, (it, command, context) -> {
            LocalDate formedOn = it.facts().formedOn != null ? it.facts().formedOn : it.facts().initiatedOn;
            return formedOn == null || !context.done().isBefore(formedOn);
        });
    }

    /** An act that is entered late, with a day before acts on file, is a correction; this table knows none. */
    Check<GroupCase, Dissolve> notDissolvedBeforeTheLatestAct() {
        return WORDS.check(
                "dissolution.before_the_latest_act",
                Severity.ERROR,
                FACTS_ONLY,
                Map.of(),
                (it, command, context) ->
                        it.facts().latestActOn == null || !context.done().isBefore(it.facts().latestActOn),
                (it, command, context) -> latestAct(it, context.done()));
    }

    private static Map<String, ?> latestAct(GroupCase it, LocalDate done) {
        return Map.of("done", done, "latest", requireNonNull(it.facts().latestActOn));
    }

    // words

    static Coded label(OfficeKind kind) {
        return Coded.of(kind.code(), kind::label);
    }

    /** The paper of a link and the offices of which one suffices, such as "SK Lurah / Kepala Desa". */
    static Coded label(Link link) {
        Coded offices = labels(link.authorities());
        PaperKind paper = link.paper();
        return Coded.of(
                paper == PaperKind.DECREE ? offices.code() : paper.code() + " " + offices.code(),
                locale -> TEXTS.text("paper." + paper.code(), Map.of("offices", offices.text(locale)), locale));
    }

    static Coded labels(Collection<OfficeKind> kinds) {
        return Coded.joined(" / ", kinds.stream().map(GroupRules::label).toList());
    }

    static Coded roles(List<OfficerRole> roles) {
        return joined(
                roles.stream().map(role -> Coded.of(role.code(), role::label)).toList());
    }

    static Coded joined(List<Coded> labels) {
        return Coded.joined(", ", labels);
    }
}
