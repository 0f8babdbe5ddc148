package io.github.kim4j.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kim4j.json.Fault;
import io.github.kim4j.json.KimJson;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every line of the list beyond the schema has a policy that the schema accepts and Java refuses by that line alone. */
class BeyondPolicySchemaTest {
    private static final String EMOJI = "\uD83D\uDE00";
    private static final String UNREADABLE = "json.unreadable";
    private static final String SOURCE = "{\"kind\": \"OUR_READING\", \"id\": \"contoh\", \"en\": \"example\"}";

    /** A policy with what it is refused by. */
    record Witness(BeyondPolicySchema.Line line, String json) {
        @Override
        public String toString() {
            return line.toString();
        }
    }

    static Stream<Witness> witnesses() {
        return Stream.of(between(), wide(), limits()).flatMap(them -> them);
    }

    private static Stream<Witness> between() {
        return Stream.of(
                unreadable(
                        "Chain",
                        rules("\"chain\": {\"value\": [{\"authorities\": [\"LURAH\", \"CAMAT\"]},"
                                + " {\"authorities\": [\"CAMAT\"]}], \"basis\": " + SOURCE + "}")),
                unreadable("TimeLine", periods("{\"since\": \"2022-01-01\"}, {\"since\": \"2021-01-01\"}")),
                unreadable(
                        "RegionPolicy",
                        policy("{\"level\": \"VILLAGE\", \"periods\": [{}]},"
                                + " {\"level\": \"VILLAGE\", \"periods\": [{\"since\": \"2022-01-01\"}]}")),
                unreadable(
                        "Rules",
                        rules("\"deadlines\": {\"value\": [" + deadline(3) + ", " + deadline(4) + "], \"basis\": "
                                + SOURCE + "}")),
                unreadable("LegalBasis", minimum("3", "{\"kind\": \"LEGAL\", \"law\": \"uu-99-2099\"}")),
                witness("region.unknown", "", minimum("3", SOURCE).replace("16.06", "99.99")),
                unreadable("whole_number", minimum("3.0", SOURCE)),
                unreadable("unicode", beside("\"note\": \"\\ud83d\"")));
    }

    private static String deadline(int days) {
        return "{\"step\": \"FILE\", \"amount\": " + days + ", \"unit\": \"CALENDAR_DAYS\"}";
    }

    /** Texts that are as long as a schema allows, and twice as long for Java. */
    private static Stream<Witness> wide() {
        return Stream.of(
                wide("Attested", minimum("3", "{\"kind\": \"ATTESTED\", \"source\": \"" + EMOJI.repeat(300) + "\"}")),
                wide("OurReading", minimum("3", SOURCE.replace("contoh", EMOJI.repeat(300)))),
                wide(
                        "Convention",
                        minimum("3", SOURCE.replace("OUR_READING", "CONVENTION").replace("contoh", EMOJI.repeat(300)))),
                wide("OfficeName", office("{\"name\": \"" + EMOJI.repeat(150) + "\"}")),
                wide("NumberPattern", beside("numberPattern", "\"{sequence}" + EMOJI.repeat(50) + "\"")),
                wide("RegionPolicy", beside("placeOfSigning", "\"" + EMOJI.repeat(60) + "\"")),
                wide(
                        "LegalBasis",
                        minimum(
                                "3",
                                "{\"kind\": \"LEGAL\", \"law\": \"uu-23-2014\", \"article\": \"" + EMOJI.repeat(150)
                                        + "\"}")),
                new Witness(
                        new BeyondPolicySchema.Line("text.size", "", true),
                        beside("\"note\": \"" + EMOJI.repeat(1500) + "\"")));
    }

    private static Stream<Witness> limits() {
        String some = minimum("3", SOURCE);
        String lines = IntStream.rangeClosed(0, KimJson.MAX_FAULTS)
                .mapToObj(i -> line("{\"minimumMembers\": {\"value\": 3, \"basis\":"
                        + " {\"kind\": \"LEGAL\", \"law\": \"uu-99-2099\", \"article\": \"Pasal " + i + "\"}}}"))
                .collect(Collectors.joining(","));
        return Stream.of(
                witness("json.duplicate", "", some.replace("{\"region\"", "{\"region\": \"16.01\", \"region\"")),
                witness("json.number_too_long", "", minimum("3." + "0".repeat(1_000), SOURCE)),
                witness("json.too_long", "", some + " ".repeat(KimJson.MAX_BYTES)),
                witness("json.more", "", policy(lines)));
    }

    private static Witness unreadable(String expected, String json) {
        return witness(UNREADABLE, expected, json);
    }

    private static Witness witness(String code, String expected, String json) {
        return new Witness(new BeyondPolicySchema.Line(code, expected, false), json);
    }

    private static Witness wide(String expected, String json) {
        return new Witness(new BeyondPolicySchema.Line(UNREADABLE, expected, true), json);
    }

    private static String policy(String lines) {
        return "{\"region\": \"16.06\", \"timeLines\": [" + lines + "]}";
    }

    private static String line(String periods) {
        return "{\"level\": \"VILLAGE\", \"periods\": [" + periods + "]}";
    }

    private static String periods(String periods) {
        return policy(line(periods));
    }

    private static String rules(String rules) {
        return periods("{" + rules + "}");
    }

    private static String minimum(String number, String basis) {
        return rules("\"minimumMembers\": {\"value\": " + number + ", \"basis\": " + basis + "}");
    }

    private static String office(String name) {
        return beside("communicationOffice", name);
    }

    private static String beside(String property, String value) {
        return beside("\"" + property + "\": {\"value\": " + value + ", \"basis\": " + SOURCE + "}");
    }

    private static String beside(String property) {
        return minimum("3", SOURCE).replaceFirst("}$", ", ") + property + "}";
    }

    @ParameterizedTest
    @MethodSource("witnesses")
    void the_schema_accepts_it_and_java_refuses_it_by_this_code(Witness witness) {
        assertThat(PolicyJudge.errors(witness.json())).isEmpty();
        List<Fault> faults = PolicyJudge.faults(witness.json());
        assertThat(faults).anyMatch(fault -> witness.line().tells(fault, witness.json()));
        assertThat(faults).allMatch(fault -> BeyondPolicySchema.tells(fault, witness.json()));
    }

    @Test
    void every_line_of_the_list_occurs_and_no_other() {
        assertThat(witnesses().map(Witness::line)).containsExactlyInAnyOrderElementsOf(BeyondPolicySchema.lines());
    }
}
