package io.github.mentoring.core.conduct;

import static io.github.mentoring.core.conduct.ConductFixture.ADA;
import static io.github.mentoring.core.conduct.ConductFixture.BOB;
import static io.github.mentoring.core.conduct.ConductFixture.LATER;
import static io.github.mentoring.core.conduct.ConductFixture.SINCE;
import static io.github.mentoring.core.conduct.ConductFixture.counting;
import static io.github.mentoring.core.conduct.ConductFixture.found;
import static io.github.mentoring.core.conduct.ConductFixture.judged;
import static io.github.mentoring.core.conduct.ConductFixture.lines;
import static io.github.mentoring.core.conduct.ConductFixture.march;
import static io.github.mentoring.core.conduct.ConductFixture.meeting;
import static io.github.mentoring.core.conduct.ConductFixture.reporting;
import static io.github.mentoring.core.person.Side.MENTEE;
import static io.github.mentoring.core.person.Side.MENTOR;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring.core.conduct.ConductEvent.BoundaryAtRisk;
import io.github.mentoring.core.conduct.ConductEvent.GoalReplaced;
import io.github.mentoring.core.conduct.ConductEvent.PowerAbused;
import io.github.mentoring.core.conduct.ConductEvent.SignShown;
import io.github.mentoring.core.conduct.ConductEvent.WorkUsed;
import io.github.mentoring.core.goal.GoalId;
import io.github.mentoring.core.goal.GoalRule;
import io.github.mentoring.core.meeting.Homework;
import io.github.mentoring.core.person.PersonId;
import io.github.mentoring.core.person.Side;
import io.github.mentoring.core.trait.TormentorSign;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ConductScenarioTest {

    private static final String REVIEW = "REVIEW_EXPECTATIONS() WARNING BOTH";

    @Test
    @DisplayName("S-26 one absence of the mentor")
    void s26_mentorAbsentOnce_isALapse() {
        assertThat(found(meeting(5, MENTOR), meeting(12), meeting(19)))
                .containsExactly("RELIABILITY_LAPSE(NO_SHOW, 2026-03-05) WARNING MENTOR");
    }

    @Test
    @DisplayName("S-26 two absences of the mentor in a row")
    void s26_mentorAbsentTwiceInARow_isAPattern() {
        ConductReport report = judged(counting(meeting(5, MENTOR), meeting(12, MENTOR), meeting(19)));
        assertThat(lines(report.findings()))
                .containsExactly(
                        "UNREALISTIC_EXPECTATIONS(NO_SHOW) VIOLATION MENTOR", "MENTOR_ABSENT() WARNING MENTOR", REVIEW);
        assertThat(report.isViolation()).isTrue();
        assertThat(report.needsReview()).isTrue();
    }

    @Test
    @DisplayName("S-26 two absences of the mentee in a row")
    void s26_menteeAbsentTwiceInARow_isAPattern() {
        assertThat(found(meeting(5, MENTEE), meeting(12, MENTEE), meeting(19)))
                .containsExactly("UNREALISTIC_EXPECTATIONS(NO_SHOW) VIOLATION MENTEE", REVIEW);
    }

    @Test
    @DisplayName("S-26 two absences, not in a row")
    void s26_mentorAbsentTwiceApart_isTwoLapses() {
        assertThat(found(meeting(5, MENTOR), meeting(12), meeting(19, MENTOR)))
                .containsExactly(
                        "RELIABILITY_LAPSE(NO_SHOW, 2026-03-05) WARNING MENTOR",
                        "RELIABILITY_LAPSE(NO_SHOW, 2026-03-19) WARNING MENTOR");
    }

    @Test
    @DisplayName("S-26 one absence each")
    void s26_eachAbsentOnce_isALapseOfEach() {
        ConductReport report = judged(counting(meeting(5, MENTOR), meeting(12, MENTEE), meeting(19)));
        assertThat(lines(report.findings()))
                .containsExactly(
                        "RELIABILITY_LAPSE(NO_SHOW, 2026-03-05) WARNING MENTOR",
                        "RELIABILITY_LAPSE(NO_SHOW, 2026-03-12) WARNING MENTEE");
        assertThat(report.findings().all())
                .extracting(finding -> finding.subjects().first())
                .containsExactly(ADA.person(), BOB.person());
    }

    @Test
    @DisplayName("S-26 a reply at the limit, a second later, and none")
    void s26_reply_isLateASecondAfterFiveDays() {
        Instant sent = Instant.parse("2026-03-02T09:00:00Z");
        assertThat(found(message(sent, "2026-03-07T09:00:00Z"))).isEmpty();
        assertThat(found(message(sent, "2026-03-07T09:00:01Z")))
                .containsExactly("RELIABILITY_LAPSE(SLOW_REPLY, 2026-03-07) WARNING MENTOR");
        ConductLog unanswered = counting(new Commitment.MessageSent(MENTOR, sent, Optional.empty()));
        assertThat(lines(judged(unanswered, march(7)).findings())).isEmpty();
        assertThat(lines(judged(unanswered, march(8)).findings()))
                .containsExactly("RELIABILITY_LAPSE(SLOW_REPLY, 2026-03-07) WARNING MENTOR");
    }

    private static Commitment message(Instant sent, String answered) {
        return new Commitment.MessageSent(MENTOR, sent, Optional.of(Instant.parse(answered)));
    }

    @Test
    @DisplayName("S-26 homework; D-MEET-17, and D-MEET-16 for the mentor's own")
    void s26_openHomework_isALapseFromTheDayAfter() {
        assertThat(lines(judged(homeworkOf(MENTEE), march(10)).findings())).isEmpty();
        assertThat(lines(judged(homeworkOf(MENTEE), march(11)).findings()))
                .containsExactly("RELIABILITY_LAPSE(TASK_NOT_DONE, 2026-03-10) WARNING MENTEE");
        assertThat(lines(judged(homeworkOf(MENTOR), march(11)).findings()))
                .containsExactly("RELIABILITY_LAPSE(TASK_NOT_DONE, 2026-03-10) WARNING MENTOR");
    }

    private static ConductLog homeworkOf(Side side) {
        Homework homework = Homework.builder()
                .bearer(side == MENTOR ? ADA : BOB)
                .task("draft")
                .due(march(10))
                .build();
        return counting(new Commitment.TaskTaken(march(3), homework));
    }

    @Test
    @DisplayName("S-27 one sign twice and another once")
    void s27_signs_areFoundOnceEach() {
        assertThat(found(
                        new SignShown(march(2), TormentorSign.IGNORES_INPUT),
                        new SignShown(march(9), TormentorSign.IGNORES_INPUT),
                        new SignShown(march(9), TormentorSign.MISREPRESENTS_COMPETENCE)))
                .containsExactly(
                        "TORMENTOR_SIGN(MISREPRESENTS_COMPETENCE) VIOLATION MENTOR",
                        REVIEW,
                        "TORMENTOR_SIGN(IGNORES_INPUT) WARNING MENTOR");
    }

    @Test
    @DisplayName("S-27 all seven signs, and none")
    void s27_allSigns_areThreeViolationsFourWarningsAndOneReview() {
        ConductReport all = judged(reporting(Stream.of(TormentorSign.values())
                .map(sign -> new SignShown(march(2), sign))
                .toArray(ConductEvent[]::new)));
        assertThat(lines(all.findings()))
                .containsExactly(
                        "TORMENTOR_SIGN(BREAKS_BOUNDARIES) VIOLATION MENTOR",
                        "TORMENTOR_SIGN(UNETHICAL) VIOLATION MENTOR",
                        "TORMENTOR_SIGN(MISREPRESENTS_COMPETENCE) VIOLATION MENTOR",
                        REVIEW,
                        "TORMENTOR_SIGN(MISJUDGES_POTENTIAL) WARNING MENTOR",
                        "TORMENTOR_SIGN(IGNORES_INPUT) WARNING MENTOR",
                        "TORMENTOR_SIGN(NO_TIME_OR_FOLLOW_UP) WARNING MENTOR",
                        "TORMENTOR_SIGN(POOR_COMMUNICATION) WARNING MENTOR");
        assertThat(all.signScreen()).isEqualTo(all.findings());
        assertThat(judged(reporting()).findings().all()).isEmpty();
        assertThat(judged(reporting()).signScreen().all()).isEmpty();
    }

    @Test
    @DisplayName("S-36 abuse of power, by either side")
    void s36_powerAbuse_isAViolationOfWhoeverDidIt() {
        assertThat(found(new PowerAbused(march(2), MENTOR, PowerAbuse.BULLYING)))
                .containsExactly("POWER_ABUSE(BULLYING) VIOLATION MENTOR");
        assertThat(found(new PowerAbused(march(2), MENTOR, PowerAbuse.EXPLOITATION)))
                .containsExactly("POWER_ABUSE(EXPLOITATION) VIOLATION MENTOR");
        assertThat(found(new PowerAbused(march(2), MENTEE, PowerAbuse.HARASSMENT)))
                .containsExactly("POWER_ABUSE(HARASSMENT) VIOLATION MENTEE");
    }

    @Test
    @DisplayName("S-36 four levels apart and nothing else")
    void s36_levelsApart_areAMereNote() {
        ConductReport report =
                judged(ConductLog.between(ADA, BOB, SINCE).levelsApart(4).build());
        assertThat(report.findings().reported()).isEmpty();
        assertThat(lines(report.findings().all())).containsExactly("POWER_IMBALANCE() INFO BOTH");
        assertThat(report.isViolation()).isFalse();
        assertThat(report.open().isEmpty()).isTrue();
    }

    @Test
    @DisplayName("S-36 boundaries; D-ETH-12: the mentor keeps them, whoever begins")
    void s36_boundaries_areTheMentorsPart() {
        String risk = "BOUNDARY_RISK(ROMANTIC_INCLINATION) WARNING MENTOR";
        assertThat(found(romance(MENTOR, false))).containsExactly(risk);
        assertThat(found(romance(MENTOR, true))).containsExactly("BOUNDARY_CROSSED() VIOLATION MENTOR");
        assertThat(found(romance(MENTEE, false))).containsExactly(risk);
        assertThat(found(new BoundaryAtRisk(march(2), MENTOR, BoundaryRisk.OVERZEALOUSNESS, false)))
                .containsExactly("BOUNDARY_RISK(OVERZEALOUSNESS) WARNING MENTOR");
    }

    private static ConductEvent romance(Side by, boolean actedOn) {
        return new BoundaryAtRisk(march(2), by, BoundaryRisk.ROMANTIC_INCLINATION, actedOn);
    }

    @Test
    @DisplayName("S-36 a goal replaced without acceptance; D-MTR-11, D-GOAL-11, D-ETH-16")
    void s36_goalReplacedWithoutAcceptance_isAViolationAsThePlanSays() {
        GoalId goal = GoalId.of("g1");
        ConductReport report = judged(reporting(new GoalReplaced(march(2), goal, false)));
        assertThat(lines(report.findings())).containsExactly("MENTEE_GOAL_OVERRIDDEN() VIOLATION MENTOR");
        assertThat(report.findings().all().first().rule()).isEqualTo(GoalRule.MENTEE_GOAL_OVERRIDDEN.id());
        assertThat(found(new GoalReplaced(march(2), goal, true))).isEmpty();
    }

    @Test
    @DisplayName("S-37 works, by either side")
    void s37_work_isUsedWithItsSource() {
        assertThat(found(new WorkUsed(march(2), MENTOR, MENTEE, true))).isEmpty();
        assertThat(found(new WorkUsed(march(2), MENTOR, MENTEE, false)))
                .containsExactly("IP_NOT_ACKNOWLEDGED() VIOLATION MENTOR");
        assertThat(found(new WorkUsed(march(2), MENTEE, MENTOR, false)))
                .containsExactly("IP_NOT_ACKNOWLEDGED() VIOLATION MENTEE");
        assertThat(found(new WorkUsed(march(2), MENTEE, MENTEE, false))).isEmpty();
    }

    @Test
    @DisplayName("S-36 the people of a case and nothing else about them")
    void s36_verdict_namesTheTwo() {
        ConductReport report = judged(reporting(new PowerAbused(march(2), MENTOR, PowerAbuse.BULLYING)));
        assertThat(report.findings().all().first().subjects())
                .containsExactlyElementsOf(List.of(PersonId.of("ada"), PersonId.of("bob")));
        assertThat(report.asOf()).isEqualTo(LATER);
    }
}
