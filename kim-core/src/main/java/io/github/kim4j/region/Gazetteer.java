package io.github.kim4j.region;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Gazetteer of the regions in force (daftar kode dan nama wilayah): all provinces, regencies and cities, districts and
 * villages of one edition of the ministry's code table.
 *
 * <p>The data is in the jar. Provinces, regencies and districts are read on first use, villages when the first village
 * is asked for; together they take about 1.3 MiB. A gazetteer is immutable and safe for all threads.
 *
 * <p>Retired codes are not in it, though old papers and identity numbers keep them; unknown is not invalid. Names are no
 * keys: {@code Sukamaju} is the name of many villages, and {@code Malang} that of a regency and a city.
 *
 * @legal Keputusan Menteri Dalam Negeri 300.2.2-2138/2025
 */
public final class Gazetteer {
    private static final Gazetteer BUNDLED = new Gazetteer();

    private Gazetteer() {}

    /**
     * Returns the gazetteer of the edition which comes with this library.
     *
     * @return the gazetteer; it has read nothing yet
     */
    public static Gazetteer bundled() {
        return BUNDLED;
    }

    /**
     * Returns the edition of the code table, with its decree and counts.
     *
     * @return the edition
     */
    public Edition edition() {
        return Upper.DATA.edition();
    }

    /**
     * Returns how many regions of all levels there are.
     *
     * @return the count
     */
    public int size() {
        return edition().size();
    }

    /**
     * Tells whether a code is in force in this edition. Allocates nothing.
     *
     * @param code the code
     * @return true if a region has it
     */
    public boolean contains(RegionCode code) {
        return table(code).contains(code.key());
    }

    /**
     * Returns the region of a code.
     *
     * @param code the code
     * @return the region; empty if the code is not in force in this edition
     */
    public Optional<Region> find(RegionCode code) {
        return table(code).find(code.key());
    }

    /**
     * Returns all provinces in order of code.
     *
     * @return the provinces
     */
    public List<Province> provinces() {
        return Upper.DATA.table().all(RegionLevel.PROVINCE).stream()
                .map(Province.class::cast)
                .toList();
    }

    /**
     * Returns the regions one level below a region, in order of code.
     *
     * @param code the code of the region above
     * @return its regencies and cities, districts or villages; empty for a village and for a code not in force
     */
    public List<Region> children(RegionCode code) {
        return switch (code.level()) {
            case PROVINCE -> List.copyOf(Upper.DATA.table().within(code.key(), RegionLevel.REGENCY));
            case REGENCY -> List.copyOf(Upper.DATA.table().within(code.key(), RegionLevel.DISTRICT));
            case DISTRICT -> List.copyOf(Villages.TABLE.within(code.key(), RegionLevel.VILLAGE));
            case VILLAGE -> List.of();
        };
    }

    /**
     * Returns the regions in which a region lies, from the province down, without the region itself.
     *
     * @param code the code; it need not be in force
     * @return those of the codes above it which are in force; empty for a province
     */
    public List<Region> ancestors(RegionCode code) {
        List<Region> found = new ArrayList<>();
        for (RegionLevel level : RegionLevel.values()) {
            if (level.compareTo(code.level()) < 0) {
                find(RegionCode.ofKey(Keys.at(code.key(), level))).ifPresent(found::add);
            }
        }
        return List.copyOf(found);
    }

    /**
     * Returns every region of a name, on all levels, in order of code.
     *
     * <p>The whole name counts; case, blanks and punctuation do not ({@code SUKA MAJU} finds {@code Sukamaju}), and
     * {@code Kep.} is {@code Kepulauan}. The word of the kind may come first: {@code Kota Malang} finds the city only,
     * {@code Malang} the regency too. Which one is meant is never guessed.
     *
     * @param name the name, with or without the word of its kind; any language of the running system
     * @return the regions; empty if none has the name, or the text holds neither letter nor digit
     */
    public List<Region> search(String name) {
        NameQuery query = NameQuery.of(requireNonNull(name, "name"));
        List<Region> found = new ArrayList<>(Upper.DATA.table().matching(query));
        found.addAll(Villages.TABLE.matching(query));
        found.sort(Comparator.comparing(Region::code));
        return List.copyOf(found);
    }

    /**
     * Returns the full names of a region and of those in which it lies, as an address has them.
     *
     * @param code a code in force
     * @return such as {@code Desa Toman, Kecamatan Babat Toman, Kabupaten Musi Banyuasin, Provinsi Sumatera Selatan}
     * @throws IllegalArgumentException if the code is not in force in this edition
     */
    public String path(RegionCode code) {
        Region region = find(code)
                .orElseThrow(() -> new IllegalArgumentException("code: " + code + " (expected: a code in force by "
                        + edition().citation() + ")"));
        List<Region> downwards = new ArrayList<>(ancestors(code));
        downwards.add(region);
        Collections.reverse(downwards);
        return downwards.stream().map(Region::fullName).collect(Collectors.joining(", "));
    }

    /**
     * Returns what a text calls a region.
     *
     * @param code any code
     * @return the full name, such as {@code Kabupaten Musi Banyuasin}; the code itself if it is not in force in this
     *     edition
     */
    public String nameOf(RegionCode code) {
        return find(code).map(Region::fullName).orElseGet(code::toString);
    }

    private static NameTable table(RegionCode code) {
        return code.level() == RegionLevel.VILLAGE ? Villages.TABLE : Upper.DATA.table();
    }

    /** What is read when a province, regency or district is first asked for. */
    private static final class Upper {
        static final RegionData.Upper DATA = RegionData.upper();
    }

    /** What is read when a village is first asked for. */
    private static final class Villages {
        static final NameTable TABLE = RegionData.villages();
    }
}
