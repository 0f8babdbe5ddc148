package io.github.kim4j.lifecycle;

import static java.util.Objects.requireNonNull;

import io.github.kim4j.activity.Minutes;
import io.github.kim4j.decree.Decree;
import io.github.kim4j.decree.OfficeKind;
import io.github.kim4j.group.OfficerRole;
import io.github.kim4j.law.Basis;
import io.github.kim4j.law.Convention;
import io.github.kim4j.law.OurReading;
import io.github.kim4j.machine.Check;
import io.github.kim4j.machine.Condition;
import io.github.kim4j.machine.Localized;
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
import java.util.Set;
import java.util.stream.Stream;

/** The rules of the lifecycle under the rules of one region and period, each with its basis. */
final class GroupRules {
    static final Vocabulary WORDS = Vocabulary.beside(GroupRules.class, "messages");

    private static final Basis FACTS_ONLY =
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
    private static final Basis POWER = new OurReading(
            "pejabat menetapkan keputusan tentang KIM di wilayahnya", "an office decides on groups in its own region");
    private static final Basis REVOCATION = new OurReading(
            "keputusan dicabut oleh pejabat yang menetapkan atau atasannya (UU 30/2014; pasalnya belum dibaca)",
            "a decree is revoked by the office that issued it or one above (UU 30/2014; its articles were not read)");
    private static final Basis ANOTHER_DECREE = new OurReading(
            "keputusan dicabut dengan keputusan lain; satu pejabat memakai satu nomor satu kali dalam setahun",
            "a decree is revoked by another decree; an office uses a number once a year");
    private static final Basis REVOKED_IS_CLEAR = new OurReading(
            "SK yang dicabut harus jelas: nomornya, dan tanggalnya jika nomor itu dipakai lebih dari sekali",
            "it must be clear which decree is revoked: its number, and its date where the number was used twice");
    private static final Basis CEREMONY = new OurReading(
            "yang dikukuhkan adalah pengurus KIM yang diakui", "a ceremony is for the board of a recognized group");
    private static final Basis FILES = new OurReading(
            "berkas didaftarkan sekali dan dijawab sesudah diterima",
            "a file is handed in once and answered after that");
    private static final Basis INTAKE = new OurReading(
            "KIM yang sudah ada dicatat dengan berkas yang ada; yang tidak ada dicatat sebagai tidak ada",
            "a group that exists is taken in with the papers there are; what is missing is recorded as missing");

    private final Rules rules;
    private final Chain chain;
    private final Basis chainBasis;

    GroupRules(Rules rules) {
        this.rules = rules;
        this.chain = GroupTable.chain(rules);
        this.chainBasis = rules.getChain().map(Parameter::basis).orElseThrow();
    }

    // what holds for every act

