package io.github.mentoring.core.lifecycle;

import static io.github.mentoring.core.lifecycle.RecordsFixture.ADA;
import static io.github.mentoring.core.lifecycle.RecordsFixture.ANN;
import static io.github.mentoring.core.lifecycle.RecordsFixture.BEA;
import static io.github.mentoring.core.lifecycle.RecordsFixture.BOB;
import static io.github.mentoring.core.lifecycle.RecordsFixture.DAY;
import static io.github.mentoring.core.lifecycle.RecordsFixture.START;
import static io.github.mentoring.core.lifecycle.RecordsFixture.TODAY;
import static io.github.mentoring.core.lifecycle.RecordsFixture.after;
import static io.github.mentoring.core.lifecycle.RecordsFixture.at;
import static io.github.mentoring.core.lifecycle.RecordsFixture.committee;
import static io.github.mentoring.core.lifecycle.RecordsFixture.decide;
import static io.github.mentoring.core.lifecycle.RecordsFixture.followed;
import static io.github.mentoring.core.lifecycle.RecordsFixture.guided;
import static io.github.mentoring.core.lifecycle.RecordsFixture.leave;
import static io.github.mentoring.core.lifecycle.RecordsFixture.lines;
import static io.github.mentoring.core.lifecycle.RecordsFixture.pair;
import static io.github.mentoring.core.lifecycle.RecordsFixture.unmet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.conduct.AdviceFit;
import io.github.mentoring.core.conduct.Assessment;
import io.github.mentoring.core.conduct.Commitment;
import io.github.mentoring.core.conduct.ConductEvent;
import io.github.mentoring.core.conduct.ConductJudge;
import io.github.mentoring.core.conduct.ConductLog;
import io.github.mentoring.core.conduct.ConductRule;
import io.github.mentoring.core.conduct.EthicsIssue;
import io.github.mentoring.core.feedback.Feedback;
import io.github.mentoring.core.feedback.FeedbackSetting;
import io.github.mentoring.core.finding.Finding;
import io.github.mentoring.core.format.MentoringFormat;
import io.github.mentoring.core.lifecycle.Report.AssessConduct;
import io.github.mentoring.core.lifecycle.Report.ReportCommitment;
import io.github.mentoring.core.lifecycle.Report.ReportConduct;
import io.github.mentoring.core.meeting.Homework;
import io.github.mentoring.core.meeting.Meeting;
import io.github.mentoring.core.meeting.MeetingId;
import io.github.mentoring.core.meeting.MeetingPlan;
import io.github.mentoring.core.meeting.WrapUp;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.PersonId;
import io.github.mentoring.core.person.Side;
import io.github.mentoring.core.phase.Phase;
import io.github.mentoring.core.phase.ReadinessItem;
import io.github.mentoring.core.phase.Redefinition;
import io.github.mentoring.core.phase.ReviewOutcome;
import io.github.mentoring.core.programme.AnnualReview;
import io.github.mentoring.core.programme.MentoringPolicy;
import io.github.mentoring.core.relationship.BoundaryBreach;
import io.github.mentoring.core.relationship.Challenge;
import io.github.mentoring.core.relationship.ExpectationReview;
import io.github.mentoring.core.relationship.FailureCause;
import io.github.mentoring.core.relationship.MismatchGround;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ReportChecksTest {

    private static final String BREACH = "BOUNDARY_BREACH(PERCEIVED_HARASSMENT) VIOLATION MENTOR [ada, bob]";
    private static final String REVIEW = "REVIEW_EXPECTATIONS() WARNING BOTH [ada, bob]";

    @Test
    void s34_mismatch_asksForAReviewUntilOneSettlesIt() {
        Ruling met = decide(pair(), DAY, mismatch());
        assertThat(lines(met)).containsExactly(REVIEW);
        Relationship weighed = met.relationship().orElseThrow();
        assertThat(weighed.phase()).isEqualTo(Phase.APPLY);
        Ruling goesOn = decide(
                weighed,
                DAY,
                new Report.Review(AnnualReview.builder()
                        .addSubjects(ADA.person(), BOB.person())
                        .date(DAY)
                        .outcome(ReviewOutcome.CONTINUE)
                        .build()));
        assertThat(goesOn).isInstanceOf(Ruling.Accepted.class);

        Ruling ongoing = decide(weighed, DAY.plusDays(1), reviewed(DAY.plusDays(1), ExpectationReview.ONGOING));
        assertThat(judged(ongoing)).containsExactly(REVIEW);
        Ruling resolved = decide(weighed, DAY.plusDays(1), reviewed(DAY.plusDays(1), ExpectationReview.RESOLVED));
        assertThat(lines(resolved)).isEmpty();
        assertThat(judged(resolved)).isEmpty();
    }

    @Test
    @DisplayName("D-CHAL-09 and D-CHAL-10 S-34 the review finds that it failed, for each cause")
    void s34_reviewFails_mustEndAndStaysUntilSomebodyActs() {
        Relationship weighed = after(pair(), DAY, mismatch());
        for (FailureCause cause : FailureCause.values()) {
            Ruling ruling = decide(
                    weighed,
                    DAY,
                    new ReportConduct(
                            ADA,
                            BOB,
                            new ConductEvent.ExpectationsReviewed(DAY, ExpectationReview.FAILED),
                            Optional.of(cause)));
            assertThat(lines(ruling)).contains("FAILED_RELATIONSHIP_MUST_END() VIOLATION BOTH [ada, bob]");
            Relationship failed = ruling.relationship().orElseThrow();
            assertThat(failed.phase()).isEqualTo(Phase.APPLY);
            assertThat(failed.failures()).containsExactly(new Failure(ADA, BOB, cause));
        }
    }

    @Test
    @DisplayName("D-PH-25 a failure stands, and each pair has a cause of its own")
    void reportConduct_laterReview_takesNoFailureBack() {
        Relationship failed = after(committee(), DAY, failed(ADA, FailureCause.LACK_OF_COMMITMENT));
        Relationship both = after(
                failed,
                DAY,
                failed(ANN, FailureCause.PERSONALITY_MISMATCH),
                failed(ADA, FailureCause.LACK_OF_AVAILABILITY));
        assertThat(both.failures())
                .containsExactly(
                        new Failure(ADA, BOB, FailureCause.LACK_OF_AVAILABILITY),
                        new Failure(ANN, BOB, FailureCause.PERSONALITY_MISMATCH));
        Relationship resolved = after(both, DAY, reviewed(DAY, ExpectationReview.RESOLVED));
        assertThat(resolved.failures()).isEqualTo(both.failures());
        assertThat(unmet(decide(
                        resolved,
                        DAY,
                        new Move.Redefine(
                                Redefinition.INFORMAL_MENTORING,
                                resolved.parties().people()))))
                .containsExactly(
                        "FAILED_RELATIONSHIP_MUST_END() VIOLATION BOTH [ada, bob]",
                        "FAILED_RELATIONSHIP_MUST_END() VIOLATION BOTH [ann, bob]");
    }

    private static ReportConduct failed(MentorId mentor, FailureCause cause) {
        return new ReportConduct(
                mentor, BOB, new ConductEvent.ExpectationsReviewed(DAY, ExpectationReview.FAILED), Optional.of(cause));
    }

    @Test
    void s34_harassmentReportedTwice_isFoundTwice() {
        Relationship once = after(pair(), DAY, harassment(DAY));
        assertThat(lines(decide(once, DAY, harassment(DAY)))).containsExactly(BREACH);
    }

    @Test
    void reportConduct_thatIsAllRight_saysNothingOfEarlierThings() {
        Relationship once = after(pair(), DAY, harassment(DAY));
        Ruling advice =
                decide(once, DAY, ReportConduct.of(ADA, BOB, new ConductEvent.AdviceGiven(DAY, AdviceFit.FEASIBLE)));
        assertThat(lines(advice)).isEmpty();
        assertThat(judged(advice)).containsExactly(BREACH);
    }

    @Test
    @DisplayName("D-CHAL-01 conduct is reported in any phase and after the end")
    void reportConduct_inAnyPhase_isKept() {
        for (Phase phase : Phase.values()) {
            Ruling ruling = decide(pair(phase), DAY, harassment(DAY));
            assertThat(lines(ruling)).as("%s", phase).containsExactly(BREACH);
        }
    }

    @Test
    void reportConduct_ofStrangersOrOnAnotherDay_isRefused() {
        ConductEvent event = breach(DAY.minusDays(1));
        assertThat(unmet(decide(pair(), DAY, ReportConduct.of(ANN, BOB, event))))
                .containsExactly(
                        "DAYS_DIFFER(2026-02-19, 2026-02-20) VIOLATION PROGRAMME",
                        "NOT_A_PARTY() VIOLATION PROGRAMME [ann]");
        assertThat(unmet(decide(pair(), START.minusDays(1), harassment(START.minusDays(1)))))
                .containsExactly("TOO_EARLY(2026-01-31, 2026-02-01) VIOLATION PROGRAMME");
    }

    @Test
    void reportConduct_ofFeedbackBetweenOthers_isRefused() {
        Feedback feedback = Feedback.builder()
                .from(ANN)
                .to(BOB)
                .date(DAY)
                .setting(FeedbackSetting.ONE_TO_ONE)
                .build();
        assertThat(unmet(decide(
                        committee(),
                        DAY,
                        ReportConduct.of(
                                ADA, BOB, new ConductEvent.FeedbackGiven(feedback, MentoringFormat.COMMITTEE)))))
                .containsExactly("NOT_A_PARTY() VIOLATION PROGRAMME [ann]");
    }

    @Test
    @DisplayName("D-CHAL-01 conduct is reported of somebody who left, whatever day that one named as the last")
    void reportConduct_ofALeaver_isKeptWheneverItWas() {
        for (LocalDate last : List.of(START, DAY)) {
            Relationship left = after(committee(), last, leave("ann"));
            for (LocalDate day : List.of(START, DAY, DAY.plusDays(1), TODAY)) {
                assertThat(lines(decide(left, day, ReportConduct.of(ANN, BOB, breach(day)))))
                        .containsExactly("BOUNDARY_BREACH(PERCEIVED_HARASSMENT) VIOLATION MENTOR [ann, bob]");
            }
        }
    }

    @Test
    void reportConduct_ofALeaverWhoCameBackInAnotherRole_isKeptInBoth() {
        Relationship team = guided(MentoringFormat.TEAM, List.of(ADA, ANN), List.of(BOB, BEA));
        MenteeId back = MenteeId.of("ann");
        Relationship returned = after(after(team, DAY, leave("ann")), TODAY, joined(team, back));
        assertThat(lines(decide(returned, DAY, ReportConduct.of(ANN, BOB, breach(DAY)))))
                .containsExactly("BOUNDARY_BREACH(PERCEIVED_HARASSMENT) VIOLATION MENTOR [ann, bob]");
        assertThat(lines(decide(returned, TODAY, ReportConduct.of(ADA, back, breach(TODAY)))))
                .containsExactly("BOUNDARY_BREACH(PERCEIVED_HARASSMENT) VIOLATION MENTOR [ada, ann]");
        assertThat(unmet(decide(returned, DAY, ReportConduct.of(MentorId.of("bob"), back, breach(DAY)))))
                .containsExactly("NOT_A_PARTY() VIOLATION PROGRAMME [bob]");
    }

    private static Move.Join joined(Relationship team, MenteeId who) {
        return new Move.Join(
                who,
                ImmutableSortedSet.copyOf(ReadinessItem.values()),
                Members.with(team.parties(), who).people());
    }

    @Test
    void reportCommitment_ofALeaver_countsUntilTheirLastDay() {
        Relationship left = after(committee(), DAY, leave("ann"));
        assertThat(lines(decide(left, DAY, new ReportCommitment(ANN, BOB, missed(DAY)))))
                .containsExactly("RELIABILITY_LAPSE(NO_SHOW, 2026-02-20) WARNING MENTOR [ann]");
        LocalDate next = DAY.plusDays(1);
        assertThat(unmet(decide(left, next, new ReportCommitment(ANN, BOB, missed(next)))))
                .containsExactly("NOT_A_PARTY() VIOLATION PROGRAMME [ann]");
    }

    private static Commitment missed(LocalDate day) {
        return new Commitment.MeetingAgreed(day, ImmutableSortedSet.of(Side.MENTOR));
    }

    @Test
    void reportCommitment_notKept_saysWhatLapsed() {
        assertThat(lines(decide(pair(), DAY, new ReportCommitment(ADA, BOB, missed(DAY)))))
                .containsExactly("RELIABILITY_LAPSE(NO_SHOW, 2026-02-20) WARNING MENTOR [ada]");
    }

    @Test
    void reportCommitment_ofOthersOrOnOtherDays_isRefused() {
        Homework homework = Homework.builder().bearer(ANN).task("secret-read").build();
        Commitment task = new Commitment.TaskTaken(DAY.minusDays(1), homework);
        assertThat(unmet(decide(committee(), DAY, new ReportCommitment(ADA, BOB, task))))
                .containsExactly(
                        "DAYS_DIFFER(2026-02-19, 2026-02-20) VIOLATION PROGRAMME",
                        "NOT_A_PARTY() VIOLATION PROGRAMME [ann]");
        Commitment early = new Commitment.MessageSent(Side.MENTOR, at(DAY), Optional.of(at(TODAY.plusDays(2))));
        assertThat(unmet(decide(pair(), DAY, new ReportCommitment(ADA, BOB, early))))
                .containsExactly("NOT_YET(2026-06-03) VIOLATION PROGRAMME from 2026-06-03");
        Commitment answered = new Commitment.MessageSent(Side.MENTOR, at(DAY), Optional.of(at(DAY)));
        assertThat(lines(decide(pair(), DAY, new ReportCommitment(ADA, BOB, answered))))
                .isEmpty();
    }

    @Test
    @DisplayName("D-AMB-44 a breach is open until the programme has looked into it")
    void assessConduct_closesWhatWasOpen() {
        Relationship breached = after(pair(), DAY, harassment(DAY));
        Assessment assessment = new Assessment(
                ConductJudge.under(MentoringPolicy.standard())
                        .judge(breached.conduct().get(0), TODAY)
                        .open()
                        .all()
                        .first(),
                TODAY);
        Ruling ruling = decide(breached, TODAY, new AssessConduct(ADA, BOB, assessment));
        assertThat(lines(ruling)).isEmpty();
        ConductLog log = ruling.relationship().orElseThrow().conduct().get(0);
        assertThat(ConductJudge.under(MentoringPolicy.standard())
                        .judge(log, TODAY)
                        .hasOpenBreach())
                .isFalse();
    }

    @Test
    void assessConduct_ofOthersOrOnAnotherDay_isRefused() {
        Assessment assessment =
                new Assessment(ConductRule.BOUNDARY_BREACH.finding(PersonId.of("cem"), ADA.person()), DAY);
        assertThat(unmet(decide(pair(), TODAY, new AssessConduct(ADA, BOB, assessment))))
                .containsExactly(
                        "DAYS_DIFFER(2026-02-20, 2026-06-01) VIOLATION PROGRAMME",
                        "NOT_A_PARTY() VIOLATION PROGRAMME [cem]",
                        "NOT_ON_RECORD(BOUNDARY_BREACH) VIOLATION PROGRAMME [ada, bob]");
    }

    @Test
    @DisplayName("D-ETH-01 whether it is open is said beside all else, as far as it is known between whom")
    void assessConduct_onAnotherDay_saysAlsoWhetherItIsOpen() {
        Relationship breached = after(pair(), DAY, harassment(DAY));
        Assessment assessment = new Assessment(open(breached, DAY), DAY);
        assertThat(unmet(decide(breached, TODAY, new AssessConduct(ADA, BOB, assessment))))
                .containsExactly("DAYS_DIFFER(2026-02-20, 2026-06-01) VIOLATION PROGRAMME");
        assertThat(unmet(decide(pair(), TODAY, new AssessConduct(ADA, BOB, assessment))))
                .containsExactly(
                        "DAYS_DIFFER(2026-02-20, 2026-06-01) VIOLATION PROGRAMME",
                        "NOT_ON_RECORD(BOUNDARY_BREACH) VIOLATION PROGRAMME [ada, bob]");
        assertThat(unmet(decide(breached, DAY, new AssessConduct(ANN, BOB, assessment))))
                .containsExactly("NOT_A_PARTY() VIOLATION PROGRAMME [ada]", "NOT_A_PARTY() VIOLATION PROGRAMME [ann]");
    }

    @Test
    void assessConduct_afterSomebodyLeft_isKept() {
        Relationship left = after(committee(), DAY, ReportConduct.of(ANN, BOB, breach(DAY)), leave("ann"));
        Relationship assessed = after(left, TODAY, new AssessConduct(ANN, BOB, new Assessment(open(left, DAY), TODAY)));
        assertThat(openIn(assessed, TODAY)).isEmpty();
    }

    @Test
    @DisplayName("D-ETH-01 only what is open is looked into")
    void assessConduct_ofWhatIsNotOpen_isRefused() {
        Relationship breached = after(pair(), DAY, harassment(DAY));
        AssessConduct assessed = new AssessConduct(ADA, BOB, new Assessment(open(breached, DAY), DAY));
        assertThat(unmet(decide(pair(), DAY, assessed)))
                .containsExactly("NOT_ON_RECORD(BOUNDARY_BREACH) VIOLATION PROGRAMME [ada, bob]");
        assertThat(unmet(decide(after(breached, DAY, assessed), DAY, assessed)))
                .containsExactly("NOT_ON_RECORD(BOUNDARY_BREACH) VIOLATION PROGRAMME [ada, bob]");
        LocalDate before = DAY.minusDays(1);
        assertThat(unmet(decide(
                        breached, before, new AssessConduct(ADA, BOB, new Assessment(open(breached, DAY), before)))))
                .containsExactly("NOT_ON_RECORD(BOUNDARY_BREACH) VIOLATION PROGRAMME [ada, bob]");
    }

    @Test
    @DisplayName("D-ETH-01 late homework of a meeting is open, and so can be looked into")
    void assessConduct_ofHomework_closesIt() {
        Homework homework = Homework.builder()
                .bearer(BOB)
                .task("secret-read")
                .due(DAY.plusDays(2))
                .build();
        Relationship met = after(
                pair(),
                DAY,
                new Work.HoldMeeting(Meeting.builder(MeetingPlan.builder(MeetingId.of("m-1"), DAY, ADA, BOB)
                                .build())
                        .wrapUp(WrapUp.builder().menteeHomework(homework).build())
                        .build()));
        ConductJudge judge = ConductJudge.under(MentoringPolicy.standard());
        Finding late = judge.judge(met.conduct(MentoringPolicy.standard()).get(0), TODAY)
                .open()
                .all()
                .first();
        Relationship assessed = after(met, TODAY, new AssessConduct(ADA, BOB, new Assessment(late, TODAY)));
        assertThat(judge.judge(assessed.conduct(MentoringPolicy.standard()).get(0), TODAY)
                        .open()
                        .all())
                .isEmpty();
    }

    @Test
    @DisplayName("D-AMB-44 a breach that is told after an assessment is open, whatever its day")
    void reportConduct_afterAnAssessment_isOpen() {
        Relationship breached = after(pair(), DAY, harassment(DAY));
        LocalDate day = DAY.plusDays(10);
        Relationship assessed =
                after(breached, day, new AssessConduct(ADA, BOB, new Assessment(open(breached, DAY), day)));
        for (LocalDate on : List.of(DAY, DAY.plusDays(5), day)) {
            Ruling told = decide(assessed, on, harassment(on));
            assertThat(followed(told))
                    .containsExactly(new Consequence.IssueReopened(ADA, BOB, open(breached, DAY), on));
            Relationship again = told.relationship().orElseThrow();
            assertThat(openIn(again, TODAY)).containsExactly(EthicsIssue.of(open(breached, DAY), on));
            assertThat(unmet(decide(again, TODAY, continued(TODAY))))
                    .containsExactly("BOUNDARY_BREACH_OPEN() VIOLATION PROGRAMME [ada, bob]");
            assertThat(followed(decide(again, on, harassment(on))))
                    .as("open already")
                    .isEmpty();

            Relationship done =
                    after(again, TODAY, new AssessConduct(ADA, BOB, new Assessment(open(again, TODAY), TODAY)));
            assertThat(openIn(done, TODAY)).isEmpty();
            assertThat(openIn(done, TODAY.minusDays(1)))
                    .as("as known the day before")
                    .hasSize(1);
            assertThat(decide(done, TODAY, continued(TODAY))).isInstanceOf(Ruling.Accepted.class);
        }
    }

    @Test
    @DisplayName("D-AMB-44 of what is told late and what comes up later, the earlier one is open")
    void reportConduct_lateAndThenAnother_isOpenOnce() {
        Relationship breached = after(pair(), DAY, harassment(DAY));
        Relationship assessed =
                after(breached, DAY, new AssessConduct(ADA, BOB, new Assessment(open(breached, DAY), DAY)));
        Relationship again = after(assessed, DAY, harassment(DAY));
        Relationship more = after(again, TODAY, harassment(TODAY));
        assertThat(openIn(more, TODAY)).containsExactly(EthicsIssue.of(open(breached, DAY), DAY));
        Relationship done = after(more, TODAY, new AssessConduct(ADA, BOB, new Assessment(open(more, TODAY), TODAY)));
        assertThat(openIn(done, TODAY)).isEmpty();
    }

    @Test
    @DisplayName("D-ETH-01 what only settles earlier things opens none of them again")
    void reportConduct_thatSettlesThings_opensNothing() {
        Relationship weighed = after(pair(), DAY, mismatch());
        Relationship assessed =
                after(weighed, DAY, new AssessConduct(ADA, BOB, new Assessment(open(weighed, DAY), DAY)));
        assertThat(followed(decide(assessed, DAY, reviewed(DAY, ExpectationReview.ONGOING))))
                .isEmpty();
        assertThat(followed(decide(assessed, DAY, reviewed(DAY, ExpectationReview.RESOLVED))))
                .isEmpty();
    }

    @Test
    @DisplayName("D-ETH-08 what is told of a row is not told again of what was told before")
    void reportCommitment_oneMoreInARow_tellsOfThatAlone() {
        Relationship twice = after(after(pair(), DAY, noShow(DAY)), DAY.plusDays(7), noShow(DAY.plusDays(7)));
        assertThat(lines(decide(twice, DAY.plusDays(14), noShow(DAY.plusDays(14)))))
                .as("the two are to look again as it is")
                .containsExactly(
                        "UNREALISTIC_EXPECTATIONS(NO_SHOW) VIOLATION MENTOR [ada]",
                        "MENTOR_ABSENT() WARNING MENTOR [ada]");
    }

    @Test
    @DisplayName("D-CHAL-01 a look at the expectations that settles it brings up nothing from before")
    void reportConduct_expectationsResolved_saysNothingOfEarlierThings() {
        LocalDate second = DAY.plusDays(7);
        LocalDate later = DAY.plusDays(16);
        Relationship twice = after(after(pair(), DAY, noShow(DAY)), second, noShow(second));
        Relationship assessed =
                after(twice, second, new AssessConduct(ADA, BOB, new Assessment(open(twice, second), second)));
        for (Relationship now : List.of(twice, assessed)) {
            Ruling resolved = decide(now, later, reviewed(later, ExpectationReview.RESOLVED));
            assertThat(lines(resolved)).isEmpty();
            assertThat(judged(resolved)).contains("UNREALISTIC_EXPECTATIONS(NO_SHOW) VIOLATION MENTOR [ada]");
        }
    }

    @Test
    @DisplayName("D-ETH-08 more is told of a message once it is answered")
    void reportCommitment_ofAMessageAnsweredSince_takesThePlaceOfTheEarlier() {
        Report.ReportCommitment open =
                new ReportCommitment(ADA, BOB, new Commitment.MessageSent(Side.MENTOR, at(DAY), Optional.empty()));
        Report.ReportCommitment answered = new ReportCommitment(
                ADA, BOB, new Commitment.MessageSent(Side.MENTOR, at(DAY), Optional.of(at(DAY.plusDays(1)))));
        Ruling ruling = decide(after(pair(), DAY, open), DAY, answered);
        assertThat(judged(ruling)).isEmpty();
        assertThat(ruling.relationship().orElseThrow().conduct().get(0).commitments())
                .containsExactly(answered.commitment());
        Report toTheOther =
                new ReportCommitment(ADA, BOB, new Commitment.MessageSent(Side.MENTEE, at(DAY), Optional.of(at(DAY))));
        assertThat(after(pair(), DAY, open, toTheOther).conduct().get(0).commitments())
                .hasSize(2);
    }

    @Test
    @DisplayName("D-MEET-17 more is told of a task once it is done")
    void reportCommitment_ofATaskDoneSince_takesThePlaceOfTheEarlier() {
        Homework task = Homework.builder()
                .bearer(BOB)
                .task("secret-read")
                .due(DAY.plusDays(5))
                .build();
        Homework other = Homework.builder().bearer(BOB).task("secret-write").build();
        Relationship taken = after(pair(), DAY, task(other), task(task), task(other.withDone(true)));
        assertThat(taken.conduct().get(0).commitments())
                .containsExactly(
                        task(other.withDone(true)).commitment(), task(task).commitment());
        assertThat(judged(decide(taken, DAY, noted()))).isNotEmpty();
        assertThat(judged(decide(taken, DAY, task(task.withDone(true))))).isEmpty();
    }

    private static ReportCommitment task(Homework homework) {
        return new ReportCommitment(ADA, BOB, new Commitment.TaskTaken(DAY, homework));
    }

    private static ReportCommitment noShow(LocalDate on) {
        return new ReportCommitment(ADA, BOB, new Commitment.MeetingAgreed(on, ImmutableSortedSet.of(Side.MENTOR)));
    }

    private static ReportConduct noted() {
        return ReportConduct.of(ADA, BOB, new ConductEvent.AdviceGiven(DAY, AdviceFit.FEASIBLE));
    }

    private static Report.Review continued(LocalDate on) {
        return new Report.Review(AnnualReview.builder()
                .addSubjects(ADA.person(), BOB.person())
                .date(on)
                .outcome(ReviewOutcome.CONTINUE)
                .build());
    }

    private static Finding open(Relationship now, LocalDate asOf) {
        return openIn(now, asOf).first().finding();
    }

    private static ImmutableSortedSet<EthicsIssue> openIn(Relationship now, LocalDate asOf) {
        return ConductJudge.under(MentoringPolicy.standard())
                .judge(now.conduct().get(0), asOf)
                .issues()
                .open();
    }

    private static List<String> judged(Ruling ruling) {
        ConductLog log = ruling.relationship().orElseThrow().conduct().get(0);
        return lines(ConductJudge.under(MentoringPolicy.standard())
                .judge(log, TODAY)
                .findings()
                .all());
    }

    private static ReportConduct mismatch() {
        return ReportConduct.of(
                ADA, BOB, new ConductEvent.ChallengeMet(DAY, Challenge.mismatch(MismatchGround.PERSONALITY)));
    }

    private static ReportConduct reviewed(LocalDate day, ExpectationReview result) {
        return ReportConduct.of(ADA, BOB, new ConductEvent.ExpectationsReviewed(day, result));
    }

    private static ReportConduct harassment(LocalDate day) {
        return ReportConduct.of(ADA, BOB, breach(day));
    }

    private static ConductEvent breach(LocalDate day) {
        return ConductEvent.BoundaryBreached.by(day, Side.MENTOR, BoundaryBreach.PERCEIVED_HARASSMENT);
    }
}
