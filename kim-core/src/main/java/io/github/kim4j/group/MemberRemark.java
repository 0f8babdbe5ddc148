package io.github.kim4j.group;

import static java.util.Objects.requireNonNull;

import io.github.kim4j.core.internal.Texts;
import io.github.kim4j.person.Nik;
import io.github.kim4j.region.Gazetteer;
import io.github.kim4j.region.RegionCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Something about a member that somebody should look at (<i>catatan</i>). It is a warning and refuses nothing, since a
 * population number never changes: not when its district is renamed or divided, and not when it tells another date of
 * birth than the true one. A number that is not well formed has no remarks, Bean Validation refuses it.
 *
 * <pre>{@code
 * MemberRemark.of(Nik.parse("9901014107900001")); // [NIK_TEST_NUMBER]
 * }</pre>
 *
 * @legal convention (that numbers may differ from the true date of birth, and are kept, is reported of the population
 *     register)
 */
public enum MemberRemark {
    /** The population number begins with the province 99, which is not assigned: it is an example. */
    NIK_TEST_NUMBER,
    /**
     * The district (<i>kecamatan</i>) that issued the number is not in the table in force: it was given another code, or
     * there never was one. Where a person lives a number does not tell in any case.
     */
    NIK_DISTRICT_NOT_IN_FORCE,
    /** The number tells another sex than the member has. */
    NIK_OTHER_SEX,
    /** The number tells another date of birth than the member has. */
    NIK_OTHER_BIRTH_DATE;

    private static final String TEST_PROVINCE = "99";
    private static final Texts TEXTS = Texts.beside(MemberRemark.class, "remarks");

    /**
     * Returns the stable code.
     *
     * @return the name of the constant
     */
    public String code() {
        return name();
    }

    /**
     * Returns the remark in words, without any value of the member.
     *
     * @param locale the language asked for
     * @return one sentence
     */
    public String text(Locale locale) {
        return TEXTS.text(code(), locale);
    }

    /**
     * Returns what is to be remarked about a population number alone.
     *
     * @param nik the number
     * @return at most one remark; none if the number is not well formed
     */
    public static List<MemberRemark> of(Nik nik) {
        return requireNonNull(nik, "nik").wellFormed()
                ? nik.issuingDistrict().flatMap(MemberRemark::ofDistrict).stream()
                        .toList()
                : List.of();
    }

    static List<MemberRemark> of(Member member) {
        Optional<Nik> nik = member.getNik().filter(Nik::wellFormed);
        List<MemberRemark> remarks = new ArrayList<>();
        nik.map(MemberRemark::of).ifPresent(remarks::addAll);
        nik.flatMap(Nik::sex)
                .filter(told -> member.getSex().filter(sex -> sex != told).isPresent())
                .ifPresent(told -> remarks.add(NIK_OTHER_SEX));
        nik.map(Nik::possibleBirthDates)
                .filter(told -> member.getBirthDate()
                        .filter(born -> !told.contains(born))
                        .isPresent())
                .ifPresent(told -> remarks.add(NIK_OTHER_BIRTH_DATE));
        return List.copyOf(remarks);
    }

    static Optional<MemberRemark> ofDistrict(String code) {
        if (code.startsWith(TEST_PROVINCE)) {
            return Optional.of(NIK_TEST_NUMBER);
        }
        return inForce(code) ? Optional.empty() : Optional.of(NIK_DISTRICT_NOT_IN_FORCE);
    }

    private static boolean inForce(String code) {
        boolean possible = Arrays.stream(code.split("\\.", -1)).noneMatch(part -> part.equals("00"));
        return possible && !code.startsWith("70", 3) && Gazetteer.bundled().contains(RegionCode.parse(code));
    }
}
