package io.github.kim4j.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kim4j.decree.OfficeKind;
import io.github.kim4j.group.GroupId;
import io.github.kim4j.group.GroupLevel;
import io.github.kim4j.json.KimJson;
import io.github.kim4j.law.Attested;
import io.github.kim4j.law.LegalBasis;
import io.github.kim4j.law.OurReading;
import io.github.kim4j.lifecycle.GroupCase;
import io.github.kim4j.lifecycle.GroupLifecycle;
import io.github.kim4j.lifecycle.IncompletePolicyException;
import io.github.kim4j.machine.Format;
import io.github.kim4j.region.RegionCode;
import io.github.kim4j.region.RegionKind;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PoliciesTest {
    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    @Test
    void musi_banyuasin_is_recognized_by_the_bupati_as_a_speaker_said() {
        Rules rules = Policies.bundled()
                .of("16.06")
                .rules(GroupLevel.VILLAGE, RegionKind.DESA, LocalDate.of(2021, 3, 17))
                .orElseThrow();

        assertThat(rules.getChain().orElseThrow().value()).isEqualTo(Chain.of(Set.of(OfficeKind.BUPATI)));
        assertThat(rules.getChain().orElseThrow().basis()).isInstanceOf(Attested.class);
        assertThat(rules.getMinimumMembers()).isEmpty();
    }

    @Test
    void before_the_statement_nothing_is_known_of_musi_banyuasin() {
        assertThat(Policies.bundled().of("16.06").rules(GroupLevel.VILLAGE, RegionKind.DESA, LocalDate.of(2021, 3, 16)))
                .isEmpty();
    }

    @Test
    void kota_malang_is_recognized_by_the_wali_kota_in_2020() {
        Rules rules = Policies.bundled()
                .of("35.73")
                .rules(GroupLevel.VILLAGE, RegionKind.KELURAHAN, LocalDate.of(2020, 3, 16))
                .orElseThrow();

        assertThat(rules.getChain().orElseThrow().value()).isEqualTo(Chain.of(Set.of(OfficeKind.WALI_KOTA)));
        assertThat(rules.getRegistration()).isEmpty();
    }

    static List<RegionPolicy> bundled() {
        return Policies.bundled().all();
    }

    @ParameterizedTest
    @MethodSource("bundled")
    void every_bundled_policy_is_valid_and_survives_json(RegionPolicy policy) throws Exception {
        String json = KimJson.restricted().writeValueAsString(policy);

        assertThat(KimJson.read(json, RegionPolicy.class).orThrow()).isEqualTo(policy);
        assertThat(VALIDATOR.validate(policy)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("bundled")
    void a_policy_makes_a_lifecycle_unless_it_says_what_is_missing(RegionPolicy policy) {
        if (policy.undecided().isEmpty()) {
            assertThat(GroupLifecycle.under(policy).policy()).isEqualTo(policy);
        } else {
            assertThatThrownBy(() -> GroupLifecycle.under(policy))
                    .isInstanceOfSatisfying(
                            IncompletePolicyException.class,
                            refused -> assertThat(refused.undecided()).isEqualTo(policy.undecided()));
        }
    }

    @Test
    void five_regions_do_not_say_who_recognizes() {
        assertThat(bundled().stream()
                        .filter(policy -> !policy.undecided().isEmpty())
                        .map(policy -> policy.getRegion() + " " + policy.undecided()))
                .containsExactly(
                        "32.73 [REGENCY from 2024-01-01: chain]",
                        "35.23 [VILLAGE from 2020-01-01: chain]",
                        "51.01 [VILLAGE from 2019-10-31: chain]",
                        "64.02 [VILLAGE DESA from 2022-01-01: chain]",
                        "64.09 [VILLAGE: chain]");
        Undecided open = Policies.bundled().of("64.02").undecided().get(0);
        assertThat(open.message(Locale.forLanguageTag("id")))
                .isEqualTo("Belum ditetapkan siapa yang mengakui KIM tingkat desa sejak 1 Januari 2022.");
        assertThat(open.message(Locale.ENGLISH))
                .isEqualTo("It is not decided who recognizes a group of a desa since 1 January 2022.");
        assertThat(Policies.bundled().of("64.09").undecided().get(0).message(Locale.ENGLISH))
                .isEqualTo("It is not decided who recognizes a group of a desa or kelurahan.");
    }

    @Test
    void the_list_of_regions_is_that_of_the_files() throws Exception {
        Path folder = Path.of(Policies.class.getResource("policies").toURI());
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()).sorted())
                    .isEqualTo(
                            Policies.CODES.stream().map(code -> code + ".json").toList());
        }
        assertThat(bundled())
                .extracting(policy -> policy.getRegion().toString())
                .isEqualTo(Policies.CODES);
    }

    /** What the sources tell, row by row, and nothing else. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    16.06 | VILLAGE  | DESA      | [[BUPATI]]                           | optional          | -  | -  | - | - | -
                    16.06 | DISTRICT | KECAMATAN | [[BUPATI]]                           | optional          | -  | -  | - | - | -
                    32.73 | REGENCY  | KOTA      | -                                    | -                 | -  | -  | - | - | 3
                    32.76 | VILLAGE  | KELURAHAN | [[LURAH]]                            | -                 | -  | -  | - | - | -
                    33.06 | VILLAGE  | DESA      | [[KEPALA_DESA]]                      | -                 | -  | -  | - | - | -
                    33.71 | REGENCY  | KOTA      | [[WALI_KOTA]]                        | -                 | -  | -  | - | - | 5
                    34.01 | VILLAGE  | DESA      | [[KEPALA_DESA]]                      | -                 | -  | -  | - | - | -
                    35.08 | VILLAGE  | KELURAHAN | [[KEPALA_DESA, LURAH]]               | after recognition | -  | -  | - | - | -
                    35.23 | DISTRICT | KECAMATAN | [[CAMAT]]                            | after recognition | -  | -  | - | - | -
                    35.23 | VILLAGE  | DESA      | -                                    | -                 | -  | -  | - | - | -
                    35.73 | VILLAGE  | KELURAHAN | [[WALI_KOTA]]                        | -                 | -  | -  | - | - | -
                    35.78 | VILLAGE  | KELURAHAN | [[KEPALA_DESA, LURAH]]               | after recognition | 10 | -  | - | 18 | -
                    51.01 | VILLAGE  | KELURAHAN | -                                    | -                 | 3  | -  | - | - | -
                    61.06 | VILLAGE  | DESA      | [[KEPALA_DESA, CAMAT, KEPALA_DINAS]] | -                 | 3  | 8  | - | - | -
                    61.06 | DISTRICT | KECAMATAN | [[CAMAT, KEPALA_DINAS]]              | -                 | 3  | 8  | - | - | -
                    64.02 | VILLAGE  | DESA      | -                                    | -                 | -  | -  | - | - | -
                    64.09 | VILLAGE  | KELURAHAN | -                                    | optional          | -  | -  | - | - | -
                    """)
    void tells_what_sources_tell(
            String region,
            GroupLevel level,
            RegionKind kind,
            String chain,
            String registration,
            String least,
            String most,
            String age,
            String officerAge,
            String term) {
        Rules rules = Policies.bundled()
                .of(region)
                .rules(level, kind, LocalDate.of(2025, 1, 1))
                .orElseThrow();

        assertThat(Stream.of(
                                rules.getChain(),
                                rules.getRegistration(),
                                rules.getMinimumMembers(),
                                rules.getMaximumMembers(),
                                rules.getMinimumAge(),
                                rules.getOfficerMinimumAge(),
                                rules.getTermYears())
                        .map(it -> it.map(parameter -> parameter.value().toString())
                                .orElse("-")))
                .containsExactly(chain, registration, least, most, age, officerAge, term);
        assertThat(rules.getBarredOccupations().isPresent()).isEqualTo(region.equals("64.02"));
        assertThat(rules.getArticlesRequired().isPresent()).isEqualTo(region.equals("35.78"));
        assertThat(Explanation.RULES.stream().filter(part -> !part.absentIn(rules)))
                .extracting(Explanation.Part::name)
                .isSubsetOf(
                        "registration",
                        "minimumMembers",
                        "maximumMembers",
                        "minimumAge",
                        "officerMinimumAge",
                        "barredOccupations",
                        "articlesRequired",
                        "termYears");
    }

    /** Press, profiles and pages were read, and of no regulation of a region its articles. */
    @Test
    void no_rule_of_a_region_claims_to_be_law_that_nobody_read() {
        assertThat(parameters().map(Parameter::basis)).isNotEmpty().doesNotHaveAnyElementsOfTypes(LegalBasis.class);
    }

    @Test
    void what_is_stronger_or_more_general_than_its_source_is_our_reading() {
        Stream<Parameter<?>> duties =
                allRules().flatMap(rules -> rules.getRegistration().stream()).map(parameter -> parameter);
        Stream<Parameter<?>> patterns = bundled().stream()
                .flatMap(policy -> policy.getNumberPattern().stream())
                .map(parameter -> parameter);
        Stream<Parameter<?>> terms =
                allRules().flatMap(rules -> rules.getTermYears().stream()).map(parameter -> parameter);
        Stream<Parameter<?>> surabaya = Policies.bundled().of("35.78").getTimeLines().stream()
                .flatMap(line -> line.getPeriods().stream())
                .flatMap(PoliciesTest::parametersOf);

        assertThat(Stream.of(duties, patterns, terms, surabaya).flatMap(them -> them))
                .hasSizeGreaterThan(12)
                .extracting(Parameter::basis)
                .hasOnlyElementsOfType(OurReading.class);
    }

    @Test
    void what_a_letter_only_recommends_is_no_rule() {
        RegionPolicy jembrana = Policies.bundled().of("51.01");

        assertThat(allRulesOf(jembrana))
                .allSatisfy(rules -> assertThat(rules.getMaximumMembers()).isEmpty());
        assertThat(jembrana.getNote().orElseThrow()).contains("menganjurkan paling banyak 30 anggota");
    }

    private static Stream<Parameter<?>> parameters() {
        return Stream.concat(
                allRules().flatMap(PoliciesTest::parametersOf),
                bundled().stream()
                        .flatMap(policy -> Explanation.PAPERS.stream().flatMap(part -> part.in(policy).stream())));
    }

    private static Stream<Parameter<?>> parametersOf(Rules rules) {
        return Stream.concat(
                rules.getChain().stream(), Explanation.RULES.stream().flatMap(part -> part.in(rules).stream()));
    }

    private static Stream<Rules> allRules() {
        return bundled().stream().flatMap(PoliciesTest::allRulesOf);
    }

    private static Stream<Rules> allRulesOf(RegionPolicy policy) {
        return policy.getTimeLines().stream().flatMap(line -> line.getPeriods().stream());
    }

    @Test
    void what_the_old_guide_says_is_our_default_and_no_rule_of_a_region() {
        Rules guide = Policies.guide2008();

        assertThat(guide.getChain()).isEmpty();
        assertThat(guide.getMinimumMembers().orElseThrow().value()).isEqualTo(3);
        assertThat(guide.getMaximumMembers().orElseThrow().value()).isEqualTo(30);
        assertThat(Explanation.RULES.stream().flatMap(part -> part.in(guide).stream()))
                .hasSize(3)
                .allSatisfy(parameter -> assertThat(parameter.basis().cite(Locale.ENGLISH))
                        .isEqualTo("convention: our default from the guide of 2008, not a rule of this region"));
    }

    @Test
    void a_violation_of_the_old_guide_says_that_it_is_our_default() {
        RegionPolicy policy = RegionPolicy.builder()
                .region(RegionCode.parse("16.06"))
                .addTimeLines(TimeLine.builder()
                        .level(GroupLevel.VILLAGE)
                        .addPeriods(Policies.guide2008().toBuilder()
                                .chain(Policies.bundled()
                                        .of("16.06")
                                        .rules(GroupLevel.VILLAGE, RegionKind.DESA, LocalDate.of(2022, 1, 1))
                                        .flatMap(Rules::getChain))
                                .build())
                        .build())
                .build();

        assertThat(GroupLifecycle.under(policy)
                        .definition(
                                GroupCase.of(
                                        GroupId.of("KIM-1"), GroupLevel.VILLAGE, RegionCode.parse("16.06.06.2008")),
                                LocalDate.of(2022, 1, 1))
                        .map(it -> it.print(Format.MARKDOWN, Locale.forLanguageTag("id")))
                        .orElseThrow())
                .contains("nilai awal pustaka dari panduan tahun 2008, bukan aturan daerah ini");
    }

    @Test
    void a_village_institution_has_the_terms_of_the_ministry() {
        Rules rules = Policies.villageInstitution();

        assertThat(rules.getTermYears())
                .isEqualTo(Optional.of(new Parameter<>(5, LegalBasis.of("permendagri-18-2018"))));
        assertThat(rules.getReelectionLimit().orElseThrow().value()).isEqualTo(new ReelectionLimit(2, false));
        assertThat(rules.getChain().orElseThrow().value()).isEqualTo(Chain.of(Set.of(OfficeKind.KEPALA_DESA)));
        assertThat(rules.getChain().orElseThrow().basis()).isInstanceOf(OurReading.class);
    }

    /** Synthetic: until 2019 the Lurah recognized, then the Wali Kota; in a desa it is another office again. */
    @Test
    void rules_differ_by_level_and_kind_of_unit_and_over_time() {
        RegionPolicy policy = RegionPolicy.builder()
                .region(RegionCode.parse("99.71"))
                .addTimeLines(
                        line(
                                GroupLevel.VILLAGE,
                                Optional.of(RegionKind.KELURAHAN),
                                recognizedBy(OfficeKind.LURAH),
                                recognizedBy(OfficeKind.WALI_KOTA).toBuilder()
                                        .since(LocalDate.of(2020, 1, 1))
                                        .build()),
                        line(GroupLevel.VILLAGE, Optional.empty(), recognizedBy(OfficeKind.KEPALA_DESA)),
                        line(GroupLevel.DISTRICT, Optional.empty(), recognizedBy(OfficeKind.CAMAT)))
                .build();

        assertThat(recognizer(policy, GroupLevel.VILLAGE, RegionKind.KELURAHAN, 2019))
                .isEqualTo("[[LURAH]]");
        assertThat(recognizer(policy, GroupLevel.VILLAGE, RegionKind.KELURAHAN, 2020))
                .isEqualTo("[[WALI_KOTA]]");
        assertThat(recognizer(policy, GroupLevel.VILLAGE, RegionKind.DESA, 2020))
                .isEqualTo("[[KEPALA_DESA]]");
        assertThat(recognizer(policy, GroupLevel.DISTRICT, RegionKind.KECAMATAN, 2020))
                .isEqualTo("[[CAMAT]]");
        assertThat(PolicyLint.of(policy)).isEmpty();
    }

    private static Rules recognizedBy(OfficeKind office) {
        return Rules.builder()
                .chain(new Parameter<>(Chain.of(Set.of(office)), new OurReading("contoh", "example")))
                .build();
    }

    private static TimeLine line(GroupLevel level, Optional<RegionKind> kind, Rules... periods) {
        return TimeLine.builder()
                .level(level)
                .unitKind(kind)
                .addPeriods(periods)
                .build();
    }

    private static String recognizer(RegionPolicy policy, GroupLevel level, RegionKind kind, int year) {
        return policy.rules(level, kind, LocalDate.of(year, 1, 1))
                .flatMap(Rules::getChain)
                .orElseThrow()
                .value()
                .toString();
    }

    @Test
    void a_region_without_a_policy_is_named() {
        assertThatThrownBy(() -> Policies.bundled().of("11.01"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("region: 11.01 (expected: one of");
    }

    @Test
    void an_office_stands_once_in_a_chain() {
        assertThatThrownBy(() -> Chain.of(Set.of(OfficeKind.LURAH), Set.of(OfficeKind.LURAH)))
                .hasMessage("chain: LURAH (expected: each office once)");
        assertThatThrownBy(Chain::of).hasMessage("chain: 0 links (expected: 1 to 4 links)");
    }

    @Test
    void an_immutable_policy_is_its_own_copy() {
        RegionPolicy muba = Policies.bundled().of("16.06");
        TimeLine line = muba.getTimeLines().get(0);
        Rules rules = line.getPeriods().get(0);

        assertThat(RegionPolicy.copyOf(muba)).isSameAs(muba);
        assertThat(TimeLine.copyOf(line)).isSameAs(line);
        assertThat(Rules.copyOf(rules)).isSameAs(rules);
    }

    @Test
    void a_policy_is_read_from_the_file_of_its_region() {
        assertThat(Policies.policy("16.06")).isEqualTo(Policies.bundled().of("16.06"));
        assertThatThrownBy(() -> Policies.policy("99.99"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("policies/99.99.json: missing (expected: beside " + Policies.class + ")");
    }

    @Test
    void the_schema_of_policies_comes_with_the_library() {
        assertThat(Policies.schema()).startsWith("{").contains("\"$schema\"");
    }
}
