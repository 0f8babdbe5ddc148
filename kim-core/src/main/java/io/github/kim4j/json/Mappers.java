package io.github.kim4j.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.kim4j.core.internal.StrictDay;
import io.github.kim4j.decree.AnnexEntry;
import io.github.kim4j.decree.document.GroupAnnex;
import io.github.kim4j.group.Forum;
import io.github.kim4j.group.Group;
import io.github.kim4j.group.Member;
import io.github.kim4j.group.Membership;
import io.github.kim4j.group.Representative;
import io.github.kim4j.person.Nik;
import io.github.kim4j.person.Occupation;
import io.github.kim4j.person.PersonName;
import io.github.kim4j.person.PhoneNumber;
import io.github.kim4j.person.Sex;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Makes the mappers. */
final class Mappers {
    private Mappers() {}

    static ObjectMapper restricted() {
        return base().addMixIn(Nik.class, OpenNumber.class)
                .addMixIn(PhoneNumber.class, OpenNumber.class)
                .addMixIn(implementation(Member.class), OpenMember.class)
                .build();
    }

    static ObjectMapper published(LocalDate on) {
        PublicForm form = new PublicForm(on);
        ObjectMapper inner =
                base().addMixIn(implementation(Member.class), NamedMember.class).build();
        SimpleModule reducing = new SimpleModule("kim-public-form")
                .addSerializer(new Reducing<>(AnnexEntry.class, form::of, inner))
                .addSerializer(new Reducing<>(GroupAnnex.class, form::of, inner))
                .addSerializer(new Reducing<>(Group.class, form::of, inner))
                .addSerializer(new Reducing<>(Membership.class, form::alone, inner))
                .addSerializer(new Reducing<>(Forum.class, form::of, inner))
                .addSerializer(new Reducing<>(Representative.class, form::alone, inner));
        return base().addModule(reducing).build();
    }

    private static Class<?> implementation(Class<?> type) {
        return type.getAnnotation(JsonDeserialize.class).as();
    }

    private static JsonMapper.Builder base() {
        return SafeMapper.configured()
                .addModule(new Jdk8Module())
                .addModule(new JavaTimeModule())
                .addModule(new SimpleModule("kim-strict")
                        .addDeserializer(String.class, new StrictText())
                        .addDeserializer(LocalDate.class, new StrictDay()))
                .addHandler(new SafeProblems())
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .withConfigOverride(
                        List.class, override -> override.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)));
    }

    /** Opens a population or telephone number, for restricted use alone. */
    private interface OpenNumber {
        @JsonValue
        String value();
    }

    /** Opens the name, for the groups of the public form. */
    private interface NamedMember {
        @JsonProperty(access = JsonProperty.Access.READ_WRITE)
        Optional<PersonName> getName();
    }

    /** Opens everything about a member, for restricted use alone. */
    private interface OpenMember extends NamedMember {
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
        Optional<String> getAddress();
    }
}
