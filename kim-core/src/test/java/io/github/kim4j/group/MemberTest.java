package io.github.kim4j.group;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.github.kim4j.json.KimJson;
import io.github.kim4j.person.Address;
import io.github.kim4j.person.Nik;
import io.github.kim4j.person.Occupation;
import io.github.kim4j.person.PersonName;
import io.github.kim4j.person.PhoneNumber;
import io.github.kim4j.person.Sex;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.Locale;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;

class MemberTest {
    private static final ObjectMapper JACKSON_2 =
            new ObjectMapper().registerModule(new Jdk8Module()).registerModule(new JavaTimeModule());
    private static final tools.jackson.databind.json.JsonMapper JACKSON_3 =
            tools.jackson.databind.json.JsonMapper.shared();

    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    private static Member aMemberOfWhomAllIsKnown() {
        return Member.builder()
                .id(MemberId.of("A-1"))
                .name(PersonName.parse("Siti Contoh"))
                .nik(Nik.parse("9901014107900001"))
                .birthDate(LocalDate.of(1990, 7, 1))
                .sex(Sex.FEMALE)
                .occupation(Occupation.FARMER)
                .phone(PhoneNumber.parse("0812 0000 0123"))
                .address(Address.of("Dusun Contoh RT 01"))
                .build();
    }

    @Test
    void a_mapper_that_does_not_know_us_writes_the_id_alone() throws Exception {
        Member member = aMemberOfWhomAllIsKnown();

        assertThat(new ObjectMapper().writeValueAsString(member)).isEqualTo("{\"id\":\"A-1\"}");
        assertThat(JACKSON_2.writeValueAsString(member)).isEqualTo("{\"id\":\"A-1\"}");
        assertThat(JACKSON_3.writeValueAsString(member)).isEqualTo("{\"id\":\"A-1\"}");
    }

    @Test
    void a_mapper_that_does_not_know_us_reads_everything() throws Exception {
        String json = """
                {"id":"A-1","name":"Siti Contoh","nik":"9901014107900001","birthDate":"1990-07-01",
                 "sex":"FEMALE","occupation":"FARMER","phone":"0812 0000 0123","address":"Dusun Contoh RT 01"}""";

        assertThat(JACKSON_2.readValue(json, Member.class)).isEqualTo(aMemberOfWhomAllIsKnown());
    }

    @Test
    void the_text_form_tells_the_id_alone() {
        assertThat(aMemberOfWhomAllIsKnown()).hasToString("Member{id=A-1}");
    }

    @Test
    void bean_validation_judges_a_number_that_came_from_outside() {
        Member member =
                aMemberOfWhomAllIsKnown().toBuilder().nik(Nik.unchecked("123")).build();

        assertThat(VALIDATOR.validate(member)).singleElement().satisfies(violation -> {
            assertThat(violation.getPropertyPath()).hasToString("nik");
            assertThat(violation.getMessageTemplate()).isEqualTo("{nik.malformed}");
        });
        assertThat(VALIDATOR.validate(aMemberOfWhomAllIsKnown())).isEmpty();
    }

    @Test
    void bean_validation_judges_a_telephone_number_that_came_from_outside() {
        Member member = aMemberOfWhomAllIsKnown().toBuilder()
                .phone(PhoneNumber.unchecked("812"))
                .build();

        assertThat(VALIDATOR.validate(member))
                .extracting(violation -> violation.getPropertyPath() + " " + violation.getMessageTemplate())
                .containsExactly("phone {phone.malformed}");
    }

    @Test
    void a_violation_of_a_number_hides_it_from_who_asks_for_the_value_too() {
        Member member = aMemberOfWhomAllIsKnown().toBuilder()
                .nik(Nik.unchecked("99010141079"))
                .phone(PhoneNumber.unchecked("812000"))
                .build();

        assertThat(VALIDATOR.validate(member))
                .hasSize(2)
                .allSatisfy(violation -> assertThat(violation.getInvalidValue() + violation.toString())
                        .doesNotContain("990101", "812000"));
    }

    @Test
    void a_fault_does_not_tell_an_address() {
        String json = "{\"id\":\"A-1\",\"address\":\"" + "Dusun Contoh ".repeat(50) + "\"}";

        assertThat(KimJson.read(json, Member.class).faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.toString() + fault.message(Locale.ROOT))
                        .contains("/address", "500")
                        .doesNotContain("Dusun"));
    }

    @Test
    void of_a_person_whose_data_is_erased_the_id_stays() {
        assertThat(aMemberOfWhomAllIsKnown().pseudonymized())
                .isEqualTo(Member.builder().id(MemberId.of("A-1")).build());
    }

    @Test
    void a_copy_of_any_implementation_is_immutable_and_equal() {
        Member member = aMemberOfWhomAllIsKnown();
        Member strange = (Member) Proxy.newProxyInstance(
                Member.class.getClassLoader(),
                new Class<?>[] {Member.class},
                (proxy, method, arguments) -> method.invoke(member, arguments));

        assertThat(Member.copyOf(member)).isSameAs(member);
        assertThat(Member.copyOf(strange)).isNotSameAs(strange).isEqualTo(member);
    }
}
