package io.github.kim4j.lifecycle;

import static java.util.Objects.requireNonNull;

import io.github.kim4j.activity.Minutes;
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
import io.github.kim4j.policy.Parameter;
import io.github.kim4j.policy.Registration;
import io.github.kim4j.policy.Rules;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The rules of the lifecycle under the rules of one region and period, each with its basis. */
final class GroupRules {
    static final Vocabulary WORDS = Vocabulary.beside(GroupRules.class, "messages");

    static final Basis FACTS_ONLY =
            new OurReading("yang dicatat adalah yang sudah terjadi", "what is put on file has happened");
    private static final Basis ONE_CASE = new OurReading(
            "satu berkas adalah tentang satu KIM di satu wilayah", "a case is about one group in one region");
    private static final Basis BOARD = new OurReading(
            "pengurus dipilih dari anggota KIM", "the officers are elected from the members of the group");
    private static final Basis LISTED_ONCE =
            new OurReading("daftar anggota menyebut setiap orang satu kali", "a list of members names everybody once");
    private static final Basis ONE_HOLDER = new Convention(
            "setiap SK dan formulir yang ditemukan menyebut satu nama untuk ketua, sekretaris, dan bendahara",
            "every decree and form that was found has one name each for chair, secretary and treasurer");
    static final Basis POWER = new OurReading(
            "pejabat menetapkan keputusan tentang KIM di wilayahnya", "an office decides on groups in its own region");
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
                (it, command, context) ->
                        it.unit().liesWithin(command.socialization().getRegion()));
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

    Check<GroupCase, Deliberate> deliberationHere() {
        return WORDS.check(
                "deliberation.elsewhere",
                Severity.ERROR,
                ONE_CASE,
                (it, command, context) -> command.deliberation().getUnit().equals(it.unit()));
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

    Check<GroupCase, Deliberate> officersAreMembers() {
        return MemberRules.officersAreMembers(BOARD);
    }

    List<Check<GroupCase, Deliberate>> onTheElected() {
        return MemberRules.consistent(
                LISTED_ONCE, ONE_HOLDER, Deliberate::members, command -> Optional.of(command.board()));
    }

    List<Check<GroupCase, Admit>> onTheGroupTakenIn() {
        return Stream.concat(
                        MemberRules.<Admit>consistent(
                                LISTED_ONCE,
                                ONE_HOLDER,
                                command -> command.group().getMemberships(),
                                command -> command.group().getBoard())
                                .stream(),
                        Stream.of(MemberRules.officersAreMembersIfListed(BOARD)))
                .toList();
    }

    List<Check<GroupCase, Deliberate>> ofTheRegionOnMembers() {
        return MemberRules.of(rules);
    }

    // registration

    Optional<Condition<GroupCase>> registeredBefore() {
        return linkBehindRegistration()
                .map(link -> WORDS.condition(
                        "registration.required_before",
                        registrationBasis(),
                        Map.of("offices", labels(chain.links().get(link).authorities())),
                        (it, context) -> it.awaitedLink(chain) != link || it.filing() == Filing.REGISTERED,
                        (it, context) -> Map.of()));
    }

    Optional<Condition<GroupCase>> lowerDecreesFirst() {
        return linkBehindRegistration()
                .filter(link -> link > 0)
                .map(link -> WORDS.condition(
                        "registration.too_early",
                        registrationBasis(),
                        Map.of("offices", labels(chain.links().get(link - 1).authorities())),
                        (it, context) -> {
                            int awaited = it.awaitedLink(chain);
                            return awaited < 0 || awaited >= link;
                        },
                        (it, context) -> Map.of()));
    }

    Optional<Check<GroupCase, IssueDecree>> registeredByTheDayOfTheDecree() {
        return linkBehindRegistration()
                .map(link -> WORDS.check(
                        "registration.after_the_decree",
                        Severity.ERROR,
                        registrationBasis(),
                        Map.of("offices", labels(chain.links().get(link).authorities())),
                        (it, command, context) -> it.awaitedLink(chain) != link
                                || it.facts().registeredOn == null
                                || !context.done().isBefore(it.facts().registeredOn),
                        (it, command, context) -> Map.of(
                                "decree", context.done(), "registered", requireNonNull(it.facts().registeredOn))));
    }

    private Optional<Integer> linkBehindRegistration() {
        return rules.getRegistration()
                .map(Parameter::value)
                .flatMap(Registration::before)
                .flatMap(office -> chain.linkOf(office).stream().boxed().findFirst());
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
                (it, command, context) -> it.unit().liesWithin(command.by().region())
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
