package io.github.kim4j.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.kim4j.decree.Office;
import io.github.kim4j.decree.OfficeKind;
import io.github.kim4j.group.GroupId;
import io.github.kim4j.region.RegionCode;
import java.time.LocalDate;
import java.util.Locale;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActivitiesTest {
    private static final LocalDate DAY = LocalDate.of(2024, 5, 6);
    private static final GroupId GROUP = GroupId.of("KIM-1");

    /** ADINDA, its other reading of the last letter, and a code that nobody knows. */
    @ParameterizedTest
    @CsvSource({
        "ACCESS, Akses, access",
        "DISCUSSION, Diskusi, discussion",
        "IMPLEMENTATION, Implementasi, implementation",
        "NETWORKING, Networking, networking",
        "DISSEMINATION, Diseminasi, dissemination",
        "ASPIRATION, Aspirasi, aspiration",
        "ADVOCACY, Advokasi, advocacy",
        "MEETING, MEETING, MEETING",
    })
    void a_type_of_activity_has_a_word_in_both_languages_or_shows_its_code(
            String code, String indonesian, String english) {
        assertThat(ActivityType.of(code).label(Locale.ROOT)).isEqualTo(indonesian);
        assertThat(ActivityType.of(code).label(Locale.ENGLISH)).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource({
        "TRAINING, pelatihan, training",
        "TECHNICAL_GUIDANCE, bimbingan teknis, technical guidance",
        "MENTORING, pendampingan, mentoring",
        "MONITORING, monitoring, monitoring",
        "EVALUATION, evaluasi, evaluation",
        "DESK, desk KIM, review at the desk",
        "STUDY_VISIT, STUDY_VISIT, STUDY_VISIT",
    })
    void a_kind_of_guidance_has_a_word_in_both_languages_or_shows_its_code(
            String code, String indonesian, String english) {
        assertThat(GuidanceKind.of(code).label(Locale.ROOT)).isEqualTo(indonesian);
        assertThat(GuidanceKind.of(code).label(Locale.ENGLISH)).isEqualTo(english);
    }

    @Test
    void the_origin_of_an_aspiration_is_a_kind_of_people() {
        assertThat(SourceKind.RESIDENTS.label(Locale.ROOT)).isEqualTo("warga");
        assertThat(SourceKind.of("PUPILS").label(Locale.ENGLISH)).isEqualTo("PUPILS");
    }

    @Test
    void codes_have_one_form() {
        assertThatIllegalArgumentException().isThrownBy(() -> ActivityType.of("akses"));
        assertThatIllegalArgumentException().isThrownBy(() -> GuidanceKind.of(""));
        assertThatIllegalArgumentException().isThrownBy(() -> SourceKind.of("Siti"));
        for (Class<?> type : new Class<?>[] {ActivityType.class, GuidanceKind.class, SourceKind.class}) {
            EqualsVerifier.forClass(type)
                    .withNonnullFields("code")
                    .withPrefabValuesForField("code", "A", "B")
                    .verify();
        }
    }

    @Test
    void guidance_ends_on_its_first_day_or_later() {
        Guidance.Builder guidance = Guidance.builder()
                .kind(GuidanceKind.TRAINING)
                .firstDay(DAY)
                .region(RegionCode.parse("16.06"))
                .organizer("Dinas Kominfo Contoh");

        assertThat(guidance.lastDay(DAY).build().getLastDay()).contains(DAY);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> guidance.lastDay(DAY.minusDays(1)).build())
                .withMessage("lastDay: 2024-05-05 (expected: not before the first day)");
    }

    private static Aspiration.Builder anAspiration() {
        return Aspiration.builder()
                .group(GROUP)
                .origin(SourceKind.RESIDENTS)
                .subject("Jalan desa")
                .receivedOn(DAY)
                .office(new Office(OfficeKind.CAMAT, RegionCode.parse("16.06.06")));
    }

    @Test
    void an_aspiration_is_received_passed_on_and_answered_in_this_order() {
        assertThat(anAspiration().passedOn(DAY).answeredOn(DAY).build().getAnsweredOn())
                .contains(DAY);
        assertThat(anAspiration().answeredOn(DAY).build().getPassedOn()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> anAspiration().passedOn(DAY.minusDays(1)).build())
                .withMessage("passedOn: 2024-05-05 (expected: not before the day of receipt)");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        anAspiration().passedOn(DAY.plusDays(1)).answeredOn(DAY).build())
                .withMessage("answeredOn: 2024-05-06 (expected: not before the day of passing on)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> anAspiration().answeredOn(DAY.minusDays(1)).build());
    }

    private static HoaxReport.Builder aHoax() {
        return HoaxReport.builder().group(GROUP).claim("Kabar contoh").reportedOn(DAY);
    }

    @Test
    void a_hoax_is_reported_checked_clarified_and_published_in_this_order() {
        assertThat(aHoax().checkedOn(DAY)
                        .clarifiedOn(DAY)
                        .publishedOn(DAY)
                        .build()
                        .getPublishedOn())
                .contains(DAY);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> aHoax().checkedOn(DAY.minusDays(1)).build())
                .withMessage("checkedOn: 2024-05-05 (expected: not before 2024-05-06)");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        aHoax().checkedOn(DAY.plusDays(1)).clarifiedOn(DAY).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> aHoax().checkedOn(DAY.plusDays(2))
                        .publishedOn(DAY.plusDays(1))
                        .build())
                .withMessage("publishedOn: 2024-05-07 (expected: not before 2024-05-08)");
    }
}
