package io.github.kim4j.lifecycle;

import static io.github.kim4j.lifecycle.CaseRules.WORDS;

import io.github.kim4j.decree.Decree;
import io.github.kim4j.decree.DecreeKey;
import io.github.kim4j.decree.DecreeRelation;
import io.github.kim4j.decree.DecreeRelationKind;
import io.github.kim4j.decree.Office;
import io.github.kim4j.law.Basis;
import io.github.kim4j.law.OurReading;
import io.github.kim4j.machine.Check;
import io.github.kim4j.machine.Condition;
import io.github.kim4j.machine.Severity;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The rules of the lifecycle of a decree, each with its basis. */
final class DecreeCaseRules {
    private static final Basis FORM = new OurReading(
            "keputusan yang ditetapkan bernomor, bertanggal, dan ditandatangani",
            "a decree that is established has a number, a date and a signature");
    private static final Basis NUMBERED_ONCE = new OurReading(
            "pejabat, nomor, dan tanggal bersama-sama mengenali satu keputusan",
            "office, number and date together tell a decree from all others");
    private static final Basis SAID = new OurReading(
            "keputusan menyebut keputusan yang diubah, diganti, atau dicabutnya",
            "a decree says which decree it amends, replaces or revokes");
    private static final Basis AMENDED_BY_ITS_OFFICE = new OurReading(
            "keputusan diubah oleh pejabat yang menetapkannya", "a decree is amended by the office that issued it");
    private static final Basis ENDED_BY_ITS_OFFICE = new OurReading(
            "keputusan diakhiri oleh pejabat yang menetapkan atau atasannya (UU 30/2014; pasalnya belum dibaca)",
            "a decree is ended by the office that issued it or one above (UU 30/2014; its articles were not read)");

    private DecreeCaseRules() {}

    // until it is established

    static Check<DecreeCase, DecreeCommand.Draft> draftOfThisOffice() {
        return error(
                "draft.of_another_office",
                CaseRules.OWN_ACTS,
                (it, command) -> command.draft().getIssuer().equals(it.issuer()));
    }

    static Check<DecreeCase, DecreeCommand.Draft> draftNotComplete() {
        return error("draft.established", FORM, (it, command) -> command.draft().draft());
    }

    static Condition<DecreeCase> byItsOffice(String code, Basis basis) {
        return WORDS.condition(
                code,
                basis,
                Map.of(),
                (it, context) -> CaseRules.is(it.issuer(), context),
                (it, context) -> Map.of("office", it.issuer().title(context.done())));
    }

    static Condition<DecreeCase> establishedByItsOffice() {
        return byItsOffice("establishment.not_the_actors", CaseRules.OWN_ACTS);
    }

    static List<Check<DecreeCase, DecreeCommand.Establish>> onEstablishing() {
        return List.of(
                error(
                        "establishment.without_number",
                        FORM,
                        (it, command) -> command.decree().getNumber().isPresent()),
                error(
                        "establishment.without_date",
                        FORM,
                        (it, command) -> command.decree().getEstablishedOn().isPresent()),
                error(
                        "establishment.without_signatory",
                        FORM,
                        (it, command) -> command.decree().getSignatory().isPresent()),
                error(
                        "establishment.of_another_office",
                        CaseRules.OWN_ACTS,
                        (it, command) -> command.decree().getIssuer().equals(it.issuer())),
                error(
                        "establishment.no_such_office",
                        CaseRules.OWN_REGION,
                        (it, command) -> it.issuer().exists()),
                error(
                        "establishment.number_taken",
                        NUMBERED_ONCE,
                        (it, command) -> DecreeKey.of(command.decree())
                                .filter(command.numbersTaken()::contains)
                                .isEmpty()));
    }

    // later

    static Condition<DecreeCase> amendedByItsOffice() {
        return byItsOffice("amending.not_the_actors", AMENDED_BY_ITS_OFFICE);
    }

    static List<Check<DecreeCase, DecreeCommand.Amend>> onAmending() {
        Function<DecreeCommand.Amend, Decree> by = DecreeCommand.Amend::by;
        List<Check<DecreeCase, DecreeCommand.Amend>> checks = new ArrayList<>(
                ofAnotherDecree("amending", by, Set.of(DecreeRelationKind.AMENDS, DecreeRelationKind.CORRECTS)));
        checks.add(error(
                "amending.by_another_office",
                AMENDED_BY_ITS_OFFICE,
                (it, command) -> command.by().getIssuer().equals(it.issuer())));
        checks.add(error(
                "amending.on_file",
                NUMBERED_ONCE,
                (it, command) -> it.amendments().stream()
                        .noneMatch(amendment -> DecreeKey.of(amendment).equals(DecreeKey.of(command.by())))));
        checks.add(afterTheLastDay());
        return checks;
    }

