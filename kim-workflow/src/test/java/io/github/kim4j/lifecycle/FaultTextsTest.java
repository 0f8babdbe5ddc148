package io.github.kim4j.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.kim4j.activity.Deliberation;
import io.github.kim4j.activity.Minutes;
import io.github.kim4j.activity.Socialization;
import io.github.kim4j.activity.SocializationMode;
import io.github.kim4j.decree.AnnexEntry;
import io.github.kim4j.decree.AnnexOfficer;
import io.github.kim4j.decree.Decree;
import io.github.kim4j.decree.DecreeNumber;
import io.github.kim4j.decree.DecreeRelation;
import io.github.kim4j.decree.DecreeRelationKind;
import io.github.kim4j.decree.Office;
import io.github.kim4j.decree.OfficeKind;
import io.github.kim4j.group.Board;
import io.github.kim4j.group.Group;
import io.github.kim4j.group.GroupId;
import io.github.kim4j.group.GroupLevel;
import io.github.kim4j.group.GroupName;
import io.github.kim4j.group.Member;
import io.github.kim4j.group.MemberId;
import io.github.kim4j.group.Membership;
import io.github.kim4j.group.Officer;
import io.github.kim4j.group.OfficerRole;
import io.github.kim4j.json.Fault;
import io.github.kim4j.json.KimJson;
import io.github.kim4j.law.LegalBasis;
import io.github.kim4j.law.OurReading;
import io.github.kim4j.person.Occupation;
import io.github.kim4j.person.PersonName;
import io.github.kim4j.policy.Chain;
import io.github.kim4j.policy.Deadline;
import io.github.kim4j.policy.Link;
import io.github.kim4j.policy.NumberPattern;
import io.github.kim4j.policy.OfficeName;
import io.github.kim4j.policy.PaperKind;
import io.github.kim4j.policy.Parameter;
import io.github.kim4j.policy.ReelectionLimit;
import io.github.kim4j.policy.RegionPolicy;
import io.github.kim4j.policy.Registration;
import io.github.kim4j.policy.Rules;
import io.github.kim4j.policy.TimeLine;
import io.github.kim4j.region.RegionCode;
import io.github.kim4j.time.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is wrong with a document of policies or of the lifecycle is told in Indonesian to who reads Indonesian. */
class FaultTextsTest {
    private static final ObjectMapper MAPPER = KimJson.restricted();
    private static final Locale INDONESIAN = Locale.forLanguageTag("id");
    private static final Pattern NAMES_OF_FIELDS = Pattern.compile("(Yang dikenal|yang boleh ada): .*|dengan isian .*");
    private static final Pattern ENGLISH = Pattern.compile(
            "(?i)\\b(the|of|at|least|an|each|once|after|before|with|and|expected|must|not|value|one|none|in|on|to|for)\\b");
    private static final List<String> WRONG = List.of("null", "\"x\"", "-1", "200", "[]", "{}", "[null]");

    private static final RegionCode TOMAN = RegionCode.parse("16.06.06.2008");
    private static final LocalDate DAY = LocalDate.of(2021, 6, 1);
    private static final Office BUPATI = new Office(OfficeKind.BUPATI, RegionCode.parse("16.06"));

    private static <T> Parameter<T> of(T value) {
        return new Parameter<>(value, new OurReading("aturan contoh", "an example rule"));
    }

    private static RegionPolicy policy() {
        Rules first = Rules.builder()
                .chain(of(Chain.of(List.of(
                        Link.of(OfficeKind.KEPALA_DESA, OfficeKind.BUPATI),
                        new Link(Set.of(OfficeKind.LPM), PaperKind.RECOMMENDATION)))))
                .registration(of(Registration.before(OfficeKind.BUPATI)))
                .minimumMembers(of(3))
                .maximumMembers(of(30))
                .minimumAge(of(17))
                .officerMinimumAge(of(21))
                .barredOccupations(of(List.of(Occupation.CIVIL_SERVANT)))
                .requiredOfficers(of(OfficerRole.CORE))
                .articlesRequired(of(true))
                .minutesNumbered(of(true))
                .termYears(of(3))
                .yearTermEnd(of(Term.YearRule.CALENDAR_YEARS))
                .reelectionLimit(of(new ReelectionLimit(2, true)))
                .oneGroupPerUnit(of(true))
                .oneBoardPerPerson(of(true))
                .dormancyMonths(of(12))
                .suspension(of(true))
                .deadlines(of(List.of(new Deadline("FILE", 30, Deadline.Unit.WORKING_DAYS))))
                .decreeMayPrecedeMinutes(of(false))
                .retentionYears(of(2))
                .build();
        TimeLine line = TimeLine.builder()
                .level(GroupLevel.VILLAGE)
                .addPeriods(
                        first,
                        Rules.builder()
                                .since(DAY)
                                .registration(of(Registration.afterRecognition(30)))
                                .build())
                .build();
        return RegionPolicy.builder()
                .region(RegionCode.parse("16.06"))
                .addTimeLines(line)
                .communicationOffice(of(new OfficeName("Dinas Contoh", Optional.of("Contoh"))))
                .legalSection(of(new OfficeName("Bagian Contoh", Optional.empty())))
                .placeOfSigning(of("Sekayu"))
                .addStandingBases(LegalBasis.of("uu-14-2008"))
                .numberPattern(of(NumberPattern.parse("{sequence}/{month}/{year}")))
                .build();
    }

