package io.github.kim4j.policy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.kim4j.decree.OfficeKind;
import java.util.Optional;

/**
 * Whether a group registers at the communication office (<i>pendaftaran di Dinas Kominfo</i>), and whether a decree
 * waits for it. A region where groups do not register has no such parameter.
 */
public final class Registration {
    private static final Registration OPTIONAL = new Registration(Optional.empty());

    private final Optional<OfficeKind> before;

    private Registration(Optional<OfficeKind> before) {
        this.before = before;
    }

    /**
     * Returns registration that no decree waits for.
     *
     * @return the rule
     */
    public static Registration optional() {
        return OPTIONAL;
    }

    /**
     * Returns registration that must be done before an office issues its decree.
     *
     * @param office an office of the chain; one outside it makes the rule have no effect, which the linter tells
     * @return the rule
     */
    public static Registration before(OfficeKind office) {
        return new Registration(Optional.of(office));
    }

    @JsonCreator
    static Registration of(@JsonProperty("before") Optional<OfficeKind> before) {
        return new Registration(before);
    }

    /**
     * Returns the office whose decree waits for registration.
     *
     * @return the office; empty if none waits
     */
    @JsonProperty("before")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public Optional<OfficeKind> before() {
        return before;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Registration registration && registration.before.equals(before);
    }

    @Override
    public int hashCode() {
        return before.hashCode();
    }

    @Override
    public String toString() {
        return before.map(office -> "before " + office).orElse("optional");
    }
}
