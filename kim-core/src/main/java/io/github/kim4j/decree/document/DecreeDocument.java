package io.github.kim4j.decree.document;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import io.github.kim4j.core.internal.Checks;
import io.github.kim4j.core.internal.KimStyle;
import io.github.kim4j.decree.DecreeNumber;
import io.github.kim4j.decree.Dictum;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The text of a decree as a structure (<i>naskah Keputusan</i>), apart from how it looks.
 *
 * <p>The parts stand in the order of the paper. What is not known is empty here and a visible gap in every rendering. A
 * specimen says {@value #SPECIMEN_MARK} in every rendering, on each page; nobody has to ask for it.
 *
 * <pre>{@code
 * DecreeDocument document = DecreeDocument.draft(request);
 * Files.writeString(file, document.toHtml());
 * }</pre>
 *
 * @legal UU 12/2011 and Permendagri 80/2015 (parts and order as decrees in use have them; their annexes were not read)
 */
@Value.Immutable
@KimStyle
@JsonIgnoreProperties("schemaVersion")
@JsonPropertyOrder({
    "specimen",
    "letterhead",
    "heading",
    "number",
    "title",
    "office",
    "considerations",
    "bases",
    "noted",
    "establishes",
    "dictums",
    "place",
    "establishedOn",
    "signature",
    "copies",
    "annex"
})
@JsonSerialize(as = ImmutableDecreeDocument.class)
@JsonDeserialize(as = ImmutableDecreeDocument.class)
public interface DecreeDocument {
    /** What a specimen says on each page: that it is no official document. */
    String SPECIMEN_MARK = "CONTOH - BUKAN DOKUMEN RESMI";

    /**
     * Tells whether this is the text of a specimen.
     *
     * @return whether the decree was made up
     */
    boolean isSpecimen();

    /**
     * Returns the head of the paper (<i>kop</i>), under the emblem.
     *
     * @return lines in capitals: the office, and the regions in which its own lies where it is below the regency
     */
    List<String> getLetterhead();

    /**
     * Returns the first line of the title (<i>judul</i>).
     *
     * @return for example <i>KEPUTUSAN BUPATI MUSI BANYUASIN</i>
     */
    String getHeading();

    /**
     * Returns the number.
     *
     * @return as printed; empty in a draft, which leaves a gap for it
     */
    Optional<DecreeNumber> getNumber();

    /**
     * Returns what the decree is about (<i>tentang</i>).
     *
     * @return as given; renderings print it in capitals
     */
    String getTitle();

    /**
     * Returns the issuing office as it stands before the grounds (<i>jabatan pembentuk</i>).
     *
     * @return in capitals, without the comma
     */
    String getOffice();

    /**
     * Returns the considerations (<i>Menimbang</i>), lettered from a.
     *
     * @return whole clauses; the last one says that the decree is needed
     */
    List<String> getConsiderations();

    /**
     * Returns the legal bases (<i>Mengingat</i>), numbered from 1.
     *
     * @return citations of legislation in the order of hierarchy; empty where none is known, which leaves a gap
     */
    List<String> getBases();

    /**
     * Returns what else was looked at (<i>Memperhatikan</i>), numbered from 1.
     *
     * @return papers that are no legislation; empty if the part is left out
     */
    List<String> getNoted();

    /**
     * Returns what is established (<i>Menetapkan</i>).
     *
     * @return for example <i>KEPUTUSAN BUPATI TENTANG PEMBENTUKAN ...</i>
     */
    String getEstablishes();

    /**
     * Returns the decisions (<i>diktum</i>).
     *
     * @return in their order
     */
    List<Dictum> getDictums();

    /**
     * Returns the place of signing.
     *
     * @return as it stands after <i>Ditetapkan di</i>
     */
    String getPlace();

    /**
     * Returns the date.
     *
     * @return empty in a draft, which leaves a gap for it
     */
    Optional<LocalDate> getEstablishedOn();

    /**
     * Returns where it is signed.
     *
     * @return the block, which stands under the decisions and again under the annex
     */
    SignatureBlock getSignature();

    /**
     * Returns who gets a copy (<i>tembusan</i>), numbered from 1.
     *
     * @return in their order; empty if the list is left out
     */
    List<String> getCopies();

    /**
     * Returns the annex (<i>lampiran</i>).
     *
     * @return empty if the decree has none
     */
    Optional<@Valid GroupAnnex> getAnnex();

    /**
     * Returns the text of a decree on one group.
     *
     * <p>Legislation among the bases goes to <i>Mengingat</i>, in the order of
     * {@link io.github.kim4j.law.LegalInstrument#CITATION_ORDER} and each instrument once; what is no legislation goes to
     * <i>Memperhatikan</i> (convention). Heads of region sign in capitals without titles (convention; which words are
     * titles is told by a list of usual ones, so whoever signs reads his name first).
     *
     * @param request what it is drafted from
     * @return the document, a specimen if the decree is synthetic
     * @throws IllegalArgumentException if the annex has not exactly one group, if the decree amends, carries out or
     *     corrects another, if it is signed for somebody ({@code a.n.}, {@code u.b.}) and the post of the one who signs is not told, or if it has over 99 decisions
     */
    static DecreeDocument draft(DraftRequest request) {
        return new Drafting(request).document();
    }

    /**
     * Returns the document as one page of HTML 5 that needs no other file.
     *
     * <p>Printed, it is F4 paper (215 x 330 mm) in Bookman Old Style 12 (convention). All text is escaped. The emblem is
     * an empty box of its size.
     *
     * @return the page, to be stored in UTF-8
     */
    default String toHtml() {
        return new HtmlDecree(this).page();
    }

    /**
     * Returns the document as plain text.
     *
     * @return lines of at most 78 characters, ended by a line feed; a word that is longer than its line is broken
     */
    default String toPlainText() {
        return new TextDecree(this).text();
    }

    /**
     * Checks title and place, that a specimen looks like one, and that what looks like one is one.
     *
     * @throws IllegalArgumentException if title or place is empty, too long, or has control characters or outer blanks; if a
     *     specimen has a real-looking number or a person's name, or if a document that
     *     is no specimen has the number or the signature of one
     */
    @Value.Check
    default void check() {
        Checks.line("title", getTitle(), DraftRequest.MAX_TITLE);
        Checks.line("place", getPlace(), DraftRequest.MAX_PLACE);
        boolean marked = getNumber().map(DecreeNumber::specimen).orElse(isSpecimen());
        Checks.that(
                marked == isSpecimen(), "number", getNumber(), DecreeNumber.SPECIMEN + " in a specimen and only there");
        boolean unsigned = getSignature().name().equals(Optional.of(SignatureBlock.NOBODY));
        Checks.that(
                unsigned == isSpecimen(),
                "signature",
                "[a name]",
                SignatureBlock.NOBODY + " in a specimen and only there");
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
    static DecreeDocument copyOf(DecreeDocument value) {
        return ImmutableDecreeDocument.copyOf(value);
    }

    /**
     * Returns an empty builder.
     *
     * @return a new builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DecreeDocument}. */
    class Builder extends ImmutableDecreeDocument.Builder {
        Builder() {}
    }
}
