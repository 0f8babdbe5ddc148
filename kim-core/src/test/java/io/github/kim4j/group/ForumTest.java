package io.github.kim4j.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.kim4j.person.PersonName;
import io.github.kim4j.region.RegionCode;
import io.github.kim4j.region.RegionLevel;
import io.github.kim4j.time.Term;
import java.util.Locale;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForumTest {
    private static final MemberId ID = MemberId.of("A-1");
    private static final Member SITI =
            Member.builder().id(ID).name(PersonName.parse("Siti Contoh")).build();

    private static Forum.Builder aForum(ForumLevel level) {
        return Forum.builder()
                .id(ForumId.of("F-1"))
                .name(GroupName.parse("Forum KIM"))
                .level(level);
    }

    @ParameterizedTest
    @CsvSource({
        "DISTRICT, DISTRICT, kecamatan, district",
        "REGENCY, REGENCY, kabupaten atau kota, regency or city",
        "PROVINCE, PROVINCE, provinsi, province",
        "COUNTRY, , nasional, country",
    })
    void a_level_tells_that_of_its_region(ForumLevel level, RegionLevel region, String indonesian, String english) {
        assertThat(level.region().orElse(null)).isEqualTo(region);
        assertThat(level.label(Locale.ROOT)).isEqualTo(indonesian);
        assertThat(level.label(Locale.ENGLISH)).isEqualTo(english);
    }

    @Test
    void needs_id_name_and_level_only() {
        Forum forum = aForum(ForumLevel.COUNTRY).build();

        assertThat(forum.getRegion()).isEmpty();
        assertThat(forum.getGroups()).isEmpty();
        assertThat(forum.getBoard()).isEmpty();
        assertThatIllegalStateException()
                .isThrownBy(() -> Forum.builder().build())
                .withMessageContainingAll("id", "name", "level");
    }

    @Test
    void one_person_sits_on_the_board_of_a_group_and_of_forums_of_two_levels() {
        Board board = Board.builder()
                .term(Term.ofYears(2024, 2027))
                .addOfficers(Officer.of(ID, OfficerRole.CHAIR))
                .build();
        Group group = Group.builder()
                .id(GroupId.of("KIM-1"))
                .name(GroupName.parse("KIM Contoh"))
                .level(GroupLevel.DISTRICT)
                .unit(RegionCode.parse("16.01.01"))
                .addMemberships(Membership.of(SITI))
                .board(board)
                .build();
        Forum regency = aForum(ForumLevel.REGENCY)
                .region(RegionCode.parse("16.01"))
                .addGroups(group.getId())
                .addRepresentatives(Representative.builder()
                        .member(SITI)
                        .group(group.getId())
                        .build())
                .board(board)
                .build();
        Officer relations = Officer.builder()
                .member(ID)
                .role(OfficerRole.SECTION_HEAD)
                .section("Bidang Humas")
                .build();
        Forum province = aForum(ForumLevel.PROVINCE)
                .id(ForumId.of("F-2"))
                .region(RegionCode.parse("16"))
                .addForums(regency.getId())
                .addRepresentatives(Representative.builder()
                        .member(SITI)
                        .forum(regency.getId())
                        .build())
                .board(Board.builder().addOfficers(relations).build())
                .build();

        assertThat(group.member(ID)).contains(SITI);
        assertThat(regency.getBoard().orElseThrow().holder(OfficerRole.CHAIR)).isPresent();
        assertThat(province.getBoard().orElseThrow().holder(OfficerRole.SECTION_HEAD))
                .contains(relations);
    }

    @Test
    void its_text_names_nobody() {
        Forum forum = aForum(ForumLevel.COUNTRY)
                .addRepresentatives(Representative.builder().member(SITI).build())
                .board(Board.builder()
                        .addAdvisers(Adviser.of(OfficerRole.STEERING, "Kepala Dinas Kominfo Contoh").toBuilder()
                                .name(PersonName.parse("Siti Contoh"))
                                .build())
                        .build())
                .build();

        assertThat(forum.toString()).contains("A-1", "Kepala Dinas").doesNotContain("Siti");
    }

    @Test
    void an_id_is_any_text_of_the_host() {
        assertThat(ForumId.of("FK-1")).hasToString("FK-1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ForumId.of(" FK"))
                .withMessage("forum: 3 characters (expected: 1 to 64 without control characters or outer blanks)");
        EqualsVerifier.forClass(ForumId.class).withNonnullFields("value").verify();
    }
}
