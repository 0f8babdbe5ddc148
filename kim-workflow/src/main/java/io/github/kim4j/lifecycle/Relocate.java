package io.github.kim4j.lifecycle;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.kim4j.region.RegionCode;
import java.time.LocalDate;

/**
 * Puts on file that the region of the group has another code (<i>perubahan kode wilayah</i>): it was renumbered, split off or
 * became another kind of region. The group stays what it is and its decrees keep the code that they were written with; the
 * rules for later acts are those of the new code, so where a desa became a kelurahan another chain may await the next board.
 *
 * @param on the day from which the new code holds
 * @param from the code until then
 * @param to the code from then on
 */
@JsonPropertyOrder({"on", "from", "to"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Relocate(LocalDate on, RegionCode from, RegionCode to) implements GroupCommand {
    /**
     * Checks that all are there.
     *
     * @param on the day from which the new code holds
     * @param from the code until then
     * @param to the code from then on
     */
    public Relocate {
        requireNonNull(on, "on");
        requireNonNull(from, "from");
        requireNonNull(to, "to");
    }

    @Override
    public GroupAction action() {
        return GroupAction.RELOCATE;
    }

    @Override
    public LocalDate done(LocalDate entered) {
        return on;
    }
}
