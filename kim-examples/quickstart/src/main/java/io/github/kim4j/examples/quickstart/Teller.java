package io.github.kim4j.examples.quickstart;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import io.github.kim4j.lifecycle.GroupAction;
import io.github.kim4j.lifecycle.GroupCase;
import io.github.kim4j.lifecycle.GroupState;
import io.github.kim4j.lifecycle.IssueDecree;
import io.github.kim4j.lifecycle.Outlook;
import io.github.kim4j.lifecycle.Parties;
import io.github.kim4j.lifecycle.Standing;
import io.github.kim4j.machine.Actor;
import io.github.kim4j.machine.Explanation;
import io.github.kim4j.machine.Format;
import io.github.kim4j.machine.Role;
import io.github.kim4j.machine.Violation;
import io.github.kim4j.machine.Vocabulary;
import io.github.kim4j.policy.PolicyLint;
import io.github.kim4j.region.Gazetteer;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Puts a story into the words of one language. */
final class Teller {
    /** Where a case stops to ask what recognition still needs. */
    private static final Set<GroupState> ON_THE_WAY = Set.of(GroupState.FORMED, GroupState.RATIFIED);

    private final String name;
    private final Story story;
    private final Words words;
    private final Vocabulary labels;

    private Teller(String name, Story story, Words words) {
        this.name = name;
        this.story = story;
        this.words = words;
        this.labels = story.lifecycle().vocabulary();
    }

    static Telling tell(String name, Story story, Words words) {
        return new Teller(name, story, words).telling();
    }

    private Telling telling() {
        var definition = story.lifecycle().definition(story.end(), story.today());
        return new Telling(
                name,
                story,
                story.file().title().in(words.locale()),
                Gazetteer.bundled().path(story.file().unit()),
                story.file().note().in(words.locale()),
                findings(),
                day(story.end().standingOn(story.today())),
                story.scenes().stream().map(this::entry).toList(),
                daysToTheDecree().map(days -> words.of("days", days)),
                Stream.concat(story.file().standingOn().stream(), Stream.of(story.today()))
                        .map(on -> day(story.end().standingOn(on)))
                        .toList(),
                stages(),
                definition.map(table -> table.print(Format.PLANTUML, words.locale())),
                definition.map(table -> table.print(Format.MERMAID, words.locale())));
    }

    private List<String> findings() {
        return Story.policyOf(story.file()).map(PolicyLint::of).orElse(List.of()).stream()
                .map(finding -> finding.message(words.locale()) + " [" + finding.code() + "]")
                .toList();
    }

    // what was done

    private Telling.Entry entry(Story.Scene scene) {
        var outcome = scene.outcome();
        GroupState state = outcome.after().state();
        return new Telling.Entry(
                words.day(scene.done()),
                label(scene.command().action()),
                roles(scene.actor().roles()),
                outcome.accepted(),
                outcome.accepted() ? labels.state(state).text(words.locale()) : words.of("refused"),
                Evidence.of(scene.command(), words),
                reasons(outcome.violations()),
                outcome.accepted() ? reasons(outcome.warnings()) : List.of(),
                outcome.accepted() && ON_THE_WAY.contains(state) ? need(scene, outcome.after()) : Optional.empty());
    }

    private String label(GroupAction action) {
        return labels.action(action).text(words.locale());
    }

    private String roles(Collection<Role> roles) {
        return roles.stream()
                .map(role -> labels.role(role).text(words.locale()))
                .sorted()
                .collect(joining(", "));
    }

    private List<Telling.Reason> reasons(List<Violation> violations) {
        return violations.stream()
                .map(violation -> new Telling.Reason(
                        violation.message(words.locale()),
                        violation.code(),
                        violation.basis().cite(words.locale())))
                .toList();
    }

    // what comes next

