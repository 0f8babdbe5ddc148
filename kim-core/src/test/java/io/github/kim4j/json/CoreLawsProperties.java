package io.github.kim4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.kim4j.decree.Decree;
import io.github.kim4j.group.Board;
import io.github.kim4j.group.Forum;
import io.github.kim4j.group.Group;
import io.github.kim4j.group.Member;
import io.github.kim4j.group.MemberId;
import io.github.kim4j.group.Membership;
import io.github.kim4j.group.Officer;
import io.github.kim4j.group.Representative;
import io.github.kim4j.testkit.core.ActivityArbitraries;
import io.github.kim4j.testkit.core.DecreeArbitraries;
import io.github.kim4j.testkit.core.ForumArbitraries;
import io.github.kim4j.testkit.core.GroupArbitraries;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.time.api.Dates;

/** The public form is the value without personal parts, and what is wrong with a document is told at its place. */
class CoreLawsProperties {
    private static final ObjectMapper RESTRICTED = KimJson.restricted();

    @Provide
    Arbitrary<Group> groups() {
        return GroupArbitraries.groups();
    }

    @Provide
    Arbitrary<Decree> decrees() {
        return Arbitraries.oneOf(DecreeArbitraries.decrees(), DecreeArbitraries.specimens());
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Dates.dates().between(LocalDate.of(2010, 1, 1), LocalDate.of(2040, 12, 31));
    }

