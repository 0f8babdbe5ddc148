package io.github.kim4j.examples.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

class PicturesTest {
    private static final String TWO_STATES = """
            @startuml
            hide empty description
            state "Belum terbentuk" as UNFORMED
            [*] --> UNFORMED
            UNFORMED --> INITIATED : Initiate
            INITIATED --> [*]
            @enduml
            """;

    @Test
    void draws_the_states_by_their_names() throws Exception {
        String svg = Pictures.svg(TWO_STATES);

        assertThat(svg).contains("Belum terbentuk", "INITIATED", "Initiate");
        assertThat(rootOf(svg)).isEqualTo("svg");
    }

    private static String rootOf(String xml) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)))
                .getDocumentElement()
                .getTagName();
    }

    @Test
    void draws_a_line_between_the_states() {
        assertThat(Pictures.svg(TWO_STATES)).contains("<path");
    }

    @Test
    void draws_the_same_text_alike() {
        assertThat(Pictures.svg(TWO_STATES)).isEqualTo(Pictures.svg(TWO_STATES));
    }

    @Test
    void keeps_the_text_itself_out_of_the_picture() {
        assertThat(Pictures.svg(TWO_STATES)).doesNotContain("hide empty description", "SRC=");
    }

    @Test
    void asks_for_no_screen() {
        Pictures.svg(TWO_STATES);

        assertThat(System.getProperty("java.awt.headless")).isEqualTo("true");
    }

    @Test
    void names_the_line_that_is_not_understood() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Pictures.svg("@startuml\n[*] --> A\nA ==&&&> B\n@enduml\n"))
                .withMessageStartingWith("plantUml: line 3: A ==&&&> B (expected: PlantUML, which says: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "@startuml", "[*] --> A\n", "@startuml\n[*] --> A\n"})
    void refuses_what_is_no_diagram(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> Pictures.svg(text));
    }
}
