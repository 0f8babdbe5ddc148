package io.github.kim4j.json;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;

/**
 * JSON of the types of this library: two mappers for Jackson 2, and a door for documents from outside.
 *
 * <p>A fault says what was expected. For the types of a host that is told by a bundle {@code expectations} (root and
 * {@code _id} in Indonesian, {@code _en}) beside them, whose keys are names of types: {@code Invoice}, and
 * {@code Invoice.Line} for one within. Without it a constructor's own words are told in English, and general ones in
 * Indonesian.
 *
 * <p>A mapper that does not know this library writes no personal data of members; what decrees print, such as the officers
 * in an annex, it writes. {@link #restricted()} writes everything, for files and stores to which only the competent have
 * access; {@link #published(LocalDate)} writes what anybody may see. The exceptions of both tell places, and no values of
 * types of this library.
 *
 * <pre>{@code
 * Reading<Group> reading = KimJson.read(Path.of("group.json"), Group.class);
 * reading.faults().forEach(fault -> report(fault.pointer(), fault.message(locale)));
 * }</pre>
 *
 * @legal UU 27/2022 (what is personal data; what of it may be published is our reading)
 */
public final class KimJson {
    /** The longest document that is read: 16 MiB, which holds the members of some thousand groups. */
    public static final int MAX_BYTES = 16 * 1024 * 1024;

    /**
     * How many faults of a document are told: the first 1,000, then {@code json.more}. A document in which everything is
     * wrong would otherwise answer with more than it holds itself.
     */
    public static final int MAX_FAULTS = 1_000;

    private KimJson() {}

    /**
     * Returns a mapper that reads and writes everything, personal data too. Keep it, making one costs time.
     *
     * <p>It writes {@code schemaVersion} first into each document, and reads documents of that version alone; {@code read}
     * reads those of earlier and later versions too.
     *
     * @return a new mapper, the caller's own
     */
    public static ObjectMapper restricted() {
        return Restricted.MAPPER.copy();
    }

    /**
     * Returns a mapper that reads everything and writes what may be published. Of a group or forum it leaves out population
     * and telephone numbers, addresses, dates of birth, sex and occupation of all; the names of those who are no officers;
     * and everything about a person under 18. Members outside a group or forum lose their names too, since nothing tells
     * that they are officers, and so do
     * annexes of decrees lose the officers they list, since nothing tells their ages. An {@code AnnexOfficer} that a host
     * writes by itself is written as it is.
     *
     * <p>Our reading: names of officers are public record, because decrees print them, and so are those of advisers, who are
     * it by office. The age follows from the date of
     * birth, else from the population number, which leaves the century open: in doubt a person is young. Whose age
     * nothing tells, is of age.
     *
     * <p>Groups, memberships, forums, representatives and annexes are written by a mapper within, which does not follow what a caller changes about the
     * one returned.
     *
     * @param on the day of publication, by which ages are told
     * @return a new mapper, the caller's own
     */
    public static ObjectMapper published(LocalDate on) {
        return Mappers.published(on);
    }

    /**
     * Returns the JSON Schema (2020-12) of a type of documents, titled in Indonesian and English. The same text lies in the
     * jar, as {@code META-INF/schema/group.schema.json} for {@code Group}. What it cannot tell is judged by reading.
     *
     * @param type a type of documents, such as {@code Group.class}; parts such as members have no schema of their own
     * @return the schema as JSON
     * @throws IllegalArgumentException if the type is no document of this library; the message names those that are
     */
    public static String schema(Class<?> type) {
        return Documents.schema(requireNonNull(type, "type"));
    }

    /**
     * Reads a text.
     *
     * @param <T> the type
     * @param text the document, with or without a byte order mark
     * @param type the type that is expected
     * @return the value, or all faults; {@code json.too_long} alone beyond {@link #MAX_BYTES}
     * @throws IllegalStateException if the document is clean so far and no provider of Bean Validation is on the class
     *     path to judge it
     */
    public static <T> Reading<T> read(String text, Class<T> type) {
        return new Reader(Restricted.MAPPER, DefaultValidator::get).read(text, type);
    }

