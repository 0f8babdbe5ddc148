package io.github.kim4j;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.kim4j.activity.Deliberation;
import io.github.kim4j.decree.Decree;
import io.github.kim4j.group.Forum;
import io.github.kim4j.group.Group;
import io.github.kim4j.json.Fault;
import io.github.kim4j.json.KimJson;
import jakarta.validation.Configuration;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every text in the language asked for, whatever the language of the machine: in our own messages, and in those that a host
 * gets which validates by itself.
 */
@ResourceLock(Resources.LOCALE)
class LanguagesTest {
    private static final List<String> MACHINES = List.of("en-US", "id-ID", "tr-TR");

    /** What is asked for, and the bundle that answers; {@code in} is how Java called Indonesian before JDK 17. */
    private static final Map<String, String> ASKED =
            Map.of("id", "id", "id-ID", "id", "in", "id", "en", "en", "fr", "id");

    private static final String CONSTRAINTS = "/ContributorValidationMessages";
    private static final String OWN = "/io/github/kim4j/json/messages";

    /** Documents that break every constraint there is. */
    private static final Map<Class<?>, String> BROKEN = Map.of(
            Group.class, """
            {"id":"KIM-1","name":"KIM Contoh","level":"VILLAGE","unit":"16.06","nationalId":"%s","subUnit":{"kind":"RW","name":"03"},
             "memberships":[{"member":{"id":"A-1","nik":"12","phone":"12"}},
               {"member":{"id":"A-1"}}],
             "board":{"officers":[{"member":"A-1","role":"CHAIR"},{"member":"A-1","role":"CHAIR"},
               {"member":"A-9","role":"CHAIR"},{"member":"A-1","role":"SECTION_HEAD","section":"Bidang Humas"}],
               "sections":[{"name":"Bidang Lain"}]}}
            """.formatted("x".repeat(501)), Forum.class, """
            {"id":"F-1","name":"Forum KIM Contoh","level":"COUNTRY","region":"99.01",
             "groups":["KIM-1","KIM-1"],"forums":["F-1","F-2","F-2"],
             "representatives":[{"member":{"id":"A-1"}},{"member":{"id":"A-1"}}],
             "board":{"officers":[{"member":"A-9","role":"CHAIR"}]}}
            """, Decree.class, """
            {"number":"7/KPTS/2021","about":" ","issuer":{"kind":"BUPATI","region":"16.06"},"establishedOn":"2021-06-01",
             "relations":[{"kind":"AMENDS","number":"7/KPTS/2021","establishedOn":"2021-06-01"}],
             "annex":[{"name":"KIM Contoh","unit":"16.06.06.2008"},{"name":"KIM Contoh","unit":"16.06.06.2008"}]}
            """, Deliberation.class, """
            {"unit":"16.06.06.2008","minutes":{"heldOn":"2020-01-14"},"participants":0}
            """);

    /** All types with a label. */
    private static final List<Class<?>> LABELLED = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("io.github.kim4j").stream()
                    .filter(type -> type.tryGetMethod("label", Locale.class).isPresent())
                    .<Class<?>>map(JavaClass::reflect)
                    .toList();

    private final Locale before = Locale.getDefault();

    @AfterEach
    void the_machine_gets_its_language_back() {
        Locale.setDefault(before);
    }

    static Stream<Arguments> cells() {
        return MACHINES.stream()
                .flatMap(machine -> ASKED.entrySet().stream()
                        .map(asked -> Arguments.of(
                                Locale.forLanguageTag(machine),
                                Locale.forLanguageTag(asked.getKey()),
                                asked.getValue())));
    }

