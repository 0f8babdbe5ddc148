package io.github.kim4j.lifecycle;

import static io.github.kim4j.lifecycle.AspirationAction.ANSWER;
import static io.github.kim4j.lifecycle.AspirationAction.FORWARD;
import static io.github.kim4j.lifecycle.AspirationAction.TAKE_UP;
import static io.github.kim4j.lifecycle.AspirationAction.WITHDRAW;
import static io.github.kim4j.lifecycle.AspirationState.ANSWERED;
import static io.github.kim4j.lifecycle.AspirationState.FORWARDED;
import static io.github.kim4j.lifecycle.AspirationState.RECORDED;
import static io.github.kim4j.lifecycle.AspirationState.UNRECORDED;
import static io.github.kim4j.lifecycle.AspirationState.WITHDRAWN;
import static io.github.kim4j.lifecycle.CaseRules.WORDS;

import io.github.kim4j.law.Basis;
import io.github.kim4j.law.Convention;
import io.github.kim4j.law.OurReading;
import io.github.kim4j.machine.Check;
import io.github.kim4j.machine.Condition;
import io.github.kim4j.machine.Definition;
import io.github.kim4j.machine.Evidence;
import io.github.kim4j.machine.Role;
import io.github.kim4j.machine.Severity;
import io.github.kim4j.machine.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The lifecycle of an aspiration (<i>daur hidup aspirasi</i>): what people wish of the government is taken up by a group, passed on
 * to an office, perhaps to another, and answered. To take up and pass on aspirations is a task of groups; who may answer, and
 * that a group may give one up, is <i>our reading</i>. No source states a deadline for an answer, and so there is none.
 *
 * <pre>{@code
 * AspirationLifecycle aspirations = AspirationLifecycle.standard();
 * AspirationCase after = aspirations.decide(it, new AspirationCommand.Forward(day, camat), board, today).orThrow();
 * after.awaiting();    // the office of the Camat
 * }</pre>
 */
