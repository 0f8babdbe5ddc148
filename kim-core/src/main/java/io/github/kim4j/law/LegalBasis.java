package io.github.kim4j.law;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.kim4j.core.internal.Checks;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A regulation, and the article of it where that is known (<i>dasar hukum</i>).
 *
 * <p>In JSON a regulation of the {@linkplain LawBook#bundled() bundled book} is named by its id in {@code law}; any other
 * is told in full in {@code instrument}. Where only law can stand, {@code kind} is written and may be left out.
 *
 * <pre>{@code
 * LegalBasis.of("permenkominfo-8-2019", "Pasal 16 ayat (2) huruf a"); // of the bundled book, by its id
 * LegalBasis.of("uu-14-2008");                                       // the whole of it
 * LegalBasis.of(ourPerbup, "Pasal 5");                               // a LegalInstrument of your own
 * }</pre>
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind", defaultImpl = LegalBasis.class, visible = true)
@JsonPropertyOrder({"law", "instrument", "article"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public final class LegalBasis implements Basis {
    private static final String KIND = "LEGAL";

    @Valid
    private final LegalInstrument instrument;

    private final Optional<String> article;

    private LegalBasis(LegalInstrument instrument, Optional<String> article) {
        this.instrument = requireNonNull(instrument, "instrument");
        this.article = requireNonNull(article, "article");
        article.ifPresent(text -> Checks.line("article", text, 200));
    }

    /**
     * Returns a whole regulation as a basis.
     *
     * @param instrument the regulation
     * @return the basis
     */
    public static LegalBasis of(LegalInstrument instrument) {
        return new LegalBasis(instrument, Optional.empty());
    }

    /**
     * Returns an article of a regulation as a basis.
     *
     * @param instrument the regulation
     * @param article the article as it is cited, for example {@code Pasal 16 ayat (2) huruf a}
     * @return the basis
     * @throws IllegalArgumentException if the article is empty, longer than 200 characters or has control characters
     */
    public static LegalBasis of(LegalInstrument instrument, String article) {
        return new LegalBasis(instrument, Optional.of(article));
    }

    /**
     * Returns a whole regulation of the bundled book as a basis.
     *
     * <pre>{@code
     * LegalBasis.of("uu-14-2008"); // UU 14/2008
     * }</pre>
     *
     * @param law the id of the regulation in the bundled book
     * @return the basis
     * @throws IllegalArgumentException if the book has no such regulation; the message lists those that it has
     */
    public static LegalBasis of(String law) {
        return of(LawBook.bundled().get(law));
    }

    /**
     * Returns an article of a regulation of the bundled book as a basis.
     *
     * <pre>{@code
     * LegalBasis.of("permenkominfo-8-2019", "Pasal 16"); // Permenkominfo 8/2019, Pasal 16
     * }</pre>
     *
     * @param law the id of the regulation in the bundled book
     * @param article the article as it is cited
     * @return the basis
     * @throws IllegalArgumentException if the book has no such regulation (the message lists those that it has), or the
     *     article is not a line of text
     */
    public static LegalBasis of(String law, String article) {
        return of(LawBook.bundled().get(law), article);
    }

    @JsonCreator
    static LegalBasis read(
            @JsonProperty("kind") Optional<String> kind,
            @JsonProperty("law") Optional<String> law,
            @JsonProperty("instrument") Optional<LegalInstrument> instrument,
            @JsonProperty("article") Optional<String> article) {
        Checks.that(kind.orElse(KIND).equals(KIND), "kind", "another", KIND);
        Checks.that(law.isPresent() != instrument.isPresent(), "basis", "both or none", "either law or instrument");
        return new LegalBasis(instrument.orElseGet(() -> LawBook.bundled().get(law.orElseThrow())), article);
    }

    /**
     * Returns the regulation.
     *
     * @return the regulation
     */
    public LegalInstrument instrument() {
        return instrument;
    }

    /**
     * Returns the article.
     *
     * @return as it is cited; empty if the whole regulation is meant or the article is not known
     */
    @JsonProperty("article")
    public Optional<String> article() {
        return article;
    }

    @JsonProperty("law")
    Optional<String> law() {
        return bundled() ? Optional.of(instrument.getId()) : Optional.empty();
    }

    @JsonProperty("instrument")
    Optional<LegalInstrument> told() {
        return bundled() ? Optional.empty() : Optional.of(instrument);
    }

    private boolean bundled() {
        return LawBook.bundled().find(instrument.getId()).equals(Optional.of(instrument));
    }

    @Override
    public String cite(Locale locale) {
        return instrument.shortCitation() + article.map(text -> ", " + text).orElse("");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LegalBasis basis
                && basis.instrument.equals(instrument)
                && basis.article.equals(article);
    }

    @Override
    public int hashCode() {
        return Objects.hash(instrument, article);
    }

    /**
     * Returns the short citation.
     *
     * @return for example {@code Permenkominfo 8/2019, Pasal 16 ayat (2) huruf a}
     */
    @Override
    public String toString() {
        return cite(Locale.ROOT);
    }
}
