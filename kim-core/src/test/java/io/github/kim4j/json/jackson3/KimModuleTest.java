package io.github.kim4j.json.jackson3;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.kim4j.core.internal.Implementations;
import io.github.kim4j.group.Member;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class KimModuleTest {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new KimModule()).build();

    private static List<Class<?>> immutables() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("io.github.kim4j").stream()
                        .filter(type -> type.isInterface() && type.isAnnotatedWith(JsonDeserialize.class))
                        .<Class<?>>map(JavaClass::reflect)
                        .toList();
    }

    @Test
    void knows_every_generated_type() {
        assertThat(immutables()).hasSizeGreaterThanOrEqualTo(14);
        assertThat(KimModule.TYPES).containsExactlyInAnyOrderElementsOf(immutables());
    }

    @Test
    void maps_to_the_same_implementation_as_jackson_2() {
        assertThat(KimModule.TYPES)
                .allSatisfy(type -> assertThat(Implementations.of(type))
                        .isEqualTo(type.getAnnotation(JsonDeserialize.class).as()));
    }

    @Test
    void a_mapper_that_looks_for_modules_finds_it() {
        JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();

        assertThat(mapper.readValue("{\"id\":\"A-1\"}", Member.class).getId()).hasToString("A-1");
    }

    @Test
    void reads_personal_data_and_does_not_write_it() {
        Member member = MAPPER.readValue("{\"id\":\"A-1\",\"nik\":\"9901014107900001\"}", Member.class);

        assertThat(member.getNik())
                .hasValueSatisfying(nik -> assertThat(nik.value()).isEqualTo("9901014107900001"));
        assertThat(MAPPER.writeValueAsString(member)).isEqualTo("{\"id\":\"A-1\"}");
    }
}
