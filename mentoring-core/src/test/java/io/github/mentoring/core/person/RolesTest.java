package io.github.mentoring.core.person;

import static io.github.mentoring.core.fixture.Nothing.nothing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.mentoring.core.fixture.Nothing;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RolesTest {

    @Test
    void mentor_withNothingStated_hasOneFreeSeatAndNoRating() {
        MentorRole mentor = MentorRole.builder().build();
        assertThat(mentor.seats()).isEqualTo(Seats.of(1));
        assertThat(mentor.seatsTaken()).isEqualTo(Seats.of(0));
        assertThat(mentor.ratings()).isEmpty();
    }

    @Test
    void ofSeats_two_statesNothingElse() {
        assertThat(MentorRole.ofSeats(2))
                .isEqualTo(MentorRole.builder().seats(Seats.of(2)).build());
    }

    @Test
    void freeSeats_moreTakenThanThereAre_isNone() {
        MentorRole mentor =
                MentorRole.builder().seats(Seats.of(1)).seatsTaken(Seats.of(2)).build();
        assertThat(mentor.freeSeats()).isEqualTo(Seats.of(0));
    }

    @Test
    void rating_asText_isKept() {
        MentorRole mentor =
                MentorRole.builder().rating(Characteristic.INSIGHT, "0.5").build();
        assertThat(mentor.ratings()).containsOnly(Map.entry(Characteristic.INSIGHT, new Rating(500_000)));
    }

    @Test
    void rating_ofNull_isRefusedByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> MentorRole.builder().rating(Nothing.<Characteristic>nothing(), "0.5"))
                .withMessage("characteristic");
        assertThatNullPointerException()
                .isThrownBy(() -> MentorRole.builder().rating(Characteristic.INSIGHT, nothing()))
                .withMessage("text");
    }

    @Test
    void rating_givenTwice_isRefusedWithoutShowingIt() {
        assertRefusedAsTwice(
                MentorRole.builder().rating(Characteristic.INSIGHT, "0.5").rating(Characteristic.INSIGHT, "0.6"));
        assertRefusedAsTwice(MentorRole.builder()
                .putRatings(Map.entry(Characteristic.INSIGHT, Rating.parse("0.5")))
                .putAllRatings(Map.of(Characteristic.INSIGHT, Rating.parse("0.5"))));
    }

    private static void assertRefusedAsTwice(MentorRole.Builder builder) {
        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessage("mentor role rates one characteristic or trait twice; give each one rating")
                .withNoCause();
    }

    @Test
    void dynamics_givenTwice_areRefusedWithoutShowingThem() {
        MenteeRole.Builder builder = MenteeRole.builder()
                .putDynamics(MentorId.of("ada"), Rating.parse("0.5"))
                .putAllDynamics(Map.of(MentorId.of("ada"), Rating.parse("0.6")));
        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessage("mentee role rates one mentor twice; give each mentor one rating")
                .withNoCause();
    }

    @Test
    void seats_setTwice_isRefused() {
        MentorRole.Builder builder = MentorRole.builder().seats(Seats.of(1));
        assertThatIllegalStateException().isThrownBy(() -> builder.seats(Seats.of(2)));
    }

    @Test
    void wanting_topics_looksForOneMentor() {
        MenteeRole mentee = MenteeRole.wanting(Topic.of("law"), Topic.of("graphs"), Topic.of("law"));
        assertThat(mentee.wantedTopics()).containsExactly(Topic.of("graphs"), Topic.of("law"));
        assertThat(mentee.mentors()).isEqualTo(HeadCount.of(1));
    }

    @Test
    void mentee_askingForNoMentor_isRefusedWithTheRemedy() {
        MenteeRole.Builder builder = MenteeRole.builder().mentors(HeadCount.of(0));
        assertThatIllegalArgumentException()
                .isThrownBy(builder::build)
                .withMessage("mentee role asks for no mentor; leave the role out for a person who looks for none");
    }

    @Test
    void participantId_ofNull_isRefusedByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> new MentorId(nothing()))
                .withMessage("person");
        assertThatNullPointerException()
                .isThrownBy(() -> new MenteeId(nothing()))
                .withMessage("person");
    }

    @Test
    void participantId_ofText_isTheIdOfThatPerson() {
        assertThat(MentorId.of("ada").person()).isEqualTo(PersonId.of("ada"));
        assertThat(MenteeId.of("ada").person()).isEqualTo(PersonId.of("ada"));
    }

    @Test
    void characteristics_areThreeOfEachKind() {
        assertThat(Characteristic.values())
                .filteredOn(each -> each.kind() == Characteristic.Kind.PERSONAL)
                .containsExactly(
                        Characteristic.EMOTIONAL_INTELLIGENCE, Characteristic.INSIGHT, Characteristic.AVAILABILITY);
        assertThat(Characteristic.values())
                .filteredOn(each -> each.kind() == Characteristic.Kind.PROFESSIONAL)
                .containsExactly(Characteristic.KNOWLEDGE, Characteristic.COMPETENCE, Characteristic.TRACK_RECORD);
    }
}
