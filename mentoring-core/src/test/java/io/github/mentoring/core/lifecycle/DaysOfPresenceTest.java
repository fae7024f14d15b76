package io.github.mentoring.core.lifecycle;

import static io.github.mentoring.core.lifecycle.RecordsFixture.ADA;
import static io.github.mentoring.core.lifecycle.RecordsFixture.ANN;
import static io.github.mentoring.core.lifecycle.RecordsFixture.BEA;
import static io.github.mentoring.core.lifecycle.RecordsFixture.BOB;
import static io.github.mentoring.core.lifecycle.RecordsFixture.DAY;
import static io.github.mentoring.core.lifecycle.RecordsFixture.START;
import static io.github.mentoring.core.lifecycle.RecordsFixture.TODAY;
import static io.github.mentoring.core.lifecycle.RecordsFixture.after;
import static io.github.mentoring.core.lifecycle.RecordsFixture.circle;
import static io.github.mentoring.core.lifecycle.RecordsFixture.committee;
import static io.github.mentoring.core.lifecycle.RecordsFixture.decide;
import static io.github.mentoring.core.lifecycle.RecordsFixture.guided;
import static io.github.mentoring.core.lifecycle.RecordsFixture.leave;
import static io.github.mentoring.core.lifecycle.RecordsFixture.lines;
import static io.github.mentoring.core.lifecycle.RecordsFixture.pair;
import static io.github.mentoring.core.lifecycle.RecordsFixture.unmet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.conduct.Commitment;
import io.github.mentoring.core.conduct.ConductEvent;
import io.github.mentoring.core.format.MentoringFormat;
import io.github.mentoring.core.meeting.Meeting;
import io.github.mentoring.core.meeting.MeetingId;
import io.github.mentoring.core.meeting.MeetingPlan;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.ParticipantId;
import io.github.mentoring.core.person.Side;
import io.github.mentoring.core.phase.ReadinessItem;
import io.github.mentoring.core.phase.ReviewOutcome;
import io.github.mentoring.core.programme.AnnualReview;
import io.github.mentoring.core.relationship.BoundaryBreach;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** On which days people were in it, and with one another. */
class DaysOfPresenceTest {

    private static final MentorId EVE = MentorId.of("eve");
    private static final LocalDate LATER = DAY.plusDays(40);

    private static Relationship joined(Relationship now, LocalDate on, ParticipantId who) {
        return after(
                now,
                on,
                new Move.Join(
                        who,
                        ImmutableSortedSet.copyOf(ReadinessItem.values()),
                        Members.with(now.parties(), who).people()));
    }

    private static Work.HoldMeeting meeting(LocalDate on, MentorId mentor, MenteeId mentee) {
        return new Work.HoldMeeting(Meeting.builder(MeetingPlan.builder(MeetingId.of("m-1"), on, mentor, mentee)
                        .build())
                .build());
    }

    private static Report.ReportCommitment noShow(LocalDate on, MentorId mentor, MenteeId mentee) {
        return new Report.ReportCommitment(
                mentor, mentee, new Commitment.MeetingAgreed(on, ImmutableSortedSet.of(Side.MENTOR)));
    }

    @Test
    @DisplayName("D-TEAM-14 nobody does anything before they come in")
    void step_ofANewcomer_beforeTheirFirstDay_isRefused() {
        Relationship now = joined(committee(), DAY, EVE);
        assertThat(now.newcomers()).containsExactly(new Newcomer(EVE, DAY));
        for (Step step : List.of(meeting(DAY.minusDays(1), EVE, BOB), noShow(DAY.minusDays(1), EVE, BOB))) {
            assertThat(unmet(decide(now, DAY.minusDays(1), step)))
                    .containsExactly("NOT_A_PARTY() VIOLATION PROGRAMME [eve]");
        }
        assertThat(decide(now, DAY, meeting(DAY, EVE, BOB))).isInstanceOf(Ruling.Accepted.class);
        assertThat(decide(now, DAY.minusDays(1), meeting(DAY.minusDays(1), ADA, BOB)))
                .isInstanceOf(Ruling.Accepted.class);
    }

