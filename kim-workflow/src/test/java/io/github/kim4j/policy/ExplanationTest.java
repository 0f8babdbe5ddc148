package io.github.kim4j.policy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.kim4j.law.OurReading;
import io.github.kim4j.testkit.internal.Golden;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExplanationTest {
    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void says_every_bundled_policy(String language) {
        Locale locale = Locale.forLanguageTag(language);
        StringBuilder all = new StringBuilder();
        for (RegionPolicy policy : Policies.bundled().all()) {
            all.append(policy.getRegion()).append('\n');
            policy.explain(locale)
                    .forEach(sentence -> all.append("  ").append(sentence).append('\n'));
        }

        Golden.check("policy/explained_" + language + ".txt", all.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void says_the_rules_to_start_from(String language) {
        Locale locale = Locale.forLanguageTag(language);

        Golden.check(
                "policy/starts_" + language + ".txt",
                String.join("\n", Policies.guide2008().explain(locale)) + "\n\n"
                        + String.join("\n", Policies.villageInstitution().explain(locale)) + "\n");
    }

    @Test
    void knows_every_parameter_in_the_order_of_the_document() {
        List<String> names = new ArrayList<>(List.of("since", "chain"));
        Explanation.RULES.forEach(part -> names.add(part.name()));

        assertThat(names)
                .containsExactly(
                        Rules.class.getAnnotation(JsonPropertyOrder.class).value());
    }

    private static List<String> said(Rules rules) {
        return rules.explain(Locale.ENGLISH);
    }

    @Test
    void rules_of_no_region_tell_since_when_they_are_in_force() {
        Rules rules = Rules.builder().since(LocalDate.of(2022, 1, 1)).build();

        assertThat(said(rules).get(0)).contains("1 January 2022");
        assertThat(said(Rules.builder().build()).get(0)).doesNotContain("2022");
    }

    @Test
    void deadlines_are_told_with_the_words_of_their_steps_where_there_are_some() {
        Rules rules = Rules.builder()
                .deadlines(new Parameter<>(
                        List.of(
                                new Deadline("ISSUE_DECREE", 5, Deadline.Unit.WORKING_DAYS),
                                new Deadline("SING", 9, Deadline.Unit.CALENDAR_DAYS)),
                        new OurReading("aturan contoh", "an example rule")))
                .build();

        assertThat(said(rules).get(1))
                .isEqualTo("Deadlines: issue of the decree within 5 working days;"
                        + " SING within 9 calendar days. [our reading: an example rule]");
    }
}
