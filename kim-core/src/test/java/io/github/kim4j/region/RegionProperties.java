package io.github.kim4j.region;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kim4j.testkit.core.RegionArbitraries;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class RegionProperties {
    @Provide
    Arbitrary<RegionCode> codes() {
        return RegionArbitraries.anyCode();
    }

    @Provide
    Arbitrary<RegionCode> crowded() {
        return RegionArbitraries.existingVillageWithin(RegionCode.parse("34.71"))
                .flatMap(village -> Arbitraries.of(
                        village,
                        village.district().orElseThrow(),
                        village.regency().orElseThrow(),
                        village.province()));
    }

    @Provide
    Arbitrary<RegionCode> inForce() {
        return RegionArbitraries.existingCode();
    }

    @Property
    void every_form_reads_back(@ForAll("codes") RegionCode code) {
        assertThat(RegionCode.parse(code.toString())).isEqualTo(code).hasSameHashCodeAs(code);
        assertThat(RegionCode.parse(code.digits())).isEqualTo(code);
        Statistics.label("level")
                .collect(code.level())
                .coverage(coverage -> coverage.check(RegionLevel.VILLAGE).percentage(share -> share > 10));
    }

    @Property
    void the_parent_is_the_text_without_its_last_part(@ForAll("codes") RegionCode code) {
        String text = code.toString();
        int dot = text.lastIndexOf('.');

        assertThat(code.parent().map(RegionCode::toString).orElse("")).isEqualTo(dot < 0 ? "" : text.substring(0, dot));
        assertThat(code.province().toString()).isEqualTo(text.substring(0, 2));
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void order_is_that_of_the_text(@ForAll("codes") RegionCode one, @ForAll("codes") RegionCode other) {
        assertThat(Integer.signum(one.compareTo(other)))
                .isEqualTo(Integer.signum(one.toString().compareTo(other.toString())));
    }

    @Property
    void lying_within_is_having_the_text_as_beginning(
            @ForAll("crowded") RegionCode code, @ForAll("crowded") RegionCode area) {
        boolean begins = (code + ".").startsWith(area + ".");

        assertThat(code.liesWithin(area)).isEqualTo(begins);
        Statistics.label("within")
                .collect(begins)
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 10));
    }

    @Property
    void lying_within_is_a_partial_order(
            @ForAll("crowded") RegionCode a, @ForAll("crowded") RegionCode b, @ForAll("crowded") RegionCode c) {
        assertThat(a.liesWithin(a)).isTrue();
        assertThat(a.liesWithin(b) && b.liesWithin(a)).isEqualTo(a.equals(b));
        assertThat(a.liesWithin(b) && b.liesWithin(c) && !a.liesWithin(c)).isFalse();
    }

    @Property
    void a_region_in_force_is_a_child_of_its_parent(@ForAll("inForce") RegionCode code) {
        Region region = Gazetteer.bundled().find(code).orElseThrow();

        assertThat(region.code()).isEqualTo(code);
        code.parent()
                .ifPresent(parent ->
                        assertThat(Gazetteer.bundled().children(parent)).contains(region));
    }

    @Property
    void ancestors_lead_from_the_province_to_the_parent(@ForAll("inForce") RegionCode code) {
        int dots = (int) code.toString().chars().filter(c -> c == '.').count();
        List<Region> ancestors = Gazetteer.bundled().ancestors(code);

        assertThat(ancestors).hasSize(dots).allMatch(region -> code.liesWithin(region.code()));
        assertThat(ancestors).extracting(Region::code).isSorted();
    }

    @Property(tries = 100)
    void a_region_is_found_by_its_name_and_its_full_name(@ForAll("inForce") RegionCode code) {
        Region region = Gazetteer.bundled().find(code).orElseThrow();

        assertThat(Gazetteer.bundled().search(region.name())).contains(region);
        assertThat(Gazetteer.bundled().search(region.fullName())).contains(region);
    }

    @Property
    void what_is_not_in_force_is_not_found(@ForAll("codes") RegionCode code) {
        boolean inForce = Gazetteer.bundled().contains(code);

        assertThat(Gazetteer.bundled().find(code).isPresent()).isEqualTo(inForce);
    }
}
