package io.github.kim4j;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.kim4j.activity.ActivityType;
import io.github.kim4j.activity.GuidanceKind;
import io.github.kim4j.activity.SourceKind;
import io.github.kim4j.decree.DecreeNumber;
import io.github.kim4j.group.ChannelKind;
import io.github.kim4j.group.Field;
import io.github.kim4j.group.ForumId;
import io.github.kim4j.group.GroupBase;
import io.github.kim4j.group.GroupId;
import io.github.kim4j.group.GroupLinkKind;
import io.github.kim4j.group.GroupName;
import io.github.kim4j.group.MemberId;
import io.github.kim4j.group.OfficerRole;
import io.github.kim4j.group.Purpose;
import io.github.kim4j.group.SectionKind;
import io.github.kim4j.group.SubUnitKind;
import io.github.kim4j.person.Occupation;
import io.github.kim4j.person.PersonName;
import io.github.kim4j.region.RegionCode;
import io.github.kim4j.testkit.core.DecreeArbitraries;
import io.github.kim4j.testkit.core.ForumArbitraries;
import io.github.kim4j.testkit.core.GroupArbitraries;
import io.github.kim4j.testkit.core.PersonArbitraries;
import io.github.kim4j.testkit.core.RegionArbitraries;
import io.github.kim4j.testkit.core.TermArbitraries;
import io.github.kim4j.time.Term;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import tools.jackson.databind.json.JsonMapper;

/** Law 1 for values with a text form that is not personal: the text reads back, and is their JSON with both Jacksons. */
class TextFormsProperties {
    private static final ObjectMapper JACKSON_2 = new ObjectMapper();
    private static final JsonMapper JACKSON_3 = JsonMapper.shared();

    /**
     * A value with a text form.
     *
     * @param value the value
     * @param parse reads it from its text
     */
    record Sample(Object value, Function<String, ?> parse) {
        @Override
        public String toString() {
            return value.getClass().getSimpleName() + " " + value;
        }
    }

    private static <T> Arbitrary<Sample> samples(Arbitrary<T> values, Function<String, T> parse) {
        return values.map(value -> new Sample(value, parse));
    }

    @Provide
    Arbitrary<Sample> samples() {
        Arbitrary<String> texts = Arbitraries.strings()
                .withCharRange(' ', '~')
                .withChars("é\"\\/\u2028ıİ")
                .ofMinLength(1)
                .ofMaxLength(64)
                .filter(text -> text.equals(text.strip()));
        Arbitrary<String> codes =
                Arbitraries.strings().withCharRange('A', 'Z').ofMinLength(1).ofMaxLength(40);
        return Arbitraries.oneOf(
                samples(TermArbitraries.terms(), Term::parse),
                samples(RegionArbitraries.anyCode(), RegionCode::parse),
                samples(DecreeArbitraries.numbers(), DecreeNumber::parse),
                samples(GroupArbitraries.names(), GroupName::parse),
                samples(PersonArbitraries.names(), PersonName::parse),
                samples(texts.map(GroupName::parse), GroupName::parse),
                samples(texts.map(GroupId::of), GroupId::of),
                samples(texts.map(MemberId::of), MemberId::of),
                samples(codes.map(OfficerRole::of), OfficerRole::of),
                samples(codes.map(Occupation::of), Occupation::of),
                samples(texts.map(ForumId::of), ForumId::of),
                samples(ForumArbitraries.names(), GroupName::parse),
                openLists(codes));
    }

    private static Arbitrary<Sample> openLists(Arbitrary<String> codes) {
        return Arbitraries.oneOf(
                samples(codes.map(ActivityType::of), ActivityType::of),
                samples(codes.map(GuidanceKind::of), GuidanceKind::of),
                samples(codes.map(SourceKind::of), SourceKind::of),
                samples(codes.map(Field::of), Field::of),
                samples(codes.map(Purpose::of), Purpose::of),
                samples(codes.map(GroupBase::of), GroupBase::of),
                samples(codes.map(SubUnitKind::of), SubUnitKind::of),
                samples(codes.map(SectionKind::of), SectionKind::of),
                samples(codes.map(ChannelKind::of), ChannelKind::of),
                samples(codes.map(GroupLinkKind::of), GroupLinkKind::of));
    }

    @Property
    void every_text_reads_back(@ForAll("samples") Sample sample) {
        assertThat((Object) sample.parse().apply(sample.value().toString())).isEqualTo(sample.value());
        Statistics.label("type")
                .collect(sample.value().getClass())
                .coverage(coverage -> coverage.check(Term.class).percentage(share -> share > 2));
    }

    @Property
    void its_json_is_the_text_with_both_jacksons(@ForAll("samples") Sample sample) throws Exception {
        String json = JACKSON_2.writeValueAsString(sample.value());

        assertThat(JACKSON_2.readTree(json).textValue())
                .isEqualTo(sample.value().toString());
        assertThat(JACKSON_3.writeValueAsString(sample.value())).isEqualTo(json);
        assertThat((Object) JACKSON_2.readValue(json, sample.value().getClass()))
                .isEqualTo(sample.value());
        assertThat((Object) JACKSON_3.readValue(json, sample.value().getClass()))
                .isEqualTo(sample.value());
    }
}
