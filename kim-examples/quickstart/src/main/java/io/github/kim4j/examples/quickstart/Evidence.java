package io.github.kim4j.examples.quickstart;

import static java.util.stream.Collectors.joining;

import io.github.kim4j.activity.Deliberation;
import io.github.kim4j.activity.Minutes;
import io.github.kim4j.activity.Socialization;
import io.github.kim4j.activity.Speaker;
import io.github.kim4j.decree.AnnexEntry;
import io.github.kim4j.decree.Decree;
import io.github.kim4j.decree.DecreeNumber;
import io.github.kim4j.group.Board;
import io.github.kim4j.lifecycle.Admit;
import io.github.kim4j.lifecycle.AmendDecree;
import io.github.kim4j.lifecycle.Deliberate;
import io.github.kim4j.lifecycle.Dissolve;
import io.github.kim4j.lifecycle.GroupCommand;
import io.github.kim4j.lifecycle.Initiate;
import io.github.kim4j.lifecycle.IssueDecree;
import io.github.kim4j.lifecycle.Judgment;
import io.github.kim4j.lifecycle.Lift;
import io.github.kim4j.lifecycle.Reelect;
import io.github.kim4j.lifecycle.Register;
import io.github.kim4j.lifecycle.Relocate;
import io.github.kim4j.lifecycle.ReportDormant;
import io.github.kim4j.lifecycle.Return;
import io.github.kim4j.lifecycle.Revive;
import io.github.kim4j.lifecycle.RevokeDecree;
import io.github.kim4j.lifecycle.Socialize;
import io.github.kim4j.lifecycle.Suspend;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells what the papers of a command say; of persons, it names only those who spoke at a socialization. */
final class Evidence {
    private final Words words;
    private final List<Telling.Fact> facts = new ArrayList<>();

    private Evidence(Words words) {
        this.words = words;
    }

    static List<Telling.Fact> of(GroupCommand command, Words words) {
        Evidence evidence = new Evidence(words);
        evidence.tell(command);
        return List.copyOf(evidence.facts);
    }

    private void tell(GroupCommand command) {
        if (command instanceof Socialize it) {
            socialization(it.socialization());
        } else if (command instanceof Initiate it) {
            detail("group", it.group().getName().toString());
        } else if (command instanceof Admit it) {
            detail("group", it.group().getName().toString());
            brief("register", List.of(takenIn(it)));
            it.minutes().ifPresent(this::minutes);
        } else if (command instanceof Deliberate it) {
            election(it.deliberation(), it.board(), it.members().size());
        } else if (command instanceof Reelect it) {
            election(it.deliberation(), it.board(), it.members().size());
        } else if (command instanceof IssueDecree it) {
            decree(it.decree());
        } else if (command instanceof RevokeDecree it) {
            it.by().ifPresent(this::decree);
            it.judgment().ifPresent(this::judgment);
        } else if (command instanceof AmendDecree it) {
            decree(it.by());
            board(it.board(), it.members().size());
        } else {
            later(command);
        }
    }

    private void later(GroupCommand command) {
        if (command instanceof Suspend it) {
            decree(it.by());
        } else if (command instanceof Lift it) {
            decree(it.by());
        } else if (command instanceof ReportDormant it) {
            brief("reason", List.of(it.finding()));
        } else if (command instanceof Revive it) {
            brief("reason", List.of(it.finding()));
        } else if (command instanceof Relocate it) {
            brief("code", List.of(it.from() + " → " + it.to()));
        } else if (command instanceof Return it) {
            brief("reason", List.of(it.reason()));
        } else if (command instanceof Register it) {
            it.registrationNumber().ifPresent(number -> brief("register", List.of(words.of("number", number))));
        } else if (command instanceof Dissolve it) {
            minutes(it.minutes());
        }
    }

    private void election(Deliberation deliberation, Board board, int members) {
        minutes(deliberation.getMinutes());
        deliberation.getParticipants().ifPresent(count -> detail("participants", words.of("people", count)));
        board(board, members);
    }

    private void board(Board board, int members) {
        detail("board", words.of("elected", board.getOfficers().size(), members));
    }

    private void judgment(Judgment it) {
        brief("judgment", List.of(it.court() + ", " + words.of("number", it.number())));
    }

    private void brief(String label, List<String> texts) {
        add(label, texts, true);
    }

    private void detail(String label, List<String> texts) {
        add(label, texts, false);
    }

    private void add(String label, List<String> texts, boolean brief) {
        if (!texts.isEmpty()) {
            facts.add(new Telling.Fact(words.of("fact_" + label), texts, brief));
        }
    }

    private void detail(String label, String text) {
        detail(label, List.of(text));
    }

    private void socialization(Socialization it) {
        String instructed = it.getInstructedBy()
                .map(office -> "; " + words.of("instructed", office.title(it.getHeldOn())))
                .orElse("");
        brief("organizer", List.of(it.getOrganizer() + instructed));
        brief("speakers", it.getSpeakers().stream().map(this::speaker).toList());
        it.getPlace().ifPresent(place -> detail("place", place));
        detail("audience", it.getAudience());
        detail("messages", it.getMessages());
        brief(
                "bases",
                it.getBases().stream().map(basis -> basis.cite(words.locale())).toList());
        it.getSource().ifPresent(source -> detail("source", source));
    }

    private String speaker(Speaker speaker) {
        String delivered = speaker.getDeliveredBy()
                .map(other -> "; " + words.of("delivered", speaker(other)))
                .orElse("");
        return speaker.getName() + " (" + String.join("; ", speaker.getPositions()) + ")" + delivered;
    }

    private String takenIn(Admit it) {
        String on = words.day(it.takenInOn());
        return it.minutes()
                .map(minutes -> words.of("taken_in", on, words.day(minutes.getHeldOn())))
                .orElseGet(() -> words.of("taken_in_without_minutes", on));
    }

    private void minutes(Minutes minutes) {
        Stream<String> parts = Stream.of(
                        minutes.getNumber().map(number -> words.of("number", number)),
                        Optional.of(words.day(minutes.getHeldOn())),
                        minutes.getPlace())
                .flatMap(Optional::stream);
        brief("minutes", List.of(parts.collect(joining(", "))));
    }

    private void decree(Decree decree) {
        String number = decree.getNumber()
                .map(DecreeNumber::raw)
                .map(raw -> words.of("number", raw))
                .orElseGet(() -> words.of("draft"));
        String issuer = decree.getEstablishedOn()
                .map(day -> decree.getIssuer().title(day))
                .orElseGet(() -> decree.getIssuer().toString());
        brief("decree", List.of("SK " + issuer + " " + number));
        detail("annex", decree.getAnnex().stream().map(this::entry).toList());
    }

    private String entry(AnnexEntry entry) {
        String officers = entry.getOfficers().stream()
                .map(officer -> officer.getRole().label(words.locale()))
                .collect(joining(", "));
        return entry.getName() + (officers.isEmpty() ? "" : ": " + officers);
    }
}
