package io.github.kim4j.json;

import static java.util.Objects.requireNonNull;

import io.github.kim4j.decree.AnnexEntry;
import io.github.kim4j.decree.document.GroupAnnex;
import io.github.kim4j.group.Board;
import io.github.kim4j.group.Forum;
import io.github.kim4j.group.Group;
import io.github.kim4j.group.Member;
import io.github.kim4j.group.MemberId;
import io.github.kim4j.group.Membership;
import io.github.kim4j.group.Officer;
import io.github.kim4j.group.Representative;
import io.github.kim4j.person.Nik;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What may be published about people on a day. */
final class PublicForm {
    private static final int OF_AGE = 18;

    private final LocalDate on;

    /**
     * How a type is reduced before it is written.
     *
     * @param <T> the type
     * @param type the type
     * @param reduce what is left of a value
     */
    record Step<T>(Class<T> type, UnaryOperator<T> reduce) {}

    PublicForm(LocalDate on) {
        this.on = requireNonNull(on, "on");
    }

    /** Every type that has more than may be published; whichever Jackson writes it. */
    List<Step<?>> steps() {
        return List.of(
                new Step<>(AnnexEntry.class, this::of),
                new Step<>(GroupAnnex.class, this::of),
                new Step<>(Group.class, this::of),
                new Step<>(Membership.class, this::alone),
                new Step<>(Forum.class, this::of),
                new Step<>(Representative.class, this::alone));
    }

    /** Leaves out everything about minors, and of the others all but id, kind and days; officers keep their names. */
    Group of(Group group) {
        List<Membership> memberships = group.getMemberships();
        Set<MemberId> minors = minors(memberships.stream().map(Membership::getMember));
        Set<MemberId> officers = officers(group.getBoard());
        return group.toBuilder()
                .memberships(memberships.stream()
                        .filter(it -> !minors.contains(it.getMember().getId()))
                        .map(it -> it.toBuilder()
                                .member(reduced(it.getMember(), officers))
                                .build())
                        .toList())
                .board(group.getBoard().map(board -> without(minors, board)))
                .build();
    }

    /** As of a group. */
    Forum of(Forum forum) {
        List<Representative> people = forum.getRepresentatives();
        Set<MemberId> minors = minors(people.stream().map(Representative::getMember));
        Set<MemberId> officers = officers(forum.getBoard());
        return forum.toBuilder()
                .representatives(people.stream()
                        .filter(it -> !minors.contains(it.getMember().getId()))
                        .map(it -> it.toBuilder()
                                .member(reduced(it.getMember(), officers))
                                .build())
                        .toList())
                .board(forum.getBoard().map(board -> without(minors, board)))
                .build();
    }

    /** Leaves out the name, since nothing tells whether the person is an officer; and of a minor all but the id. */
    Membership alone(Membership membership) {
        Member nameless = reduced(membership.getMember(), Set.of());
        return minor(membership.getMember())
                ? Membership.of(nameless)
                : membership.toBuilder().member(nameless).build();
    }

    /** As of a membership. */
    Representative alone(Representative representative) {
        Member nameless = reduced(representative.getMember(), Set.of());
        return minor(representative.getMember())
                ? Representative.builder().member(nameless).build()
                : representative.toBuilder().member(nameless).build();
    }

    /** Leaves out who is listed, since an annex tells no ages and a minor may be among them. */
    AnnexEntry of(AnnexEntry entry) {
        return entry.toBuilder().officers(List.of()).build();
    }

    GroupAnnex of(GroupAnnex annex) {
        return new GroupAnnex(annex.group(), annex.places(), List.of());
    }

    private static Member reduced(Member member, Set<MemberId> officers) {
        Member.Builder builder = Member.builder();
        builder.id(member.getId());
        if (officers.contains(member.getId())) {
            builder.name(member.getName());
        }
        return builder.build();
    }

    private static Set<MemberId> officers(Optional<Board> board) {
        return board.map(Board::getOfficers).orElse(List.of()).stream()
                .map(Officer::getMember)
                .collect(Collectors.toSet());
    }

    private Set<MemberId> minors(Stream<Member> members) {
        return members.filter(this::minor).map(Member::getId).collect(Collectors.toSet());
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
