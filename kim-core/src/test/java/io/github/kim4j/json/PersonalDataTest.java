package io.github.kim4j.json;

import static io.github.kim4j.json.Situations.aGroupOfOldAndYoung;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.kim4j.decree.Decree;
import io.github.kim4j.group.Group;
import io.github.kim4j.group.Member;
import io.github.kim4j.group.Membership;
import io.github.kim4j.group.OfficerRole;
import io.github.kim4j.json.jackson3.KimModule;
import io.github.kim4j.person.Nik;
import io.github.kim4j.time.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.util.Throwables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers and dates of birth leave by no other door than the restricted one. */
class PersonalDataTest {
    private static final String NIK = "9901014107900001";

    /** Everything of the chair that must not be seen: number, date of birth in both ways of writing, sex, work. */
    private static final List<String> PERSONAL = List.of(NIK, "990101", "1990", "FEMALE", "FARMER", "900001");

    /** The types that hold personal data, found by {@link #every_type_that_holds_personal_data_is_tried_here}. */
    private static final Set<String> HOLDERS =
            Set.of("Nik", "Member", "Membership", "Group", "Representative", "Forum");

    interface Writer {
        String write(Object value) throws Exception;
    }

    static Stream<Object> values() {
        Group group = aGroupOfOldAndYoung();
        Membership membership = group.getMemberships().get(0);
        Member member = membership.getMember();
        Nik nik = member.getNik().orElseThrow();
        return Stream.of(
                nik,
                member,
                membership,
                group,
                Situations.aForumOf(member).getRepresentatives().get(0),
                Situations.aForumOf(member),
                Optional.of(nik),
                List.of(group, member),
                Map.of("key", nik, "group", group),
                new Object[] {nik, group});
    }

    static Stream<Writer> writers() {
        ObjectMapper modules =
                new ObjectMapper().registerModule(new Jdk8Module()).registerModule(new JavaTimeModule());
        ObjectMapper curious = modules.copy().setVisibility(PropertyAccessor.ALL, Visibility.ANY);
        tools.jackson.databind.json.JsonMapper third = tools.jackson.databind.json.JsonMapper.shared();
        tools.jackson.databind.json.JsonMapper thirdWithModule = tools.jackson.databind.json.JsonMapper.builder()
                .addModule(new KimModule())
                .build();
        ObjectMapper published = KimJson.published(Situations.ON);
        return Stream.of(
                new ObjectMapper()::writeValueAsString,
                modules::writeValueAsString,
                curious::writeValueAsString,
                third::writeValueAsString,
                thirdWithModule::writeValueAsString,
                published::writeValueAsString);
    }

    @ParameterizedTest
    @MethodSource("values")
    void nobody_writes_personal_data_but_the_restricted_mapper(Object value) {
        writers().forEach(writer -> assertThat(written(writer, value)).doesNotContain(PERSONAL));
    }

    @ParameterizedTest
    @MethodSource("values")
    void the_text_form_has_neither_number_nor_date_of_birth(Object value) {
        String text = value instanceof Object[] elements ? List.of(elements).toString() : value.toString();

        assertThat(text).doesNotContain(NIK, "990101", "1990", "900001");
    }

    private static String written(Writer writer, Object value) {
        try {
            return writer.write(value);
        } catch (Exception refused) {
            return String.valueOf(refused);
        }
    }

    @Test
    void the_restricted_mapper_does_write_it_so_that_this_test_can_fail() throws Exception {
        assertThat(KimJson.restricted().writeValueAsString(aGroupOfOldAndYoung()))
                .contains(NIK, "1990-07-01", "FEMALE", "FARMER");
    }

    @Test
    void every_type_that_holds_personal_data_is_tried_here() {
        Set<String> direct = new TreeSet<>(Set.of("Nik"));
        Iterable<JavaClass> types = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("io.github.kim4j");
        for (int depth = 0; depth < 5; depth++) {
            for (JavaClass type : types) {
                if (type.isInterface() && type.isAnnotatedWith(JsonDeserialize.class) && holds(type, direct)) {
                    direct.add(type.getSimpleName());
                }
            }
        }

        assertThat(direct).containsExactlyInAnyOrderElementsOf(HOLDERS);
    }

    private static boolean holds(JavaClass type, Set<String> holders) {
        return type.getMethods().stream()
                .filter(method -> method.getName().startsWith("get"))
                .flatMap(PersonalDataTest::mentioned)
                .anyMatch(holders::contains);
    }

    private static Stream<String> mentioned(JavaMethod method) {
        return method.getReturnType().getAllInvolvedRawTypes().stream().map(JavaClass::getSimpleName);
    }

