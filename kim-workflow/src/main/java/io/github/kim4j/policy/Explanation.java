package io.github.kim4j.policy;

import io.github.kim4j.core.internal.Texts;
import io.github.kim4j.decree.OfficeKind;
import io.github.kim4j.group.GroupLevel;
import io.github.kim4j.group.OfficerRole;
import io.github.kim4j.law.Basis;
import io.github.kim4j.person.Occupation;
import io.github.kim4j.region.Gazetteer;
import io.github.kim4j.region.RegionKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Says policies and rules in sentences. */
final class Explanation {
    static final Texts TEXTS = Texts.beside(Explanation.class, "explanations");

    private static final Texts LABELS = Texts.beside(Explanation.class, "labels");

    /** A parameter, where it stands and how it is said. */
    record Part<S, T>(String name, Function<S, Optional<Parameter<T>>> of, BiFunction<T, Locale, String> sentence) {
        boolean absentIn(S from) {
            return of.apply(from).isEmpty();
        }

        Optional<String> say(S from, Locale locale) {
            return of.apply(from).map(it -> sourced(sentence.apply(it.value(), locale), it.basis(), locale));
        }

        Optional<Parameter<T>> in(S from) {
            return of.apply(from);
        }
    }

    /** All parameters of rules but the chain, in the order of the document. */
    static final List<Part<Rules, ?>> RULES = List.of(
            new Part<>("registration", Rules::getRegistration, Explanation::registration),
            number("minimumMembers", Rules::getMinimumMembers),
            number("maximumMembers", Rules::getMaximumMembers),
            number("minimumAge", Rules::getMinimumAge),
            number("officerMinimumAge", Rules::getOfficerMinimumAge),
            new Part<>("barredOccupations", Rules::getBarredOccupations, Explanation::barred),
            new Part<>("requiredOfficers", Rules::getRequiredOfficers, Explanation::officers),
            yesOrNo("articlesRequired", Rules::getArticlesRequired),
            yesOrNo("minutesNumbered", Rules::getMinutesNumbered),
            number("termYears", Rules::getTermYears),
            new Part<>(
                    "yearTermEnd",
                    Rules::getYearTermEnd,
                    (rule, locale) -> TEXTS.text("yearTermEnd." + rule.code(), locale)),
            new Part<>("reelectionLimit", Rules::getReelectionLimit, Explanation::reelection),
            yesOrNo("oneGroupPerUnit", Rules::getOneGroupPerUnit),
            yesOrNo("oneBoardPerPerson", Rules::getOneBoardPerPerson),
            number("dormancyMonths", Rules::getDormancyMonths),
            yesOrNo("suspension", Rules::getSuspension),
            new Part<>("deadlines", Rules::getDeadlines, Explanation::deadlines),
            yesOrNo("decreeMayPrecedeMinutes", Rules::getDecreeMayPrecedeMinutes),
            number("retentionYears", Rules::getRetentionYears));

    /** What papers need from a region, but its standing bases. */
    static final List<Part<RegionPolicy, ?>> PAPERS = List.of(
            new Part<>(
                    "communicationOffice",
                    RegionPolicy::getCommunicationOffice,
                    (office, locale) -> office("communicationOffice", office, locale)),
            new Part<>(
                    "legalSection",
                    RegionPolicy::getLegalSection,
                    (office, locale) -> office("legalSection", office, locale)),
            new Part<>(
                    "placeOfSigning",
                    RegionPolicy::getPlaceOfSigning,
                    (place, locale) -> TEXTS.text("placeOfSigning", Map.of("value", place), locale)),
            new Part<>(
                    "numberPattern",
                    RegionPolicy::getNumberPattern,
                    (pattern, locale) -> TEXTS.text("numberPattern", Map.of("value", pattern), locale)));

    private Explanation() {}

    private static Part<Rules, Integer> number(String name, Function<Rules, Optional<Parameter<Integer>>> of) {
        return new Part<>(name, of, (value, locale) -> TEXTS.text(name, Map.of("value", value), locale));
    }

    private static Part<Rules, Boolean> yesOrNo(String name, Function<Rules, Optional<Parameter<Boolean>>> of) {
        return new Part<>(name, of, (value, locale) -> TEXTS.text(name + (value ? ".yes" : ".no"), locale));
    }

    // whole texts

    static List<String> of(RegionPolicy policy, Locale locale) {
        List<String> all = new ArrayList<>();
        for (TimeLine line : policy.getTimeLines()) {
            for (Rules rules : line.getPeriods()) {
                all.add(recognition(rules, scope(policy, line, rules, locale), locale));
                all.addAll(others(rules, locale));
            }
        }
        PAPERS.forEach(part -> part.say(policy, locale).ifPresent(all::add));
        bases(policy, locale).ifPresent(all::add);
        unknown("unknown_papers", PAPERS, policy, locale).ifPresent(all::add);
        policy.getNote().ifPresent(note -> all.add(TEXTS.text("note", Map.of("note", note), locale)));
        return List.copyOf(all);
    }

    static List<String> of(Rules rules, Locale locale) {
        List<String> all = new ArrayList<>();
        String scope = rules.getSince()
                .map(day -> TEXTS.text("scope_day", Map.of("since", day), locale))
                .orElseGet(() -> TEXTS.text("scope_none", locale));
        all.add(recognition(rules, scope, locale));
        all.addAll(others(rules, locale));
        return List.copyOf(all);
    }

    private static List<String> others(Rules rules, Locale locale) {
        List<String> all = new ArrayList<>();
        RULES.forEach(part -> part.say(rules, locale).ifPresent(all::add));
        unknown("unknown", RULES, rules, locale).ifPresent(all::add);
        return all;
    }

