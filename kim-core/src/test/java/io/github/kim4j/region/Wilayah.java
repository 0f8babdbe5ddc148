package io.github.kim4j.region;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The tables of regions, read line by line and replayed in maps: what the packed data must agree with. */
final class Wilayah {
    static final List<String> EDITIONS =
            rows("editions.tsv").map(cells -> cells[0]).toList();
    static final List<Row> CHANGES = rows("changes.tsv").map(Row::of).toList();

    private Wilayah() {}

    record Row(
            String from,
            String to,
            String kind,
            String oldCode,
            String newCode,
            String oldName,
            String newName,
            String confidence) {
        static Row of(String[] cells) {
            return new Row(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], cells[6], cells[7]);
        }
    }

    static Stream<String[]> rows(String file) {
        try {
            return Files.readAllLines(Path.of("src/data/wilayah", file), StandardCharsets.UTF_8).stream()
                    .skip(1)
                    .map(line -> line.split("\t", -1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Codes and names of the tables in force. */
    static Map<String, String> current() {
        Map<String, String> names = new TreeMap<>();
        for (String file : List.of("provinces.tsv", "regencies.tsv", "districts.tsv", "villages.tsv")) {
            rows(file).forEach(cells -> names.put(cells[0], cells[1]));
        }
        return names;
    }

    /** Codes and names of each edition, replayed from the tables in force to the first edition. */
    static Map<String, Map<String, String>> backwards() {
        Map<String, Map<String, String>> editions = new HashMap<>();
        Map<String, String> names = current();
        for (int at = EDITIONS.size() - 1; at >= 0; at--) {
            editions.put(EDITIONS.get(at), new TreeMap<>(names));
            List<Row> rows = into(EDITIONS.get(at));
            for (Row row : rows) {
                if (List.of("NEW", "RECODED", "MOVED", "STATUS_CHANGED").contains(row.kind())) {
                    names.remove(row.newCode());
                }
            }
            for (Row row : rows) {
                if (!row.kind().equals("NEW")) {
                    names.put(row.oldCode(), row.oldName());
                }
            }
        }
        return editions;
    }

    /** Codes of each edition, replayed from those of the first. */
    static Map<String, List<String>> forwards(Map<String, String> first) {
        Map<String, List<String>> editions = new HashMap<>();
        TreeMap<String, String> names = new TreeMap<>(first);
        for (String edition : EDITIONS) {
            List<Row> rows = into(edition);
            for (Row row : rows) {
                if (!row.kind().equals("NEW")) {
                    names.remove(row.oldCode());
                }
            }
            for (Row row : rows) {
                if (!row.kind().equals("RETIRED")) {
                    names.put(row.newCode(), row.newName());
                }
            }
            editions.put(edition, new ArrayList<>(names.keySet()));
        }
        return editions;
    }

    private static List<Row> into(String edition) {
        return CHANGES.stream().filter(row -> row.to().equals(edition)).toList();
    }
}
