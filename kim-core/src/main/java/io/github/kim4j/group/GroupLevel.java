package io.github.kim4j.group;

import io.github.kim4j.core.internal.Texts;
import io.github.kim4j.region.RegionLevel;
import java.util.Locale;

/**
 * The level at which a group works (<i>tingkat KIM</i>); most work in a village or an urban village.
 *
 * <p>A district has groups and may have a forum too; the level of that is a {@link ForumLevel}.
 */
public enum GroupLevel {
    /** Below the village: <i>dusun, padukuhan, RW</i>. Its unit is the village that it lies in. */
    HAMLET(RegionLevel.VILLAGE),
    /** A village or urban village (<i>desa, kelurahan</i>). */
    VILLAGE(RegionLevel.VILLAGE),
    /** A district (<i>kecamatan</i>). */
    DISTRICT(RegionLevel.DISTRICT),
    /** A whole regency or city (<i>kabupaten, kota</i>). */
    REGENCY(RegionLevel.REGENCY),
    /** A whole province (<i>provinsi</i>). */
    PROVINCE(RegionLevel.PROVINCE);

    private static final Texts LABELS = Texts.beside(GroupLevel.class, "labels");

    private final RegionLevel unit;

    GroupLevel(RegionLevel unit) {
        this.unit = unit;
    }

    /**
     * Returns the level of the region code that a group of this level has.
     *
     * @return the level of its unit
     */
    public RegionLevel unit() {
        return unit;
    }

    /**
     * Returns the word for the level.
     *
     * @param locale the language asked for
     * @return for example <i>desa atau kelurahan</i> or <i>village</i>
     */
    public String label(Locale locale) {
        return LABELS.text("level." + name(), locale);
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
