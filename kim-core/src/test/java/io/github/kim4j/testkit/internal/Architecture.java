package io.github.kim4j.testkit.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.validation.ConstraintValidator;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;

/** The rules of construction that hold in each module, asked of the classes of one. Needs ArchUnit. */
public final class Architecture {
    private static final String OURS = "io.github.kim4j";

    private final JavaClasses classes;

    private Architecture(JavaClasses classes) {
        this.classes = classes;
    }

    /**
     * Reads the classes of a module.
     *
     * @param one any of them
     * @return all that lie in the same directory or jar
     */
    public static Architecture ofModuleOf(Class<?> one) {
        return new Architecture(new ClassFileImporter()
                .withImportOption(location -> !location.contains("package-info"))
                .importUrl(one.getProtectionDomain().getCodeSource().getLocation()));
    }

    /**
     * Returns the classes of the module.
     *
     * @return the classes, generated ones too
     */
    public JavaClasses classes() {
        return classes;
    }

    /**
     * Returns the package of ours that a type is in.
     *
     * @param type a type of ours
     * @return the first name below {@code io.github.kim4j}
     */
    public static String packageOf(JavaClass type) {
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
        return type.getEnclosingClass().map(Architecture::outermost).orElse(type);
    }

    /**
     * Returns the types that are for users.
     *
     * @return the public ones that are neither generated nor internal
     */
    public Stream<JavaClass> publicTypes() {
        return classes.stream()
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(type -> !generated(type))
                .filter(type -> !type.getPackageName().contains(".internal"));
    }

    private List<JavaClass> immutables() {
        return publicTypes()
                .filter(type -> type.isAnnotatedWith(Value.Immutable.class))
                .toList();
    }