public final class AspirationLifecycle
        extends CaseLifecycle<AspirationState, AspirationAction, AspirationCase, AspirationCommand, AspirationEvent> {
    private static final Basis TASK = new Convention(
            "KIM menyerap dan menyalurkan aspirasi masyarakat (misi KIM)",
            "groups take up and pass on what the community wishes (mission of the groups)");
    private static final Basis HOLDER = new OurReading(
            "pejabat yang menerima aspirasi menjawab atau meneruskannya",
            "the office that an aspiration was passed on to answers it or passes it on");

    static final Definition<AspirationState, AspirationAction, AspirationCase, AspirationCommand> TABLE = table();
    private static final AspirationLifecycle STANDARD = new AspirationLifecycle();

    private AspirationLifecycle() {
        super(TABLE);
    }

    /**
     * Returns the lifecycle.
     *
     * @return the same for every region, since none was found that has another
     */
    public static AspirationLifecycle standard() {
        return STANDARD;
    }

    static Definition<AspirationState, AspirationAction, AspirationCase, AspirationCommand> table() {
        Table<AspirationState, AspirationAction, AspirationCase, AspirationCommand> t = Table.of(
                        "aspiration",
                        AspirationState.class,
                        AspirationAction.class,
                        AspirationCase.class,
                        AspirationCommand.class,
                        WORDS)
                .start(UNRECORDED)
                .ends(ANSWERED, WITHDRAWN)
                .place(AspirationCase::place);
        t.on(TAKE_UP, AspirationCommand.TakeUp.class)
                .by(Parties.BOARD)
                .evidence(Evidence.of("ASPIRATION"))
                .check(CaseRules.notInTheFuture())
                .check(ofThisGroup())
                .check(nothingAhead())
                .step(UNRECORDED, RECORDED);
        forwarding(t.on(FORWARD, AspirationCommand.Forward.class).by(Parties.BOARD))
                .step(RECORDED, FORWARDED);
        forwarding(t.on(FORWARD, AspirationCommand.Forward.class).by(boardAndOffices()))
                .when(byBoardOrHolder())
                .check(toAnother())
                .stays(FORWARDED);
        t.on(ANSWER, AspirationCommand.Answer.class)
                .by(CaseRules.offices())
                .evidence(Evidence.of("ANSWER"))
                .when(byHolder())
                .check(CaseRules.notInTheFuture())
                .check(CaseRules.notBeforeTheLatestAct(AspirationCase::latestOn))
                .step(FORWARDED, ANSWERED);
        t.on(WITHDRAW, AspirationCommand.Withdraw.class)
                .by(Parties.BOARD)
                .evidence(Evidence.of("NOTE"))
                .check(CaseRules.notInTheFuture())
                .check(CaseRules.notBeforeTheLatestAct(AspirationCase::latestOn))
                .step(RECORDED, WITHDRAWN)
                .step(FORWARDED, WITHDRAWN);
        return t.build();
    }

    private static Table<AspirationState, AspirationAction, AspirationCase, AspirationCommand>.Statement<
                    AspirationCommand.Forward>
            forwarding(
                    Table<AspirationState, AspirationAction, AspirationCase, AspirationCommand>.Statement<
                                    AspirationCommand.Forward>
                            statement) {
        return statement
                .evidence(Evidence.of("LETTER"))
                .check(CaseRules.notInTheFuture())
                .check(CaseRules.notBeforeTheLatestAct(AspirationCase::latestOn))
                .check(toAnOfficeHere());
    }

    private static List<Role> boardAndOffices() {
        return Stream.concat(Stream.of(Parties.BOARD), CaseRules.offices().stream())
                .toList();
    }

    private static Check<AspirationCase, AspirationCommand.TakeUp> ofThisGroup() {
        return WORDS.check(
                "aspiration.of_another_group",
                Severity.ERROR,
                CaseRules.OWN_ACTS,
                (it, command, context) -> command.aspiration().getGroup().equals(it.group()));
    }

    private static Check<AspirationCase, AspirationCommand.TakeUp> nothingAhead() {
        return WORDS.check(
                "aspiration.told_ahead",
                Severity.ERROR,
                CaseRules.LATER_ACTS,
                (it, command, context) -> command.aspiration().getPassedOn().isEmpty()
                        && command.aspiration().getAnsweredOn().isEmpty()
                        && command.aspiration().getAnswer().isEmpty());
    }

    private static Check<AspirationCase, AspirationCommand.Forward> toAnOfficeHere() {
        return WORDS.check(
                "aspiration.office_elsewhere",
                Severity.ERROR,
                CaseRules.OWN_REGION,
                Map.of(),
                (it, command, context) -> CaseRules.hasPower(command.office(), it.unit()),
                (it, command, context) -> Map.of("office", command.office().title(context.done())));
    }

    private static Check<AspirationCase, AspirationCommand.Forward> toAnother() {
        return WORDS.check(
                "aspiration.to_the_same_office",
                Severity.ERROR,
                TASK,
                Map.of(),
                (it, command, context) ->
                        it.awaiting().filter(command.office()::equals).isEmpty(),
                (it, command, context) -> Map.of("office", command.office().title(context.done())));
    }

    private static Condition<AspirationCase> byBoardOrHolder() {
        return WORDS.condition(
                "aspiration.passed_on_by_another",
                HOLDER,
                (it, context) -> context.actor().roles().contains(Parties.BOARD)
                        || it.awaiting()
                                .filter(office -> CaseRules.is(office, context))
                                .isPresent());
    }

    private static Condition<AspirationCase> byHolder() {
        return WORDS.condition(
                "aspiration.answered_by_another",
                HOLDER,
                Map.of(),
                (it, context) -> it.awaiting()
                        .filter(office -> CaseRules.is(office, context))
                        .isPresent(),
                (it, context) -> Map.of("office", it.awaiting().orElseThrow().title(context.done())));
    }

    @Override
    AspirationState state(AspirationCase it) {
        return it.state();
    }

    @Override
    AspirationAction action(AspirationCommand command) {
        return command.action();
    }

    @Override
    LocalDate done(AspirationCommand command, LocalDate entered) {
        return command.done(entered);
    }

    @Override
    AspirationCase with(AspirationCase it, List<AspirationEvent> events) {
        return it.with(events);
    }

    @Override
    AspirationEvent event(AspirationCommand command) {
        if (command instanceof AspirationCommand.TakeUp taken) {
            return new AspirationEvent.TakenUp(taken.aspiration());
        }
        if (command instanceof AspirationCommand.Forward forward) {
            return new AspirationEvent.Forwarded(forward.on(), forward.office());
        }
        if (command instanceof AspirationCommand.Answer answer) {
            return new AspirationEvent.Answered(answer.on(), answer.answer());
        }
        AspirationCommand.Withdraw withdraw = (AspirationCommand.Withdraw) command;
        return new AspirationEvent.Withdrawn(withdraw.on(), withdraw.reason());
    }
}
