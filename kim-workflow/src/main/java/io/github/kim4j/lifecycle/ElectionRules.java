package io.github.kim4j.lifecycle;

import io.github.kim4j.activity.Minutes;
import io.github.kim4j.group.Board;
import io.github.kim4j.group.MemberId;
import io.github.kim4j.group.Officer;
import io.github.kim4j.law.Basis;
import io.github.kim4j.law.OurReading;
import io.github.kim4j.machine.Check;
import io.github.kim4j.machine.Severity;
import io.github.kim4j.policy.Parameter;
import io.github.kim4j.policy.ReelectionLimit;
import io.github.kim4j.policy.Rules;
import io.github.kim4j.time.Term;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rules on elections: the first one and those of the boards that follow. */
final class ElectionRules {
    private static final Basis ONE_AFTER_THE_OTHER = new OurReading(
            "masa bakti pengurus berikutnya mulai sesudah masa bakti pengurus sekarang mulai; tidak ada dua pengurus pada hari yang sama",
            "the term of the next board begins after that of the present one; on no day are there two boards");

    private ElectionRules() {}

    /** What holds for every election, and what the region asks of it. */
    static List<Check<GroupCase, ? super Electing>> onElecting(Rules rules) {
        List<Check<GroupCase, ? super Electing>> checks = new ArrayList<>();
        checks.add(held());
        checks.addAll(MemberRules.onSeating());
        checks.addAll(MemberRules.of(rules));
        rules.getTermYears().map(years -> termNotLonger(years, rules)).ifPresent(checks::add);
        rules.getMinutesNumbered()
                .filter(Parameter::value)
                .map(ElectionRules::minutesNumbered)
                .ifPresent(checks::add);
        rules.getOneBoardPerPerson()
                .filter(Parameter::value)
                .map(ElectionRules::nobodySeatedElsewhere)
                .ifPresent(checks::add);
        return checks;
    }

    private static Check<GroupCase, Electing> held() {
        return GroupRules.WORDS.check(
                "deliberation.elsewhere",
                Severity.ERROR,
                GroupRules.ONE_CASE,
                (it, command, context) -> command.deliberation().getUnit().equals(it.unitOn(context.done())));
    }

    static List<Check<GroupCase, ? super Reelect>> onReelecting(Rules rules) {
        List<Check<GroupCase, ? super Reelect>> checks = new ArrayList<>(onElecting(rules));
        checks.add(notBeforeTheElectionBefore());
        checks.add(termAfterTheBoardInOffice());
        rules.getReelectionLimit().map(ElectionRules::notTooOften).ifPresent(checks::add);
        return checks;
    }

    private static Check<GroupCase, Electing> termNotLonger(Parameter<Integer> years, Rules rules) {
        Optional<Term.YearRule> read = rules.getYearTermEnd().map(Parameter::value);
        return GroupRules.WORDS.check(
                "board.term_too_long",
                Severity.ERROR,
                years.basis(),
                Map.of("years", years.value()),
                (it, command, context) -> command.board()
                        .getTerm()
                        .map(term -> fits(term, read, years.value()))
                        .orElse(false),
                (it, command, context) -> Map.of());
    }

    /** Calendar years have their days already; other years begin on a day that nobody knows before the decree. */
    private static boolean fits(Term term, Optional<Term.YearRule> read, int years) {
        if (term.inYears()) {
            int later = term.lastDay().orElseThrow().getYear() - term.firstDay().getYear();
            return read.filter(Term.YearRule.CALENDAR_YEARS::equals).isPresent() ? later < years : later <= years;
        }
        return term.lastDay()
                .map(last -> ChronoUnit.YEARS.between(term.firstDay(), last) < years)
                .orElse(false);
    }

    private static Check<GroupCase, Electing> minutesNumbered(Parameter<Boolean> numbered) {
        return GroupRules.WORDS.check(
                "minutes.without_number",
                Severity.ERROR,
                numbered.basis(),
                (it, command, context) ->
                        command.deliberation().getMinutes().getNumber().isPresent());
    }