    private static Map<String, String> bundle(String name) {
        Properties texts = new Properties();
        try (InputStream in = LanguagesTest.class.getResourceAsStream(name + ".properties")) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return texts.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, texts::getProperty));
    }

    private static List<Fault> faults() {
        return BROKEN.entrySet().stream()
                .flatMap(entry -> KimJson.read(entry.getValue(), entry.getKey()).faults().stream())
                .toList();
    }

    private static List<Object> values() {
        return BROKEN.entrySet().stream()
                .map(entry -> value(entry.getValue(), entry.getKey()))
                .toList();
    }

    private static Object value(String text, Class<?> type) {
        try {
            return KimJson.restricted().readValue(text, type);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String filled(String text, Map<String, ?> arguments) {
        return text.replace("{max}", String.valueOf(arguments.get("max")));
    }

    @Test
    void the_documents_break_every_constraint() {
        Set<String> codes = new TreeSet<>(bundle(CONSTRAINTS).keySet());
        codes.removeIf(key -> key.endsWith(".rule"));

        assertThat(new TreeSet<>(faults().stream().map(Fault::code).toList())).isEqualTo(codes);
    }

    @ParameterizedTest
    @MethodSource("cells")
    void our_texts_of_constraints_are_in_the_language_asked_for(Locale machine, Locale asked, String language) {
        Locale.setDefault(machine);
        Map<String, String> texts = bundle(CONSTRAINTS + "_" + language);

        assertThat(faults()).isNotEmpty().allSatisfy(fault -> {
            assertThat(fault.message(asked)).isEqualTo(filled(texts.get(fault.code()), fault.arguments()));
            assertThat(fault.rule(asked)).isEqualTo(filled(texts.get(fault.code() + ".rule"), fault.arguments()));
        });
    }

    @ParameterizedTest
    @MethodSource("cells")
    void our_texts_of_documents_are_in_the_language_asked_for(Locale machine, Locale asked, String language) {
        Locale.setDefault(machine);

        assertThat(bundle(OWN + "_" + language).entrySet())
                .filteredOn(text ->
                        text.getKey().startsWith("json.") && !text.getKey().endsWith(".rule"))
                .isNotEmpty()
                .allSatisfy(text -> {
                    Fault fault = new Fault(text.getKey(), "", OptionalInt.empty(), OptionalInt.empty(), Map.of());
                    assertThat(fault.message(asked)).isEqualTo(text.getValue());
                });
    }

    @ParameterizedTest
    @MethodSource("cells")
    void labels_are_in_the_language_asked_for(Locale machine, Locale asked, String language) {
        Locale.setDefault(machine);

        assertThat(LABELLED).hasSizeGreaterThanOrEqualTo(20).allSatisfy(type -> {
            Map<String, String> texts =
                    bundle("/" + type.getPackageName().replace('.', '/') + "/" + bundleOf(type) + "_" + language);
            assertThat(constants(type))
                    .isNotEmpty()
                    .allSatisfy(constant -> assertThat(textsOf(constant, texts))
                            .as(type.getSimpleName() + " " + constant)
                            .contains(label(constant, asked)));
        });
    }

    private static String bundleOf(Class<?> type) {
        return type.getPackageName().endsWith(".law") ? "messages" : "labels";
    }

    /** The keys end in the code. */
    private static List<String> textsOf(Object constant, Map<String, String> texts) {
        return texts.entrySet().stream()
                .filter(text -> text.getKey().endsWith("." + constant))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static List<Object> constants(Class<?> type) {
        return Arrays.stream(type.getFields())
                .filter(field -> field.getType() == type)
                .map(field -> {
                    try {
                        return field.get(null);
                    } catch (IllegalAccessException impossible) {
                        throw new AssertionError(impossible);
                    }
                })
                .toList();
    }

    private static String label(Object constant, Locale asked) {
        try {
            return (String) constant.getClass().getMethod("label", Locale.class).invoke(constant, asked);
        } catch (ReflectiveOperationException impossible) {
            throw new LinkageError(constant + " has no label", impossible);
        }
    }

    /**
     * A host that asks for a language itself, as Spring does, gets it too. For one that we have no bundle for the provider
     * takes the language of the machine, by the rules of {@link java.util.ResourceBundle}.
     */
    @ParameterizedTest
    @MethodSource("cells")
    void a_host_that_asks_for_a_language_gets_it(Locale machine, Locale asked, String language) {
        Locale.setDefault(machine);
        boolean ofTheMachine =
                asked.equals(Locale.FRENCH) && machine.getLanguage().equals("en");

        checkHost(Optional.of(asked), ofTheMachine ? "en" : language);
    }

    @ParameterizedTest
    @MethodSource("machines")
    void a_host_that_asks_for_none_gets_that_of_the_machine(Locale machine) {
        Locale.setDefault(machine);

        checkHost(Optional.empty(), machine.getLanguage().equals("en") ? "en" : "id");
    }

    static Stream<Locale> machines() {
        return MACHINES.stream().map(Locale::forLanguageTag);
    }

    private static void checkHost(Optional<Locale> asked, String language) {
        Map<String, String> texts = bundle(CONSTRAINTS + "_" + language);
        Configuration<?> configuration = Validation.byDefaultProvider().configure();
        MessageInterpolator provided = provided(configuration);
        configuration.messageInterpolator(asked.<MessageInterpolator>map(locale -> new Asking(provided, locale))
                .orElse(provided));
        try (ValidatorFactory factory = configuration.buildValidatorFactory()) {
            assertThat(values().stream().flatMap(value -> factory.getValidator().validate(value).stream()))
                    .hasSameSizeAs(faults())
                    .allSatisfy(violation -> assertThat(violation.getMessage())
                            .isEqualTo(filled(texts.get(code(violation)), arguments(violation))));
        }
    }

    private static String code(ConstraintViolation<?> violation) {
        return violation.getMessageTemplate().replaceAll("[{}]", "");
    }

    private static Map<String, Object> arguments(ConstraintViolation<?> violation) {
        return violation.getConstraintDescriptor().getAttributes();
    }

    /** What the provider takes by itself needs an expression language; where there is none, what needs none. */
    private static MessageInterpolator provided(Configuration<?> configuration) {
        return LanguagesTest.class.getResource("/META-INF/services/jakarta.el.ExpressionFactory") == null
                ? new ParameterMessageInterpolator()
                : configuration.getDefaultMessageInterpolator();
    }

    private record Asking(MessageInterpolator provided, Locale asked) implements MessageInterpolator {
        @Override
        public String interpolate(String template, Context context) {
            return provided.interpolate(template, context, asked);
        }

        @Override
        public String interpolate(String template, Context context, Locale locale) {
            return provided.interpolate(template, context, locale);
        }
    }
}
