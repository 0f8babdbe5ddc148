package io.github.kim4j.testkit.core;

import static io.github.kim4j.testkit.core.KimAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kim4j.activity.Deliberation;
import io.github.kim4j.activity.Socialization;
import io.github.kim4j.decree.Decree;
import io.github.kim4j.group.Group;
import io.github.kim4j.json.KimJson;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Each defect is told as it was foretold, and nothing beside it. */
class DefectsProperties {
    /** Codes that no text with one defect can have, with the reason. */
    private static final Set<String> ELSEWHERE = Set.of(
            "json.unreadable_file", // of files
            "json.encoding", // of bytes
            "json.too_long", // over 16 MiB
            "json.more", // after a thousand faults
            "decree.doubled_group", // tells both places
            "json.refused"); // of constraints without a code; the library has none

    @Example
    void every_defect_of_every_type_is_told_alone_with_its_code_and_place() {
        List<String> otherwise = new ArrayList<>();
        for (Class<?> type : KimArbitraries.types()) {
            Defects.known(type)
                    .forEach(defect -> Defects.of(type, defect.name())
                            .sampleStream()
                            .limit(defect.name().contains(".") ? 1 : 3) // parts were tried by themselves
                            .map(DefectsProperties::otherwise)
                            .forEach(otherwise::addAll));
        }
        assertThat(otherwise.stream().distinct()).isEmpty();
    }

    private static List<String> otherwise(Defective<?> defective) {
        Defect defect = defective.defect();
        List<String> faults = KimJson.read(defective.document(), defective.type()).faults().stream()
                .map(fault -> fault.code() + " at \"" + fault.pointer() + "\"")
                .toList();
        return faults.equals(List.of(defect.code() + " at \"" + defect.pointer() + "\""))
                ? List.of()
                : List.of(defective.type().getSimpleName() + " " + defect + " told as " + faults);
    }

    @Property(tries = 200)
    void a_type_alone_is_enough(@ForAll Defective<Group> defective) {
        assertThat(KimJson.read(defective.document(), Group.class))
                .hasOnlyFault(defective.defect().code(), defective.defect().pointer());
    }

    @Example
    void a_defect_of_a_part_is_one_of_the_document() {
        assertThat(Defects.known(Group.class))
                .contains(
                        new Defect("memberships.member.id: missing", "json.missing", "/memberships/0/member/id"),
                        new Defect("board.second chair", "board.second_holder", "/board/officers/1"));
        assertThat(Defects.known(Decree.class)).extracting(Defect::pointer).contains("/annex/0/officers/0/section");
        assertThat(Defects.known(Socialization.class))
                .extracting(Defect::pointer)
                .contains("/speakers/0/name");
        assertThat(Defects.known(Deliberation.class))
                .extracting(Defect::pointer)
                .contains("/minutes/number");
    }

    @Example
    void the_names_of_the_defects_of_a_type_differ() {
        for (Class<?> type : KimArbitraries.types()) {
            assertThat(Defects.known(type)).extracting(Defect::name).doesNotHaveDuplicates();
        }
    }

    @Example
    void every_code_of_the_bundles_occurs() {
        Set<String> codes = Stream.of("ContributorValidationMessages", "io.github.kim4j.json.messages")
                .map(ResourceBundle::getBundle)
                .flatMap(bundle -> bundle.keySet().stream())
                .filter(key -> key.endsWith(".rule"))
                .map(key -> key.substring(0, key.length() - ".rule".length()))
                .filter(code -> !ELSEWHERE.contains(code))
                .collect(Collectors.toSet());

        assertThat(KimArbitraries.types().stream()
                        .flatMap(type -> Defects.known(type).stream())
                        .map(Defect::code))
                .containsAll(codes);
    }

    @Example
    void says_which_defect_or_type_it_does_not_know() {
        assertThatThrownBy(() -> Defects.of(Group.class, "no such"))
                .hasMessage("name: no such (expected: the name of a known defect of Group)");
        assertThatThrownBy(() -> Defects.of(String.class)).hasMessageStartingWith("type: java.lang.String (expected:");
    }
}