    @Test
    @DisplayName("D-TEAM-14 nobody does anything while they are away")
    void step_ofWhoCameBack_inTheirAbsence_isRefused() {
        Relationship now = joined(after(committee(), DAY, leave("ann")), LATER, ANN);
        assertThat(unmet(decide(now, DAY.plusDays(1), meeting(DAY.plusDays(1), ANN, BOB))))
                .containsExactly("NOT_A_PARTY() VIOLATION PROGRAMME [ann]");
        assertThat(decide(now, DAY, meeting(DAY, ANN, BOB))).isInstanceOf(Ruling.Accepted.class);
        assertThat(decide(now, LATER, meeting(LATER, ANN, BOB))).isInstanceOf(Ruling.Accepted.class);
    }

    @Test
    @DisplayName("D-PH-17 a review names those who were there on its day")
    void review_ofWhoWasNotThere_isRefused() {
        Relationship came = joined(committee(), DAY, EVE);
        assertThat(unmet(decide(came, DAY.minusDays(1), review(DAY.minusDays(1), EVE))))
                .containsExactly("NOT_A_PARTY() VIOLATION PROGRAMME [eve]");
        assertThat(decide(came, DAY, review(DAY, EVE))).isInstanceOf(Ruling.Accepted.class);

        Relationship left = after(committee(), DAY, leave("ann"));
        for (Relationship now : List.of(left, joined(left, LATER, ANN))) {
            assertThat(decide(now, DAY, review(DAY, ANN))).isInstanceOf(Ruling.Accepted.class);
            assertThat(unmet(decide(now, DAY.plusDays(1), review(DAY.plusDays(1), ANN))))
                    .containsExactly("NOT_A_PARTY() VIOLATION PROGRAMME [ann]");
        }
        assertThat(decide(joined(left, LATER, ANN), LATER, review(LATER, ANN))).isInstanceOf(Ruling.Accepted.class);
    }

    private static Report.Review review(LocalDate on, MentorId of) {
        return new Report.Review(AnnualReview.builder()
                .addSubjects(of.person(), BOB.person())
                .date(on)
                .outcome(ReviewOutcome.CONTINUE)
                .build());
    }

    @Test
    @DisplayName("D-CHAL-01 conduct of a newcomer is reported whenever it was")
    void reportConduct_ofANewcomer_isKeptWheneverItWas() {
        Relationship now = joined(committee(), DAY, EVE);
        Report breach = Report.ReportConduct.of(
                EVE, BOB, ConductEvent.BoundaryBreached.by(START, Side.MENTOR, BoundaryBreach.PERCEIVED_HARASSMENT));
        assertThat(decide(now, START, breach)).isInstanceOf(Ruling.Accepted.class);
    }

    @Test
    void wereTogether_fromComingToLeaving() {
        Relationship now = joined(after(committee(), DAY, leave("ann")), LATER, ANN);
        assertThat(now.wereTogether(ANN, BOB, START.minusDays(1))).isFalse();
        assertThat(now.wereTogether(ANN, BOB, START)).isTrue();
        assertThat(now.wereTogether(ANN, BOB, DAY)).isTrue();
        assertThat(now.wereTogether(ANN, BOB, DAY.plusDays(1))).isFalse();
        assertThat(now.wereTogether(ANN, BOB, LATER.minusDays(1))).isFalse();
        assertThat(now.wereTogether(ANN, BOB, LATER)).isTrue();
        assertThat(now.wereTogether(ANN, BOB, TODAY.plusYears(5))).isTrue();
        assertThat(now.wereTogether(EVE, BOB, DAY)).isFalse();
    }

    @Test
    void wereTogether_ofANewcomerWhoLeftAndCameBackInAnotherRole_isOfTheRoleOfThen() {
        Relationship team = guided(MentoringFormat.TEAM, List.of(ADA, ANN), List.of(BOB, BEA));
        Relationship gone = after(joined(team, DAY, EVE), DAY.plusDays(10), leave("eve"));
        Relationship now = joined(gone, LATER, MenteeId.of("eve"));
        assertThat(now.wereTogether(EVE, BOB, DAY.minusDays(1))).isFalse();
        assertThat(now.wereTogether(EVE, BOB, DAY.plusDays(10))).isTrue();
        assertThat(now.wereTogether(EVE, BOB, LATER)).isFalse();
        assertThat(now.wereTogether(ADA, MenteeId.of("eve"), LATER)).isTrue();
        assertThat(now.wereTogether(ADA, MenteeId.of("eve"), DAY)).isFalse();
    }

