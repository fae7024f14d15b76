package io.github.mentoring.core.lifecycle;

import static io.github.mentoring.core.lifecycle.Course.ADA;
import static io.github.mentoring.core.lifecycle.Course.BOB;
import static io.github.mentoring.core.lifecycle.Course.START;
import static io.github.mentoring.core.lifecycle.Course.noon;
import static io.github.mentoring.core.lifecycle.Course.texts;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.agreement.AgreementPolicy;
import io.github.mentoring.core.conduct.ConductEvent;
import io.github.mentoring.core.format.Arrangement;
import io.github.mentoring.core.format.MentoringFormat;
import io.github.mentoring.core.learning.LearningModel;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.PersonId;
import io.github.mentoring.core.phase.AcquaintItem;
import io.github.mentoring.core.phase.EndReason;
import io.github.mentoring.core.phase.Phase;
import io.github.mentoring.core.phase.PhasePolicy;
import io.github.mentoring.core.phase.Redefinition;
import io.github.mentoring.core.phase.ReviewOutcome;
import io.github.mentoring.core.programme.AnnualReview;
import io.github.mentoring.core.programme.MentoringPolicy;
import io.github.mentoring.core.relationship.ExpectationReview;
import io.github.mentoring.core.relationship.Parties;
import io.github.mentoring.core.relationship.RelationshipId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OutlookAndReplayTest {

    private static final Lifecycle STANDARD = Lifecycle.under(MentoringPolicy.standard());

    private static Outlook next(Course course) {
        return STANDARD.next(course.now(), noon(START));
    }

    @Test
    void next_whileTheyPrepare_saysWhatHoldsUpGettingAcquainted() {
        Outlook outlook =
                next(Course.pair(STANDARD).ready(answer -> answer.party().equals(BOB.person())));

        assertThat(outlook.asOf()).isEqualTo(START);
        assertThat(outlook.steps())
                .contains(StepKind.ADVANCE, StepKind.END, StepKind.JOIN)
                .doesNotContain(StepKind.BEGIN);
        assertThat(outlook.moves().keySet())
                .containsExactly(GuardedMove.TO_ACQUAINT, GuardedMove.REVIEW_CONTINUE, GuardedMove.REVIEW_REDEFINE);
        assertThat(prospect(outlook, GuardedMove.TO_ACQUAINT).unmet())
                .extracting(unmet -> unmet.finding().toString())
                .containsExactly(
                        "NOT_READY(REFLECTED_ON_PREPAREDNESS) VIOLATION MENTEE [bob]",
                        "NOT_READY(COMMITTED_TO_PARTICIPATION) VIOLATION MENTEE [bob]",
                        "NOT_READY(HAS_TIME_AND_ENERGY) VIOLATION MENTEE [bob]");
        assertThat(outlook.isOpen(GuardedMove.TO_ACQUAINT)).isFalse();
        assertThat(outlook.isOpen(GuardedMove.TO_APPLY)).isFalse();
        assertThat(outlook.isOpen(GuardedMove.REVIEW_CONTINUE)).isTrue();
    }

    @Test
    void next_acquainted_saysWhatWouldBeRemarkedOn() {
        Outlook outlook = next(Course.pair(STANDARD).acquainting().settleAllBut());

        assertThat(outlook.isOpen(GuardedMove.TO_APPLY)).isTrue();
        assertThat(prospect(outlook, GuardedMove.TO_APPLY).findings().all()).hasSize(6);
    }

    @Test
    void next_atWork_leavesConsentToTheParties() {
        Course course = Course.pair(STANDARD, LearningModel.COACHING).working();

        assertThat(next(course).isOpen(GuardedMove.AS_INFORMAL)).isTrue();
        assertThat(texts(prospect(next(course), GuardedMove.AS_COLLEAGUES).findings()))
                .containsExactly("MODEL_CANNOT_BECOME_PEER VIOLATION BOTH [ada, bob]");
    }

    @Test
    void next_redefined_hasNoMove() {
        Course course = Course.pair(STANDARD).working();
        course.take(new Move.Redefine(
                Redefinition.COLLEAGUES, course.now().parties().people()));

        assertThat(next(course).moves()).isEmpty();
        assertThat(next(course).steps()).contains(StepKind.REFLECT).doesNotContain(StepKind.END);
    }

    @Test
    void next_byAClockThatIsBehind_saysOfEveryMoveThatItIsNotYet() {
        for (Course course : List.of(
                Course.pair(STANDARD),
                Course.pair(STANDARD).acquainting(),
                Course.pair(STANDARD).working())) {
            Instant behind = course.now().recordedAt().minusSeconds(1);
            Outlook outlook = STANDARD.next(course.now(), behind);

            assertThat(outlook.moves()).isNotEmpty().allSatisfy((move, prospect) -> {
                assertThat(outlook.isOpen(move)).isFalse();
                assertThat(texts(prospect.findings())).contains("NOT_YET(2026-09-01) VIOLATION PROGRAMME []");
            });
        }
    }

    @Test
    void next_outcomeOfAReview_isOpenIfTheReviewWouldBeAccepted() {
        Relationship now = Course.pair(STANDARD).working().now();
        for (LocalDate day : List.of(START.minusDays(1), START, START.plusDays(1))) {
            for (ReviewOutcome outcome : List.of(ReviewOutcome.CONTINUE, ReviewOutcome.REDEFINE)) {
                Report.Review review = new Report.Review(AnnualReview.builder()
                        .date(day)
                        .outcome(outcome)
                        .addSubjects(ADA.person(), BOB.person())
                        .build());
                Ruling ruling = STANDARD.decide(now, Command.of("review", day, review), noon(day));
                GuardedMove move = GuardedMove.valueOf("REVIEW_" + outcome);

                assertThat(prospect(STANDARD.next(now, noon(day)), move).unmet())
                        .isEqualTo(ruling instanceof Ruling.Refused refused ? refused.unmet() : ImmutableList.of());
            }
        }
    }

    // a review that does not fit

    private static AnnualReview.Builder review() {
        return AnnualReview.builder().date(START);
    }

    @Test
    @DisplayName("D-PH-17: a review is of this relationship, its people and its day")
    void review_ofSomethingElse_isRefused() {
        Ruling ruling = Course.pair(STANDARD)
                .later(1)
                .attempt(new Report.Review(review().outcome(ReviewOutcome.END)
                        .relationship(RelationshipId.of("r-2"))
                        .addSubjects(BOB.person(), PersonId.of("cy"))
                        .build()));

        assertThat(texts(ruling.findings()))
                .containsExactly(
                        "DAYS_DIFFER(2026-09-01, 2026-09-02) VIOLATION PROGRAMME []",
                        "NOT_A_PARTY VIOLATION PROGRAMME [cy]",
                        "NOT_ON_RECORD(r-2) VIOLATION PROGRAMME []",
                        "NO_BENEFIT_RECORDED(MENTOR) ADVISORY BOTH [bob, cy]",
                        "NO_BENEFIT_RECORDED(MENTEE) ADVISORY BOTH [bob, cy]");
    }

    @Test
    @DisplayName("D-PH-17: what a review says of gains is only remarked on")
    void review_withoutAGain_isAcceptedWithRemarks() {
        Ruling ruling = Course.pair(STANDARD)
                .attempt(new Report.Review(review().outcome(ReviewOutcome.CONTINUE)
                        .relationship(RelationshipId.of("r-1"))
                        .addSubjects(ADA.person(), BOB.person())
                        .build()));

        assertThat(ruling).isInstanceOf(Ruling.Accepted.class);
        assertThat(ruling.findings().all()).hasSize(2);
    }

    // replay

    private static Course life() {
        return Course.pair(STANDARD)
                .later(1)
                .acquainting()
                .settleAllBut()
                .later(1)
                .take(new Move.Advance(Phase.APPLY))
                .later(1)
                .take(new Talk.Settle(AcquaintItem.ENVIRONMENT_STRUCTURE, true));
    }

    @Test
    void replay_underTheSamePolicy_isTheSame() {
        Course life = life();
        Replay replay = STANDARD.replay(life.journal());

        assertThat(replay.isSame()).isTrue();
        assertThat(replay.relationship())
                .contains(life.now())
                .contains(life.journal().relationship());
    }

    @Test
    void replay_underAStricterPolicy_tellsWhatWouldHaveBeenRefused() {
        Lifecycle strict = Lifecycle.under(MentoringPolicy.builder()
                .version("stricter")
                .agreement(AgreementPolicy.builder().sharingBlocks(true).build())
                .build());
        Course life = life();
        Replay replay = strict.replay(life.journal());

        assertThat(replay.differing()).hasSize(1);
        Redecided advance = replay.differing().get(0);
        assertThat(advance.command().step()).isEqualTo(new Move.Advance(Phase.APPLY));
        assertThat(advance.command().on()).isEqualTo(START.plusDays(2));
        assertThat(advance.then()).extracting(Event::policyVersion).containsExactly("standard");
        assertThat(((Ruling.Refused) advance.ruling()).unmet())
                .extracting(unmet -> unmet.finding().toString())
                .containsExactly("CULTURE_NOT_SHARED VIOLATION BOTH [ada, bob]");
        assertThat(replay.relationship().orElseThrow().phase()).isEqualTo(Phase.ACQUAINT);
        assertThat(life.journal().relationship().phase()).isEqualTo(Phase.APPLY);
    }

    @Test
    void replay_nothingBegins_saysSoOfEveryCommand() {
        Journal journal = new Journal(ImmutableList.of(
                event(
                        1,
                        "c-1",
                        Move.Begin.mentorship(
                                RelationshipId.of("r-1"),
                                Parties.pair(ADA, BOB),
                                Arrangement.of(MentoringFormat.TEAM))),
                event(2, "c-2", new Move.End(ImmutableSortedSet.of(ADA.person()), Move.End.Wish.SEPARATE, true)),
                event(3, "c-2", new Consequence.Closed(EndReason.SEPARATED, ImmutableSortedSet.of(ADA.person())))));
        Replay replay = STANDARD.replay(journal);

        assertThat(replay.relationship()).isEmpty();
        assertThat(replay.differing()).extracting(each -> each.then().size()).containsExactly(1, 2);
    }

    @Test
    void knownAt_beforeTheFirstEvent_isRefused() {
        Journal journal = Course.pair(STANDARD).journal();

        assertThat(journal.knownAt(noon(START)).events()).hasSize(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> journal.knownAt(noon(START).minusSeconds(1)))
                .withMessage(
                        "journal has nothing on record yet: 2026-09-01T11:59:59Z; ask for 2026-09-01T12:00:00Z or later");
    }

    @Test
    void replay_underALaxerPolicy_cannotTellWhatWasRefused() {
        Course course = Course.pair(STANDARD);
        assertThat(course.attempt(new Move.Advance(Phase.ACQUAINT))).isInstanceOf(Ruling.Refused.class);
        Lifecycle lax = Lifecycle.under(MentoringPolicy.builder()
                .phases(PhasePolicy.builder().readinessBlocks(false).build())
                .build());

        assertThat(course.attemptUnder(lax, new Move.Advance(Phase.ACQUAINT))).isInstanceOf(Ruling.Accepted.class);
        assertThat(lax.replay(course.journal()).isSame()).isTrue();
    }

    @Test
    void replay_consequenceWithoutAStep_isRefused() {
        Journal journal = new Journal(ImmutableList.<Event>builder()
                .addAll(Course.pair(STANDARD).journal().events())
                .add(event(2, "c-9", new Consequence.Closed(EndReason.SEPARATED, ImmutableSortedSet.of())))
                .build());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> STANDARD.replay(journal))
                .withMessage("journal has a consequence without a step ahead of it: event 2; leave no event out");
    }

    private static Event event(int number, String command, Change change) {
        return new Event(number, CommandId.of(command), START, noon(START), "standard", change);
    }

    @Test
    void gaps_ofSomebodyWhoHasLeft_holdUpNothing() {
        Course course = Course.of(
                        STANDARD,
                        new Parties.Guided(ImmutableSortedSet.of(ADA, MentorId.of("cy")), ImmutableSortedSet.of(BOB)),
                        MentoringFormat.COMMITTEE)
                .take(Report.ReportConduct.of(
                        ADA, BOB, new ConductEvent.ExpectationsReviewed(START, ExpectationReview.FAILED)));
        assertThat(next(course).isOpen(GuardedMove.REVIEW_CONTINUE)).isFalse();

        Relationship left = course.now()
                .after(new Event(
                        course.now().version() + 1,
                        CommandId.of("c-9"),
                        START,
                        noon(START),
                        "standard",
                        new Consequence.Left(ADA, EndReason.FAILED_MISMATCH)));
        assertThat(STANDARD.next(left, noon(START)).isOpen(GuardedMove.REVIEW_CONTINUE))
                .isTrue();
    }

    private static Prospect prospect(Outlook outlook, GuardedMove move) {
        return requireNonNull(outlook.moves().get(move));
    }
}
