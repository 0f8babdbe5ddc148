package io.github.kim4j.region;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Gazetteer of the regions in force (daftar kode dan nama wilayah): all provinces, regencies and cities, districts and
 * villages of one edition of the ministry's code table.
 *
 * <p>The data is in the jar. Provinces, regencies and districts are read on first use, villages when the first village
 * is asked for, earlier names when the first name is searched for. A gazetteer is immutable and safe for all threads.
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
        return Current.EDITION;
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
        return Upper.TABLE.all(RegionLevel.PROVINCE).map(Province.class::cast).toList();
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
        NameTable table = level == RegionLevel.VILLAGE ? Villages.TABLE : Upper.TABLE;
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
     * Returns every region of a name, on all levels, in order of code; also those which an earlier edition called or
     * spelled so ({@code Lawang Wetan} finds 16.06.13 Lawan Wetan). {@link #hits} tells which.
     *
     * <p>The whole name counts; case, blanks and punctuation do not ({@code SUKA MAJU} finds {@code Sukamaju}). {@code
     * Kep.} is {@code Kepulauan}, {@code Kp.} is {@code Kampung}, {@code Sei} is {@code Sungai}, {@code Tj.} is {@code
     * Tanjung}, {@code Perk.} is {@code Perkebunan}, and {@code II} is {@code 2}. The word of the kind may come first:
     * {@code Kota Malang} finds the city only, {@code Malang} the regency too, and {@code Kab. Malang} the regency only; {@code
     * Prov.}, {@code Kec.}, {@code Kel.} and {@code Ds.} are understood as well. Which one is meant is never guessed.
     *
     * @param name the name, with or without the word of its kind; any language of the running system
     * @return the regions; empty if none has or had the name, or the text holds neither letter nor digit or is longer than
     *     200 characters
     */
    public List<Region> search(String name) {
        return hits(name).stream().map(NameHit::region).toList();
    }

    /**
     * Returns every region of a name within a region, as {@link #search(String)} does.
     *
     * @param name the name
     * @param area the region in which they lie
     * @return the regions, such as one {@code Sukamaju} for a district; the area itself if it has the name
     */
    public List<Region> search(String name, RegionCode area) {
        requireNonNull(area, "area");
        return search(name).stream()
                .filter(region -> region.code().liesWithin(area))
                .toList();
    }

    /**
     * Returns every region of a name, as {@link #search(String)} does, with what has the name.
     *
     * @param name the name
     * @return one hit for each region, in order of code; by its name in force where that fits
     */
    public List<NameHit> hits(String name) {
        NameQuery query = NameQuery.of(requireNonNull(name, "name"));
        Map<RegionCode, NameHit> hits = new TreeMap<>();
        Stream.concat(Upper.TABLE.matching(query), Villages.TABLE.matching(query))
                .forEach(region -> hits.put(region.code(), new NameHit(region, region)));
        Succession.bundled()
                .matching(query)
                .forEach(hit -> hits.putIfAbsent(hit.region().code(), hit));
        return List.copyOf(hits.values());
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
        return code.level() == RegionLevel.VILLAGE ? Villages.TABLE : Upper.TABLE;
    }

    /** What is read when a province, regency or district is first asked for. */
    private static final class Upper {
        static final NameTable TABLE = RegionData.upper();
    }

    /** What is read when the edition is first asked for. */
    private static final class Current {
        static final Edition EDITION = RegionData.edition();
    }

    /** What is read when a village is first asked for. */
    private static final class Villages {
        static final NameTable TABLE = RegionData.villages();
    }
}