    @Test
    @DisplayName("D-PH-20 those who turn away are together until that day, and again when one is taken back")
    void wereTogether_ofThoseWhoParted_endsWithThatDay() {
        Relationship team = guided(MentoringFormat.TEAM, List.of(ADA, ANN), List.of(BOB, BEA));
        Relationship parted = after(team, DAY, new Move.RequestChange(ADA, BOB, BOB, true));
        assertThat(parted.partings()).containsExactly(new Parting(new MentoringPair(ADA, BOB), DAY, Optional.empty()));
        assertThat(parted.wereTogether(ADA, BOB, DAY)).isTrue();
        assertThat(parted.wereTogether(ADA, BOB, DAY.plusDays(1))).isFalse();
        assertThat(parted.wereTogether(ADA, BEA, DAY.plusDays(1))).isTrue();
        Relationship back = joined(after(parted, DAY.plusDays(2), leave("bob")), LATER, BOB);
        assertThat(back.partings()).containsExactly(new Parting(new MentoringPair(ADA, BOB), DAY, Optional.of(LATER)));
        assertThat(back.wereTogether(ADA, BOB, DAY.plusDays(1))).isFalse();
        assertThat(back.wereTogether(ADA, BOB, LATER)).isTrue();
        assertThat(back.excludedPairs()).isEmpty();
    }

    @Test
    void wereTogether_ofPeers_isSoEitherWayRound() {
        Relationship peers = circle(MentoringFormat.PEER_GROUP, List.of("p1", "p2", "p3"), List.of("fay"));
        Relationship now = after(
                peers, DAY, new Move.RequestChange(MentorId.of("p1"), MenteeId.of("p2"), MenteeId.of("p2"), true));
        for (Relationship each : List.of(now, after(now, DAY, leave("p3")))) {
            assertThat(each.wereTogether(MentorId.of("p2"), MenteeId.of("p1"), DAY))
                    .isTrue();
            assertThat(each.wereTogether(MentorId.of("p2"), MenteeId.of("p1"), DAY.plusDays(1)))
                    .isFalse();
            assertThat(each.wereTogether(MentorId.of("fay"), MenteeId.of("p1"), DAY.plusDays(1)))
                    .isTrue();
            assertThat(each.wereTogether(MentorId.of("p1"), MenteeId.of("p1"), DAY))
                    .isFalse();
            assertThat(each.wereTogether(MentorId.of("p3"), MenteeId.of("p1"), DAY))
                    .isTrue();
        }
    }

    @Test
    void wereTogether_endsWithTheRelationship() {
        Relationship ended = after(pair(), DAY, leave("bob"));
        assertThat(ended.wereTogether(ADA, BOB, DAY)).isTrue();
        assertThat(ended.wereTogether(ADA, BOB, DAY.plusDays(1))).isFalse();
    }

    @Test
    @DisplayName("D-ETH-08 nothing falls due after the end")
    void reportCommitment_afterTheEnd_isNoLapse() {
        Relationship ended = after(pair(), DAY, leave("bob"));
        LocalDate next = DAY.plusDays(1);
        assertThat(lines(decide(ended, next, noShow(next, ADA, BOB)))).isEmpty();
        Report contact = new Report.ReportCommitment(ADA, BOB, new Commitment.ContactTried(next, Side.MENTOR, false));
        assertThat(lines(decide(ended, next, contact))).isEmpty();
        assertThat(lines(decide(ended, DAY, noShow(DAY, ADA, BOB))))
                .containsExactly("RELIABILITY_LAPSE(NO_SHOW, 2026-02-20) WARNING MENTOR [ada]");
    }

    @Test
    void parting_thatIsOverBeforeItBegan_isRefused() {
        assertThatThrownBy(() -> new Parting(new MentoringPair(ADA, BOB), DAY, Optional.of(START)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "parting of `ada` and `bob` is over on 2026-02-01, before it began: 2026-02-20; swap the days");
    }
}
