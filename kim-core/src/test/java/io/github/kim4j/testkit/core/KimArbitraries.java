package io.github.kim4j.testkit.core;

import static java.util.Objects.requireNonNull;

import io.github.kim4j.activity.ActivityReport;
import io.github.kim4j.activity.ActivityType;
import io.github.kim4j.activity.Aspiration;
import io.github.kim4j.activity.Assessment;
import io.github.kim4j.activity.AssessmentScheme;
import io.github.kim4j.activity.Criterion;
import io.github.kim4j.activity.Deliberation;
import io.github.kim4j.activity.Dissemination;
import io.github.kim4j.activity.Guidance;
import io.github.kim4j.activity.GuidanceKind;
import io.github.kim4j.activity.HoaxReport;
import io.github.kim4j.activity.Minutes;
import io.github.kim4j.activity.Partnership;
import io.github.kim4j.activity.Score;
import io.github.kim4j.activity.ScoreClass;
import io.github.kim4j.activity.Socialization;
import io.github.kim4j.activity.SourceKind;
import io.github.kim4j.activity.Speaker;
import io.github.kim4j.decree.AnnexEntry;
import io.github.kim4j.decree.AnnexOfficer;
import io.github.kim4j.decree.Decree;
import io.github.kim4j.decree.DecreeKey;
import io.github.kim4j.decree.DecreeNumber;
import io.github.kim4j.decree.DecreeRelation;
import io.github.kim4j.decree.Dictum;
import io.github.kim4j.decree.Office;
import io.github.kim4j.decree.Signatory;
import io.github.kim4j.decree.SigningPost;
import io.github.kim4j.decree.document.AnnexPlace;
import io.github.kim4j.decree.document.DecreeDocument;
import io.github.kim4j.decree.document.DraftRequest;
import io.github.kim4j.decree.document.GroupAnnex;
import io.github.kim4j.decree.document.SignatureBlock;
import io.github.kim4j.group.Adviser;
import io.github.kim4j.group.Board;
import io.github.kim4j.group.Channel;
import io.github.kim4j.group.ChannelKind;
import io.github.kim4j.group.Field;
import io.github.kim4j.group.Forum;
import io.github.kim4j.group.ForumId;
import io.github.kim4j.group.Group;
import io.github.kim4j.group.GroupBase;
import io.github.kim4j.group.GroupHistory;
import io.github.kim4j.group.GroupId;
import io.github.kim4j.group.GroupLink;
import io.github.kim4j.group.GroupLinkKind;
import io.github.kim4j.group.GroupName;
import io.github.kim4j.group.Member;
import io.github.kim4j.group.MemberId;
import io.github.kim4j.group.Membership;
import io.github.kim4j.group.Officer;
import io.github.kim4j.group.OfficerRole;
import io.github.kim4j.group.Phase;
import io.github.kim4j.group.Purpose;
import io.github.kim4j.group.Representative;
import io.github.kim4j.group.Section;
import io.github.kim4j.group.SectionKind;
import io.github.kim4j.group.SubUnit;
import io.github.kim4j.group.SubUnitKind;
import io.github.kim4j.law.Amendment;
import io.github.kim4j.law.Attested;
import io.github.kim4j.law.Basis;
import io.github.kim4j.law.Convention;
import io.github.kim4j.law.Gazette;
import io.github.kim4j.law.LegalBasis;
import io.github.kim4j.law.LegalInstrument;
import io.github.kim4j.law.OurReading;
import io.github.kim4j.person.Address;
import io.github.kim4j.person.Nik;
import io.github.kim4j.person.Occupation;
import io.github.kim4j.person.PersonName;
import io.github.kim4j.person.PhoneNumber;
import io.github.kim4j.region.District;
import io.github.kim4j.region.HeadTitle;
import io.github.kim4j.region.HeadTitles;
import io.github.kim4j.region.LocalTitle;
import io.github.kim4j.region.Province;
import io.github.kim4j.region.Regency;
import io.github.kim4j.region.Region;
import io.github.kim4j.region.RegionCode;
import io.github.kim4j.region.RegionLevel;
import io.github.kim4j.region.Village;
import io.github.kim4j.time.Term;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;

