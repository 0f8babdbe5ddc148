package io.github.kim4j.policy;

import io.github.kim4j.region.Gazetteer;
import io.github.kim4j.testkit.internal.Golden;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Writes the reference of the bundled policies from the policies themselves. */
class PoliciesPageTest {
    private static final Path PAGE = Path.of("..", "docs", "reference", "policies.md");

    @Test
    void the_page_tells_the_policies_that_come_with_the_library() {
        StringBuilder page = new StringBuilder();
        page.append(
                        "# Policies\n\nGenerated from the bundled policies; do not edit. A rule that no source tells is absent and is never")
                .append(" filled in.\nSources are cited in Indonesian, as they were published.\n\n");
        page.append(
                "| code | region | level | since | recognized by | decided |\n| --- | --- | --- | --- | --- | --- |\n");
        Policies.bundled()
                .all()
                .forEach(policy -> policy.getTimeLines()
                        .forEach(line -> line.getPeriods().forEach(rules -> page.append(row(policy, line, rules)))));
        for (Locale locale : List.of(Locale.ENGLISH, Locale.forLanguageTag("id"))) {
            boolean english = locale.equals(Locale.ENGLISH);
            page.append(english ? "\n## In English\n" : "\n## Dalam bahasa Indonesia\n");
            Policies.bundled()
                    .all()
                    .forEach(policy -> page.append(section(
                            Gazetteer.bundled().nameOf(policy.getRegion()) + " (" + policy.getRegion() + ")",
                            policy.explain(locale))));
            page.append(section(
                    english ? "To start from: the guide of 2008" : "Nilai awal: panduan 2008",
                    Policies.guide2008().explain(locale)));
            page.append(section(
                    english ? "To start from: village institutions" : "Nilai awal: lembaga kemasyarakatan desa",
                    Policies.villageInstitution().explain(locale)));
        }

        Golden.check(PAGE, page.toString());
    }

    private static String row(RegionPolicy policy, TimeLine line, Rules rules) {
        List<String> decided = Explanation.RULES.stream()
                .filter(part -> !part.absentIn(rules))
                .map(part -> "`" + part.name() + "`")
                .toList();
        return "| "
                + String.join(
                        " | ",
                        Stream.of(
                                        policy.getRegion().toString(),
                                        Gazetteer.bundled().nameOf(policy.getRegion()),
                                        line.getLevel()
                                                + line.getUnitKind()
                                                        .map(kind -> " " + kind)
                                                        .orElse(""),
                                        rules.getSince().map(Object::toString).orElse("-"),
                                        rules.getChain()
                                                .map(chain -> chain.value().links().stream()
                                                        .map(link ->
                                                                Explanation.offices(link.authorities(), Locale.ENGLISH))
                                                        .toList())
                                                .map(links -> String.join(", then ", links))
                                                .orElse("**undecided**"),
                                        decided.isEmpty() ? "-" : String.join(", ", decided))
                                .toList())
                + " |\n";
    }

    private static String section(String heading, List<String> sentences) {
        return "\n### " + heading + "\n\n- " + String.join("\n- ", sentences) + "\n";
    }
}
