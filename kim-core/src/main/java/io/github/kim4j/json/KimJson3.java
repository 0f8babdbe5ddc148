package io.github.kim4j.json;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.kim4j.core.internal.Implementations;
import io.github.kim4j.group.Member;
import io.github.kim4j.person.Address;
import io.github.kim4j.person.Nik;
import io.github.kim4j.person.PhoneNumber;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.annotation.JsonAppend;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.BeanPropertyDefinition;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.BeanPropertyWriter;
import tools.jackson.databind.ser.ValueSerializerModifier;
import tools.jackson.databind.ser.VirtualBeanPropertyWriter;
import tools.jackson.databind.ser.std.StdSerializer;
import tools.jackson.databind.util.Annotations;

/**
 * Writes with Jackson 3, byte for byte, what the mappers of {@link KimJson} write with Jackson 2.
 *
 * <p>It only writes. Documents from outside are read by {@link KimJson#read}, whichever Jackson the host has, and requests
 * by a mapper of the host that knows {@link io.github.kim4j.json.jackson3.KimModule}.
 *
 * <pre>{@code
 * String json = KimJson3.published(today).writeValueAsString(group);
 * }</pre>
 */
public final class KimJson3 {
    private KimJson3() {}

    /**
     * Returns a writer of everything, personal data too. Keep it, making one costs time.
     *
     * @return a writer of what {@link KimJson#restricted()} writes
     */
    public static ObjectWriter restricted() {
        return base().addMixIn(Nik.class, MixIns.OpenText.class)
                .addMixIn(PhoneNumber.class, MixIns.OpenText.class)
                .addMixIn(Address.class, MixIns.OpenText.class)
                .addMixIn(Implementations.of(Member.class), MixIns.OpenMember.class)
                .build()
                .writer();
    }

    /**
     * Returns a writer of what may be published.
     *
     * @param on the day of publication, by which ages are told
     * @return a writer of what {@link KimJson#published(LocalDate)} writes
     */
    public static ObjectWriter published(LocalDate on) {
        PublicForm form = new PublicForm(requireNonNull(on, "on"));
        ObjectWriter inner = base().addMixIn(Implementations.of(Member.class), MixIns.NamedMember.class)
                .build()
                .writer();
        SimpleModule reducing = new SimpleModule("kim-public-form");
        form.steps().forEach(step -> reducing.addSerializer(new Reducing<>(step, inner)));
        return base().addModule(reducing).build().writer();
    }

    private static JsonMapper.Builder base() {
        JsonMapper.Builder builder = JsonMapper.builder();
        Documents.TYPES.stream()
                .flatMap(type -> Stream.of(type, Implementations.of(type)))
                .forEach(type -> builder.addMixIn(type, Versioned.class));
        return builder.addModule(new SimpleModule("kim-version").setSerializerModifier(new VersionFirst()))
                .changeDefaultPropertyInclusion(
                        all -> JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY);
    }

    @JsonAppend(props = @JsonAppend.Prop(value = VersionWriter.class, name = Documents.VERSION, type = int.class))
    @JsonIgnoreProperties({})
    private interface Versioned {}

    private static final class VersionFirst extends ValueSerializerModifier {
        private static final long serialVersionUID = 1;

        @Override
        public List<BeanPropertyWriter> orderProperties(
                SerializationConfig config, BeanDescription.Supplier type, List<BeanPropertyWriter> properties) {
            properties.sort(Comparator.comparing(property -> !(property instanceof VersionWriter)));
            return properties;
        }
    }

    /** As the one for Jackson 2. */
    static final class VersionWriter extends VirtualBeanPropertyWriter {
        private static final long serialVersionUID = 1;

        VersionWriter() {}

        private VersionWriter(BeanPropertyDefinition property, Annotations annotations, JavaType type) {
            super(property, annotations, type);
        }

        @Override
        public VirtualBeanPropertyWriter withConfig(
                MapperConfig<?> config, AnnotatedClass owner, BeanPropertyDefinition property, JavaType type) {
            return new VersionWriter(property, owner.getAnnotations(), type);
        }

        @Override
        public void serializeAsProperty(Object document, JsonGenerator generator, SerializationContext context)
                throws Exception {
            if (!within(generator.streamWriteContext().getParent())) {
                super.serializeAsProperty(document, generator, context);
            }
        }

        private static boolean within(TokenStreamContext around) {
            return Stream.iterate(around, next -> next != null, TokenStreamContext::getParent)
                    .map(TokenStreamContext::currentValue)
                    .anyMatch(value -> value != null && Documents.isOne(value.getClass()));
        }

        @Override
        protected Object value(Object document, JsonGenerator generator, SerializationContext context) {
            return Documents.VERSION_TODAY;
        }
    }

    private static final class Reducing<T> extends StdSerializer<T> {
        private final PublicForm.Step<T> step;
        private final ObjectWriter inner;

        Reducing(PublicForm.Step<T> step, ObjectWriter inner) {
            super(step.type());
            this.step = step;
            this.inner = inner;
        }

        @Override
        public void serialize(T value, JsonGenerator generator, SerializationContext context) {
            inner.writeValue(generator, step.reduce().apply(value));
        }
    }
}
