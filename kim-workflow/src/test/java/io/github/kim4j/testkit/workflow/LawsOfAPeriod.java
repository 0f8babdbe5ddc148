package io.github.kim4j.testkit.workflow;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.kim4j.json.KimJson;
import io.github.kim4j.lifecycle.GroupCase;
import io.github.kim4j.lifecycle.GroupEvent;
import io.github.kim4j.lifecycle.GroupLifecycle;
import io.github.kim4j.policy.Finding;
import io.github.kim4j.policy.PolicyLint;
import io.github.kim4j.policy.RegionPolicy;
import io.github.kim4j.policy.Rules;
import io.github.kim4j.policy.TimeLine;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The laws under the rules of one period. Walks take three years; the policy is moved on the calendar so that they begin
 * before the period does, or, where nothing is before it, with it.
 */
final class LawsOfAPeriod {
    private static final LocalDate FIRST_DAY_OF_WALKS = LocalDate.of(2021, 1, 1);
    private static final LocalDate HALF_WAY = LocalDate.of(2022, 3, 1);
    private static final LocalDate NEAR_THE_END = LocalDate.of(2023, 6, 1);
    private static final int COMMANDS = 12;

    /** What is generated may lie in a region of no edition, which is a fault of a document, not of a file. */
    private static final ObjectMapper FILES = KimJson.restricted();

    private final Period period;
    private final int walks;
    private final GroupLifecycle lifecycle;
    private final Setting moved;
    private final List<Finding> findings;

    @Nullable
    private List<List<Taken>> taken;

    LawsOfAPeriod(Period period, int walks) {
        this.period = period;
        this.walks = walks;
        this.moved = moved(period);
        this.lifecycle = GroupLifecycle.under(moved.policy());
        this.findings = PolicyLint.of(period.setting().policy());
    }

    Period period() {
        return period;
    }

    /** Every law by the key of its text. */
    Map<String, Runnable> laws() {
        Map<String, Runnable> laws = new LinkedHashMap<>();
        laws.put("declared", each(walk -> {
            LifecycleLaws.declared(walk, lifecycle);
            LifecycleLaws.ownRules(walk);
        }));
        laws.put("agreement", each(walk -> LifecycleLaws.agreement(walk, LifecycleLaws.PLAIN)));
        laws.put("days", each(walk -> LifecycleLaws.days(walk, moved, LifecycleLaws.PLAIN)));
        laws.put("nothing_skipped", each(walk -> LifecycleLaws.nothingSkipped(walk, moved)));
        laws.put("nothing_happens", each(LifecycleLaws::nothingHappens));
        laws.put("reads_back", each(walk -> BoardLaws.readsBack(last(walk), LawsOfAPeriod::throughAFile)));
        laws.put("permitted_necessary", each(walk -> LifecycleLaws.permittedIsNecessary(walk, lifecycle)));
        laws.put(
                "permitted_honest",
                each(walk -> LifecycleLaws.permittedIsHonest(walk, moved, lifecycle, lifecycle::decide)));
        laws.put(
                "fit_to_print",
                each(walk ->
                        LifecycleLaws.reasonsAreFitToPrint(LifecycleLaws.texts(walk), LifecycleLaws.members(walk))));
        laws.put("ends", each(walk -> LifecycleLaws.ends(walk, moved, lifecycle::decide)));
        laws.put("explored", this::explored);
        laws.put("boards", each(walk -> BoardLaws.oneAtATime(walk, moved, BoardLaws.PLAIN)));
        return laws;
    }

    private void explored() {
        GroupLifecycle own = GroupLifecycle.under(period.setting().policy());
        LifecycleLaws.reachability(period, findings, own::decide);
        LifecycleLaws.ignored(period, findings, policy -> GroupLifecycle.under(policy)::decide);
        LifecycleLaws.ends(period, own::decide);
        LifecycleLaws.endsElsewhere(period, own::decide);
    }

    private static List<Taken> last(List<Taken> walk) {
        return walk.subList(walk.size() - 1, walk.size());
    }

    private static GroupCase throughAFile(GroupCase it) {
        try {
            return FILES.readValue(FILES.writeValueAsString(it), GroupCase.class);
        } catch (JsonProcessingException unreadable) {
            throw new AssertionError("a case that cannot be read back: " + it, unreadable);
        }
    }

    private Runnable each(Consumer<List<Taken>> law) {
        return () -> taken().forEach(law);
    }

    /** The walks, each a list of commands with their answers. */
    List<List<Taken>> taken() {
        List<List<Taken>> all = taken;
        if (all == null) {
            all = new Random(1)
                    .longs(walks)
                    .mapToObj(seed -> new Walk(
                            moved, new Random(seed).longs(COMMANDS).boxed().toList()))
                    .map(walk -> walk.take(lifecycle::decide))
                    .toList();
            taken = all;
        }
        return all;
    }

    /** How many of the walks came by a recognition. */
    long recognized() {
        return taken().stream()
                .filter(walk -> walk.get(walk.size() - 1).outcome().after().events().stream()
                        .anyMatch(GroupEvent.RecognitionCompleted.class::isInstance))
                .count();
    }

    // on the calendar

    private static Setting moved(Period period) {
        Setting setting = period.setting();
        long days = days(period, setting.timeLine().orElseThrow().getPeriods());
        RegionPolicy policy = setting.policy().toBuilder()
                .timeLines(setting.policy().getTimeLines().stream()
                        .map(line -> moved(line, days))
                        .toList())
                .build();
        return new Setting(policy, setting.level(), setting.unit());
    }

    private static long days(Period period, List<Rules> all) {
        int at = all.indexOf(period.rules());
        Optional<LocalDate> since = all.get(at).getSince();
        if (since.isPresent()) {
            return ChronoUnit.DAYS.between(since.get(), at == 0 ? FIRST_DAY_OF_WALKS : HALF_WAY);
        }
        return at + 1 < all.size()
                ? ChronoUnit.DAYS.between(all.get(at + 1).getSince().orElseThrow(), NEAR_THE_END)
                : 0;
    }

    private static TimeLine moved(TimeLine line, long days) {
        List<Rules> periods = new ArrayList<>();
        for (Rules rules : line.getPeriods()) {
            periods.add(rules.toBuilder()
                    .since(rules.getSince().map(day -> day.plusDays(days)))
                    .build());
        }
        return line.toBuilder().periods(periods).build();
    }
}
