package io.github.kim4j.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kim4j.json.KimJson;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of the lifecycles of decrees, aspirations and hoax reports alike. */
class CaseLifecyclesTest {
    static Stream<CaseKit<?, ?, ?, ?, ?>> kits() {
        return Stream.of(CaseKits.decrees(), CaseKits.aspirations(), CaseKits.hoaxes());
    }

    @ParameterizedTest
    @MethodSource("kits")
    void every_row_can_be_taken_to_each_state_that_it_names(CaseKit<?, ?, ?, ?, ?> kit) {
        kit.everyRowAndEveryStateAfterItIsReached();
    }

    @ParameterizedTest
    @MethodSource("kits")
    void nothing_can_be_done_where_the_table_is_empty(CaseKit<?, ?, ?, ?, ?> kit) {
        kit.everyEmptyCellIsNotPermitted();
    }

    @ParameterizedTest
    @MethodSource("kits")
    void who_may_not_act_learns_only_that(CaseKit<?, ?, ?, ?, ?> kit) {
        kit.whoMayNotActLearnsOnlyThat();
    }

    @ParameterizedTest
    @MethodSource("kits")
    void every_rule_speaks_by_itself(CaseKit<?, ?, ?, ?, ?> kit) {
        kit.everyRuleIsSeenToSpeak(kit.name().equals("decree") ? Set.of("establishment.no_such_office") : Set.of());
    }

    @ParameterizedTest
    @MethodSource("kits")
    void prints_itself_in_both_languages(CaseKit<?, ?, ?, ?, ?> kit) {
        kit.printsItself();
    }

    @ParameterizedTest
    @MethodSource("kits")
    void cases_and_commands_read_back(CaseKit<?, ?, ?, ?, ?> kit) throws Exception {
        kit.readsBackWhatItWrites();
    }

    @ParameterizedTest
    @MethodSource("kits")
    void answers_and_cases_tell_no_text_that_people_wrote(CaseKit<?, ?, ?, ?, ?> kit) {
        kit.tellsNothingThatPeopleWrote("Rahasia", "turnbackhoax");
    }

    @Test
    void a_refusal_says_why_in_both_languages_and_throws_when_it_must_not_be() {
        Outcome<AspirationAction, AspirationCase, AspirationEvent> outcome = AspirationLifecycle.standard()
                .decide(
                        CaseKits.aspirations()
                                .after(CaseKits.aspirations().honest().get(0).subList(0, 2)),
                        CaseKits.answer(2),
                        CaseKits.BY_BUPATI,
                        CaseKit.TODAY);

        assertThat(outcome.reasons(Locale.ENGLISH))
                .containsExactly("This aspiration can be answered by the Kepala Desa Toman only."
                        + " [aspiration.answered_by_another] (our reading: the office that an aspiration was passed on to"
                        + " answers it or passes it on)");
        assertThat(outcome.reasons(Locale.forLanguageTag("id")).get(0))
                .startsWith("Aspirasi ini hanya dapat dijawab oleh Kepala Desa Toman.");
        assertThatThrownBy(outcome::orThrow)
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("[aspiration.answered_by_another]");
    }

    @Test
    void a_file_of_a_case_that_could_not_have_come_about_is_not_read() throws Exception {
        AspirationCase it =
                CaseKits.aspirations().after(CaseKits.aspirations().honest().get(0));
        String json = CaseKit.json(it, AspirationCase.class);

        assertThat(KimJson.read(json.replace("\"TAKEN_UP\"", "\"FORWARDED\""), AspirationCase.class)
                        .faults())
                .isNotEmpty();
        assertThat(KimJson.read(json.replace("\"2025-03-05\"", "\"2025-02-05\""), AspirationCase.class)
                        .faults())
                .singleElement()
                .satisfies(fault ->
                        assertThat(fault.message(Locale.forLanguageTag("id"))).contains("peristiwa"));
        assertThatThrownBy(() -> AspirationCase.replay(
                        it.id(), it.group(), it.unit(), List.of(it.events().get(1))))
                .hasMessage("events: FORWARD in UNRECORDED to FORWARDED (expected: a row of the lifecycle)");
        assertThatThrownBy(() -> DecreeCase.of(CaseId.of("SK-2"), CaseKits.CAMAT)
                        .with(List.of(new DecreeEvent.Established(CaseKits.decree()))))
                .hasMessage("issuer: BUPATI 16.06 (expected: CAMAT 16.06.06)");
        assertThatThrownBy(() -> new DecreeEvent.Established(CaseKits.draft()))
                .hasMessage("decree: a draft (expected: a number and a date)");
    }

    @Test
    void tables_that_are_built_anew_are_the_same() {
        assertThat(DecreeLifecycle.table().json())
                .isEqualTo(DecreeLifecycle.standard().definition().json());
        assertThat(AspirationLifecycle.table().json())
                .isEqualTo(AspirationLifecycle.standard().definition().json());
        assertThat(HoaxReportLifecycle.table().json())
                .isEqualTo(HoaxReportLifecycle.standard().definition().json());
    }

    @Test
    void a_state_follows_from_an_event_only_as_the_table_says() {
        assertThatThrownBy(() -> CaseRules.follow(
                        DecreeLifecycle.TABLE, DecreeState.DRAFT, DecreeAction.ESTABLISH, DecreeState.REVOKED))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("events: ESTABLISH in DRAFT to REVOKED (expected: a row of the lifecycle)");
    }

    @ParameterizedTest
    @MethodSource("kits")
    void the_honest_ways_are_permitted_and_explained(CaseKit<?, ?, ?, ?, ?> kit) {
        kit.honestWaysArePermittedAndExplained();
    }
}
