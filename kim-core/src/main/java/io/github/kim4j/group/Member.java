package io.github.kim4j.group;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.kim4j.core.internal.KimStyle;
import io.github.kim4j.core.internal.StrictDay;
import io.github.kim4j.person.Address;
import io.github.kim4j.person.Nik;
import io.github.kim4j.person.Occupation;
import io.github.kim4j.person.PersonName;
import io.github.kim4j.person.PhoneNumber;
import io.github.kim4j.person.Sex;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A person who belongs to a group (<i>anggota</i>).
 *
 * <p>All but the id is personal data, and {@code toString} shows the id alone. A JSON mapper that does not know this library reads everything and writes the id
 * alone; {@code KimJson.restricted()} writes everything, {@code KimJson.published(...)} the names of officers.
 *
 * <pre>{@code
 * Member member = Member.builder()
 *         .id(MemberId.of("A-1"))
 *         .name(PersonName.parse("Siti Contoh"))
 *         .nik(Nik.parse("9901014107900001"))
 *         .build();
 * }</pre>
 */
@Value.Immutable
@KimStyle
@JsonPropertyOrder({"id", "name", "nik", "birthDate", "sex", "occupation", "phone", "address"})
@JsonSerialize(as = ImmutableMember.class)
@JsonDeserialize(as = ImmutableMember.class)
public interface Member {
    /**
     * Returns what the host calls the member.
     *
     * @return the id, unique within the group
     */
    MemberId getId();

    /**
     * Returns the name.
     *
     * @return empty in published data of members who are no officers
     */
    @JsonProperty(access = JsonProperty.Access.WRITE_ONLY)
    @Value.Redacted
    Optional<PersonName> getName();

    /**
     * Returns the population number.
     *
     * @return empty if the region does not ask for it; perhaps not well formed when it came from outside
     */
    @JsonProperty(access = JsonProperty.Access.WRITE_ONLY)
    @Value.Redacted
    Optional<@Valid Nik> getNik();

    /**
     * Returns the date of birth.
     *
     * @return empty if it is not known
     */
    @JsonProperty(access = JsonProperty.Access.WRITE_ONLY)
    @JsonDeserialize(contentUsing = StrictDay.class)
    @Value.Redacted
    Optional<LocalDate> getBirthDate();

    /**
     * Returns the sex.
     *
     * @return empty if it is not known
     */
    @JsonProperty(access = JsonProperty.Access.WRITE_ONLY)
    @Value.Redacted
    Optional<Sex> getSex();

    /**
     * Returns the class of occupation.
     *
     * @return empty if it is not known
     */
    @JsonProperty(access = JsonProperty.Access.WRITE_ONLY)
    @Value.Redacted
    Optional<Occupation> getOccupation();

    /**
     * Returns the telephone number.
     *
     * @return empty if it is not known; perhaps not well formed when it came from outside
     */
    @JsonProperty(access = JsonProperty.Access.WRITE_ONLY)
    @Value.Redacted
    Optional<@Valid PhoneNumber> getPhone();

    /**
     * Returns the address (<i>alamat</i>), in one or several lines.
     *
     * @return empty if it is not known
     */
    @JsonProperty(access = JsonProperty.Access.WRITE_ONLY)
    @Value.Redacted
    Optional<Address> getAddress();

    /**
     * Returns what should be looked at by somebody and refuses nothing, such as a population number that tells another
     * date of birth.
     *
     * @return the remarks in the order of their declaration; empty if nothing is noticed
     */
    default List<MemberRemark> remarks() {
        return MemberRemark.of(this);
    }

    /**
     * Returns the member with its id alone, for a person whose data is to be erased (<i>penghapusan data pribadi</i>).
     * Groups, boards, decrees and histories that name the id stay whole. A host whose ids tell who somebody is, such as
     * those made of a name or a number, replaces them first. Names that a decree has printed are not touched by it.
     *
     * @return a member of whom nothing is known
     * @legal UU 27/2022, Pasal 8 (the right to have data erased; that the id and the decrees stay is our reading)
     */
    default Member pseudonymized() {
        return builder().id(getId()).build();
    }

    /**
     * Returns a builder filled with this member.
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
    static Member copyOf(Member value) {
        return ImmutableMember.copyOf(value);
    }

    /**
     * Returns an empty builder.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Member}; the id is asked for. */
    class Builder extends ImmutableMember.Builder {
        Builder() {}
    }
}
