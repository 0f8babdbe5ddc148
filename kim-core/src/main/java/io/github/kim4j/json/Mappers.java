package io.github.kim4j.json;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.annotation.JsonAppend;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.BeanPropertyWriter;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.kim4j.core.internal.Implementations;
import io.github.kim4j.core.internal.StrictDay;
import io.github.kim4j.group.Member;
import io.github.kim4j.person.Address;
import io.github.kim4j.person.Nik;
import io.github.kim4j.person.PhoneNumber;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Makes the mappers. */
final class Mappers {
    private Mappers() {}

    static ObjectMapper restricted() {
        return base().addMixIn(Nik.class, MixIns.OpenText.class)
                .addMixIn(PhoneNumber.class, MixIns.OpenText.class)
                .addMixIn(Address.class, MixIns.OpenText.class)
                .addMixIn(Implementations.of(Member.class), MixIns.OpenMember.class)
                .build();
    }

    static ObjectMapper published(LocalDate on) {
        PublicForm form = new PublicForm(on);
        ObjectMapper inner = base().addMixIn(Implementations.of(Member.class), MixIns.NamedMember.class)
                .build();
        SimpleModule reducing = new SimpleModule("kim-public-form");
        form.steps().forEach(step -> reducing.addSerializer(new Reducing<>(step, inner)));
        return base().addModule(reducing).build();
    }

    private static JsonMapper.Builder base() {
        JsonMapper.Builder builder =
                SafeMapper.configured().enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8);
        Documents.TYPES.stream()
                .flatMap(type -> Stream.of(type, Implementations.of(type)))
                .forEach(type -> builder.addMixIn(type, Versioned.class));
        return builder.addModule(new Jdk8Module())
                .addModule(new JavaTimeModule())
                .addModule(new SimpleModule("kim-strict")
                        .addDeserializer(String.class, new StrictText())
                        .addDeserializer(LocalDate.class, new StrictDay())
                        .setSerializerModifier(new VersionFirst()))
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

    /** Tells the version; and does not overlook it in reading, as other mappers do. */
    @JsonAppend(props = @JsonAppend.Prop(value = VersionWriter.class, name = Documents.VERSION, type = int.class))
    @JsonIgnoreProperties({})
    private interface Versioned {}

    /** Before all that the types put in order. */
    private static final class VersionFirst extends BeanSerializerModifier {
        private static final long serialVersionUID = 1;

        @Override
        public List<BeanPropertyWriter> orderProperties(
                SerializationConfig config, BeanDescription type, List<BeanPropertyWriter> properties) {
            properties.sort(Comparator.comparing(property -> !(property instanceof VersionWriter)));
            return properties;
        }
    }
}
