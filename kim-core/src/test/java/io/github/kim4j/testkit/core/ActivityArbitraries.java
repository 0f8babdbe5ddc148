package io.github.kim4j.testkit.core;

import io.github.kim4j.activity.ActivityReport;
import io.github.kim4j.activity.ActivityType;
import io.github.kim4j.activity.Aspiration;
import io.github.kim4j.activity.Assessment;
import io.github.kim4j.activity.AssessmentScheme;
import io.github.kim4j.activity.Criterion;
import io.github.kim4j.activity.Dissemination;
import io.github.kim4j.activity.Guidance;
import io.github.kim4j.activity.GuidanceKind;
import io.github.kim4j.activity.HoaxReport;
import io.github.kim4j.activity.Partnership;
import io.github.kim4j.activity.Score;
import io.github.kim4j.activity.ScoreClass;
import io.github.kim4j.activity.SourceKind;
import io.github.kim4j.group.ChannelKind;
import io.github.kim4j.group.GroupId;
import io.github.kim4j.law.LawBook;
import io.github.kim4j.law.LegalBasis;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.time.api.Dates;

/** Generators of what is done around groups. All of it passes Bean Validation, and names nobody. */
public final class ActivityArbitraries {
    private static final List<String> CODES = List.of("BLOG", "WRITING", "ANSWERS", "DRAMA", "ART");

    private ActivityArbitraries() {}

    /**
     * Returns partnerships, with some groups or with all of a region.
     *
     * @return the generator
     */
    public static Arbitrary<Partnership> partnerships() {
        Arbitrary<LegalBasis> bases =
                Arbitraries.of(List.copyOf(LawBook.bundled().all())).map(LegalBasis::of);
        return Combinators.combine(
                        RegionArbitraries.existingCode(),
                        ids().list().uniqueElements().ofMaxSize(2),
                        texts(),
                        TermArbitraries.terms().optional(),
                        bases.list().ofMaxSize(2))
                .as((region, groups, subject, term, based) -> Partnership.builder()
                        .region(region)
                        .partners(groups)
                        .subject(subject)
                        .term(term)
                        .bases(based)
                        .build());
    }

    /**
     * Returns guidance of one day or more.
     *
     * @return the generator
     */
    public static Arbitrary<Guidance> guidance() {
        return Combinators.combine(
                        Arbitraries.of(GuidanceKind.TRAINING, GuidanceKind.DESK, GuidanceKind.of("STUDY_VISIT")),
                        days(),
                        steps(),
                        RegionArbitraries.existingCode(),
                        texts(),
                        texts().optional(),
                        ids().list().uniqueElements().ofMaxSize(2),
                        counts())
                .as((kind, first, step, region, organizer, subject, groups, count) -> Guidance.builder()
                        .kind(kind)
                        .firstDay(first)
                        .lastDay(step.map(first::plusDays))
                        .region(region)
                        .organizer(organizer)
                        .subject(subject)
                        .groups(groups)
                        .participants(count)
                        .result(subject)
                        .build());
    }

    /**
     * Returns reports of every type.
     *
     * @return the generator
     */
    public static Arbitrary<ActivityReport> reports() {
        return Combinators.combine(
                        ids(),
                        Arbitraries.of(
                                ActivityType.ACCESS,
                                ActivityType.DISCUSSION,
                                ActivityType.ADVOCACY,
                                ActivityType.of("MEETING")),
                        days(),
                        GroupArbitraries.fields().list().uniqueElements().ofMaxSize(2),
                        texts().optional(),
                        counts())
                .as((group, type, day, fields, subject, count) -> ActivityReport.builder()
                        .group(group)
                        .type(type)
                        .heldOn(day)
                        .fields(fields)
                        .subject(subject)
                        .participants(count)
                        .build());
    }

    /**
     * Returns disseminations.
     *
     * @return the generator
     */
    public static Arbitrary<Dissemination> disseminations() {
        return Combinators.combine(
                        ids(),
                        days(),
                        Arbitraries.of(ChannelKind.BLOG, ChannelKind.of("RADIO")),
                        texts(),
                        texts().optional(),
                        Arbitraries.of("https://contoh-toman.example/1").optional())
                .as((group, day, channel, topic, source, address) -> Dissemination.builder()
                        .group(group)
                        .publishedOn(day)
                        .channel(channel)
                        .topic(topic)
                        .source(source)
                        .address(address)
                        .build());
    }

