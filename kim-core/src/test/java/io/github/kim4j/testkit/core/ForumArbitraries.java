package io.github.kim4j.testkit.core;

import io.github.kim4j.group.Forum;
import io.github.kim4j.group.ForumId;
import io.github.kim4j.group.ForumLevel;
import io.github.kim4j.group.GroupId;
import io.github.kim4j.group.GroupName;
import io.github.kim4j.group.MemberId;
import io.github.kim4j.group.Representative;
import io.github.kim4j.region.RegionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.time.api.Dates;

/** Generators of forums of groups (Forum KIM). All of them pass Bean Validation; no person exists. */
public final class ForumArbitraries {
    private static final List<String> GROUPS = List.of("KIM-1", "KIM-2", "00123");
    private static final List<String> FORUMS = List.of("FORUM-1", "FORUM-2");

    private ForumArbitraries() {}

    /**
     * Returns names of forums of all forms, and names of their own.
     *
     * @return the generator
     */
    public static Arbitrary<GroupName> names() {
        return Combinators.combine(
                        Arbitraries.of("FK-KIM ", "FK KIM ", "Forkom KIM ", "FKIM ", "Forum KIM ", "KIM ", ""),
                        Arbitraries.of("Kabupaten Contoh", "Contoh Sembada"))
                .as((form, own) -> GroupName.parse(form + own));
    }

    /**
     * Returns representatives of an id, for groups, forums, offices, or as no source tells.
     *
     * @param id the id of the person
     * @return the generator
     */
    public static Arbitrary<Representative> representatives(MemberId id) {
        return Combinators.combine(
                        GroupArbitraries.members(id),
                        Arbitraries.of(GROUPS).map(GroupId::of).optional(0.6),
                        Arbitraries.of(FORUMS).map(ForumId::of).optional(0.2),
                        Arbitraries.of("Kepala Dinas Kominfo Contoh").optional(0.2))
                .as((member, group, forum, office) -> Representative.builder()
                        .member(member)
                        .group(group)
                        .forum(forum)
                        .office(office)
                        .build());
    }

    /**
     * Returns forums of every level in regions in force, with up to six representatives and with or without a board.
     *
     * @return the generator
     */
    public static Arbitrary<Forum> forums() {
        return Combinators.combine(
                        Arbitraries.of(ForumLevel.class),
                        Arbitraries.integers().between(0, 6).flatMap(ForumArbitraries::people))
                .flatAs(ForumArbitraries::forums);
    }

    private static Arbitrary<List<Representative>> people(int count) {
        return Combinators.combine(IntStream.rangeClosed(1, count)
                        .mapToObj(number -> representatives(MemberId.of("A-" + number)))
                        .toList())
                .as(list -> list);
    }

    private static Arbitrary<Forum> forums(ForumLevel level, List<Representative> people) {
        List<MemberId> ids = people.stream().map(it -> it.getMember().getId()).toList();
        return Builders.withBuilder(() ->
                        Forum.builder().id(ForumId.of("FORUM-9")).level(level).representatives(people))
                .use(names())
                .in((builder, value) -> builder.name(value))
                .use(regions(level))
                .in((builder, value) -> builder.region(value))
                .use(Dates.dates()
                        .between(LocalDate.of(2010, 1, 1), LocalDate.of(2026, 1, 1))
                        .optional(0.3))
                .in((builder, value) -> builder.formedOn(value))
                .use(Arbitraries.of(GROUPS).map(GroupId::of).list().uniqueElements())
                .in((builder, value) -> builder.groups(value))
                .use(Arbitraries.of(FORUMS).map(ForumId::of).list().uniqueElements())
                .in((builder, value) -> builder.forums(value))
                .use(GroupArbitraries.channels().list().ofMaxSize(2))
                .in((builder, value) -> builder.channels(value))
                .use(GroupArbitraries.boards(ids).optional(0.8))
                .in((builder, value) -> builder.board(value))
                .build(builder -> builder.build());
    }

    private static Arbitrary<Optional<RegionCode>> regions(ForumLevel level) {
        return level.region()
                .map(at -> RegionArbitraries.existingCode(at).map(Optional::of))
                .orElse(Arbitraries.just(Optional.empty()));
    }
}
