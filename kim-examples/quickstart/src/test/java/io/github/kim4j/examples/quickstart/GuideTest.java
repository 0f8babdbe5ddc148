package io.github.kim4j.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.kim4j.activity.Deliberation;
import io.github.kim4j.activity.Minutes;
import io.github.kim4j.activity.Socialization;
import io.github.kim4j.activity.SocializationMode;
import io.github.kim4j.activity.Speaker;
import io.github.kim4j.decree.AnnexEntry;
import io.github.kim4j.decree.AnnexOfficer;
import io.github.kim4j.decree.Decree;
import io.github.kim4j.decree.DecreeNumber;
import io.github.kim4j.decree.DecreeRelation;
import io.github.kim4j.decree.DecreeRelationKind;
import io.github.kim4j.decree.Office;
import io.github.kim4j.decree.OfficeKind;
import io.github.kim4j.decree.Signatory;
import io.github.kim4j.decree.SigningCapacity;
import io.github.kim4j.decree.document.DecreeDocument;
import io.github.kim4j.decree.document.DraftRequest;
import io.github.kim4j.group.Board;
import io.github.kim4j.group.Group;
import io.github.kim4j.group.GroupLevel;
import io.github.kim4j.group.Member;
import io.github.kim4j.group.Membership;
import io.github.kim4j.group.Officer;
import io.github.kim4j.json.KimJson;
import io.github.kim4j.json.Reading;
import io.github.kim4j.law.Gazette;
import io.github.kim4j.law.InstrumentType;
import io.github.kim4j.law.LawBook;
import io.github.kim4j.law.LegalInstrument;
import io.github.kim4j.lifecycle.Deliberate;
import io.github.kim4j.lifecycle.GroupAction;
import io.github.kim4j.lifecycle.GroupCase;
import io.github.kim4j.lifecycle.GroupLifecycle;
import io.github.kim4j.lifecycle.Initiate;
import io.github.kim4j.lifecycle.IssueDecree;
import io.github.kim4j.lifecycle.Parties;
import io.github.kim4j.lifecycle.Reelect;
import io.github.kim4j.lifecycle.Standing;
import io.github.kim4j.machine.Actor;
import io.github.kim4j.person.Sex;
import io.github.kim4j.policy.Finding;
import io.github.kim4j.policy.Policies;
import io.github.kim4j.policy.PolicyLint;
import io.github.kim4j.policy.RegionPolicy;
import io.github.kim4j.policy.Rules;
import io.github.kim4j.policy.TimeLine;
import io.github.kim4j.region.CodeToday;
import io.github.kim4j.region.Gazetteer;
import io.github.kim4j.region.HeadTitles;
import io.github.kim4j.region.RegionCode;
import io.github.kim4j.region.Succession;
import io.github.kim4j.time.Term;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The examples of the guide are code and documents that run here. */
class GuideTest {
    private static final Path GUIDE = Path.of("../../docs/guide.md");
    private static final Path HERE = Path.of("src/test/java/io/github/kim4j/examples/quickstart/GuideTest.java");
    private static final Path LIFECYCLE = HERE.resolveSibling("LifecycleGuideTest.java");
    private static final Path FILES = Path.of("src/test/resources/guide");
    private static final Locale INDONESIAN = Locale.forLanguageTag("id");

    private final List<String> said = new ArrayList<>();

    private void print(Object line) {
        said.add(line.toString());
    }

    private static Path file(String name) {
        return FILES.resolve(name);
    }

    private static Group group() {
        return KimJson.read(file("group.json"), Group.class).orThrow();
    }

    private static Decree decree() {
        return KimJson.read(file("decree.json"), Decree.class).orThrow();
    }

    private static Deliberation deliberation() {
        return Deliberation.builder()
                .minutes(Minutes.builder()
                        .heldOn(LocalDate.of(2021, 5, 20))
                        .place("Balai Desa Toman")
                        .build())
                .unit(RegionCode.parse("16.06.06.2008"))
                .build();
    }

    private static Group proposed() {
        return group().toBuilder()
                .memberships(List.of())
                .board(Optional.empty())
                .build();
    }

