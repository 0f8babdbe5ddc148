package io.github.kim4j.lifecycle;

import io.github.kim4j.decree.Decree;
import io.github.kim4j.decree.DecreeRelation;
import io.github.kim4j.decree.Office;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Which decree on file a revocation means, and who may revoke it. */
final class Revocations {
    private Revocations() {}

    /**
     * The standing decrees of that number and date: those of the revoking office, or else those that it may revoke, or
     * else all. One is right; several are ambiguous.
     */
    static List<Paper> meant(GroupCase it, RevokeDecree command) {
        List<Paper> named = it.papers().stream()
                .filter(Paper::stands)
                .filter(paper -> named(paper.decree(), command))
                .toList();
        Office by = command.by().getIssuer();
        return Stream.<Predicate<Paper>>of(
                        paper -> paper.decree().getIssuer().equals(by),
                        paper -> mayRevoke(command, paper, it),
                        paper -> true)
                .map(fitting -> named.stream().filter(fitting).toList())
                .filter(fitting -> !fitting.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** The one decree that is meant; empty if there is none or it is not clear which. */
    static Optional<Paper> only(GroupCase it, RevokeDecree command) {
        List<Paper> meant = meant(it, command);
        return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
    }

    private static boolean named(Decree decree, RevokeDecree command) {
        return decree.getNumber().map(command.revoked()::sameAs).orElse(false)
                && day(command)
                        .map(day -> decree.getEstablishedOn().equals(Optional.of(day)))
                        .orElse(true);
    }

    /** The date of the revoked decree: as the command tells it, else as the revoking decree does, if it tells but one. */
    private static Optional<LocalDate> day(RevokeDecree command) {
        return command.establishedOn().or(() -> {
            List<Optional<LocalDate>> told = said(command.by(), command)
                    .map(DecreeRelation::establishedOn)
                    .distinct()
                    .toList();
            return told.size() == 1 ? told.get(0) : Optional.empty();
        });
    }

    /** Whether the revoking decree says that it ends that one. */
    static boolean said(RevokeDecree command) {
        return said(command.by(), command).findAny().isPresent();
    }

    private static Stream<DecreeRelation> said(Decree by, RevokeDecree command) {
        return by.getRelations().stream()
                .filter(relation -> relation.kind().ends())
                .filter(relation -> relation.number().sameAs(command.revoked()))
                .filter(relation -> relation.establishedOn().isEmpty()
                        || command.establishedOn().isEmpty()
                        || relation.establishedOn().equals(command.establishedOn()));
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

    static boolean mayRevoke(RevokeDecree command, Paper paper, GroupCase it) {
        Office by = command.by().getIssuer();
        Office of = paper.decree().getIssuer();
        return by.equals(of)
                || (by.kind().superiorTo(of.kind()) && by.exists() && it.unit().liesWithin(by.region()));
    }
}
