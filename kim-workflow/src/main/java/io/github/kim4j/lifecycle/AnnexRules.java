package io.github.kim4j.lifecycle;

import io.github.kim4j.decree.AnnexEntry;
import io.github.kim4j.decree.AnnexOfficer;
import io.github.kim4j.decree.Decree;
import io.github.kim4j.group.Board;
import io.github.kim4j.group.Group;
import io.github.kim4j.group.Member;
import io.github.kim4j.group.Officer;
import io.github.kim4j.group.OfficerRole;
import io.github.kim4j.person.PersonName;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares the annex of a decree with the group and the board that it is about. */
final class AnnexRules {
    private AnnexRules() {}

    static Optional<AnnexEntry> entry(Optional<Group> group, Decree decree) {
        return entries(group, decree).findFirst();
    }

    /** Every entry about the group; a decree has one for each group. */
    static Stream<AnnexEntry> entries(Optional<Group> group, Decree decree) {
        return group.stream().flatMap(some -> decree.getAnnex().stream().filter(entry -> entry.lists(some)));
    }

    /** Whether every entry about the group, as its id may tell, has the name and the region of the group. */
    static boolean alike(Optional<Group> group, Decree decree) {
        return group.stream()
                .allMatch(some -> entries(group, decree)
                        .allMatch(entry -> entry.getName().writtenLike(some.getName())
                                && entry.getUnit().equals(some.getUnit())));
    }

    /** The core tasks for which the entry of the group names more people than were elected; those with nobody elected aside. */
    static List<OfficerRole> rolesListedTooOften(Optional<Group> group, Decree decree) {
        List<OfficerRole> listed = entry(group, decree).map(AnnexEntry::getOfficers).orElse(List.of()).stream()
                .map(AnnexOfficer::getRole)
                .toList();
        List<OfficerRole> elected =
                officers(group).stream().map(Officer::getRole).toList();
        return OfficerRole.CORE.stream()
                .filter(elected::contains)
                .filter(role -> Collections.frequency(listed, role) > Collections.frequency(elected, role))
                .toList();
    }

    /** The core tasks whose holders the entry of the group does not name; none if there is no entry to compare. */
    static List<OfficerRole> rolesLeftOut(Optional<Group> group, Decree decree) {
        Optional<AnnexEntry> entry = entry(group, decree);
        if (entry.isEmpty()) {
            return List.of();
        }
        return officers(group).stream()
                .filter(officer -> OfficerRole.CORE.contains(officer.getRole()))
                .filter(officer -> !lists(entry.get(), officer, group.orElseThrow()))
                .map(Officer::getRole)
                .toList();
    }

    /** The core tasks that the entry of the group names though the board on file has nobody for them. */
    static List<OfficerRole> rolesNotElected(Optional<Group> group, Decree decree) {
        Optional<Board> board = group.flatMap(Group::getBoard);
        if (board.isEmpty()) {
            return List.of();
        }
        Set<OfficerRole> elected =
                officers(group).stream().map(Officer::getRole).collect(Collectors.toSet());
        return entry(group, decree).stream()
                .flatMap(entry -> entry.getOfficers().stream())
                .map(AnnexOfficer::getRole)
                .filter(OfficerRole.CORE::contains)
                .filter(role -> !elected.contains(role))
                .distinct()
                .toList();
    }

    private static List<Officer> officers(Optional<Group> group) {
        return group.flatMap(Group::getBoard).map(Board::getOfficers).orElse(List.of());
    }

    private static boolean lists(AnnexEntry entry, Officer officer, Group group) {
        Optional<PersonName> name = group.member(officer.getMember()).flatMap(Member::getName);
        return entry.getOfficers().stream()
                .filter(line -> line.getRole().equals(officer.getRole()))
                .anyMatch(line -> name.map(line.getName()::writtenLike).orElse(true));
    }
}