    /**
     * Reads a text.
     *
     * @param <T> the type
     * @param text the document, with or without a byte order mark
     * @param type the type that is expected
     * @param validator what judges the value once it could be made
     * @return the value, or all faults; {@code json.too_long} alone beyond {@link #MAX_BYTES}
     */
    public static <T> Reading<T> read(String text, Class<T> type, Validator validator) {
        return new Reader(Restricted.MAPPER, () -> validator).read(text, type);
    }

    /**
     * Reads bytes.
     *
     * @param <T> the type
     * @param bytes the document in UTF-8, with or without a byte order mark
     * @param type the type that is expected
     * @return the value, or all faults; {@code json.too_long} alone beyond {@link #MAX_BYTES}
     * @throws IllegalStateException if the document is clean so far and no provider of Bean Validation is on the class
     *     path to judge it
     */
    public static <T> Reading<T> read(byte[] bytes, Class<T> type) {
        return new Reader(Restricted.MAPPER, DefaultValidator::get).read(bytes, type);
    }

    /**
     * Reads bytes.
     *
     * @param <T> the type
     * @param bytes the document in UTF-8, with or without a byte order mark
     * @param type the type that is expected
     * @param validator what judges the value once it could be made
     * @return the value, or all faults; {@code json.too_long} alone beyond {@link #MAX_BYTES}
     */
    public static <T> Reading<T> read(byte[] bytes, Class<T> type, Validator validator) {
        return new Reader(Restricted.MAPPER, () -> validator).read(bytes, type);
    }

    /**
     * Reads a file.
     *
     * @param <T> the type
     * @param file a file in UTF-8, with or without a byte order mark
     * @param type the type that is expected
     * @return the value, or all faults; {@code json.unreadable_file} if there is no such file or it cannot be read,
     *     {@code json.too_long} alone beyond {@link #MAX_BYTES}
     * @throws IllegalStateException if the document is clean so far and no provider of Bean Validation is on the class
     *     path to judge it
     */
    public static <T> Reading<T> read(Path file, Class<T> type) {
        return new Reader(Restricted.MAPPER, DefaultValidator::get).read(file, type);
    }

    /**
     * Reads a file.
     *
     * @param <T> the type
     * @param file a file in UTF-8, with or without a byte order mark
     * @param type the type that is expected
     * @param validator what judges the value once it could be made
     * @return the value, or all faults; {@code json.unreadable_file} if there is no such file or it cannot be read,
     *     {@code json.too_long} alone beyond {@link #MAX_BYTES}
     */
    public static <T> Reading<T> read(Path file, Class<T> type, Validator validator) {
        return new Reader(Restricted.MAPPER, () -> validator).read(file, type);
    }

    /**
     * Reads a stream to its end, or to its first byte too many, and leaves it open.
     *
     * @param <T> the type
     * @param in the document in UTF-8, with or without a byte order mark
     * @param type the type that is expected
     * @return the value, or all faults; {@code json.too_long} alone beyond {@link #MAX_BYTES}
     * @throws IOException if the stream fails
     * @throws IllegalStateException if the document is clean so far and no provider of Bean Validation is on the class
     *     path to judge it
     */
    public static <T> Reading<T> read(InputStream in, Class<T> type) throws IOException {
        return new Reader(Restricted.MAPPER, DefaultValidator::get).read(in, type);
    }

    /**
     * Reads a stream to its end, or to its first byte too many, and leaves it open.
     *
     * @param <T> the type
     * @param in the document in UTF-8, with or without a byte order mark
     * @param type the type that is expected
     * @param validator what judges the value once it could be made
     * @return the value, or all faults; {@code json.too_long} alone beyond {@link #MAX_BYTES}
     * @throws IOException if the stream fails
     */
    public static <T> Reading<T> read(InputStream in, Class<T> type, Validator validator) throws IOException {
        return new Reader(Restricted.MAPPER, () -> validator).read(in, type);
    }

    /** The mapper of this class alone, made at first use and never given away. */
    private static final class Restricted {
        static final ObjectMapper MAPPER = Mappers.restricted();
    }
}
