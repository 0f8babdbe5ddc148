package io.github.kim4j.lifecycle;

import io.github.kim4j.activity.Deliberation;
import io.github.kim4j.decree.Decree;
import io.github.kim4j.group.Group;
import io.github.kim4j.policy.Chain;
import io.github.kim4j.policy.Link;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Says what happens when a command is accepted. */
final class Evolution {
    private Evolution() {}

    static List<GroupEvent> of(GroupCase it, GroupCommand command, Chain chain) {
        if (command instanceof Socialize socialize) {
            return List.of(new GroupEvent.Socialized(socialize.socialization()));
        }
        if (command instanceof Initiate initiate) {
            return List.of(new GroupEvent.Initiated(initiate.requestedOn(), initiate.group()));
        }
        if (command instanceof Deliberate deliberate) {
            return List.of(formed(it, deliberate));
        }
        if (command instanceof Admit admit) {
            return List.of(new GroupEvent.Admitted(admit.takenInOn(), admit.group(), admit.minutes()));
        }
        if (command instanceof IssueDecree issue) {
            return issued(it, issue.decree(), chain);
        }
        if (command instanceof RevokeDecree revoke) {
            return List.of(revoked(it, revoke));
        }
        return List.of(ofTheOffice(command));
    }

    private static GroupEvent ofTheOffice(GroupCommand command) {
        if (command instanceof File file) {
            return new GroupEvent.Filed(file.filedOn());
        }
        if (command instanceof Return returned) {
            return new GroupEvent.Returned(returned.returnedOn(), returned.reason());
        }
        if (command instanceof Register register) {
            return new GroupEvent.Registered(register.registeredOn(), register.registrationNumber());
        }
        if (command instanceof Inaugurate inaugurate) {
            return new GroupEvent.Inaugurated(inaugurate.heldOn(), inaugurate.by());
        }
        return new GroupEvent.Dissolved(((Dissolve) command).minutes());
    }

    private static GroupEvent formed(GroupCase it, Deliberate command) {
        Deliberation deliberation = command.deliberation();
        Group group = it.group().orElseThrow().toBuilder()
                .memberships(command.members())
                .board(command.board())
                .build();
        return new GroupEvent.Formed(deliberation, group);
    }

    /** The decree, and the recognition if it completes the chain. */
    private static List<GroupEvent> issued(GroupCase it, Decree decree, Chain chain) {
        int number = it.papers().size() + 1;
        GroupEvent established = new GroupEvent.DecreeEstablished(number, decree);
        GroupCase with = it.with(List.of(established));
        List<Integer> papers = new ArrayList<>();
        for (Link link : chain.links()) {
            int paper = with.standingPaper(link.authorities());
            if (paper < 0) {
                return List.of(established);
            }
            papers.add(paper);
        }
        LocalDate since = papers.stream()
                .map(paper -> with.facts().paper(paper).from())
                .max(LocalDate::compareTo)
                .orElseThrow();
        return List.of(established, new GroupEvent.RecognitionCompleted(papers, since));
    }

    private static GroupEvent revoked(GroupCase it, RevokeDecree command) {
        Paper paper = Revocations.only(it, command).orElseThrow();
        return new GroupEvent.DecreeRevoked(
                paper.number(), command.by().effectiveOn().orElseThrow(), command.by());
    }
}
