package io.github.kim4j.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kim4j.core.internal.Texts;
import io.github.kim4j.decree.OfficeKind;
import io.github.kim4j.group.GroupLevel;
import io.github.kim4j.law.Attested;
import io.github.kim4j.law.Basis;
import io.github.kim4j.law.Convention;
import io.github.kim4j.law.LegalBasis;
import io.github.kim4j.law.OurReading;
import io.github.kim4j.machine.Definition;
import io.github.kim4j.machine.Rule;
import io.github.kim4j.machine.Severity;
import io.github.kim4j.machine.TypedAction;
import io.github.kim4j.machine.Violation;
import io.github.kim4j.policy.Policies;
import io.github.kim4j.region.RegionCode;
import io.github.kim4j.testkit.internal.Golden;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Writes the reference of the codes of violations from the bundles and from the rules of all definitions. */
class CodesPageTest {
    private static final Path PAGE = Path.of("..", "docs", "reference", "codes.md");
    private static final Locale INDONESIAN = Locale.forLanguageTag("id");
    private static final Pattern CODE = Pattern.compile("(?m)^\\*\\*`([a-z_.]+)`\\*\\*");
    private static final String RULE = ".rule";

    /** The bundles whose texts are violations, each with the heading of its part of the page and what is said below it. */
    private static final Map<String, String> BUNDLES = bundles();

    private static Map<String, String> bundles() {
        Map<String, String> bundles = new LinkedHashMap<>();
        bundles.put(
                "/io/github/kim4j/machine/messages",
                "Every lifecycle|What the engine itself answers, under every definition.");
        bundles.put(
                "/io/github/kim4j/lifecycle/messages",
                "The lifecycle of groups|Under the policy of a region; those of parameters that a region does not have do not occur there.");
        bundles.put(
                "/io/github/kim4j/lifecycle/cases",
                "Decrees, aspirations and hoax reports|The three lifecycles beside that of groups; they are the same in every region.");
        bundles.put(
                "/io/github/kim4j/policy/messages",
                "Findings in the policy of a region|Told by `PolicyLint.of` and on no case: what a policy cannot mean. Each has one text.");
        bundles.put(
                "/io/github/kim4j/json/messages",
                "Reading JSON|Told by `KimJson.read`, with the place in the document.");
        bundles.put(
                "/ContributorValidationMessages",
                "Bean Validation|Told by a provider of Bean Validation, and by `KimJson.read` once a document is well formed.");
        return bundles;
    }

    /** Where a rule stands, and with what. */
    private static final class Use {
        final Set<Severity> severities = new TreeSet<>();
        final Set<Basis> bases = new LinkedHashSet<>();
        final Map<String, Set<String>> actions = new LinkedHashMap<>();
        final Set<String> meanings = new TreeSet<>();
    }

    private static final Map<String, Use> GROUPS = groups();
    private static final Map<String, Use> CASES = cases();

    private static Map<String, Use> groups() {
        Map<String, Use> uses = new TreeMap<>();
        Stream<Definition<GroupState, GroupAction, GroupCase, GroupCommand>> synthetic = Stream.concat(
                        ReferencePolicies.full().stream(), Stream.of(ReferencePolicies.plain()))
                .map(ReferencePolicies::definition);
        Stream.concat(synthetic, ReferencePolicies.bundled().stream())
                .forEach(definition -> collect("groups", definition, uses));
        return uses;
    }

    private static Map<String, Use> cases() {
        Map<String, Use> uses = new TreeMap<>();
        collect("decree", DecreeLifecycle.standard().definition(), uses);
        collect("aspiration", AspirationLifecycle.standard().definition(), uses);
        collect("hoax report", HoaxReportLifecycle.standard().definition(), uses);
        return uses;
    }

    private static <S extends Enum<S>, A extends Enum<A> & TypedAction<C>, X, C> void collect(
            String lifecycle, Definition<S, A, X, C> definition, Map<String, Use> uses) {
        definition
                .steps()
                .forEach(step -> step.rules().forEach(rule -> {
                    Use use = use(uses, lifecycle, rule.code(), step.action().name());
                    use.severities.add(rule.severity());
                    use.bases.add(rule.basis());
                    use.meanings.add(meaning(rule));
                }));
        definition.deadlines().forEach(timed -> {
            Use use =
                    use(uses, lifecycle, timed.deadline().code(), timed.action().name());
            use.bases.add(timed.deadline().basis());
            use.meanings.add("version " + timed.deadline().version());
        });
    }

    private static Use use(Map<String, Use> uses, String lifecycle, String code, String action) {
        Use use = uses.computeIfAbsent(code, it -> new Use());
        use.actions.computeIfAbsent(lifecycle, it -> new LinkedHashSet<>()).add(action);
        return use;
    }

