package io.github.kim4j.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import io.github.kim4j.lifecycle.GroupLifecycle;
import io.github.kim4j.testkit.internal.Architecture;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which package knows which, and what stands in a public signature. */
class ArchitectureTest {
    private static final Architecture WORKFLOW = Architecture.ofModuleOf(GroupLifecycle.class);

    /**
     * For each package the packages of ours that it may know beside itself; {@code core} is {@code core.internal}. The
     * engine is useful for other things than groups as long as it knows nothing of kim-core but legal bases.
     */
    private static final Map<String, Set<String>> KNOWS = Map.of(
            "machine", Set.of("core", "law"),
            "policy", Set.of("core", "time", "law", "region", "person", "group", "decree", "validation", "json"),
            "lifecycle",
                    Set.of(
                            "core",
                            "law",
                            "region",
                            "time",
                            "person",
                            "group",
                            "decree",
                            "activity",
                            "machine",
                            "policy"));

    @Test
    void imports_run_one_way() {
        WORKFLOW.importsRunOneWay(KNOWS);
        assertThat(WORKFLOW.classes()).hasSizeGreaterThan(80);
    }

    @Test
    void each_package_is_in_the_order_and_none_is_internal_yet() {
        assertThat(WORKFLOW.classes().stream().map(JavaClass::getPackageName).distinct())
                .containsExactlyInAnyOrder(
                        "io.github.kim4j.machine", "io.github.kim4j.policy", "io.github.kim4j.lifecycle");
    }

    @Test
    void no_generated_or_internal_type_stands_in_a_public_signature() {
        WORKFLOW.publicSignaturesHideWhatIsOurs();
    }

    @Test
    void jackson_stands_in_no_public_signature() {
        WORKFLOW.publicSignaturesHideJackson(Set.of());
    }

    @Test
    void only_attributes_have_the_names_of_getters() {
        WORKFLOW.onlyAttributesHaveTheNamesOfGetters(3);
    }

    @Test
    void every_immutable_value_can_be_copied() {
        WORKFLOW.everyImmutableValueCanBeCopied();
    }

    @Test
    void every_attribute_has_its_place_in_the_order_of_json() {
        WORKFLOW.everyAttributeHasItsPlaceInTheOrderOfJson();
    }

    @Test
    void nothing_hangs_on_the_clock_the_machine_or_chance() {
        WORKFLOW.nothingHangsOnTheClockTheMachineOrChance();
    }

    @Test
    void nothing_static_changes() {
        WORKFLOW.nothingStaticChanges();
    }

    @Test
    void every_package_refuses_null() {
        WORKFLOW.everyPackageRefusesNull();
    }
}
