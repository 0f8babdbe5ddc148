package io.github.kim4j.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kim4j.core.internal.Texts;
import io.github.kim4j.decree.OfficeKind;
import io.github.kim4j.machine.Coded;
import io.github.kim4j.machine.Definition;
import io.github.kim4j.machine.Format;
import io.github.kim4j.machine.Rule;
import io.github.kim4j.machine.Severity;
import io.github.kim4j.machine.Step;
import io.github.kim4j.machine.TypedAction;
import io.github.kim4j.policy.Rules;
import io.github.kim4j.testkit.internal.Golden;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Writes the reference of the lifecycles from the definitions themselves, into the words of a template. */
class LifecyclePageTest {
    private static final Path PAGE = Path.of("..", "docs", "reference", "lifecycle.md");
    private static final Locale INDONESIAN = Locale.forLanguageTag("id");
    private static final Pattern PLACE = Pattern.compile("\\{\\{([a-z-]+)}}\n");
    private static final int LONGEST_CELL = 300;

    private static final Map<String, Definition<?, ?, ?, ?>> SHOWN = shown();

    private static Map<String, Definition<?, ?, ?, ?>> shown() {
        Map<String, Definition<?, ?, ?, ?>> shown = new LinkedHashMap<>();
        shown.put("musi-banyuasin", ReferencePolicies.bundled("16.06"));
        shown.put("depok", ReferencePolicies.bundled("32.76"));
        shown.put("three-links", ReferencePolicies.definition(ReferencePolicies.threeLinks()));
        shown.put("decree", DecreeLifecycle.standard().definition());
        shown.put("aspiration", AspirationLifecycle.standard().definition());
        shown.put("hoax-report", HoaxReportLifecycle.standard().definition());
        return shown;
    }

    @Test
    void the_page_tells_the_lifecycles_as_they_are() throws IOException {
        Matcher places = PLACE.matcher(template());
        StringBuilder page = new StringBuilder();
        while (places.find()) {
            places.appendReplacement(page, Matcher.quoteReplacement(part(places.group(1))));
        }
        places.appendTail(page);

        assertThat(page).doesNotContain("{{").doesNotContain("\n\n\n");
        assertThat(page.toString()
                        .lines()
                        .filter(line -> line.startsWith("|"))
                        .flatMap(row -> Arrays.stream(row.split(" \\| "))))
                .allSatisfy(cell -> assertThat(cell).hasSizeLessThan(LONGEST_CELL));
        Golden.check(PAGE, page.toString());
    }