    private Optional<Telling.Need> need(Story.Scene scene, GroupCase after) {
        List<Asked> asked = asked(after, scene.done());
        return story.lifecycle()
                .outlook(after, scene.done())
                .map(outlook -> new Telling.Need(
                        outlook.awaited().isEmpty()
                                ? words.of("no_office")
                                : paper(outlook) + " " + awaited(outlook, scene.done()),
                        outlook.basis().cite(words.locale()),
                        options(asked.stream().filter(Asked::possible), outlook, scene.done()),
                        options(asked.stream().filter(it -> !it.possible()), outlook, scene.done())));
    }

    /** What a party is told of an action in which it has a role. */
    private record Told(Actor party, Explanation<GroupState, GroupAction> explained) {}

    /** An action, told to the parties that can do it; where nobody can, to all that have a role in it. */
    private record Asked(List<Told> told) {
        static Asked of(List<Told> all) {
            List<Told> able =
                    all.stream().filter(it -> it.explained().possible()).toList();
            return new Asked(able.isEmpty() ? all : able);
        }

        Explanation<GroupState, GroupAction> first() {
            return told.get(0).explained();
        }

        boolean possible() {
            return first().possible();
        }

        Set<Role> roles() {
            return told.stream().flatMap(it -> it.party().roles().stream()).collect(toSet());
        }
    }

    private List<Asked> asked(GroupCase after, LocalDate on) {
        return Parties.of(after.unitOn(on)).stream()
                .flatMap(party -> story.lifecycle().explain(after, party, on).stream()
                        .filter(Explanation::actorMay)
                        .map(it -> new Told(party, it)))
                .collect(groupingBy(it -> it.explained().step().action(), TreeMap::new, toList()))
                .values()
                .stream()
                .map(Asked::of)
                .toList();
    }

    private String paper(Outlook outlook) {
        return outlook.links().stream()
                .filter(Outlook.Link::awaited)
                .map(link -> link.paperKind().label(Locale.forLanguageTag("id")))
                .findFirst()
                .orElseThrow();
    }

    private static String awaited(Outlook outlook, LocalDate on) {
        return outlook.awaited().stream().map(office -> office.title(on)).collect(joining(" / "));
    }

    private List<Telling.Option> options(Stream<Asked> asked, Outlook outlook, LocalDate on) {
        return asked.map(it -> option(it, outlook, on))
                .filter(option -> !option.who().isEmpty())
                .toList();
    }

    /** The next decree is for the offices that are awaited, which are told by their titles. */
    private Telling.Option option(Asked asked, Outlook outlook, LocalDate on) {
        GroupAction action = asked.first().step().action();
        return new Telling.Option(
                label(action),
                action == GroupAction.ISSUE_DECREE ? awaited(outlook, on) : roles(asked.roles()),
                asked.first().step().evidence().stream()
                        .map(paper -> labels.evidence(paper).text(words.locale()))
                        .collect(joining(", ")),
                asked.first().failed().stream()
                        .map(violation -> violation.message(words.locale()))
                        .collect(joining(" ")));
    }

    // how it stands

    private Optional<Long> daysToTheDecree() {
        return story.end()
                .minutes()
                .flatMap(minutes -> story.scenes().stream()
                        .filter(scene -> scene.outcome().accepted() && scene.command() instanceof IssueDecree)
                        .findFirst()
                        .map(scene -> ChronoUnit.DAYS.between(minutes.getHeldOn(), scene.done())));
    }

    private Telling.Day day(Standing standing) {
        return new Telling.Day(
                words.day(standing.day()),
                standing.recognized(),
                words.of(standing.recognized() ? "recognized" : "not_recognized"),
                standing.reasons().stream()
                        .map(reason -> reason.message(words.locale()))
                        .collect(joining(" ")));
    }

    private List<Telling.Stage> stages() {
        GroupState here = story.end().state();
        return Stream.of(GroupState.values())
                .filter(state -> state == here || onTheWay(state))
                .map(state -> new Telling.Stage(labels.state(state).text(words.locale()), state == here))
                .toList();
    }

    /** A stage that the case went through, or recognition, which every case is on its way to. */
    private boolean onTheWay(GroupState state) {
        return state == GroupState.RECOGNIZED
                || story.scenes().stream()
                        .anyMatch(scene -> scene.outcome().after().state() == state);
    }
}
