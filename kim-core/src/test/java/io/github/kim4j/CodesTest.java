package io.github.kim4j;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;

class CodesTest {
    private static final List<Class<?>> ENUMS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("io.github.kim4j").stream()
                    .filter(JavaClass::isEnum)
                    .<Class<?>>map(JavaClass::reflect)
                    .filter(type -> java.lang.reflect.Modifier.isPublic(type.getModifiers()))
                    .toList();

    @Test
    void every_enum_has_a_stable_code_which_is_its_name() throws ReflectiveOperationException {
        for (Class<?> type : ENUMS) {
            for (Object constant : type.getEnumConstants()) {
                assertThat(type.getMethod("code").invoke(constant)).isEqualTo(((Enum<?>) constant).name());
            }
        }
        assertThat(ENUMS).hasSizeGreaterThan(8);
    }
}
