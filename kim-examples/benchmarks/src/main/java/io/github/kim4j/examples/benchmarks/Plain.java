package io.github.kim4j.examples.benchmarks;

import static java.util.Objects.requireNonNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What one writes without a library: the tables read line by line into a map of records. */
record Plain(String code, String name) {
    static Map<String, Plain> load() {
        Map<String, Plain> regions = new HashMap<>();
        for (String file : List.of("provinces", "regencies", "districts", "villages")) {
            try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                    requireNonNull(Plain.class.getResourceAsStream("/wilayah/" + file + ".tsv")),
                    StandardCharsets.UTF_8))) {
                lines.readLine();
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    String[] cells = line.split("\t", -1);
                    regions.put(cells[0], new Plain(cells[0], cells[1]));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return regions;
    }
}
