package io.github.kim4j.lifecycle;

import io.github.kim4j.activity.Deliberation;
import io.github.kim4j.decree.Decree;
import io.github.kim4j.group.Group;
import io.github.kim4j.policy.Chain;
import io.github.kim4j.policy.Link;
import io.github.kim4j.policy.PaperKind;
import io.github.kim4j.policy.Parameter;
import io.github.kim4j.policy.Rules;
import io.github.kim4j.time.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says what happens when a command is accepted under some rules. */
final class Evolution {
    private final GroupCase it;
    private final Rules rules;

    private Evolution(GroupCase it, Rules rules) {
        this.it = it;
        this.rules = rules;
    }

    static List<GroupEvent> of(GroupCase it, GroupCommand command, Rules rules) {
        return new Evolution(it, rules).of(command);
    }

    private List<GroupEvent> of(GroupCommand command) {
        if (command instanceof IssueDecree issue) {
            return issued(issue.decree());
        }
        if (command instanceof RevokeDecree revoke) {
            return List.of(revoked(revoke));
        }
        if (command instanceof AmendDecree amend) {
            Group group = with(amend);
            return List.of(new GroupEvent.DecreeAmended(
                    Aims.amended(it, amend).orElseThrow().number(), amend.by(), group));
        }
        if (command instanceof Socialize socialize) {
            return List.of(new GroupEvent.Socialized(socialize.socialization()));
        }
        return List.of(command instanceof Seating || command instanceof Founding ? begun(command) : later(command));
    }

    private GroupEvent begun(GroupCommand command) {
        if (command instanceof Initiate initiate) {
            return new GroupEvent.Initiated(initiate.requestedOn(), initiate.group());
        }
        if (command instanceof Admit admit) {
            return new GroupEvent.Admitted(admit.takenInOn(), admit.group(), admit.minutes());
        }
        Electing electing = (Electing) command;
        Deliberation deliberation = electing.deliberation();
        return command instanceof Reelect
                ? new GroupEvent.Reelected(deliberation, with(electing))
                : new GroupEvent.Formed(deliberation, with(electing));
    }

    private Group with(Seating command) {
        return it.group().orElseThrow().toBuilder()
                .memberships(command.members())
                .board(command.board())
                .build();
    }

    private static GroupEvent later(GroupCommand command) {
        if (command instanceof ReportDormant report) {
            return new GroupEvent.FoundDormant(report.foundOn(), report.finding());
        }
        if (command instanceof Revive revive) {
            return new GroupEvent.Revived(revive.revivedOn(), revive.finding());
        }
        if (command instanceof Suspend suspend) {
            return new GroupEvent.Suspended(suspend.by().effectiveOn().orElseThrow(), suspend.by());
        }
        if (command instanceof Lift lift) {
            return new GroupEvent.Lifted(lift.by().effectiveOn().orElseThrow(), lift.by());
        }
        if (command instanceof Relocate relocate) {
            return new GroupEvent.Relocated(relocate.on(), relocate.from(), relocate.to());
        }
        return ofTheOffice(command);
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

    /**
     * The decree, and the recognition if it completes the chain for the latest board: if there is a day on which a paper of
     * each link is in force.
     */
    private List<GroupEvent> issued(Decree decree) {
        int number = it.papers().size() + 1;
        int mandate = it.mandates().size();
        Chain chain = GroupTable.chain(rules);
        PaperKind kind = chain.links()
                .get(chain.linkOf(decree.getIssuer().kind()).orElseThrow())
                .paper();
        GroupEvent established = new GroupEvent.DecreeEstablished(number, mandate, kind, decree);
        GroupCase with = it.with(List.of(established));
        List<Integer> papers = papers(with, chain, decree.effectiveOn().orElseThrow());
        return papers.isEmpty() ? List.of(established) : List.of(established, completed(with, papers));
    }

    /** A paper of each link; none if one is missing, or if they are never in force together. */
    private static List<Integer> papers(GroupCase with, Chain chain, LocalDate day) {
        List<Integer> papers = new ArrayList<>();
        for (Link link : chain.links()) {
            int paper = with.standingPaper(link.authorities(), day);
            if (paper == 0) {
                return List.of();
            }
            papers.add(paper);
        }
        LocalDate since = since(with, papers);
        boolean together =
                papers.stream().noneMatch(paper -> with.facts().sheet(paper).ranOutBefore(since));
        return together ? papers : List.of();
    }

    private static LocalDate since(GroupCase with, List<Integer> papers) {
        return papers.stream()
                .map(paper -> with.facts().sheet(paper).from)
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    /** The decrees for earlier boards end when those for this one are all in force: no gap and no day of both. */
    private GroupEvent completed(GroupCase with, List<Integer> papers) {
        int mandate = with.mandates().size();
        LocalDate since = since(with, papers);
        List<Integer> superseded = with.papers().stream()
                .filter(paper -> paper.stands() && paper.mandate() != mandate)
                .map(Paper::number)
                .toList();
        return new GroupEvent.RecognitionCompleted(papers, since, superseded, term(with, papers));
    }

    /** A term in years as days, where the region says how years are read. */
    private Optional<Term> term(GroupCase with, List<Integer> papers) {
        LocalDate from = with.facts().sheet(papers.get(papers.size() - 1)).from;
        return with.facts()
                .latest()
                .flatMap(Tenure::term)
                .filter(Term::inYears)
                .flatMap(term ->
                        rules.getYearTermEnd().map(Parameter::value).flatMap(rule -> resolved(term, rule, from)));
    }

    /** Years that begin with the decree can be read only where the decree is of the first of several years. */
    private static Optional<Term> resolved(Term term, Term.YearRule rule, LocalDate from) {
        boolean told = rule == Term.YearRule.CALENDAR_YEARS
                || (from.getYear() == term.firstDay().getYear()
                        && term.lastDay().orElseThrow().getYear() > from.getYear());
        return told ? Optional.of(term.resolve(rule, from)) : Optional.empty();
    }

    private GroupEvent revoked(RevokeDecree command) {
        int paper = Aims.only(it, command).orElseThrow().number();
        return command.by()
                .<GroupEvent>map(by ->
                        new GroupEvent.DecreeRevoked(paper, by.effectiveOn().orElseThrow(), by))
                .orElseGet(() ->
                        new GroupEvent.DecreeAnnulled(paper, command.judgment().orElseThrow()));
    }
}
