package io.github.kim4j.json;

import com.fasterxml.jackson.databind.JsonMappingException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns the refusal of a constructor into a fault that does not repeat the value. */
final class Refusals {
    private static final Pattern FORM = Pattern.compile("([^:]+): .* \\(expected: (.*)\\)", Pattern.DOTALL);
    private static final String OURS = "io.github.kim4j.";

    private Refusals() {}

    /** Returns the fault at the deepest place that Jackson tells. */
    static Fault fault(Throwable refusal) {
        String at = "";
        if (refusal instanceof JsonMappingException located) {
            for (JsonMappingException.Reference step : located.getPath()) {
                at = step.getFieldName() == null
                        ? Pointer.to(at, step.getIndex())
                        : Pointer.to(at, step.getFieldName());
            }
        }
        return Fault.at(at, "json.unreadable", expected(refusal));
    }

    /** Returns what a constructor asks for, in its own words. */
    static Map<String, String> expected(Throwable refusal) {
        return Expectation.of(told(refusal).map(form -> form.group(2)).orElse("consistent"));
    }

    /** Returns the name of what a constructor refuses, most often that of a field. */
    static Optional<String> field(Throwable refusal) {
        return told(refusal).map(form -> form.group(1));
    }

    private static Optional<MatchResult> told(Throwable refusal) {
        Throwable cause = refusal instanceof SafeRefusal safe ? safe.refusal().orElse(refusal) : refusal;
        while (cause.getCause() != null && !ours(cause)) {
            cause = cause.getCause();
        }
        Matcher matcher = FORM.matcher(String.valueOf(cause.getMessage()));
        return ours(cause) && matcher.matches() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }

    private static boolean ours(Throwable cause) {
        List<StackTraceElement> trace = List.of(cause.getStackTrace());
        return cause instanceof IllegalArgumentException
                && !trace.isEmpty()
                && trace.get(0).getClassName().startsWith(OURS);
    }
}
