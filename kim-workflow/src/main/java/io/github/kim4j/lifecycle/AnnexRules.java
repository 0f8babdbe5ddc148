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

/** Compares the annex of a decree with the group and the board on file. */
final class AnnexRules {
    private AnnexRules() {}

    static Optional<AnnexEntry> entry(GroupCase it, Decree decree) {
        return entries(it, decree).findFirst();
    }

    /** Every entry about the group; a decree has one for each group. */
    static Stream<AnnexEntry> entries(GroupCase it, Decree decree) {
        return it.group().stream().flatMap(group -> decree.getAnnex().stream().filter(entry -> entry.lists(group)));
    }

    /** Whether every entry about the group, as its id may tell, has the name and the region of the group. */
    static boolean alike(GroupCase it, Decree decree) {
        return it.group().stream()
                .allMatch(group -> entries(it, decree)
                        .allMatch(entry -> entry.getName().writtenLike(group.getName())
                                && entry.getUnit().equals(group.getUnit())));
    }

    /** The core tasks for which the entry of the group names more people than were elected; those with nobody elected aside. */
    static List<OfficerRole> rolesListedTooOften(GroupCase it, Decree decree) {
        List<OfficerRole> listed = entry(it, decree).map(AnnexEntry::getOfficers).orElse(List.of()).stream()
                .map(AnnexOfficer::getRole)
                .toList();
        List<OfficerRole> elected =
                it.group().flatMap(Group::getBoard).map(Board::getOfficers).orElse(List.of()).stream()
                        .map(Officer::getRole)
                        .toList();
        return OfficerRole.CORE.stream()
                .filter(elected::contains)
                .filter(role -> Collections.frequency(listed, role) > Collections.frequency(elected, role))
                .toList();
    }

    /** The core tasks whose holders the entry of the group does not name; none if there is no entry to compare. */
    static List<OfficerRole> rolesLeftOut(GroupCase it, Decree decree) {
        Optional<AnnexEntry> entry = entry(it, decree);
        List<Officer> officers =
                it.group().flatMap(Group::getBoard).map(Board::getOfficers).orElse(List.of());
        if (entry.isEmpty()) {
            return List.of();
        }
        return officers.stream()
                .filter(officer -> OfficerRole.CORE.contains(officer.getRole()))
                .filter(officer -> !lists(entry.get(), officer, it.group().orElseThrow()))
                .map(Officer::getRole)
                .toList();
    }

    /** The core tasks that the entry of the group names though the board on file has nobody for them. */
    static List<OfficerRole> rolesNotElected(GroupCase it, Decree decree) {
        Optional<Board> board = it.group().flatMap(Group::getBoard);
        if (board.isEmpty()) {
            return List.of();
        }
        Set<OfficerRole> elected =
                board.get().getOfficers().stream().map(Officer::getRole).collect(Collectors.toSet());
        return entry(it, decree).stream()
                .flatMap(entry -> entry.getOfficers().stream())
                .map(AnnexOfficer::getRole)
                .filter(OfficerRole.CORE::contains)
                .filter(role -> !elected.contains(role))
                .distinct()
                .toList();
    }

    private static boolean lists(AnnexEntry entry, Officer officer, Group group) {
        Optional<PersonName> name = group.member(officer.getMember()).flatMap(Member::getName);
        return entry.getOfficers().stream()
                .filter(line -> line.getRole().equals(officer.getRole()))
                .anyMatch(line -> name.map(line.getName()::writtenLike).orElse(true));
    }
}
