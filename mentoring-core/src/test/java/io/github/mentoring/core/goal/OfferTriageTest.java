package io.github.mentoring.core.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.mentoring.core.finding.Findings;
import io.github.mentoring.core.person.CareerStage;
import io.github.mentoring.core.person.Hours;
import io.github.mentoring.core.person.Level;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.Side;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OfferTriageTest {

    private static final MentorId MIA = MentorId.of("mia");
    private static final MentorId NOA = MentorId.of("noa");
    private static final Goal DONE = Goal.builder("g1")
            .text("publish trial")
            .addAcceptedBy(Side.MENTEE, Side.MENTOR)
            .progress(GoalProgress.ACHIEVED)
            .build();

    private static OfferTriage.Builder triage() {
        return OfferTriage.builder()
                .plan(GoalPlan.of(MenteeId.of("ada"), DONE))
                .level(Level.of(3))
                .freeHours(Hours.of(5));
    }

    private static Offer.Builder offer() {
        return Offer.builder()
                .kind(OfferKind.TEACHING)
                .stakeholder(Stakeholder.STUDENTS)
                .hours(Hours.of(2))
                .requesterLevel(Level.of(8));
    }

    @Test
    void advise_ofUnknownStage_asksFirst() {
        assertThat(triage().build().advise(offer().build(), GoalPolicy.standard()))
                .isEqualTo(new OfferAdvice.ConsultMentor());
    }

    @Test
    void advise_goalThatIsReached_isNotServed() {
        assertThat(triage().stage(CareerStage.MID)
                        .build()
                        .advise(offer().addServesGoals(GoalId.of("g1")).build(), GoalPolicy.standard()))
                .isEqualTo(new OfferAdvice.Decline(ImmutableSortedMap.of()));
    }

    @Test
    void advise_goalThatIsNotInThePlan_isRefused() {
        OfferTriage triage = triage().build();
        Offer offer = offer().addServesGoals(GoalId.of("g9")).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> triage.advise(offer, GoalPolicy.standard()))
                .withMessage("offer serves a goal that mentee `ada` does not have: `g9`; add it to the plan first");
    }

    @Test
    void declineNote_unknownLevelOfMenteeOrRequester_isPlain() {
        Offer offer = offer().putMentorViews(MIA, OfferView.DECLINE).build();
        OfferTriage unknownMentee = OfferTriage.builder()
                .plan(GoalPlan.of(MenteeId.of("ada")))
                .freeHours(Hours.of(5))
                .build();
        assertThat(unknownMentee.declineNote(offer).result()).isEqualTo(DeclineNote.PLAIN);
        Offer unknownRequester = Offer.builder()
                .kind(OfferKind.MEETING)
                .hours(Hours.of(2))
                .putMentorViews(MIA, OfferView.DECLINE)
                .build();
        assertThat(triage().build().declineNote(unknownRequester).result()).isEqualTo(DeclineNote.PLAIN);
    }

    @Test
    void declineNote_unknownLevelOfMentor_saysNothingOfTheirWeight() {
        Offer offer = offer().putMentorViews(MIA, OfferView.DECLINE).build();
        assertThat(triage().build().declineNote(offer).result()).isEqualTo(DeclineNote.CREDIT_MENTOR);
        assertThat(triage().build().declineNote(offer).findings()).isEqualTo(Findings.none());
    }

    @Test
    void declineNote_ofSeveralMentors_namesOnlyThoseWhoAdvisedAgainst() {
        Offer offer = offer().putMentorViews(MIA, OfferView.ACCEPT)
                .putMentorViews(NOA, OfferView.DECLINE)
                .build();
        OfferTriage triage = triage().putMentorLevels(MIA, Level.of(4))
                .putMentorLevels(NOA, Level.of(5))
                .build();
        assertThat(triage.declineNote(offer).findings()).hasToString("[MENTOR_MAY_LACK_WEIGHT ADVISORY MENTOR [noa]]");
    }

    @Test
    void rebalance_withoutNeed_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OfferAdvice.Rebalance(ImmutableSortedMap.of(), Hours.of(0), ImmutableList.of()))
                .withMessage("advice to rebalance lacks no hours; accept the offer instead");
        ImmutableList<Task> kept = ImmutableList.of(Task.of("ward", Hours.of(1), TaskMark.KEEP));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new OfferAdvice.Rebalance(ImmutableSortedMap.of(), Hours.of(1), kept))
                .withMessage("advice to rebalance lists a task to keep; leave it out");
    }

    @Test
    void rebalance_tasksOfTooFewHours_areNotEnough() {
        ImmutableList<Task> survey = ImmutableList.of(Task.of("survey", Hours.of(2), TaskMark.QUIT));
        assertThat(new OfferAdvice.Rebalance(ImmutableSortedMap.of(), Hours.of(2), survey).isEnough())
                .isTrue();
        assertThat(new OfferAdvice.Rebalance(ImmutableSortedMap.of(), Hours.of(3), survey).isEnough())
                .isFalse();
    }

    @Test
    void task_blank_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Task.of(" ", Hours.of(1), TaskMark.QUIT))
                .withMessage("name of a task must not be blank; say what it is");
    }

    @Test
    void build_oneMentorTwice_isRefused() {
        Offer.Builder twice = offer().putMentorViews(MIA, OfferView.ACCEPT).putMentorViews(MIA, OfferView.DECLINE);
        assertThatIllegalArgumentException()
                .isThrownBy(twice::build)
                .withMessage("offer has two views of one mentor; give each mentor one view");
        OfferTriage.Builder levels = triage().putMentorLevels(MIA, Level.of(1)).putMentorLevels(MIA, Level.of(2));
        assertThatIllegalArgumentException()
                .isThrownBy(levels::build)
                .withMessage("offer triage has two levels of one mentor; give each mentor one level");
    }

    @Test
    void notes_areNotTheSame() {
        assertThat(Stream.of(DeclineNote.values()).map(DeclineNote::text)).doesNotHaveDuplicates();
        assertThat(DeclineNote.CREDIT_MENTOR.text()).contains("my mentor");
        assertThat(DeclineNote.PLAIN.text()).doesNotContain("mentor");
    }
}