    /**
     * Returns aspirations, answered, passed on or not.
     *
     * @return the generator
     */
    public static Arbitrary<Aspiration> aspirations() {
        return Combinators.combine(
                        ids(),
                        Arbitraries.of(SourceKind.RESIDENTS, SourceKind.of("PUPILS")),
                        texts(),
                        days(),
                        steps(),
                        steps(),
                        DecreeArbitraries.offices().optional(),
                        texts().optional(0.3))
                .as((group, origin, subject, received, passed, answered, office, answer) -> Aspiration.builder()
                        .group(group)
                        .origin(origin)
                        .subject(subject)
                        .receivedOn(received)
                        .passedOn(passed.map(received::plusDays))
                        .answeredOn(answered.map(received.plusDays(passed.orElse(0))::plusDays))
                        .office(office)
                        .answer(answer)
                        .build());
    }

    /**
     * Returns hoax reports, checked, clarified and published or not.
     *
     * @return the generator
     */
    public static Arbitrary<HoaxReport> hoaxReports() {
        return Combinators.combine(
                        ids(),
                        texts(),
                        days(),
                        steps(),
                        steps(),
                        steps(),
                        texts().optional(),
                        texts().list().ofMaxSize(2))
                .as((group, claim, reported, checked, clarified, published, finding, sources) -> {
                    LocalDate second = reported.plusDays(checked.orElse(0));
                    LocalDate third = second.plusDays(clarified.orElse(0));
                    return HoaxReport.builder()
                            .group(group)
                            .claim(claim)
                            .reportedOn(reported)
                            .checkedOn(checked.map(reported::plusDays))
                            .clarifiedOn(clarified.map(second::plusDays))
                            .publishedOn(published.map(third::plusDays))
                            .finding(finding)
                            .sources(sources)
                            .build();
                });
    }

    /**
     * Returns schemes of one to five criteria, with weights that are 100 together or with none.
     *
     * @return the generator
     */
    public static Arbitrary<AssessmentScheme> schemes() {
        Arbitrary<List<Integer>> cuts = Arbitraries.integers()
                .between(1, 99_999)
                .list()
                .uniqueElements()
                .ofMaxSize(CODES.size() - 1);
        return Combinators.combine(
                        cuts,
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(1900, 2999),
                        texts(),
                        points().list().uniqueElements().ofMaxSize(3))
                .as((list, weighted, year, name, bounds) -> AssessmentScheme.builder()
                        .id("S-1")
                        .name(name)
                        .year(year)
                        .organizer("Dinas Kominfo Contoh")
                        .criteria(criteria(list.stream().sorted().toList(), weighted))
                        .classes(bounds.stream()
                                .sorted()
                                .map(bound -> new ScoreClass("Kelas " + bound, bound))
                                .toList())
                        .build());
    }

    /** A hundred percent, cut at some thousandths. */
    private static List<Criterion> criteria(List<Integer> cuts, boolean weighted) {
        List<Criterion> criteria = new ArrayList<>();
        int last = 0;
        for (int i = 0; i <= cuts.size(); i++) {
            int next = i < cuts.size() ? cuts.get(i) : 100_000;
            BigDecimal weight = BigDecimal.valueOf(next - last, 3);
            criteria.add(
                    new Criterion(CODES.get(i), "Kriteria " + i, weighted ? Optional.of(weight) : Optional.empty()));
            last = next;
        }
        return criteria;
    }

    /**
     * Returns assessments by the scheme {@code S-1}.
     *
     * @return the generator
     */
    public static Arbitrary<Assessment> assessments() {
        Arbitrary<List<Score>> scores = Combinators.combine(
                        points().list().ofMaxSize(CODES.size()), Arbitraries.shuffle(CODES))
                .as((values, codes) -> {
                    List<Score> list = new ArrayList<>();
                    values.forEach(value -> list.add(new Score(codes.get(list.size()), value)));
                    return list;
                });
        return Combinators.combine(ids(), days().optional(), scores, points().optional(), texts().optional(0.3))
                .as((group, day, list, total, result) -> Assessment.builder()
                        .scheme("S-1")
                        .group(group)
                        .assessedOn(day)
                        .scores(list)
                        .total(total)
                        .result(result)
                        .build());
    }

    private static Arbitrary<BigDecimal> points() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(1000))
                .ofScale(2)
                .map(BigDecimal::stripTrailingZeros)
                .map(number -> number.scale() < 0 ? number.setScale(0) : number);
    }

    private static Arbitrary<GroupId> ids() {
        return Arbitraries.of("KIM-1", "KIM-2", "00123").map(GroupId::of);
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.of("Bazar UMKM \"Contoh\"", "Jalan desa rusak", "x");
    }

    private static Arbitrary<LocalDate> days() {
        return Dates.dates().between(LocalDate.of(2010, 1, 1), LocalDate.of(2026, 1, 1));
    }

    private static Arbitrary<Optional<Integer>> steps() {
        return Arbitraries.integers().between(0, 100).optional(0.6);
    }

    private static Arbitrary<Optional<Integer>> counts() {
        return Arbitraries.integers().between(1, 500).optional();
    }
}
