package io.github.kim4j.machine;

import static io.github.kim4j.machine.Loans.LIBRARIAN;
import static io.github.kim4j.machine.Loans.READER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.kim4j.law.Attested;
import io.github.kim4j.law.Basis;
import io.github.kim4j.law.Convention;
import io.github.kim4j.law.LegalBasis;
import io.github.kim4j.law.OurReading;
import io.github.kim4j.machine.Loans.Action;
import io.github.kim4j.machine.Loans.Command;
import io.github.kim4j.machine.Loans.Copy;
import io.github.kim4j.machine.Loans.Discard;
import io.github.kim4j.machine.Loans.State;
import io.github.kim4j.testkit.internal.Golden;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class HashTest {
    private static final String OF_LOANS = "44affec01f35c3b39c5b0ebec7d138dfff3f9800562aea35661cbc5273421880";

    private static Definition<State, Action, Copy, Command> with(Map<String, ?> parameters) {
        return with("loan.reserved", 1, Loans.READING, parameters);
    }

    private static Definition<State, Action, Copy, Command> with(
            String code, int version, Basis basis, Map<String, ?> parameters) {
        return discarding(statement -> statement.when(Loans.WORDS.condition(
                code, version, basis, parameters, (copy, context) -> true, (copy, context) -> Map.of())));
    }

    private static Definition<State, Action, Copy, Command> discarding(
            UnaryOperator<Table<State, Action, Copy, Command>.Statement<Discard>> more, State... arrivals) {
        var table = Loans.emptyTable()
                .start(State.ON_SHELF)
                .ends(State.DISCARDED, State.LOST)
                .arrivals(arrivals);
        more.apply(table.on(Action.DISCARD, Discard.class).by(LIBRARIAN)).step(State.ON_SHELF, State.DISCARDED);
        return table.build();
    }

    private static String parametersIn(Map<String, ?> parameters) {
        String json = with(parameters).json();
        return json.substring(json.indexOf("\"parameters\":") + 13, json.indexOf(",\"severity\""));
    }

    @Test
    void writes_the_whole_table_without_a_label() throws Exception {
        String json = Loans.table().build().json();

        Golden.check(
                "machine/loans.json",
                new ObjectMapper().readTree(json).toPrettyString().replace("\r\n", "\n") + "\n");
        assertThat(json).doesNotContain("\n", "Pinjam", "Librarian", "Pustakawan");
    }

    @Test
    void the_hash_of_a_table_is_the_same_on_every_machine() {
        var loans = Loans.table().build();

        assertThat(loans.hash()).isEqualTo(OF_LOANS);
    }

    @Test
    void a_table_built_twice_has_one_hash_whatever_the_machine_speaks_and_wherever_it_stands() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        String json = odd().json();
        try {
            for (String tag : List.of("tr-TR", "en-US", "ar-EG-u-nu-arab", "id-ID")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone(tag.equals("tr-TR") ? "Asia/Jayapura" : "America/Lima"));
                assertThat(odd().json()).as(tag).isEqualTo(json);
                assertThat(odd().hash()).as(tag).isEqualTo(odd().hash());
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    private static Definition<State, Action, Copy, Command> odd() {
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("i", 12_345);
        parameters.put("day", LocalDate.of(2026, 2, 28));
        parameters.put("share", new BigDecimal("1234.50"));
        parameters.put("text", "İıß\"\\ / \u2028");
        return with(parameters);
    }

    @Test
    void the_order_of_statements_states_and_roles_does_not_matter() {
        var one = Loans.emptyTable().start(State.ON_SHELF).ends(State.DISCARDED, State.LOST);
        one.on(Action.DISCARD, Discard.class).by(LIBRARIAN, READER).step(State.ON_SHELF, State.DISCARDED);
        one.on(Action.REPORT_LOST, Loans.ReportLost.class).by(READER).step(State.ON_SHELF, State.LOST, State.ON_SHELF);
        var other = Loans.emptyTable().ends(State.LOST, State.DISCARDED).start(State.ON_SHELF);
        other.on(Action.REPORT_LOST, Loans.ReportLost.class)
                .by(READER)
                .step(State.ON_SHELF, State.ON_SHELF, State.LOST);
        other.on(Action.DISCARD, Discard.class).by(READER, LIBRARIAN).step(State.ON_SHELF, State.DISCARDED);

        assertThat(other.build().json()).isEqualTo(one.build().json());
    }

    static List<Definition<State, Action, Copy, Command>> others() {
        Attested undated = new Attested("Kepala dinas, wawancara", Optional.empty());
        Attested dated = new Attested("Kepala dinas, wawancara", Optional.of(LocalDate.of(2024, 1, 1)));
        List<Definition<State, Action, Copy, Command>> all = new ArrayList<>(List.of(
                with(Map.of()),
                with("loan.too_young", 1, Loans.READING, Map.of()),
                with("loan.reserved", 2, Loans.READING, Map.of()),
                with("loan.reserved", 1, new OurReading("aturan contoh", "another rule"), Map.of()),
                with("loan.reserved", 1, new OurReading("aturan lain", "an example rule"), Map.of()),
                with("loan.reserved", 1, new Convention("aturan contoh", "an example rule"), Map.of()),
                with("loan.reserved", 1, undated, Map.of()),
                with("loan.reserved", 1, dated, Map.of()),
                with("loan.reserved", 1, LegalBasis.of("permenkominfo-8-2019"), Map.of()),
                with("loan.reserved", 1, LegalBasis.of("permenkominfo-8-2019", "Pasal 16"), Map.of()),
                with("loan.reserved", 1, LegalBasis.of("uu-14-2008"), Map.of()),
                with(Map.of("office", Coded.of("LURAH", locale -> "x"))),
                with(Map.of("office", Coded.of("CAMAT", locale -> "x"))),
                with(Map.of("offices", List.of("A", "B"))),
                with(Map.of("offices", List.of("B", "A"))),
                with(Map.of("minimum", 2)),
                with(Map.of("minimum", 3)),
                with(Map.of("maximum", 3)),
                with(Map.of("day", LocalDate.of(2026, 1, 2))),
                with(Map.of("day", LocalDate.of(2026, 2, 1)))));
        all.add(discarding(statement -> statement));
        all.add(discarding(statement -> statement.by(READER)));
        all.add(discarding(statement -> statement.evidence(Loans.CARD)));
        all.add(discarding(statement -> statement.evidence(Loans.CARD, Loans.COPY)));
        all.add(discarding(statement -> statement.check(check(Severity.ERROR))));
        all.add(discarding(statement -> statement.check(check(Severity.WARNING))));
        all.add(discarding(statement -> statement.step(State.LENT, State.DISCARDED), State.LENT));
        all.add(discarding(
                statement -> statement.step(State.LENT, State.LOST, State.DISCARDED), State.LENT, State.LOST));
        all.add(discarding(statement -> statement.step(State.LENT, State.DISCARDED), State.LENT, State.LOST));
        var elsewhere =
                Loans.emptyTable().start(State.LENT).ends(State.DISCARDED).arrivals(State.ON_SHELF);
        elsewhere
                .on(Action.DISCARD, Discard.class)
                .by(LIBRARIAN)
                .step(State.ON_SHELF, State.DISCARDED)
                .step(State.LENT, State.DISCARDED);
        all.add(elsewhere.build());
        var ends = Loans.emptyTable().start(State.ON_SHELF).ends(State.DISCARDED, State.LENT);
        ends.on(Action.DISCARD, Discard.class).by(LIBRARIAN).step(State.ON_SHELF, State.DISCARDED);
        all.add(ends.build());
        var named = Table.of("others", State.class, Action.class, Copy.class, Command.class, Loans.WORDS)
                .start(State.ON_SHELF)
                .ends(State.DISCARDED);
        named.on(Action.DISCARD, Discard.class).by(LIBRARIAN).step(State.ON_SHELF, State.DISCARDED);
        all.add(named.build());
        return all;
    }

    private static Check<Copy, Discard> check(Severity severity) {
        return Loans.WORDS.check("loan.reserved", severity, Loans.READING, (copy, command, context) -> true);
    }

    @Test
    void tables_that_differ_in_one_thing_have_other_hashes() {
        Set<String> hashes = new HashSet<>();
        for (var definition : others()) {
            assertThat(hashes.add(definition.hash())).as(definition.json()).isTrue();
        }
    }

    private enum Oddity {
        FIRST {
            @Override
            public String toString() {
                return "first";
            }
        }
    }

    @Test
    void a_parameter_stands_in_json_as_what_it_is() {
        assertThat(parametersIn(Map.of("b", true, "a", -7, "c", 7L))).isEqualTo("{\"a\":-7,\"b\":true,\"c\":7}");
        assertThat(parametersIn(Map.of("a", "x\"y"))).isEqualTo("{\"a\":\"x\\\"y\"}");
        assertThat(parametersIn(Map.of("a", LocalDate.of(2026, 2, 28)))).isEqualTo("{\"a\":\"2026-02-28\"}");
        assertThat(parametersIn(Map.of("a", Oddity.FIRST))).isEqualTo("{\"a\":\"FIRST\"}");
        assertThat(parametersIn(Map.of("a", Loans.WORDS.state(State.LENT)))).isEqualTo("{\"a\":\"LENT\"}");
        assertThat(parametersIn(Map.of("a", List.of(1, "b", DayOfWeek.MONDAY))))
                .isEqualTo("{\"a\":[1,\"b\",\"MONDAY\"]}");
    }

    @Test
    void a_number_that_a_reader_of_json_would_round_is_text() {
        long exact = (1L << 53) - 1;

        assertThat(parametersIn(Map.of("a", exact, "b", -exact)))
                .isEqualTo("{\"a\":9007199254740991,\"b\":-9007199254740991}");
        assertThat(parametersIn(Map.of("a", exact + 1, "b", -exact - 1)))
                .isEqualTo("{\"a\":\"9007199254740992\",\"b\":\"-9007199254740992\"}");
        assertThat(parametersIn(Map.of("a", Long.MIN_VALUE))).isEqualTo("{\"a\":\"-9223372036854775808\"}");
        assertThat(parametersIn(Map.of("a", new BigDecimal("12.50"), "b", new BigDecimal("1E+3"))))
                .isEqualTo("{\"a\":\"12.5\",\"b\":\"1000\"}");
    }

    @Test
    void the_words_of_a_parameter_do_not_change_the_hash() {
        assertThat(with(Map.of("office", Coded.of("CAMAT", locale -> "Camat"))).hash())
                .isEqualTo(with(Map.of("office", Coded.of("CAMAT", locale -> "Head of a district")))
                        .hash());
    }

    @Test
    void a_list_among_the_parameters_is_copied_and_told_in_the_language_asked_for() {
        List<Object> offices = new ArrayList<>(Arrays.asList(Loans.WORDS.state(State.LENT), 5));
        var definition = with("loan.too_long", 1, Loans.READING, Map.of("days", offices));
        String hash = definition.hash();
        offices.clear();

        assertThat(definition.hash()).isEqualTo(hash);
        assertThat(definition.steps().get(0).rules().get(0).requirement(Locale.ENGLISH))
                .isEqualTo("A loan lasts Lent, 5 days at most.");
    }

    @ParameterizedTest
    @MethodSource("unknown")
    void refuses_a_parameter_that_has_no_form(Object value, String told) {
        assertThatThrownBy(() -> with("loan.too_long", 1, Loans.READING, Map.of("days", value)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("table loans: loan.too_long, parameter days: " + told
                        + " (expected: text, Boolean, Integer, Long, BigDecimal, LocalDate, an enum constant, Coded, or a"
                        + " list of these)");
    }

    static List<Arguments> unknown() {
        Localized words = locale -> "x";
        return List.of(
                Arguments.of(1.5, "Double"),
                Arguments.of(Optional.of(1), "Optional"),
                Arguments.of(words, "words without a code"),
                Arguments.of(List.of(1, List.of(2)), "a list of others"),
                Arguments.of(new HashSet<>(Set.of(1)), "HashSet"));
    }

    @Test
    void tells_every_unknown_parameter_of_a_rule_once_though_it_stands_in_two_rows() {
        var table = Loans.emptyTable().start(State.ON_SHELF).ends(State.DISCARDED);
        table.on(Action.DISCARD, Discard.class)
                .by(LIBRARIAN)
                .when(Loans.WORDS.condition(
                        "loan.reserved",
                        Loans.READING,
                        Map.of("b", 1.0, "a", 2.0f, "c", 3),
                        (copy, context) -> true,
                        (copy, context) -> Map.of()))
                .step(State.ON_SHELF, State.DISCARDED, State.LOST)
                .step(State.LOST, State.DISCARDED);

        assertThatThrownBy(table::build)
                .message()
                .matches(
                        "table loans: loan.reserved, parameter a: Float [^;]*; loan.reserved, parameter b: Double [^;]*");
    }

    @Test
    void refuses_a_version_that_is_none() {
        assertThatThrownBy(() -> with("loan.reserved", 0, Loans.READING, Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("version: 0 (expected: at least 1)");
    }

    @Test
    void a_parameter_that_people_read_shows_in_the_table_and_a_role_in_the_picture() {
        var two = with("loan.too_long", 1, Loans.READING, Map.of("days", 2));
        var three = with("loan.too_long", 1, Loans.READING, Map.of("days", 3));
        var readers = discarding(statement -> statement.by(READER));

        assertThat(two.print(Format.MARKDOWN, Locale.ENGLISH)).contains("A loan lasts 2 days at most.");
        assertThat(three.print(Format.MARKDOWN, Locale.ENGLISH)).contains("A loan lasts 3 days at most.");
        assertThat(readers.print(Format.MERMAID, Locale.ENGLISH))
                .isNotEqualTo(two.print(Format.MERMAID, Locale.ENGLISH));
    }
}