/**
 * The generator of each value type of kim-core; {@code @ForAll Group group} takes it from here. What it makes is valid: it
 * passes Bean Validation and reads back from its JSON. Nobody in it exists. Its edge cases are the few that the library names,
 * and not the products of those of all parts.
 *
 * <pre>{@code
 * Arbitrary<Group> groups = KimArbitraries.of(Group.class);
 * }</pre>
 */
public final class KimArbitraries {
    private static final Map<Class<?>, Entry<?>> BY_TYPE = new Registry()
            // region
            .with(RegionCode.class, RegionArbitraries::existingCode, Edges::codes)
            .with(Region.class, Parts::regions)
            .with(Province.class, () -> Parts.regions(Province.class, RegionLevel.PROVINCE))
            .with(Regency.class, () -> Parts.regions(Regency.class, RegionLevel.REGENCY))
            .with(District.class, () -> Parts.regions(District.class, RegionLevel.DISTRICT))
            .with(Village.class, () -> Parts.regions(Village.class, RegionLevel.VILLAGE))
            .with(HeadTitle.class, Parts::headTitles)
            .with(LocalTitle.class, Parts::localTitles)
            .with(
                    HeadTitles.class,
                    () -> Parts.localTitles().list().ofMaxSize(3).map(HeadTitles::new))
            // person
            .with(PersonName.class, PersonArbitraries::names, Edges::personNames)
            .with(Nik.class, PersonArbitraries::niks, Edges::niks)
            .with(PhoneNumber.class, PersonArbitraries::phones)
            .with(Address.class, PersonArbitraries::addresses)
            .with(Occupation.class, Parts::occupations)
            // time
            .with(Term.class, TermArbitraries::terms, Edges::terms)
            // law
            .with(Basis.class, LawArbitraries::bases)
            .with(LegalBasis.class, LawArbitraries::legalBases)
            .with(LegalInstrument.class, LawArbitraries::instruments)
            .with(Amendment.class, Parts::amendments)
            .with(Gazette.class, Parts::gazettes)
            .with(Attested.class, LawArbitraries::attested)
            .with(OurReading.class, LawArbitraries::ourReadings)
            .with(Convention.class, LawArbitraries::conventions)
            // group
            .with(GroupId.class, () -> Parts.ids().map(GroupId::of), () -> Edges.ids(GroupId::of))
            .with(MemberId.class, () -> Parts.ids().map(MemberId::of), () -> Edges.ids(MemberId::of))
            .with(GroupName.class, GroupArbitraries::names, Edges::groupNames)
            .with(OfficerRole.class, Parts::roles)
            .with(Officer.class, Parts::officers)
            .with(Board.class, Parts::boards, Edges::boards)
            .with(Member.class, Parts::members, Edges::members)
            .with(Membership.class, Parts::memberships, Edges::memberships)
            .with(Group.class, GroupArbitraries::groups, Edges::groups)
            .with(GroupHistory.class, GroupArbitraries::histories)
            .with(Phase.class, GroupParts::phases)
            .with(GroupLink.class, GroupArbitraries::links)
            .with(GroupLinkKind.class, GroupParts::linkKinds)
            .with(GroupBase.class, GroupParts::bases)
            .with(Purpose.class, GroupParts::purposes)
            .with(Field.class, GroupArbitraries::fields)
            .with(Channel.class, GroupArbitraries::channels)
            .with(ChannelKind.class, GroupParts::channelKinds)
            .with(SubUnit.class, GroupParts::subUnits)
            .with(SubUnitKind.class, GroupParts::subUnitKinds)
            .with(Section.class, GroupArbitraries::sections)
            .with(SectionKind.class, GroupParts::sectionKinds)
            .with(Adviser.class, GroupArbitraries::advisers)
            .with(ForumId.class, GroupParts::forumIds, () -> Edges.ids(ForumId::of))
            .with(Representative.class, GroupParts::representatives)
            .with(Forum.class, ForumArbitraries::forums)
            // decree
            .with(DecreeNumber.class, DecreeArbitraries::numbers, Edges::numbers)
            .with(DecreeKey.class, Parts::decreeKeys)
            .with(DecreeRelation.class, Parts::relations)
            .with(Office.class, DecreeArbitraries::offices)
            .with(SigningPost.class, DecreeArbitraries::signingPosts)
            .with(Signatory.class, DecreeArbitraries::signatories)
            .with(AnnexOfficer.class, Parts::annexOfficers)
            .with(AnnexEntry.class, Parts::annexEntries, Edges::annexEntries)
            .with(Decree.class, Parts::decrees, Edges::decrees)
            .with(DraftRequest.class, Parts::draftRequests)
            .with(DecreeDocument.class, Parts::documents)
            .with(Dictum.class, Parts::dictums)
            .with(AnnexPlace.class, Parts::annexPlaces)
            .with(GroupAnnex.class, Parts::groupAnnexes)
            .with(SignatureBlock.class, Parts::signatureBlocks)
            // activity
            .with(Minutes.class, Parts::minutes, Edges::minutes)
            .with(Deliberation.class, Parts::deliberations)
            .with(Speaker.class, Parts::speakers)
            .with(Socialization.class, Parts::socializations)
            .with(Partnership.class, ActivityArbitraries::partnerships)
            .with(Guidance.class, ActivityArbitraries::guidance)
            .with(GuidanceKind.class, ActivityParts::guidanceKinds)
            .with(ActivityReport.class, ActivityArbitraries::reports)
            .with(ActivityType.class, ActivityParts::activityTypes)
            .with(Dissemination.class, ActivityArbitraries::disseminations)
            .with(Aspiration.class, ActivityArbitraries::aspirations)
            .with(SourceKind.class, ActivityParts::sourceKinds)
            .with(HoaxReport.class, ActivityArbitraries::hoaxReports)
            .with(AssessmentScheme.class, ActivityArbitraries::schemes)
            .with(Criterion.class, ActivityParts::criteria)
            .with(ScoreClass.class, ActivityParts::classes)
            .with(Assessment.class, ActivityArbitraries::assessments)
            .with(Score.class, ActivityParts::scores)
            .byType();