    /** What a rule asks apart from its numbers: two rules of one code must not differ in it. */
    private static String meaning(Rule rule) {
        return "version " + rule.version() + ", " + rule.getClass().getSimpleName() + ", parameters "
                + new TreeSet<>(rule.parameters().keySet());
    }

    @Test
    void the_page_tells_every_code() {
        StringBuilder page = new StringBuilder("""
                # Codes of violations

                Generated from the rules and their texts; do not edit. A violation has a code, which never changes its meaning, and two texts in each
                language: what must hold, and why it does not. Words in braces are filled in. Codes are sorted by what they begin with.

                *Source* says where the rule comes from. **The region** means that it comes from a parameter of the region's policy, and has the source
                that the policy names for it; where it comes from one of the [starting points](policies.md), the violation says that it is no rule of
                the region. *Our reading* and *convention* are no law. Where each rule stands in a lifecycle is told in [lifecycles](lifecycle.md).

                """);
        BUNDLES.values().stream()
                .map(words -> words.replaceFirst("\\|.*", ""))
                .forEach(heading -> page.append("- [" + heading + "](#"
                        + heading.toLowerCase(Locale.ROOT).replace(",", "").replace(' ', '-') + ")\n"));
        BUNDLES.forEach((bundle, heading) -> page.append(part(bundle, heading)));

        Golden.check(PAGE, page.toString());
    }

    private static String part(String bundle, String words) {
        StringBuilder part = new StringBuilder("\n## " + words.replace("|", "\n\n") + "\n");
        codes(bundle)
                .forEach(code -> part.append("\n**`" + code + "`**\n\n"
                        + told("Must hold", bundle, code + RULE)
                        + told("Why not", bundle, code)
                        + origin(bundle, code)));
        return part.toString();
    }

    private static String told(String what, String bundle, String key) {
        String english = read(bundle + "_en").get(key);
        return english == null
                ? ""
                : "- " + what + ": " + english + " — *" + read(bundle + "_id").get(key) + "*\n";
    }

    private static String origin(String bundle, String code) {
        Use use = uses(bundle).get(code);
        if (use == null) {
            return OUTSIDE.containsKey(code) ? "- " + OUTSIDE.get(code) + "\n" : "";
        }
        return "- Severity: " + severity(use) + "\n- Source: " + source(use) + "\n- Where: " + where(use) + "\n";
    }

    private static Map<String, Use> uses(String bundle) {
        return bundle.endsWith("/cases") ? CASES : bundle.contains("/lifecycle/") ? GROUPS : Map.of();
    }

    private static String severity(Use use) {
        if (use.severities.isEmpty()) {
            return "none; it is told by `due`, and refuses nothing";
        }
        return use.severities.size() > 1
                ? "error, or warning where the region says so"
                : use.severities.contains(Severity.ERROR) ? "error" : "warning";
    }

