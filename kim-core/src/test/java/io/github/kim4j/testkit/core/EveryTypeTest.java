package io.github.kim4j.testkit.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import io.github.kim4j.group.Group;
import io.github.kim4j.testkit.internal.Architecture;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.junit.jupiter.api.Test;

/** A value type that is added gets a generator, or a reason why not. */
class EveryTypeTest {
    private static final String SUCCESSION = "told by the succession alone, and no document";
    private static final Map<String, String> WITHOUT = Map.ofEntries(
            Map.entry("CodeChange", SUCCESSION),
            Map.entry("CodeMeaning", SUCCESSION),
            Map.entry("CodeToday", SUCCESSION),
            Map.entry("Current", SUCCESSION),
            Map.entry("Ended", SUCCESSION),
            Map.entry("Unknown", SUCCESSION),
            Map.entry("DecreeNumberParts", "told by a decree number, and no document"),
            Map.entry("Edition", "told by the gazetteer alone, and no document"),
            Map.entry("Fault", "an answer of the library, and no document"),
            Map.entry("NameHit", "told by the gazetteer alone, and no document"));

    @Test
    void every_public_value_type_has_a_generator_or_a_reason() {
        Set<String> values = Architecture.ofModuleOf(Group.class)
                .publicTypes()
                .filter(EveryTypeTest::value)
                .map(JavaClass::getSimpleName)
                .collect(Collectors.toSet());
        Set<String> generated =
                KimArbitraries.types().stream().map(Class::getSimpleName).collect(Collectors.toSet());

        assertThat(values).contains("Group", "RegionCode", "Nik", "Term", "Basis", "Gazette");
        assertThat(values.stream().filter(name -> !WITHOUT.containsKey(name)))
                .containsExactlyInAnyOrderElementsOf(generated);
    }

    /** Records, what Immutables makes, sealed interfaces above them, and final classes that are equal by what they hold. */
    private static boolean value(JavaClass type) {
        return type.isRecord()
                || type.isAnnotatedWith(Value.Immutable.class)
                || type.reflect().isSealed()
                || (type.getModifiers().contains(JavaModifier.FINAL)
                        && !type.isEnum()
                        && type.tryGetMethod("equals", Object.class).isPresent());
    }
}
