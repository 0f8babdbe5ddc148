package io.github.kim4j;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Which package knows which, and what stands in a public signature. */
class ArchitectureTest {
    private static final String OURS = "io.github.kim4j";
    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("package-info"))
            .importPackages(OURS);

    /** For each package the packages of ours that it may know, beside itself and {@code core.internal}. */
    private static final Map<String, Set<String>> KNOWS = Map.of(
            "core", Set.of(),
            "time", Set.of(),
            "region", Set.of(),
            "law", Set.of("region"),
            "person", Set.of("validation"),
            "group", Set.of("time", "person", "region", "law", "validation"),
            "decree", Set.of("time", "person", "region", "law", "group", "validation"),
            "activity", Set.of("time", "person", "region", "law", "group", "decree", "validation"),
            "validation", Set.of("time", "person", "region", "law", "group", "decree", "activity"),
            "json", Set.of("time", "person", "region", "law", "group", "decree", "activity", "validation"));

    private static String packageOf(JavaClass type) {
        String rest = type.getPackageName().substring(OURS.length() + 1);
        return rest.contains(".") ? rest.substring(0, rest.indexOf('.')) : rest;
    }

    private static boolean ours(JavaClass type) {
        return type.getPackageName().startsWith(OURS + ".");
    }

    private static boolean generated(JavaClass type) {
        return outermost(type).getSimpleName().startsWith("Immutable");
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(ArchitectureTest::outermost).orElse(type);
    }

    private static Stream<JavaClass> publicTypes() {
        return MAIN.stream()
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(type -> !generated(type))
                .filter(type -> !type.getPackageName().contains(".internal"));
    }

    private static boolean visible(Set<JavaModifier> modifiers) {
        return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
    }

    private static Stream<JavaCodeUnit> visibleCode(JavaClass type) {
        return type.getCodeUnits().stream()
                .filter(code -> visible(code.getModifiers()))
                .filter(code -> !code.getModifiers().contains(JavaModifier.SYNTHETIC)
                        && !code.getModifiers().contains(JavaModifier.BRIDGE));
    }

    private static Stream<JavaClass> signature(JavaCodeUnit code) {
        return Stream.concat(
                code.getReturnType().getAllInvolvedRawTypes().stream(),
                code.getParameterTypes().stream().flatMap(type -> type.getAllInvolvedRawTypes().stream()));
    }

    @Test
    void imports_run_one_way() {
        List<String> against = new ArrayList<>();
        for (JavaClass type : MAIN) {
            Set<String> known = KNOWS.get(packageOf(type));
            assertThat(known)
                    .as("package of %s has a place in the order", type.getName())
                    .isNotNull();
            type.getDirectDependenciesFromSelf().stream()
                    .filter(dependency -> ours(dependency.getTargetClass()))
                    .filter(dependency -> {
                        String target = packageOf(dependency.getTargetClass());
                        return !target.equals("core") && !target.equals(packageOf(type)) && !known.contains(target);
                    })
                    .forEach(dependency -> against.add(dependency.getDescription()));
        }
        assertThat(against).isEmpty();
        assertThat(MAIN).hasSizeGreaterThan(80);
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
                        resideInAPackage(OURS + ".validation")))
                .check(MAIN);
    }

    @Test
    void only_one_package_is_internal() {
        assertThat(MAIN.stream()
                        .map(JavaClass::getPackageName)
                        .filter(name -> name.contains("internal"))
                        .distinct())
                .containsExactly(OURS + ".core.internal");
    }

    @Test
    void no_generated_or_internal_type_stands_in_a_public_signature() {
        List<String> against = new ArrayList<>();
        publicTypes().forEach(type -> {
            visibleCode(type)
                    .filter(code -> signature(code).anyMatch(ArchitectureTest::hidden))
                    .forEach(code -> against.add(code.getFullName()));
            type.getFields().stream()
                    .filter(field -> visible(field.getModifiers()))
                    .filter(field -> hidden(field.getRawType()))
                    .map(JavaField::getFullName)
                    .forEach(against::add);
        });
        assertThat(against).isEmpty();
    }

    private static boolean hidden(JavaClass type) {
        return ours(type) && (generated(type) || type.getPackageName().contains(".internal"));
    }

    @Test
    void jackson_stands_in_public_signatures_of_json_alone() {
        assertThat(publicTypes()
                        .filter(type -> !packageOf(type).equals("json"))
                        .flatMap(ArchitectureTest::visibleCode)
                        .filter(code -> signature(code)
                                .anyMatch(type -> type.getPackageName().contains("jackson")))
                        .map(JavaCodeUnit::getFullName))
                .isEmpty();
    }

    @Test
    void only_attributes_have_the_names_of_getters() {
        assertThat(publicTypes()
                        .filter(type -> !type.isAnnotatedWith(Value.Immutable.class))
                        .filter(type -> !type.isAssignableTo(ConstraintValidator.class))
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> visible(method.getModifiers()))
                        .filter(method -> method.getName().matches("(get|is)[A-Z].*"))
                        .map(JavaMethod::getFullName))
                .isEmpty();
        assertThat(immutables()).hasSizeGreaterThan(10);
    }

    private static List<JavaClass> immutables() {
        return publicTypes()
                .filter(type -> type.isAnnotatedWith(Value.Immutable.class))
                .toList();
    }

    @Test
    void every_immutable_value_can_be_copied() throws ReflectiveOperationException {
        for (JavaClass type : immutables()) {
            Class<?> value = type.reflect();
            assertThat(value.getMethod("copyOf", value).getReturnType())
                    .as(type.getName())
                    .isEqualTo(value);
            assertThat(value.getMethod("toBuilder").getReturnType())
                    .as(type.getName())
                    .isEqualTo(value.getMethod("builder").getReturnType());
        }
    }

    @Test
    void every_attribute_has_its_place_in_the_order_of_json() {
        for (JavaClass type : immutables()) {
            Set<String> attributes = type.getMethods().stream()
                    .filter(method -> method.getRawParameterTypes().isEmpty())
                    .map(JavaMethod::getName)
                    .filter(name -> name.matches("(get|is)[A-Z].*"))
                    .map(name -> name.substring(name.startsWith("is") ? 2 : 3))
                    .map(name -> name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1))
                    .collect(Collectors.toSet());
            assertThat(type.getAnnotationOfType(JsonPropertyOrder.class).value())
                    .as(type.getName())
                    .containsExactlyInAnyOrderElementsOf(attributes);
        }
    }

    @Test
    void every_record_that_is_written_as_an_object_fixes_the_order_of_json() {
        for (JavaClass type : MAIN) {
            Class<?> record = type.reflect();
            if (record.isRecord() && record.isAnnotationPresent(JsonPropertyOrder.class)) {
                assertThat(record.getAnnotation(JsonPropertyOrder.class).value())
                        .as(type.getName())
                        .containsExactly(Arrays.stream(record.getRecordComponents())
                                .map(java.lang.reflect.RecordComponent::getName)
                                .toArray(String[]::new));
            }
        }
    }

    @Test
    void nothing_hangs_on_the_clock_the_machine_or_chance() {
        noClasses()
                .should()
                .accessTargetWhere(new DescribedPredicate<JavaAccess<?>>("a clock, a default or a random number") {
                    @Override
                    public boolean test(JavaAccess<?> access) {
                        return hangsOnTheMachine(access.getTarget());
                    }
                })
                .check(MAIN);
    }

    private static boolean hangsOnTheMachine(AccessTarget target) {
        String owner = target.getOwner().getName();
        String name = target.getName();
        return (owner.startsWith("java.time.") && (name.equals("now") || name.startsWith("system")))
                || (owner.equals(System.class.getName())
                        && Set.of("out", "err", "currentTimeMillis", "nanoTime", "getProperty", "getenv")
                                .contains(name))
                || ((owner.equals(Locale.class.getName()) || owner.equals(TimeZone.class.getName()))
                        && name.equals("getDefault"))
                || owner.equals("java.util.Random")
                || owner.equals("java.util.concurrent.ThreadLocalRandom")
                || name.equals("randomUUID")
                || name.equals("printStackTrace");
    }

    @Test
    void every_package_refuses_null() throws ReflectiveOperationException {
        Set<String> packages = MAIN.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());
        for (String name : packages) {
            assertThat(Class.forName(name + ".package-info").isAnnotationPresent(NullMarked.class))
                    .as(name)
                    .isTrue();
        }
    }
}