    /** The parameter alone where there is one: what regions name as their source is told with their policies. */
    private static String source(Use use) {
        Set<String> parameters = use.bases.stream()
                .flatMap(basis -> ReferencePolicies.parameterOf(basis).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        if (!parameters.isEmpty()) {
            return "the region, by `" + String.join("`, `", parameters) + "`";
        }
        return use.bases.stream()
                .map(basis -> basis.cite(Locale.ENGLISH) + " — *" + basis.cite(INDONESIAN) + "*")
                .collect(Collectors.joining("; or "));
    }

    private static String where(Use use) {
        return use.actions.entrySet().stream()
                .map(entry -> entry.getKey() + ": "
                        + entry.getValue().stream()
                                .map(action -> "`" + action + "`")
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
    }

    /** What no table has as a rule, told with the sources of real answers. */
    private static final Map<String, String> OUTSIDE = outside();

    private static Map<String, String> outside() {
        GroupLifecycle muba = GroupLifecycle.under(Policies.bundled().of("16.06"));
        RegionCode elsewhere = RegionCode.parse("35.73.02.1011");
        GroupCase here = GroupCase.of(Toman.GROUP.getId(), GroupLevel.VILLAGE, Toman.UNIT);
        GroupCase there = GroupCase.of(Toman.GROUP.getId(), GroupLevel.VILLAGE, elsewhere);
        GroupCommand initiate = new Initiate(Toman.TODAY, Toman.GROUP, List.of());
        return Stream.of(
                        muba.decide(here, new File(Toman.TODAY), Parties.board(Toman.UNIT), Toman.TODAY),
                        muba.decide(here, initiate, Parties.court(), Toman.TODAY),
                        muba.decide(here, new File(LocalDate.EPOCH), Parties.board(Toman.UNIT), Toman.TODAY),
                        muba.decide(there, initiate, Parties.residents(elsewhere), Toman.TODAY),
                        ofOtherRules())
                .flatMap(outcome -> outcome.violations().stream())
                .collect(Collectors.toMap(
                        Violation::code,
                        violation -> "Severity: error\n- Source: "
                                + violation.basis().cite(Locale.ENGLISH)
                                + " — *" + violation.basis().cite(INDONESIAN) + "*"));
    }

    /** A group that two papers recognized, of which one is revoked under rules that know one paper only. */
    private static Outcome<GroupAction, GroupCase, GroupEvent> ofOtherRules() {
        GroupLifecycle two = Toman.under(Toman.rules(OfficeKind.KEPALA_DESA, OfficeKind.BUPATI));
        GroupCase it = Toman.after(
                two,
                Toman.formed(two),
                new IssueDecree(Toman.decree(Toman.KADES, "141/1", Toman.RECOGNIZED, Toman.entry())),
                Parties.office(Toman.KADES));
        it = Toman.after(two, it, new IssueDecree(Toman.decree()), Parties.office(Toman.BUPATI));
        return Toman.under(Toman.rules(OfficeKind.BUPATI))
                .decide(
                        it,
                        Toman.revocation(Toman.BUPATI, "9/KPTS/2022", Toman.RECOGNIZED.plusYears(1), "1/KPTS/2021"),
                        Parties.office(Toman.BUPATI),
                        Toman.TODAY);
    }

    private static Map<String, String> read(String bundle) {
        try (InputStream in =
                Objects.requireNonNull(CodesPageTest.class.getResourceAsStream(bundle + ".properties"), bundle)) {
            return Texts.read(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(bundle, unreadable);
        }
    }

    private static Set<String> codes(String bundle) {
        Set<String> keys = new TreeSet<>(read(bundle + "_en").keySet());
        boolean findings = keys.stream().noneMatch(key -> key.endsWith(RULE));
        return keys.stream()
                .filter(key -> findings || keys.contains(key + RULE))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void every_code_of_a_rule_has_its_texts_and_every_text_a_rule() {
        Set<String> groups = codes("/io/github/kim4j/lifecycle/messages");
        groups.removeAll(OUTSIDE.keySet());

        assertThat(GROUPS.keySet()).isEqualTo(groups);
        assertThat(CASES.keySet()).isEqualTo(codes("/io/github/kim4j/lifecycle/cases"));
    }

    @Test
    void every_code_of_a_bundle_is_in_the_page_and_the_other_way_round() throws IOException {
        List<String> told = CODE.matcher(Files.readString(PAGE))
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
        List<String> all = new ArrayList<>();
        BUNDLES.keySet().forEach(bundle -> all.addAll(codes(bundle)));

        assertThat(told).containsExactlyElementsOf(all);
    }

    @Test
    void every_rule_has_a_source_a_reading_or_a_convention() {
        assertThat(Stream.concat(GROUPS.values().stream(), CASES.values().stream()))
                .isNotEmpty()
                .allSatisfy(use -> assertThat(use.bases)
                        .isNotEmpty()
                        .allMatch(basis -> basis instanceof LegalBasis
                                || basis instanceof Attested
                                || basis instanceof OurReading
                                || basis instanceof Convention));
    }

    @Test
    void no_code_is_that_of_two_rules_of_different_meaning() {
        Map<String, Set<String>> meanings = new TreeMap<>();
        Stream.of(GROUPS, CASES)
                .forEach(uses -> uses.forEach((code, use) ->
                        meanings.computeIfAbsent(code, it -> new TreeSet<>()).addAll(use.meanings)));

        assertThat(meanings).allSatisfy((code, each) -> assertThat(each).hasSize(1));
    }

    @Test
    void what_two_bundles_have_both_tell_in_the_same_words() {
        Map<String, Map<String, String>> words = new TreeMap<>();
        BUNDLES.keySet().stream()
                .filter(bundle -> bundle.startsWith("/io/github/kim4j/lifecycle/"))
                .forEach(bundle -> {
                    for (String language : List.of("_id", "_en")) {
                        Map<String, String> texts = read(bundle + language);
                        codes(bundle)
                                .forEach(code -> Stream.of(code, code + RULE)
                                        .forEach(key -> words.computeIfAbsent(key + language, it -> new TreeMap<>())
                                                .put(bundle, Objects.requireNonNull(texts.get(key)))));
                    }
                });

        assertThat(words)
                .allSatisfy(
                        (key, each) -> assertThat(new TreeSet<>(each.values())).hasSize(1));
    }
}
