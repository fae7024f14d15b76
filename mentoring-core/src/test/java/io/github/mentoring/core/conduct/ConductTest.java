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
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.conduct.ConductEvent.AdviceGiven;
import io.github.mentoring.core.conduct.ConductEvent.BoundaryAtRisk;
import io.github.mentoring.core.conduct.ConductEvent.BoundaryBreached;
import io.github.mentoring.core.conduct.ConductEvent.ChallengeMet;
import io.github.mentoring.core.conduct.ConductEvent.ExpectationsReviewed;
import io.github.mentoring.core.conduct.ConductEvent.FeedbackGiven;
import io.github.mentoring.core.conduct.ConductEvent.GoalRefused;
import io.github.mentoring.core.conduct.ConductEvent.PowerAbused;
import io.github.mentoring.core.conduct.ConductEvent.SignShown;
import io.github.mentoring.core.conduct.ConductEvent.SuggestionsAnswered;
import io.github.mentoring.core.disclosure.DisclosureRules;
import io.github.mentoring.core.feedback.Feedback;
import io.github.mentoring.core.feedback.FeedbackQuality;
import io.github.mentoring.core.feedback.FeedbackSetting;
import io.github.mentoring.core.finding.Detail;
import io.github.mentoring.core.finding.DutyBearer;
import io.github.mentoring.core.finding.Finding;
import io.github.mentoring.core.finding.RuleId;
import io.github.mentoring.core.finding.Severity;
import io.github.mentoring.core.format.MentoringFormat;
import io.github.mentoring.core.help.Concern;
import io.github.mentoring.core.meeting.Homework;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.Side;
import io.github.mentoring.core.programme.ConductPolicy;
import io.github.mentoring.core.programme.MentoringPolicy;
import io.github.mentoring.core.relationship.BoundaryBreach;
import io.github.mentoring.core.relationship.Challenge;
import io.github.mentoring.core.relationship.ChallengeFactor;
import io.github.mentoring.core.relationship.ExpectationReview;
import io.github.mentoring.core.relationship.MismatchGround;
import io.github.mentoring.core.relationship.Suggestions;
import io.github.mentoring.core.rule.Answer;
import io.github.mentoring.core.rule.Audience;
import io.github.mentoring.core.rule.Duty;
import io.github.mentoring.core.rule.Explanation;
import io.github.mentoring.core.rule.Fact;
import io.github.mentoring.core.rule.Outcome;
import io.github.mentoring.core.rule.Overlaid;
import io.github.mentoring.core.rule.Overlay;
import io.github.mentoring.core.rule.Problem;
import io.github.mentoring.core.rule.Rule;
import io.github.mentoring.core.rule.Rulebook;
import io.github.mentoring.core.schedule.SchedulePolicy;
import io.github.mentoring.core.schedule.SettingKind;
import io.github.mentoring.core.trait.TormentorSign;
import io.github.mentoring.core.wording.Wording;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ConductTest {

    private static final String REVIEW = "REVIEW_EXPECTATIONS() WARNING BOTH";
    private static final String BULLYING = "POWER_ABUSE(BULLYING) VIOLATION MENTOR";

    private static ConductEvent bullying(int day) {
        return new PowerAbused(march(day), MENTOR, PowerAbuse.BULLYING);
    }

    @Test
    @DisplayName("D-ETH-01 what is found stays open until it is assessed, and opens again")
    void open_untilAssessed() {
        ConductLog log = reporting(bullying(2), bullying(20));
        Finding finding = judged(log).findings().all().first();
        assertThat(openAfter(log)).containsExactly(BULLYING);
        assertThat(openAfter(log, new Assessment(finding, march(1)))).containsExactly(BULLYING);
        assertThat(openAfter(log, new Assessment(finding, march(2)))).containsExactly(BULLYING);
        assertThat(openAfter(log, new Assessment(finding, march(20)))).isEmpty();
        assertThat(openAfter(log, new Assessment(finding, LATER.plusDays(1)))).containsExactly(BULLYING);
        assertThat(openAfter(reporting(bullying(2)), new Assessment(finding, march(2))))
                .isEmpty();
        assertThat(openAfter(log, new Assessment(finding.withDuty(DutyBearer.MENTEE), march(20))))
                .containsExactly(BULLYING);
    }

    private static List<String> openAfter(ConductLog log, Assessment... assessments) {
        return lines(judged(log.withAssessments(List.of(assessments))).open());
    }

    @Test
    @DisplayName("D-ETH-01 the programme is to assess, counted from what is not yet assessed")
    void assessmentDuties_areTheProgrammes() {
        ConductLog log = reporting(bullying(2), bullying(20));
        Finding finding = judged(log).findings().all().first();
        assertThat(judged(log).assessmentDuties()).containsExactly(assess(march(2), march(16)));
        assertThat(judged(log.withAssessments(List.of(new Assessment(finding, march(3)))))
                        .assessmentDuties())
                .containsExactly(assess(march(20), LocalDate.of(2026, 4, 3)));
    }

    private static Duty assess(LocalDate since, LocalDate due) {
        return new Duty(RuleId.of("POWER_ABUSE"), DutyBearer.PROGRAMME, ImmutableSortedSet.of(), since, due);
    }

    @Test
    void duties_ofConduct_nameWhoeverIsToAct() {
        assertThat(judged(reporting(bullying(2), new ChallengeMet(march(3), Challenge.mismatch(MismatchGround.VALUES))))
                        .duties())
                .containsExactly(
                        new Duty(
                                RuleId.of("POWER_ABUSE"),
                                DutyBearer.MENTOR,
                                ImmutableSortedSet.of(ADA.person()),
                                march(2),
                                march(2)),
                        new Duty(
                                RuleId.of("REVIEW_EXPECTATIONS"),
                                DutyBearer.BOTH,
                                ImmutableSortedSet.of(ADA.person(), BOB.person()),
                                march(3),
                                LocalDate.of(2026, 4, 2)));
    }

    @Test
    @DisplayName("D-ETH-17 misstating one's competence is a sign, and a violation")
    void misrepresentedCompetence_isAViolation() {
        assertThat(found(new SignShown(march(2), TormentorSign.MISREPRESENTS_COMPETENCE)))
                .containsExactly("TORMENTOR_SIGN(MISREPRESENTS_COMPETENCE) VIOLATION MENTOR", REVIEW);
    }

    @ParameterizedTest
    @EnumSource(SettingKind.class)
    @DisplayName("D-TIME-18 the same bearing is asked for in every setting")
    void unprofessionalBearing_isABreachInEverySetting(SettingKind setting) {
        ConductReport report = judged(reporting(BoundaryBreached.atSession(march(2), MENTEE, setting)));
        assertThat(lines(report.findings()))
                .containsExactly("BOUNDARY_BREACH(UNPROFESSIONAL_CONDUCT) VIOLATION MENTEE");
        assertThat(report.hasOpenBreach()).isTrue();
        assertThat(report.concerns()).containsExactly(Concern.BOUNDARY_BREACH);
    }

    @Test
    void breachThatNobodyCommitted_isTheMentorsToKeep() {
        assertThat(found(new BoundaryBreached(
                        march(2), Optional.empty(), BoundaryBreach.PERSONAL_SAFETY, Optional.empty())))
                .containsExactly("BOUNDARY_BREACH(PERSONAL_SAFETY) VIOLATION MENTOR");
    }

    @ParameterizedTest(name = "{0} {1}")
    @DisplayName("D-CHAL-03 to D-CHAL-08: each factor calls for a review, and alone for no more")
    @CsvSource({
        "D-CHAL-03, NEGLECT_BY_MENTOR",
        "D-CHAL-04, LACK_OF_MENTOR_EXPERTISE",
        "D-CHAL-05, NEGATIVE_ATTITUDE",
        "D-CHAL-06, UNREALISTIC_EXPECTATIONS",
        "D-CHAL-08, GOALS_VALUES_NEEDS_MISSED"
    })
    void challenge_callsForAReview(String row, ChallengeFactor factor) {
        assertThat(found(new ChallengeMet(march(2), Challenge.of(factor))))
                .as(row)
                .containsExactly(REVIEW);
    }

    @Test
    @DisplayName("D-CHAL-07 leaning too much on one mentor suggests more mentors")
    void overdependency_suggestsMoreMentors() {
        assertThat(found(new ChallengeMet(march(2), Challenge.of(ChallengeFactor.OVERDEPENDENCY))))
                .containsExactly(REVIEW, "MORE_MENTORS_SUGGESTED() ADVISORY BOTH");
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("D-CHAL-01, D-PH-25, D-AMB-43: review first, an end once it has failed")
    @CsvSource({
        "RESOLVED, ",
        "ONGOING, REVIEW_EXPECTATIONS() WARNING BOTH",
        "FAILED, FAILED_RELATIONSHIP_MUST_END() VIOLATION BOTH"
    })
    void review_settlesKeepsOrEnds(ExpectationReview result, String found) {
        ConductEvent neglect = new ChallengeMet(march(2), Challenge.of(ChallengeFactor.NEGLECT_BY_MENTOR));
        ConductEvent review = new ExpectationsReviewed(march(9), result);
        assertThat(found(neglect, review)).isEqualTo(found == null ? List.of() : List.of(found));
    }

    @Test
    void review_coversWhatCameBefore() {
        ConductEvent early = new ChallengeMet(march(2), Challenge.of(ChallengeFactor.NEGLECT_BY_MENTOR));
        ConductEvent late = new ChallengeMet(march(20), Challenge.of(ChallengeFactor.NEGLECT_BY_MENTOR));
        ConductEvent review = new ExpectationsReviewed(march(9), ExpectationReview.RESOLVED);
        assertThat(found(early, review, late)).containsExactly(REVIEW);
        assertThat(lines(judged(reporting(early, review), march(8)).findings())).containsExactly(REVIEW);
        assertThat(found(early, review, new ExpectationsReviewed(march(10), ExpectationReview.ONGOING)))
                .containsExactly(REVIEW);
    }

    @Test
    void failedRelationship_callsForAChange() {
        ConductReport report = judged(reporting(new ExpectationsReviewed(march(9), ExpectationReview.FAILED)));
        assertThat(report.concerns()).containsExactly(Concern.CHANGE);
        assertThat(report.hasOpenBreach()).isFalse();
    }

    @Test
    @DisplayName("D-MTR-06 advice has to be doable, and asks for the context first")
    void advice_isFeasibleOrAsksForTheContext() {
        assertThat(found(new AdviceGiven(march(2), AdviceFit.FEASIBLE))).isEmpty();
        assertThat(found(new AdviceGiven(march(2), AdviceFit.NOT_FEASIBLE)))
                .containsExactly("ADVICE_NOT_PRACTICAL() VIOLATION MENTOR");
        ConductReport unknown = judged(reporting(new AdviceGiven(march(2), AdviceFit.CONTEXT_MISSING)));
        assertThat(unknown.findings().all()).isEmpty();
        assertThat(unknown.missing()).containsExactly(ConductFacts.ADVICE_FEASIBLE.id());
        assertThat(unknown.answer()).isEqualTo(new Answer.NeedsInformation(Outcome.CLEAR, Outcome.VIOLATION));
    }

    @Test
    @DisplayName("D-CUL-07 nothing but agreement is worth a check")
    void agreementToEverything_isWorthACheck() {
        ConductReport agreeing = judged(reporting(new SuggestionsAnswered(march(2), new Suggestions(3, 0))));
        assertThat(agreeing.findings().reported()).isEmpty();
        assertThat(lines(agreeing.findings().all())).containsExactly("CHECK_GENUINE_AGREEMENT() INFO MENTOR");
        assertThat(lines(judged(reporting(new SuggestionsAnswered(march(2), new Suggestions(2, 0))))
                        .findings()
                        .all()))
                .isEmpty();
        assertThat(lines(judged(reporting(new SuggestionsAnswered(march(2), new Suggestions(4, 1))))
                        .findings()
                        .all()))
                .isEmpty();
    }

    @Test
    @DisplayName("D-CUL-02 both share their cultural perspectives before they set to work")
    void culture_isSharedByBoth() {
        assertThat(found(new ConductEvent.Acquainted(march(9), ImmutableSortedSet.of(MENTOR))))
                .containsExactly("CULTURE_NOT_SHARED() WARNING BOTH");
        assertThat(found(new ConductEvent.Acquainted(march(9), ImmutableSortedSet.of(MENTOR, MENTEE))))
                .isEmpty();
    }

    @Test
    @DisplayName("D-CUL-08 feedback before peers")
    void criticalFeedbackBeforePeers_isBetterGivenAlone() {
        assertThat(found(new FeedbackGiven(critical(FeedbackSetting.AMONG_PEERS), MentoringFormat.GROUP)))
                .containsExactly("PREFER_ONE_TO_ONE_FEEDBACK() ADVISORY MENTOR");
        assertThat(found(new FeedbackGiven(critical(FeedbackSetting.ONE_TO_ONE), MentoringFormat.GROUP)))
                .isEmpty();
    }

    private static Feedback critical(FeedbackSetting setting) {
        return Feedback.builder()
                .from(ADA)
                .to(BOB)
                .date(march(2))
                .setting(setting)
                .critical(true)
                .build();
    }

    @Test
    @DisplayName("D-GOAL-10 a goal is not refused for its kind")
    void goalRefusedForItsKind_isAViolation() {
        assertThat(found(new GoalRefused(march(2), MENTOR, true)))
                .containsExactly("DIVERSE_GOAL_REFUSED() VIOLATION MENTOR");
        assertThat(found(new GoalRefused(march(2), MENTEE, true)))
                .containsExactly("DIVERSE_GOAL_REFUSED() VIOLATION MENTEE");
        assertThat(found(new GoalRefused(march(2), MENTOR, false))).isEmpty();
    }

    @Test
    @DisplayName("D-SIGN-06, D-TIME-04: absence shows as a sign in the sign screen alone")
    void absence_isASignInTheSignScreenAlone() {
        ConductReport report = judged(counting(meeting(5, MENTOR), meeting(12, MENTOR)));
        assertThat(lines(report.signScreen()))
                .containsExactly(REVIEW, "TORMENTOR_SIGN(NO_TIME_OR_FOLLOW_UP) WARNING MENTOR");
        assertThat(report.findings().has(RuleId.of("TORMENTOR_SIGN"))).isFalse();
    }

    @Test
    @DisplayName("D-SIGN-07, D-FB-06: a mentor's ineffective feedback shows as a sign in the sign screen alone")
    void ineffectiveFeedback_isASignInTheSignScreenAlone() {
        ConductReport mentors = judged(reporting(new FeedbackGiven(attacking(MENTOR), MentoringFormat.DYAD)));
        assertThat(lines(mentors.signScreen()))
                .containsExactly(REVIEW, "TORMENTOR_SIGN(POOR_COMMUNICATION) WARNING MENTOR");
        assertThat(mentors.findings().all()).isEmpty();
        ConductReport mentees = judged(reporting(new FeedbackGiven(attacking(MENTEE), MentoringFormat.DYAD)));
        assertThat(mentees.signScreen().all()).isEmpty();
    }

    private static Feedback attacking(Side giver) {
        return Feedback.builder()
                .from(giver == MENTOR ? ADA : BOB)
                .to(giver == MENTOR ? BOB : ADA)
                .date(march(2))
                .setting(FeedbackSetting.ONE_TO_ONE)
                .addQualities(FeedbackQuality.ATTACKING)
                .build();
    }

    @Test
    @DisplayName("D-ETH-09 a pattern is as old as the lapse that makes it")
    void pattern_isDatedByTheLapseThatMakesIt() {
        ConductReport report = judged(counting(meeting(5, MENTOR), meeting(12, MENTOR), meeting(19)), march(12));
        assertThat(report.issues().open()).extracting(EthicsIssue::raised).containsOnly(march(12));
        assertThat(report.assessmentDuties()).extracting(Duty::due).containsOnly(march(26));
        assertThat(days(report))
                .containsExactly(
                        "MENTOR_ABSENT 2026-03-12 2026-03-12",
                        "REVIEW_EXPECTATIONS 2026-03-12 2026-04-11",
                        "UNREALISTIC_EXPECTATIONS 2026-03-12 2026-03-12");
    }

    @Test
    @DisplayName("D-ETH-09 the figure for a pattern, and that for absence, each date what follows from it")
    void figures_dateWhatFollowsFromThem() {
        ConductLog log = ConductLog.between(ADA, BOB, SINCE)
                .addCommitments(absence(3, 5), absence(4, 6), absence(5, 6))
                .build();
        LocalDate last = LocalDate.of(2026, 5, 6);
        ConductReport report = THREE.judge(log, last);
        assertThat(lines(report.findings()))
                .containsExactly(
                        "UNREALISTIC_EXPECTATIONS(NO_SHOW) VIOLATION MENTOR", "MENTOR_ABSENT() WARNING MENTOR", REVIEW);
        assertThat(report.issues().open())
                .filteredOn(issue -> !issue.finding().rule().equals(ConductRule.MENTOR_ABSENT.id()))
                .extracting(EthicsIssue::raised)
                .containsExactly(last, last);
        assertThat(days(report))
                .containsExactly(
                        "MENTOR_ABSENT 2026-04-06 2026-04-06",
                        "MENTOR_ABSENT 2026-05-06 2026-05-06",
                        "REVIEW_EXPECTATIONS 2026-05-06 2026-06-05",
                        "UNREALISTIC_EXPECTATIONS 2026-05-06 2026-05-06");
    }

    private static final ConductJudge THREE = ConductJudge.under(MentoringPolicy.builder()
            .conduct(ConductPolicy.builder().patternThreshold(3).build())
            .build());

    private static Commitment absence(int month, int day) {
        return new Commitment.MeetingAgreed(LocalDate.of(2026, month, day), ImmutableSortedSet.of(MENTOR));
    }

    private static List<String> days(ConductReport report) {
        return report.duties().stream()
                .map(duty -> duty.rule() + " " + duty.since() + " " + duty.due())
                .sorted()
                .toList();
    }

    @Test
    void row_callsForOneReview() {
        Commitment[] row = {meeting(5, MENTEE), meeting(12, MENTEE), meeting(19, MENTEE), meeting(26, MENTEE)};
        assertThat(days(judged(counting(row))))
                .containsExactly(
                        "REVIEW_EXPECTATIONS 2026-03-12 2026-04-11",
                        "UNREALISTIC_EXPECTATIONS 2026-03-12 2026-03-12",
                        "UNREALISTIC_EXPECTATIONS 2026-03-19 2026-03-19",
                        "UNREALISTIC_EXPECTATIONS 2026-03-26 2026-03-26");
        assertThat(days(judged(counting(
                        meeting(5, MENTEE),
                        meeting(12, MENTEE),
                        meeting(13),
                        meeting(19, MENTEE),
                        meeting(26, MENTEE)))))
                .filteredOn(line -> line.startsWith("REVIEW"))
                .as("two rows")
                .containsExactly(
                        "REVIEW_EXPECTATIONS 2026-03-12 2026-04-11", "REVIEW_EXPECTATIONS 2026-03-26 2026-04-25");
    }

    @Test
    void row_thatGoesOnAfterItWasSettled_callsForAnotherReview() {
        ConductLog.Builder row = ConductLog.between(ADA, BOB, SINCE)
                .addCommitments(meeting(5, MENTEE), meeting(12, MENTEE), meeting(19, MENTEE), meeting(26, MENTEE));
        row.addEvents(new ExpectationsReviewed(march(15), ExpectationReview.RESOLVED));
        assertThat(reviews(row)).containsExactly("REVIEW_EXPECTATIONS 2026-03-19 2026-04-18");
        row.addEvents(new ExpectationsReviewed(march(27), ExpectationReview.ONGOING));
        assertThat(reviews(row)).containsExactly("REVIEW_EXPECTATIONS 2026-03-12 2026-04-11");
        row.addEvents(new ExpectationsReviewed(march(28), ExpectationReview.RESOLVED));
        assertThat(reviews(row)).isEmpty();
    }

    private static List<String> reviews(ConductLog.Builder log) {
        return days(judged(log.build())).stream()
                .filter(line -> line.startsWith("REVIEW"))
                .toList();
    }

    @Test
    void patternThatWasAssessed_opensAgainWithTheNextLapse() {
        ConductLog log = counting(meeting(5, MENTOR), meeting(12, MENTOR), meeting(19, MENTOR));
        Finding pattern = judged(log).findings().all().first();
        assertThat(judged(log.withAssessments(List.of(new Assessment(pattern, march(12)))))
                        .open()
                        .all())
                .contains(pattern);
        assertThat(judged(log.withAssessments(List.of(new Assessment(pattern, march(19)))))
                        .open()
                        .all())
                .doesNotContain(pattern);
    }

    @Test
    void inferredSign_asksForAReviewInTheSignScreenAlone() {
        ConductReport report = THREE.judge(counting(meeting(5, MENTOR), meeting(12, MENTOR)), LATER);
        assertThat(report.needsReview()).isFalse();
        assertThat(lines(report.signScreen())).contains(REVIEW);
    }

    @ParameterizedTest
    @EnumSource(Side.class)
    @DisplayName("D-ETH-12 an attraction that is only felt is for the mentor and the programme to know")
    void attractionThatIsFelt_isNotToldToTheMentee(Side by) {
        Explanation mentee = told(by, false, Audience.MENTEE);
        assertThat(mentee.verdict().deciding()).isEmpty();
        assertThat(mentee.verdict().others()).isEmpty();
        assertThat(mentee.verdict().defeated()).isEmpty();
        assertThat(mentee.verdict().findings().all()).isEmpty();
        assertThat(mentee.verdict().duties()).isEmpty();
        assertThat(Wording.english().of(mentee).toString()).doesNotContain("attract");
        for (Audience audience : List.of(Audience.MENTOR, Audience.PROGRAMME)) {
            assertThat(lines(told(by, false, audience).verdict().findings()))
                    .containsExactly("BOUNDARY_RISK(ROMANTIC_INCLINATION) WARNING MENTOR");
        }
    }

    @ParameterizedTest
    @EnumSource(Side.class)
    @DisplayName("D-ETH-12 an attraction that was acted upon is told to both")
    void attractionThatWasActedUpon_isToldToBoth(Side by) {
        for (Audience audience : List.of(Audience.MENTOR, Audience.MENTEE, Audience.PROGRAMME)) {
            Explanation told = told(by, true, audience);
            assertThat(lines(told.verdict().findings())).containsExactly("BOUNDARY_CROSSED() VIOLATION MENTOR");
            assertThat(told.withheld()).isFalse();
        }
    }

    private static Explanation told(Side by, boolean actedOn, Audience audience) {
        ConductReport report =
                judged(reporting(new BoundaryAtRisk(march(2), by, BoundaryRisk.ROMANTIC_INCLINATION, actedOn)));
        return ConductJudge.under(MentoringPolicy.standard())
                .explain(report.matters().get(1), audience);
    }

    @Test
    void remedies_areWhatCanStillBeDone() {
        ConductJudge judge = ConductJudge.under(MentoringPolicy.standard());
        ConductReport report = judged(reporting(
                new ConductEvent.WorkUsed(march(2), MENTEE, MENTOR, false),
                new ConductEvent.PowerAbused(march(3), MENTOR, PowerAbuse.BULLYING),
                new BoundaryAtRisk(march(4), MENTEE, BoundaryRisk.ROMANTIC_INCLINATION, false)));
        assertThat(report.matters().stream()
                        .map(matter -> judge.remedies(matter, 9).stream()
                                .map(remedy -> remedy.changes().toString())
                                .toList()))
                .containsExactly(List.of("{}"), List.of("{work.sourceNamed=yes}"), List.of(), List.of("{}"));
        assertThat(report.matters())
                .allSatisfy(matter -> assertThat(judge.remedies(matter, 9, Audience.PROGRAMME))
                        .isEqualTo(judge.remedies(matter, 9)));
        assertThat(judge.remedies(report.matters().get(1), 9, Audience.OTHERS))
                .extracting(remedy -> remedy.changes().toString())
                .containsExactly("{}");
    }

    @Test
    void unreachableTwice_isAPatternOfWhoeverWasSought() {
        assertThat(found(tried(2, false), tried(5, true), tried(9, false)))
                .containsExactly(
                        "RELIABILITY_LAPSE(INACCESSIBLE, 2026-03-02) WARNING MENTEE",
                        "RELIABILITY_LAPSE(INACCESSIBLE, 2026-03-09) WARNING MENTEE");
        assertThat(found(tried(2, false), tried(5, false)))
                .containsExactly("UNREALISTIC_EXPECTATIONS(INACCESSIBLE) VIOLATION MENTEE", REVIEW);
    }

    private static Commitment tried(int day, boolean reached) {
        return new Commitment.ContactTried(march(day), MENTEE, reached);
    }

    @Test
    void lapsesOfOneDay_areOneOccasion() {
        Instant sent = Instant.parse("2026-03-02T09:00:00Z");
        assertThat(found(
                        new Commitment.MessageSent(MENTOR, sent, Optional.empty()),
                        new Commitment.MessageSent(MENTOR, sent.plusSeconds(60), Optional.empty())))
                .containsExactly("RELIABILITY_LAPSE(SLOW_REPLY, 2026-03-07) WARNING MENTOR");
    }

    @Test
    void lapsesOfSeveralKinds_areNotInARow() {
        assertThat(found(meeting(2, MENTEE), tried(3, false)))
                .containsExactly(
                        "RELIABILITY_LAPSE(NO_SHOW, 2026-03-02) WARNING MENTEE",
                        "RELIABILITY_LAPSE(INACCESSIBLE, 2026-03-03) WARNING MENTEE");
    }

    @Test
    void meetingsToCome_areNotYetMissed() {
        assertThat(lines(judged(counting(meeting(5, MENTOR), meeting(12, MENTOR)), march(11))
                        .findings()))
                .containsExactly("RELIABILITY_LAPSE(NO_SHOW, 2026-03-05) WARNING MENTOR");
    }

    @Test
    void dayOfAReply_isThatOfTheProgramme() {
        ConductJudge judge = ConductJudge.under(MentoringPolicy.builder()
                .schedule(SchedulePolicy.builder().zone(ZoneId.of("Asia/Tokyo")).build())
                .build());
        Instant sent = Instant.parse("2026-03-02T20:00:00Z"); // which is the third in Tokyo
        ConductLog log = counting(new Commitment.MessageSent(MENTOR, sent, Optional.empty()));
        assertThat(judge.judge(log, march(8)).findings().all()).isEmpty();
        assertThat(lines(judge.judge(log, march(9)).findings()))
                .containsExactly("RELIABILITY_LAPSE(SLOW_REPLY, 2026-03-08) WARNING MENTOR");
    }

    @Test
    void eventsToCome_areNotYetKnown() {
        assertThat(judged(reporting(bullying(9)), march(8)).findings().all()).isEmpty();
        assertThat(judged(reporting(bullying(9)), march(9)).findings().all()).hasSize(1);
    }

    @Test
    void actedOnRisk_defeatsTheMereRisk() {
        ConductReport report =
                judged(reporting(new BoundaryAtRisk(march(2), MENTOR, BoundaryRisk.ROMANTIC_INCLINATION, true)));
        assertThat(report.matters().get(1).verdict().defeated())
                .extracting(defeated -> defeated.cited().rule().code())
                .containsExactly("BOUNDARY_RISK");
    }

    @Test
    void report_showsNothingOfWhatHappened() {
        assertThat(judged(reporting(bullying(2))))
                .hasToString("ConductReport[ada and bob as of 2026-06-01, VIOLATION]");
        assertThat(reporting(bullying(2)))
                .hasToString("ConductLog[ada and bob since 2026-03-01, 1 events, 0 commitments, 0 assessments]");
    }

    @Test
    void samePersonOnBothSides_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConductLog.between(MentorId.of("ada"), MenteeId.of("ada"), SINCE)
                        .build())
                .withMessage("conduct log has `ada` as mentor and as mentee; name two people");
    }

    @Test
    void beforeTheRelationship_isRefused() {
        String begins = "conduct log of `ada` and `bob`, which begins on 2026-03-01, has ";
        LocalDate before = SINCE.minusDays(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> reporting(new PowerAbused(before, MENTOR, PowerAbuse.BULLYING)))
                .withMessage(begins + "an event before that: 2026-02-28; leave it out");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> counting(new Commitment.ContactTried(before, MENTOR, true)))
                .withMessage(begins + "a commitment before that: 2026-02-28; leave it out");
        Finding finding = judged(reporting(bullying(2))).findings().all().first();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> reporting().withAssessments(List.of(new Assessment(finding, before))))
                .withMessage(begins + "an assessment before that: 2026-02-28; leave it out");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> judged(reporting(), before))
                .withMessage("conduct log of `ada` and `bob` begins on 2026-03-01, after the day to judge it on:"
                        + " 2026-02-28; ask for a later day");
    }

    @Test
    void peopleOfOtherRelationships_areRefused() {
        String log = "conduct log of `ada` and `bob` has ";
        Homework homework =
                Homework.builder().bearer(MenteeId.of("cem")).task("draft").build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> counting(new Commitment.TaskTaken(march(2), homework)))
                .withMessage(log + "homework of somebody else: `cem`; keep it with theirs");
        Feedback feedback = Feedback.builder()
                .from(ADA)
                .to(MenteeId.of("cem"))
                .date(march(2))
                .setting(FeedbackSetting.ONE_TO_ONE)
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> reporting(new FeedbackGiven(feedback, MentoringFormat.GROUP)))
                .withMessage(log + "feedback to somebody else: `cem`; keep it with theirs");
        Finding finding = new Finding(
                RuleId.of("POWER_ABUSE"),
                Severity.VIOLATION,
                DutyBearer.MENTOR,
                Detail.none(),
                ImmutableSortedSet.of(MenteeId.of("cem").person()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> reporting().withAssessments(List.of(new Assessment(finding, march(2)))))
                .withMessage(log + "an assessment about somebody else: [cem]; keep it with theirs");
    }

    @Test
    void effectBeforeItsCause_isRefused() {
        Homework homework =
                Homework.builder().bearer(BOB).task("draft").due(march(2)).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Commitment.TaskTaken(march(3), homework))
                .withMessage("homework of `bob` is due on 2026-03-02, before it was agreed: 2026-03-03; swap the days");
        Instant sent = Instant.parse("2026-03-02T09:00:00Z");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Commitment.MessageSent(MENTOR, sent, Optional.of(sent.minusSeconds(1))))
                .withMessage("message to the MENTOR was answered at 2026-03-02T08:59:59Z, before it was sent:"
                        + " 2026-03-02T09:00:00Z; swap the times");
    }

    @Test
    void riskThatCannotBeActedOn_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BoundaryAtRisk(march(2), MENTOR, BoundaryRisk.INTRUSION, true))
                .withMessage("boundary risk on 2026-03-02 cannot be acted upon: INTRUSION;"
                        + " report what was done as a breach");
    }

    @Test
    void negativeLevels_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        ConductLog.between(ADA, BOB, SINCE).levelsApart(-1).build())
                .withMessage(
                        "conduct log of `ada` and `bob` has a negative number of levels apart: -1; give zero or more");
    }

    @Test
    void rulebookOfAnotherQuestion_isRefused() {
        MentoringPolicy policy = MentoringPolicy.standard();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConductJudge.by(policy, DisclosureRules.rulebook(policy)))
                .withMessage("conduct rulebook `standard` is about something else: DISCLOSURE;"
                        + " start from the standard rules");
    }

    @Test
    void rulebookWithoutAStandardFact_isRefused() {
        MentoringPolicy policy = MentoringPolicy.standard();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConductJudge.by(
                        policy,
                        ConductRules.rulebook(policy)
                                .withRules(List.of())
                                .withFacts(ConductFacts.all().stream()
                                        .filter(fact -> !fact.equals(ConductFacts.SIGN))
                                        .toList())))
                .withMessage("conduct rulebook `standard` lacks facts that it will be told: [mentor.sign];"
                        + " start from the standard facts");
    }

    @Test
    void rulebookThatTakesAStandardFactForAnother_isRefused() {
        MentoringPolicy policy = MentoringPolicy.standard();
        Rulebook house = ConductRules.floor()
                .withVersion("house")
                .withFacts(ConductFacts.all().stream()
                        .map(fact -> fact.equals(ConductFacts.SIGN) ? Fact.flag("mentor.sign") : fact)
                        .toList());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConductJudge.by(policy, house))
                .withMessage("conduct rulebook `house` takes standard facts for something else: [mentor.sign];"
                        + " keep them as they are");
    }

    @Test
    void rulebookBelowTheFloor_isRefused() {
        MentoringPolicy policy = MentoringPolicy.standard();
        Rulebook standard = ConductRules.rulebook(policy);
        RuleId abuse = ConductRule.POWER_ABUSE.id();
        Rulebook house = standard.withVersion("house")
                .withRules(standard.rules().stream()
                        .map(rule -> rule.id().equals(abuse)
                                ? Rule.builder()
                                        .id(abuse)
                                        .source(rule.source())
                                        .severity(rule.severity())
                                        .when(rule.when())
                                        .code(RuleId.of("HARMLESS"))
                                        .duty(DutyBearer.MENTEE)
                                        .within(Period.ofYears(100))
                                        .build()
                                : rule)
                        .toList());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConductJudge.by(policy, house))
                .withMessage("conduct rulebook `house` goes below the standard floor: "
                        + new Problem.FloorRuleChanged(abuse).text());
        assertThat(ConductRules.overlaid(
                        policy,
                        Overlay.builder().version("house").leaveOut(abuse).build()))
                .isInstanceOfSatisfying(
                        Overlaid.Refused.class,
                        refused -> assertThat(refused.problems()).contains(new Problem.FloorRuleChanged(abuse)));
        assertThat(ConductJudge.by(policy, standard).rulebook()).isEqualTo(standard);
    }

    @Test
    void abuseOnTheLastDayOfTheCalendar_isRefused() {
        ConductLog log = ConductLog.between(ADA, BOB, SINCE)
                .addEvents(new ConductEvent.PowerAbused(LocalDate.MAX, Side.MENTOR, PowerAbuse.BULLYING))
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConductJudge.under(MentoringPolicy.standard()).judge(log, LocalDate.MAX))
                .withMessageMatching("duty under rule `\\w+` falls due after the last day of the calendar:"
                        + " \\+999999999-12-31 and then P\\d+D; judge as of an earlier day");
    }

    @Test
    void messageAtTheEndOfTheCalendar_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Commitment.MessageSent(Side.MENTOR, Instant.MAX, Optional.empty()))
                .withMessage("message to the MENTOR is on no day of the calendar: sent at " + Instant.MAX
                        + ", answered at no time yet; choose other times");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Commitment.MessageSent(Side.MENTOR, Instant.EPOCH, Optional.of(Instant.MAX)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Commitment.MessageSent(Side.MENTOR, Instant.MIN, Optional.empty()));
        Instant last = LocalDateTime.MAX.toInstant(ZoneOffset.MAX);
        ConductLog log = ConductLog.between(ADA, BOB, SINCE)
                .addCommitments(new Commitment.MessageSent(Side.MENTOR, last, Optional.empty()))
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConductJudge.under(MentoringPolicy.standard()).judge(log, LocalDate.MAX))
                .withMessage("answer from the MENTOR falls due after the last day of the calendar: " + last
                        + " and then PT120H; choose an earlier message");
    }

    @Test
    void eventsInAnyOrder_areOneLog() {
        assertThat(reporting(bullying(9), bullying(2))).isEqualTo(reporting(bullying(2), bullying(9)));
        assertThat(Stream.of(reporting(bullying(9), bullying(2)))
                        .flatMap(log -> log.events().stream())
                        .map(ConductEvent::day))
                .containsExactly(march(2), march(9));
    }
}
