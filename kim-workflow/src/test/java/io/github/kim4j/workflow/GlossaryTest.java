package io.github.kim4j.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The glossary names every public type of the domain, and nothing else. */
class GlossaryTest {
    private static final Set<String> DOMAIN = Set.of(
            "region", "person", "time", "law", "group", "decree", "decree.document", "activity", "policy", "lifecycle");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z]+(?:\\.[a-z]+)?\\.[A-Z][A-Za-z]*)` \\|");

    @Test
    void names_every_public_type_of_the_domain_and_nothing_else() throws IOException {
        Set<String> named = ROW.matcher(Files.readString(Path.of("../docs/glossary.md")))
                .results()
                .map(row -> row.group(1))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(named).isEqualTo(publicTypes());
    }

    private static Set<String> publicTypes() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .withImportOption(location -> !location.contains("testkit"))
                        .importPackages("io.github.kim4j")
                        .stream()
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(type -> type.getEnclosingClass().isEmpty())
                        .filter(type -> DOMAIN.contains(packageOf(type)))
                        .filter(type -> !type.isAssignableTo(Throwable.class))
                        .map(type -> packageOf(type) + "." + type.getSimpleName())
                        .filter(name -> !name.endsWith(".package-info"))
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String packageOf(JavaClass type) {
        return type.getPackageName().replace("io.github.kim4j.", "");
    }
}
