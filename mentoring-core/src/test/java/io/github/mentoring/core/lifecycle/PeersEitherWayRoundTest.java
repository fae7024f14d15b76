package io.github.mentoring.core.lifecycle;

import static io.github.mentoring.core.lifecycle.RecordsFixture.DAY;
import static io.github.mentoring.core.lifecycle.RecordsFixture.after;
import static io.github.mentoring.core.lifecycle.RecordsFixture.at;
import static io.github.mentoring.core.lifecycle.RecordsFixture.circle;
import static io.github.mentoring.core.lifecycle.RecordsFixture.decide;
import static io.github.mentoring.core.lifecycle.RecordsFixture.lines;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.MoreCollectors;
import io.github.mentoring.core.conduct.Assessment;
import io.github.mentoring.core.conduct.BoundaryRisk;
import io.github.mentoring.core.conduct.Commitment;
import io.github.mentoring.core.conduct.ConductEvent;
import io.github.mentoring.core.conduct.PowerAbuse;
import io.github.mentoring.core.finding.Detail;
import io.github.mentoring.core.finding.Finding;
import io.github.mentoring.core.format.MentoringFormat;
import io.github.mentoring.core.meeting.Homework;
import io.github.mentoring.core.meeting.Meeting;
import io.github.mentoring.core.meeting.MeetingId;
import io.github.mentoring.core.meeting.MeetingPlan;
import io.github.mentoring.core.meeting.WrapUp;
import io.github.mentoring.core.obligation.DueItem;
import io.github.mentoring.core.obligation.DueList;
import io.github.mentoring.core.obligation.ObligationCalendar;
import io.github.mentoring.core.obligation.ObligationKind;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.Side;
import io.github.mentoring.core.programme.MentoringPolicy;
import io.github.mentoring.core.relationship.BoundaryBreach;
import io.github.mentoring.core.relationship.Challenge;
import io.github.mentoring.core.relationship.ChallengeFactor;
import io.github.mentoring.core.relationship.ExpectationReview;
import io.github.mentoring.core.relationship.FailureCause;
import io.github.mentoring.core.trait.TormentorSign;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Two peers may be named either way round in whatever concerns two. */
class PeersEitherWayRoundTest {

    private static final ObligationCalendar CALENDAR = ObligationCalendar.under(MentoringPolicy.standard());

    private static Relationship peers() {
        return circle(MentoringFormat.FACILITATED_PEER, List.of("p1", "p2", "p3"), List.of("ada"));
    }

    private static MentorId mentor(boolean turned) {
        return MentorId.of(turned ? "p2" : "p1");
    }

    private static MenteeId mentee(boolean turned) {
        return MenteeId.of(turned ? "p1" : "p2");
    }

    /** Returns on which side one of the two stands. */
    private static Side side(boolean first, boolean turned) {
        return first == turned ? Side.MENTEE : Side.MENTOR;
    }

    private static Report conduct(boolean turned, ConductEvent event) {
        return Report.ReportConduct.of(mentor(turned), mentee(turned), event);
    }

    private static Report commitment(boolean turned, Commitment commitment) {
        return new Report.ReportCommitment(mentor(turned), mentee(turned), commitment);
    }

    private static DueList due(Relationship now, LocalDate day) {
        return CALENDAR.of(now, at(day));
    }

    private static List<ObligationKind> kinds(Relationship now) {
        return due(now, DAY.plusDays(1)).items().stream()
                .map(DueItem::obligation)
                .map(each -> each.kind())
                .toList();
    }

    @Test
    void challenge_lookedAtTheOtherWayRound_isSettled() {
        for (boolean turned : List.of(false, true)) {
            Relationship weighed = after(
                    peers(),
                    DAY,
                    conduct(
                            turned,
                            new ConductEvent.ChallengeMet(DAY, Challenge.of(ChallengeFactor.NEGATIVE_ATTITUDE))));
            assertThat(kinds(weighed)).containsOnlyOnce(ObligationKind.REVIEW_EXPECTATIONS);
            Relationship settled = after(
                    weighed,
                    DAY,
                    conduct(!turned, new ConductEvent.ExpectationsReviewed(DAY, ExpectationReview.RESOLVED)));
            assertThat(kinds(settled)).doesNotContain(ObligationKind.REVIEW_EXPECTATIONS);
        }
    }

