package io.github.kim4j.group;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.kim4j.core.internal.Checks;

/**
 * A channel of a group or forum (<i>saluran informasi</i>): where it can be read. It is published, so it must not be the
 * number of a person.
 *
 * <pre>{@code
 * new Channel(ChannelKind.WEBSITE, "https://contoh-toman.example");
 * }</pre>
 *
 * @param kind the kind
 * @param address an address or the name of an account, 1 to 300 characters without control characters or outer blanks
 */
@JsonPropertyOrder({"kind", "address"})
public record Channel(ChannelKind kind, String address) {
    private static final int MAX_LENGTH = 300;

    /**
     * Checks the address.
     *
     * @param kind the kind
     * @param address the address
     * @throws IllegalArgumentException if the address is empty, too long, or has control characters or outer blanks
     */
    public Channel {
        requireNonNull(kind, "kind");
        Checks.line("address", address, MAX_LENGTH);
    }
}
