package io.github.kim4j.group;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.kim4j.core.internal.KimStyle;
import io.github.kim4j.region.RegionCode;
import io.github.kim4j.validation.ConsistentGroup;
import io.github.kim4j.validation.KnownRegion;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A community information group (<i>Kelompok / Komunitas Informasi Masyarakat</i>, KIM).
 *
 * <p>It says what the group is and not whether it is recognized: recognition follows from decrees and days, and the
 * lifecycle of kim-workflow derives it.
 *
 * <pre>{@code
 * Group group = Group.builder()
 *         .id(GroupId.of("KIM-1"))
 *         .name(GroupName.parse("KIM Contoh Toman"))
 *         .level(GroupLevel.VILLAGE)
 *         .unit(RegionCode.parse("16.06.06.2008"))
 *         .build();
 * }</pre>
 *
 * @legal Permenkominfo 4/2024 (as reported: a group located in a desa or kelurahan; its articles were not read)
 */
@Value.Immutable
@KimStyle
@JsonIgnoreProperties("schemaVersion")
@JsonPropertyOrder({
    "id",
    "name",
    "level",
    "unit",
    "subUnit",
    "formedOn",
    "base",
    "purposes",
    "fields",
    "registrationNumber",
    "nationalId",
    "channels",
    "memberships",
    "board"
})
@JsonSerialize(as = ImmutableGroup.class)
@JsonDeserialize(as = ImmutableGroup.class)
@ConsistentGroup
public interface Group {
    /**
     * Returns what the host calls the group.
     *
     * @return the id
     */
    GroupId getId();

    /**
     * Returns the name.
     *
     * @return the name as it is written
     */
    GroupName getName();

    /**
     * Returns the level at which the group works.
     *
     * @return the level
     */
    GroupLevel getLevel();

    /**
     * Returns the region that the group works in.
     *
     * @return the code of a village, district, regency or province, as the level asks
     */
    @KnownRegion
    RegionCode getUnit();

    /**
     * Returns the part of the village that a group below it works in.
     *
     * @return empty for groups of a level above, or if no source tells
     */
    Optional<SubUnit> getSubUnit();

    /**
     * Returns the day of the formation, which decrees may follow by months.
     *
     * @return empty if no source tells
     */
    Optional<LocalDate> getFormedOn();

    /**
     * Returns whom the group was formed from.
     *
     * @return empty if no source tells
     */
    Optional<GroupBase> getBase();

    /**
     * Returns what the group is for (<i>fungsi</i>).
     *
     * @return in their order; empty if no source tells
     */
    List<Purpose> getPurposes();

    /**
     * Returns the fields that the group works in (<i>bidang pemberdayaan</i>).
     *
     * @return in their order; empty if no source tells
     */
    List<Field> getFields();

    /**
     * Returns the number in the register of the region (<i>nomor registrasi</i>).
     *
     * @return the number as text; empty if there is none
     */
    Optional<@Size(max = 64, message = "{text.size}") String> getRegistrationNumber();

    /**
     * Returns the number that the national platform gave (<i>Nomor ID</i>).
     *
     * @return the number as text; empty if there is none
     */
    Optional<@Size(max = 64, message = "{text.size}") String> getNationalId();

    /**
     * Returns where the group tells something.
     *
     * @return its channels; empty if no source tells
     */
    List<Channel> getChannels();

    /**
     * Returns who belongs to the group.
     *
     * @return in their order; empty if they are not published
     */
    List<@Valid Membership> getMemberships();

    /**
     * Returns the board elected last.
     *
     * @return empty before the deliberation
     */
    Optional<@Valid Board> getBoard();

    /**
     * Returns a member.
     *
     * @param id the id asked for
     * @return the person; empty if nobody of that id belongs to the group
     */
    default Optional<Member> member(MemberId id) {
        return getMemberships().stream()
                .map(Membership::getMember)
                .filter(member -> member.getId().equals(id))
                .findFirst();
    }

    /**
     * Returns a builder filled with this value.
     *
     * @return a new builder
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Returns an immutable copy.
     *
     * @param value any implementation
     * @return a value equal to it; the very same if it is immutable already
     */
    static Group copyOf(Group value) {
        return ImmutableGroup.copyOf(value);
    }

    /**
     * Returns an empty builder.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Group}. */
    class Builder extends ImmutableGroup.Builder {
        Builder() {}
    }
}
