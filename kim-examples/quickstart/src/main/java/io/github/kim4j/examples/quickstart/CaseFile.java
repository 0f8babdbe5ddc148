package io.github.kim4j.examples.quickstart;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.kim4j.decree.Decree;
import io.github.kim4j.decree.document.DecreeDocument;
import io.github.kim4j.decree.document.DraftRequest;
import io.github.kim4j.group.GroupId;
import io.github.kim4j.group.GroupLevel;
import io.github.kim4j.lifecycle.GroupCommand;
import io.github.kim4j.policy.RegionPolicy;
import io.github.kim4j.region.RegionCode;
import io.github.kim4j.validation.KnownRegion;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A case as a file tells it: where, which group, what was done by whom, and on which days to ask.
 *
 * @param title what the case is called
 * @param note what is real in it and what is made up
 * @param region the regency or city whose policy applies
 * @param group what the file calls the group
 * @param level the level of the group
 * @param unit the region of the group
 * @param policy the policy of the region, if it is not to be the one that comes with the library
 * @param steps what was done, in the order in which it is put on file
 * @param wording how the decree reads that recognizes the group, as far as its data does not say; empty if nobody knows
 * @param standingOn the days on which to ask how the group stands
 */
@JsonPropertyOrder({"title", "note", "region", "group", "level", "unit", "policy", "steps", "wording", "standingOn"})
public record CaseFile(
        @Valid Bilingual title,
        @Valid Bilingual note,
        @KnownRegion RegionCode region,
        GroupId group,
        GroupLevel level,
        @KnownRegion RegionCode unit,
        Optional<@Valid RegionPolicy> policy,
        List<@Valid Step> steps,
        Optional<Wording> wording,
        List<LocalDate> standingOn) {
    /**
     * A text in both languages.
     *
     * @param id in Indonesian
     * @param en in English
     */
    public record Bilingual(String id, String en) {
        private static final int LONGEST = 1_000;

        /**
         * Checks the length.
         *
         * @param id in Indonesian
         * @param en in English
         * @throws IllegalArgumentException if one is blank or too long; what a fault says then, is told in
         *     {@code expectations.properties}
         */
        public Bilingual {
            if (id.isBlank() || en.isBlank() || Math.max(id.length(), en.length()) > LONGEST) {
                throw new IllegalArgumentException("text: (expected: 1 to " + LONGEST + " characters, not blank)");
            }
        }

        String in(Locale locale) {
            return locale.getLanguage().equals("en") ? en : id;
        }
    }

    /**
     * Something that a party asks for.
     *
     * @param by the party that acts in law
     * @param command what it asks for, with the evidence
     */
    public record Step(Party by, @Valid GroupCommand command) {}

    /**
     * The words of a decree that its data does not hold.
     *
     * @param considerations why it is made
     * @param noted papers that are no legislation
     * @param dictums decisions beyond the standard ones
     * @param place where it is signed
     */
    public record Wording(List<String> considerations, List<String> noted, List<String> dictums, String place) {
        DecreeDocument of(Decree decree) {
            return DecreeDocument.draft(DraftRequest.builder()
                    .decree(decree)
                    .considerations(considerations)
                    .noted(noted)
                    .dictums(dictums)
                    .place(place)
                    .build());
        }
    }
}
