package io.github.kim4j.decree;

import static java.util.Objects.requireNonNull;

import io.github.kim4j.law.OurReading;
import java.util.Arrays;
import java.util.Optional;

/**
 * The archive classes of decrees of a Bupati or Wali Kota (<i>kode klasifikasi arsip</i>). Both are in use side by side;
 * other classes, such as that of the subject, are as good.
 *
 * @legal Permendagri 83/2022 (that there are new classes; which is which is our reading, the text was not read)
 */
public enum ArchiveClass {
    /** The older class of decrees of a head of region: 188.45. */
    REGIONAL_DECREE_OLD("188.45", "lama", "the older"),
    /** The newer class of decrees of a head of region, since Permendagri 83/2022: 100.3.3.2. */
    REGIONAL_DECREE("100.3.3.2", "baru", "the newer");

    private final String number;
    private final String ageInIndonesian;
    private final String age;

    ArchiveClass(String number, String ageInIndonesian, String age) {
        this.number = number;
        this.ageInIndonesian = ageInIndonesian;
        this.age = age;
    }

    /**
     * Returns the class of a number.
     *
     * @param number the classification as {@link DecreeNumberParts#classification} tells it
     * @return the class; empty if it is another one
     */
    public static Optional<ArchiveClass> of(String number) {
        requireNonNull(number, "number");
        return Arrays.stream(values()).filter(it -> it.number.equals(number)).findFirst();
    }

    /**
     * Returns the number of the class.
     *
     * @return for example {@code 188.45}
     */
    public String number() {
        return number;
    }

    /**
     * Returns why we take the class for that.
     *
     * @return our reading, as no text of a regulation was read that says so
     */
    public OurReading reading() {
        return new OurReading(
                number + " adalah kelas arsip " + ageInIndonesian
                        + " untuk Keputusan kepala daerah, menurut nomor Keputusan yang dibaca",
                number + " is " + age
                        + " archive class of decrees of a head of region, going by the numbers that were read");
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
