package io.github.kim4j.lifecycle;

import static io.github.kim4j.lifecycle.Toman.BUPATI;
import static io.github.kim4j.lifecycle.Toman.RECOGNIZED;
import static io.github.kim4j.lifecycle.Toman.TODAY;
import static io.github.kim4j.lifecycle.Toman.UNIT;
import static io.github.kim4j.lifecycle.Toman.decree;
import static io.github.kim4j.lifecycle.Toman.formed;
import static io.github.kim4j.lifecycle.Toman.recognized;
import static io.github.kim4j.lifecycle.Toman.revocation;
import static io.github.kim4j.lifecycle.Toman.rules;
import static io.github.kim4j.lifecycle.Toman.under;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kim4j.activity.Deliberation;
import io.github.kim4j.decree.Decree;
import io.github.kim4j.decree.OfficeKind;
import io.github.kim4j.group.GroupLevel;
import io.github.kim4j.json.KimJson;
import io.github.kim4j.machine.Violation;
import io.github.kim4j.policy.PaperKind;
import io.github.kim4j.region.RegionCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Cases that do not come from the lifecycle that is asked: read from a file, or led under other rules. */
class ReplayTest {
    private final GroupLifecycle lifecycle = Toman.lifecycle();

    private GroupCase with(GroupEvent... events) {
        GroupCase it = formed(lifecycle);
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

    // events that do not follow one another

    private static final RegionCode KELURAHAN = RegionCode.parse("16.06.06.1001");
    private static final LocalDate LATER = RECOGNIZED.plusYears(1);
    private static final Decree DRAFT = Decree.builder().issuer(BUPATI).build();
    private static final GroupEvent ELECTED = new GroupEvent.Formed(deliberation(), Toman.GROUP);
    private static final GroupEvent NEXT = new GroupEvent.Reelected(deliberation(), Toman.GROUP);
    private static final GroupEvent OF_THE_NEXT =
            new GroupEvent.DecreeEstablished(2, 2, PaperKind.DECREE, decree(BUPATI, "2/2022", LATER));
    private static final GroupEvent MOVED = new GroupEvent.Relocated(LATER, UNIT, KELURAHAN);
    private static final GroupEvent DORMANT = new GroupEvent.FoundDormant(LATER, "contoh");
    private static final GroupEvent REVIVED = new GroupEvent.Revived(LATER, "contoh");
    private static final GroupEvent SUSPENDED = new GroupEvent.Suspended(LATER, decree());
    private static final GroupEvent LIFTED = new GroupEvent.Lifted(LATER, decree());

    private static Deliberation deliberation() {
        return Deliberation.builder()
                .minutes(Toman.minutes(Toman.FORMED))
                .unit(UNIT)
                .build();
    }

    private static GroupEvent decreeOf(int number, int mandate) {
        return new GroupEvent.DecreeEstablished(number, mandate, PaperKind.DECREE, decree());
    }

    private static GroupEvent recognition(List<Integer> papers, List<Integer> superseded) {
        return new GroupEvent.RecognitionCompleted(papers, RECOGNIZED, superseded, Optional.empty());
    }

    static Stream<Arguments> disorder() {
        GroupEvent annulment = new GroupEvent.DecreeAnnulled(1, new Judgment("Pengadilan contoh", "1/CONTOH", LATER));
        return Stream.of(
                of("events: a next board before the first (expected: the first one before it)", NEXT),
                of("events: another code before there is a group (expected: a group before it)", MOVED),
                of("from: 16.06.06.2008 (expected: 16.06.06.1001, the code until then)", ELECTED, MOVED, MOVED),
                of(
                        "to: 16.06.06 (expected: a code of level VILLAGE)",
                        ELECTED,
                        new GroupEvent.Relocated(LATER, UNIT, RegionCode.parse("16.06.06"))),
                of("mandate: 1 (expected: an election before it)", decreeOf(1, 1)),
                of("mandate: 0 (expected: 1 to 1)", ELECTED, decreeOf(1, 0)),
                of("mandate: 2 (expected: 1 to 1)", ELECTED, decreeOf(1, 2)),
                of("paper: 2 (expected: 1)", ELECTED, decreeOf(2, 1)),
                of("paper: 1 (expected: 2)", ELECTED, decreeOf(1, 1), decreeOf(1, 1)),
                of(
                        "decree: a draft (expected: a number and a date)",
                        ELECTED,
                        new GroupEvent.DecreeEstablished(1, 1, PaperKind.DECREE, DRAFT)),
                of("paper: 1 (expected: 1 to 0)", ELECTED, new GroupEvent.DecreeRevoked(1, LATER, decree())),
                of("paper: 1 (expected: 1 to 0)", ELECTED, annulment),
                of("paper: 1 (expected: 1 to 0)", ELECTED, new GroupEvent.DecreeAmended(1, decree(), Toman.GROUP)),
                of(
                        "paper: 0 (expected: 1 to 1)",
                        ELECTED,
                        decreeOf(1, 1),
                        new GroupEvent.DecreeRevoked(0, LATER, decree())),
                of(
                        "decree: a draft (expected: a number and a date)",
                        ELECTED,
                        decreeOf(1, 1),
                        new GroupEvent.DecreeAmended(1, DRAFT, Toman.GROUP)),
                of("paper: 2 (expected: 1 to 1)", ELECTED, decreeOf(1, 1), recognition(List.of(2), List.of())),
                of("paper: 2 (expected: 1 to 1)", ELECTED, decreeOf(1, 1), recognition(List.of(1), List.of(2))),
                of(
                        "papers: [1, 2] (expected: papers of one mandate)",
                        ELECTED,
                        decreeOf(1, 1),
                        NEXT,
                        OF_THE_NEXT,
                        recognition(List.of(1, 2), List.of())),
                of(
                        "superseded: [1] (expected: papers of other mandates)",
                        ELECTED,
                        decreeOf(1, 1),
                        recognition(List.of(1), List.of(1))),
                of("events: dormant twice (expected: each change once)", DORMANT, DORMANT),
                of("events: active twice (expected: each change once)", REVIVED),
                of("events: suspended twice (expected: each change once)", SUSPENDED, SUSPENDED),
                of("events: not suspended twice (expected: each change once)", LIFTED),
                of("decree: a draft (expected: a number and a date)", new GroupEvent.Suspended(LATER, DRAFT)),
                of("decree: a draft (expected: a number and a date)", SUSPENDED, new GroupEvent.Lifted(LATER, DRAFT)));
    }

    private static Arguments of(String message, GroupEvent... events) {
        return Arguments.of(message, List.of(events));
    }

    @ParameterizedTest
    @MethodSource("disorder")
    void events_that_do_not_follow_one_another_are_not_read(String message, List<GroupEvent> events) {
        assertThatThrownBy(() -> Toman.started().with(events))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    @Test
    void events_that_follow_one_another_are_read() {
        List<GroupEvent> inOrder = List.of(
                ELECTED,
                decreeOf(1, 1),
                recognition(List.of(1), List.of()),
                DORMANT,
                REVIVED,
                DORMANT,
                SUSPENDED,
                LIFTED,
                MOVED,
                NEXT,
                OF_THE_NEXT,
                new GroupEvent.RecognitionCompleted(List.of(2), LATER, List.of(1), Optional.empty()));

        assertThat(Toman.started().with(inOrder).events()).isEqualTo(inOrder);
    }

    @Test
    void a_case_is_about_a_unit_of_its_level() {
        assertThatThrownBy(() -> GroupCase.of(Toman.GROUP.getId(), GroupLevel.VILLAGE, Toman.MUBA))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("unit: 16.06 (expected: a code of level VILLAGE)");
    }

    private List<String> faults(String papers) throws Exception {
        String json = KimJson.restricted().writeValueAsString(recognized(lifecycle));
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
