package io.github.kim4j.lifecycle;

import static java.util.Objects.requireNonNull;

import io.github.kim4j.activity.Minutes;
import io.github.kim4j.decree.Decree;
import io.github.kim4j.decree.OfficeKind;
import io.github.kim4j.group.Group;
import io.github.kim4j.lifecycle.Paper.Ending;
import io.github.kim4j.policy.PaperKind;
import io.github.kim4j.time.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the events of a case add up to. Filled once, by folding, and read ever after. */
final class Facts {
    boolean formed;
    boolean admitted;
    Filing filing = Filing.NOT_FILED;

    @Nullable
    Group group;

    @Nullable
    LocalDate initiatedOn;

    @Nullable
    LocalDate formedOn;

    @Nullable
    LocalDate filedOn;

    @Nullable
    LocalDate returnedOn;

    @Nullable
    LocalDate registeredOn;

    @Nullable
    LocalDate inauguratedOn;

    @Nullable
    LocalDate dissolvedOn;

    /** The latest day on which somebody decided on the group as formed, or did something with it. */
    @Nullable
    LocalDate latestActOn;

    final List<Tenure> tenures = new ArrayList<>();
    final List<Sheet> sheets = new ArrayList<>();
    final List<Recognition> recognitions = new ArrayList<>();
    final Spans dormancy = new Spans();
    final Spans suspension = new Spans();
    final List<GroupEvent.Relocated> moves = new ArrayList<>();
    List<Paper> papers = List.of();
    GroupState state = GroupState.UNFORMED;
    /** Whether some recognition of the latest mandate stands. */
    boolean latestRecognized;
    /** The kinds of offices that issued a standing decree, and those above them. */
    final Set<OfficeKind> revokers = EnumSet.noneOf(OfficeKind.class);
    /** The kinds of offices that issued a standing decree for the current board. */
    final Set<OfficeKind> amenders = EnumSet.noneOf(OfficeKind.class);

