package io.github.kim4j.lifecycle;

import io.github.kim4j.activity.Minutes;
import io.github.kim4j.group.Group;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the events of a case add up to. Filled once, by folding, and read ever after. */
final class Facts {
    /** A set of papers that completed the chain together. */
    record Recognition(List<Integer> papers, LocalDate since) {}

    boolean formed;
    boolean admitted;
    Filing filing = Filing.NOT_FILED;

    @Nullable
    Group group;

    @Nullable
    LocalDate initiatedOn;

    @Nullable
    Minutes minutes;

    @Nullable
    LocalDate formedOn;

    @Nullable
    LocalDate filedOn;

    @Nullable
    LocalDate returnedOn;

    @Nullable
    LocalDate registeredOn;

    @Nullable
    LocalDate dissolvedOn;

    /** The latest day on which somebody decided on the group as formed, or did something with it. */
    @Nullable
    LocalDate latestActOn;

    final List<Paper> papers = new ArrayList<>();
    final List<Recognition> recognitions = new ArrayList<>();
    GroupState state = GroupState.UNFORMED;

    static Facts of(List<GroupEvent> events) {
        Facts facts = new Facts();
        events.forEach(facts::add);
        facts.state = facts.derivedState();
        return facts;
    }

    private void add(GroupEvent event) {
        if (event instanceof GroupEvent.Initiated initiated) {
            group = initiated.group();
            initiatedOn = initiated.on();
        } else if (event instanceof GroupEvent.Formed founded) {
            form(founded.group(), Optional.of(founded.deliberation().getMinutes()));
        } else if (event instanceof GroupEvent.Admitted known) {
            form(known.group(), known.minutes());
            admitted = true;
            acted(known.on());
        } else if (event instanceof GroupEvent.DecreeEstablished established) {
            papers.add(new Paper(established.paper(), established.decree(), Optional.empty()));
            established.decree().getEstablishedOn().ifPresent(this::acted);
        } else if (event instanceof GroupEvent.RecognitionCompleted completed) {
            recognitions.add(new Recognition(completed.papers(), completed.since()));
        } else if (event instanceof GroupEvent.DecreeRevoked revoked) {
            papers.replaceAll(paper -> paper.number() == revoked.paper() ? paper.ended(revoked.endsOn()) : paper);
            revoked.by().getEstablishedOn().ifPresent(this::acted);
        } else {
            addToTheOffice(event);
        }
    }

    private void form(Group formedGroup, Optional<Minutes> proof) {
        formed = true;
        group = formedGroup;
        minutes = proof.orElse(null);
        formedOn = proof.map(Minutes::getHeldOn).orElse(null);
    }

    private void addToTheOffice(GroupEvent event) {
        if (event instanceof GroupEvent.Filed filed) {
            filing = Filing.FILED;
            filedOn = filed.on();
            acted(filed.on());
        } else if (event instanceof GroupEvent.Returned returned) {
            filing = Filing.RETURNED;
            returnedOn = returned.on();
            acted(returned.on());
        } else if (event instanceof GroupEvent.Registered registered) {
            filing = Filing.REGISTERED;
            registeredOn = registered.on();
            acted(registered.on());
        } else if (event instanceof GroupEvent.Inaugurated inaugurated) {
            acted(inaugurated.on());
        } else if (event instanceof GroupEvent.Dissolved dissolved) {
            LocalDate day = dissolved.minutes().getHeldOn();
            dissolvedOn = day;
            papers.replaceAll(paper -> paper.ended(day));
        }
    }

    private void acted(LocalDate day) {
        if (latestActOn == null || day.isAfter(latestActOn)) {
            latestActOn = day;
        }
    }

    private GroupState derivedState() {
        if (dissolvedOn != null) {
            return GroupState.DISSOLVED;
        }
        if (recognitionStands()) {
            return GroupState.RECOGNIZED;
        }
        if (papers.stream().anyMatch(Paper::stands)) {
            return GroupState.RATIFIED;
        }
        if (formed) {
            return GroupState.FORMED;
        }
        return group == null ? GroupState.UNFORMED : GroupState.INITIATED;
    }

    boolean recognitionStands() {
        return recognitions.stream()
                .anyMatch(recognition -> recognition.papers().stream()
                        .allMatch(number -> paper(number).stands()));
    }

    Optional<Recognition> recognitionOn(LocalDate day) {
        return recognitions.stream()
                .filter(recognition -> recognition.papers().stream()
                        .allMatch(number -> paper(number).inForceOn(day)))
                .findFirst();
    }

    Paper paper(int number) {
        return papers.get(number - 1);
    }
}