    Check<GroupCase, GroupCommand> notInTheFuture() {
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

    // decrees

    List<Check<GroupCase, ? super IssueDecree>> onDecrees() {
        return List.of(
                WORDS.check(
                        "decree.without_number",
                        Severity.ERROR,
                        FORM_OF_DECREES,
                        (it, command, context) -> command.decree().getNumber().isPresent()),
                WORDS.check(
                        "decree.without_date",
                        Severity.ERROR,
                        FORM_OF_DECREES,
                        (it, command, context) ->
                                command.decree().getEstablishedOn().isPresent()),
                notInTheFuture(),
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
        return WORDS.check(
                "decree.office_not_awaited",
                Severity.ERROR,
                chainBasis,
                Map.of("chain", chainLabel()),
                (it, command, context) -> awaited(it).contains(issuer(command.decree())),
                (it, command, context) -> Map.of(
                        "office", label(issuer(command.decree())),
                        "awaited", labels(awaited(it))));
    }

    private Check<GroupCase, IssueDecree> ownRegion() {
        return WORDS.check(
                "decree.office_elsewhere",
                Severity.ERROR,
                POWER,
                Map.of(),
                (it, command, context) -> !awaited(it).contains(issuer(command.decree()))
                        || (it.unit().liesWithin(command.decree().getIssuer().region())
                                && command.decree().getIssuer().exists()),
                (it, command, context) ->
                        Map.of("office", command.decree().getIssuer().title(context.done())));
    }

    /** Asked only where the office is awaited, since another office's decree has its own reason. */
    private Check<GroupCase, IssueDecree> ownDecree() {
        return WORDS.check(
                "decree.not_the_actors",
                Severity.ERROR,
                POWER,
                Map.of(),
                (it, command, context) -> !awaited(it).contains(issuer(command.decree()))
                        || context.actor().roles().contains(Parties.role(issuer(command.decree()))),
                (it, command, context) -> Map.of("office", label(issuer(command.decree()))));
    }

    private Check<GroupCase, IssueDecree> listsGroup() {
        return WORDS.check(
                "decree.group_not_listed",
                Severity.ERROR,
                ANNEX,
                (it, command, context) -> AnnexRules.entry(it, command.decree()).isPresent());
    }

    private Check<GroupCase, IssueDecree> listsGroupOnce() {
        return WORDS.check(
                "decree.group_listed_twice",
                Severity.ERROR,
                ANNEX,
                (it, command, context) ->
                        AnnexRules.entries(it, command.decree()).count() <= 1);
    }

    private Check<GroupCase, IssueDecree> listsGroupAsItIs() {
        return WORDS.check(
                "decree.entry_differs",
                Severity.ERROR,
                ANNEX,
                (it, command, context) -> AnnexRules.alike(it, command.decree()));
    }

    private Check<GroupCase, IssueDecree> listsNobodyBesideOfficers() {
        return WORDS.check(
                "decree.second_holder_listed",
                Severity.ERROR,
                ANNEX,
                Map.of(),
                (it, command, context) ->
                        AnnexRules.rolesListedTooOften(it, command.decree()).isEmpty(),
                (it, command, context) -> roles(AnnexRules.rolesListedTooOften(it, command.decree())));
    }

    private Check<GroupCase, IssueDecree> listsOfficers() {
        return WORDS.check(
                "decree.officer_not_listed",
                Severity.ERROR,
                ANNEX,
                Map.of(),
                (it, command, context) ->
                        AnnexRules.rolesLeftOut(it, command.decree()).isEmpty(),
                (it, command, context) -> roles(AnnexRules.rolesLeftOut(it, command.decree())));
    }

    private Check<GroupCase, IssueDecree> listsOnlyOfficers() {
        return WORDS.check(
                "decree.officer_not_elected",
                Severity.WARNING,
                ANNEX,
                Map.of(),
                (it, command, context) ->
                        AnnexRules.rolesNotElected(it, command.decree()).isEmpty(),
                (it, command, context) -> roles(AnnexRules.rolesNotElected(it, command.decree())));
    }

    private static Map<String, ?> roles(List<OfficerRole> roles) {
        return Map.of(
                "roles",
                joined(roles.stream().<Localized>map(role -> role::label).toList()));
    }

    private Check<GroupCase, IssueDecree> notBeforeMinutes() {
        boolean taken = rules.getDecreeMayPrecedeMinutes().map(Parameter::value).orElse(false);
        Basis basis = rules.getDecreeMayPrecedeMinutes()
                .map(parameter -> parameter.basis())
                .orElse(IN_ORDER);
        return WORDS.check(
                "decree.before_minutes",
                taken ? Severity.WARNING : Severity.ERROR,
                basis,
                Map.of(),
                (it, command, context) -> it.admitted() || !precedesMinutes(it, command.decree()),
                (it, command, context) -> daysOf(it, command.decree()));
    }

    private Check<GroupCase, IssueDecree> notBeforeMinutesOfAnAdmittedGroup() {
        return WORDS.check(
                "decree.before_minutes_on_file",
                Severity.WARNING,
                INTAKE,
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
        return WORDS.check(
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
        return WORDS.check(
                "decree.number_taken",
                Severity.ERROR,
                FORM_OF_DECREES,
                (it, command, context) ->
                        it.papers().stream().noneMatch(paper -> same(paper.decree(), command.decree())));
    }

    private static boolean same(Decree one, Decree other) {
        return one.getIssuer().equals(other.getIssuer())
                && one.getEstablishedOn().equals(other.getEstablishedOn())
                && one.getNumber().isPresent()
                && other.getNumber().map(one.getNumber().get()::sameAs).orElse(false);
    }

    // revocation

    List<Check<GroupCase, ? super RevokeDecree>> onRevocations() {
        return List.of(
                revocation(
                        "without_number",
                        FORM_OF_DECREES,
                        (it, command, context) -> !command.by().draft()),
                notInTheFuture(),
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
                        POWER,
                        (it, command, context) -> context.actor().roles().contains(Parties.role(issuer(command.by())))),
                revocation(
                        "before_the_decree",
                        FACTS_ONLY,
                        (it, command, context) -> Revocations.only(it, command)
                                .map(paper -> endsNotBefore(command.by(), paper.from()))
                                .orElse(true)));
    }

    private static Check<GroupCase, RevokeDecree> ambiguousRevocation() {
        return WORDS.check(
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
        return WORDS.check("revocation." + what, Severity.ERROR, basis, test);
    }

    private static boolean endsNotBefore(Decree by, LocalDate first) {
        return by.effectiveOn().map(ends -> !ends.isBefore(first)).orElse(true);
    }

    // registration

    Optional<Condition<GroupCase>> registeredBefore() {
        return linkBehindRegistration()
                .map(link -> WORDS.condition(
                        "registration.required_before",
                        registrationBasis(),
                        Map.of("offices", labels(chain.links().get(link))),
                        (it, context) -> it.awaitedLink(chain) != link || it.filing() == Filing.REGISTERED,
                        (it, context) -> Map.of()));
    }

    Optional<Condition<GroupCase>> lowerDecreesFirst() {
        return linkBehindRegistration()
                .filter(link -> link > 0)
                .map(link -> WORDS.condition(
                        "registration.too_early",
                        registrationBasis(),
                        Map.of("offices", labels(chain.links().get(link - 1))),
                        (it, context) -> {
                            int awaited = it.awaitedLink(chain);
                            return awaited < 0 || awaited >= link;
                        },
                        (it, context) -> Map.of()));
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
                POWER,
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

    private static OfficeKind issuer(Decree decree) {
        return decree.getIssuer().kind();
    }

    private Set<OfficeKind> awaited(GroupCase it) {
        return it.awaited(chain).orElse(Set.of());
    }

    private Localized chainLabel() {
        return locale -> String.join(
                " → ",
                chain.links().stream().map(link -> labels(link).text(locale)).toList());
    }

    private static Localized label(OfficeKind kind) {
        return kind::label;
    }

    private static Localized labels(Collection<OfficeKind> kinds) {
        return locale -> String.join(
                " / ", kinds.stream().map(kind -> kind.label(locale)).toList());
    }

    static Localized joined(List<Localized> labels) {
        return locale -> String.join(
                ", ", labels.stream().map(label -> label.text(locale)).toList());
    }
}