    @Provide
    Arbitrary<Object> activities() {
        return Arbitraries.oneOf(
                ActivityArbitraries.partnerships(),
                ActivityArbitraries.guidance(),
                ActivityArbitraries.reports(),
                ActivityArbitraries.disseminations(),
                ActivityArbitraries.aspirations(),
                ActivityArbitraries.hoaxReports(),
                ActivityArbitraries.schemes(),
                ActivityArbitraries.assessments());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void activities_are_public(@ForAll("activities") Object value, @ForAll("days") LocalDate on)
            throws JsonProcessingException {
        assertThat(KimJson.published(on).writeValueAsString(value)).isEqualTo(RESTRICTED.writeValueAsString(value));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void the_public_form_of_a_forum_names_officers_of_age_alone(
            @ForAll("forums") Forum forum, @ForAll("days") LocalDate on) throws JsonProcessingException {
        Set<MemberId> young = forum.getRepresentatives().stream()
                .map(Representative::getMember)
                .filter(member -> births(member, on).stream().anyMatch(born -> born.isAfter(on.minusYears(18))))
                .map(Member::getId)
                .collect(Collectors.toSet());
        Forum shown = KimJson.read(KimJson.published(on).writeValueAsString(forum), Forum.class)
                .orThrow();

        assertThat(shown.toBuilder()
                        .representatives(List.of())
                        .board(Optional.empty())
                        .build())
                .isEqualTo(forum.toBuilder()
                        .representatives(List.of())
                        .board(Optional.empty())
                        .build());
        assertThat(shown.getRepresentatives())
                .isEqualTo(forum.getRepresentatives().stream()
                        .filter(it -> !young.contains(it.getMember().getId()))
                        .map(it -> it.toBuilder()
                                .member(nameOnly(it.getMember(), shown.getBoard()))
                                .build())
                        .toList());
        assertThat(shown.getBoard().map(Board::getOfficers))
                .isEqualTo(forum.getBoard()
                        .map(board -> board.getOfficers().stream()
                                .filter(officer -> !young.contains(officer.getMember()))
                                .toList()));
    }

    private static Member nameOnly(Member member, Optional<Board> board) {
        boolean officer = board.stream()
                .flatMap(it -> it.getOfficers().stream())
                .anyMatch(it -> it.getMember().equals(member.getId()));
        Member.Builder builder = Member.builder();
        builder.id(member.getId()).name(officer ? member.getName() : Optional.empty());
        return builder.build();
    }

    @Provide
    Arbitrary<Forum> forums() {
        return ForumArbitraries.forums();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void the_public_form_reads_back_as_the_value_without_its_personal_parts(
            @ForAll("groups") Group group, @ForAll("days") LocalDate on) throws JsonProcessingException {
        Group expected = withoutPersonalParts(group, on);
        String json = KimJson.published(on).writeValueAsString(group);

        assertThat(KimJson.read(json, Group.class).value()).contains(expected);
        Statistics.label("somebody left out")
                .collect(expected.getMemberships().size()
                        < group.getMemberships().size())
                .coverage(covers -> {
                    covers.check(true).percentage(share -> share > 10);
                    covers.check(false).percentage(share -> share > 10);
                });
    }

    /** An oracle of its own, by comparing days and not by counting years. */
    private static Group withoutPersonalParts(Group group, LocalDate on) {
        Set<MemberId> young = group.getMemberships().stream()
                .map(Membership::getMember)
                .filter(member -> births(member, on).stream().anyMatch(born -> born.isAfter(on.minusYears(18))))
                .map(Member::getId)
                .collect(Collectors.toSet());
        List<Officer> officers = group.getBoard().map(Board::getOfficers).orElse(List.of()).stream()
                .filter(officer -> !young.contains(officer.getMember()))
                .toList();
        return group.toBuilder()
                .memberships(group.getMemberships().stream()
                        .filter(membership ->
                                !young.contains(membership.getMember().getId()))
                        .map(membership -> withoutPersonalParts(membership, officers))
                        .toList())
                .board(group.getBoard()
                        .map(board -> board.toBuilder().officers(officers).build()))
                .build();
    }

    /** A date of birth that was told counts as it stands; a number cannot tell one that is yet to come. */
    private static List<LocalDate> births(Member member, LocalDate on) {
        return member.getBirthDate()
                .map(List::of)
                .orElseGet(() -> member.getNik().stream()
                        .flatMap(nik -> nik.possibleBirthDates().stream())
                        .filter(born -> !born.isAfter(on))
                        .toList());
    }

    private static Membership withoutPersonalParts(Membership membership, List<Officer> officers) {
        Member member = membership.getMember();
        boolean officer = officers.stream().anyMatch(it -> it.getMember().equals(member.getId()));
        Member.Builder builder = Member.builder();
        builder.id(member.getId()).name(officer ? member.getName() : Optional.empty());
        return membership.toBuilder().member(builder.build()).build();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void leaving_out_any_required_field_is_a_fault_at_its_place(@ForAll("groups") Group group)
            throws JsonProcessingException {
        for (String field : List.of("id", "name", "level", "unit")) {
            ObjectNode tree = RESTRICTED.valueToTree(group);
            tree.remove(field);

            assertThat(KimJson.read(RESTRICTED.writeValueAsString(tree), Group.class)
                            .faults())
                    .extracting(Fault::code, Fault::pointer)
                    .containsExactly(tuple("json.missing", "/" + field));
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_wrong_value_anywhere_is_a_fault_there_and_never_an_exception(
            @ForAll("decrees") Decree decree, @ForAll int place) throws JsonProcessingException {
        JsonNode tree = RESTRICTED.valueToTree(decree);
        List<String> fields = List.copyOf(
                ((ObjectNode) tree).properties().stream().map(Map.Entry::getKey).toList());
        String field = fields.get(Math.floorMod(place, fields.size()));
        ((ObjectNode) tree).put(field, -7.5);

        assertThat(KimJson.read(RESTRICTED.writeValueAsString(tree), Decree.class)
                        .faults())
                .extracting(Fault::code, Fault::pointer)
                .containsExactly(tuple("json.unreadable", "/" + field));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void no_text_makes_the_door_throw(@ForAll("scraps") String text) {
        Reading<Decree> reading = KimJson.read(text, Decree.class);

        assertThat(reading.value().isPresent()).isNotEqualTo(!reading.faults().isEmpty());
    }

    @Provide
    Arbitrary<String> scraps() {
        return Arbitraries.of(
                        "{",
                        "}",
                        "[",
                        "]",
                        ":",
                        ",",
                        "\"",
                        "\"issuer\"",
                        "\"kind\"",
                        "\"annex\"",
                        "null",
                        "true",
                        "1e9",
                        "-",
                        "\\u",
                        " ",
                        "\n",
                        "\uD800")
                .list()
                .ofMaxSize(20)
                .map(parts -> String.join("", parts));
    }
}
