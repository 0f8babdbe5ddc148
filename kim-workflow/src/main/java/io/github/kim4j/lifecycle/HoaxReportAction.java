package io.github.kim4j.lifecycle;

import io.github.kim4j.machine.TypedAction;

/** What can be done about a reported rumor; each action has one command of the same name. */
public enum HoaxReportAction implements TypedAction<HoaxReportCommand> {
    /** A group comes upon a rumor (<i>pelaporan</i>). */
    REPORT(HoaxReportCommand.Report.class),
    /** It is checked (<i>pemeriksaan fakta</i>). */
    CHECK(HoaxReportCommand.Check.class),
    /** The competent office clarifies it (<i>klarifikasi</i>). */
    CLARIFY(HoaxReportCommand.Clarify.class),
    /** The clarification is published (<i>publikasi</i>). */
    PUBLISH(HoaxReportCommand.Publish.class);

    private final Class<? extends HoaxReportCommand> commandType;

    HoaxReportAction(Class<? extends HoaxReportCommand> commandType) {
        this.commandType = commandType;
    }

    @Override
    public Class<? extends HoaxReportCommand> commandType() {
        return commandType;
    }

    /**
     * Returns the stable code.
     *
     * @return the name of the constant
     */
    public String code() {
        return name();
    }
}