    private static GroupCase formed(GroupLifecycle lifecycle, Group group) {
        LocalDate today = LocalDate.of(2026, 11, 2);
        Actor residents = Parties.residents(group.getUnit());
        GroupCase it = GroupCase.of(group.getId(), group.getLevel(), group.getUnit());
        it = lifecycle
                .decide(it, new Initiate(LocalDate.of(2021, 4, 5), proposed(), List.of()), residents, today)
                .orThrow();
        return lifecycle
                .decide(
                        it,
                        new Deliberate(
                                deliberation(),
                                group.getMemberships(),
                                group.getBoard().orElseThrow()),
                        residents,
                        today)
                .orThrow();
    }

    @Test
    void reads() {
        Path file = file("group.json");
        Locale locale = INDONESIAN;
        // guide: begin
        Reading<Group> reading = KimJson.read(file, Group.class);
        reading.faults().forEach(fault -> print(fault.pointer() + ": " + fault.message(locale)));
        Optional<Group> group = reading.value(); // empty if there is a fault
        // guide: end
        assertThat(said).isEmpty();
        assertThat(group).isPresent();
    }

    @Test
    void looks_up_regions() throws IOException {
        // guide: begin
        Gazetteer regions = Gazetteer.bundled();
        regions.search("Kab. Malang").forEach(region -> print(region.code() + " " + region.name()));
        print(regions.path(RegionCode.parse("16.06.06.2008")));

        Succession succession = Succession.bundled();
        CodeToday merauke = succession.today(RegionCode.parse("91.01"), succession.edition("2019"));
        if (merauke instanceof CodeToday.Current current) {
            print(current.region().code() + " " + current.region().name());
        }

        LocalDate day = LocalDate.of(2025, 1, 1);
        print(HeadTitles.defaults().of(RegionCode.parse("34.04.07.2003"), day).title());
        // guide: end
        assertThat(Files.readString(GUIDE)).contains("```\n" + String.join("\n", said) + "\n```");
    }

    @Test
    void decides() {
        Group group = proposed();
        Board board = group().getBoard().orElseThrow();
        List<Membership> members = group().getMemberships();
        Deliberation deliberation = deliberation();
        Decree decree = decree();
        // guide: begin
        GroupLifecycle lifecycle = GroupLifecycle.under(Policies.bundled().of("16.06"));
        LocalDate today = LocalDate.of(2026, 11, 2);

        Actor residents = Parties.residents(group.getUnit());
        Actor bupati = Parties.office(new Office(OfficeKind.BUPATI, RegionCode.parse("16.06")));

        GroupCase it = GroupCase.of(group.getId(), group.getLevel(), group.getUnit());
        it = lifecycle
                .decide(it, new Initiate(LocalDate.of(2021, 4, 5), group, List.of()), residents, today)
                .orThrow();
        it = lifecycle
                .decide(it, new Deliberate(deliberation, members, board), residents, today)
                .orThrow();
        var outcome = lifecycle.decide(it, new IssueDecree(decree), bupati, today);
        it = outcome.orThrow();
        // guide: end
        assertThat(it.recognizedOn(LocalDate.of(2021, 6, 14))).isTrue();
    }

    @Test
    void answers() throws IOException {
        GroupLifecycle lifecycle = GroupLifecycle.under(Policies.bundled().of("16.06"));
        GroupCase it = formed(lifecycle, group());
        LocalDate today = LocalDate.of(2026, 11, 2);
        Actor actor = Parties.office(new Office(OfficeKind.BUPATI, RegionCode.parse("16.06")));
        Decree draft = decree().toBuilder().number(Optional.empty()).build();
        Locale locale = INDONESIAN;
        // guide: begin
        var outcome = lifecycle.decide(it, new IssueDecree(draft), actor, today);
        int status = outcome.fold(
                accepted -> 201, // accepted.after(), accepted.events(), accepted.warnings()
                notPermitted -> 409, // no such act in this state
                forbidden -> 403, // not by this party, or not in this place
                refused -> 422); // refused.violations()
        outcome.reasons(locale).forEach(this::print);
        // guide: end
        assertThat(status).isEqualTo(422);
        assertThat(said)
                .containsExactly("SK ini masih konsep: belum bernomor. [decree.without_number]"
                        + " (kelaziman: keputusan yang ditetapkan bernomor dan bertanggal)");
        assertThat(Files.readString(GUIDE)).contains("```\n" + String.join("\n", said) + "\n```");
    }

