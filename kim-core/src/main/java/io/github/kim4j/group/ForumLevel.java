package io.github.kim4j.group;

import io.github.kim4j.core.internal.Texts;
import io.github.kim4j.region.RegionLevel;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The level of a forum of groups (<i>tingkat Forum KIM</i>), from a district up to the country. */
public enum ForumLevel {
    /** A district (<i>kecamatan</i>). */
    DISTRICT(RegionLevel.DISTRICT),
    /** A regency or city (<i>kabupaten, kota</i>). */
    REGENCY(RegionLevel.REGENCY),
    /** A province (<i>provinsi</i>). */
    PROVINCE(RegionLevel.PROVINCE),
    /** The country (<i>nasional</i>), which has no region code. */
    COUNTRY(null);

    private static final Texts LABELS = Texts.beside(ForumLevel.class, "labels");

    private final @Nullable RegionLevel region;

    ForumLevel(@Nullable RegionLevel region) {
        this.region = region;
    }

    /**
     * Returns the level of the region code that a forum of this level has.
     *
     * @return the level of its region; empty for the country
     */
    public Optional<RegionLevel> region() {
        return Optional.ofNullable(region);
    }

    /**
     * Returns the word for the level.
     *
     * @param locale the language asked for
     * @return for example <i>kecamatan</i> or <i>district</i>
     */
    public String label(Locale locale) {
        return LABELS.text("forum_level." + name(), locale);
    }

    /**
     * Returns the stable code.
     *
     * @return the name of the constant
     */
    public String code() {
        return name();
    }
}
