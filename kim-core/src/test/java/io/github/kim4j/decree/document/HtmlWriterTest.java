package io.github.kim4j.decree.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlWriterTest {
    @Test
    void texts_are_escaped() {
        assertThat(new HtmlWriter().text("<a href=\"x\">&'").toString())
                .isEqualTo("<!DOCTYPE html>\n&lt;a href=&quot;x&quot;&gt;&amp;&#39;");
    }

    @Test
    void attributes_are_escaped_and_sorted() {
        assertThat(new HtmlWriter()
                        .empty("meta", Map.of("name", "d", "content", "\"><script>"))
                        .toString())
                .endsWith("<meta content=\"&quot;&gt;&lt;script&gt;\" name=\"d\">\n");
    }

    @Test
    void what_html_cannot_hold_is_replaced() {
        assertThat(new HtmlWriter().text("a\u0000b\u001Fc\uD800d\uFFFFe\uFDD0f").toString())
                .endsWith("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFDf");
    }

    @ParameterizedTest
    @ValueSource(
            ints = {0x20, 0x7E, 0xA0, 0xD7FF, 0xE000, 0xFDCF, 0xFDF0, 0xFFFD, 0x2027, 0x202F, 0x2065, 0x206A, 0x10000})
    void what_stands_beside_it_is_not(int codePoint) {
        assertThat(new HtmlWriter().text("x" + Character.toString(codePoint)).toString())
                .endsWith("x" + Character.toString(codePoint));
    }

    @ParameterizedTest
    @ValueSource(
            ints = {0x1F, 0x7F, 0x9F, 0xD800, 0xDFFF, 0xFDD0, 0xFDEF, 0xFFFE, 0x1FFFF, 0x10FFFF, 0x2028, 0x202E, 0x2066
            })
    void the_first_and_the_last_of_a_kind_are_replaced(int codePoint) {
        assertThat(new HtmlWriter().text(Character.toString(codePoint)).toString())
                .endsWith("\n\uFFFD");
    }

    @Test
    void characters_beyond_the_first_plane_stay_whole() {
        assertThat(new HtmlWriter().text("\uD83D\uDE00 e\u0301").toString()).endsWith("\n\uD83D\uDE00 e\u0301");
    }

    @Test
    void a_style_sheet_cannot_end_its_element() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new HtmlWriter().style("</style><script>"))
                .withMessage("css: [an end tag] (expected: a style sheet)");
    }
}
