package io.github.kim4j.lifecycle;

import static io.github.kim4j.lifecycle.CaseRules.WORDS;
import static io.github.kim4j.lifecycle.HoaxReportAction.CHECK;
import static io.github.kim4j.lifecycle.HoaxReportAction.CLARIFY;
import static io.github.kim4j.lifecycle.HoaxReportAction.PUBLISH;
import static io.github.kim4j.lifecycle.HoaxReportAction.REPORT;
import static io.github.kim4j.lifecycle.HoaxReportState.CHECKED;
import static io.github.kim4j.lifecycle.HoaxReportState.CLARIFIED;
import static io.github.kim4j.lifecycle.HoaxReportState.DISMISSED;
import static io.github.kim4j.lifecycle.HoaxReportState.PUBLISHED;
import static io.github.kim4j.lifecycle.HoaxReportState.REPORTED;
import static io.github.kim4j.lifecycle.HoaxReportState.UNREPORTED;

import io.github.kim4j.decree.OfficeKind;
import io.github.kim4j.law.Basis;
import io.github.kim4j.law.OurReading;
import io.github.kim4j.machine.Check;
import io.github.kim4j.machine.Condition;
import io.github.kim4j.machine.Definition;
import io.github.kim4j.machine.Evidence;
import io.github.kim4j.machine.Severity;
import io.github.kim4j.machine.Table;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

/**
 * The lifecycle of a reported rumor (<i>daur hidup laporan hoaks</i>): a group reports it, it is checked, the competent office
 * clarifies it, and the clarification is published. A rumor that is found to be true ends with the check. That groups counter
 * hoaxes is reported of many; the order of these steps is <i>our reading</i>, and no source states a deadline.
 *
 * <pre>{@code
 * HoaxReportLifecycle hoaxes = HoaxReportLifecycle.standard();
 * HoaxReportCase after = hoaxes.decide(
 *                 it, new HoaxReportCommand.Check(day, HoaxVerdict.HOAX, finding, sources), kominfo, today)
 *         .orThrow();
 * }</pre>
 */
