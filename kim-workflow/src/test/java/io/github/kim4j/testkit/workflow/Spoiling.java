package io.github.kim4j.testkit.workflow;

import io.github.kim4j.activity.Deliberation;
import io.github.kim4j.activity.Socialization;
import io.github.kim4j.decree.AnnexEntry;
import io.github.kim4j.decree.Decree;
import io.github.kim4j.decree.Office;
import io.github.kim4j.decree.OfficeKind;
import io.github.kim4j.group.Board;
import io.github.kim4j.group.Group;
import io.github.kim4j.group.GroupId;
import io.github.kim4j.group.GroupName;
import io.github.kim4j.group.MemberId;
import io.github.kim4j.group.Membership;
import io.github.kim4j.group.Officer;
import io.github.kim4j.group.OfficerRole;
import io.github.kim4j.lifecycle.Admit;
import io.github.kim4j.lifecycle.Deliberate;
import io.github.kim4j.lifecycle.GroupCommand;
import io.github.kim4j.lifecycle.Inaugurate;
import io.github.kim4j.lifecycle.Initiate;
import io.github.kim4j.lifecycle.IssueDecree;
import io.github.kim4j.lifecycle.RevokeDecree;
import io.github.kim4j.lifecycle.Socialize;
import io.github.kim4j.person.Occupation;
import io.github.kim4j.region.RegionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/** Puts one fault into the papers of a command, such as only its own kind of command can have. */
final class Spoiling {
    private static final GroupId ANOTHER = GroupId.of("KIM-2");
    private static final RegionCode ELSEWHERE = RegionCode.parse("11.01");

    private final Random random;

    Spoiling(Random random) {
        this.random = random;
    }

    /** Returns the command with a fault; as it was, where none of its own is known. */
    GroupCommand spoiled(GroupCommand command) {
        if (command instanceof Initiate initiate) {
            return initiate(initiate);
        }
        if (command instanceof Admit admit) {
            return new Admit(admit.takenInOn(), admit.group(), Optional.empty(), some(List.of(ANOTHER)));
        }
        if (command instanceof Deliberate deliberate) {
            return deliberate(deliberate);
        }
        if (command instanceof IssueDecree issue) {
            return new IssueDecree(decree(issue.decree()));
        }
        if (command instanceof RevokeDecree revoke) {
            return revoke.by()
                    .map(by -> new RevokeDecree(
                            revoke.number(),
                            by.toBuilder().number(Optional.empty()).build()))
                    .orElse(revoke);
        }
        if (command instanceof Inaugurate inaugurate) {
            return new Inaugurate(inaugurate.heldOn(), new Office(OfficeKind.BUPATI, ELSEWHERE));
        }
        return command instanceof Socialize socialize ? socialize(socialize) : command;
    }

    private <T> List<T> some(List<T> list) {
        return random.nextBoolean() ? list : List.of();
    }

    private Initiate initiate(Initiate it) {
        Group group = random.nextBoolean()
                ? it.group()
                : it.group().toBuilder().id(ANOTHER).build();
        return new Initiate(it.requestedOn(), group, List.of(ANOTHER));
    }

    private Deliberate deliberate(Deliberate it) {
        LocalDate held = it.deliberation().getMinutes().getHeldOn();
        return switch (random.nextInt(7)) {
            case 0 -> new Deliberate(it.deliberation(), HonestCommands.members(random.nextInt(3)), it.board());
            case 1 -> new Deliberate(it.deliberation(), HonestCommands.members(5, held.minusYears(9)), it.board());
            case 2 -> new Deliberate(it.deliberation(), servants(it.members()), it.board());
            case 3 ->
                new Deliberate(it.deliberation(), it.members(), Board.builder().build());
            case 4 -> new Deliberate(it.deliberation(), it.members(), secondChair(it.board()));
            case 5 -> new Deliberate(it.deliberation(), twice(it.members()), it.board());
            default -> new Deliberate(elsewhere(it.deliberation()), HonestCommands.members(40), it.board());
        };
    }

    private static Board secondChair(Board board) {
        return board.toBuilder()
                .addOfficers(
                        Officer.of(MemberId.of("M1"), OfficerRole.CHAIR),
                        Officer.of(MemberId.of("M2"), OfficerRole.CHAIR))
                .build();
    }

    private static <T> List<T> twice(List<T> list) {
        return Stream.concat(list.stream(), list.stream()).toList();
    }

    private static List<Membership> servants(List<Membership> members) {
        return members.stream()
                .map(membership -> Membership.of(membership.getMember().toBuilder()
                        .occupation(Occupation.CIVIL_SERVANT)
                        .build()))
                .toList();
    }

    private static Deliberation elsewhere(Deliberation it) {
        return it.toBuilder().unit(ELSEWHERE).build();
    }

    private Decree decree(Decree it) {
        List<AnnexEntry> annex = it.getAnnex();
        return switch (random.nextInt(4)) {
            case 0 -> it.toBuilder().establishedOn(Optional.empty()).build();
            case 1 -> it.toBuilder().annex(twice(annex)).build();
            case 2 ->
                it.toBuilder()
                        .annex(annex.stream().map(Spoiling::withDoubledOfficers).toList())
                        .build();
            default ->
                it.toBuilder()
                        .annex(annex.stream().map(Spoiling::withoutOfficers).toList())
                        .build();
        };
    }

    private static AnnexEntry withoutOfficers(AnnexEntry entry) {
        return entry.toBuilder().officers(List.of()).build();
    }

    private static AnnexEntry withDoubledOfficers(AnnexEntry entry) {
        return entry.toBuilder()
                .group(HonestCommands.ID)
                .name(GroupName.parse("KIM Contoh Lain"))
                .officers(twice(entry.getOfficers()))
                .build();
    }

    private static Socialize socialize(Socialize it) {
        Socialization elsewhere =
                it.socialization().toBuilder().region(ELSEWHERE).build();
        return new Socialize(elsewhere);
    }
}
