package io.github.kim4j.testkit.core;

import io.github.kim4j.region.Gazetteer;
import io.github.kim4j.region.Region;
import io.github.kim4j.region.RegionCode;
import io.github.kim4j.region.RegionLevel;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generators of region codes (kode wilayah): any well-formed ones, those in force, and unassigned ones. */
public final class RegionArbitraries {
    private static final String UNASSIGNED = "99";

    private RegionArbitraries() {}

    /**
     * Returns well-formed codes of all levels alike, most of them not in force.
     *
     * @return the generator
     */
    public static Arbitrary<RegionCode> anyCode() {
        return Arbitraries.of(RegionLevel.values()).flatMap(RegionArbitraries::anyCode);
    }

    /**
     * Returns well-formed codes of one level, most of them not in force.
     *
     * @param level the level
     * @return the generator
     */
    public static Arbitrary<RegionCode> anyCode(RegionLevel level) {
        return below(numbers(1, 99), level);
    }

    /**
     * Returns codes of one level in province 99, which is not assigned: for data which must not look real.
     *
     * @param level the level
     * @return the generator
     */
    public static Arbitrary<RegionCode> unassignedCode(RegionLevel level) {
        return below(Arbitraries.just(UNASSIGNED), level);
    }

    /**
     * Returns codes in force, of all levels alike.
     *
     * @return the generator
     */
    public static Arbitrary<RegionCode> existingCode() {
        return Arbitraries.of(RegionLevel.values()).flatMap(RegionArbitraries::existingCode);
    }

    /**
     * Returns codes in force of one level.
     *
     * @param level the level
     * @return the generator
     */
    public static Arbitrary<RegionCode> existingCode(RegionLevel level) {
        return switch (level) {
            case PROVINCE -> Arbitraries.of(Existing.PROVINCES);
            case REGENCY -> Arbitraries.of(Existing.REGENCIES);
            case DISTRICT -> Arbitraries.of(Existing.DISTRICTS);
            case VILLAGE -> Arbitraries.of(Existing.VILLAGES);
        };
    }

    /**
     * Returns codes of desa, kelurahan and desa adat in force.
     *
     * @return the generator
     */
    public static Arbitrary<RegionCode> existingVillage() {
        return existingCode(RegionLevel.VILLAGE);
    }

    /**
     * Returns codes of desa, kelurahan and desa adat in force within an area.
     *
     * @param area a province, regency, city, district or village in force
     * @return the generator
     * @throws IllegalArgumentException if no village in force lies within the area
     */
    public static Arbitrary<RegionCode> existingVillageWithin(RegionCode area) {
        List<RegionCode> villages =
                Existing.VILLAGES.stream().filter(code -> code.liesWithin(area)).toList();
        if (villages.isEmpty()) {
            throw new IllegalArgumentException("area: " + area + " (expected: an area with villages in force)");
        }
        return Arbitraries.of(villages);
    }

    private static Arbitrary<RegionCode> below(Arbitrary<String> provinces, RegionLevel level) {
        Arbitrary<String> regencies = Arbitraries.oneOf(numbers(1, 69), numbers(71, 99));
        return Combinators.combine(provinces, regencies, numbers(1, 99), numbers(1000, 3999))
                .as((province, regency, district, village) -> String.join(".", province, regency, district, village))
                .map(village -> ancestor(RegionCode.parse(village), level));
    }

    private static RegionCode ancestor(RegionCode code, RegionLevel level) {
        return code.level() == level ? code : ancestor(code.parent().orElseThrow(), level);
    }

    private static Arbitrary<String> numbers(int first, int last) {
        return Arbitraries.integers()
                .between(first, last)
                .edgeCases(edges -> edges.filter(number -> number == first || number == last))
                .map(number -> (number < 10 ? "0" : "") + number);
    }

    /** The codes in force, read when first needed. */
    private static final class Existing {
        static final List<RegionCode> PROVINCES =
                Gazetteer.bundled().provinces().stream().map(Region::code).toList();
        static final List<RegionCode> REGENCIES = below(PROVINCES);
        static final List<RegionCode> DISTRICTS = below(REGENCIES);
        static final List<RegionCode> VILLAGES = below(DISTRICTS);

        private static List<RegionCode> below(List<RegionCode> codes) {
            return codes.stream().flatMap(Existing::children).toList();
        }

        private static Stream<RegionCode> children(RegionCode code) {
            return Gazetteer.bundled().children(code).stream().map(Region::code);
        }
    }
}
