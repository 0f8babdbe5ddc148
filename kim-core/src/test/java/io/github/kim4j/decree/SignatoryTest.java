package io.github.kim4j.decree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kim4j.json.KimJson;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SignatoryTest {
    private static final SigningPost SECRETARY = new SigningPost(SigningPost.REGIONAL_SECRETARY, PostStatus.PLH);
    private static final SigningPost ASSISTANT = SigningPost.of("Asisten Pemerintahan");

    private static List<String> faults(String json) {
        return KimJson.read(json, Signatory.class).faults().stream()
                .map(fault -> fault.code() + " " + fault.pointer())
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void documents_of_before_are_still_read(SigningCapacity capacity) throws Exception {
        String json = "{\"capacity\":\"" + capacity + "\",\"name\":\"Siti Contoh\"}";

        assertThat(KimJson.restricted()
                        .writeValueAsString(
                                KimJson.read(json, Signatory.class).value().orElseThrow()))
                .isEqualTo(json);
    }

    @Test
    void an_acting_secretary_signs_in_the_name_of_an_acting_bupati() throws Exception {
        Signatory signatory =
                Signatory.onBehalf(SECRETARY).toBuilder().holder(PostStatus.PJ).build();

        assertThat(KimJson.restricted().writeValueAsString(signatory))
                .isEqualTo("{\"capacity\":\"AN\",\"holder\":\"PJ\","
                        + "\"posts\":[{\"title\":\"Sekretaris Daerah\",\"status\":\"PLH\"}]}");
        assertThat(SECRETARY.text()).isEqualTo("Plh. Sekretaris Daerah");
        assertThat(Signatory.onBehalf(SECRETARY, ASSISTANT).getCapacity()).isEqualTo(SigningCapacity.UB);
    }

    @ParameterizedTest
    @CsvSource({"DEFINITIVE, 1", "PLT, 2", "AN, 2", "UB, 1", "UB, 3"})
    void posts_and_capacity_fit_together(SigningCapacity capacity, int posts) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Signatory.builder()
                        .capacity(capacity)
                        .posts(List.of(SECRETARY, ASSISTANT, ASSISTANT).subList(0, posts))
                        .build())
                .withMessage(
                        "posts: " + posts + " (expected: none or one for a.n., none or two for u.b., none for others)");
    }

    @Test
    void only_who_is_signed_for_has_a_status_apart() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Signatory.of(PostStatus.PJ).toBuilder()
                        .holder(PostStatus.PJ)
                        .build())
                .withMessageEndingWith("(expected: none unless somebody signs a.n. or u.b.)");
    }

    @Test
    void faults_stand_where_they_are() {
        assertThat(faults("{\"capacity\":\"PJ\",\"holder\":\"PJ\"}")).containsExactly("json.unreadable /holder");
        assertThat(faults("{\"capacity\":\"AN\",\"posts\":[{\"title\":\"A\",\"status\":\"AN\"}]}"))
                .containsExactly("json.unreadable /posts/0/status");
        assertThat(faults("{\"capacity\":\"AN\",\"posts\":[{\"title\":\" \",\"status\":\"PJ\"}]}"))
                .containsExactly("json.unreadable /posts/0");
    }

    @ParameterizedTest
    @EnumSource
    void every_status_is_a_capacity_with_the_same_prefix_and_words(PostStatus status) {
        SigningCapacity capacity = Signatory.of(status).getCapacity();

        assertThat(capacity.status()).contains(status);
        assertThat(capacity.prefix()).isEqualTo(status.prefix());
        assertThat(capacity.label(Locale.ENGLISH))
                .isEqualTo(status.label(Locale.ENGLISH))
                .isNotBlank();
        assertThat(status.before("CAMAT")).isEqualTo((status.prefix() + " CAMAT").strip());
    }

    @Test
    void who_signs_for_another_has_words_too() {
        assertThat(SigningCapacity.AN.label(Locale.forLanguageTag("id"))).isEqualTo("atas nama");
        assertThat(SigningCapacity.UB.label(Locale.ENGLISH)).contains("untuk beliau");
        assertThat(SigningCapacity.UB.status()).isEmpty();
    }
}