    @Test
    void noShowsOfOne_namedEitherWayRound_areInARow() {
        for (boolean turned : List.of(false, true)) {
            Relationship once = after(
                    peers(),
                    DAY,
                    commitment(turned, new Commitment.MeetingAgreed(DAY, ImmutableSortedSet.of(side(true, turned)))));
            Step again = commitment(
                    !turned, new Commitment.MeetingAgreed(DAY.plusDays(1), ImmutableSortedSet.of(side(true, !turned))));
            Step other = commitment(
                    !turned,
                    new Commitment.MeetingAgreed(DAY.plusDays(1), ImmutableSortedSet.of(side(false, !turned))));
            assertThat(lines(decide(once, DAY.plusDays(1), again)).toString()).contains("UNREALISTIC_EXPECTATIONS");
            assertThat(lines(decide(once, DAY.plusDays(1), other)).toString())
                    .doesNotContain("UNREALISTIC_EXPECTATIONS");
        }
    }

    @Test
    void whatIsOpen_assessedTheOtherWayRound_isDone() {
        ConductEvent advised = new ConductEvent.SignShown(DAY, TormentorSign.MISJUDGES_POTENTIAL);
        for (boolean turned : List.of(false, true)) {
            ConductEvent breach =
                    ConductEvent.BoundaryBreached.by(DAY, side(false, turned), BoundaryBreach.PERCEIVED_HARASSMENT);
            for (ConductEvent event : List.of(breach, advised)) {
                Relationship open = after(peers(), DAY, conduct(turned, event));
                for (boolean named : List.of(false, true)) {
                    Relationship assessed = open;
                    for (Finding finding : CALENDAR.signals(open, at(DAY)).all()) {
                        if (toBeAssessed(open).contains(finding.rule().code())) {
                            assessed = after(
                                    assessed,
                                    DAY,
                                    new Report.AssessConduct(
                                            mentor(named), mentee(named), new Assessment(finding, DAY)));
                        }
                    }
                    assertThat(toBeAssessed(open)).isNotEmpty();
                    assertThat(kinds(assessed)).doesNotContain(ObligationKind.ASSESS_CONDUCT);
                }
            }
        }
    }

    private static Set<String> toBeAssessed(Relationship now) {
        return due(now, DAY).items().stream()
                .map(DueItem::obligation)
                .filter(each -> each.kind() == ObligationKind.ASSESS_CONDUCT)
                .map(each -> ((Detail.Id) each.detail().arguments().get(0)).id())
                .collect(Collectors.toSet());
    }

    @Test
    @DisplayName("what comes from one side alone is kept as told, and settled by a look either way round")
    void sign_ofOneSide_staysAndIsSettled() {
        ConductEvent sign = new ConductEvent.SignShown(DAY, TormentorSign.MISJUDGES_POTENTIAL);
        for (boolean turned : List.of(false, true)) {
            Relationship shown = after(peers(), DAY, conduct(turned, sign));
            assertThat(shown.conduct().stream()
                            .collect(MoreCollectors.onlyElement())
                            .mentor())
                    .isEqualTo(mentor(turned));
            for (ExpectationReview result : List.of(ExpectationReview.RESOLVED, ExpectationReview.FAILED)) {
                Relationship looked =
                        after(shown, DAY, conduct(!turned, new ConductEvent.ExpectationsReviewed(DAY, result)));
                assertThat(kinds(looked)).doesNotContain(ObligationKind.REVIEW_EXPECTATIONS);
                assertThat(kinds(looked).stream()
                                .filter(ObligationKind.END_FAILED::equals)
                                .count())
                        .isEqualTo(result == ExpectationReview.FAILED ? 1 : 0);
            }
        }
    }

    @Test
    void causeOfFailure_toldTheOtherWayRound_takesThePlaceOfTheOneBefore() {
        ConductEvent failed = new ConductEvent.ExpectationsReviewed(DAY, ExpectationReview.FAILED);
        Relationship now = peers();
        for (boolean turned : List.of(true, false, true)) {
            now = after(
                    now,
                    DAY,
                    new Report.ReportConduct(
                            mentor(turned), mentee(turned), failed, Optional.of(FailureCause.PERSONALITY_MISMATCH)));
        }
        assertThat(now.failures())
                .containsExactly(new Failure(mentor(false), mentee(false), FailureCause.PERSONALITY_MISMATCH));
    }

