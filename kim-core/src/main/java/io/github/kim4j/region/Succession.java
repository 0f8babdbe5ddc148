package io.github.kim4j.region;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What became of region codes (perubahan kode wilayah) from 2015 to the edition in force: seven editions, and what each
 * did to the codes of the one before.
 *
 * <p>The edition is a part of each question: 25 codes were given to another place, and some went out of use and came
 * back. A paper that does not say after which edition it was written has a day; {@link #inForceOn} leads from it to an
 * edition.
 *
 * <pre>{@code
 * Succession succession = Succession.bundled();
 * succession.today(RegionCode.parse("91.01"), succession.edition("2019"));
 * // Current: 93.01 Merauke, after one change of kind RECODED by edition 2022b
 * }</pre>
 *
 * <p>What became what is our reading of the lists: see the confidence of each answer. What is older than the edition of
 * 2015 is not known here. The data is read on first use; a succession is immutable and safe for all threads.
 *
 * @legal Peraturan Menteri Dalam Negeri 56/2015, 137/2017 and 72/2019; Keputusan Menteri Dalam Negeri 146.1-4717/2020,
 *     050-145/2022, 100.1.1-6117/2022 and 300.2.2-2138/2025
 */
public final class Succession {
    private static final Succession BUNDLED = new Succession();

    private Succession() {}

    /**
     * Returns the succession of the codes which come with this library.
     *
     * @return the succession; it has read nothing yet
     */
    public static Succession bundled() {
        return BUNDLED;
    }

    /**
     * Returns the editions, the earliest first.
     *
     * @return the editions; the last is that of {@link Gazetteer#edition()}
     */
    public List<Edition> editions() {
        return Data.EDITIONS;
    }

    /**
     * Returns the edition of an id.
     *
     * @param id one of {@code 2015}, {@code 2017}, {@code 2019}, {@code 2020}, {@code 2022a}, {@code 2022b}, {@code 2025}
     * @return the edition
     * @throws IllegalArgumentException if there is no such edition
     */
    public Edition edition(String id) {
        requireNonNull(id, "id");
        for (Edition edition : editions()) {
            if (edition.id().equals(id)) {
                return edition;
            }
        }
        throw new IllegalArgumentException("id: no such edition (expected: one of " + ids() + ")");
    }

    /**
     * Returns the edition that was in force on a day. Where no source states from when an edition is in force, the day
     * counts on which it was set (our reading).
     *
     * @param day the day
     * @return the edition, such as {@code 2019} on 1 January 2020; empty before 13 July 2015
     */
    public Optional<Edition> inForceOn(LocalDate day) {
        requireNonNull(day, "day");
        Optional<Edition> found = Optional.empty();
        for (Edition edition : editions()) {
            if (!edition.inForce().orElse(edition.date()).isAfter(day)) {
                found = Optional.of(edition);
            }
        }
        return found;
    }

    /**
     * Returns where the region is today that had a code in an edition.
     *
     * <p>Of 2019, 92.71 is 96.71 today. 32.16.01.2007 of 2019 is 32.16.01.1007, a kelurahan now. 13.76.05.1008 of 2015
     * ended, merged into 13.76.05.1010. 32.11.03.2014 of 2015 ended without a known successor. 74.08.13 of 2015 is
     * 74.08.15 today, though 74.08.13 is in force, for another place.
     *
     * @param code the code
     * @param edition the edition whose code it is
     * @return the answer, with the changes on the way
     * @throws IllegalArgumentException if the edition is none of {@link #editions()}
     */
    public CodeToday today(RegionCode code, Edition edition) {
        int at = position(edition);
        if (!listed(code.key(), at)) {
            return new CodeToday.Unknown(CodeToday.Reason.NOT_LISTED, List.of());
        }
        ChangeTable table = Data.TABLE;
        List<CodeChange> changes = new ArrayList<>();
        boolean ended = false;
        int key = code.key();
        for (int change = table.leaving(key, at); change >= 0; change = table.leaving(key, table.pair(change) + 1)) {
            changes.add(change(change));
            ended |= table.kind(change) == CodeChange.Kind.RETIRED;
            key = table.newKey(change);
            if (key == 0) {
                return lost(changes);
            }
        }
        Region region = inForce(RegionCode.ofKey(key));
        return ended ? new CodeToday.Ended(Optional.of(region), changes) : new CodeToday.Current(region, changes);
    }

    private static CodeToday lost(List<CodeChange> changes) {
        boolean several = changes.get(changes.size() - 1).confidence() == CodeChange.Confidence.AMBIGUOUS;
        return several
                ? new CodeToday.Unknown(CodeToday.Reason.SEVERAL_CANDIDATES, changes)
                : new CodeToday.Ended(Optional.empty(), changes);
    }

    /**
     * Returns the region that had a code in an edition, with its name of that time.
     *
     * @param code the code
     * @param edition the edition
     * @return the region, such as Kecamatan Tolala for 74.08.13 in 2015 and Kecamatan Katoi in 2017; empty if the edition
     *     does not have the code
     * @throws IllegalArgumentException if the edition is none of {@link #editions()}
     */
    public Optional<Region> find(RegionCode code, Edition edition) {
        int at = position(edition);
        return listed(code.key(), at) ? Optional.of(region(code.key(), at)) : Optional.empty();
    }

    /**
     * Returns what a code has meant, place after place.
     *
     * @param code the code
     * @return the meanings, the earliest first: two for 74.08.13, one for most codes, none for a code of no edition
     */
    public List<CodeMeaning> meanings(RegionCode code) {
        List<CodeMeaning> meanings = new ArrayList<>();
        List<Edition> span = new ArrayList<>();
        for (int at = 0; at < editions().size(); at++) {
            if (listed(code.key(), at)) {
                span.add(editions().get(at));
                if (endsAfter(code.key(), at)) {
                    meanings.add(new CodeMeaning(region(code.key(), at), span));
                    span.clear();
                }
            }
        }
        return List.copyOf(meanings);
    }

    /**
     * Tells whether a code is one of any edition, in force or not. Allocates nothing.
     *
     * @param code the code, as that of the district in an identity number
     * @return true if an edition from 2015 on has it; false does not prove that it never was one
     */
    public boolean everKnown(RegionCode code) {
        return Gazetteer.bundled().contains(code) || Data.TABLE.leaving(code.key(), 0) >= 0;
    }

    /** The regions in force which had a name that is asked for, each with the code and name of that time. */
    Stream<NameHit> matching(NameQuery query) {
        return Data.TABLE.matching(query).mapToObj(this::hit).flatMap(Optional::stream);
    }

    private Optional<NameHit> hit(int change) {
        RegionCode code = RegionCode.ofKey(Data.TABLE.oldKey(change));
        Region matched = Region.of(code, Data.TABLE.oldName(change));
        return today(code, editions().get(Data.TABLE.pair(change))) instanceof CodeToday.Current current
                ? Optional.of(new NameHit(current.region(), matched))
                : Optional.empty();
    }

    /** Whether the place that has a code in an edition has it no more in the next, or that edition is the last. */
    private boolean endsAfter(int key, int at) {
        int change = Data.TABLE.leaving(key, at);
        return at == editions().size() - 1
                || (change >= 0 && Data.TABLE.pair(change) == at && Data.TABLE.kind(change) != CodeChange.Kind.RENAMED);
    }

    /** Whether an edition has a code: by what happened to it next, or by the edition in force if nothing did. */
    private static boolean listed(int key, int at) {
        int leaving = Data.TABLE.leaving(key, at);
        int arriving = Data.TABLE.arriving(key, at);
        if (leaving >= 0) {
            return arriving < 0 || Data.TABLE.pair(leaving) <= Data.TABLE.pair(arriving);
        }
        return arriving < 0 && Gazetteer.bundled().contains(RegionCode.ofKey(key));
    }

    /** The region of a code which an edition has. */
    private static Region region(int key, int at) {
        int leaving = Data.TABLE.leaving(key, at);
        RegionCode code = RegionCode.ofKey(key);
        return leaving >= 0 ? Region.of(code, Data.TABLE.oldName(leaving)) : inForce(code);
    }

    private static Region inForce(RegionCode code) {
        return Gazetteer.bundled().find(code).orElseThrow();
    }

    private static CodeChange change(int change) {
        ChangeTable table = Data.TABLE;
        int to = table.pair(change) + 1;
        int newKey = table.newKey(change);
        return new CodeChange(
                table.kind(change),
                Region.of(RegionCode.ofKey(table.oldKey(change)), table.oldName(change)),
                newKey == 0 ? Optional.empty() : Optional.of(region(newKey, to)),
                Data.EDITIONS.get(to),
                table.confidence(change));
    }

    private int position(Edition edition) {
        int at = editions().indexOf(requireNonNull(edition, "edition"));
        if (at < 0) {
            throw new IllegalArgumentException("edition: " + edition.id() + " (expected: one of " + ids() + ")");
        }
        return at;
    }

    private String ids() {
        return String.join(", ", editions().stream().map(Edition::id).toList());
    }

    /** What is read when the first change is asked for. */
    private static final class Data {
        static final ChangeTable TABLE = RegionData.changes();
        static final List<Edition> EDITIONS = editions();

        private static List<Edition> editions() {
            List<Edition> all = new ArrayList<>(TABLE.earlierEditions());
            all.add(Gazetteer.bundled().edition());
            return List.copyOf(all);
        }
    }
}
