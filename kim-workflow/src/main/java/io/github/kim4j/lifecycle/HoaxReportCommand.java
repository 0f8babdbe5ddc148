package io.github.kim4j.lifecycle;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.kim4j.activity.HoaxReport;
import io.github.kim4j.decree.Office;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * Something that a group or an office does about a reported rumor, with its evidence. In JSON the property {@code action}
 * tells which.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "action")
@JsonSubTypes({
    @JsonSubTypes.Type(value = HoaxReportCommand.Report.class, name = "REPORT"),
    @JsonSubTypes.Type(value = HoaxReportCommand.Check.class, name = "CHECK"),
    @JsonSubTypes.Type(value = HoaxReportCommand.Clarify.class, name = "CLARIFY"),
    @JsonSubTypes.Type(value = HoaxReportCommand.Publish.class, name = "PUBLISH")
})
public sealed interface HoaxReportCommand {
    /**
     * Returns the action that the command asks for.
     *
     * @return the action of the same name
     */
    HoaxReportAction action();

    /**
     * Returns the day on which the act was done.
     *
     * @param entered the day on which it is entered, for a paper without a date
     * @return the day
     */
    LocalDate done(LocalDate entered);

    /**
     * Puts a rumor on file that a group came upon (<i>pelaporan hoaks</i>).
     *
     * @param report the report as it came in, without what was done with it later
     */
    @JsonPropertyOrder({"report"})
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Report(@Valid HoaxReport report) implements HoaxReportCommand {
        /**
         * Checks that all are there.
         *
         * @param report the report as it came in, without what was done with it later
         */
        public Report {
            requireNonNull(report, "report");
        }

        @Override
        public HoaxReportAction action() {
            return HoaxReportAction.REPORT;
        }

        @Override
        public LocalDate done(LocalDate entered) {
            return report.getReportedOn();
        }
    }

    /**
     * Puts the outcome of a check on file (<i>pemeriksaan fakta</i>).
     *
     * @param on the day on which the check ended
     * @param verdict what it found
     * @param finding what it found, in words and without names of people
     * @param sources what the finding rests on, as published; empty if not told
     */
    @JsonPropertyOrder({"on", "verdict", "finding", "sources"})
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Check(
            LocalDate on,
            HoaxVerdict verdict,

            @NotBlank(message = "{text.blank}") @Size(max = 2000, message = "{text.size}")
            String finding,

            List<@NotBlank(message = "{text.blank}") @Size(max = 300, message = "{text.size}") String> sources)
            implements HoaxReportCommand {
        /**
         * Checks that all are there.
         *
         * @param on the day on which the check ended
         * @param verdict what it found
         * @param finding what it found, in words and without names of people
         * @param sources what the finding rests on, as published; empty if not told
         */
        public Check {
            requireNonNull(on, "on");
            requireNonNull(verdict, "verdict");
            requireNonNull(finding, "finding");
            sources = List.copyOf(sources);
        }

        @Override
        public HoaxReportAction action() {
            return HoaxReportAction.CHECK;
        }

        @Override
        public LocalDate done(LocalDate entered) {
            return on;
        }
    }

    /**
     * Puts on file that the competent office clarified the rumor (<i>klarifikasi</i>).
     *
     * @param on the day of the clarification
     * @param by the office that clarified
     */
    @JsonPropertyOrder({"on", "by"})
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Clarify(LocalDate on, Office by) implements HoaxReportCommand {
        /**
         * Checks that all are there.
         *
         * @param on the day of the clarification
         * @param by the office that clarified
         */
        public Clarify {
            requireNonNull(on, "on");
            requireNonNull(by, "by");
        }

        @Override
        public HoaxReportAction action() {
            return HoaxReportAction.CLARIFY;
        }

        @Override
        public LocalDate done(LocalDate entered) {
            return on;
        }
    }

    /**
     * Puts on file that the clarification was published (<i>publikasi</i>).
     *
     * @param on the day of publication
     */
    @JsonPropertyOrder({"on"})
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Publish(LocalDate on) implements HoaxReportCommand {
        /**
         * Checks that all are there.
         *
         * @param on the day of publication
         */
        public Publish {
            requireNonNull(on, "on");
        }

        @Override
        public HoaxReportAction action() {
            return HoaxReportAction.PUBLISH;
        }

        @Override
        public LocalDate done(LocalDate entered) {
            return on;
        }
    }
}
