package io.github.kim4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.kim4j.group.Forum;
import io.github.kim4j.group.Group;
import io.github.kim4j.group.Member;
import io.github.kim4j.json.jackson3.KimModule;
import io.github.kim4j.person.Address;
import io.github.kim4j.person.Nik;
import io.github.kim4j.person.PhoneNumber;
import java.io.Serializable;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every public type, with a personal value in every place that takes one: no mapper but the restricted one, no text form,
 * no exception and no violation shows it. A type that this test cannot make fails it.
 */
class NothingPersonalShowsTest {
    private static final String NAME = "Xanthippe";

    /**
     * Types whose values show a name when a mapper writes them, and why. Our reading of UU 27/2022: what a decree prints, or
     * a report of a public event tells, of people in their office is public record.
     */
    private static final Map<String, String> NAMES_THAT_ARE_PUBLIC = Map.ofEntries(
            Map.entry("PersonName", "a name alone says nothing of anybody; who holds it hides it"),
            Map.entry("Signatory", "who signed a decree"),
            Map.entry("Decree", "its signatory"),
            Map.entry("Group", "its officers, in the public form alone"),
            Map.entry("Forum", "its officers, in the public form alone"),
            Map.entry("AnnexOfficer", "the board that a decree recognizes"),
            Map.entry("AnnexEntry", "its officers"),
            Map.entry("GroupAnnex", "its officers"),
            Map.entry("DraftRequest", "its decree and the officers of its annex"),
            Map.entry("DecreeDocument", "the text of the decree"),
            Map.entry("Speaker", "who spoke at a public event, by office"),
            Map.entry("Socialization", "its speakers"));

    /** Among these are text forms that show no name, since they may stand in a log. */
    private static final List<String> QUIET_IN_TEXT =
            List.of("AnnexOfficer", "AnnexEntry", "GroupAnnex", "Group", "Forum", "Member");

    /** Makes a text of a value. */
    private interface Writer {
        String write(Object value) throws Exception;
    }

    static List<Class<?>> types() {
        return Canaries.types();
    }

    private static Map<String, Writer> writers() {
        ObjectMapper modules =
                new ObjectMapper().registerModule(new Jdk8Module()).registerModule(new JavaTimeModule());
        var third = tools.jackson.databind.json.JsonMapper.shared();
        var thirdWithModule = tools.jackson.databind.json.JsonMapper.builder()
                .addModule(new KimModule())
                .build();
        return new TreeMap<>(Map.of(
                "Jackson 2", new ObjectMapper()::writeValueAsString,
                "Jackson 2 with modules", modules::writeValueAsString,
                "Jackson 3", third::writeValueAsString,
                "Jackson 3 with our module", thirdWithModule::writeValueAsString,
                "published", KimJson.published(Situations.ON)::writeValueAsString,
                "published with Jackson 3", KimJson3.published(Situations.ON)::writeValueAsString));
    }

    private static String written(Writer writer, Object value) {
        try {
            return writer.write(value);
        } catch (Exception refused) {
            return String.valueOf(refused);
        }
    }

    private static List<String> hidden(Class<?> type, String writer) {
        return List.of(Group.class, Forum.class).contains(type) && !writer.startsWith("published")
                ? Canaries.ALL
                : hidden(type);
    }

    private static List<String> hidden(Class<?> type) {
        boolean named = NAMES_THAT_ARE_PUBLIC.containsKey(type.getSimpleName());
        return Canaries.ALL.stream()
                .filter(value -> !(named && value.equals(NAME)))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("types")
    void no_mapper_but_the_restricted_one_writes_it(Class<?> type) {
        Object value = Canaries.of(type);

        writers()
                .forEach((name, writer) -> Stream.of(value, List.of(value), Optional.of(value), Map.of("a", value))
                        .forEach(form ->
                                assertThat(written(writer, form)).as(name).doesNotContain(hidden(type, name))));
    }

    @ParameterizedTest
    @MethodSource("types")
    void no_text_form_shows_it(Class<?> type) {
        List<String> hidden = QUIET_IN_TEXT.contains(type.getSimpleName()) ? Canaries.ALL : hidden(type);

        assertThat(Canaries.of(type).toString()).doesNotContain(hidden);
        assertThat(String.valueOf(new IllegalStateException(String.valueOf(Canaries.of(type)))))
                .doesNotContain(hidden);
    }

    @ParameterizedTest
    @MethodSource("types")
    void no_violation_shows_it(Class<?> type) {
        DefaultValidator.get()
                .validate(Canaries.of(type))
                .forEach(violation -> assertThat(violation + violation.getMessage() + violation.getInvalidValue())
                        .doesNotContain(hidden(type)));
    }

    @ParameterizedTest
    @MethodSource("types")
    void no_value_goes_out_by_the_serialization_of_java(Class<?> type) {
        assertThat(Canaries.of(type)).isNotInstanceOf(Serializable.class);
    }

    @Test
    void no_builder_that_lacks_something_tells_what_it_has() {
        for (Class<?> type : types()) {
            if (Canaries.isImmutable(type)) {
                assertThat(refusalOf(type)).as(type.getName()).doesNotContain(Canaries.ALL);
            }
        }
        Member.Builder builder = Member.builder();
        builder.nik(Nik.parse(Canaries.NIK))
                .phone(PhoneNumber.parse(Canaries.PHONE))
                .address(Address.of(Canaries.ADDRESS));
        assertThat(org.assertj.core.api.Assertions.catchThrowable(builder::build))
                .isInstanceOf(IllegalStateException.class)
                .satisfies(thrown -> assertThat(thrown.toString()).doesNotContain(Canaries.ALL));
    }

    private static String refusalOf(Class<?> type) {
        try {
            Object builder = type.getMethod("builder").invoke(null);
            Method build = builder.getClass().getMethod("build");
            return String.valueOf(build.invoke(builder));
        } catch (java.lang.reflect.InvocationTargetException refused) {
            return String.valueOf(refused.getCause());
        } catch (ReflectiveOperationException impossible) {
            throw new LinkageError(type.getName(), impossible);
        }
    }

    @Test
    void the_restricted_mapper_does_write_it_so_that_this_test_can_fail() throws Exception {
        String json = KimJson.restricted().writeValueAsString(Canaries.of(Member.class));

        assertThat(json).contains(Canaries.NIK, Canaries.PHONE, "1963-07-01", Canaries.ADDRESS, NAME);
        assertThat(types()).hasSizeGreaterThan(35).contains(Nik.class, PhoneNumber.class, Member.class);
    }

    @Test
    void a_type_stands_in_the_list_of_public_names_only_if_it_shows_one() {
        TreeSet<String> showing = new TreeSet<>();
        for (Class<?> type : types()) {
            boolean shows = writers().values().stream()
                    .anyMatch(writer -> written(writer, Canaries.of(type)).contains(NAME));
            if (shows) {
                showing.add(type.getSimpleName());
            }
        }

        assertThat(showing).containsExactlyInAnyOrderElementsOf(NAMES_THAT_ARE_PUBLIC.keySet());
    }
}
