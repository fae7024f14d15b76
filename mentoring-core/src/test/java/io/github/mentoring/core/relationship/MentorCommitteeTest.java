package io.github.mentoring.core.relationship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.mentoring.core.finding.Finding;
import io.github.mentoring.core.finding.Findings;
import io.github.mentoring.core.fixture.Nothing;
import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.MentoringFunction;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MentorCommitteeTest {

    private static final MentorId ADA = MentorId.of("ada");
    private static final MentorId BOB = MentorId.of("bob");
    private static final MenteeId EVE = MenteeId.of("eve");
    private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 2, 28);
    private static final CommitteeSeat ALWAYS = CommitteeSeat.of(ADA, MentoringFunction.CAREER_GUIDANCE);
    private static final CommitteeSeat HALF_A_YEAR = CommitteeSeat.builder()
            .mentor(BOB)
            .addFunctions(MentoringFunction.SPONSORSHIP, MentoringFunction.CAREER_GUIDANCE)
            .from(FIRST)
            .until(LAST)
            .build();
    private static final MentorCommittee COMMITTEE = MentorCommittee.of(EVE, HALF_A_YEAR, ALWAYS);
    private static final CommitteePolicy STANDARD = CommitteePolicy.standard();

    @Test
    @DisplayName("D-COM-07, D-REL-11 whom to ask depends on the matter and the day")
    void memberFor_dependsOnFunctionAndDay() {
        assertThat(COMMITTEE.memberFor(MentoringFunction.CAREER_GUIDANCE, FIRST))
                .containsExactly(ALWAYS, HALF_A_YEAR);
        assertThat(COMMITTEE.memberFor(MentoringFunction.CAREER_GUIDANCE, LAST)).containsExactly(ALWAYS, HALF_A_YEAR);
        assertThat(COMMITTEE.memberFor(MentoringFunction.CAREER_GUIDANCE, LAST.plusDays(1)))
                .containsExactly(ALWAYS);
        assertThat(COMMITTEE.memberFor(MentoringFunction.SPONSORSHIP, FIRST.minusDays(1)))
                .isEmpty();
        assertThat(COMMITTEE.memberFor(MentoringFunction.EMOTIONAL_SUPPORT, FIRST))
                .isEmpty();
    }

    @Test
    @DisplayName("D-COM-07 a needed function without a seat")
    void findings_neededFunctionWithoutSeat_isAdvised() {
        List<MentoringFunction> needed = List.of(
                MentoringFunction.SPONSORSHIP, MentoringFunction.EMOTIONAL_SUPPORT, MentoringFunction.CAREER_GUIDANCE);
        assertThat(COMMITTEE.findings(needed, FIRST, STANDARD).all())
                .extracting(Finding::toString)
                .containsExactly("FUNCTIONS_UNCOVERED(EMOTIONAL_SUPPORT) ADVISORY PROGRAMME [eve]");
        assertThat(COMMITTEE.findings(needed, LAST.plusDays(1), STANDARD).all())
                .extracting(Finding::toString)
                .containsExactly("FUNCTIONS_UNCOVERED(SPONSORSHIP, EMOTIONAL_SUPPORT) ADVISORY PROGRAMME [eve]");
        assertThat(COMMITTEE.findings(Set.of(), FIRST, STANDARD)).isEqualTo(Findings.none());
    }

    @Test
    @DisplayName("D-COM-01, D-REL-11 a mentee is held to no single mentor, relationship or committee")
    void aMentee_mayBeInSeveralAtOnce() {
        Parties pair = Parties.pair(MentorId.of("cem"), EVE);
        MentorCommittee other =
                MentorCommittee.of(EVE, ALWAYS, CommitteeSeat.of(MentorId.of("dia"), MentoringFunction.ROLE_MODELLING));
        assertThat(pair.include(EVE.person())).isTrue();
        assertThat(other.mentee()).isEqualTo(COMMITTEE.mentee());
        assertThat(other.mentors()).containsExactly(ADA, MentorId.of("dia"));
    }

    @Test
    @DisplayName("D-COM-14 two to five mentors unless stated")
    void assessSize_outsideTheLimits_isAViolation() {
        assertThat(STANDARD.findingsOfSize(HeadCount.of(1)).all())
                .extracting(Finding::toString)
                .containsExactly("COMMITTEE_TOO_FEW_MENTORS(limit 2, mentors 1) VIOLATION PROGRAMME []");
        assertThat(STANDARD.findingsOfSize(HeadCount.of(6)).all())
                .extracting(Finding::toString)
                .containsExactly("COMMITTEE_TOO_LARGE(limit 5, mentors 6) VIOLATION PROGRAMME []");
        assertThat(STANDARD.findingsOfSize(HeadCount.of(2))).isEqualTo(Findings.none());
        assertThat(STANDARD.findingsOfSize(HeadCount.of(5))).isEqualTo(Findings.none());
        CommitteePolicy three =
                CommitteePolicy.builder().minMentors(HeadCount.of(3)).build();
        assertThat(COMMITTEE.findings(Set.of(), FIRST, three).isAdmissible()).isFalse();
        assertThatNullPointerException()
                .isThrownBy(() -> STANDARD.findingsOfSize(Nothing.nothing()))
                .withMessage("mentors");
    }

    @Test
    @DisplayName("D-COM-03, D-COM-09, D-COM-14 what a policy says unless stated")
    void standardPolicy_isAsSaid() {
        CommitteePolicy policy = RelationshipPolicy.standard().committee();
        assertThat(policy).isEqualTo(STANDARD);
        assertThat(policy.minMentors()).isEqualTo(HeadCount.of(2));
        assertThat(policy.maxMentors()).isEqualTo(HeadCount.of(5));
        assertThat(policy.insideDepartment()).isEqualTo(Strictness.PREFER);
        assertThat(policy.multidisciplinary()).isEqualTo(Strictness.OFF);
        assertThat(policy.minDistinctDisciplines()).isEqualTo(HeadCount.of(2));
    }

    @Test
    void policy_impossibleFigures_areRefused() {
        assertRefused(
                () -> CommitteePolicy.builder().minMentors(HeadCount.of(1)).build(),
                "committee policy admits committees of fewer than two: 1; ask for two or more");
        assertRefused(
                () -> CommitteePolicy.builder().minMentors(HeadCount.of(6)).build(),
                "committee policy asks for at least 6 mentors and at most 5; raise the most or lower the fewest");
        assertRefused(
                () -> CommitteePolicy.builder()
                        .minDistinctDisciplines(HeadCount.of(1))
                        .build(),
                "committee policy counts fewer than two disciplines as several: 1; ask for two or more");
    }

    @Test
    @DisplayName("D-COM-05 a committee has two mentors or more and one mentee")
    void committee_thatIsNone_isRefused() {
        assertRefused(
                () -> MentorCommittee.of(EVE, ALWAYS, CommitteeSeat.of(ADA, MentoringFunction.SPONSORSHIP)),
                "committee of mentee `eve` has fewer than two mentors: [ada]; add a seat for another one");
        assertRefused(
                () -> MentorCommittee.of(MenteeId.of("bob"), ALWAYS, HALF_A_YEAR),
                "committee of mentee `bob` has the mentee as mentor; leave that seat out");
    }

    @Test
    void seat_thatCoversNothing_isRefused() {
        assertRefused(() -> CommitteeSeat.of(ADA), "committee seat of `ada` has no function; name at least one");
        assertRefused(
                () -> CommitteeSeat.builder()
                        .mentor(ADA)
                        .addFunctions(MentoringFunction.SPONSORSHIP)
                        .from(LAST)
                        .until(FIRST)
                        .build(),
                "committee seat of `ada` ends before it begins: 2027-02-28 to 2026-09-01; swap the days");
    }

    private static void assertRefused(Runnable call, String message) {
        assertThatIllegalArgumentException().isThrownBy(call::run).withMessage(message);
    }
}
