package io.github.kim4j.law;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The legal instruments that rules and decrees on groups cite (<i>dasar hukum</i>), by their ids.
 *
 * <pre>{@code
 * LawBook.bundled().get("uu-14-2008").shortCitation(); // "UU 14/2008"
 * }</pre>
 */
public final class LawBook {
    private final Map<String, LegalInstrument> byId;

    private LawBook(List<LegalInstrument> instruments) {
        Map<String, LegalInstrument> map = new LinkedHashMap<>();
        for (LegalInstrument instrument : instruments) {
            if (map.put(instrument.getId(), instrument) != null) {
                throw new IllegalArgumentException("law: " + instrument.getId() + " (expected: each id once)");
            }
        }
        this.byId = Collections.unmodifiableMap(map);
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