    @Test
    void everything_a_member_is_but_the_id_is_only_ever_read() {
        assertThat(Stream.of(Member.class.getMethods())
                        .filter(method -> method.getName().startsWith("get"))
                        .filter(method -> !method.getName().equals("getId")))
                .isNotEmpty()
                .allSatisfy(method -> assertThat(
                                method.getAnnotation(JsonProperty.class).access())
                        .isEqualTo(JsonProperty.Access.WRITE_ONLY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"id\":\"A\",\"nik\":\"%s0\"}",
                "{\"id\":\"A\",\"nik\":%s}",
                "{\"id\":\"A\",\"nik\":[\"%s\"]}",
                "{\"id\":\"A\",\"nik\":{\"%s\":1}}",
                "{\"id\":\"A\",\"%s\":\"x\"}",
                "{\"id\":\"A\",\"%s\":1,\"%s\":2}",
                "{\"id\":\"A\",\"birthDate\":\"%s\"}",
                "{\"id\":\"A\",\"sex\":\"%s\"}",
                "{\"id\":\"A\",\"occupation\":\"%s\"}",
                "{\"id\":\"A\",\"name\":\" %s\"}",
                "{\"id\":\" %s\"}",
                "{\"id\":%s",
                "{\"id\":%sx}",
                "\"%s\"",
                "%s"
            })
    void faults_never_repeat_the_document(String form) {
        Reading<Member> reading = KimJson.read(form.replace("%s", NIK), Member.class);

        assertThat(reading.faults()).isNotEmpty();
        assertThat(said(reading)).doesNotContain(NIK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", "99.%s", "[%s]", "{\"%s\":%s}", "\"%s%s%s%s%s\"", "%s%s%s%s", "1e%s", "%sx", "\"%s"})
    void no_mapper_of_a_host_quotes_a_number_that_it_cannot_read(String form) {
        String json = form.replace("%s", NIK);
        ObjectMapper plain = new ObjectMapper();
        var third = tools.jackson.databind.json.JsonMapper.shared();

        assertThatThrownBy(() -> plain.readValue(json, Nik.class))
                .extracting(Throwable::toString)
                .asString()
                .doesNotContain(NIK);
        assertThatThrownBy(() -> third.readValue(json, Nik.class))
                .extracting(Throwable::toString)
                .asString()
                .doesNotContain(NIK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"1990-13-45\"",
                "19901345",
                "[1990,13,45]",
                "{\"1990\":1}",
                "\"1990-13-45T00:00\"",
                "\"+19901345-12-31\"",
                "\"-1990-12-31\"",
                "1990.1345"
            })
    void no_mapper_of_a_host_quotes_a_date_of_birth_that_it_cannot_read(String day) {
        String json = "{\"id\":\"A\",\"birthDate\":" + day + "}";
        ObjectMapper second =
                new ObjectMapper().registerModule(new Jdk8Module()).registerModule(new JavaTimeModule());
        var third = tools.jackson.databind.json.JsonMapper.builder()
                .addModule(new KimModule())
                .build();

        assertThatThrownBy(() -> second.readValue(json, Member.class))
                .extracting(Throwable::toString)
                .asString()
                .contains("[hidden]")
                .doesNotContain("1990", "1345");
        assertThatThrownBy(() -> third.readValue(json, Member.class))
                .extracting(Throwable::toString)
                .asString()
                .contains("[hidden]")
                .doesNotContain("1990", "1345");
    }

    @Test
    void a_date_of_birth_is_read_by_the_mappers_of_a_host() throws Exception {
        String json = "{\"id\":\"A\",\"birthDate\":\"1990-07-01\"}";
        ObjectMapper second =
                new ObjectMapper().registerModule(new Jdk8Module()).registerModule(new JavaTimeModule());
        var third = tools.jackson.databind.json.JsonMapper.builder()
                .addModule(new KimModule())
                .build();

        assertThat(second.readValue(json, Member.class).getBirthDate()).contains(LocalDate.of(1990, 7, 1));
        assertThat(third.readValue(json, Member.class).getBirthDate()).contains(LocalDate.of(1990, 7, 1));
    }

    static Stream<Arguments> refusedByConstructors() {
        return Stream.of(
                Arguments.of(
                        Decree.class,
                        "{\"number\":\"" + NIK
                                + "\",\"issuer\":{\"kind\":\"BUPATI\",\"region\":\"16.06\"},\"synthetic\":true}"),
                Arguments.of(
                        Membership.class,
                        "{\"member\":{\"id\":\"A\"},\"joinedOn\":\"2021-05-05\",\"leftOn\":\"1990-07-01\"}"),
                Arguments.of(Term.class, "\"1990-07-01/1980-01-01\""),
                Arguments.of(Term.class, "\"1990-07-01/1980-99-01\""),
                Arguments.of(Nik.class, "\"" + NIK.repeat(5) + "\""),
                Arguments.of(OfficerRole.class, "\"" + NIK + "\""));
    }

    @ParameterizedTest
    @MethodSource("refusedByConstructors")
    void our_mappers_do_not_quote_what_a_constructor_refuses(Class<?> type, String json) {
        Stream.of(KimJson.restricted(), KimJson.published(Situations.ON))
                .forEach(mapper -> assertThatThrownBy(() -> mapper.readValue(json, type))
                        .satisfies(thrown -> assertThat(Throwables.getStackTrace(thrown))
                                .contains("[hidden]")
                                .doesNotContain(NIK, "1990", "1980")));
    }

    private static String said(Reading<?> reading) {
        List<String> said = new ArrayList<>(List.of(reading.toString()));
        for (Fault fault : reading.faults()) {
            said.add(fault.toString());
            said.add(fault.message(Locale.ENGLISH) + fault.rule(Locale.ENGLISH));
            said.add(fault.message(Locale.ROOT) + fault.rule(Locale.ROOT));
        }
        try {
            reading.orThrow();
        } catch (IllegalArgumentException faulty) {
            said.add(faulty.toString());
        }
        return said.stream().collect(Collectors.joining("\n"));
    }

    @Test
    void violations_never_repeat_the_number() {
        Member member =
                Situations.aMember("A", "Contoh").nik(Nik.unchecked(NIK + "0")).build();

        assertThat(DefaultValidator.get().validate(member))
                .singleElement()
                .satisfies(violation -> assertThat(
                                violation.toString() + violation.getMessage() + violation.getInvalidValue())
                        .doesNotContain(NIK));
    }
}
