package io.github.kim4j.lifecycle;

import static io.github.kim4j.lifecycle.Toman.BUPATI;
import static io.github.kim4j.lifecycle.Toman.FORMED;
import static io.github.kim4j.lifecycle.Toman.MEMBERS;
import static io.github.kim4j.lifecycle.Toman.board;
import static io.github.kim4j.lifecycle.Toman.officer;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.kim4j.activity.Socialization;
import io.github.kim4j.activity.SocializationMode;
import io.github.kim4j.decree.Decree;
import io.github.kim4j.group.Group;
import io.github.kim4j.group.OfficerRole;
import io.github.kim4j.json.KimJson;
import io.github.kim4j.policy.PaperKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a command may not hold, an event of a case that is read may not hold either. */
class EventConstraintsTest {
    private static final String LONG = "x".repeat(2000);
    private static final Group TWO_CHAIRS = Toman.GROUP.toBuilder()
            .memberships(MEMBERS)
            .board(board(officer("A", OfficerRole.CHAIR), officer("B", OfficerRole.CHAIR)))
            .build();
    private static final Decree ABOUT_TOO_MUCH =
            Toman.decree().toBuilder().about(LONG).build();
    private static final Socialization BY_TOO_MANY = Socialization.builder()
            .heldOn(FORMED)
            .mode(SocializationMode.VIRTUAL)
            .region(BUPATI.region())
            .organizer(LONG)
            .build();

    static Stream<Arguments> pairs() {
        return Stream.of(
                pair(new Socialize(BY_TOO_MANY), new GroupEvent.Socialized(BY_TOO_MANY)),
                pair(new Initiate(FORMED, TWO_CHAIRS, List.of()), new GroupEvent.Initiated(FORMED, TWO_CHAIRS)),
                pair(
                        Toman.deliberate(MEMBERS, TWO_CHAIRS.getBoard().orElseThrow()),
                        new GroupEvent.Formed(
                                Toman.deliberate(MEMBERS, Toman.BOARD).deliberation(), TWO_CHAIRS)),
                pair(
                        new Admit(FORMED, TWO_CHAIRS, Optional.empty(), List.of()),
                        new GroupEvent.Admitted(FORMED, TWO_CHAIRS, Optional.empty())),
                pair(
                        new IssueDecree(ABOUT_TOO_MUCH),
                        new GroupEvent.DecreeEstablished(1, 1, PaperKind.DECREE, ABOUT_TOO_MUCH)),
                pair(new Return(FORMED, LONG), new GroupEvent.Returned(FORMED, LONG)),
                pair(new Return(FORMED, "\t"), new GroupEvent.Returned(FORMED, "\t")),
                pair(new Register(FORMED, Optional.of(LONG)), new GroupEvent.Registered(FORMED, Optional.of(LONG))));
    }

    private static Arguments pair(GroupCommand command, GroupEvent event) {
        return Arguments.of(command, event);
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void a_case_is_judged_as_the_commands_that_led_to_it(GroupCommand command, GroupEvent event) throws Exception {
        GroupCase it = aCaseIn(event);

        List<String> ofCommand = codes(command, GroupCommand.class);
        assertThat(ofCommand).isNotEmpty();
        assertThat(codes(it, GroupCase.class)).isEqualTo(ofCommand);
        assertThat(KimJson.read(json(it, GroupCase.class), GroupCase.class).faults())
                .allSatisfy(fault -> assertThat(fault.pointer())
                        .startsWith("/events/" + (it.events().size() - 1) + "/"));
    }

    /** A decree follows an election. */
    private static GroupCase aCaseIn(GroupEvent event) {
        GroupCase start =
                event instanceof GroupEvent.DecreeEstablished ? Toman.formed(Toman.lifecycle()) : Toman.started();
        return start.with(List.of(event));
    }

    private static <T> List<String> codes(T value, Class<T> type) throws JsonProcessingException {
        return KimJson.read(json(value, type), type).faults().stream()
                .map(fault -> fault.code())
                .toList();
    }

    private static <T> String json(T value, Class<T> type) throws JsonProcessingException {
        return KimJson.restricted().writerFor(type).writeValueAsString(value);
    }
}
