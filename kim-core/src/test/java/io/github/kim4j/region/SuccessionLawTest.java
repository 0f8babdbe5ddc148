package io.github.kim4j.region;

import static java.util.function.Function.identity;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kim4j.region.Wilayah.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Law 6: every code of every edition leads by succession to a current code or to an explicit end; all of them tried. */
class SuccessionLawTest {
    private static final Succession SUCCESSION = Succession.bundled();
    private static final Map<String, Map<String, String>> EDITIONS = Wilayah.backwards();
    private static final Map<String, String> CURRENT = Wilayah.current();
    private static final Map<String, Row> BY_OLD_CODE = Wilayah.CHANGES.stream()
            .filter(row -> !row.oldCode().isEmpty())
            .collect(Collectors.toMap(row -> row.from() + " " + row.oldCode(), identity()));

    @Test
    void each_edition_has_exactly_the_codes_and_names_of_the_replay_from_the_tables() {
        TreeSet<String> universe = new TreeSet<>();
        EDITIONS.values().forEach(names -> universe.addAll(names.keySet()));
        assertThat(universe).hasSize(91_599 + 7_533);

        for (Edition edition : SUCCESSION.editions()) {
            Map<String, String> found = new TreeMap<>();
            for (String code : universe) {
                SUCCESSION
                        .find(RegionCode.parse(code), edition)
                        .ifPresent(region -> found.put(region.code().toString(), region.name()));
            }
            assertThat(found).as(edition.id()).isEqualTo(edition(edition.id()));
        }
    }

    @Test
    void the_replay_from_the_first_edition_gives_the_same_codes() {
        Map<String, List<String>> forwards = Wilayah.forwards(edition("2015"));

        EDITIONS.forEach((edition, names) ->
                assertThat(forwards.get(edition)).as(edition).isEqualTo(List.copyOf(names.keySet())));
    }

    @Test
    void each_edition_has_the_counts_of_the_table_of_editions() {
        assertThat(SUCCESSION.editions()).extracting(Edition::id).isEqualTo(Wilayah.EDITIONS);
        Wilayah.rows("editions.tsv").forEach(cells -> {
            Edition edition = SUCCESSION.edition(cells[0]);
            assertThat(edition.decree()).isEqualTo(cells[1]);
            assertThat(edition.number()).isEqualTo(cells[2]);
            assertThat(edition.year()).hasToString(cells[3]);
            assertThat(edition.date()).hasToString(cells[4]);
            assertThat(edition.inForce().map(Object::toString).orElse("")).isEqualTo(cells[5]);
            List<Integer> counts = List.of(
                    edition.count(RegionLevel.PROVINCE),
                    edition.count(RegionKind.KABUPATEN) + edition.count(RegionKind.KABUPATEN_ADMINISTRASI),
                    edition.count(RegionKind.KOTA) + edition.count(RegionKind.KOTA_ADMINISTRASI),
                    edition.count(RegionLevel.DISTRICT),
                    edition.count(RegionKind.KELURAHAN),
                    edition.count(RegionKind.DESA),
                    edition.count(RegionKind.DESA_ADAT));
            assertThat(counts.toString().replaceAll("[\\[\\] ]", ""))
                    .isEqualTo(String.join(",", List.of(cells).subList(6, 13)));
            assertThat(edition.size()).isEqualTo(edition(cells[0]).size());
        });
    }

    @Test
    void every_code_leads_to_a_current_code_or_to_an_explicit_end() {
        Map<String, Integer> withoutSuccessor = new HashMap<>();
        for (Edition edition : SUCCESSION.editions()) {
            for (String code : edition(edition.id()).keySet()) {
                CodeToday today = SUCCESSION.today(RegionCode.parse(code), edition);
                assertThat(told(today)).isEqualTo(expected(code, edition.id()));
                if (successor(today).isEmpty()) {
                    withoutSuccessor.merge(edition.id() + " " + today.confidence(), 1, Integer::sum);
                }
            }
        }
        assertThat(withoutSuccessor)
                .isEqualTo(Map.ofEntries(
                        Map.entry("2015 NONE", 60),
                        Map.entry("2015 AMBIGUOUS", 2),
                        Map.entry("2017 NONE", 27),
                        Map.entry("2017 AMBIGUOUS", 2),
                        Map.entry("2019 NONE", 23),
                        Map.entry("2019 AMBIGUOUS", 2),
                        Map.entry("2020 NONE", 21),
                        Map.entry("2020 AMBIGUOUS", 2),
                        Map.entry("2022a NONE", 19),
                        Map.entry("2022a AMBIGUOUS", 2),
                        Map.entry("2022b NONE", 3)));
    }

    @Test
    void a_code_was_ever_known_if_an_edition_has_it_and_means_something_there() {
        TreeSet<String> universe = new TreeSet<>();
        EDITIONS.values().forEach(names -> universe.addAll(names.keySet()));
        Map<String, Integer> places = new HashMap<>();
        for (String code : universe) {
            RegionCode parsed = RegionCode.parse(code);
            assertThat(SUCCESSION.everKnown(parsed)).isTrue();
            List<CodeMeaning> meanings = SUCCESSION.meanings(parsed);
            assertThat(meanings.stream().flatMap(meaning -> meaning.editions().stream()))
                    .isEqualTo(SUCCESSION.editions().stream()
                            .filter(edition -> edition(edition.id()).containsKey(code))
                            .toList());
            places.put(code, meanings.size());
        }
        assertThat(places.values().stream().filter(count -> count > 1)).hasSize(25 + 3);
        assertThat(places.values().stream().filter(count -> count > 2)).isEmpty();
    }

    private static Map<String, String> edition(String id) {
        return EDITIONS.getOrDefault(id, Map.of());
    }

    private static Optional<Region> successor(CodeToday today) {
        if (today instanceof CodeToday.Current current) {
            return Optional.of(current.region());
        }
        return today instanceof CodeToday.Ended ended ? ended.mergedInto() : Optional.empty();
    }

    /** The answer in words: how it ends, where, and each change on the way. */
    private static String told(CodeToday today) {
        List<String> way = new ArrayList<>();
        for (CodeChange change : today.changes()) {
            way.add(change.kind() + " " + change.before().code() + " "
                    + change.before().name() + " > "
                    + change.after().map(after -> after.code().toString()).orElse("") + " by "
                    + change.by().id() + " " + change.confidence());
        }
        String kind = today.getClass().getSimpleName();
        return kind + " "
                + successor(today)
                        .map(region -> region.code() + " " + region.name())
                        .orElse("") + way;
    }

    /** The same by walking through the rows of the table. */
    private static String expected(String code, String edition) {
        List<String> way = new ArrayList<>();
        String kind = "Current";
        for (int at = Wilayah.EDITIONS.indexOf(edition); at < Wilayah.EDITIONS.size(); at++) {
            Row row = BY_OLD_CODE.get(Wilayah.EDITIONS.get(at) + " " + code);
            if (row != null) {
                way.add(row.kind() + " " + code + " " + row.oldName() + " > " + row.newCode() + " by " + row.to() + " "
                        + row.confidence());
                kind = row.kind().equals("RETIRED") ? "Ended" : kind;
                kind = row.confidence().equals("AMBIGUOUS") ? "Unknown" : kind;
                code = row.newCode();
            }
        }
        return kind + " " + (code.isEmpty() ? "" : code + " " + CURRENT.get(code)) + way;
    }
}
