package io.github.kim4j.policy;

import io.github.kim4j.json.KimJson;
import io.github.kim4j.region.RegionCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/**
 * The policies that come with the library (<i>kebijakan daerah yang diketahui</i>): of each region what public sources
 * tell and nothing else.
 *
 * <pre>{@code
 * Policies.bundled().of("16.06"); // Musi Banyuasin: recognized by the Bupati
 * }</pre>
 */
public final class Policies {
    private static final List<String> CODES = List.of("16.06", "35.73");

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

    private static RegionPolicy read(String code) {
        String name = "policies/" + code + ".json";
        try (InputStream in = Policies.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + ": missing (expected: beside " + Policies.class + ")");
            }
            return KimJson.restricted().readValue(in, RegionPolicy.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }

    private static final class Bundled {
        static final Policies POLICIES =
                new Policies(CODES.stream().map(Policies::read).toList());
    }
}
