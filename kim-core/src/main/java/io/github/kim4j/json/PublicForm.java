package io.github.kim4j.json;

import static java.util.Objects.requireNonNull;

import io.github.kim4j.decree.AnnexEntry;
import io.github.kim4j.decree.document.GroupAnnex;
import io.github.kim4j.group.Board;
import io.github.kim4j.group.Group;
import io.github.kim4j.group.Member;
import io.github.kim4j.group.MemberId;
import io.github.kim4j.group.Membership;
import io.github.kim4j.group.Officer;
import io.github.kim4j.person.Nik;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What may be published about people on a day. */
final class PublicForm {
    private static final int OF_AGE = 18;

    private final LocalDate on;

    PublicForm(LocalDate on) {
        this.on = requireNonNull(on, "on");
    }

    /** Leaves out everything about minors, and of the others all but id and days; officers keep their names. */
    Group of(Group group) {
        Set<MemberId> minors = group.getMemberships().stream()
                .map(Membership::getMember)
                .filter(this::minor)
                .map(Member::getId)
                .collect(Collectors.toSet());
        Set<MemberId> officers = group.getBoard().map(Board::getOfficers).orElse(List.of()).stream()
                .map(Officer::getMember)
                .collect(Collectors.toSet());
        return group.toBuilder()
                .memberships(group.getMemberships().stream()
                        .filter(membership ->
                                !minors.contains(membership.getMember().getId()))
                        .map(membership -> reduced(membership, officers))
                        .toList())
                .board(group.getBoard().map(board -> without(minors, board)))
                .build();
    }

    /** Leaves out the name, since nothing tells whether the person is an officer; and of a minor the days too. */
    Membership alone(Membership membership) {
        Membership nameless = reduced(membership, Set.of());
        return minor(membership.getMember()) ? Membership.of(nameless.getMember()) : nameless;
    }

    /** Leaves out who is listed, since an annex tells no ages and a minor may be among them. */
    AnnexEntry of(AnnexEntry entry) {
        return entry.toBuilder().officers(List.of()).build();
    }

    GroupAnnex of(GroupAnnex annex) {
        return new GroupAnnex(annex.group(), annex.places(), List.of());
    }

    private static Membership reduced(Membership membership, Set<MemberId> officers) {
        Member member = membership.getMember();
        Member.Builder builder = Member.builder();
        builder.id(member.getId());
        if (officers.contains(member.getId())) {
            builder.name(member.getName());
        }
        return membership.toBuilder().member(builder.build()).build();
    }

    private static Board without(Set<MemberId> minors, Board board) {
        return board.toBuilder()
                .officers(board.getOfficers().stream()
                        .filter(officer -> !minors.contains(officer.getMember()))
                        .toList())
                .build();
    }

    private boolean minor(Member member) {
        return member.getBirthDate()
                .map(this::underAge)
                .orElseGet(() -> member.getNik().filter(this::mayBeUnderAge).isPresent());
    }

    /** The century of a number is open; when in doubt the person is young, not over a hundred (our reading). */
    private boolean mayBeUnderAge(Nik nik) {
        return nik.possibleBirthDates().stream().anyMatch(born -> !born.isAfter(on) && underAge(born));
    }

    /** Who was born on 29 February is of age on 1 March. */
    private boolean underAge(LocalDate born) {
        return Period.between(born, on).getYears() < OF_AGE;
    }
}
