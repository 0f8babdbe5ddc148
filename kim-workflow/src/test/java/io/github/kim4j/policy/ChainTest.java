package io.github.kim4j.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.kim4j.decree.OfficeKind;
import io.github.kim4j.json.KimJson;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ChainTest {
    private static final Link LPM = new Link(Set.of(OfficeKind.LPM), PaperKind.RECOMMENDATION);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [{"authorities":["BUPATI"]}]                                           | [[BUPATI]]
            [{"authorities":["KEPALA_DESA","LURAH"]}]                              | [[KEPALA_DESA, LURAH]]
            [{"authorities":["LURAH"]},{"authorities":["WALI_KOTA"]}]              | [[LURAH], [WALI_KOTA]]
            [{"authorities":["LPM"],"paper":"RECOMMENDATION"},{"authorities":["CAMAT"]}] | [[LPM] (RECOMMENDATION), [CAMAT]]
            [{"authorities":["LURAH"]},{"authorities":["LPM"]},{"authorities":["CAMAT"]},{"authorities":["WALI_KOTA"]}] | [[LURAH], [LPM], [CAMAT], [WALI_KOTA]]
            """)
    void is_read_and_written_alike(String json, String text) throws JsonProcessingException {
        Chain chain = KimJson.restricted().readValue(json, Chain.class);

        assertThat(chain).hasToString(text);
        assertThat(KimJson.restricted().writeValueAsString(chain)).isEqualTo(json);
    }

    static Stream<List<Link>> refused() {
        return Stream.of(
                List.of(),
                List.of(Link.of(OfficeKind.LURAH), Link.of(OfficeKind.LURAH)),
                List.of(Link.of(OfficeKind.LURAH, OfficeKind.CAMAT), LPM, Link.of(OfficeKind.CAMAT)),
                List.of(
                        Link.of(OfficeKind.KEPALA_DESA),
                        Link.of(OfficeKind.LURAH),
                        Link.of(OfficeKind.CAMAT),
                        Link.of(OfficeKind.BUPATI),
                        Link.of(OfficeKind.GUBERNUR)));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void refuses_what_is_no_chain(List<Link> links) {
        assertThatThrownBy(() -> Chain.of(links))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageMatching(
                        "chain: (0 links|5 links|LURAH|CAMAT) \\(expected: (1 to 4 links|each office once)\\)");
    }

    @Test
    void a_link_has_an_office_and_each_once() {
        assertThatThrownBy(Link::of).hasMessage("link: [] (expected: at least one office)");
        assertThatThrownBy(() -> Link.of(OfficeKind.LURAH, OfficeKind.LURAH))
                .hasMessage("link: [LURAH, LURAH] (expected: each office once)");
        assertThatThrownBy(() -> new Link(Set.of(), PaperKind.DECREE))
                .hasMessage("link: [] (expected: at least one office)");
    }

    @Test
    void the_offices_of_a_link_stand_in_the_order_of_their_levels() {
        assertThat(Link.of(OfficeKind.BUPATI, OfficeKind.LURAH, OfficeKind.CAMAT)
                        .authorities())
                .containsExactly(OfficeKind.LURAH, OfficeKind.CAMAT, OfficeKind.BUPATI);
        assertThatThrownBy(() -> Link.of(OfficeKind.BUPATI).authorities().add(OfficeKind.CAMAT))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void tells_where_an_office_stands() {
        Chain chain = Chain.of(List.of(LPM, Link.of(OfficeKind.KEPALA_DESA, OfficeKind.LURAH)));

        assertThat(chain.linkOf(OfficeKind.LURAH)).isEqualTo(OptionalInt.of(1));
        assertThat(chain.linkOf(OfficeKind.BUPATI)).isEmpty();
        assertThat(chain.offices()).containsExactly(OfficeKind.KEPALA_DESA, OfficeKind.LURAH, OfficeKind.LPM);
        assertThat(chain.links()).containsExactly(LPM, Link.of(OfficeKind.LURAH, OfficeKind.KEPALA_DESA));
    }

    @Test
    void the_order_of_links_and_the_kind_of_paper_count() {
        assertThat(Chain.of(Set.of(OfficeKind.LURAH), Set.of(OfficeKind.CAMAT)))
                .isNotEqualTo(Chain.of(Set.of(OfficeKind.CAMAT), Set.of(OfficeKind.LURAH)));
        assertThat(LPM).isNotEqualTo(Link.of(OfficeKind.LPM));
        EqualsVerifier.forClass(Chain.class).withNonnullFields("links").verify();
        EqualsVerifier.forClass(Link.class)
                .withPrefabValues(Set.class, Set.of(OfficeKind.LURAH), Set.of(OfficeKind.CAMAT))
                .withNonnullFields("authorities", "paper")
                .verify();
    }

    @Test
    void each_kind_of_paper_has_a_code_and_a_word_in_both_languages() {
        assertThat(PaperKind.values()).extracting(PaperKind::code).containsExactly("DECREE", "RECOMMENDATION");
        assertThat(PaperKind.values())
                .extracting(kind -> kind.label(Locale.ENGLISH))
                .containsExactly("decree", "recommendation");
        assertThat(PaperKind.values())
                .extracting(kind -> kind.label(Locale.forLanguageTag("id")))
                .doesNotHaveDuplicates()
                .doesNotContain("decree", "recommendation");
    }
}
