package io.github.kim4j.decree.document;

import static io.github.kim4j.decree.document.Situations.aGroupOfToman;
import static io.github.kim4j.decree.document.Situations.aSpecimenDecree;
import static io.github.kim4j.decree.document.Situations.aSpecimenOfMusiBanyuasin;
import static io.github.kim4j.decree.document.Situations.officer;
import static io.github.kim4j.decree.document.Situations.with;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.kim4j.group.GroupName;
import io.github.kim4j.group.OfficerRole;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DocumentProperties {
    @Property
    void no_name_is_lost_and_none_becomes_markup(@ForAll("names") String group, @ForAll("names") String person) {
        DecreeDocument document = DecreeDocument.draft(with(
                aSpecimenOfMusiBanyuasin(),
                aSpecimenDecree().toBuilder()
                        .annex(List.of(aGroupOfToman().toBuilder()
                                .name(GroupName.parse(group))
                                .officers(List.of(officer(person, OfficerRole.CHAIR)))
                                .build()))
                        .build()));

        String besideThePosition = document.toPlainText().replace("  Ketua\n", "\n");
        assertThat(joined(besideThePosition)).contains(joined(group), joined(person));
        assertThat(document.toPlainText().lines()).allMatch(line -> TextLines.length(line) <= TextLines.WIDTH);
        assertThat(read(document.toHtml())).contains("<bdi>" + group + "</bdi>").contains("<bdi>" + person + "</bdi>");
        assertThat(tags(document.toHtml()))
                .isEqualTo(tags(DecreeDocument.draft(oneOfficer()).toHtml()));
    }

    private static DraftRequest oneOfficer() {
        return with(
                aSpecimenOfMusiBanyuasin(),
                aSpecimenDecree().toBuilder()
                        .annex(List.of(aGroupOfToman().toBuilder()
                                .officers(List.of(officer("Siti", OfficerRole.CHAIR)))
                                .build()))
                        .build());
    }

    @Provide
    Arbitrary<String> names() {
        Arbitrary<String> usual = Arbitraries.of(
                "H. Ma'ruf, S.Sos., M.Si",
                "Siti",
                "<script>alert(1)</script>",
                "A&amp;B",
                "\u0633\u062A\u064A",
                "e\u0301");
        Arbitrary<String> any = Arbitraries.strings()
                .withChars("aZ.,'<>&\";/ -!")
                .withChars('\u0621', '\u06FF')
                .withChars('\u0300', '\u036F')
                .ofMinLength(1)
                .ofMaxLength(140)
                .map(text -> "x" + text.strip());
        return Arbitraries.oneOf(usual, any);
    }

    /** Lines may be broken at blanks, so blanks are left out of the comparison. */
    private static String joined(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static String read(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    private static long tags(String html) {
        return html.chars().filter(character -> character == '<').count();
    }
}
