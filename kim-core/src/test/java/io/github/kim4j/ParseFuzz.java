package io.github.kim4j;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.kim4j.person.Nik;
import io.github.kim4j.person.PhoneNumber;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every public {@code parse} makes of any text a value, which its own text gives again, or throws what it documents. */
class ParseFuzz {
    private static final List<Method> PARSES = parses();

    private static List<Method> parses() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("io.github.kim4j")
                        .stream()
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.getName().equals("parse")
                                && method.getModifiers().contains(JavaModifier.PUBLIC)
                                && method.getModifiers().contains(JavaModifier.STATIC))
                        .map(method -> method.reflect())
                        .sorted(Comparator.comparing(
                                method -> method.getDeclaringClass().getName()))
                        .toList();
    }

    @Test
    void every_parse_is_found_and_takes_a_text() {
        assertThat(PARSES)
                .allMatch(method -> List.of(method.getParameterTypes()).equals(List.of(String.class)))
                .extracting(method -> method.getDeclaringClass().getSimpleName())
                .containsExactly("DecreeNumber", "GroupName", "Nik", "PersonName", "PhoneNumber", "RegionCode", "Term");
    }

    /** In UTF-8, and in UTF-16 so that halves of pairs occur. */
    @FuzzTest(maxDuration = "60s")
    void no_text_makes_a_parse_throw_but_what_it_documents(byte[] data) throws ReflectiveOperationException {
        for (Method parse : PARSES) {
            parsed(parse, new String(data, UTF_8));
            parsed(parse, new String(data, UTF_16BE));
        }
    }

    private static void parsed(Method parse, String text) throws ReflectiveOperationException {
        Object value;
        try {
            value = parse.invoke(null, text);
        } catch (InvocationTargetException thrown) {
            documented(parse, thrown.getCause());
            return;
        }
        assertThat(parse.invoke(null, text(value))).isEqualTo(value);
    }

    /** Neither a kind of it that came from elsewhere, such as NumberFormatException, nor its words. */
    private static void documented(Method parse, Throwable thrown) {
        assertThat(thrown)
                .as(parse.getDeclaringClass().getSimpleName())
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("(expected: ");
    }

    /** That of personal data is not what toString tells. */
    private static String text(Object value) {
        if (value instanceof Nik nik) {
            return nik.value();
        }
        return value instanceof PhoneNumber phone ? phone.value() : value.toString();
    }
}
