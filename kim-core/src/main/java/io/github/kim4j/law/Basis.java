package io.github.kim4j.law;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Locale;

/**
 * Where a rule comes from (<i>dasar</i>). Every rule has one, and only a {@link LegalBasis} is law.
 *
 * <pre>{@code
 * Basis basis = LegalBasis.of("permenkominfo-8-2019", "Pasal 16 ayat (2) huruf a");
 * basis.cite(Locale.ENGLISH); // "Permenkominfo 8/2019, Pasal 16 ayat (2) huruf a"
 * }</pre>
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = LegalBasis.class, name = "LEGAL"),
    @JsonSubTypes.Type(value = Attested.class, name = "ATTESTED"),
    @JsonSubTypes.Type(value = OurReading.class, name = "OUR_READING"),
    @JsonSubTypes.Type(value = Convention.class, name = "CONVENTION")
})
public sealed interface Basis permits LegalBasis, Attested, OurReading, Convention {
    /**
     * Returns the source as it is named beside a rule.
     *
     * @param locale the language asked for; citations of law stay Indonesian
     * @return one line
     */
    String cite(Locale locale);
}
