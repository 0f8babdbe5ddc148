package io.github.kim4j.law;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.kim4j.core.internal.NumberText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The legal instruments that rules and decrees on groups cite (<i>dasar hukum</i>), by their ids.
 *
 * <pre>{@code
 * LawBook.bundled().get("uu-14-2008").shortCitation();              // "UU 14/2008"
 * LawBook.bundled().current("permenkominfo-8-2019").shortCitation(); // "Permenkominfo 4/2024"
 * LawBook.bundled().inForceOn("permenkominfo-8-2010", day);          // Optional.empty: no source tells
 * }</pre>
 *
 * <p>The act that formed a region comes first in its decrees; there is one for each region, and the book has none of them.
 */
public final class LawBook {
    private final Map<String, LegalInstrument> byId;

    LawBook(List<LegalInstrument> instruments) {
        Map<String, LegalInstrument> map = new LinkedHashMap<>();
        for (LegalInstrument instrument : instruments) {
            if (map.put(instrument.getId(), instrument) != null) {
                throw new IllegalArgumentException("law: " + instrument.getId() + " (expected: each id once)");
            }
        }
        this.byId = Collections.unmodifiableMap(map);
        map.values().forEach(this::checkSuccessors);
    }

    private void checkSuccessors(LegalInstrument instrument) {
        Set<String> seen = new HashSet<>();
        for (Optional<LegalInstrument> it = Optional.of(instrument); it.isPresent(); it = next(it.get())) {
            if (!seen.add(it.get().getId())) {
                throw new IllegalArgumentException(
                        "successor: " + instrument.getId() + " again (expected: a chain that ends)");
            }
        }
    }

    private Optional<LegalInstrument> next(LegalInstrument instrument) {
        return instrument.getSuccessor().map(this::get);
    }

    /**
     * Returns the book that comes with the library.
     *
     * @return the book, read at first use
     */
    public static LawBook bundled() {
        return Bundled.BOOK;
    }

    /**
     * Returns an instrument.
     *
     * @param id the id, for example {@code permenkominfo-8-2019}
     * @return the instrument; empty if the book has none of that id
     */
    public Optional<LegalInstrument> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * Returns an instrument that must be there.
     *
     * @param id the id
     * @return the instrument
     * @throws IllegalArgumentException if the book has none of that id
     */
    public LegalInstrument get(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException(
                "law: unknown id of " + id.length() + " characters (expected: one of " + byId.keySet() + ")"));
    }

    /**
     * Returns the instruments of a type, number and year, whatever the blanks, dashes and case of the number; wrong forms of
     * a number that are in use find the right one.
     *
     * @param type the type
     * @param number the number as printed, for example {@code 6.A}
     * @param year the year
     * @return in the order of the book; several if regions have the same number; empty if the book has none
     */
    public List<LegalInstrument> search(InstrumentType type, String number, int year) {
        requireNonNull(type, "type");
        String wanted = NumberText.normalized(number);
        return byId.values().stream()
                .filter(law -> law.getType() == type && law.getYear() == year)
                .filter(law -> Stream.concat(Stream.of(law.getNumber()), law.getMisquotedAs().stream())
                        .anyMatch(known -> NumberText.normalized(known).equals(wanted)))
                .toList();
    }

    /**
     * Returns what stands in the place of an instrument today, as far as the book knows.
     *
     * @param id the id
     * @return the last of its successors, itself if none is known; {@link LegalInstrument#getValidity} says whether it is
     *     known to be in force
     * @throws IllegalArgumentException if the book has none of that id
     */
    public LegalInstrument current(String id) {
        LegalInstrument last = get(id);
        for (Optional<LegalInstrument> it = next(last); it.isPresent(); it = next(last)) {
            last = it.get();
        }
        return last;
    }

    /**
     * Tells whether an instrument was in force on a day (<i>our reading</i>: from its own day until the day of its
     * successor; where only the year of one of them is known, that year is open).
     *
     * @param id the id
     * @param on the day
     * @return whether it was; empty if the book does not know
     * @throws IllegalArgumentException if the book has none of that id
     */
    public Optional<Boolean> inForceOn(String id, LocalDate on) {
        LegalInstrument law = get(id);
        return switch (law.getValidity()) {
            case UNKNOWN -> made(law, on).filter(there -> !there);
            case IN_FORCE -> made(law, on);
            case REPLACED -> between(made(law, on), made(next(law).orElseThrow(), on));
        };
    }

    private static Optional<Boolean> made(LegalInstrument law, LocalDate on) {
        return law.getDate()
                .map(day -> !on.isBefore(day))
                .or(() -> Optional.of(on.getYear() > law.getYear())
                        .filter(later -> later || on.getYear() < law.getYear()));
    }

    private static Optional<Boolean> between(Optional<Boolean> made, Optional<Boolean> replaced) {
        if (made.equals(Optional.of(false)) || replaced.equals(Optional.of(true))) {
            return Optional.of(false);
        }
        return made.isPresent() && replaced.isPresent() ? Optional.of(true) : Optional.empty();
    }

    /**
     * Returns all instruments.
     *
     * @return in the order of the book
     */
    public Collection<LegalInstrument> all() {
        return byId.values();
    }

    private static LawBook read() {
        JsonMapper mapper = JsonMapper.builder()
                .addModule(new Jdk8Module())
                .addModule(new JavaTimeModule())
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        try (InputStream in = LawBook.class.getResourceAsStream("lawbook.json")) {
            if (in == null) {
                throw new IllegalStateException("lawbook.json: missing (expected: beside " + LawBook.class + ")");
            }
            return new LawBook(mapper.readValue(in, new TypeReference<List<LegalInstrument>>() {}));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("lawbook.json", unreadable);
        }
    }

    private static final class Bundled {
        static final LawBook BOOK = read();
    }
}
