package io.github.kim4j.decree;

import io.github.kim4j.core.internal.NumberText;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the parts of one number, from its ends to its middle: year, class and sequence, month, unit. */
final class NumberParsing {
    private static final String MARK = "(?i:KEPUTUSAN|KPTS|KEP|SK)";
    private static final String RUNNING = "[0-9]{1,5}(?:[ .]?[A-Za-z]{1,2})?";
    private static final Pattern YEAR = Pattern.compile("(?:/|(?i:TAHUN)) ?((?:19|20)[0-9]{2})$");
    private static final Pattern CLASS = Pattern.compile("[0-9]{3}(?:\\.[0-9]{1,3})*");
    private static final Pattern CLASS_AND_SEQUENCE =
            Pattern.compile("(" + CLASS.pattern() + ") ?- ?(" + RUNNING + ")");
    private static final Pattern SEQUENCE =
            Pattern.compile("(?:" + MARK + "[. -]*)?(" + RUNNING + ")(?: ?- ?([A-Za-z].+))?");
    private static final Pattern DOTTED = Pattern.compile("[0-9]{1,2}\\.[0-9]{1,3}");
    private static final Pattern MARKED = Pattern.compile(MARK + "(?:[. -]+(.*))?");
    private static final Pattern UNIT = Pattern.compile(".*(?:[A-Za-z].*[A-Za-z]|[0-9][.-][0-9]|[0-9]{3}).*");
    private static final Pattern PLACEHOLDER = Pattern.compile("(?i:CONTOH)|.*[<>].*|[._ -]*");
    private static final Map<String, Month> MONTHS = Map.ofEntries(
            Map.entry("I", Month.JANUARY),
            Map.entry("II", Month.FEBRUARY),
            Map.entry("III", Month.MARCH),
            Map.entry("IV", Month.APRIL),
            Map.entry("V", Month.MAY),
            Map.entry("VI", Month.JUNE),
            Map.entry("VII", Month.JULY),
            Map.entry("VIII", Month.AUGUST),
            Map.entry("IX", Month.SEPTEMBER),
            Map.entry("X", Month.OCTOBER),
            Map.entry("XI", Month.NOVEMBER),
            Map.entry("XII", Month.DECEMBER));

    private final List<String> rest;
    private final OptionalInt year;
    private Optional<String> classification = Optional.empty();
    private Optional<String> sequence = Optional.empty();
    private Optional<String> unit = Optional.empty();
    private Optional<Month> month = Optional.empty();

    private NumberParsing(String text) {
        Matcher end = YEAR.matcher(text);
        boolean dated = end.find();
        this.year = dated ? OptionalInt.of(Integer.parseInt(end.group(1))) : OptionalInt.empty();
        String before = dated ? text.substring(0, end.start()) : text;
        this.rest = new ArrayList<>(
                Stream.of(before.split("/", -1)).map(String::strip).toList());
    }

    static DecreeNumberParts parts(String raw) {
        NumberParsing parsing = new NumberParsing(NumberText.readable(raw));
        parsing.head();
        parsing.middle();
        return new DecreeNumberParts(
                parsing.classification, parsing.sequence, parsing.unit, parsing.month, parsing.year);
    }

    private void head() {
        String first = rest.remove(0);
        Matcher both = CLASS_AND_SEQUENCE.matcher(first);
        if (both.matches()) {
            classification = Optional.of(both.group(1));
            sequence = Optional.of(both.group(2));
        } else if (classifies(first)) {
            classification = Optional.of(first);
            skipMark();
            sequence();
        } else {
            rest.add(0, first);
            sequence();
        }
    }

    /** A class has three digits first; without a dot it is one only where the number in the series follows. */
    private boolean classifies(String first) {
        return CLASS.matcher(first).matches() && (first.contains(".") || (!rest.isEmpty() && counts(rest.get(0))));
    }

    private static boolean counts(String part) {
        return SEQUENCE.matcher(part).matches() || placeholder(part);
    }

    private static boolean placeholder(String part) {
        return PLACEHOLDER.matcher(part).matches();
    }

    private void skipMark() {
        if (rest.size() > 1 && pureMark(rest.get(0)) && counts(rest.get(1))) {
            rest.remove(0);
        }
    }

    private static boolean pureMark(String part) {
        Matcher matcher = MARKED.matcher(part);
        return matcher.matches()
                && Optional.ofNullable(matcher.group(1)).orElse("").isEmpty();
    }

    private void sequence() {
        if (rest.isEmpty()) {
            return;
        }
        String part = rest.get(0);
        Matcher counted = SEQUENCE.matcher(part);
        if (counted.matches()) {
            sequence = Optional.of(counted.group(1));
            unit = Optional.ofNullable(counted.group(2));
        } else if (rest.size() == 1
                && classification.isEmpty()
                && DOTTED.matcher(part).matches()) {
            sequence = Optional.of(part);
        } else if (!placeholder(part)) {
            return;
        }
        rest.remove(0);
    }

    private void middle() {
        rest.removeIf(NumberParsing::placeholder);
        List<String> months = rest.stream().filter(MONTHS::containsKey).toList();
        if (year.isPresent() && months.size() == 1) {
            month = Optional.ofNullable(MONTHS.get(months.get(0)));
            rest.removeAll(months);
        }
        if (!rest.isEmpty() && (sequence.isPresent() || classification.isPresent())) {
            unit = unit(rest.get(rest.size() - 1)).or(() -> unit);
        }
    }

    private static Optional<String> unit(String part) {
        Matcher marked = MARKED.matcher(part);
        Optional<String> name = marked.matches() ? Optional.ofNullable(marked.group(1)) : Optional.of(part);
        return name.filter(text -> UNIT.matcher(text).matches());
    }
}
