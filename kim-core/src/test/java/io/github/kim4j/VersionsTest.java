package io.github.kim4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.CodeSource;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A run that is said to have some versions of other libraries has just these. */
class VersionsTest {
    @ParameterizedTest
    @CsvSource({
        "kim.version.validator, org.hibernate.validator.HibernateValidator",
        "kim.version.el, org.glassfish.expressly.ExpressionFactoryImpl",
        "kim.version.jackson2, com.fasterxml.jackson.core.JsonFactory",
        "kim.version.jackson2, com.fasterxml.jackson.databind.ObjectMapper",
        "kim.version.jackson2, com.fasterxml.jackson.datatype.jdk8.Jdk8Module",
        "kim.version.jackson2, com.fasterxml.jackson.datatype.jsr310.JavaTimeModule",
        "kim.version.jackson3, tools.jackson.core.json.JsonFactory",
        "kim.version.jackson3, tools.jackson.databind.ObjectMapper"
    })
    void are_those_of_the_run(String property, String type) {
        String said = System.getProperty(property);
        Assumptions.assumeTrue(said != null, "not run by Maven");

        if (said.equals("none")) {
            assertThat(jarOf(type)).isEqualTo("none");
        } else {
            assertThat(jarOf(type)).endsWith("-" + said + ".jar");
        }
    }

    private static String jarOf(String type) {
        try {
            CodeSource source = Class.forName(type, false, VersionsTest.class.getClassLoader())
                    .getProtectionDomain()
                    .getCodeSource();
            return source.getLocation().getPath().replaceFirst(".*/", "");
        } catch (ClassNotFoundException absent) {
            return "none";
        }
    }
}