    private static Check<DecreeCase, DecreeCommand.Amend> afterTheLastDay() {
        return WORDS.check(
                "amending.after_the_last_day",
                Severity.WARNING,
                CaseRules.FACTS_ONLY,
                Map.of(),
                (it, command, context) -> lastDay(it).stream().noneMatch(context.done()::isAfter),
                (it, command, context) ->
                        Map.of("done", context.done(), "last", lastDay(it).orElseThrow()));
    }

    private static Optional<LocalDate> lastDay(DecreeCase it) {
        return it.decree().flatMap(Decree::getLastDay);
    }

    static List<Check<DecreeCase, DecreeCommand.Supersede>> onSuperseding() {
        return ending("superseding", DecreeCommand.Supersede::by, DecreeRelationKind.REPLACES);
    }

    static List<Check<DecreeCase, DecreeCommand.Revoke>> onRevoking() {
        return ending("revoking", DecreeCommand.Revoke::by, DecreeRelationKind.REVOKES);
    }

    private static <T extends DecreeCommand> List<Check<DecreeCase, T>> ending(
            String what, Function<T, Decree> by, DecreeRelationKind kind) {
        List<Check<DecreeCase, T>> checks = new ArrayList<>(ofAnotherDecree(what, by, Set.of(kind)));
        checks.add(error(
                what + ".by_no_superior",
                ENDED_BY_ITS_OFFICE,
                (it, command) -> mayEnd(by.apply(command).getIssuer(), it.issuer())));
        checks.add(WORDS.check(
                what + ".not_the_actors",
                Severity.ERROR,
                CaseRules.OWN_ACTS,
                Map.of(),
                (it, command, context) -> CaseRules.is(by.apply(command).getIssuer(), context),
                (it, command, context) ->
                        Map.of("office", by.apply(command).getIssuer().title(context.done()))));
        checks.add(error(
                what + ".before_it_has_effect",
                CaseRules.FACTS_ONLY,
                (it, command) ->
                        notBefore(by.apply(command).effectiveOn(), it.decree().flatMap(Decree::effectiveOn))));
        return checks;
    }

    private static <T extends DecreeCommand> List<Check<DecreeCase, T>> ofAnotherDecree(
            String what, Function<T, Decree> by, Set<DecreeRelationKind> kinds) {
        return List.of(
                error(
                        what + ".by_a_draft",
                        FORM,
                        (it, command) -> !by.apply(command).draft()),
                error(
                        what + ".by_itself",
                        NUMBERED_ONCE,
                        (it, command) -> it.decree().stream().noneMatch(decree -> same(by.apply(command), decree))),
                error(
                        what + ".not_said",
                        SAID,
                        (it, command) ->
                                it.decree().stream().allMatch(decree -> says(by.apply(command), kinds, decree))),
                error(
                        what + ".older_than_the_decree",
                        CaseRules.FACTS_ONLY,
                        (it, command) -> notBefore(
                                by.apply(command).getEstablishedOn(),
                                it.decree().flatMap(Decree::getEstablishedOn))));
    }

    static Check<DecreeCase, DecreeCommand.Annul> judgedAfterTheDecree() {
        return error(
                "annulling.older_than_the_decree",
                CaseRules.FACTS_ONLY,
                (it, command) -> notBefore(
                        Optional.of(command.judgment().bindingOn()), it.decree().flatMap(Decree::getEstablishedOn)));
    }

    /** Whether two decrees cannot be but one: an office uses a number once a year. */
    private static boolean same(Decree one, Decree other) {
        return one.getIssuer().equals(other.getIssuer())
                && one.getNumber()
                        .flatMap(number -> other.getNumber().filter(number::sameAs))
                        .isPresent()
                && year(one).equals(year(other));
    }

    private static Optional<Year> year(Decree decree) {
        return decree.getEstablishedOn().map(Year::from);
    }

    private static boolean says(Decree by, Set<DecreeRelationKind> kinds, Decree earlier) {
        Stream<DecreeRelation> relations =
                by.getRelations().stream().filter(relation -> kinds.contains(relation.kind()));
        return relations.anyMatch(
                relation -> relation.issuer().orElse(by.getIssuer()).equals(earlier.getIssuer())
                        && earlier.getNumber().filter(relation.number()::sameAs).isPresent()
                        && (relation.establishedOn().isEmpty()
                                || relation.establishedOn().equals(earlier.getEstablishedOn())));
    }

    private static boolean mayEnd(Office by, Office of) {
        return by.equals(of)
                || (by.kind().superiorTo(of.kind())
                        && by.exists()
                        && of.region().liesWithin(by.region()));
    }

    private static boolean notBefore(Optional<LocalDate> day, Optional<LocalDate> earlier) {
        return day.stream().noneMatch(some -> earlier.filter(some::isBefore).isPresent());
    }

    /** A test that needs neither actor nor days. */
    private interface Plain<T> {
        boolean holds(DecreeCase it, T command);
    }

    private static <T> Check<DecreeCase, T> error(String code, Basis basis, Plain<T> test) {
        return WORDS.check(code, Severity.ERROR, basis, (it, command, context) -> test.holds(it, command));
    }
}
