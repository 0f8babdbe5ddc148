package io.github.kim4j.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kim4j.time.Term;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class GroupPartsTest {
    private static final Locale INDONESIAN = Locale.forLanguageTag("id");

    /** The functions that lists of Malang, Wonosobo and the guide for groups have. */
    @ParameterizedTest
    @CsvSource({
        "INFORMATION_VEHICLE, wahana informasi, vehicle of information",
        "DIALOGUE_PARTNER, mitra dialog, partner in dialogue",
        "LITERACY, peningkatan literasi, literacy",
        "ECONOMIC_VALUE, lembaga nilai ekonomi, economic value",
        "MEETING_PLACE, ajang silaturahmi, place to meet",
        "HOAX_COUNTER, HOAX_COUNTER, HOAX_COUNTER",
    })
    void a_purpose_has_a_word_in_both_languages_or_shows_its_code(String code, String indonesian, String english) {
        assertThat(Purpose.of(code).label(INDONESIAN)).isEqualTo(indonesian);
        assertThat(Purpose.of(code).label(Locale.ENGLISH)).isEqualTo(english);
    }

    /** The four of the socialization of 2021 and those of the national festivals. */
    @ParameterizedTest
    @CsvSource({
        "TOURISM, pariwisata, tourism",
        "CULTURE, budaya, culture",
        "SOCIAL, sosial, social matters",
        "ECONOMY, ekonomi, economy",
        "HEALTH, kesehatan, health",
        "ENVIRONMENT, lingkungan, environment",
        "LITERACY, literasi dan edukasi, literacy and education",
        "MEDIA, media dan publikasi, media and publishing",
        "INFORMATION_TECHNOLOGY, teknologi informasi, information technology",
        "FARMING, FARMING, FARMING",
    })
    void a_field_has_a_word_in_both_languages_or_shows_its_code(String code, String indonesian, String english) {
        assertThat(Field.of(code).label(INDONESIAN)).isEqualTo(indonesian);
        assertThat(Field.of(code).label(Locale.ENGLISH)).isEqualTo(english);
    }

    /** The kinds of groups by whom they were formed from. */
    @ParameterizedTest
    @CsvSource({
        "NEW_MEMBERS, anggota baru, new members",
        "KARANG_TARUNA, Karang Taruna, Karang Taruna",
        "KELOMPOK_TANI, Kelompok Tani, Kelompok Tani",
        "POKDARWIS, Pokdarwis, Pokdarwis",
        "PKK, PKK, PKK",
        "COMMUNITY, komunitas, community",
        "POSYANDU, POSYANDU, POSYANDU",
    })
    void a_base_has_a_word_in_both_languages_or_shows_its_code(String code, String indonesian, String english) {
        assertThat(GroupBase.of(code).label(INDONESIAN)).isEqualTo(indonesian);
        assertThat(GroupBase.of(code).label(Locale.ENGLISH)).isEqualTo(english);
    }

    /** Sections as a form of a regency, a board of Wonosobo and a provincial forum have them. */
    @ParameterizedTest
    @CsvSource({
        "Bidang Pengumpulan Informasi, COLLECTION, pengumpulan informasi",
        "Bidang Pengolah Informasi, PROCESSING, pengolahan informasi",
        "Bidang Penyebaran Informasi, SPREADING, penyebaran informasi",
        "Seksi Informasi dan Teknologi (IT), IT, IT",
        "Bidang Humas, , ",
    })
    void a_section_has_a_name_and_perhaps_a_kind(String name, String code, String word) {
        Section section = new Section(name, Optional.ofNullable(code).map(SectionKind::of));

        assertThat(section.name()).isEqualTo(name);
        assertThat(section.kind().map(kind -> kind.label(INDONESIAN))).isEqualTo(Optional.ofNullable(word));
    }

    @ParameterizedTest
    @CsvSource({
        "DUSUN, dusun",
        "PADUKUHAN, padukuhan",
        "JORONG, jorong",
        "KORONG, korong",
        "BANJAR, banjar",
        "RW, RW",
        "RT, RT",
        "HUTA, HUTA",
    })
    void a_part_of_a_village_keeps_its_indonesian_word(String code, String word) {
        assertThat(SubUnitKind.of(code).label(INDONESIAN)).isEqualTo(word);
        assertThat(SubUnitKind.of(code).label(Locale.ENGLISH)).isEqualTo(word);
    }

    @ParameterizedTest
    @CsvSource({"ORDINARY, Anggota Biasa, ordinary member", "HONORARY, Anggota Istimewa, honorary member"})
    void a_kind_of_members_has_a_word_in_both_languages(MembershipKind kind, String indonesian, String english) {
        assertThat(kind.label(INDONESIAN)).isEqualTo(indonesian);
        assertThat(kind.label(Locale.ENGLISH)).isEqualTo(english);
    }

    @Test
    void words_for_channels_links_and_forms_of_names_are_in_both_languages() {
        assertThat(ChannelKind.SOCIAL_MEDIA.label(INDONESIAN)).isEqualTo("media sosial");
        assertThat(ChannelKind.of("RADIO").label(Locale.ENGLISH)).isEqualTo("RADIO");
        assertThat(GroupLinkKind.MENTORING.label(INDONESIAN)).isEqualTo("pendampingan");
        assertThat(GroupLinkKind.of("X").label(Locale.ENGLISH)).isEqualTo("X");
        assertThat(NameForm.KIKM.label(Locale.ENGLISH)).isEqualTo("Kelompok Informasi dan Komunikasi Masyarakat");
        assertThat(NameForm.OTHER.label(Locale.ENGLISH)).isEqualTo("another form");
        assertThat(SectionKind.SPREADING.label(Locale.ENGLISH)).isEqualTo("spreading of information");
    }

    static Stream<Arguments> openLists() {
        return Stream.of(
                Arguments.of("field", (Function<String, Object>) Field::of),
                Arguments.of("purpose", (Function<String, Object>) Purpose::of),
                Arguments.of("base", (Function<String, Object>) GroupBase::of),
                Arguments.of("sub-unit", (Function<String, Object>) SubUnitKind::of),
                Arguments.of("kind of section", (Function<String, Object>) SectionKind::of),
                Arguments.of("kind of channel", (Function<String, Object>) ChannelKind::of),
                Arguments.of("kind of link", (Function<String, Object>) GroupLinkKind::of));
    }

    @ParameterizedTest
    @MethodSource("openLists")
    void a_list_keeps_codes_that_it_does_not_know_and_refuses_what_is_none(
            String name, Function<String, Object> parse) {
        assertThat(parse.apply("A_CODE_2")).hasToString("A_CODE_2").isEqualTo(parse.apply("A_CODE_2"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> parse.apply("no code"))
                .withMessage(name + ": 7 characters (expected: 1 to 40 capitals, digits and underscores,"
                        + " beginning with a capital)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " x", "x ", "a\tb"})
    void names_and_addresses_are_one_line(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SubUnit(SubUnitKind.RW, text))
                .withMessageStartingWith("name: " + text.length() + " characters (expected: 1 to 100 ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Section(text, Optional.empty()))
                .withMessageStartingWith("name: " + text.length() + " characters (expected: 1 to 150 ");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Channel(ChannelKind.BLOG, text))
                .withMessageStartingWith("address: " + text.length() + " characters (expected: 1 to 300 ");
    }

    @Test
    void names_and_addresses_are_of_bounded_length() {
        assertThat(new SubUnit(SubUnitKind.RW, "x".repeat(100)).name()).hasSize(100);
        assertThatIllegalArgumentException().isThrownBy(() -> new SubUnit(SubUnitKind.RW, "x".repeat(101)));
        assertThat(new Section("x".repeat(150), Optional.empty()).name()).hasSize(150);
        assertThatIllegalArgumentException().isThrownBy(() -> new Section("x".repeat(151), Optional.empty()));
        assertThat(new Channel(ChannelKind.BLOG, "x".repeat(300)).address()).hasSize(300);
        assertThatIllegalArgumentException().isThrownBy(() -> new Channel(ChannelKind.BLOG, "x".repeat(301)));
    }

    @Test
    void a_link_is_between_two_groups() {
        GroupLink.Builder link = GroupLink.builder()
                .kind(GroupLinkKind.MENTORING)
                .group(GroupId.of("KIM-1"))
                .term(Term.startingOn(LocalDate.of(2024, 1, 1)));

        assertThat(link.partner(GroupId.of("KIM-2")).build().getPartner()).isEqualTo(GroupId.of("KIM-2"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> link.partner(GroupId.of("KIM-1")).build())
                .withMessage("partner: KIM-1 (expected: another group)");
    }

    @Test
    void an_adviser_is_there_by_office() {
        Adviser adviser = Adviser.of(OfficerRole.PATRON, "Kepala Dinas Kominfo Contoh");

        assertThat(adviser.getOffice()).isEqualTo("Kepala Dinas Kominfo Contoh");
        assertThat(adviser.getName()).isEmpty();
    }

    @Test
    void are_equal_if_their_parts_are() {
        EqualsVerifier.forClass(SubUnit.class)
                .withNonnullFields("kind", "name")
                .withPrefabValues(SubUnitKind.class, SubUnitKind.RW, SubUnitKind.RT)
                .verify();
        EqualsVerifier.forClass(Section.class)
                .withNonnullFields("name", "kind")
                .withPrefabValues(SectionKind.class, SectionKind.COLLECTION, SectionKind.SPREADING)
                .withPrefabValues(Optional.class, Optional.of(SectionKind.COLLECTION), Optional.empty())
                .verify();
        EqualsVerifier.forClass(Channel.class)
                .withNonnullFields("kind", "address")
                .withPrefabValues(ChannelKind.class, ChannelKind.BLOG, ChannelKind.PRINT)
                .verify();
        Stream.of(
                        Field.class,
                        Purpose.class,
                        GroupBase.class,
                        SubUnitKind.class,
                        SectionKind.class,
                        ChannelKind.class,
                        GroupLinkKind.class)
                .forEach(type -> EqualsVerifier.forClass(type)
                        .withNonnullFields("code")
                        .withPrefabValuesForField("code", "A", "B")
                        .verify());
    }
}
