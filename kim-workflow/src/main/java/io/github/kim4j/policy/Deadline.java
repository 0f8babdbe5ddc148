package io.github.kim4j.policy;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.kim4j.core.internal.Checks;
import io.github.kim4j.core.internal.Texts;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How long a step may take, counted from the day on which it fell due (<i>tenggat waktu</i>). The library lists what is
 * late; that an office acts is for the office.
 *
 * @param step the code of the action, for example {@code ISSUE_DECREE}; one that the lifecycle of a region does not have
 *     makes the deadline have no effect, which the linter tells
 * @param amount how many days, 1 to 3,660
 * @param unit which days count
 */
@JsonPropertyOrder({"step", "amount", "unit"})
public record Deadline(String step, int amount, Unit unit) {
    /** The longest deadline: 3,660 days. */
    public static final int MAX_DAYS = 3660;

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z_]{0,39}");
    private static final Texts LABELS = Texts.beside(Deadline.class, "labels");

    /** Which days count. */
    public enum Unit {
        /** Every day (<i>hari kalender</i>). */
        CALENDAR_DAYS,
        /** Monday to Friday without the holidays that the caller knows (<i>hari kerja</i>). */
        WORKING_DAYS;

        /**
         * Returns the word for the unit.
         *
         * @param locale the language asked for
         * @return for example <i>hari kerja</i>
         */
        public String label(Locale locale) {
            return LABELS.text("unit." + name(), locale);
        }

        /**
         * Returns the stable code.
         *
         * @return the name of the constant
         */
        public String code() {
            return name();
        }
    }

    /**
     * Checks the parts.
     *
     * @param step the code of the action
     * @param amount how many days
     * @param unit which days count
     * @throws IllegalArgumentException if the step is not 1 to 40 capitals and underscores that begin with a capital, or the
     *     amount is not 1 to {@value #MAX_DAYS}
     */
    public Deadline {
        Checks.that(CODE.matcher(step).matches(), "step", "another form", "a code such as ISSUE_DECREE");
        Checks.that(amount >= 1 && amount <= MAX_DAYS, "amount", amount, "1 to " + MAX_DAYS);
        requireNonNull(unit, "unit");
    }
}