    private static Group group() {
        return Group.builder()
                .id(GroupId.of("KIM-1"))
                .name(GroupName.parse("KIM Contoh Toman"))
                .level(GroupLevel.VILLAGE)
                .unit(TOMAN)
                .build();
    }

    private static Membership member() {
        return Membership.of(Member.builder()
                .id(MemberId.of("A"))
                .name(PersonName.parse("Siti Contoh"))
                .build());
    }

    private static Board board() {
        return Board.builder()
                .term(Term.ofYears(2021, 2024))
                .addOfficers(Officer.of(MemberId.of("A"), OfficerRole.CHAIR))
                .build();
    }

    private static Minutes minutes() {
        return Minutes.builder().heldOn(DAY).build();
    }

    private static Deliberation deliberation() {
        return Deliberation.builder().minutes(minutes()).unit(TOMAN).build();
    }

    private static Socialization socialization() {
        return Socialization.builder()
                .heldOn(DAY)
                .mode(SocializationMode.VIRTUAL)
                .region(BUPATI.region())
                .organizer("Dinas Kominfo")
                .build();
    }

    private static Decree decree() {
        DecreeNumber number = DecreeNumber.parse("1/KPTS/2021");
        return Decree.builder()
                .number(number)
                .issuer(BUPATI)
                .establishedOn(DAY)
                .addRelations(new DecreeRelation(DecreeRelationKind.REVOKES, number))
                .addAnnex(AnnexEntry.builder()
                        .name(group().getName())
                        .unit(TOMAN)
                        .addOfficers(AnnexOfficer.of(PersonName.parse("Siti Contoh"), OfficerRole.CHAIR))
                        .build())
                .build();
    }

    private static List<GroupCommand> commands() {
        return List.of(
                new Socialize(socialization()),
                new Initiate(DAY, group(), List.of(GroupId.of("KIM-2"))),
                new Deliberate(deliberation(), List.of(member()), board()),
                new Admit(DAY, group(), Optional.of(minutes()), List.of()),
                new IssueDecree(decree()),
                new RevokeDecree(DecreeNumber.parse("1/KPTS/2021"), decree()),
                new File(DAY),
                new Return(DAY, "AD/ART"),
                new Register(DAY, Optional.of("1")),
                new Inaugurate(DAY, BUPATI),
                RevokeDecree.annulled(DecreeNumber.parse("1/CONTOH"), Optional.of(DAY), judgment()),
                new AmendDecree(DecreeNumber.parse("1/CONTOH"), Optional.of(DAY), decree(), List.of(member()), board()),
                new Reelect(deliberation(), List.of(member()), board(), List.of(MemberId.of("A"))),
                new ReportDormant(DAY, "berkas contoh"),
                new Revive(DAY, "berkas contoh"),
                new Suspend(decree()),
                new Lift(decree()),
                new Relocate(DAY, TOMAN, RegionCode.parse("16.06.06.1001")),
                new Dissolve(minutes()));
    }

    private static Judgment judgment() {
        return new Judgment("Pengadilan contoh", "1/CONTOH", DAY);
    }