    private static String template() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(LifecyclePageTest.class.getResourceAsStream("/reference/lifecycle.md"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String part(String name) {
        Definition<?, ?, ?, ?> definition = SHOWN.get(name);
        if (definition != null) {
            return diagram(definition) + table(name, markdown(definition)) + "Definition `" + definition.name()
                    + "`, SHA-256 `" + definition.hash() + "`.\n";
        }
        return switch (name) {
            case "states" -> names("state", GroupState.values(), GroupRules.WORDS::state);
            case "actions" -> names("action", GroupAction.values(), GroupRules.WORDS::action);
            case "parties" -> parties();
            case "evidence" -> evidence();
            case "parameters" -> parameters();
            case "deadlines" -> deadlines();
            case "hashes" -> hashes();
            default -> throw new AssertionError(name + " (expected: a part of the page)");
        };
    }

    // what a definition tells of itself

    private static String diagram(Definition<?, ?, ?, ?> definition) {
        return "```mermaid\n" + definition.print(Format.MERMAID, Locale.ENGLISH) + "```\n\n";
    }

    private static String markdown(Definition<?, ?, ?, ?> definition) {
        return ReferencePolicies.withSources(definition.print(Format.MARKDOWN, Locale.ENGLISH));
    }

    /** The other two lifecycles of groups tell only in which rules they differ from the first. */
    private static String table(String name, String markdown) {
        return Set.of("depok", "three-links").contains(name)
                ? PageTable.besides(markdown, markdown(shown("musi-banyuasin")), "Musi Banyuasin")
                : PageTable.of(markdown);
    }

    private static Definition<?, ?, ?, ?> shown(String name) {
        return Objects.requireNonNull(SHOWN.get(name), name);
    }

    private static String hashes() {
        return "| lifecycle | rows | SHA-256 |\n| --- | --- | --- |\n"
                + SHOWN.values().stream()
                        .map(it -> "| " + it.name() + " | " + it.steps().size() + " | `" + it.hash() + "` |\n")
                        .collect(Collectors.joining());
    }

    // names in both languages

    private interface Words<E> {
        Coded of(E constant);
    }

    private static <E extends Enum<E>> String names(String what, E[] constants, Words<E> labels) {
        return "| " + what + " | Indonesian | code |\n| --- | --- | --- |\n"
                + Stream.of(constants).map(it -> row(labels.of(it), it.name())).collect(Collectors.joining());
    }

    private static String row(Coded label, String code) {
        return "| " + label.text(Locale.ENGLISH) + " | " + label.text(INDONESIAN) + " | `" + code + "` |\n";
    }

    private static String parties() {
        Stream<io.github.kim4j.machine.Role> roles = Stream.concat(
                Stream.of(Parties.RESIDENTS, Parties.KOMINFO, Parties.BOARD, Parties.COURT),
                Stream.of(OfficeKind.values()).map(Parties::role));
        return "| party | Indonesian | code |\n| --- | --- | --- |\n"
                + roles.distinct()
                        .map(role -> row(GroupRules.WORDS.role(role), role.code()))
                        .collect(Collectors.joining());
    }

    private static String evidence() {
        return "| paper | Indonesian | code |\n| --- | --- | --- |\n"
                + ReferencePolicies.full().stream()
                        .map(ReferencePolicies::definition)
                        .flatMap(definition -> definition.steps().stream())
                        .flatMap(step -> step.evidence().stream())
                        .distinct()
                        .map(paper -> row(GroupRules.WORDS.evidence(paper), paper.code()))
                        .collect(Collectors.joining());
    }

    private static String deadlines() {
        String printed =
                markdown(ReferencePolicies.definition(ReferencePolicies.full().get(1)));
        return printed.substring(printed.indexOf("\n\n") + 2);
    }

    // what a parameter adds or removes

    private static String parameters() {
        Map<String, String> names = names();
        Map<String, List<String>> lines = new LinkedHashMap<>();
        for (ReferencePolicies.Variant variant : ReferencePolicies.variants()) {
            List<String> effects = effects(variant);
            lines.computeIfAbsent(variant.name(), name -> new ArrayList<>())
                    .add("- with *" + variant.example() + "*:"
                            + (effects.isEmpty()
                                    ? " nothing in the table\n"
                                    : "\n  - " + String.join("\n  - ", effects) + "\n"));
        }
        return lines.entrySet().stream()
                .map(entry -> "**`" + entry.getKey() + "`** (" + names.get("Rules." + entry.getKey()) + ")\n\n"
                        + String.join("", entry.getValue()))
                .collect(Collectors.joining("\n"));
    }

    /** The Indonesian titles of the schema of policies. */
    private static Map<String, String> names() {
        try (InputStream in =
                Objects.requireNonNull(LifecyclePageTest.class.getResourceAsStream("/schema/policy_id.properties"))) {
            Map<String, String> names = new LinkedHashMap<>();
            Texts.read(in).forEach((key, text) -> names.put(key, text.replaceFirst(" \\| .*", "")));
            return names;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> effects(ReferencePolicies.Variant variant) {
        Rules plain = ReferencePolicies.plain();
        Rules.Builder changed = Rules.builder().from(plain);
        variant.set().accept(changed);
        Map<GroupAction, Set<String>> before = told(ReferencePolicies.definition(plain));
        Map<GroupAction, Set<String>> after = told(ReferencePolicies.definition(changed.build()));
        List<String> effects = new ArrayList<>();
        effects.addAll(difference("added", after, before));
        effects.addAll(difference("removed", before, after));
        return effects;
    }

    /** What is in one and not in the other, the same thing for several actions in one line. */
    private static List<String> difference(
            String word, Map<GroupAction, Set<String>> in, Map<GroupAction, Set<String>> notIn) {
        Map<String, List<String>> actions = new LinkedHashMap<>();
        in.forEach((action, things) -> {
            Set<String> others = notIn.getOrDefault(action, Set.of());
            String label = GroupRules.WORDS.action(action).text(Locale.ENGLISH);
            if (others.isEmpty()) {
                actions.computeIfAbsent("the action", it -> new ArrayList<>()).add(label);
            } else {
                things.stream()
                        .filter(thing -> !others.contains(thing))
                        .forEach(thing -> actions.computeIfAbsent(thing, it -> new ArrayList<>())
                                .add(label));
            }
        });
        return actions.entrySet().stream()
                .map(entry -> word + ": "
                        + (entry.getKey().equals("the action")
                                ? "the actions " + String.join(", ", entry.getValue())
                                : entry.getKey() + ", for " + String.join(", ", entry.getValue())))
                .toList();
    }

    private static Map<GroupAction, Set<String>> told(
            Definition<GroupState, GroupAction, GroupCase, GroupCommand> definition) {
        Map<GroupAction, Set<String>> told = new EnumMap<>(GroupAction.class);
        definition.steps().forEach(step -> {
            Set<String> things = told.computeIfAbsent(step.action(), it -> new LinkedHashSet<>());
            things.add("the way " + way(step));
            step.roles()
                    .forEach(role -> things.add(
                            "the party " + GroupRules.WORDS.role(role).text(Locale.ENGLISH)));
            step.evidence()
                    .forEach(paper -> things.add(
                            "the paper " + GroupRules.WORDS.evidence(paper).text(Locale.ENGLISH)));
            step.rules().forEach(rule -> things.add("the rule " + rule(rule)));
        });
        definition
                .deadlines()
                .forEach(timed -> told.computeIfAbsent(timed.action(), it -> new LinkedHashSet<>())
                        .add("the deadline `" + timed.deadline().code() + "`"));
        return told;
    }

    private static String rule(Rule rule) {
        return "`" + rule.code() + "`" + (rule.severity() == Severity.WARNING ? " (warning only)" : "");
    }

    private static <A extends Enum<A> & TypedAction<?>> String way(Step<GroupState, A> step) {
        return GroupRules.WORDS.state(step.from()).text(Locale.ENGLISH) + " → "
                + step.to().stream()
                        .map(state -> GroupRules.WORDS.state(state).text(Locale.ENGLISH))
                        .collect(Collectors.joining(" / "));
    }
}
