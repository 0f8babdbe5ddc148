package io.github.kim4j.region;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * Edition of the ministry's table of region codes (kode dan data wilayah): the decree behind it, and its counts.
 *
 * @param id what the edition is called here: its year, with a letter where a year had two, such as {@code 2022a}
 * @param decree the type of the decree, such as {@code Keputusan Menteri Dalam Negeri}
 * @param number its number as text, such as {@code 300.2.2-2138}
 * @param year its year
 * @param date the day on which it was set (ditetapkan)
 * @param inForce the day from which it is in force (mulai berlaku); empty where no source states it
 * @param counts how many regions of each kind the edition has, every kind named, in the order of the kinds
 * @legal Peraturan Menteri Dalam Negeri 58/2021
 */
public record Edition(
        String id,
        String decree,
        String number,
        int year,
        LocalDate date,
        Optional<LocalDate> inForce,
        Map<RegionKind, Integer> counts) {
    /**
     * Makes an edition of its parts.
     *
     * @param id what the edition is called
     * @param decree the type of the decree
     * @param number its number
     * @param year its year
     * @param date the day on which it was set
     * @param inForce the day from which it is in force; empty if not known
     * @param counts the counts; copied
     * @throws IllegalArgumentException if a text is blank, or the counts lack a kind
     */
    public Edition {
        Checks.text(id, "id");
        Checks.text(decree, "decree");
        Checks.text(number, "number");
        requireNonNull(date, "date");
        requireNonNull(inForce, "inForce");
        EnumMap<RegionKind, Integer> copy = new EnumMap<>(RegionKind.class);
        copy.putAll(counts);
        if (copy.size() != RegionKind.values().length) {
            throw new IllegalArgumentException("counts: " + copy.keySet() + " (expected: every kind of region)");
        }
        counts = Collections.unmodifiableMap(copy);
    }

    /**
     * Returns how many regions of a kind the edition has.
     *
     * @param kind the kind
     * @return the count, such as 75,252 for {@code DESA}
     */
    public int count(RegionKind kind) {
        return counts.getOrDefault(requireNonNull(kind, "kind"), 0);
    }

    /**
     * Returns how many regions stand on a level.
     *
     * @param level the level
     * @return the count, such as 514 for {@code REGENCY}
     */
    public int count(RegionLevel level) {
        requireNonNull(level, "level");
        return counts.entrySet().stream()
                .filter(entry -> entry.getKey().level() == level)
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /**
     * Returns how many regions of all levels the edition has.
     *
     * @return the count, such as 91,599
     */
    public int size() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /**
     * Returns the decree in the usual short form of citing.
     *
     * @return such as {@code Keputusan Menteri Dalam Negeri Nomor 300.2.2-2138 Tahun 2025}
     */
    public String citation() {
        return decree + " Nomor " + number + " Tahun " + year;
    }
}
