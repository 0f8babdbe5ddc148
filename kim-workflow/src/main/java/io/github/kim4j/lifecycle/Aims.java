package io.github.kim4j.lifecycle;

import io.github.kim4j.decree.Decree;
import io.github.kim4j.decree.DecreeRelation;
import io.github.kim4j.decree.DecreeRelationKind;
import io.github.kim4j.decree.Office;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Which decree on file a command about a decree means, and who may end it. */
final class Aims {
    private Aims() {}

    /**
     * The standing decrees of that number and date: those of the revoking office, or else those that it may revoke, or
     * else all. One is right; several are ambiguous.
     */
    static List<Paper> meant(GroupCase it, RevokeDecree command) {
        List<Paper> named = named(it, command);
        Optional<Office> by = command.by().map(Decree::getIssuer);
        if (by.isEmpty()) {
            return named;
        }
        return Stream.<Predicate<Paper>>of(
                        paper -> sameOffice(by.get(), paper.decree().getIssuer(), it),
                        paper -> mayRevoke(by.get(), paper, it),
                        paper -> true)
                .map(fitting -> named.stream().filter(fitting).toList())
                .filter(fitting -> !fitting.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** The one decree that is meant; empty if there is none or it is not clear which. */
    static Optional<Paper> only(GroupCase it, RevokeDecree command) {
        return single(meant(it, command));
    }

    /** The one decree that is amended, which is of the amending office; empty if there is none or it is not clear which. */
    static Optional<Paper> amended(GroupCase it, AmendDecree command) {
        List<Paper> named = named(it, command);
        List<Paper> own = named.stream()
                .filter(paper ->
                        sameOffice(command.by().getIssuer(), paper.decree().getIssuer(), it))
                .toList();
        return single(own.isEmpty() ? named : own);
    }

    private static Optional<Paper> single(List<Paper> papers) {
        return papers.size() == 1 ? Optional.of(papers.get(0)) : Optional.empty();
    }

    private static List<Paper> named(GroupCase it, Aimed command) {
        return it.papers().stream()
                .filter(Paper::stands)
                .filter(paper -> named(paper.decree(), command))
                .toList();
    }

    private static boolean named(Decree decree, Aimed command) {
        return decree.getNumber().map(command.number()::sameAs).orElse(false)
                && day(command)
                        .map(day -> decree.getEstablishedOn().equals(Optional.of(day)))
                        .orElse(true)
                && issuer(command).map(decree.getIssuer()::equals).orElse(true);
    }

    /** The date of the decree meant: as the command tells it, else as the acting decree does, if it tells but one. */
    private static Optional<LocalDate> day(Aimed command) {
        return command.establishedOn().or(() -> told(command, DecreeRelation::establishedOn));
    }

    /** The office that issued the decree meant, told in the same way. */
    private static Optional<Office> issuer(Aimed command) {
        return command.issuer().or(() -> told(command, DecreeRelation::issuer));
    }

    private static <T> Optional<T> told(Aimed command, Function<DecreeRelation, Optional<T>> part) {
        List<Optional<T>> told = relations(command).map(part).distinct().toList();
        return told.size() == 1 ? told.get(0) : Optional.empty();
    }

    /** Whether the acting decree says what it does to that one; a judgment need not. */
    static boolean said(Aimed command) {
        return command.acting().isEmpty() || relations(command).findAny().isPresent();
    }

    private static Stream<DecreeRelation> relations(Aimed command) {
        return command.acting().stream()
                .flatMap(acting -> acting.getRelations().stream())
                .filter(relation -> command instanceof RevokeDecree
                        ? relation.kind().ends()
                        : relation.kind() == DecreeRelationKind.AMENDS)
                .filter(relation -> relation.number().sameAs(command.number()))
                .filter(relation -> agree(relation.establishedOn(), command.establishedOn()))
                .filter(relation -> agree(relation.issuer(), command.issuer()));
    }

    private static boolean agree(Optional<?> one, Optional<?> other) {
        return one.isEmpty() || other.isEmpty() || one.equals(other);
    }

    /** Whether two decrees cannot be but one: an office uses a number once a year, or once where it tells the year. */
    static boolean itself(Decree by, Decree revoked) {
        return by.getIssuer().equals(revoked.getIssuer())
                && by.getNumber()
                        .filter(number ->
                                revoked.getNumber().map(number::sameAs).orElse(false))
                        .filter(number -> number.year().isPresent() || year(by).equals(year(revoked)))
                        .isPresent();
    }

    private static Optional<Year> year(Decree decree) {
        return decree.getEstablishedOn().map(Year::from);
    }

    /** Whether an office is the one that issued a decree, also where the region of the group has got another code since. */
    static boolean sameOffice(Office by, Office of, GroupCase it) {
        return by.equals(of)
                || (by.kind() == of.kind() && by.exists() && it.unit().liesWithin(by.region()));
    }

    static boolean mayRevoke(Office by, Paper paper, GroupCase it) {
        Office of = paper.decree().getIssuer();
        return sameOffice(by, of, it)
                || (by.kind().superiorTo(of.kind()) && by.exists() && it.unit().liesWithin(by.region()));
    }
}
