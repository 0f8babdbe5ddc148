package io.github.kim4j.policy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.kim4j.core.internal.Checks;
import io.github.kim4j.decree.OfficeKind;
import java.util.Objects;
import java.util.Optional;

/**
 * Whether a group registers at the communication office (<i>pendaftaran di Dinas Kominfo</i>), and when: at any time,
 * before a decree that waits for it, or after recognition. A region where groups do not register has no such parameter.
 *
 * <pre>{@code
 * Registration.optional();               // at any time, {}
 * Registration.before(OfficeKind.BUPATI); // {"before": "BUPATI"}
 * Registration.afterRecognition(30);     // within 30 days, {"afterRecognition": true, "days": 30}
 * }</pre>
 */
@JsonPropertyOrder({"before", "afterRecognition", "days"})
public final class Registration {
    /** The longest deadline: 3,660 days. */
    public static final int MAX_DAYS = 3660;

    private static final Registration OPTIONAL = new Registration(Optional.empty(), false, Optional.empty());

    private final Optional<OfficeKind> before;
    private final boolean duty;
    private final Optional<Integer> days;

    private Registration(Optional<OfficeKind> before, boolean duty, Optional<Integer> days) {
        this.before = before;
        this.duty = duty;
        this.days = days;
    }

    /**
     * Returns registration that no decree waits for and that is no duty.
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
        return new Registration(Optional.of(office), false, Optional.empty());
    }

    /**
     * Returns registration that is a duty of a recognized group, with no deadline.
     *
     * @return the rule
     */
    public static Registration afterRecognition() {
        return new Registration(Optional.empty(), true, Optional.empty());
    }

    /**
     * Returns registration that is a duty of a recognized group.
     *
     * @param days the calendar days from recognition within which it is due, 1 to {@value #MAX_DAYS}
     * @return the rule
     * @throws IllegalArgumentException if the number is out of range
     */
    public static Registration afterRecognition(int days) {
        return of(Optional.empty(), Optional.of(true), Optional.of(days));
    }

    @JsonCreator
    static Registration of(
            @JsonProperty("before") Optional<OfficeKind> before,
            @JsonProperty("afterRecognition") Optional<Boolean> afterRecognition,
            @JsonProperty("days") Optional<Integer> days) {
        boolean duty = afterRecognition.orElse(false);
        Checks.that(before.isEmpty() || !duty, "registration", "both", "before an office or after recognition");
        Checks.that(days.isEmpty() || duty, "days", "without afterRecognition", "only after recognition");
        days.ifPresent(amount -> Checks.that(amount >= 1 && amount <= MAX_DAYS, "days", amount, "1 to " + MAX_DAYS));
        return new Registration(before, duty, days);
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

    /**
     * Tells whether registration is a duty of a group once it is recognized.
     *
     * @return whether it is; false where it may be done at any time
     */
    @JsonProperty("afterRecognition")
    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    public boolean duty() {
        return duty;
    }

    /**
     * Returns within how many calendar days of recognition it is due.
     *
     * @return 1 to {@value #MAX_DAYS}; empty if there is no deadline
     */
    @JsonProperty("days")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public Optional<Integer> days() {
        return days;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Registration registration
                && registration.before.equals(before)
                && registration.duty == duty
                && registration.days.equals(days);
    }

    @Override
    public int hashCode() {
        return Objects.hash(before, duty, days);
    }

    /**
     * Returns the rule as text.
     *
     * @return for example {@code before BUPATI} or {@code within 30 days of recognition}
     */
    @Override
    public String toString() {
        String after =
                days.map(amount -> "within " + amount + " days of recognition").orElse("after recognition");
        return before.map(office -> "before " + office).orElse(duty ? after : "optional");
    }
}
