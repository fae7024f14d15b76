package io.github.mentoring.core.feedback;

import static io.github.mentoring.core.fixture.Nothing.nothing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.mentoring.core.format.MentoringFormat;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.ParticipantId;
import io.github.mentoring.core.person.Side;
import io.github.mentoring.core.person.Timeframe;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FeedbackTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Timeframe YEAR = Timeframe.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
    private static final MentorId ADA = MentorId.of("ada");
    private static final MenteeId BOB = MenteeId.of("bob");
    private static final FeedbackPolicy POLICY = FeedbackPolicy.standard();

    @Test
    @DisplayName("D-FB-04, D-FB-06 a mentor's feedback is judged by eight and seven qualities")
    void lists_ofMentors() {
        assertThat(FeedbackQuality.effectiveBy(Side.MENTOR))
                .containsExactly(
                        FeedbackQuality.ACCEPTING,
                        FeedbackQuality.ACTIVELY_ENGAGED,
                        FeedbackQuality.AUTHENTIC,
                        FeedbackQuality.CLEAR,
                        FeedbackQuality.SENSITIVE,
                        FeedbackQuality.SPECIFIC,
                        FeedbackQuality.SUPPORTIVE,
                        FeedbackQuality.TIMELY);
        assertThat(FeedbackQuality.ineffectiveBy(Side.MENTOR))
                .containsExactly(
                        FeedbackQuality.ATTACKING,
                        FeedbackQuality.CLOSED,
                        FeedbackQuality.DEFENSIVE,
                        FeedbackQuality.INSENSITIVE,
                        FeedbackQuality.JUDGMENTAL,
                        FeedbackQuality.SUPERFICIAL,
                        FeedbackQuality.UNTIMELY);
    }

    @Test
    @DisplayName("D-FB-05, D-FB-07 a mentee's feedback is judged by six and five qualities")
    void lists_ofMentees() {
        assertThat(FeedbackQuality.effectiveBy(Side.MENTEE))
                .containsExactly(
                        FeedbackQuality.OPEN,
                        FeedbackQuality.ACCEPTING,
                        FeedbackQuality.RESPONSIVE,
                        FeedbackQuality.RESPECTFUL,
                        FeedbackQuality.REFLECTIVE,
                        FeedbackQuality.ACTIVELY_ENGAGED);
        assertThat(FeedbackQuality.ineffectiveBy(Side.MENTEE))
                .containsExactly(
                        FeedbackQuality.ATTACKING,
                        FeedbackQuality.CLOSED,
                        FeedbackQuality.DEFENSIVE,
                        FeedbackQuality.DISRESPECTFUL,
                        FeedbackQuality.PASSIVE);
    }

    @Test
    @DisplayName("D-FB-02 a receiver who would not take it counts against it, as a threat does")
    void rating_receiverClosed_isNotEffective() {
        assertThat(feedback(ADA, BOB).receiverClosed(true).build().rating(POLICY))
                .isEqualTo(FeedbackRating.INEFFECTIVE);
        assertThat(feedback(ADA, BOB).threatening(true).build().rating(POLICY)).isEqualTo(FeedbackRating.INEFFECTIVE);
        assertThat(feedback(ADA, BOB)
                        .addQualities(FeedbackQuality.AUTHENTIC)
                        .receiverClosed(true)
                        .build()
                        .rating(POLICY))
                .isEqualTo(FeedbackRating.MIXED);
    }

    @Test
    @DisplayName("D-FB-09 lateness is a matter of mentors")
    void qualities_lateFeedbackOfMentee_isNotCalledUntimely() {
        Feedback late = feedback(BOB, ADA).observedOn(DAY.minusDays(30)).build();
        assertThat(late.qualities(POLICY)).isEmpty();
        assertThat(late.rating(POLICY)).isEqualTo(FeedbackRating.UNRATED);
    }

    @Test
    @DisplayName("D-FB-09 a day of the work that is not known makes nothing late")
    void qualities_workOfNoOneDay_isNotCalledUntimely() {
        assertThat(feedback(ADA, BOB).build().qualities(POLICY)).isEmpty();
    }

    @Test
    void policy_withoutDelay_asksForTheSameDay() {
        FeedbackPolicy sameDay = FeedbackPolicy.builder().maxDelay(Period.ZERO).build();
        assertThat(feedback(ADA, BOB).observedOn(DAY).build().qualities(sameDay))
                .isEmpty();
        assertThat(feedback(ADA, BOB).observedOn(DAY.minusDays(1)).build().qualities(sameDay))
                .containsExactly(FeedbackQuality.UNTIMELY);
    }

    @Test
    void policy_standard_allowsSevenDays() {
        assertThat(POLICY.maxDelay()).isEqualTo(Period.ofDays(7));
        for (Period outOfRange : List.of(Period.ofDays(-1), Period.parse("P1M-1D"), Period.parse("P100Y1D"))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(FeedbackPolicy.builder().maxDelay(outOfRange)::build)
                    .withMessage(
                            "feedback policy has a maximum delay out of range: %s; give from zero, for the same day,"
                                    + " to a hundred years",
                            outOfRange);
        }
        assertThat(FeedbackPolicy.builder()
                        .maxDelay(Period.ofYears(100))
                        .build()
                        .maxDelay())
                .isEqualTo(Period.ofYears(100));
    }

    @Test
    @DisplayName("D-FB-10 a review notes whether a mentee told a mentor anything within its days")
    void reviewOf_noUpwardFeedbackWithinTheDays_isNotedOnRequest() {
        Feedback before = feedback(BOB, ADA, YEAR.first().minusDays(1));
        Feedback after = feedback(BOB, ADA, YEAR.last().plusDays(1));
        FeedbackLog log = FeedbackLog.of(
                after,
                before,
                feedback(ADA, BOB).build(),
                feedback(BOB, MenteeId.of("cem")).build(),
                feedback(MenteeId.of("cem"), ADA).build());
        assertThat(log.reviewOf(BOB, YEAR)).hasToString("[NO_FEEDBACK_TO_MENTOR INFO MENTEE [bob]]");
        assertThat(log.reviewOf(BOB, YEAR).reported()).isEmpty();
        assertThat(log.reviewOf(MenteeId.of("cem"), YEAR).all()).isEmpty();
    }

    @Test
    @DisplayName("D-FB-10 the first and the last day belong to the review")
    void upward_onTheFirstAndLastDay_counts() {
        Feedback first = feedback(BOB, ADA, YEAR.first());
        Feedback last = feedback(BOB, ADA, YEAR.last());
        assertThat(FeedbackLog.of(last, first).upward(BOB, YEAR)).containsExactly(first, last);
    }

    @Test
    @DisplayName("D-FB-15 feedback is given one to one or among peers")
    void settings_areTwo() {
        assertThat(FeedbackSetting.values()).containsExactly(FeedbackSetting.ONE_TO_ONE, FeedbackSetting.AMONG_PEERS);
    }

    @Test
    void findings_ofALog_areThoseOfItsEntries() {
        FeedbackLog log = FeedbackLog.of(
                feedback(BOB, ADA).addQualities(FeedbackQuality.CLOSED).build(),
                Feedback.builder()
                        .from(ADA)
                        .to(BOB)
                        .date(DAY)
                        .setting(FeedbackSetting.AMONG_PEERS)
                        .critical(true)
                        .build());
        assertThat(log.findings(POLICY, MentoringFormat.TEAM))
                .hasToString("[FEEDBACK_INEFFECTIVE WARNING MENTEE [ada, bob],"
                        + " PREFER_ONE_TO_ONE_FEEDBACK ADVISORY MENTOR [ada, bob]]");
    }

    @Test
    void feedback_thatCannotBe_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> feedback(ADA, MenteeId.of("ada")).build())
                .withMessage("feedback of `ada` is for the same person; name somebody else as receiver");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> feedback(ADA, BOB).observedOn(DAY.plusDays(1)).build())
                .withMessage("feedback of `ada` was given on 2026-03-02, before the work it is about: 2026-03-03;"
                        + " swap the days");
    }

    @Test
    void arguments_null_areRefusedByName() {
        Feedback feedback = feedback(ADA, BOB).build();
        assertThatNullPointerException()
                .isThrownBy(() -> feedback.rating(nothing()))
                .withMessage("policy");
        assertThatNullPointerException()
                .isThrownBy(() -> feedback.findings(POLICY, nothing()))
                .withMessage("format");
        assertThatNullPointerException().isThrownBy(() -> Side.of(nothing())).withMessage("participant");
        assertThatNullPointerException()
                .isThrownBy(() -> FeedbackQuality.OPEN.isOnListOf(nothing()))
                .withMessage("giver");
        assertThatNullPointerException()
                .isThrownBy(() -> new FeedbackLog(nothing()))
                .withMessage("entries");
        assertThatNullPointerException()
                .isThrownBy(() -> FeedbackLog.of().findings(nothing(), MentoringFormat.DYAD))
                .withMessage("policy");
        assertThatNullPointerException()
                .isThrownBy(() -> FeedbackLog.of().upward(BOB, nothing()))
                .withMessage("within");
    }

    @Test
    void toString_saysNothingOfHowItWas() {
        assertThat(feedback(ADA, BOB)
                        .addQualities(FeedbackQuality.ATTACKING)
                        .critical(true)
                        .build())
                .hasToString("Feedback{from=ada, to=bob, date=2026-03-02, setting=ONE_TO_ONE}");
    }

    @Test
    void rules_nameTheWorkTheyRestOn() {
        assertThat(FeedbackRule.values())
                .extracting(rule -> rule.id() + ": " + rule.source())
                .containsExactly(
                        "FEEDBACK_INEFFECTIVE: Introduction to Mentorship, feedback",
                        "NO_FEEDBACK_TO_MENTOR: Ten tips for a productive mentoring relationship, rules of engagement",
                        "PREFER_ONE_TO_ONE_FEEDBACK: Introduction to Mentorship, culture");
    }

    private static Feedback feedback(ParticipantId from, ParticipantId to, LocalDate date) {
        return Feedback.builder()
                .from(from)
                .to(to)
                .date(date)
                .setting(FeedbackSetting.ONE_TO_ONE)
                .build();
    }

    private static Feedback.Builder feedback(ParticipantId from, ParticipantId to) {
        return Feedback.builder().from(from).to(to).date(DAY).setting(FeedbackSetting.ONE_TO_ONE);
    }
}
