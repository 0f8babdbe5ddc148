package io.github.kim4j.decree.document;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "io.github.kim4j", importOptions = ImportOption.DoNotIncludeTests.class)
class DocumentArchitectureTest {
    @ArchTest
    static final ArchRule decrees_do_not_know_their_text = noClasses()
            .that()
            .resideInAPackage("io.github.kim4j.decree")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..decree.document..");

    @ArchTest
    static final ArchRule texts_know_neither_activities_nor_readers = noClasses()
            .that()
            .resideInAPackage("..decree.document..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.github.kim4j.activity..", "io.github.kim4j.json..");
}
