package io.github.kim4j.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kim4j.group.GroupId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AssessmentTest {
    private static final AssessmentScheme BOJONEGORO = scheme(
            2015,
            "LCCK Bojonegoro",
            "blog=20; writing task=20; questions and answers=10; question of the honorary jury=10;"
                    + " fragment=20; art and yells=20");

    /** A scheme of criteria as {@code label=weight; label}. */
    private static AssessmentScheme scheme(int year, String name, String criteria) {
        List<Criterion> list = new ArrayList<>();
        for (String part : criteria.split("; ", -1)) {
            String[] sides = part.split("=", -1);
            Optional<BigDecimal> weight = sides.length == 1 ? Optional.empty() : Optional.of(new BigDecimal(sides[1]));
            list.add(new Criterion("C" + list.size(), sides[0], weight));
        }
        return AssessmentScheme.builder()
                .id(name + " " + year)
                .name(name)
                .year(year)
                .organizer("Dinas Kominfo")
                .criteria(list)
                .build();
    }

    /** Every scheme that a source describes. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2015|LCCK Bojonegoro|blog=20; writing=20; answers=10; honorary jury=10; fragment=20; art=20|6",
                "2015|Lomba KIM Kota Malang|administrasi; pemanfaatan media KIM; aktivitas pokok KIM|3",
                "2022|KIM Award Kota Malang|use of social media and website|1",
                "2018|LCCK Kota Madiun|site or blog; compulsory questions; contested questions; fragment and yells|4",
                "2023|KIMFest Surabaya|Adaptif; Inspiratif; Inovatif; Kreatif|4",
                "2024|KIMFest Makassar|UMKM; Pariwisata; Paling Transformatif; Terinovatif|4",
                "2025|KIMFest Tangerang|ekonomi kreatif/digital; sosial budaya; literasi|3",
            })
    void a_scheme_has_weights_on_all_criteria_or_on_none(int year, String name, String criteria, int count) {
        AssessmentScheme scheme = scheme(year, name, criteria);

        assertThat(scheme.getCriteria()).hasSize(count);
        assertThat(scheme.getClasses()).isEmpty();
        assertThat(scheme.classOf(BigDecimal.TEN)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2015|a=50; b=49.999|criteria: 99.999 (expected: weights that are 100 together)",
                "2015|a=50; b=50.001|criteria: 100.001 (expected: weights that are 100 together)",
                "2015|a=100; b|criteria: 1 weights (expected: a weight on all or on none)",
                "1899|a|year: 1899 (expected: 1900 to 2999)",
                "3000|a|year: 3000 (expected: 1900 to 2999)",
            })
    void refuses_weights_that_are_not_100_and_years_out_of_range(int year, String criteria, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scheme(year, "Contoh", criteria))
                .withMessage(message);
    }

    @Test
    void thirds_are_100_if_they_are_written_so_and_tenths_lose_nothing() {
        assertThat(scheme(2015, "Contoh", "a=33.33; b=33.33; c=33.34").getCriteria())
                .hasSize(3);
        assertThat(scheme(2015, "Contoh", "a=0.1; b=0.2; c=99.7").getCriteria()).hasSize(3);
    }

    @Test
    void refuses_a_scheme_without_criteria_or_with_a_code_twice() {
        AssessmentScheme.Builder scheme = BOJONEGORO.toBuilder();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> scheme.criteria(List.of()).build())
                .withMessage("criteria: 0 (expected: at least one)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scheme.criteria(List.of(Criterion.of("A", "a"), Criterion.of("A", "b")))
                        .build())
                .withMessage("criteria: A (expected: each code once)");
    }

    private static Assessment total(String total) {
        return Assessment.builder()
                .scheme("S")
                .group(GroupId.of("KIM-1"))
                .total(new BigDecimal(total))
                .build();
    }

    @ParameterizedTest
    @CsvSource({"80.00, 80", "1E+3, 1000", "0.000, 0", "81.123456, 81.123456", "1000000, 1000000"})
    void a_total_is_kept_without_the_zeros_at_its_end(String published, String kept) {
        assertThat(total(published).getTotal()).contains(new BigDecimal(kept));
        assertThat(total(published)).isEqualTo(total(kept));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1000000.1", "0.0000001", "1e400", "1E-400", "81.12345678901234567890"})
    void refuses_a_total_out_of_range(String total) {
        assertThatIllegalArgumentException().isThrownBy(() -> total(total)).withMessageStartingWith("total: ");
    }

    @Test
    void classes_are_the_organizers_own_and_rise() {
        ScoreClass low = new ScoreClass("Kelas Contoh 1", BigDecimal.ZERO);
        ScoreClass high = new ScoreClass("Kelas Contoh 2", new BigDecimal("80"));
        AssessmentScheme scheme =
                BOJONEGORO.toBuilder().classes(List.of(low, high)).build();

        assertThat(scheme.classOf(new BigDecimal("79.999"))).contains(low);
        assertThat(scheme.classOf(new BigDecimal("80.0"))).contains(high);
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> scheme.toBuilder().classes(List.of(high, high)).build())
                .withMessage("classes: 80 (expected: more than the class before)");
    }

    private static Assessment assessment(String... points) {
        Assessment.Builder builder =
                Assessment.builder().scheme(BOJONEGORO.getId()).group(GroupId.of("KIM-1"));
        for (int i = 0; i < points.length; i++) {
            builder.addScores(new Score("C" + i, new BigDecimal(points[i])));
        }
        return builder.build();
    }

    @Test
    void the_weighted_sum_is_exact() {
        assertThat(assessment("80.1", "70", "60", "50", "90", "100").weighted(BOJONEGORO))
                .hasValueSatisfying(sum -> assertThat(sum).isEqualByComparingTo("79.02"));
    }

    @Test
    void there_is_no_weighted_sum_without_all_scores_weights_and_the_scheme() {
        assertThat(assessment("80.1").weighted(BOJONEGORO)).isEmpty();
        assertThat(assessment("1", "1", "1", "1", "1", "1")
                        .weighted(BOJONEGORO.toBuilder().id("other").build()))
                .isEmpty();
        AssessmentScheme bare = scheme(2015, "Contoh", "a");
        assertThat(assessment("1").toBuilder().scheme(bare.getId()).build().weighted(bare))
                .isEmpty();
    }

    @Test
    void every_criterion_is_judged_once() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> assessment("1").toBuilder()
                        .addScores(new Score("C0", BigDecimal.ONE))
                        .build())
                .withMessage("scores: C0 (expected: each criterion once)");
    }

    @ParameterizedTest
    @CsvSource({"80, 80", "80.0, 80", "1E+2, 100", "0.10, 0.1", "0, 0", "1000000, 1000000", "0.000001, 0.000001"})
    void numbers_are_exact_and_written_in_one_way(String given, String kept) {
        assertThat(new Score("A", new BigDecimal(given)).points()).hasToString(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1000000.1", "0.0000001", "1E+999999999", "1E-999999999", "123456789012345678901"})
    void refuses_numbers_out_of_range_at_once(String points) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Score("A", new BigDecimal(points)))
                .withMessageStartingWith("points: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "100.1", "-20"})
    void a_weight_is_more_than_nothing_and_not_more_than_all(String weight) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Criterion("A", "a", Optional.of(new BigDecimal(weight))))
                .withMessageStartingWith("weight: " + weight);
    }

    @Test
    void refuses_codes_and_labels_of_another_form() {
        assertThatIllegalArgumentException().isThrownBy(() -> Criterion.of("a", "a"));
        assertThatIllegalArgumentException().isThrownBy(() -> Criterion.of("A", ""));
        assertThatIllegalArgumentException().isThrownBy(() -> new Score("a", BigDecimal.ONE));
        assertThatIllegalArgumentException().isThrownBy(() -> new ScoreClass(" ", BigDecimal.ONE));
    }

    @Test
    void are_equal_if_their_parts_are() {
        EqualsVerifier.forClass(Score.class)
                .withNonnullFields("criterion", "points")
                .withPrefabValuesForField("criterion", "A", "B")
                .withPrefabValuesForField("points", BigDecimal.ONE, BigDecimal.TEN)
                .verify();
        EqualsVerifier.forClass(ScoreClass.class)
                .withNonnullFields("label", "from")
                .withPrefabValuesForField("from", BigDecimal.ONE, BigDecimal.TEN)
                .verify();
        EqualsVerifier.forClass(Criterion.class)
                .withNonnullFields("code", "label", "weight")
                .withPrefabValuesForField("code", "A", "B")
                .withPrefabValuesForField("weight", Optional.of(BigDecimal.ONE), Optional.empty())
                .verify();
    }
}
