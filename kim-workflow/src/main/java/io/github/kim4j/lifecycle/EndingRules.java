package io.github.kim4j.lifecycle;

import io.github.kim4j.decree.Decree;
import io.github.kim4j.group.Board;
import io.github.kim4j.group.Group;
import io.github.kim4j.law.Basis;
import io.github.kim4j.law.OurReading;
import io.github.kim4j.machine.Check;
import io.github.kim4j.machine.Condition;
import io.github.kim4j.machine.Severity;
import io.github.kim4j.policy.Rules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rules on commands about a decree that is on file: its revocation, its annulment and its amendment. */
final class EndingRules {
    private static final Basis REVOCATION = new OurReading(
            "keputusan dicabut oleh pejabat yang menetapkan atau atasannya (UU 30/2014; pasalnya belum dibaca)",
            "a decree is revoked by the office that issued it or one above (UU 30/2014; its articles were not read)");
    private static final Basis ANOTHER_DECREE = new OurReading(
            "keputusan dicabut dengan keputusan lain; satu pejabat memakai satu nomor satu kali dalam setahun",
            "a decree is revoked by another decree; an office uses a number once a year");
    private static final Basis NAMED_CLEARLY = new OurReading(
            "SK yang dicabut harus jelas: nomornya, serta tanggal atau pejabatnya jika nomor itu dipakai lebih dari sekali",
            "it must be clear which decree is revoked: its number, and its date or its office where the number was used twice");
    private static final Basis AMENDMENT = new OurReading(
            "penggantian antar waktu ditetapkan oleh pejabat yang menetapkan SK, untuk sisa masa bakti (bandingan: kelembagaan kelurahan; untuk KIM tidak ditemukan)",
            "officers are replaced by the office that issued the decree, for the rest of the term (as in institutions of urban villages; for groups nothing was found)");

    private static final Basis IN_TURN = new OurReading(
            "pergantian pengurus dicatat menurut urutan berlakunya; yang dicatat terlambat adalah koreksi",
            "changes of officers are put on file in the order of their days; one that is entered late is a correction");

    private EndingRules() {}

    // revocation and annulment

    static Condition<GroupCase> somethingToRevoke() {
        return GroupRules.WORDS.condition(
                "revocation.nothing_of_the_actors",
                REVOCATION,
                (it, context) -> context.actor().roles().contains(Parties.COURT)
                        || Parties.isOneOf(context.actor(), it.facts().revokers));
    }

    static List<Check<GroupCase, ? super RevokeDecree>> onRevoking() {
        return List.of(
                revocation(
                        "without_number",
                        PaperChecks.FORM_OF_DECREES,
                        (it, command, context) -> command.by().stream().noneMatch(Decree::draft)),
                GroupRules.notInTheFuture(),
                revocation(
                        "of_no_standing_decree",
                        REVOCATION,
                        (it, command, context) -> !Aims.meant(it, command).isEmpty()),
                ambiguous(),
                revocation(
                        "of_itself",
                        ANOTHER_DECREE,
                        (it, command, context) -> Aims.meant(it, command).stream()
                                .noneMatch(paper ->
                                        command.by().stream().anyMatch(by -> Aims.itself(by, paper.decree())))),
                revocation("not_said", PaperChecks.FORM_OF_DECREES, (it, command, context) -> Aims.said(command)),
                revocation(
                        "by_no_superior",
                        REVOCATION,
                        (it, command, context) -> Aims.meant(it, command).stream()
                                .allMatch(paper -> command.by().stream()
                                        .allMatch(by -> Aims.mayRevoke(by.getIssuer(), paper, it)))),
                revocation(
                        "not_the_actors",
                        GroupRules.POWER,
                        (it, command, context) -> context.actor()
                                .roles()
                                .contains(command.by()
                                        .map(by -> Parties.role(by.getIssuer().kind()))
                                        .orElse(Parties.COURT))),
                revocation(
                        "before_the_decree",
                        GroupRules.FACTS_ONLY,
                        (it, command, context) -> Aims.only(it, command)
                                .map(paper ->
                                        command.by().stream().allMatch(by -> notBefore(by.effectiveOn(), paper.from())))
                                .orElse(true)),
                revocation(
                        "older_than_the_decree",
                        GroupRules.FACTS_ONLY,
                        (it, command, context) -> Aims.only(it, command)
                                .flatMap(paper -> paper.decree().getEstablishedOn())
                                .map(earlier -> notBefore(dated(command), earlier))
                                .orElse(true)));
    }

