package io.github.mentoring.core.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.mentoring.core.format.FormatPolicy.ProjectCompletion;
import io.github.mentoring.core.person.HeadCount;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FormatPolicyTest {

    private static final FormatPolicy STANDARD = FormatPolicy.standard();

    @Test
    @DisplayName("D-TEAM-01, D-TEAM-02, D-TEAM-03, D-TEAM-06, D-TEAM-09, D-TEAM-13 the standard figures")
    void standard_hasTheFiguresOfTheField() {
        assertThat(STANDARD.teamMinMentors()).isEqualTo(HeadCount.of(2));
        assertThat(STANDARD.teamMinMentees()).isEqualTo(HeadCount.of(2));
        assertThat(STANDARD.teamMaxMenteesPerMentor()).isEqualTo(HeadCount.of(5));
        assertThat(STANDARD.groupMinMentees()).isEqualTo(HeadCount.of(2));
        assertThat(STANDARD.groupMaxMenteesPerMentor()).isEmpty();
        assertThat(STANDARD.peerGroupMinMembers()).isEqualTo(HeadCount.of(2));
        assertThat(STANDARD.projectCompletion()).isEqualTo(ProjectCompletion.REVIEW);
    }

    @Test
    void build_withFewerThanSeveral_isRefused() {
        HeadCount one = HeadCount.of(1);
        assertRefused(
                FormatPolicy.builder().teamMinMentors(one),
                "format policy asks for too few mentors in a team: 1; ask for two or more");
        assertRefused(
                FormatPolicy.builder().teamMinMentees(one),
                "format policy asks for too few mentees in a team: 1; ask for two or more");
        assertRefused(
                FormatPolicy.builder().groupMinMentees(one),
                "format policy asks for too few mentees in a group: 1; ask for two or more");
        assertRefused(
                FormatPolicy.builder().peerGroupMinMembers(one),
                "format policy asks for too few members of a peer group: 1; ask for two or more");
    }

    @Test
    void build_withRoomForNobody_isRefused() {
        assertRefused(
                FormatPolicy.builder().teamMaxMenteesPerMentor(HeadCount.of(0)),
                "format policy allows a team no mentee for each mentor; allow one or more");
        assertRefused(
                FormatPolicy.builder().groupMinMentees(HeadCount.of(4)).groupMaxMenteesPerMentor(HeadCount.of(3)),
                "format policy allows a group at most 3 mentees but asks for at least 4; raise the first");
    }

    @Test
    void build_withABoundEqualToTheLeast_isAccepted() {
        FormatPolicy pairs =
                FormatPolicy.builder().groupMaxMenteesPerMentor(HeadCount.of(2)).build();
        assertThat(pairs.groupMaxMenteesPerMentor()).contains(HeadCount.of(2));
    }

    private static void assertRefused(FormatPolicy.Builder builder, String message) {
        assertThatIllegalArgumentException().isThrownBy(builder::build).withMessage(message);
    }

    @Test
    void mentorsNeeded_forTooFewMentees_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> STANDARD.mentorsNeeded(HeadCount.of(1)))
                .withMessage("team has too few mentees: 1; it takes 2 or more");
    }

    @Test
    void mentorsNeeded_forAsManyAsThereCanBe_doesNotOverflow() {
        assertThat(STANDARD.mentorsNeeded(HeadCount.of(Integer.MAX_VALUE)))
                .isEqualTo(HeadCount.of(Integer.MAX_VALUE / 5 + 1));
    }
}