    // what is in a public signature

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
        return Stream.of(List.of(code.getReturnType()), code.getParameterTypes())
                .flatMap(Collection::stream)
                .flatMap(type -> type.getAllInvolvedRawTypes().stream());
    }

    private static boolean hidden(JavaClass type) {
        return ours(type) && (generated(type) || type.getPackageName().contains(".internal"));
    }

    // the rules

    /**
     * Asserts that each package depends on those of ours that it may know, and on no other.
     *
     * @param knows for each package the packages of ours that it may know beside itself; every package has an entry
     */
    public void importsRunOneWay(Map<String, Set<String>> knows) {
        List<String> against = new ArrayList<>();
        for (JavaClass type : classes) {
            String from = packageOf(type);
            assertThat(knows)
                    .as("package of %s has a place in the order", type.getName())
                    .containsKey(from);
            type.getDirectDependenciesFromSelf().stream()
                    .filter(dependency -> ours(dependency.getTargetClass()))
                    .filter(dependency -> {
                        String target = packageOf(dependency.getTargetClass());
                        return !target.equals(from)
                                && !knows.getOrDefault(from, Set.of()).contains(target);
                    })
                    .forEach(dependency -> against.add(dependency.getDescription()));
        }
        assertThat(against).isEmpty();
    }

    /** Asserts that public signatures name no type that is generated or internal. */
    public void publicSignaturesHideWhatIsOurs() {
        List<String> against = new ArrayList<>();
        publicTypes().forEach(type -> {
            visibleCode(type)
                    .filter(code -> signature(code).anyMatch(Architecture::hidden))
                    .forEach(code -> against.add(code.getFullName()));
            type.getFields().stream()
                    .filter(field -> visible(field.getModifiers()))
                    .filter(field -> hidden(field.getRawType()))
                    .map(JavaField::getFullName)
                    .forEach(against::add);
        });
        assertThat(against).isEmpty();
    }

    /**
     * Asserts that public signatures name no type of Jackson.
     *
     * @param but the packages of ours that may
     */
    public void publicSignaturesHideJackson(Set<String> but) {
        assertThat(publicTypes()
                        .filter(type -> !but.contains(packageOf(type)))
                        .flatMap(Architecture::visibleCode)
                        .filter(code -> signature(code)
                                .anyMatch(type -> type.getPackageName().contains("jackson")))
                        .map(JavaCodeUnit::getFullName))
                .isEmpty();
    }

    /**
     * Asserts that what is named like a getter is an attribute of an Immutables type.
     *
     * @param immutables how many such types the module has at least
     */
    public void onlyAttributesHaveTheNamesOfGetters(int immutables) {
        assertThat(publicTypes()
                        .filter(type -> !type.isAnnotatedWith(Value.Immutable.class))
                        .filter(type -> !type.isAssignableTo(ConstraintValidator.class))
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> visible(method.getModifiers()))
                        .filter(method -> method.getName().matches("(get|is)[A-Z].*"))
                        .map(JavaMethod::getFullName))
                .isEmpty();
        assertThat(immutables()).hasSizeGreaterThanOrEqualTo(immutables);
    }

    /** Asserts that each Immutables type makes a copy of any implementation, and a builder filled with itself. */
    public void everyImmutableValueCanBeCopied() {
        for (JavaClass type : immutables()) {
            JavaMethod copyOf = type.getMethod("copyOf", type.getName());
            assertThat(copyOf.getRawReturnType()).as(copyOf.getFullName()).isEqualTo(type);
            JavaMethod toBuilder = type.getMethod("toBuilder");
            assertThat(toBuilder.getRawReturnType())
                    .as(toBuilder.getFullName())
                    .isEqualTo(type.getMethod("builder").getRawReturnType());
        }
    }

    /** Asserts that Immutables types, and records that fix an order, fix the place of every attribute in JSON. */
    public void everyAttributeHasItsPlaceInTheOrderOfJson() {
        for (JavaClass type : immutables()) {
            assertThat(type.getAnnotationOfType(JsonPropertyOrder.class).value())
                    .as(type.getName())
                    .containsExactlyInAnyOrderElementsOf(attributes(type));
        }
        for (JavaClass type : classes) {
            Class<?> record = type.reflect();
            if (record.isRecord() && record.isAnnotationPresent(JsonPropertyOrder.class)) {
                assertThat(record.getAnnotation(JsonPropertyOrder.class).value())
                        .as(type.getName())
                        .containsExactly(Arrays.stream(record.getRecordComponents())
                                .map(RecordComponent::getName)
                                .toArray(String[]::new));
            }
        }
    }

    private static Set<String> attributes(JavaClass type) {
        return type.getMethods().stream()
                .filter(method -> method.getRawParameterTypes().isEmpty())
                .map(JavaMethod::getName)
                .filter(name -> name.matches("(get|is)[A-Z].*"))
                .map(name -> name.substring(name.startsWith("is") ? 2 : 3))
                .map(name -> name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1))
                .collect(Collectors.toSet());
    }

    /** Asserts that nothing asks the clock, a default of the machine or chance, or writes to the terminal. */
    public void nothingHangsOnTheClockTheMachineOrChance() {
        assertThat(classes.stream()
                        .flatMap(type -> type.getAccessesFromSelf().stream())
                        .filter(access -> hangsOnTheMachine(access.getTarget()))
                        .map(JavaAccess::getDescription))
                .isEmpty();
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
                || (owner.equals(Math.class.getName()) && name.equals("random"))
                || owner.equals(java.util.Random.class.getName())
                || owner.equals(ThreadLocalRandom.class.getName())
                || name.equals("randomUUID")
                || name.equals("printStackTrace");
    }

    /** Asserts that static fields are final and hold no array or counter, whose content could change. */
    public void nothingStaticChanges() {
        assertThat(classes.stream()
                        .flatMap(type -> type.getFields().stream())
                        .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                        .filter(field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC))
                        .filter(field -> !field.getModifiers().contains(JavaModifier.FINAL) || mutable(field))
                        .map(JavaField::getFullName))
                .isEmpty();
    }

    private static boolean mutable(JavaField field) {
        JavaClass type = field.getRawType();
        return type.isArray()
                || type.getPackageName().startsWith("java.util.concurrent")
                || (type.getPackageName().equals("java.util")
                        && type.isAssignableTo(Collection.class)
                        && !type.isInterface())
                || (type.isAssignableTo(Map.class) && !type.isInterface());
    }

    /** Asserts that every package is marked as one that neither takes nor gives {@code null}. */
    public void everyPackageRefusesNull() {
        classes.stream()
                .map(JavaClass::getPackageName)
                .distinct()
                .forEach(name -> assertThat(refusesNull(name)).as(name).isTrue());
    }

    private static boolean refusesNull(String name) {
        try {
            return Class.forName(name + ".package-info").isAnnotationPresent(NullMarked.class);
        } catch (ClassNotFoundException missing) {
            return false;
        }
    }
}
