package io.github.kim4j.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.kim4j.person.Address;
import io.github.kim4j.person.Nik;
import io.github.kim4j.person.Occupation;
import io.github.kim4j.person.PersonName;
import io.github.kim4j.person.PhoneNumber;
import io.github.kim4j.person.Sex;
import java.time.LocalDate;
import java.util.Optional;

/** What opens personal data, in words that both Jacksons understand. */
final class MixIns {
    private MixIns() {}

    /** Opens a population or telephone number or an address, for restricted use alone. */
    interface OpenText {
        @JsonValue
        String value();
    }

    /** Opens the name, for the groups of the public form. */
    interface NamedMember {
        @JsonProperty(access = JsonProperty.Access.READ_WRITE)
        Optional<PersonName> getName();
    }

    /** Opens everything about a member, for restricted use alone. */
    interface OpenMember extends NamedMember {
        @Override
        @JsonProperty(access = JsonProperty.Access.READ_WRITE)
        Optional<PersonName> getName();

        @JsonProperty(access = JsonProperty.Access.READ_WRITE)
        Optional<Nik> getNik();

        @JsonProperty(access = JsonProperty.Access.READ_WRITE)
        Optional<LocalDate> getBirthDate();

        @JsonProperty(access = JsonProperty.Access.READ_WRITE)
        Optional<Sex> getSex();

        @JsonProperty(access = JsonProperty.Access.READ_WRITE)
        Optional<Occupation> getOccupation();

        @JsonProperty(access = JsonProperty.Access.READ_WRITE)
        Optional<PhoneNumber> getPhone();

        @JsonProperty(access = JsonProperty.Access.READ_WRITE)
        Optional<Address> getAddress();
    }
}
