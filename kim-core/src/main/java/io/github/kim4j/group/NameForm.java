package io.github.kim4j.group;

import io.github.kim4j.core.internal.Texts;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The words that the name of a group or forum begins with (<i>bentuk nama</i>). The name of groups changed nationally from
 * <i>Kelompok</i> to <i>Komunitas</i> by August 2022, and many local texts keep the old one, so the form is data and never
 * assumed.
 */
public enum NameForm {
    /** The abbreviation alone, as in <i>KIM Gerabah</i>: what it stands for is not told. Some forums are named so too. */
    KIM("kim"),
    /** <i>Kelompok Informasi Masyarakat</i>. */
    KELOMPOK("kelompok informasi masyarakat"),
    /** <i>Komunitas Informasi Masyarakat</i>. */
    KOMUNITAS("komunitas informasi masyarakat"),
    /** <i>Kelompok Informasi dan Komunikasi Masyarakat</i>, in full or as KIKM. */
    KIKM("kikm|kelompok informasi dan komunikasi masyarakat"),
    /** A forum: <i>FK-KIM</i>, or <i>Forum Komunikasi</i> of groups in full. */
    FK_KIM("fk[\\p{Pd} ]+" + Words.GROUPS + "|forum komunikasi " + Words.GROUPS),
    /** A forum: <i>Forkom KIM</i>. */
    FORKOM_KIM("forkom[\\p{Pd} ]+" + Words.GROUPS),
    /** A forum: <i>FKIM</i>; what it stands for is not told. */
    FKIM("fkim"),
    /** A forum: <i>Forum KIM</i>. */
    FORUM_KIM("forum " + Words.GROUPS),
    /** A name of another form. */
    OTHER("(?!)");

    private static final Texts LABELS = Texts.beside(NameForm.class, "labels");

    private final Pattern beginning;

    NameForm(String beginning) {
        this.beginning = Pattern.compile("(?:" + beginning + ")(?![\\p{L}\\p{N}])");
    }

    /** Returns the form of a name in small letters with single blanks. */
    static NameForm of(String folded) {
        return Arrays.stream(values())
                .filter(form -> form.beginning.matcher(folded).lookingAt())
                .findFirst()
                .orElse(OTHER);
    }

    /**
     * Returns the words of the form, which stay Indonesian but for {@link #OTHER}.
     *
     * @param locale the language asked for
     * @return for example <i>Komunitas Informasi Masyarakat</i>
     */
    public String label(Locale locale) {
        return LABELS.text("name_form." + name(), locale);
    }

    /**
     * Returns the stable code.
     *
     * @return the name of the constant
     */
    public String code() {
        return name();
    }

    /** What may stand for groups in the name of a forum. */
    private static final class Words {
        static final String GROUPS = "(?:kim|(?:kelompok|komunitas) informasi masyarakat)";
    }
}