    /** What the case cannot know travels in the command. */
    private static Check<GroupCase, Electing> nobodySeatedElsewhere(Parameter<Boolean> one) {
        return GroupRules.WORDS.check(
                "board.officer_seated_elsewhere",
                Severity.ERROR,
                one.basis(),
                Map.of(),
                (it, command, context) -> seatedElsewhere(command).isEmpty(),
                (it, command, context) -> Map.of("members", MemberRules.ids(seatedElsewhere(command))));
    }

    private static List<MemberId> seatedElsewhere(Electing command) {
        return officers(command.board()).stream()
                .filter(command.seatedElsewhere()::contains)
                .toList();
    }

    private static List<MemberId> officers(Board board) {
        return board.getOfficers().stream().map(Officer::getMember).distinct().toList();
    }

    static Optional<Check<GroupCase, Deliberate>> articlesAdopted(Rules rules) {
        return rules.getArticlesRequired()
                .filter(Parameter::value)
                .map(required -> GroupRules.WORDS.check(
                        "articles.not_adopted",
                        Severity.ERROR,
                        required.basis(),
                        (it, command, context) -> command.articlesAdoptedOn().isPresent()));
    }

    // the boards that follow

    private static Check<GroupCase, Reelect> notBeforeTheElectionBefore() {
        return GroupRules.WORDS.check(
                "reelection.before_the_election",
                Severity.ERROR,
                GroupRules.FACTS_ONLY,
                Map.of(),
                (it, command, context) ->
                        it.minutes().map(Minutes::getHeldOn).stream().noneMatch(context.done()::isBefore),
                (it, command, context) -> Map.of(
                        "done",
                        context.done(),
                        "earlier",
                        it.minutes().orElseThrow().getHeldOn()));
    }

    private static Check<GroupCase, Reelect> termAfterTheBoardInOffice() {
        return GroupRules.WORDS.check(
                "reelection.term_not_after",
                Severity.ERROR,
                ONE_AFTER_THE_OTHER,
                Map.of(),
                (it, command, context) -> firstDay(command.board()).stream()
                        .allMatch(first ->
                                it.facts().terms().lastFirstDay().stream().allMatch(first::isAfter)),
                (it, command, context) -> Map.of(
                        "first", firstDay(command.board()).orElseThrow(),
                        "current", it.facts().terms().lastFirstDay().orElseThrow()));
    }

    private static Optional<LocalDate> firstDay(Board board) {
        return board.getTerm().map(Term::firstDay);
    }

    private static Check<GroupCase, Reelect> notTooOften(Parameter<ReelectionLimit> limit) {
        return GroupRules.WORDS.check(
                "reelection.too_often",
                Severity.ERROR,
                limit.basis(),
                Map.of(
                        "terms",
                        limit.value().terms(),
                        "consecutive",
                        limit.value().consecutiveOnly()),
                (it, command, context) -> tooOften(it, command, limit.value()).isEmpty(),
                (it, command, context) -> Map.of("members", MemberRules.ids(tooOften(it, command, limit.value()))));
    }

    private static List<MemberId> tooOften(GroupCase it, Reelect command, ReelectionLimit limit) {
        return officers(command.board()).stream()
                .filter(member -> served(it, member, limit.consecutiveOnly()) >= limit.terms())
                .toList();
    }

    /** In how many mandates that were recognized somebody was an officer; in a row up to now, if only those count. */
    private static int served(GroupCase it, MemberId member, boolean consecutiveOnly) {
        int terms = 0;
        for (Tenure tenure : it.facts().terms().recognized()) {
            boolean seated = tenure.seated(member);
            terms = seated ? terms + 1 : consecutiveOnly ? 0 : terms;
        }
        return terms;
    }
}
