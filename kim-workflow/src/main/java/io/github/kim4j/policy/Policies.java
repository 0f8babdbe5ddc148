package io.github.kim4j.policy;

import io.github.kim4j.json.KimJson;
import io.github.kim4j.region.RegionCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The policies that come with the library (<i>kebijakan daerah yang diketahui</i>): of each region what public sources
 * tell and nothing else. Some do not tell who recognizes; such a policy is incomplete, and {@link RegionPolicy#undecided()}
 * says so.
 *
 * <p>Beside them there are two sets of rules to start from, {@link #guide2008()} and {@link #villageInstitution()}. They are
 * rules of no region and are never applied unless a region takes them over.
 *
 * <pre>{@code
 * Policies.bundled().of("16.06"); // Musi Banyuasin: recognized by the Bupati
 * Policies.guide2008().toBuilder().chain(ourChain).build(); // a start for a region of your own
 * }</pre>
 */
public final class Policies {
    /** The regions, one file each. */
    static final List<String> CODES = List.of(
            "16.06", "32.73", "32.76", "33.06", "33.71", "34.01", "35.08", "35.23", "35.73", "35.78", "51.01", "61.06",
            "64.02", "64.09");

    private static final String SCHEMA = "/META-INF/schema/region-policy.schema.json";

    private final List<RegionPolicy> all;

    private Policies(List<RegionPolicy> all) {
        this.all = all;
    }

    /**
     * Returns the policies that come with the library.
     *
     * @return the policies, read at first use
     */
    public static Policies bundled() {
        return Bundled.POLICIES;
    }

    /**
     * Returns all policies.
     *
     * @return in the order of their region codes
     */
    public List<RegionPolicy> all() {
        return all;
    }

    /**
     * Returns the policy of a region.
     *
     * @param region the code of a regency or city, or of a region within it
     * @return the policy; empty if none comes with the library
     */
    public Optional<RegionPolicy> find(RegionCode region) {
        return all.stream()
                .filter(policy -> region.liesWithin(policy.getRegion()))
                .findFirst();
    }

    /**
     * Returns the policy of a region.
     *
     * @param region the code of a regency or city as text
     * @return the policy
     * @throws IllegalArgumentException if the text is no region code, or no policy of that region comes with the library
     */
    public RegionPolicy of(String region) {
        return find(RegionCode.parse(region))
                .orElseThrow(() -> new IllegalArgumentException(
                        "region: " + region + " (expected: one of " + CODES + ", or a policy of your own)"));
    }

    /**
     * Returns the numbers of the old guide of the ministry, as a start (<i>nilai awal dari panduan 2008</i>): 3 to 30 members,
     * and a chair, a secretary and a treasurer. It does not tell who recognizes.
     *
     * @return rules whose basis is a {@link io.github.kim4j.law.Convention} that says that they are our default and no rule of
     *     the region; so says each violation that comes from them
     */
    public static Rules guide2008() {
        return Starts.GUIDE_2008;
    }

    /**
     * Returns the rules of village institutions, for a region that treats groups as such (<i>lembaga kemasyarakatan desa</i>,
     * LKD). Whether groups are village institutions is for the region to say: sources differ. They are for a desa; for a
     * kelurahan the regulation leaves the details to a regulation of the Bupati or Wali Kota.
     *
     * <p>What cannot be told here, and is therefore not checked: officers are members of no political party and of no other
     * village institution, and the institution has a fixed secretariat.
     *
     * @legal Permendagri 18/2018 (the number of the article on officers differs between sources and is left out)
     * @return the rules: recognized by the head of the village, core officers, terms of five years and two at most, also if
     *     they do not follow each other
     */
    public static Rules villageInstitution() {
        return Starts.VILLAGE_INSTITUTION;
    }

    /**
     * Returns the JSON Schema (2020-12) of a {@link RegionPolicy}, titled in Indonesian and English, as {@link
     * KimJson#schema} returns those of other documents (<i>skema kebijakan daerah</i>). The same text lies in the jar, as
     * {@code META-INF/schema/region-policy.schema.json}. What it cannot tell is judged by {@code KimJson.read(json,
     * RegionPolicy.class)}.
     *
     * @return the schema as JSON
     */
    public static String schema() {
        try (InputStream in = resource(SCHEMA)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(SCHEMA, unreadable);
        }
    }

    static RegionPolicy policy(String code) {
        return read("policies/" + code, RegionPolicy.class);
    }

    private static <T> T read(String file, Class<T> type) {
        String name = file + ".json";
        try (InputStream in = resource(name)) {
            return KimJson.restricted().readValue(in, type);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }

    private static InputStream resource(String name) {
        InputStream in = Policies.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException(name + ": missing (expected: beside " + Policies.class + ")");
        }
        return in;
    }

    private static final class Starts {
        static final Rules GUIDE_2008 = read("rules/guide-2008", Rules.class);
        static final Rules VILLAGE_INSTITUTION = read("rules/village-institution", Rules.class);
    }

    private static final class Bundled {
        static final Policies POLICIES =
                new Policies(CODES.stream().map(Policies::policy).toList());
    }
}
