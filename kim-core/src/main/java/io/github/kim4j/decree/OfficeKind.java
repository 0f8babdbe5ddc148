package io.github.kim4j.decree;

import io.github.kim4j.core.internal.Texts;
import io.github.kim4j.region.RegionCode;
import io.github.kim4j.region.RegionKind;
import io.github.kim4j.region.RegionLevel;
import java.util.Locale;
import java.util.Optional;

/**
 * The kinds of offices that decide about groups. The Indonesian titles stay, because a translation would lose law.
 *
 * <p>An office stands for its title in every region: the head of a desa is a {@link #KEPALA_DESA} also where he is
 * called <i>Keuchik</i> or <i>Wali Nagari</i>; what he is called is told by {@link Office#title}.
 *
 * <p>These are the offices that issue decrees or act on groups, and one body that is no office of the state, the
 * {@link #LPM}, since a region may ask for its recommendation. Who only signs in their name, such as a regional secretary,
 * has a {@link SigningPost}. Offices of the ministry are not among them, since they have no region and no decree of theirs on
 * groups was found.
 */
public enum OfficeKind {
    /** The head of a village (<i>Kepala Desa</i>); in Yogyakarta a <i>Lurah</i> of a kalurahan. */
    KEPALA_DESA(RegionLevel.VILLAGE, 1),
    /** The head of an urban village (<i>Lurah</i> of a kelurahan), a civil servant. */
    LURAH(RegionLevel.VILLAGE, 1),
    /**
     * The institution of residents that helps a desa or kelurahan plan and build (<i>Lembaga Pemberdayaan
     * Masyarakat</i>); no office of the state.
     *
     * @legal Permendagri 18/2018, Pasal 6 ayat (1)
     */
    LPM(RegionLevel.VILLAGE, 0),
    /** The head of a district (<i>Camat</i>). */
    CAMAT(RegionLevel.DISTRICT, 2),
    /** The head of the communication office of a regency or city (<i>Kepala Dinas Kominfo</i>). */
    KEPALA_DINAS(RegionLevel.REGENCY, 2),
    /** The head of the communication office of a province (<i>Kepala Dinas Kominfo Provinsi</i>). */
    KEPALA_DINAS_PROVINSI(RegionLevel.PROVINCE, 3),
    /** The head of a regency (<i>Bupati</i>). */
    BUPATI(RegionLevel.REGENCY, 3),
    /** The head of a city (<i>Wali Kota</i>). */
    WALI_KOTA(RegionLevel.REGENCY, 3),
    /** The head of a province (<i>Gubernur</i>). */
    GUBERNUR(RegionLevel.PROVINCE, 4);

    private static final Texts LABELS = Texts.beside(OfficeKind.class, "labels");

    private final RegionLevel level;
    private final int rank;

    OfficeKind(RegionLevel level, int rank) {
        this.level = level;
        this.rank = rank;
    }

    /**
     * Returns the level of the regions that have this office.
     *
     * @return the level
     */
    public RegionLevel level() {
        return level;
    }

    /**
     * Tells whether regions of a kind have this office: a kabupaten has a Bupati and a kota a Wali Kota, a kelurahan a
     * Lurah and a desa or desa adat a Kepala Desa; the others exist in every region of their level.
     *
     * @param kind the kind of a region
     * @return whether each region of that kind has the office
     */
    public boolean existsIn(RegionKind kind) {
        return switch (this) {
            case BUPATI -> kind == RegionKind.KABUPATEN || kind == RegionKind.KABUPATEN_ADMINISTRASI;
            case WALI_KOTA -> kind == RegionKind.KOTA || kind == RegionKind.KOTA_ADMINISTRASI;
            case LURAH -> kind == RegionKind.KELURAHAN;
            case KEPALA_DESA -> kind == RegionKind.DESA || kind == RegionKind.DESA_ADAT;
            case LPM, CAMAT, KEPALA_DINAS, KEPALA_DINAS_PROVINSI, GUBERNUR -> kind.level() == level;
        };
    }

    /**
     * Returns the office of this kind that a region lies under.
     *
     * @param unit the code of a region
     * @return the office over it or of it; empty if the kind is of a lower level, or the region there has none
     */
    public Optional<Office> over(RegionCode unit) {
        Optional<RegionCode> region = switch (level) {
            case PROVINCE -> Optional.of(unit.province());
            case REGENCY -> unit.regency();
            case DISTRICT -> unit.district();
            case VILLAGE -> Optional.of(unit).filter(code -> code.level() == level);
        };
        return region.map(code -> new Office(this, code)).filter(Office::exists);
    }

    /**
     * Tells whether this office is superior to another, going by the level of government (<i>our reading</i>: no source
     * states an order of offices for the revocation of decrees). The heads of the communication offices head no region and
     * are superior to nobody. The {@link #LPM} is superior to nobody, and every head of a region to it.
     *
     * @param other the other office
     * @return whether it stands higher
     */
    public boolean superiorTo(OfficeKind other) {
        return headsRegion() && rank > other.rank;
    }

    /**
     * Tells whether this is an office of the state, whose decree is a decision of administration; the {@link #LPM} is not,
     * and what it gives is a recommendation (<i>our reading</i>: no source says what a paper of an LPM does to a group).
     *
     * @return whether it is
     */
    public boolean stateOffice() {
        return this != LPM;
    }

    /**
     * Tells whether the office is the head of its region; the heads of the communication offices and the {@link #LPM} are not.
     *
     * @return whether it is
     */
    public boolean headsRegion() {
        return stateOffice() && this != KEPALA_DINAS && this != KEPALA_DINAS_PROVINSI;
    }

    /**
     * Returns the word for the office.
     *
     * @param locale the language asked for
     * @return the title, which stays Indonesian in every language
     */
    public String label(Locale locale) {
        return LABELS.text("office." + name(), locale);
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