    @Test
    void homeworkOfPeers_isCountedInOneLog_whoeverBearsIt() {
        MeetingPlan plan = MeetingPlan.builder()
                .id(MeetingId.of("m"))
                .date(DAY)
                .addMentees(mentee(false), mentee(true))
                .build();
        Relationship now = after(
                peers(),
                DAY,
                new Work.HoldMeeting(Meeting.builder(plan)
                        .wrapUp(WrapUp.builder()
                                .menteeHomework(ImmutableList.of(task(mentee(false)), task(mentee(true))))
                                .build())
                        .build()));
        assertThat(now.conduct(MentoringPolicy.standard())).singleElement().satisfies(log -> {
            assertThat(log.mentor()).isEqualTo(mentor(false));
            assertThat(log.commitments()).hasSize(2);
        });
    }

    private static Homework task(MenteeId bearer) {
        return Homework.builder().bearer(bearer).task("secret").due(DAY).build();
    }

    @Test
    void aFacilitator_staysTheMentor() {
        MentorId zoe = MentorId.of("zoe");
        Relationship now = after(
                circle(MentoringFormat.FACILITATED_PEER, List.of("p1", "p2"), List.of("zoe")),
                DAY,
                Report.ReportConduct.of(
                        zoe,
                        mentee(false),
                        ConductEvent.BoundaryBreached.by(DAY, Side.MENTOR, BoundaryBreach.PERCEIVED_HARASSMENT)));
        assertThat(now.conduct().stream().collect(MoreCollectors.onlyElement()).mentor())
                .isEqualTo(zoe);
    }

    /** Returns something between the two that either may do, by the one who comes first or by the other. */
    private static Report told(int kind, boolean first, boolean turned) {
        Side by = side(first, turned);
        return switch (kind) {
            case 0 -> conduct(turned, new ConductEvent.PowerAbused(DAY, by, PowerAbuse.BULLYING));
            case 1 -> conduct(turned, new ConductEvent.BoundaryAtRisk(DAY, by, BoundaryRisk.CROSSING, false));
            case 2 -> conduct(turned, ConductEvent.BoundaryBreached.by(DAY, by, BoundaryBreach.PERCEIVED_HARASSMENT));
            case 3 -> conduct(turned, new ConductEvent.WorkUsed(DAY, by, side(!first, turned), false));
            case 4 -> conduct(turned, new ConductEvent.GoalRefused(DAY, by, true));
            case 5 -> conduct(turned, new ConductEvent.Acquainted(DAY, ImmutableSortedSet.of(by)));
            case 6 ->
                conduct(turned, new ConductEvent.ChallengeMet(DAY, Challenge.of(ChallengeFactor.NEGATIVE_ATTITUDE)));
            case 7 -> conduct(turned, new ConductEvent.ExpectationsReviewed(DAY, ExpectationReview.ONGOING));
            case 8 -> commitment(turned, new Commitment.MeetingAgreed(DAY, ImmutableSortedSet.of(by)));
            case 9 -> commitment(turned, new Commitment.MessageSent(by, at(DAY), Optional.empty()));
            case 10 -> commitment(turned, new Commitment.ContactTried(DAY, by, false));
            default ->
                commitment(
                        turned,
                        new Commitment.TaskTaken(
                                DAY,
                                Homework.builder()
                                        .bearer(by == Side.MENTOR ? mentor(turned) : mentee(turned))
                                        .task("secret")
                                        .due(DAY)
                                        .build()));
        };
    }

    @Property(tries = 200)
    void what_either_may_do_comes_to_the_same_whichever_way_round_it_is_told(
            @ForAll @Size(max = 6) List<@IntRange(max = 47) Integer> happenings) {
        Relationship inOrder = peers();
        Relationship inAny = peers();
        for (int each : happenings) {
            boolean first = each / 12 % 2 == 0;
            inOrder = after(inOrder, DAY, told(each % 12, first, false));
            inAny = after(inAny, DAY, told(each % 12, first, each >= 24));
        }
        assertThat(inAny.conduct()).isEqualTo(inOrder.conduct());
        for (int days : new int[] {0, 1, 6, 30}) {
            assertThat(due(inAny, DAY.plusDays(days))).isEqualTo(due(inOrder, DAY.plusDays(days)));
        }
    }
}
