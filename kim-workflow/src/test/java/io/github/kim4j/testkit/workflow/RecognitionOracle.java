package io.github.kim4j.testkit.workflow;

import io.github.kim4j.decree.Decree;
import io.github.kim4j.decree.Office;
import io.github.kim4j.decree.OfficeKind;
import io.github.kim4j.lifecycle.Admit;
import io.github.kim4j.lifecycle.Deliberate;
import io.github.kim4j.lifecycle.Dissolve;
import io.github.kim4j.lifecycle.File;
import io.github.kim4j.lifecycle.GroupCommand;
import io.github.kim4j.lifecycle.IssueDecree;
import io.github.kim4j.lifecycle.Reelect;
import io.github.kim4j.lifecycle.Register;
import io.github.kim4j.lifecycle.Relocate;
import io.github.kim4j.lifecycle.Return;
import io.github.kim4j.lifecycle.RevokeDecree;
import io.github.kim4j.policy.Chain;
import io.github.kim4j.policy.Link;
import io.github.kim4j.policy.Parameter;
import io.github.kim4j.policy.Registration;
import io.github.kim4j.policy.Rules;
import io.github.kim4j.region.RegionCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Says from accepted commands and the policy alone whether a group is recognized on a day. Written without the lifecycle:
 * decrees are told apart by their place among the accepted commands, and every question is answered by looking at all of
 * them.
 */
final class RecognitionOracle {
    private final Setting setting;
    private final List<Decree> decrees = new ArrayList<>();
    /** For which board each decree was issued, counted from 1. */
    private final List<Integer> boards = new ArrayList<>();

    private final Map<Integer, LocalDate> ends = new HashMap<>();
    private final List<List<Integer>> sets = new ArrayList<>();
    private final TreeSet<LocalDate> dates = new TreeSet<>();
    /** The code of the region from a day on. */
    private final NavigableMap<LocalDate, RegionCode> codes = new TreeMap<>();

    /** What ended each decree other than the next board's. */
    private final Map<Integer, LocalDate> struck = new HashMap<>();

    private LocalDate lastSince = LocalDate.MIN;
    private int elections;
    private boolean registered;

    RecognitionOracle(Setting setting) {
        this.setting = setting;
        codes.put(LocalDate.MIN, setting.unit());
    }

    /** Takes one accepted command. */
    void accepted(GroupCommand command, LocalDate entered) {
        dates.add(command.done(entered));
        if (command instanceof IssueDecree issue) {
            issued(issue.decree());
        } else if (command instanceof RevokeDecree revoke) {
            revoked(revoke);
        } else if (command instanceof Deliberate || command instanceof Admit || command instanceof Reelect) {
            elections++;
        } else if (command instanceof Relocate relocate) {
            codes.put(relocate.on(), relocate.to());
        } else if (command instanceof Dissolve dissolve) {
            for (int i = 0; i < decrees.size(); i++) {
                end(i, dissolve.minutes().getHeldOn());
            }
        } else if (command instanceof Register) {
            registered = true;
        } else if (command instanceof Return || command instanceof File) {
            registered = false;
        }
    }

    /** A court's judgment holds from the beginning of the decree. */
    private void revoked(RevokeDecree revoke) {
        int decree = standing(revoke);
        LocalDate end = revoke.by().isPresent()
                ? revoke.by().get().effectiveOn().orElseThrow()
                : decrees.get(decree).effectiveOn().orElseThrow();
        dates.add(end);
        end(decree, end);
        LocalDate without =
                revoke.by().isPresent() ? end : LocalDate.MIN; // there was no day with what a court annulled
        struck.merge(decree, without, (one, other) -> one.isBefore(other) ? one : other);
    }

    private void issued(Decree decree) {
        decrees.add(decree);
        boards.add(elections);
        dates.add(decree.effectiveOn().orElseThrow());
        decree.getLastDay().ifPresent(dates::add);
        List<Integer> set = new ArrayList<>();
        for (Link link : chain(decree).links()) {
            latestOf(link.authorities(), decree.effectiveOn().orElseThrow()).ifPresent(set::add);
        }
        if (set.size() == chain(decree).links().size() && dates.stream().anyMatch(day -> allInForce(set, day))) {
            sets.add(set);
            replaceEarlierBoards(set);
        }
    }

    private void replaceEarlierBoards(List<Integer> set) {
        LocalDate complete = LocalDate.MIN;
        for (int decree : set) {
            LocalDate begin = decrees.get(decree).effectiveOn().orElseThrow();
            complete = begin.isAfter(complete) ? begin : complete;
        }
        for (int i = 0; i < decrees.size(); i++) {
            if (boards.get(i) < elections && !ends.containsKey(i)) {
                ends.put(i, complete);
            }
        }
        dates.add(complete);
        lastSince = complete;
    }

    /** How many recognitions were completed. */
    int completed() {
        return sets.size();
    }

    /** The first day of the recognition that was completed last. */
    LocalDate lastSince() {
        return lastSince;
    }

    /** The first day of the decree of the last link in the recognition that was completed last. */
    LocalDate beginOfTheLastLink() {
        List<Integer> set = sets.get(sets.size() - 1);
        return decrees.get(set.get(set.size() - 1)).effectiveOn().orElseThrow();
    }