    private static Optional<LocalDate> dated(RevokeDecree command) {
        return command.by()
                .flatMap(Decree::getEstablishedOn)
                .or(() -> command.judgment().map(Judgment::bindingOn));
    }

    private static boolean notBefore(Optional<LocalDate> day, LocalDate earlier) {
        return day.stream().noneMatch(earlier::isAfter);
    }

    private static Check<GroupCase, RevokeDecree> ambiguous() {
        return GroupRules.WORDS.check(
                "revocation.ambiguous",
                Severity.ERROR,
                NAMED_CLEARLY,
                Map.of(),
                (it, command, context) -> Aims.meant(it, command).size() <= 1,
                (it, command, context) ->
                        Map.of("count", Aims.meant(it, command).size()));
    }

    private static Check<GroupCase, RevokeDecree> revocation(
            String what, Basis basis, Check.Test<GroupCase, RevokeDecree> test) {
        return GroupRules.WORDS.check("revocation." + what, Severity.ERROR, basis, test);
    }

    // amendment

    static Condition<GroupCase> somethingToAmend() {
        return GroupRules.WORDS.condition(
                "amendment.nothing_of_the_actors",
                AMENDMENT,
                (it, context) -> Parties.isOneOf(context.actor(), it.facts().amenders));
    }

    static List<Check<GroupCase, ? super AmendDecree>> onAmending(Rules rules) {
        PaperChecks<AmendDecree> paper = new PaperChecks<>(AmendDecree::by, EndingRules::amended);
        List<Check<GroupCase, ? super AmendDecree>> checks = new ArrayList<>(paper.numberedAndDated());
        checks.addAll(List.of(
                GroupRules.notInTheFuture(),
                amendment(
                        "of_no_standing_decree",
                        (it, command, context) -> Aims.amended(it, command).isPresent()),
                amendment(
                        "of_another_mandate",
                        (it, command, context) -> Aims.amended(it, command).stream()
                                .allMatch(filed -> filed.mandate() == it.facts().currentMandate())),
                amendment(
                        "by_another_office",
                        (it, command, context) -> Aims.amended(it, command).stream()
                                .allMatch(filed -> Aims.sameOffice(
                                        command.by().getIssuer(), filed.decree().getIssuer(), it))),
                amendment("not_said", (it, command, context) -> Aims.said(command)),
                amendment(
                        "not_the_actors",
                        (it, command, context) -> context.actor()
                                .roles()
                                .contains(Parties.role(command.by().getIssuer().kind()))),
                amendment(
                        "before_the_decree",
                        (it, command, context) -> Aims.amended(it, command).stream()
                                .allMatch(filed -> notBefore(command.by().effectiveOn(), filed.from()))),
                notBeforeTheLastChange(),
                amendment(
                        "term_changed",
                        (it, command, context) -> command.board()
                                .getTerm()
                                .equals(it.facts()
                                        .currentTenure()
                                        .group()
                                        .getBoard()
                                        .flatMap(Board::getTerm)))));
        checks.addAll(paper.onTheAnnex());
        checks.add(paper.newNumber());
        checks.addAll(MemberRules.onSeating());
        checks.addAll(MemberRules.of(rules));
        return checks;
    }

    private static Check<GroupCase, AmendDecree> notBeforeTheLastChange() {
        return GroupRules.WORDS.check(
                "amendment.before_the_one_before",
                Severity.ERROR,
                IN_TURN,
                (it, command, context) -> Aims.amended(it, command).stream()
                        .flatMap(filed -> it.facts().tenures.get(filed.mandate() - 1).lastChange().stream())
                        .allMatch(last -> notBefore(command.by().effectiveOn(), last)));
    }

    private static Check<GroupCase, AmendDecree> amendment(String what, Check.Test<GroupCase, AmendDecree> test) {
        return GroupRules.WORDS.check("amendment." + what, Severity.ERROR, AMENDMENT, test);
    }

    private static Optional<Group> amended(GroupCase it, AmendDecree command, LocalDate done) {
        return it.groupWithUnitOn(done)
                .map(group -> group.toBuilder()
                        .memberships(command.members())
                        .board(command.board())
                        .build());
    }
}
