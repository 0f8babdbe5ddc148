package io.github.kim4j.decree;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.kim4j.core.internal.Checks;

/**
 * The post of one who signs in the name of an office (<i>jabatan yang menandatangani atas nama</i>), and in what status he
 * has it: a deputy's deputy may sign for a Bupati.
 *
 * <p>Such posts issue nothing themselves, so they are no {@link Office}; there are many, and they are named as printed.
 *
 * <pre>{@code
 * new SigningPost("Sekretaris Daerah", PostStatus.PLH).text(); // "Plh. Sekretaris Daerah"
 * }</pre>
 *
 * @param title the title as printed without what stands before it, 1 to {@value #MAX_TITLE} characters, for example
 *     <i>Sekretaris Daerah</i>, <i>Asisten Pemerintahan</i>, <i>Sekretaris Desa</i>
 * @param status in what status he has it
 */
@JsonPropertyOrder({"title", "status"})
public record SigningPost(String title, PostStatus status) {
    /** The most characters of a title: 150. */
    public static final int MAX_TITLE = 150;

    /** The title of the highest civil servant of a regency, city or province (<i>Sekretaris Daerah</i>). */
    public static final String REGIONAL_SECRETARY = "Sekretaris Daerah";

    /** The title of the head of the office of a village (<i>Sekretaris Desa</i>). */
    public static final String VILLAGE_SECRETARY = "Sekretaris Desa";

    /** The title of the head of a directorate general of a ministry (<i>Direktur Jenderal</i>). */
    public static final String DIRECTOR_GENERAL = "Direktur Jenderal";

    /**
     * Checks the title.
     *
     * @param title the title as printed
     * @param status in what status he has it
     * @throws IllegalArgumentException if the title is empty, too long, or has control characters or outer blanks
     */
    public SigningPost {
        Checks.line("title", title, MAX_TITLE);
        requireNonNull(status, "status");
    }

    /**
     * Returns the post of its holder.
     *
     * @param title the title as printed
     * @return the post, in the status {@link PostStatus#DEFINITIVE}
     */
    public static SigningPost of(String title) {
        return new SigningPost(title, PostStatus.DEFINITIVE);
    }

    /**
     * Returns the title with what stands before it.
     *
     * @return for example <i>Plh. Sekretaris Daerah</i>
     */
    public String text() {
        return status.before(title);
    }
}
