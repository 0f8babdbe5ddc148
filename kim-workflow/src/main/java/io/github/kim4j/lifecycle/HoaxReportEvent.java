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
 * Something that happened to a reported rumor. Folding the events of a case gives the case again. In JSON the property
 * {@code event} tells which. An event carries the constraints of the command that led to it.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "event")
@JsonSubTypes({
    @JsonSubTypes.Type(value = HoaxReportEvent.Reported.class, name = "REPORTED"),
    @JsonSubTypes.Type(value = HoaxReportEvent.Checked.class, name = "CHECKED"),
    @JsonSubTypes.Type(value = HoaxReportEvent.Clarified.class, name = "CLARIFIED"),
    @JsonSubTypes.Type(value = HoaxReportEvent.Published.class, name = "PUBLISHED")
})
public sealed interface HoaxReportEvent {
    /**
     * Returns the action that led to it.
     *
     * @return the action
     */
    HoaxReportAction action();

    /**
     * Returns the day on which it was done.
     *
     * @return the day
     */
    LocalDate on();

    /**
     * A group came upon it.
     *
     * @param report the report as it came in, without what was done with it later
     */
    @JsonPropertyOrder({"report"})
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Reported(@Valid HoaxReport report) implements HoaxReportEvent {
        /**
         * Checks that all are there.
         *
         * @param report the report as it came in, without what was done with it later
         */
        public Reported {
            requireNonNull(report, "report");
        }

        @Override
        public HoaxReportAction action() {
            return HoaxReportAction.REPORT;
        }

        @Override
        public LocalDate on() {
            return report.getReportedOn();
        }
    }

    /**
     * It was checked.
     *
     * @param on the day on which the check ended
     * @param verdict what it found
     * @param finding what it found, in words and without names of people
     * @param sources what the finding rests on, as published; empty if not told
     */
    @JsonPropertyOrder({"on", "verdict", "finding", "sources"})
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Checked(
            LocalDate on,
            HoaxVerdict verdict,

            @NotBlank(message = "{text.blank}") @Size(max = 2000, message = "{text.size}")
            String finding,

            List<@NotBlank(message = "{text.blank}") @Size(max = 300, message = "{text.size}") String> sources)
            implements HoaxReportEvent {
        /**
         * Checks that all are there.
         *
         * @param on the day on which the check ended
         * @param verdict what it found
         * @param finding what it found, in words and without names of people
         * @param sources what the finding rests on, as published; empty if not told
         */
        public Checked {
            requireNonNull(on, "on");
            requireNonNull(verdict, "verdict");
            requireNonNull(finding, "finding");
            sources = List.copyOf(sources);
        }

        @Override
        public HoaxReportAction action() {
            return HoaxReportAction.CHECK;
        }
    }

    /**
     * The competent office clarified it.
     *
     * @param on the day of the clarification
     * @param by the office that clarified
     */
    @JsonPropertyOrder({"on", "by"})
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Clarified(LocalDate on, Office by) implements HoaxReportEvent {
        /**
         * Checks that all are there.
         *
         * @param on the day of the clarification
         * @param by the office that clarified
         */
        public Clarified {
            requireNonNull(on, "on");
            requireNonNull(by, "by");
        }

        @Override
        public HoaxReportAction action() {
            return HoaxReportAction.CLARIFY;
        }
    }

    /**
     * The clarification was published.
     *
     * @param on the day of publication
     */
    @JsonPropertyOrder({"on"})
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Published(LocalDate on) implements HoaxReportEvent {
        /**
         * Checks that all are there.
         *
         * @param on the day of publication
         */
        public Published {
            requireNonNull(on, "on");
        }

        @Override
        public HoaxReportAction action() {
            return HoaxReportAction.PUBLISH;
        }
    }
}