    static Facts of(List<GroupEvent> events) {
        Facts facts = new Facts();
        events.forEach(facts::add);
        facts.findWhoMayEndOrAmend();
        facts.latestRecognized = facts.standsFor(facts.tenures.size());
        facts.state = facts.derivedState();
        facts.papers = facts.sheets.stream().map(Sheet::paper).toList();
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
        } else if (event instanceof GroupEvent.Reelected reelected) {
            elect(reelected.group(), Optional.of(reelected.deliberation().getMinutes()));
            acted(reelected.deliberation().getMinutes().getHeldOn());
        } else if (event instanceof GroupEvent.Relocated relocated) {
            relocate(relocated);
        } else {
            addDecree(event);
        }
    }

    private void form(Group formedGroup, Optional<Minutes> proof) {
        formed = true;
        formedOn = proof.map(Minutes::getHeldOn).orElse(null);
        elect(formedGroup, proof);
    }

    private void elect(Group elected, Optional<Minutes> proof) {
        group = elected;
        tenures.add(new Tenure(tenures.size() + 1, elected, proof));
    }

    private void relocate(GroupEvent.Relocated relocated) {
        moves.add(relocated);
        group = requireNonNull(group, "group").toBuilder().unit(relocated.to()).build();
        acted(relocated.on());
    }

    private void addDecree(GroupEvent event) {
        if (event instanceof GroupEvent.DecreeEstablished established) {
            sheets.add(new Sheet(established));
            established.decree().getEstablishedOn().ifPresent(this::acted);
        } else if (event instanceof GroupEvent.RecognitionCompleted completed) {
            complete(completed);
        } else if (event instanceof GroupEvent.DecreeRevoked revoked) {
            sheet(revoked.paper()).end(new Ending(Ending.Kind.REVOKED, revoked.endsOn()));
            revoked.by().getEstablishedOn().ifPresent(this::acted);
        } else if (event instanceof GroupEvent.DecreeAnnulled annulled) {
            annul(sheet(annulled.paper()));
            acted(annulled.judgment().bindingOn());
        } else if (event instanceof GroupEvent.DecreeAmended amended) {
            amend(amended);
        } else {
            addToTheOffice(event);
        }
    }

    private void complete(GroupEvent.RecognitionCompleted completed) {
        List<Sheet> ofTheRecognition =
                completed.papers().stream().map(this::sheet).toList();
        recognitions.add(new Recognition(ofTheRecognition, completed.since(), completed.term()));
        Tenure tenure = tenures.get(ofTheRecognition.get(0).mandate - 1);
        tenure.recognized(completed.since(), completed.term());
        completed
                .superseded()
                .forEach(paper -> sheet(paper).end(new Ending(Ending.Kind.SUPERSEDED, completed.since())));
    }

    /** Recognitions that rested on it never were; another one of the same board may remain. */
    private void annul(Sheet sheet) {
        sheet.end(new Ending(Ending.Kind.ANNULLED, sheet.from));
        Tenure tenure = tenures.get(sheet.mandate - 1);
        tenure.forgetRecognition();
        recognitions.stream()
                .filter(recognition -> recognition.mandate() == sheet.mandate && !recognition.annulled())
                .forEach(recognition -> tenure.recognized(recognition.since(), recognition.term()));
    }

    private void amend(GroupEvent.DecreeAmended amended) {
        Sheet sheet = sheet(amended.paper());
        sheet.amendments.add(amended.by());
        tenures.get(sheet.mandate - 1).seat(amended.by().effectiveOn().orElseThrow(), amended.group());
        if (sheet.mandate == tenures.size()) {
            group = amended.group();
        }
        amended.by().getEstablishedOn().ifPresent(this::acted);
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
            inauguratedOn = inaugurated.on();
            acted(inaugurated.on());
        } else {
            addLater(event);
        }
    }

    private void addLater(GroupEvent event) {
        if (event instanceof GroupEvent.FoundDormant dormant) {
            dormancy.begin(dormant.on());
            acted(dormant.on());
        } else if (event instanceof GroupEvent.Revived revived) {
            dormancy.end(revived.on());
            acted(revived.on());
        } else if (event instanceof GroupEvent.Suspended suspended) {
            suspension.begin(suspended.from());
            suspended.by().getEstablishedOn().ifPresent(this::acted);
        } else if (event instanceof GroupEvent.Lifted lifted) {
            suspension.end(lifted.from());
            lifted.by().getEstablishedOn().ifPresent(this::acted);
        } else if (event instanceof GroupEvent.Dissolved dissolved) {
            LocalDate day = dissolved.minutes().getHeldOn();
            dissolvedOn = day;
            sheets.forEach(sheet -> sheet.end(new Ending(Ending.Kind.DISSOLVED, day)));
            dormancy.close(day);
            suspension.close(day);
        }
    }

    private void acted(LocalDate day) {
        if (latestActOn == null || day.isAfter(latestActOn)) {
            latestActOn = day;
        }
    }

    private void findWhoMayEndOrAmend() {
        int current = currentMandate();
        for (Sheet sheet : sheets) {
            if (sheet.stands()) {
                OfficeKind issuer = sheet.decree.getIssuer().kind();
                revokers.add(issuer);
                Arrays.stream(OfficeKind.values())
                        .filter(kind -> kind.superiorTo(issuer))
                        .forEach(revokers::add);
                if (sheet.mandate == current) {
                    amenders.add(issuer);
                }
            }
        }
    }

    private GroupState derivedState() {
        if (dissolvedOn != null) {
            return GroupState.DISSOLVED;
        }
        if (recognitions.stream().anyMatch(Recognition::stands)) {
            return GroupState.RECOGNIZED;
        }
        if (sheets.stream().anyMatch(Sheet::stands)) {
            return GroupState.RATIFIED;
        }
        if (formed) {
            return GroupState.FORMED;
        }
        return group == null ? GroupState.UNFORMED : GroupState.INITIATED;
    }

    /** Whether some recognition of a mandate stands. */
    boolean standsFor(int mandate) {
        return recognitions.stream().anyMatch(recognition -> recognition.mandate() == mandate && recognition.stands());
    }

    /** The first recognition all of whose decrees are in force, or null; allocates nothing. */
    @Nullable
    Recognition recognitionOn(LocalDate day) {
        for (int i = 0; i < recognitions.size(); i++) {
            if (recognitions.get(i).inForceOn(day)) {
                return recognitions.get(i);
            }
        }
        return null;
    }

    Terms terms() {
        return new Terms(this);
    }

    Sheet sheet(int number) {
        return sheets.get(number - 1);
    }

    Paper paper(int number) {
        return papers.get(number - 1);
    }

    /** Whether a board was inaugurated on a day or later. */
    boolean inauguratedSince(LocalDate day) {
        return inauguratedOn != null && !inauguratedOn.isBefore(day);
    }

    /** The number of the latest mandate of which a recognition stands, or else some paper; 0 if there is none. */
    int currentMandate() {
        int current = 0;
        for (int i = 0; i < recognitions.size(); i++) {
            if (recognitions.get(i).stands()) {
                current = Math.max(current, recognitions.get(i).mandate());
            }
        }
        for (int i = sheets.size() - 1; i >= 0 && current == 0; i--) {
            current = sheets.get(i).stands() ? sheets.get(i).mandate : 0;
        }
        return current;
    }

    Tenure currentTenure() {
        return tenures.get(currentMandate() - 1);
    }

    /** The mandate that was elected last; none before an election. */
    Optional<Tenure> latest() {
        return tenures.isEmpty() ? Optional.empty() : Optional.of(tenures.get(tenures.size() - 1));
    }

    /** A decree on file, with the days that count; asked for whole pages of cases, so it allocates nothing when asked. */
    static final class Sheet {
        final int number;
        final int mandate;
        final PaperKind kind;
        final Decree decree;
        final LocalDate from;
        final @Nullable LocalDate last;
        final List<Decree> amendments = new ArrayList<>();

        @Nullable
        Ending ending;

        Sheet(GroupEvent.DecreeEstablished established) {
            this.number = established.paper();
            this.mandate = established.mandate();
            this.kind = established.kind();
            this.decree = established.decree();
            this.from = decree.effectiveOn().orElseThrow();
            this.last = decree.getLastDay().orElse(null);
        }

        /** Ends the decree, unless it ended before that day. */
        void end(Ending by) {
            if (ending == null || !ending.on().isBefore(by.on())) {
                ending = by;
            }
        }

        boolean stands() {
            return ending == null;
        }

        /** Whether the last day that it states has passed. */
        boolean ranOutBefore(LocalDate day) {
            return last != null && day.isAfter(last);
        }

        boolean inForceOn(LocalDate day) {
            return !day.isBefore(from) && !ranOutBefore(day) && (ending == null || day.isBefore(ending.on()));
        }

        boolean annulled() {
            return ending != null && ending.kind() == Ending.Kind.ANNULLED;
        }

        /**
         * The first day without it because an act ended it for good, not because the next board's took its place; if a court
         * did, there was no day with it.
         */
        Optional<LocalDate> struckOn() {
            return Optional.ofNullable(ending)
                    .filter(end -> end.kind() != Ending.Kind.SUPERSEDED)
                    .map(end -> annulled() ? LocalDate.MIN : end.on());
        }

        Paper paper() {
            return new Paper(number, mandate, kind, decree, amendments, Optional.ofNullable(ending));
        }
    }

    /** A set of papers that completed the chain together. */
    record Recognition(List<Sheet> sheets, LocalDate since, Optional<Term> term) {
        int mandate() {
            return sheets.get(0).mandate;
        }

        boolean stands() {
            return sheets.stream().allMatch(Sheet::stands);
        }

        boolean annulled() {
            return sheets.stream().anyMatch(Sheet::annulled);
        }

        boolean inForceOn(LocalDate day) {
            for (int i = 0; i < sheets.size(); i++) {
                if (!sheets.get(i).inForceOn(day)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Spans of days, each from its first day to the day before its end; the last may be open. */
    static final class Spans {
        private final List<LocalDate> begins = new ArrayList<>();
        private final List<LocalDate> ends = new ArrayList<>();

        void begin(LocalDate day) {
            begins.add(day);
        }

        void end(LocalDate day) {
            ends.add(day);
        }

        /** Ends the last span, if it is open. */
        void close(LocalDate day) {
            if (open()) {
                end(day);
            }
        }

        /** Whether the last span is open, by the acts on file. */
        boolean open() {
            return begins.size() > ends.size();
        }

        /** The first day of the span that is open; empty if none is. */
        Optional<LocalDate> openSince() {
            return open() ? Optional.of(lastBegin()) : Optional.empty();
        }

        /** The first day of the last span. */
        LocalDate lastBegin() {
            return begins.get(begins.size() - 1);
        }

        /** Whether a span that was closed has days on or after a day. */
        boolean reachesBeyond(LocalDate day) {
            return ends.stream().anyMatch(day::isBefore);
        }

        boolean on(LocalDate day) {
            for (int i = 0; i < begins.size(); i++) {
                if (!day.isBefore(begins.get(i)) && (i >= ends.size() || day.isBefore(ends.get(i)))) {
                    return true;
                }
            }
            return false;
        }
    }
}
