package io.github.kim4j.testkit.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kim4j.decree.Decree;
import io.github.kim4j.decree.DecreeNumber;
import io.github.kim4j.decree.Office;
import io.github.kim4j.group.Forum;
import io.github.kim4j.group.Group;
import io.github.kim4j.group.GroupLevel;
import io.github.kim4j.group.Member;
import io.github.kim4j.group.Membership;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** What the generators promise, and what they cover. */
class ArbitrariesProperties {
    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    @Provide
    Arbitrary<Group> groups() {
        return GroupArbitraries.groups();
    }

    @Provide
    Arbitrary<Decree> decrees() {
        return DecreeArbitraries.decrees();
    }

    @Provide
    Arbitrary<Decree> specimens() {
        return DecreeArbitraries.specimens();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void groups_pass_bean_validation(@ForAll("groups") Group group) {
        assertThat(VALIDATOR.validate(group)).isEmpty();
        boolean withOfficers =
                group.getBoard().filter(board -> !board.getOfficers().isEmpty()).isPresent();
        Statistics.label("officers").collect(withOfficers).coverage(coverage -> {
            coverage.check(true).percentage(share -> share > 30);
            coverage.check(false).percentage(share -> share > 10);
        });
        Statistics.label("level")
                .collect(group.getLevel())
                .coverage(coverage -> coverage.check(GroupLevel.HAMLET).percentage(share -> share > 10));
    }

    @Provide
    Arbitrary<Forum> forums() {
        return ForumArbitraries.forums();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void forums_pass_bean_validation(@ForAll("forums") Forum forum) {
        assertThat(VALIDATOR.validate(forum)).isEmpty();
        Statistics.label("country")
                .collect(forum.getRegion().isEmpty())
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 10));
        Statistics.label("represents")
                .collect(forum.getRepresentatives().stream()
                        .anyMatch(it -> it.getGroup().isPresent()))
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 30));
    }

    @Provide
    Arbitrary<Object> activities() {
        return Arbitraries.oneOf(
                ActivityArbitraries.partnerships(),
                ActivityArbitraries.guidance(),
                ActivityArbitraries.reports(),
                ActivityArbitraries.disseminations(),
                ActivityArbitraries.aspirations(),
                ActivityArbitraries.hoaxReports(),
                ActivityArbitraries.schemes(),
                ActivityArbitraries.assessments());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void activities_pass_bean_validation(@ForAll("activities") Object activity) {
        assertThat(VALIDATOR.validate(activity)).isEmpty();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_population_number_tells_the_date_of_birth_and_the_sex(@ForAll("groups") Group group) {
        for (Membership membership : group.getMemberships()) {
            Member member = membership.getMember();
            member.getNik().ifPresent(nik -> {
                assertThat(member.getBirthDate()
                                .map(nik.possibleBirthDates()::contains)
                                .orElse(true))
                        .isTrue();
                assertThat(member.getSex().map(nik.sex().orElseThrow()::equals).orElse(true))
                        .isTrue();
                assertThat(nik.value()).startsWith("99");
            });
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void decrees_pass_bean_validation(@ForAll("decrees") Decree decree) {
        assertThat(VALIDATOR.validate(decree)).isEmpty();
        assertThat(decree.isSynthetic()).isFalse();
        assertThat(decree.getIssuer()).matches(Office::exists);
        Statistics.label("draft").collect(decree.draft()).coverage(coverage -> {
            coverage.check(true).percentage(share -> share > 5);
            coverage.check(false).percentage(share -> share > 40);
        });
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void specimens_look_like_it(@ForAll("specimens") Decree decree) {
        assertThat(VALIDATOR.validate(decree)).isEmpty();
        assertThat(decree.isSynthetic()).isTrue();
        assertThat(decree.getNumber().map(DecreeNumber::specimen).orElse(true)).isTrue();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_copy_is_equal_at_every_depth(@ForAll("groups") Group group, @ForAll("decrees") Decree decree) {
        Group copy = group.toBuilder()
                .memberships(group.getMemberships().stream()
                        .map(membership -> membership.toBuilder()
                                .member(membership.getMember().toBuilder().build())
                                .build())
                        .toList())
                .board(group.getBoard()
                        .map(board -> board.toBuilder()
                                .officers(board.getOfficers().stream()
                                        .map(officer -> officer.toBuilder().build())
                                        .toList())
                                .build()))
                .build();

        assertThat(copy).isEqualTo(group).hasSameHashCodeAs(group).isNotSameAs(group);
        assertThat(decree.toBuilder().build()).isEqualTo(decree).hasSameHashCodeAs(decree);
    }
}
