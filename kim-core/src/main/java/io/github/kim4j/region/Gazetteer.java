package io.github.kim4j.region;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
        return table(code).find(code);
    }

    /**
     * Returns all provinces in order of code.
     *
     * @return the provinces
     */
    public List<Province> provinces() {
        return Upper.DATA
                .table()
                .all(RegionLevel.PROVINCE)
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
            case PROVINCE -> within(code, RegionLevel.REGENCY).toList();
            case REGENCY -> within(code, RegionLevel.DISTRICT).toList();
            case DISTRICT -> within(code, RegionLevel.VILLAGE).toList();
            case VILLAGE -> List.of();
        };
    }

    /**
     * Returns the regions of one level within a region, in order of code, each made when the stream comes to it.
     *
     * @param area the code of the region above
     * @param level the level, such as {@code VILLAGE} for all villages of a province
     * @return the regions; empty if the area is not in force, or stands on that level or below it
     */
    public Stream<Region> within(RegionCode area, RegionLevel level) {
        requireNonNull(level, "level");
        if (area.level().compareTo(level) >= 0) {
            return Stream.empty();
        }
        NameTable table = level == RegionLevel.VILLAGE ? Villages.TABLE : Upper.DATA.table();
        return table.within(area.key(), level);
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
                Optional<Region> above = find(RegionCode.ofKey(Keys.at(code.key(), level)));
                if (above.isPresent()) {
                    found.add(above.get());
                }
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
        return Stream.concat(Upper.DATA.table().matching(query), Villages.TABLE.matching(query))
                .sorted(Comparator.comparing(Region::code))
                .toList();
    }

    /**
     * Returns the full names of a region and of those in which it lies, as an address has them.
     *
     * @param code a code in force
     * @return such as {@code Desa Toman, Kecamatan Babat Toman, Kabupaten Musi Banyuasin, Provinsi Sumatera Selatan}
     * @throws IllegalArgumentException if the code is not in force in this edition
     */
    public String path(RegionCode code) {
        Optional<Region> region = find(code);
        if (region.isEmpty()) {
            throw new IllegalArgumentException("code: " + code + " (expected: a code in force by "
                    + edition().citation() + ")");
        }
        StringBuilder path = new StringBuilder(region.get().fullName());
        List<Region> above = ancestors(code);
        for (int i = above.size() - 1; i >= 0; i--) {
            path.append(", ").append(above.get(i).fullName());
        }
        return path.toString();
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
