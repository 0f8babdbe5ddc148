package io.github.kim4j.decree.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;

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
