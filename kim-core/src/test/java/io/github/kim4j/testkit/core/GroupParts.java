package io.github.kim4j.testkit.core;

import io.github.kim4j.group.ChannelKind;
import io.github.kim4j.group.ForumId;
import io.github.kim4j.group.GroupBase;
import io.github.kim4j.group.GroupHistory;
import io.github.kim4j.group.GroupLevel;
import io.github.kim4j.group.GroupLinkKind;
import io.github.kim4j.group.MemberId;
import io.github.kim4j.group.Phase;
import io.github.kim4j.group.Purpose;
import io.github.kim4j.group.Representative;
import io.github.kim4j.group.SectionKind;
import io.github.kim4j.group.SubUnit;
import io.github.kim4j.group.SubUnitKind;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Generators of the parts of groups and forums, by type alone. The lists of codes are open, so each has one unknown to us. */
final class GroupParts {
    private static final String UNKNOWN = "CONTOH_LAIN";

    private GroupParts() {}

    static Arbitrary<ChannelKind> channelKinds() {
        return open(ChannelKind::of, List.of(ChannelKind.WEBSITE, ChannelKind.BLOG, ChannelKind.SOCIAL_MEDIA));
    }

    static Arbitrary<GroupLinkKind> linkKinds() {
        return open(
                GroupLinkKind::of,
                List.of(GroupLinkKind.EXCHANGE, GroupLinkKind.JOINT_ACTIVITY, GroupLinkKind.MENTORING));
    }

    static Arbitrary<SectionKind> sectionKinds() {
        return open(SectionKind::of, List.of(SectionKind.COLLECTION, SectionKind.PROCESSING, SectionKind.SPREADING));
    }

    static Arbitrary<SubUnitKind> subUnitKinds() {
        return open(SubUnitKind::of, List.of(SubUnitKind.DUSUN, SubUnitKind.PADUKUHAN, SubUnitKind.RW));
    }

    static Arbitrary<GroupBase> bases() {
        return open(GroupBase::of, List.of(GroupBase.NEW_MEMBERS, GroupBase.KARANG_TARUNA, GroupBase.PKK));
    }

    static Arbitrary<Purpose> purposes() {
        return open(Purpose::of, List.of(Purpose.INFORMATION_VEHICLE, Purpose.DIALOGUE_PARTNER, Purpose.LITERACY));
    }

    static <T> Arbitrary<T> open(Function<String, T> of, List<T> known) {
        return Arbitraries.oneOf(Arbitraries.of(known), Arbitraries.just(of.apply(UNKNOWN)));
    }

    static Arbitrary<ForumId> forumIds() {
        return Parts.ids().map(ForumId::of);
    }

    static Arbitrary<SubUnit> subUnits() {
        return GroupArbitraries.subUnits(GroupLevel.HAMLET)
                .filter(Optional::isPresent)
                .map(Optional::orElseThrow);
    }

    static Arbitrary<Phase> phases() {
        return GroupArbitraries.histories().map(GroupHistory::latest);
    }

    static Arbitrary<Representative> representatives() {
        return ForumArbitraries.representatives(MemberId.of("A-1"));
    }
}