    private static GroupCase aCaseInWhichEverythingHappened() {
        return GroupCase.replay(
                GroupId.of("KIM-1"),
                GroupLevel.VILLAGE,
                TOMAN,
                List.of(
                        new GroupEvent.Socialized(socialization()),
                        new GroupEvent.Initiated(DAY, group()),
                        new GroupEvent.Formed(deliberation(), group()),
                        new GroupEvent.Admitted(DAY, group(), Optional.of(minutes())),
                        new GroupEvent.DecreeEstablished(1, 1, PaperKind.DECREE, decree()),
                        new GroupEvent.RecognitionCompleted(List.of(1), DAY),
                        new GroupEvent.DecreeRevoked(1, DAY, decree()),
                        new GroupEvent.Filed(DAY),
                        new GroupEvent.Returned(DAY, "AD/ART"),
                        new GroupEvent.Registered(DAY, Optional.of("1")),
                        new GroupEvent.Inaugurated(DAY, BUPATI),
                        new GroupEvent.DecreeAnnulled(1, judgment()),
                        new GroupEvent.DecreeAmended(1, decree(), group()),
                        new GroupEvent.Reelected(deliberation(), group()),
                        new GroupEvent.FoundDormant(DAY, "AD/ART"),
                        new GroupEvent.Revived(DAY, "AD/ART"),
                        new GroupEvent.Suspended(DAY, decree()),
                        new GroupEvent.Lifted(DAY, decree()),
                        new GroupEvent.Relocated(DAY, TOMAN, RegionCode.parse("16.06.06.1001")),
                        new GroupEvent.Dissolved(minutes())));
    }

    static Stream<Arguments> documents() {
        return Stream.concat(
                Stream.of(
                        Arguments.of(policy(), RegionPolicy.class),
                        Arguments.of(policy().getTimeLines().get(0), TimeLine.class),
                        Arguments.of(policy().getTimeLines().get(0).getPeriods().get(0), Rules.class),
                        Arguments.of(aCaseInWhichEverythingHappened(), GroupCase.class)),
                commands().stream().map(command -> Arguments.of(command, GroupCommand.class)));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void no_fault_is_told_in_english_to_who_reads_indonesian(Object value, Class<?> type) throws Exception {
        assertThat(KimJson.read(text(value, type), type).faults()).isEmpty();

        assertThat(faults(value, type)).isNotEmpty().allSatisfy(fault -> {
            assertThat(read(fault.message(INDONESIAN))).doesNotContainPattern(ENGLISH);
            assertThat(read(fault.rule(INDONESIAN))).doesNotContainPattern(ENGLISH);
            assertThat(fault.message(INDONESIAN)).isNotEqualTo(fault.message(Locale.ENGLISH));
        });
    }

    private static String read(String message) {
        return NAMES_OF_FIELDS.matcher(message).replaceAll("");
    }

    @Test
    void every_type_that_asks_for_more_than_its_fields_says_for_what() {
        Set<String> told = documents()
                .limit(4) // the policies and the case
                .flatMap(document -> faults(document.get()[0], (Class<?>) document.get()[1]).stream())
                .map(fault -> fault.arguments().get("expected"))
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(told)
                .contains(
                        Chain.class.getName(),
                        Deadline.class.getName(),
                        NumberPattern.class.getName(),
                        ReelectionLimit.class.getName(),
                        Registration.class.getName(),
                        Rules.class.getName(),
                        TimeLine.class.getName(),
                        RegionPolicy.class.getName(),
                        GroupCase.class.getName());
    }

    @Test
    void the_commands_are_all_there() {
        assertThat(commands()).<Object>extracting(Object::getClass).containsOnly((Object[])
                GroupCommand.class.getPermittedSubclasses());
        assertThat(aCaseInWhichEverythingHappened().events())
                .<Object>extracting(Object::getClass)
                .containsExactlyInAnyOrder((Object[]) GroupEvent.class.getPermittedSubclasses());
    }

    // documents in which one thing is wrong

    private static String text(Object value, Class<?> type) throws JsonProcessingException {
        return MAPPER.writerFor(type).writeValueAsString(value);
    }

    private static Set<Fault> faults(Object value, Class<?> type) {
        try {
            JsonNode tree = MAPPER.readTree(text(value, type));
            Set<Fault> faults = new LinkedHashSet<>();
            for (String at : places(tree, "")) {
                for (String wrong : WRONG) {
                    faults.addAll(KimJson.read(with(tree, at, MAPPER.readTree(wrong)), type)
                            .faults());
                }
            }
            return faults;
        } catch (JsonProcessingException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static List<String> places(JsonNode node, String at) {
        List<String> places = new ArrayList<>(List.of(at));
        node.properties().forEach(entry -> places.addAll(places(entry.getValue(), at + "/" + entry.getKey())));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            places.addAll(places(node.get(i), at + "/" + i));
        }
        return places;
    }

    private static String with(JsonNode tree, String at, JsonNode wrong) {
        if (at.isEmpty()) {
            return wrong.toString();
        }
        JsonNode copy = tree.deepCopy();
        int last = at.lastIndexOf('/');
        JsonNode parent = copy.at(at.substring(0, last));
        if (parent instanceof ObjectNode object) {
            object.set(at.substring(last + 1), wrong);
        } else {
            ((ArrayNode) parent).set(Integer.parseInt(at.substring(last + 1)), wrong);
        }
        return copy.toString();
    }
}
