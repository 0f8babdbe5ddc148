package io.github.kim4j.policy;

import static java.util.Objects.requireNonNull;

import io.github.kim4j.core.internal.Texts;
import io.github.kim4j.group.GroupLevel;
import io.github.kim4j.region.RegionKind;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Something in a policy that cannot be meant (<i>temuan</i>), and where it stands.
 *
 * @param code a stable text, such as {@code policy.office_absent}
 * @param kind what it does to the groups
 * @param level the level of the groups that it is about
 * @param unitKind the kind of region that it is about; empty if it is about every kind
 * @param since the first day of the rules that it is about; empty if they hold from the beginning, or if it is about all
 * @param arguments the values that the message names
 */
public record Finding(
        String code,
        Kind kind,
        GroupLevel level,
        Optional<RegionKind> unitKind,
        Optional<LocalDate> since,
        Map<String, Object> arguments) {
    private static final Texts TEXTS = Texts.beside(Finding.class, "messages");

    /** What a finding does to the groups. */
    public enum Kind {
        /** No group can ever be recognized under these rules. */
        UNREACHABLE,
        /** No group can be formed under these rules; one that exists already can still be taken in and recognized. */
        INTAKE_ONLY,
        /** A rule has no effect. */
        IGNORED,
        /** The rules work; somebody should still ask whether they are meant. */
        WARNING;

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
     * Checks that all are there.
     *
     * @param code a stable text
     * @param kind what it does to the groups
     * @param level the level of the groups
     * @param unitKind the kind of region, if it is about one
     * @param since the first day of the rules, if they have one
     * @param arguments the values that the message names
     */
    public Finding {
        requireNonNull(code, "code");
        requireNonNull(kind, "kind");
        requireNonNull(level, "level");
        requireNonNull(unitKind, "unitKind");
        requireNonNull(since, "since");
        arguments = Map.copyOf(arguments);
    }

    /**
     * Returns the reason.
     *
     * @param locale the language asked for
     * @return one sentence; offices and kinds of regions stay Indonesian
     */
    public String message(Locale locale) {
        return TEXTS.text(code, arguments, locale);
    }

    /**
     * Returns where it stands, the code and the English message.
     *
     * @return for a log or an assertion
     */
    @Override
    public String toString() {
        return level
                + unitKind.map(unit -> " " + unit).orElse("")
                + since.map(day -> " since " + day).orElse("")
                + ": " + code + ": " + message(Locale.ENGLISH);
    }
}