    private static <S> Optional<String> unknown(String key, List<Part<S, ?>> parts, S from, Locale locale) {
        List<String> names = parts.stream()
                .filter(part -> part.absentIn(from))
                .map(part -> TEXTS.text("name." + part.name(), locale))
                .toList();
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(TEXTS.text(key, Map.of("names", String.join(", ", names)), locale));
    }

    private static String sourced(String sentence, Basis basis, Locale locale) {
        return sentence + " [" + basis.cite(locale) + "]";
    }

    // who recognizes

    private static String recognition(Rules rules, String scope, Locale locale) {
        return rules.getChain()
                .map(chain -> sourced(
                        TEXTS.text("chain", Map.of("scope", scope, "links", links(chain.value(), locale)), locale),
                        chain.basis(),
                        locale))
                .orElseGet(() -> TEXTS.text("no_chain", Map.of("scope", scope), locale));
    }

    private static String links(Chain chain, Locale locale) {
        return String.join(
                TEXTS.text("then", locale),
                chain.links().stream().map(link -> link(link, locale)).toList());
    }

    private static String link(Link link, Locale locale) {
        return TEXTS.text(
                "link." + link.paper().code(), Map.of("offices", offices(link.authorities(), locale)), locale);
    }

    /** Some offices of which one suffices. */
    static String offices(Collection<OfficeKind> offices, Locale locale) {
        return joined(
                offices.stream()
                        .map(office -> TEXTS.text("office", Map.of("office", office.label(locale)), locale))
                        .toList(),
                "or",
                locale);
    }

    private static String scope(RegionPolicy policy, TimeLine line, Rules rules, Locale locale) {
        String region = Gazetteer.bundled().nameOf(policy.getRegion());
        String groups = groups(line.getLevel(), line.getUnitKind(), locale);
        Optional<LocalDate> since = rules.getSince();
        return since.map(day ->
                        TEXTS.text("scope_since", Map.of("region", region, "groups", groups, "since", day), locale))
                .orElseGet(() -> TEXTS.text("scope", Map.of("region", region, "groups", groups), locale));
    }

    /** The groups of a level and perhaps a kind of region. */
    static String groups(GroupLevel level, Optional<RegionKind> kind, Locale locale) {
        return kind.map(it -> TEXTS.text(
                        level == GroupLevel.HAMLET ? "groups_of_part" : "groups_of_kind",
                        Map.of("kind", it.term().toLowerCase(Locale.ROOT)),
                        locale))
                .orElseGet(() -> TEXTS.text("groups." + level.code(), locale));
    }

    // the single rules

    private static String registration(Registration rule, Locale locale) {
        if (rule.before().isPresent()) {
            return TEXTS.text(
                    "registration.before",
                    Map.of("office", offices(List.of(rule.before().get()), locale)),
                    locale);
        }
        return rule.days()
                .map(days -> TEXTS.text("registration.within", Map.of("days", days), locale))
                .orElseGet(() -> TEXTS.text(rule.duty() ? "registration.after" : "registration.optional", locale));
    }

    private static String barred(List<Occupation> occupations, Locale locale) {
        return occupations.isEmpty()
                ? TEXTS.text("barredOccupations.none", locale)
                : TEXTS.text(
                        "barredOccupations",
                        Map.of(
                                "value",
                                joined(
                                        occupations.stream()
                                                .map(it -> it.label(locale))
                                                .toList(),
                                        "or",
                                        locale)),
                        locale);
    }

    private static String officers(List<OfficerRole> roles, Locale locale) {
        return roles.isEmpty()
                ? TEXTS.text("requiredOfficers.none", locale)
                : TEXTS.text(
                        "requiredOfficers",
                        Map.of(
                                "value",
                                joined(
                                        roles.stream()
                                                .map(it -> it.label(locale))
                                                .toList(),
                                        "and",
                                        locale)),
                        locale);
    }

    private static String reelection(ReelectionLimit limit, Locale locale) {
        return TEXTS.text(
                limit.consecutiveOnly() ? "reelectionLimit.consecutive" : "reelectionLimit.all",
                Map.of("value", limit.terms()),
                locale);
    }

    private static String deadlines(List<Deadline> deadlines, Locale locale) {
        List<String> each = deadlines.stream()
                .map(it -> TEXTS.text(
                        "deadline",
                        Map.of(
                                "step", step(it.step(), locale),
                                "amount", it.amount(),
                                "unit", it.unit().label(locale)),
                        locale))
                .toList();
        return each.isEmpty()
                ? TEXTS.text("deadlines.none", Map.of(), locale)
                : TEXTS.text("deadlines", Map.of("value", String.join("; ", each)), locale);
    }

    /** What people call a step; its code where the library has no word for it. */
    static String step(String code, Locale locale) {
        return LABELS.has("step." + code) ? LABELS.text("step." + code, locale) : code;
    }

    private static String office(String key, OfficeName office, Locale locale) {
        String name = office.name()
                + office.abbreviation().map(text -> " (" + text + ")").orElse("");
        return TEXTS.text(key, Map.of("value", name), locale);
    }

    private static Optional<String> bases(RegionPolicy policy, Locale locale) {
        List<String> laws = policy.getStandingBases().stream()
                .map(basis -> basis.cite(locale))
                .toList();
        return laws.isEmpty()
                ? Optional.empty()
                : Optional.of(TEXTS.text("standingBases", Map.of("value", joined(laws, "and", locale)), locale));
    }

    private static String joined(List<String> words, String last, Locale locale) {
        int all = words.size();
        return all < 2
                ? String.join("", words)
                : String.join(", ", words.subList(0, all - 1))
                        + TEXTS.text(all == 2 ? last : last + "_many", locale)
                        + words.get(all - 1);
    }
}
