package io.github.kim4j.lifecycle;

import io.github.kim4j.decree.Decree;
import io.github.kim4j.decree.DecreeKey;
import io.github.kim4j.group.Group;
import io.github.kim4j.group.OfficerRole;
import io.github.kim4j.law.Basis;
import io.github.kim4j.law.Convention;
import io.github.kim4j.law.OurReading;
import io.github.kim4j.machine.Check;
import io.github.kim4j.machine.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The rules on what a paper says by itself and in its annex.
 *
 * @param paper the decree that a command brings
 * @param group the group that its annex is to list, on the day on which it was done
 * @param <T> the type of the commands
 */
record PaperChecks<T extends GroupCommand>(Function<T, Decree> paper, OfTheDay<T> group) {
    static final Basis FORM_OF_DECREES = new Convention(
            "keputusan yang ditetapkan bernomor dan bertanggal",
            "a decree that is established has a number and a date");
    private static final Basis ANNEX = new OurReading(
            "lampiran SK menyebut KIM dan pengurus hasil musyawarah",
            "the annex names the group and the board elected");

    /** The group that a command is about. */
    @FunctionalInterface
    interface OfTheDay<T> {
        Optional<Group> group(GroupCase it, T command, LocalDate done);
    }

    List<Check<GroupCase, T>> numberedAndDated() {
        return List.of(
                check(
                        "decree.without_number",
                        FORM_OF_DECREES,
                        (it, command, context) ->
                                paper.apply(command).getNumber().isPresent()),
                check(
                        "decree.without_date",
                        FORM_OF_DECREES,
                        (it, command, context) ->
                                paper.apply(command).getEstablishedOn().isPresent()));
    }

    /** The amendments of decrees have numbers too. */
    Check<GroupCase, T> newNumber() {
        return check(
                "decree.number_taken",
                FORM_OF_DECREES,
                (it, command, context) -> it.papers().stream()
                        .flatMap(filed -> Stream.concat(Stream.of(filed.decree()), filed.amendments().stream()))
                        .noneMatch(filed -> same(filed, paper.apply(command))));
    }

    private static boolean same(Decree one, Decree other) {
        return DecreeKey.of(one).filter(key -> key.names(other)).isPresent();
    }

    List<Check<GroupCase, T>> onTheAnnex() {
        return List.of(
                onTheAnnex(
                        "decree.group_not_listed",
                        (group, decree) -> AnnexRules.entry(group, decree).isPresent()),
                onTheAnnex(
                        "decree.group_listed_twice",
                        (group, decree) -> AnnexRules.entries(group, decree).count() <= 1),
                onTheAnnex("decree.entry_differs", AnnexRules::alike),
                onOfficers("decree.officer_not_listed", Severity.ERROR, AnnexRules::rolesLeftOut),
                onOfficers("decree.second_holder_listed", Severity.ERROR, AnnexRules::rolesListedTooOften),
                onOfficers("decree.officer_not_elected", Severity.WARNING, AnnexRules::rolesNotElected));
    }

    private Check<GroupCase, T> onTheAnnex(String code, BiFunction<Optional<Group>, Decree, Boolean> holds) {
        return check(
                code,
                ANNEX,
                (it, command, context) -> holds.apply(group.group(it, command, context.done()), paper.apply(command)));
    }

    /** The tasks of which something is wrong, none if all is well. */
    private Check<GroupCase, T> onOfficers(
            String code, Severity severity, BiFunction<Optional<Group>, Decree, List<OfficerRole>> wrong) {
        return GroupRules.WORDS.check(
                code,
                severity,
                ANNEX,
                Map.of(),
                (it, command, context) -> wrong.apply(group.group(it, command, context.done()), paper.apply(command))
                        .isEmpty(),
                (it, command, context) -> Map.of(
                        "roles",
                        GroupRules.roles(wrong.apply(group.group(it, command, context.done()), paper.apply(command)))));
    }

    private static <T> Check<GroupCase, T> check(String code, Basis basis, Check.Test<GroupCase, T> test) {
        return GroupRules.WORDS.check(code, Severity.ERROR, basis, test);
    }
}