    private KimArbitraries() {}

    /**
     * Returns the types that have a generator here, enumerations left out: those jqwik knows by itself.
     *
     * @return the types, in the order of the packages
     */
    public static Set<Class<?>> types() {
        return BY_TYPE.keySet();
    }

    /**
     * Returns the generator of a type.
     *
     * @param <T> the type
     * @param type one of {@link #types()}
     * @return valid values, with edge cases
     * @throws IllegalArgumentException if the type has none
     */
    public static <T> Arbitrary<T> of(Class<T> type) {
        return entry(type).arbitrary();
    }

    /**
     * Returns the edge cases of a type: the shortest and longest, the first and last, one day and 29 February.
     *
     * @param <T> the type
     * @param type one of {@link #types()}
     * @return the values; empty if none is named for this type
     * @throws IllegalArgumentException if the type has no generator
     */
    public static <T> List<T> edgeCases(Class<T> type) {
        return entry(type).edges().get();
    }

    @SuppressWarnings("unchecked") // the registry takes each type with its own generator only
    private static <T> Entry<T> entry(Class<T> type) {
        Entry<?> found = BY_TYPE.get(requireNonNull(type, "type"));
        if (found == null) {
            throw new IllegalArgumentException(
                    "type: " + type.getName() + " (expected: a value type of kim-core, see types())");
        }
        return (Entry<T>) found;
    }

    private record Entry<T>(Supplier<Arbitrary<T>> generator, Supplier<List<T>> edges) {
        Arbitrary<T> arbitrary() {
            return new Deliberate<>(generator.get(), edges.get());
        }
    }

    private static final class Registry {
        private final Map<Class<?>, Entry<?>> entries = new LinkedHashMap<>();

        <T> Registry with(Class<T> type, Supplier<Arbitrary<T>> generator) {
            return with(type, generator, List::of);
        }

        <T> Registry with(Class<T> type, Supplier<Arbitrary<T>> generator, Supplier<List<T>> edges) {
            entries.put(type, new Entry<>(generator, edges));
            return this;
        }

        Map<Class<?>, Entry<?>> byType() {
            return Collections.unmodifiableMap(entries);
        }
    }
}
