package io.github.kim4j.lifecycle;

import static io.github.kim4j.lifecycle.Toman.FORMED;
import static io.github.kim4j.lifecycle.Toman.GROUP;
import static io.github.kim4j.lifecycle.Toman.KOMINFO;
import static io.github.kim4j.lifecycle.Toman.MUBA;
import static io.github.kim4j.lifecycle.Toman.RECOGNIZED;
import static io.github.kim4j.lifecycle.Toman.REQUESTED;
import static io.github.kim4j.lifecycle.Toman.RESIDENTS;
import static io.github.kim4j.lifecycle.Toman.TODAY;
import static io.github.kim4j.lifecycle.Toman.UNIT;
import static io.github.kim4j.lifecycle.Toman.after;
import static io.github.kim4j.lifecycle.Toman.codes;
import static io.github.kim4j.lifecycle.Toman.formed;
import static io.github.kim4j.lifecycle.Toman.minutes;
import static io.github.kim4j.lifecycle.Toman.rules;
import static io.github.kim4j.lifecycle.Toman.started;
import static io.github.kim4j.lifecycle.Toman.synthetic;
import static io.github.kim4j.lifecycle.Toman.under;
import static io.github.kim4j.lifecycle.Toman.warnings;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kim4j.activity.Socialization;
import io.github.kim4j.activity.SocializationMode;
import io.github.kim4j.decree.OfficeKind;
import io.github.kim4j.group.Group;
import io.github.kim4j.group.GroupId;
import io.github.kim4j.group.GroupLevel;
import io.github.kim4j.machine.Actor;
import io.github.kim4j.region.RegionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a group begins, and how it is registered: one fault at a time. */
class BeginningsTest {
    private final GroupLifecycle lifecycle = Toman.lifecycle();

    private List<String> codesOf(GroupCase it, GroupCommand command, Actor actor) {
        return codes(lifecycle, it, command, actor);
    }

    // socialization and initiative

    private static Socialization heldIn(RegionCode region) {
        return Socialization.builder()
                .heldOn(REQUESTED)
                .mode(SocializationMode.VIRTUAL)
                .region(region)
                .organizer("Dinas Kominfo")
                .build();
    }

    @ParameterizedTest
    @CsvSource({"16.06.06.2008, true", "16.06.06, true", "16.06, true", "16, true", "16.06.06.2001, false", "35, false"
    })
    void a_socialization_reaches_the_region_of_the_group(String region, boolean reached) {
        assertThat(codesOf(started(), new Socialize(heldIn(RegionCode.parse(region))), KOMINFO))
                .isEqualTo(reached ? List.of() : List.of("socialization.elsewhere"));
    }

    @Test
    void a_socialization_is_put_on_file() {
        Socialization held = heldIn(UNIT);

        assertThat(after(lifecycle, started(), new Socialize(held), KOMINFO).events())
                .containsExactly(new GroupEvent.Socialized(held));
    }

    @Test
    void a_group_is_that_of_its_case() {
        List<Group> others = List.of(
                GROUP.toBuilder().id(GroupId.of("KIM-2")).build(),
                GROUP.toBuilder().unit(RegionCode.parse("16.06.06.2001")).build(),
                GROUP.toBuilder().level(GroupLevel.HAMLET).build());

        assertThat(codesOf(started(), new Initiate(REQUESTED, GROUP, List.of()), RESIDENTS))
                .isEmpty();
        assertThat(others)
                .allSatisfy(other -> assertThat(
                                codesOf(started(), new Initiate(REQUESTED, other, List.of()), RESIDENTS))
                        .containsExactly("group.of_another_case"));
    }

    @Test
    void a_region_may_ask_for_one_group_in_a_unit() {
        Initiate beside = new Initiate(REQUESTED, GROUP, List.of(GROUP.getId(), GroupId.of("KIM-2")));
        Initiate itself = new Initiate(REQUESTED, GROUP, List.of(GROUP.getId()));
        GroupLifecycle one = under(rules(OfficeKind.BUPATI).oneGroupPerUnit(synthetic(true)));
        GroupLifecycle several = under(rules(OfficeKind.BUPATI).oneGroupPerUnit(synthetic(false)));

        assertThat(codes(one, started(), beside, RESIDENTS)).containsExactly("group.second_in_unit");
        assertThat(codes(one, started(), itself, RESIDENTS)).isEmpty();
        assertThat(codes(several, started(), beside, RESIDENTS)).isEmpty();
    }

    @Test
    void a_group_with_minutes_is_taken_in_without_a_warning() {
        Admit admit = new Admit(TODAY, GROUP, Optional.of(minutes(FORMED)), List.of());

        assertThat(warnings(lifecycle, started(), admit, KOMINFO)).isEmpty();
    }

    @Test
    void a_board_is_not_elected_before_the_group_was_asked_for() {
        GroupCase late = after(lifecycle, started(), new Initiate(FORMED.plusDays(1), GROUP, List.of()), RESIDENTS);
        GroupCase onTheDay = after(lifecycle, started(), new Initiate(FORMED, GROUP, List.of()), RESIDENTS);
        Deliberate elected = Toman.deliberate(Toman.MEMBERS, Toman.BOARD);

        assertThat(codesOf(late, elected, RESIDENTS)).containsExactly("deliberation.before_the_request");
        assertThat(codesOf(onTheDay, elected, RESIDENTS)).isEmpty();
    }

    @Test
    void nothing_is_put_on_file_before_it_happened() {
        LocalDate tomorrow = TODAY.plusDays(1);

        assertThat(codesOf(started(), new Initiate(tomorrow, GROUP, List.of()), RESIDENTS))
                .containsExactly("act.in_the_future");
        assertThat(codesOf(started(), new Initiate(TODAY, GROUP, List.of()), RESIDENTS))
                .isEmpty();
    }

    // registration

    private GroupCase filed(LocalDate day) {
        return after(lifecycle, formed(lifecycle), new File(day), Parties.board(UNIT));
    }

    @Test
    void a_file_that_was_handed_in_is_not_handed_in_again() {
        GroupCase it = filed(RECOGNIZED);
        GroupCase registered = after(lifecycle, it, new Register(RECOGNIZED, Optional.empty()), KOMINFO);

        assertThat(List.of(it, registered))
                .allSatisfy(some -> assertThat(codesOf(some, new File(RECOGNIZED), Parties.board(UNIT)))
                        .containsExactly("registration.filed_already"));
    }

    @Test
    void only_a_file_that_was_handed_in_is_answered() {
        List<GroupCommand> answers =
                List.of(new Return(RECOGNIZED, "AD/ART"), new Register(RECOGNIZED, Optional.empty()));

        assertThat(answers).allSatisfy(answer -> {
            assertThat(codesOf(formed(lifecycle), answer, KOMINFO)).containsExactly("registration.nothing_filed");
            assertThat(codesOf(filed(RECOGNIZED.plusDays(1)), answer, KOMINFO))
                    .containsExactly("registration.before_filing");
            assertThat(codesOf(filed(RECOGNIZED), answer, KOMINFO)).isEmpty();
        });
    }

    @Test
    void an_office_registers_for_its_own_region_only() {
        assertThat(codesOf(filed(RECOGNIZED), new Register(RECOGNIZED, Optional.empty()), Parties.kominfo(MUBA)))
                .isEmpty();
        assertThat(codesOf(
                        filed(RECOGNIZED),
                        new Register(RECOGNIZED, Optional.empty()),
                        Parties.kominfo(RegionCode.parse("16.07"))))
                .containsExactly("machine.forbidden");
    }
}
