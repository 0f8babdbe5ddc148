package io.github.kim4j.lifecycle;

import static io.github.kim4j.lifecycle.Toman.BUPATI;
import static io.github.kim4j.lifecycle.Toman.RECOGNIZED;
import static io.github.kim4j.lifecycle.Toman.TODAY;
import static io.github.kim4j.lifecycle.Toman.decree;
import static io.github.kim4j.lifecycle.Toman.formed;
import static io.github.kim4j.lifecycle.Toman.recognized;
import static io.github.kim4j.lifecycle.Toman.revocation;
import static io.github.kim4j.lifecycle.Toman.rules;
import static io.github.kim4j.lifecycle.Toman.under;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kim4j.decree.OfficeKind;
import io.github.kim4j.json.KimJson;
import io.github.kim4j.machine.Violation;
import io.github.kim4j.policy.PaperKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Cases that do not come from the lifecycle that is asked: read from a file, or led under other rules. */
class ReplayTest {
    private static final GroupLifecycle LIFECYCLE = Toman.lifecycle();

    private static GroupCase with(GroupEvent... events) {
        GroupCase it = formed(LIFECYCLE);
        List<GroupEvent> all = new ArrayList<>(it.events());
        all.addAll(List.of(events));
        return GroupCase.replay(it.id(), it.level(), it.unit(), all);
    }

    private static final GroupEvent ESTABLISHED = new GroupEvent.DecreeEstablished(1, 1, PaperKind.DECREE, decree());

    // recognitions

    @Test
    void a_recognition_by_no_decree_is_not_read() throws Exception {
        assertThatThrownBy(() -> with(new GroupEvent.RecognitionCompleted(List.of(), RECOGNIZED)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("papers: none (expected: at least one)");
        assertThatThrownBy(
                        () -> Toman.started().with(List.of(new GroupEvent.RecognitionCompleted(List.of(), RECOGNIZED))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(faults("[]")).hasSize(1);
    }

    @Test
    void a_recognition_that_names_a_decree_twice_is_not_read() throws Exception {
        assertThatThrownBy(() -> with(ESTABLISHED, new GroupEvent.RecognitionCompleted(List.of(1, 1), RECOGNIZED)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("papers: [1, 1] (expected: each number once)");
        assertThat(faults("[1,1]")).hasSize(1);
    }

    @Test
    void a_recognition_since_another_day_than_its_decrees_say_is_not_read() {
        assertThatThrownBy(() ->
                        with(ESTABLISHED, new GroupEvent.RecognitionCompleted(List.of(1), RECOGNIZED.plusDays(1))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("since: 2021-06-02 (expected: 2021-06-01, as its decrees say)");
    }

    @Test
    void an_event_after_the_dissolution_is_not_read() {
        assertThatThrownBy(() -> with(new GroupEvent.Dissolved(Toman.minutes(RECOGNIZED)), ESTABLISHED))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("events: one after the dissolution (expected: none after it)");
    }

    private static List<String> faults(String papers) throws Exception {
        String json = KimJson.restricted().writeValueAsString(recognized(LIFECYCLE));
        assertThat(json).contains("\"papers\":[1]");
        return KimJson.read(json.replace("\"papers\":[1]", "\"papers\":" + papers), GroupCase.class).faults().stream()
                .map(fault -> fault.message(Locale.ENGLISH))
                .toList();
    }

    // rules that were changed under a case

    @Test
    void an_act_that_leads_where_the_rules_have_no_state_is_refused() {
        GroupLifecycle two = under(rules(OfficeKind.KEPALA_DESA, OfficeKind.BUPATI));
        GroupLifecycle one = under(rules(OfficeKind.BUPATI));
        GroupCase it = Toman.after(
                two,
                formed(two),
                new IssueDecree(decree(Toman.KADES, "141/1", RECOGNIZED, Toman.entry())),
                Parties.office(Toman.KADES));
        it = Toman.after(two, it, new IssueDecree(decree()), Parties.office(BUPATI));
        RevokeDecree revoke = revocation(BUPATI, "9/KPTS/2022", RECOGNIZED.plusYears(1), "1/KPTS/2021");

        var outcome = one.decide(it, revoke, Parties.office(BUPATI), TODAY);

        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        assertThat(outcome.after()).isSameAs(it);
        assertThat(outcome.violations()).extracting(Violation::code).containsExactly("policy.case_of_other_rules");
        assertThat(outcome.violations().get(0).message(Locale.ENGLISH))
                .isEqualTo("This act would leave the group “Ratified, next decree awaited”, which the rules of"
                        + " Kabupaten Musi Banyuasin do not have for it: the case was led under other rules.");
        assertThat(two.decide(it, revoke, Parties.office(BUPATI), TODAY).accepted())
                .isTrue();
    }
}