public final class HoaxReportLifecycle
        extends CaseLifecycle<HoaxReportState, HoaxReportAction, HoaxReportCase, HoaxReportCommand, HoaxReportEvent> {
    private static final Basis SOURCED = new OurReading(
            "klarifikasi bersandar pada sumber yang dapat diperiksa orang",
            "a clarification rests on sources that people can look up");

    static final Definition<HoaxReportState, HoaxReportAction, HoaxReportCase, HoaxReportCommand> TABLE = table();
    private static final HoaxReportLifecycle STANDARD = new HoaxReportLifecycle();

    private HoaxReportLifecycle() {
        super(TABLE);
    }

    /**
     * Returns the lifecycle.
     *
     * @return the same for every region, since none was found that has another
     */
    public static HoaxReportLifecycle standard() {
        return STANDARD;
    }

    static Definition<HoaxReportState, HoaxReportAction, HoaxReportCase, HoaxReportCommand> table() {
        Table<HoaxReportState, HoaxReportAction, HoaxReportCase, HoaxReportCommand> t = Table.of(
                        "hoax report",
                        HoaxReportState.class,
                        HoaxReportAction.class,
                        HoaxReportCase.class,
                        HoaxReportCommand.class,
                        WORDS)
                .start(UNREPORTED)
                .ends(PUBLISHED, DISMISSED)
                .place(HoaxReportCase::place);
        t.on(REPORT, HoaxReportCommand.Report.class)
                .by(Parties.BOARD)
                .evidence(Evidence.of("HOAX_REPORT"))
                .check(CaseRules.notInTheFuture())
                .check(ofThisGroup())
                .check(nothingAhead())
                .step(UNREPORTED, REPORTED);
        t.on(CHECK, HoaxReportCommand.Check.class)
                .by(Parties.BOARD, Parties.KOMINFO, Parties.role(OfficeKind.KEPALA_DINAS_PROVINSI))
                .evidence(Evidence.of("FINDING"))
                .check(CaseRules.notInTheFuture())
                .check(CaseRules.notBeforeTheLatestAct(HoaxReportCase::latestOn))
                .check(sourcesNamed())
                .step(REPORTED, EnumSet.of(REPORTED, CHECKED, DISMISSED))
                .step(CHECKED, EnumSet.of(REPORTED, CHECKED, DISMISSED));
        t.on(CLARIFY, HoaxReportCommand.Clarify.class)
                .by(CaseRules.offices())
                .evidence(Evidence.of("CLARIFICATION"))
                .when(sourced())
                .check(CaseRules.notInTheFuture())
                .check(CaseRules.notBeforeTheLatestAct(HoaxReportCase::latestOn))
                .check(byAnOfficeHere())
                .check(byTheActor())
                .step(CHECKED, CLARIFIED);
        t.on(PUBLISH, HoaxReportCommand.Publish.class)
                .by(Parties.BOARD, Parties.KOMINFO, Parties.role(OfficeKind.KEPALA_DINAS_PROVINSI))
                .evidence(Evidence.of("PUBLICATION"))
                .check(CaseRules.notInTheFuture())
                .check(CaseRules.notBeforeTheLatestAct(HoaxReportCase::latestOn))
                .step(CLARIFIED, PUBLISHED);
        return t.build();
    }

    private static Check<HoaxReportCase, HoaxReportCommand.Report> ofThisGroup() {
        return WORDS.check(
                "hoax.of_another_group",
                Severity.ERROR,
                CaseRules.OWN_ACTS,
                (it, command, context) -> command.report().getGroup().equals(it.group()));
    }

    private static Check<HoaxReportCase, HoaxReportCommand.Report> nothingAhead() {
        return WORDS.check(
                "hoax.told_ahead",
                Severity.ERROR,
                CaseRules.LATER_ACTS,
                (it, command, context) -> command.report().getCheckedOn().isEmpty()
                        && command.report().getFinding().isEmpty()
                        && command.report().getSources().isEmpty()
                        && command.report().getClarifiedOn().isEmpty()
                        && command.report().getPublishedOn().isEmpty());
    }

    private static Check<HoaxReportCase, HoaxReportCommand.Check> sourcesNamed() {
        return WORDS.check(
                "hoax.no_sources_named",
                Severity.WARNING,
                SOURCED,
                (it, command, context) -> !command.sources().isEmpty());
    }

    private static Condition<HoaxReportCase> sourced() {
        return WORDS.condition("hoax.without_sources", SOURCED, (it, context) -> it.sourced());
    }

    private static Check<HoaxReportCase, HoaxReportCommand.Clarify> byAnOfficeHere() {
        return WORDS.check(
                "hoax.office_elsewhere",
                Severity.ERROR,
                CaseRules.OWN_REGION,
                Map.of(),
                (it, command, context) -> CaseRules.hasPower(command.by(), it.unit()),
                (it, command, context) -> Map.of("office", command.by().title(context.done())));
    }

    private static Check<HoaxReportCase, HoaxReportCommand.Clarify> byTheActor() {
        return WORDS.check(
                "hoax.not_the_actors",
                Severity.ERROR,
                CaseRules.OWN_ACTS,
                Map.of(),
                (it, command, context) -> CaseRules.is(command.by(), context),
                (it, command, context) -> Map.of("office", command.by().title(context.done())));
    }

    @Override
    HoaxReportState state(HoaxReportCase it) {
        return it.state();
    }

    @Override
    HoaxReportAction action(HoaxReportCommand command) {
        return command.action();
    }

    @Override
    LocalDate done(HoaxReportCommand command, LocalDate entered) {
        return command.done(entered);
    }

    @Override
    HoaxReportCase with(HoaxReportCase it, List<HoaxReportEvent> events) {
        return it.with(events);
    }

    @Override
    HoaxReportEvent event(HoaxReportCommand command) {
        if (command instanceof HoaxReportCommand.Report report) {
            return new HoaxReportEvent.Reported(report.report());
        }
        if (command instanceof HoaxReportCommand.Check check) {
            return new HoaxReportEvent.Checked(check.on(), check.verdict(), check.finding(), check.sources());
        }
        if (command instanceof HoaxReportCommand.Clarify clarify) {
            return new HoaxReportEvent.Clarified(clarify.on(), clarify.by());
        }
        return new HoaxReportEvent.Published(((HoaxReportCommand.Publish) command).on());
    }
}
