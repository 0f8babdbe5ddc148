package io.github.kim4j.decree.document;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.kim4j.decree.AnnexOfficer;
import io.github.kim4j.group.GroupName;
import jakarta.validation.Valid;
import java.util.List;

/**
 * The annex with the officers of one group (<i>lampiran susunan pengurus</i>).
 *
 * @param group the name of the group
 * @param places where it works, from the smallest region up to the regency
 * @param officers its officers in their order; empty where they are not known and stay open
 */
@JsonPropertyOrder({"group", "places", "officers"})
public record GroupAnnex(GroupName group, List<AnnexPlace> places, List<@Valid AnnexOfficer> officers) {
    /**
     * Copies the lists.
     *
     * @param group the name of the group
     * @param places where it works
     * @param officers its officers
     */
    public GroupAnnex {
        requireNonNull(group, "group");
        places = List.copyOf(places);
        officers = List.copyOf(officers);
    }
}
