package io.github.kim4j.group;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.kim4j.core.internal.Codes;
import io.github.kim4j.core.internal.Texts;
import java.util.Locale;

/**
 * The kind of channel through which a group tells something (<i>jenis saluran informasi</i>). The list is open:
 * a code that this release does not know is kept.
 *
 * @param code 1 to 40 capitals, digits and underscores, beginning with a capital
 */
public record ChannelKind(String code) {
    /** A website, of its own or on the national platform (<i>situs web</i>). */
    public static final ChannelKind WEBSITE = new ChannelKind("WEBSITE");
    /** A blog (<i>blog</i>). */
    public static final ChannelKind BLOG = new ChannelKind("BLOG");
    /** An account in social media (<i>media sosial</i>). */
    public static final ChannelKind SOCIAL_MEDIA = new ChannelKind("SOCIAL_MEDIA");
    /** Print (<i>media cetak</i>). */
    public static final ChannelKind PRINT = new ChannelKind("PRINT");

    private static final Texts LABELS = Texts.beside(ChannelKind.class, "labels");

    /**
     * Checks the code.
     *
     * @param code the code
     * @throws IllegalArgumentException if it has not the form of a code
     */
    public ChannelKind {
        Codes.check("kind of channel", code);
    }

    /**
     * Returns the kind of channel of a code.
     *
     * @param code the code, known to this release or not
     * @return the kind of channel
     * @throws IllegalArgumentException if it has not the form of a code
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static ChannelKind of(String code) {
        return new ChannelKind(code);
    }

    /**
     * Returns the word for the kind of channel.
     *
     * @param locale the language asked for
     * @return for example <i>media sosial</i> or <i>social media</i>; the code if this release does not know the kind of channel
     */
    public String label(Locale locale) {
        String key = "channel." + code;
        return LABELS.has(key) ? LABELS.text(key, locale) : code;
    }

    @Override
    @JsonValue
    public String toString() {
        return code;
    }
}