    /** Whether some recognition of a board, counted from 1, had not been ended by a revocation or a court on a day. */
    boolean notStruck(int board, LocalDate day) {
        return sets.stream()
                .filter(set -> boards.get(set.get(0)) == board)
                .anyMatch(set -> set.stream()
                        .noneMatch(decree -> struck.containsKey(decree) && !day.isBefore(struck.get(decree))));
    }

    /** Whether a court annulled a decree of a recognition, by the number in which they were completed, from 0. */
    boolean annulled(int set) {
        return sets.get(set).stream().anyMatch(decree -> LocalDate.MIN.equals(struck.get(decree)));
    }

    Rules rules(Decree decree) {
        LocalDate day = decree.getEstablishedOn().orElseThrow();
        RegionCode unit = codes.floorEntry(day).getValue();
        return setting.policy().rules(setting.level(), unit.kind(), day).orElseThrow();
    }

    private Chain chain(Decree decree) {
        return rules(decree).getChain().map(Parameter::value).orElseThrow();
    }

    private void end(int decree, LocalDate day) {
        LocalDate earlier = ends.get(decree);
        ends.put(decree, earlier != null && earlier.isBefore(day) ? earlier : day);
    }

    private int standing(RevokeDecree command) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < decrees.size(); i++) {
            Decree decree = decrees.get(i);
            boolean named = decree.getNumber().orElseThrow().sameAs(command.number())
                    && (command.establishedOn().isEmpty()
                            || command.establishedOn().equals(decree.getEstablishedOn()));
            boolean issued = told(command).map(decree.getIssuer()::equals).orElse(true);
            if (!ends.containsKey(i) && named && issued) {
                found.add(i);
            }
        }
        if (command.by().isEmpty()) {
            return found.get(0);
        }
        Office by = command.by().get().getIssuer();
        for (int i : found) {
            if (decrees.get(i).getIssuer().kind() == by.kind()) { // its region may have got another code since
                return i;
            }
        }
        for (int i : found) {
            if (by.kind().superiorTo(decrees.get(i).getIssuer().kind())) {
                return i;
            }
        }
        throw new AssertionError("revoked a decree that does not stand: " + command);
    }

    /** The office that issued the decree meant, as the command or the revoking decree tells it. */
    private static Optional<Office> told(RevokeDecree command) {
        return command.issuer()
                .or(() -> command.by().stream()
                        .flatMap(by -> by.getRelations().stream())
                        .filter(relation -> relation.number().sameAs(command.number()))
                        .flatMap(relation -> relation.issuer().stream())
                        .findFirst());
    }

    private Optional<Integer> latestOf(Set<OfficeKind> link, LocalDate day) {
        Integer latest = null;
        for (int i = 0; i < decrees.size(); i++) {
            if (boards.get(i) == elections
                    && !ends.containsKey(i)
                    && !expired(decrees.get(i), day)
                    && link.contains(decrees.get(i).getIssuer().kind())) {
                latest = i;
            }
        }
        return Optional.ofNullable(latest);
    }

    /** Returns what a decree has skipped, before it is put on file; empty if nothing. */
    Optional<String> skippedBy(Decree decree) {
        List<Set<OfficeKind>> links =
                chain(decree).links().stream().map(Link::authorities).toList();
        OfficeKind issuer = decree.getIssuer().kind();
        for (Set<OfficeKind> link : links) {
            if (link.contains(issuer)) {
                return registrationMissing(decree) ? Optional.of("registration") : Optional.empty();
            }
            if (latestOf(link, decree.getEstablishedOn().orElseThrow()).isEmpty()) {
                return Optional.of("the decree of " + link);
            }
        }
        return Optional.of("the chain: " + issuer + " is not in " + links);
    }

    private boolean registrationMissing(Decree decree) {
        boolean asked = rules(decree)
                .getRegistration()
                .map(Parameter::value)
                .flatMap(Registration::before)
                .filter(office -> office == decree.getIssuer().kind())
                .isPresent();
        return asked && !registered;
    }

    /** Returns every date on file, the day before and the day after. */
    Set<LocalDate> edgeDays() {
        Set<LocalDate> days = new TreeSet<>();
        for (LocalDate date : dates) {
            days.addAll(List.of(date.minusDays(1), date, date.plusDays(1)));
        }
        return days;
    }

    boolean recognizedOn(LocalDate day) {
        return sets.stream().anyMatch(set -> allInForce(set, day));
    }

    private boolean allInForce(List<Integer> set, LocalDate day) {
        return set.stream().allMatch(decree -> inForce(decree, day));
    }

    private boolean inForce(int decree, LocalDate day) {
        Decree it = decrees.get(decree);
        boolean begun = !it.effectiveOn().orElseThrow().isAfter(day);
        LocalDate end = ends.get(decree);
        return begun && !expired(it, day) && (end == null || end.isAfter(day));
    }

    private static boolean expired(Decree decree, LocalDate day) {
        return decree.getLastDay().filter(last -> last.isBefore(day)).isPresent();
    }
}
