package io.github.kim4j.lifecycle;

import io.github.kim4j.core.internal.Texts;
import io.github.kim4j.decree.DecreeNumber;
import io.github.kim4j.lifecycle.Standing.Reason;
import io.github.kim4j.machine.Localized;
import io.github.kim4j.policy.PaperKind;
import io.github.kim4j.time.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Works out how a case stands on a day. */
final class Standings {
    private static final Texts TEXTS = Texts.beside(Standings.class, "standing");

    private final GroupCase it;
    private final LocalDate day;
    private final List<Reason> reasons = new ArrayList<>();

    private Standings(GroupCase it, LocalDate day) {
        this.it = it;
        this.day = day;
    }

    static Standing of(GroupCase it, LocalDate day) {
        return new Standings(it, day).standing();
    }

    private Standing standing() {
        Optional<Facts.Recognition> recognition = Optional.ofNullable(it.facts().recognitionOn(day));
        List<Paper> papers = recognition.map(Facts.Recognition::sheets).orElse(List.of()).stream()
                .map(sheet -> it.facts().paper(sheet.number))
                .toList();
        Optional<LocalDate> until = papers.stream().flatMap(Standings::lastDays).min(LocalDate::compareTo);
        if (recognition.isPresent()) {
            recognized(papers, recognition.get().since(), until);
        } else {
            notRecognized();
        }
        Optional<Term.Presence> inTerm = inTerm();
        inTerm.ifPresent(this::board);
        if (it.suspendedOn(day)) {
            add(recognition.isPresent() ? "standing.suspended" : "standing.suspended_without_decrees", Map.of());
        }
        if (it.dormantOn(day)) {
            add("standing.dormant", Map.of());
        }
        return new Standing(
                day,
                recognition.isPresent(),
                papers,
                recognition.map(Facts.Recognition::since),
                until,
                inTerm,
                it.suspendedOn(day),
                it.dormantOn(day),
                reasons);
    }

    /** The last day that the decree states, and the last one before the act on file that ends it. */
    private static Stream<LocalDate> lastDays(Paper paper) {
        return Stream.concat(
                paper.decree().getLastDay().stream(), paper.endedOn().map(end -> end.minusDays(1)).stream());
    }

    /** Of the recognized board that is nearest to the day; where none ever was, of the latest, as its term says. */
    private Optional<Term.Presence> inTerm() {
        Terms terms = it.facts().terms();
        return terms.nearest(day)
                .map(tenure -> tenure.term().map(term -> terms.presence(tenure, day)))
                .orElseGet(() -> it.facts().latest().flatMap(Tenure::term).map(term -> term.on(day)));
    }

    private void recognized(List<Paper> papers, LocalDate since, Optional<LocalDate> until) {
        papers.forEach(paper -> add("standing.recognized_by", arguments(paper)));
        add("standing.since", Map.of("day", since));
        until.ifPresentOrElse(
                last -> add("standing.until", Map.of("day", last)), () -> add("standing.until_not_stated", Map.of()));
    }

    private void notRecognized() {
        Facts facts = it.facts();
        if (facts.dissolvedOn != null && !day.isBefore(facts.dissolvedOn)) {
            add("standing.dissolved", Map.of("day", facts.dissolvedOn));
        } else if (!facts.formed) {
            add("standing.not_formed", Map.of());
        } else if (facts.formedOn != null && day.isBefore(facts.formedOn)) {
            add("standing.not_formed_yet", Map.of("day", facts.formedOn));
        } else if (facts.papers.isEmpty()) {
            add("standing.no_decree", Map.of());
        }
        facts.papers.forEach(this::paper);
        boolean someInForce = facts.papers.stream().anyMatch(paper -> paper.inForceOn(day));
        if (someInForce) {
            add("standing.chain_incomplete", Map.of());
        }
    }

    private void paper(Paper paper) {
        if (paper.inForceOn(day)) {
            add("standing.in_force", arguments(paper));
        } else if (over(paper)) {
            Paper.Ending ending = paper.ending().orElseThrow();
            add(
                    "standing.paper_" + ending.kind().name().toLowerCase(Locale.ROOT),
                    with(arguments(paper), "day", ending.on()));
        } else if (day.isBefore(paper.from())) {
            add("standing.not_yet", arguments(paper));
        } else {
            add(
                    "standing.expired",
                    with(arguments(paper), "day", paper.decree().getLastDay().orElseThrow()));
        }
    }

    /** Whether an act has ended a decree by the day, or before it ever had effect. */
    private boolean over(Paper paper) {
        return paper.endedOn()
                .filter(end -> !day.isBefore(end) || !end.isAfter(paper.from()))
                .isPresent();
    }

    private Map<String, Object> arguments(Paper paper) {
        PaperKind kind = paper.kind();
        return Map.of(
                "paper",
                (Localized) kind::label,
                "office",
                paper.decree().getIssuer().title(paper.from()),
                "number",
                paper.decree().getNumber().map(DecreeNumber::raw).orElseThrow(),
                "from",
                paper.from());
    }

    private static Map<String, Object> with(Map<String, Object> some, String name, Object value) {
        Map<String, Object> all = new LinkedHashMap<>(some);
        all.put(name, value);
        return all;
    }

    private void board(Term.Presence presence) {
        add("standing.board_" + presence.name().toLowerCase(Locale.ROOT), Map.of());
    }

    private void add(String code, Map<String, ?> arguments) {
        reasons.add(new Reason(code, locale -> TEXTS.text(code, spoken(arguments, locale), locale)));
    }

    private static Map<String, Object> spoken(Map<String, ?> arguments, Locale locale) {
        Map<String, Object> spoken = new LinkedHashMap<>(arguments);
        spoken.replaceAll((name, value) -> value instanceof Localized text ? text.text(locale) : value);
        return spoken;
    }
}
