package io.github.kim4j.lifecycle;

import static io.github.kim4j.lifecycle.Toman.RECOGNIZED;
import static io.github.kim4j.lifecycle.Toman.decree;
import static io.github.kim4j.lifecycle.Toman.formed;
import static io.github.kim4j.lifecycle.Toman.recognized;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kim4j.json.KimJson;
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

    private static final GroupEvent ESTABLISHED = new GroupEvent.DecreeEstablished(1, decree());

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

    private static List<String> faults(String papers) throws Exception {
        String json = KimJson.restricted().writeValueAsString(recognized(LIFECYCLE));
        assertThat(json).contains("\"papers\":[1]");
        return KimJson.read(json.replace("\"papers\":[1]", "\"papers\":" + papers), GroupCase.class).faults().stream()
                .map(fault -> fault.message(Locale.ENGLISH))
                .toList();
    }
}
