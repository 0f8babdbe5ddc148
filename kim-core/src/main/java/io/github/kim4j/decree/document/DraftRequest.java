package io.github.kim4j.decree.document;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.kim4j.core.internal.Checks;
import io.github.kim4j.core.internal.KimStyle;
import io.github.kim4j.decree.Decree;
import io.github.kim4j.decree.Dictum;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;

/**
 * What the text of a decree is drafted from (<i>bahan konsep Keputusan</i>): the decree as data, and the words that data
 * does not hold.
 *
 * <pre>{@code
 * DraftRequest request = DraftRequest.builder()
 *         .decree(decree) // issuer, number, date, bases, one group in the annex
 *         .addConsiderations("pengurus telah dipilih dalam musyawarah pada tanggal 20 Maret 2021")
 *         .place("Sekayu")
 *         .build();
 * String page = DecreeDocument.draft(request).toHtml();
 * }</pre>
 */
@Value.Immutable
@KimStyle
@JsonIgnoreProperties("schemaVersion")
@JsonPropertyOrder({"decree", "title", "considerations", "noted", "dictums", "place", "titlesOn", "copies"})
@JsonSerialize(as = ImmutableDraftRequest.class)
@JsonDeserialize(as = ImmutableDraftRequest.class)
public interface DraftRequest {
    /** The most characters of a clause: 4,000. */
    int MAX_CLAUSE = Dictum.MAX_TEXT;

    /** The most characters of a title: 500. */
    int MAX_TITLE = 500;

    /** The most characters of a place: 100. */
    int MAX_PLACE = 100;

    /** The most considerations given: 25, so that the last one is lettered <i>z</i> at most. */
    int MAX_CONSIDERATIONS = 25;

    /**
     * Returns the decree as data.
     *
     * @return with one group in its annex; number, date and names may be open
     */
    @Valid
    Decree getDecree();

    /**
     * Returns what the decree is about (<i>tentang</i>).
     *
     * @return the title, 1 to {@value #MAX_TITLE} characters; if not given, that of the decree
     * @throws IllegalArgumentException if neither says
     */
    @Value.Default
    default String getTitle() {
        return getDecree()
                .getAbout()
                .orElseThrow(() -> new IllegalArgumentException("title: none (expected: here or in the decree)"));
    }

    /**
     * Returns why the decree is made (<i>Menimbang</i>), without the last clause, which is generated.
     *
     * @return 1 to {@value #MAX_CONSIDERATIONS} clauses in their order, with or without <i>bahwa</i> and semicolon
     */
    List<String> getConsiderations();

    /**
     * Returns papers that are no legislation (<i>Memperhatikan</i>): minutes, letters, proposals.
     *
     * @return in their order; bases of the decree that are no legislation, and the papers that it names itself, come before
     *     them
     */
    List<String> getNoted();

    /**
     * Returns decisions beyond the standard ones (<i>diktum</i>): duties, costs and the like.
     *
     * @return in their order; they stand between the first, which names the group, and the last, the entry into force
     */
    List<String> getDictums();

    /**
     * Returns the place of signing.
     *
     * @return 1 to {@value #MAX_PLACE} characters, for example <i>Sekayu</i>; if not given, that of the decree
     * @throws IllegalArgumentException if neither says
     */
    @Value.Default
    default String getPlace() {
        return getDecree()
                .getPlace()
                .orElseThrow(() -> new IllegalArgumentException("place: none (expected: here or in the decree)"));
    }

    /**
     * Returns the day whose titles are used and whose law is cited, since both have changed.
     *
     * @return if not given, the date of the decree
     * @throws IllegalArgumentException if neither says
     */
    @Value.Default
    default LocalDate getTitlesOn() {
        return getDecree()
                .getEstablishedOn()
                .orElseThrow(() ->
                        new IllegalArgumentException("titlesOn: none (expected: a day, as the decree has no date)"));
    }

    /**
     * Returns who gets a copy (<i>tembusan</i>).
     *
     * @return in their order, for example <i>Camat Babat Toman</i>, after those that the decree names; empty if the list is left out
     */
    List<String> getCopies();

    /**
     * Returns the usual decision on costs (<i>pembiayaan</i>; convention), for {@link #getDictums()}.
     *
     * @param budget which budget bears them, for example <i>Anggaran Pendapatan dan Belanja Desa Toman</i>
     * @return the clause
     */
    static String costs(String budget) {
        return Wording.formula("dictum.costs", Map.of("budget", budget));
    }

    /**
     * Returns the usual decision on errors found later (<i>klausul kekeliruan</i>; convention), for
     * {@link #getDictums()}.
     *
     * @return the clause
     */
    static String correction() {
        return Wording.formula("dictum.correction", Map.of());
    }

    /**
     * Checks the texts.
     *
     * @throws IllegalArgumentException if there is no consideration or too many, or a text is empty, too long, without
     *     letters, or has control characters or outer blanks
     */
    @Value.Check
    default void check() {
        int count = getConsiderations().size();
        Checks.that(count >= 1 && count <= MAX_CONSIDERATIONS, "considerations", count, "1 to " + MAX_CONSIDERATIONS);
        checkText("title", getTitle(), MAX_TITLE);
        checkText("place", getPlace(), MAX_PLACE);
        getConsiderations().forEach(text -> checkText("considerations", text, MAX_CLAUSE - 10));
        getNoted().forEach(text -> checkText("noted", text, MAX_CLAUSE - 10));
        getDictums().forEach(text -> checkText("dictums", text, MAX_CLAUSE - 10));
        getCopies().forEach(text -> checkText("copies", text, MAX_CLAUSE - 10));
    }

    private static void checkText(String name, String text, int max) {
        Checks.line(name, text, max);
        Checks.that(
                text.codePoints().anyMatch(Character::isLetter),
                name,
                text.length() + " characters",
                "1 to " + max + " with letters");
    }

    /**
     * Returns a builder filled with this value.
     *
     * @return a new builder
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * Returns an immutable copy.
     *
     * @param value any implementation
     * @return a value equal to it; the very same if it is immutable already
     */
    static DraftRequest copyOf(DraftRequest value) {
        return ImmutableDraftRequest.copyOf(value);
    }

    /**
     * Returns an empty builder.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DraftRequest}. */
    class Builder extends ImmutableDraftRequest.Builder {
        Builder() {}
    }
}
