package io.github.kim4j.testkit.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.kim4j.decree.Decree;
import io.github.kim4j.group.Group;
import io.github.kim4j.group.GroupLevel;
import io.github.kim4j.json.KimJson;
import io.github.kim4j.region.Gazetteer;
import io.github.kim4j.region.RegionCode;
import io.github.kim4j.region.RegionLevel;
import io.github.kim4j.time.Term;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** What is promised of the generators of all types: there by their type alone, valid, and with the edges on purpose. */
class KimArbitrariesProperties {
    private static final ObjectMapper MAPPER = KimJson.restricted();
    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    /** A value of any registered type, with the type. */
    record Sample<T>(Class<T> type, T value) {}

    @Provide
    Arbitrary<Sample<?>> samples() {
        List<Arbitrary<Sample<?>>> all = KimArbitraries.types().stream()
                .<Arbitrary<Sample<?>>>map(KimArbitrariesProperties::sample)
                .toList();
        return Arbitraries.of(all).flatMap(one -> one);
    }

    private static <T> Arbitrary<Sample<?>> sample(Class<T> type) {
        return KimArbitraries.of(type).map(value -> new Sample<>(type, value));
    }

    @Property(tries = 2000) // as many as it takes to meet every type
    void every_value_passes_bean_validation(@ForAll("samples") Sample<?> sample) {
        assertThat(VALIDATOR.validate(sample.value())).isEmpty();
        Statistics.label("type")
                .collect(sample.type().getSimpleName())
                .coverage(coverage -> KimArbitraries.types()
                        .forEach(type -> coverage.check(type.getSimpleName()).count(count -> count > 0)));
    }

    @Property
    void every_value_is_read_back_from_its_json(@ForAll("samples") Sample<?> sample) throws JsonProcessingException {
        assertReadsBack(sample.type(), sample.value());
    }

    private static void assertReadsBack(Class<?> type, Object value) throws JsonProcessingException {
        String json = MAPPER.writeValueAsString(value);

        assertThat(KimJson.read(json, type).faults()).as(type.getSimpleName()).isEmpty();
        assertThat((Object) KimJson.read(json, type).orThrow()).isEqualTo(value);
    }

    @Example
    void every_edge_case_is_valid_and_is_read_back() throws JsonProcessingException {
        for (Class<?> type : KimArbitraries.types()) {
            for (Object edge : KimArbitraries.edgeCases(type)) {
                assertThat(VALIDATOR.validate(edge)).isEmpty();
                assertReadsBack(type, edge);
            }
        }
    }

    @Property(tries = 200)
    void a_type_alone_is_enough(
            @ForAll Group group,
            @ForAll @Size(max = 3) List<Group> groups,
            @ForAll Optional<Decree> decree,
            @ForAll @Size(max = 5) Set<RegionCode> codes,
            @ForAll @Size(max = 3) Map<RegionCode, @Size(max = 3) List<Term>> terms,
            @ForAll GroupLevel level) {
        assertThat(group.getUnit().level()).isEqualTo(group.getLevel().unit());
        assertThat(codes).allMatch(Gazetteer.bundled()::contains);
        Statistics.label("groups")
                .collect(groups.size() > 1)
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 30));
        Statistics.label("decree").collect(decree.isPresent()).coverage(coverage -> {
            coverage.check(true).percentage(share -> share > 30);
            coverage.check(false).count(count -> count > 0);
        });
        Statistics.label("terms")
                .collect(terms.isEmpty())
                .coverage(coverage -> coverage.check(false).percentage(share -> share > 30));
        Statistics.label("level")
                .collect(level)
                .coverage(coverage -> coverage.check(GroupLevel.HAMLET).percentage(share -> share > 10));
    }

    @Property(tries = 1000) // as many as it takes to meet them
    void the_edges_are_met(@ForAll Group group, @ForAll RegionCode code, @ForAll Term term) {
        Statistics.label("largest group")
                .collect(group.getMemberships().size() == Edges.MANY)
                .coverage(coverage -> coverage.check(true).count(count -> count > 0));
        Statistics.label("edge code")
                .collect(Edges.codes().contains(code))
                .coverage(coverage -> coverage.check(true).count(count -> count > 5));
        Statistics.label("one day")
                .collect(term.lastDay().filter(term.firstDay()::equals).isPresent())
                .coverage(coverage -> coverage.check(true).count(count -> count > 0));
    }

    @Example
    void the_codes_at_the_edges_are_the_first_and_last_of_each_level() {
        assertThat(Edges.codes()).hasSize(8).isSorted().allMatch(Gazetteer.bundled()::contains);
        for (RegionLevel level : RegionLevel.values()) {
            List<RegionCode> ofLevel =
                    Edges.codes().stream().filter(code -> code.level() == level).toList();
            RegionArbitraries.existingCode(level)
                    .sampleStream()
                    .limit(200)
                    .forEach(code -> assertThat(code).isBetween(ofLevel.get(0), ofLevel.get(1)));
        }
    }

    @Example
    void the_codes_that_are_called_retired_are_no_longer_in_force() {
        assertThat(Edges.retired()).isNotEmpty().noneMatch(Gazetteer.bundled()::contains);
    }
}
