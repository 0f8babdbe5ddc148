package io.github.kim4j.workflow;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import org.junit.jupiter.api.Test;

/** What law 5 compares the engine with does not know the engine. */
class OracleTest {
    private static final String ORACLE = "io.github.kim4j.oracle..";

    @Test
    void no_oracle_knows_the_engine() {
        ArchRuleDefinition.noClasses()
                .that()
                .resideInAPackage(ORACLE)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.github.kim4j.machine..")
                .check(new ClassFileImporter().importPackages("io.github.kim4j.oracle"));
    }
}