    @Test
    void tells_what_is_missing_and_how_a_group_stands() throws IOException {
        GroupLifecycle lifecycle = GroupLifecycle.under(Policies.bundled().of("16.06"));
        GroupCase it = formed(lifecycle, group());
        LocalDate today = LocalDate.of(2026, 11, 2);
        Locale locale = Locale.ENGLISH;
        // guide: begin
        lifecycle.outlook(it, today).ifPresent(outlook -> outlook.awaited().forEach(this::print));
        for (Actor party : Parties.of(it.unit())) {
            Set<GroupAction> can = lifecycle.permitted(it, party, today);
            if (!can.isEmpty()) {
                print(party.id() + ": " + can);
            }
        }

        Standing standing = it.standingOn(LocalDate.of(2021, 6, 1));
        standing.reasons().forEach(reason -> print(reason.message(locale)));
        // guide: end
        assertThat(standing.recognized()).isFalse();
        assertThat(said)
                .containsExactly(
                        "BUPATI 16.06",
                        "RESIDENTS: [REELECT, DISSOLVE]",
                        "BOARD: [FILE]",
                        "KOMINFO: [RELOCATE]",
                        "BUPATI: [ISSUE_DECREE]",
                        "There is no decree for this group yet.",
                        "This day lies in the term of the board.");
        assertThat(Files.readString(GUIDE)).contains("```\n" + String.join("\n", said) + "\n```");
    }

    @Test
    void leads_a_group_to_its_next_board() throws IOException {
        GroupLifecycle lifecycle = GroupLifecycle.under(Policies.bundled().of("16.06"));
        LocalDate today = LocalDate.of(2026, 11, 2);
        LocalDate renewed = LocalDate.of(2026, 6, 15);
        Actor bupati = Parties.office(new Office(OfficeKind.BUPATI, RegionCode.parse("16.06")));
        Group group = group();
        Actor residents = Parties.residents(group.getUnit());
        GroupCase it = lifecycle
                .decide(formed(lifecycle, group), new IssueDecree(decree()), bupati, today)
                .orThrow();
        Deliberation deliberation = deliberation().toBuilder()
                .minutes(Minutes.builder().heldOn(LocalDate.of(2026, 5, 20)).build())
                .build();
        List<Membership> members = group.getMemberships();
        Board board = group.getBoard().orElseThrow().toBuilder()
                .term(Term.of(renewed, LocalDate.of(2031, 6, 14)))
                .build();
        Decree renewal = decree().toBuilder()
                .number(DecreeNumber.parse("CONTOH/KPTS-DINKOMINFO/2026"))
                .establishedOn(renewed)
                .effectiveFrom(Optional.empty())
                .lastDay(Optional.empty())
                .build();
        // guide: begin
        it = lifecycle
                .decide(it, new Reelect(deliberation, members, board), residents, today)
                .orThrow();
        it = lifecycle.decide(it, new IssueDecree(renewal), bupati, today).orThrow();

        it.papers().forEach(paper -> print(paper.number() + ": " + paper.ending()));
        it.standingOn(today).papers().forEach(paper -> print("recognized by: " + paper.number()));
        it.inTermOn(today).ifPresent(mandate -> print("in term: board " + mandate.number()));
        // guide: end
        assertThat(said)
                .containsExactly(
                        "1: Optional[Ending[kind=SUPERSEDED, on=2026-06-15]]",
                        "2: Optional.empty",
                        "recognized by: 2",
                        "in term: board 2");
        assertThat(Files.readString(GUIDE)).contains("```\n" + String.join("\n", said) + "\n```");
    }

    @Test
    void drafts_a_decree() {
        Decree decree = decree();
        // guide: begin
        DraftRequest request = DraftRequest.builder()
                .decree(decree)
                .addConsiderations("pengurus telah dipilih dalam musyawarah pada tanggal 20 Mei 2021")
                .place("Sekayu")
                .build();
        String html = DecreeDocument.draft(request).toHtml();
        // guide: end
        assertThat(html).contains("BUPATI MUSI BANYUASIN", "CONTOH - BUKAN DOKUMEN RESMI");
    }

    @Test
    void takes_a_policy_of_ones_own() {
        Path file = file("policy.json");
        Locale locale = INDONESIAN;
        // guide: begin
        RegionPolicy policy = KimJson.read(file, RegionPolicy.class).orThrow();
        List<Finding> findings = PolicyLint.of(policy); // rules that cannot be met, or have no effect
        findings.forEach(finding -> print(finding.message(locale)));
        print(policy.undecided()); // what is missing before it can be used, here nothing
        GroupLifecycle lifecycle = GroupLifecycle.under(policy);
        // guide: end
        assertThat(said).containsExactly("[]");
        assertThat(lifecycle.policy()).isEqualTo(policy);
    }

