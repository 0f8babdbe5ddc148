package io.github.kim4j.person;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonCreator;

/**
 * Where a person lives (<i>alamat</i>), as people write it, in one or several lines.
 *
 * <p>It is personal data: {@link #toString()} hides it, a JSON mapper that was not made for restricted use writes
 * nothing of it, and no exception or violation shows it.
 *
 * <pre>{@code
 * Address address = Address.of("Dusun Contoh RT 01 RW 02\nDesa Contoh");
 * address.value();    // "Dusun Contoh RT 01 RW 02\nDesa Contoh"
 * address.toString(); // "Address[hidden]"
 * }</pre>
 *
 * @legal UU 27/2022 (that an address identifies a person is our reading)
 */
@JsonAutoDetect(
        getterVisibility = Visibility.NONE,
        isGetterVisibility = Visibility.NONE,
        fieldVisibility = Visibility.NONE,
        creatorVisibility = Visibility.NONE)
public final class Address {
    /** The most characters of an address: 500. */
    public static final int MAX_LENGTH = 500;

    private final String value;

    private Address(String value) {
        this.value = value;
    }

    /**
     * Returns the address of a text.
     *
     * @param text 1 to {@value #MAX_LENGTH} characters with a letter or digit among them
     * @return the address, as it was written
     * @throws IllegalArgumentException if the text is not like that; its message does not repeat the text
     */
    public static Address of(String text) {
        if (requireNonNull(text, "text").length() > MAX_LENGTH
                || text.codePoints().noneMatch(Character::isLetterOrDigit)) {
            throw refusal();
        }
        return new Address(text);
    }

    /** Takes whatever a document has in this place, since a mapper quotes what it finds no creator for. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Address from(Object json) {
        if (json instanceof String text) {
            return of(text);
        }
        throw refusal();
    }

    private static IllegalArgumentException refusal() {
        return new IllegalArgumentException(
                "address: [hidden] (expected: 1 to " + MAX_LENGTH + " characters with a letter or digit)");
    }

    /**
     * Returns the address itself; the caller answers for where it goes.
     *
     * @return the text as it was written
     */
    public String value() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Address address && address.value.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /**
     * Returns a text that hides the address.
     *
     * @return always {@code Address[hidden]}
     */
    @Override
    public String toString() {
        return "Address[hidden]";
    }
}
