package io.github.kim4j;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import io.github.kim4j.group.Group;
import io.github.kim4j.testkit.internal.Architecture;
import jakarta.validation.Constraint;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which package knows which, and what stands in a public signature. */
class ArchitectureTest {
    private static final Architecture CORE = Architecture.ofModuleOf(Group.class);

    /** For each package the packages of ours that it may know beside itself; {@code core} is {@code core.internal}. */
    private static final Map<String, Set<String>> KNOWS = Map.of(
            "core", Set.of(),
            "time", Set.of("core"),
            "region", Set.of("core"),
            "law", Set.of("core", "region"),
            "person", Set.of("core", "validation"),
            "group", Set.of("core", "time", "person", "region", "law", "validation"),
            "decree", Set.of("core", "time", "person", "region", "law", "group", "validation"),
            "activity", Set.of("core", "time", "person", "region", "law", "group", "decree", "validation"),
            "validation", Set.of("core", "time", "person", "region", "law", "group", "decree", "activity"),
            "json", Set.of("core", "time", "person", "region", "law", "group", "decree", "activity", "validation"));

    @Test
    void imports_run_one_way() {
        CORE.importsRunOneWay(KNOWS);
        assertThat(CORE.classes()).hasSizeGreaterThan(80);
    }

    @Test
    void constraints_know_their_validator_alone() {
        classes()
                .that()
                .areAnnotatedWith(Constraint.class)
                .should()
                .onlyDependOnClassesThat(DescribedPredicate.or(
                        resideInAPackage("java.."),
                        resideInAPackage("jakarta.validation.."),
                        resideInAPackage("io.github.kim4j.validation")))
                .check(CORE.classes());
    }

    @Test
    void only_one_package_is_internal() {
        assertThat(CORE.classes().stream()
                        .map(JavaClass::getPackageName)
                        .filter(name -> name.contains("internal"))
                        .distinct())
                .containsExactly("io.github.kim4j.core.internal");
    }

    @Test
    void no_generated_or_internal_type_stands_in_a_public_signature() {
        CORE.publicSignaturesHideWhatIsOurs();
    }

    @Test
    void jackson_stands_in_public_signatures_of_json_alone() {
        CORE.publicSignaturesHideJackson(Set.of("json"));
    }

    @Test
    void only_attributes_have_the_names_of_getters() {
        CORE.onlyAttributesHaveTheNamesOfGetters(10);
    }

    @Test
    void every_immutable_value_can_be_copied() {
        CORE.everyImmutableValueCanBeCopied();
    }

    @Test
    void every_attribute_has_its_place_in_the_order_of_json() {
        CORE.everyAttributeHasItsPlaceInTheOrderOfJson();
    }

    @Test
    void nothing_hangs_on_the_clock_the_machine_or_chance() {
        CORE.nothingHangsOnTheClockTheMachineOrChance();
    }

    @Test
    void nothing_static_changes() {
        CORE.nothingStaticChanges();
    }

    @Test
    void every_package_refuses_null() {
        CORE.everyPackageRefusesNull();
    }
}