    @Test
    void shows_code_and_documents_that_run_here_and_nothing_else() throws IOException {
        List<String> shown = blocks(Files.readString(GUIDE));
        List<String> run = Stream.of(regions(Files.readString(HERE)), regions(Files.readString(LIFECYCLE)), documents())
                .flatMap(some -> some)
                .toList();

        assertThat(shown).containsExactlyInAnyOrderElementsOf(run);
    }

    private static List<String> blocks(String markdown) {
        return Pattern.compile("```(?:java|json)\n(.*?)\n```", Pattern.DOTALL)
                .matcher(markdown)
                .results()
                .map(block -> block.group(1))
                .toList();
    }

    private static Stream<String> regions(String source) {
        return Pattern.compile("        // guide: begin\n(.*?)\n        // guide: end", Pattern.DOTALL)
                .matcher(source)
                .results()
                .map(region -> region.group(1).stripIndent());
    }

    private static Stream<String> documents() throws IOException {
        try (Stream<Path> files = Files.list(FILES)) {
            return files.sorted().map(GuideTest::text).map(String::stripTrailing).toList().stream();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                Group.class,
                Membership.class,
                Member.class,
                Board.class,
                Officer.class,
                Decree.class,
                DecreeRelation.class,
                Signatory.class,
                AnnexEntry.class,
                AnnexOfficer.class,
                Deliberation.class,
                Minutes.class,
                Socialization.class,
                Speaker.class,
                LegalInstrument.class,
                RegionPolicy.class,
                TimeLine.class,
                Rules.class,
                CaseFile.class
            })
    void names_every_field_of_a_document_in_its_table(Class<?> type) throws IOException {
        List<String> fields =
                List.of(type.getAnnotation(JsonPropertyOrder.class).value());

        assertThat(table(Files.readString(GUIDE), type)).containsExactlyElementsOf(fields);
    }

    /** The first column of the table below a line that names the type in bold. */
    private static List<String> table(String markdown, Class<?> type) {
        Pattern table = Pattern.compile(
                "\\*\\*" + type.getSimpleName() + "\\*\\*[^\n]*\n\n\\|[^\n]*\n\\|[^\n]*\n((?:\\|[^\n]*\n)*)");
        return table.matcher(markdown)
                .results()
                .map(MatchResult.class::cast)
                .flatMap(found -> found.group(1).lines())
                .map(row -> row.split("`", -1)[1])
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void names_every_field_of_a_command_in_its_row(GroupAction action) throws IOException {
        String row = Files.readString(GUIDE)
                .lines()
                .filter(line -> line.startsWith("| `" + action.code() + "` | `"))
                .findFirst()
                .orElseThrow();

        assertThat(action.commandType().getRecordComponents())
                .allSatisfy(field -> assertThat(row).contains("`" + field.getName() + "`"));
    }

    @Test
    void names_no_office_that_there_is_not() throws IOException {
        String row = Files.readString(GUIDE)
                .lines()
                .filter(line -> line.startsWith("| `chain` |"))
                .findFirst()
                .orElseThrow();

        assertThat(Pattern.compile("`([A-Z_]+)`").matcher(row).results().map(code -> code.group(1)))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(OfficeKind.values()).map(Enum::name).toList());
    }

    @Test
    void names_every_law_of_the_bundled_book() throws IOException {
        String guide = Files.readString(GUIDE);

        assertThat(LawBook.bundled().all())
                .isNotEmpty()
                .allSatisfy(law -> assertThat(guide).contains("`" + law.getId() + "`"));
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                GroupLevel.class,
                OfficeKind.class,
                Party.class,
                InstrumentType.class,
                Gazette.Series.class,
                SocializationMode.class,
                SigningCapacity.class,
                DecreeRelationKind.class,
                Sex.class
            })
    void names_every_code_of_a_closed_list(Class<? extends Enum<?>> type) throws IOException {
        String guide = Files.readString(GUIDE);

        assertThat(type.getEnumConstants()).allSatisfy(code -> assertThat(guide).contains("`" + code.name() + "`"));
    }
}
