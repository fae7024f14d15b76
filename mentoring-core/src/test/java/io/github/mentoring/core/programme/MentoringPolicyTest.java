package io.github.mentoring.core.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.mentoring.core.agreement.AgreementPolicy;
import io.github.mentoring.core.feedback.FeedbackPolicy;
import io.github.mentoring.core.format.FormatPolicy;
import io.github.mentoring.core.goal.GoalPolicy;
import io.github.mentoring.core.json.MentoringJson;
import io.github.mentoring.core.network.NetworkPolicy;
import io.github.mentoring.core.person.CareerStage;
import io.github.mentoring.core.phase.PhasePolicy;
import io.github.mentoring.core.programme.ConductPolicy.ExceptionEffect;
import io.github.mentoring.core.relationship.BoundaryBreach;
import io.github.mentoring.core.relationship.RelationshipPolicy;
import io.github.mentoring.core.schedule.ReviewPolicy;
import io.github.mentoring.core.schedule.SchedulePolicy;
import io.github.mentoring.core.search.SearchPolicy;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.time.Period;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MentoringPolicyTest {

    private static final GoalPolicy STUDENTS =
            GoalPolicy.builder().juniorStages(CareerStage.STUDENT).build();

    @Test
    @DisplayName("D-AMB-45: what is junior for offers is junior for introductions")
    void network_unlessSet_hasTheJuniorStagesOfTheGoals() {
        assertThat(MentoringPolicy.standard().network()).isEqualTo(NetworkPolicy.standard());
        assertThat(MentoringPolicy.builder().goals(STUDENTS).build().network().juniorStages())
                .containsExactly(CareerStage.STUDENT);
    }

    @Test
    void build_withJuniorStagesThatDiffer_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MentoringPolicy.builder()
                        .goals(STUDENTS)
                        .network(NetworkPolicy.standard())
                        .build())
                .withMessage("mentoring policy has other junior stages for offers than for introductions: [STUDENT] and"
                        + " [STUDENT, TRAINEE, EARLY]; give both the same");
    }

    @Test
    void standard_isOneValue() {
        assertThat(MentoringPolicy.standard()).isSameAs(MentoringPolicy.standard());
        assertThat(MentoringPolicy.builder().build()).isEqualTo(MentoringPolicy.standard());
    }

    /** Returns a policy for each part, of which that one is not as in the standard policy. */
    private static Stream<MentoringPolicy.Builder> withOnePartSet() {
        return Stream.<UnaryOperator<MentoringPolicy.Builder>>of(
                        policy -> policy.format(FormatPolicy.builder()
                                .projectCompletion(FormatPolicy.ProjectCompletion.PROPOSE_END)
                                .build()),
                        policy -> policy.search(
                                SearchPolicy.builder().resourcePoor(true).build()),
                        policy -> policy.matching(MatchingPolicy.builder()
                                .requireExpertiseEdge(!MatchingPolicy.standard().requireExpertiseEdge())
                                .build()),
                        policy -> policy.schedule(
                                SchedulePolicy.builder().meetingsPerQuarter(2).build()),
                        policy -> policy.agreement(
                                AgreementPolicy.builder().sharingBlocks(true).build()),
                        policy -> policy.goals(GoalPolicy.builder()
                                .shortMax(Period.ofMonths(7))
                                .build()),
                        policy -> policy.feedback(FeedbackPolicy.builder()
                                .maxDelay(Period.ofDays(9))
                                .build()),
                        policy -> policy.network(
                                NetworkPolicy.builder().introductionsPerYear(3).build()),
                        policy -> policy.relationship(RelationshipPolicy.builder()
                                .agreementCheckAfter(7)
                                .build()),
                        policy -> policy.phases(
                                PhasePolicy.builder().readinessBlocks(false).build()),
                        policy -> policy.conduct(
                                ConductPolicy.builder().patternThreshold(9).build()),
                        policy -> policy.reviews(ReviewPolicy.builder()
                                .interval(Period.ofMonths(7))
                                .build()))
                .map(part -> part.apply(MentoringPolicy.builder()));
    }

    @Test
    void version_unlessSet_isStandardOnlyWhereNothingElseIsSet() {
        assertThat(MentoringPolicy.standard().version()).isEqualTo("standard");
        assertThat(withOnePartSet()).hasSize((int) Stream.of(MentoringPolicy.class.getDeclaredMethods())
                .filter(part -> part.getReturnType().getSimpleName().endsWith("Policy"))
                .filter(part -> !Modifier.isStatic(part.getModifiers()))
                .count());
        assertThat(withOnePartSet())
                .allSatisfy(policy -> assertThat(policy.build().version()).isEqualTo("unnamed"));
    }

    @Test
    void version_calledStandardWhereSomethingElseIsSet_isRefused() {
        assertThat(MentoringPolicy.builder().version("standard").build()).isEqualTo(MentoringPolicy.standard());
        assertThat(withOnePartSet())
                .allSatisfy(policy -> assertThatIllegalArgumentException()
                        .isThrownBy(() -> policy.version("standard").build())
                        .withMessage(
                                "mentoring policy `standard` differs from the one that is called so; give it a version"
                                        + " of its own"));
    }

    @Test
    void version_ofAPolicyInJson_isAsOfOneThatIsBuilt() throws JsonProcessingException {
        JsonMapper mapper = JsonMapper.builder().addModule(new MentoringJson()).build();
        assertThat(mapper.readValue("{}", MentoringPolicy.class)).isEqualTo(MentoringPolicy.standard());
        MentoringPolicy own = mapper.readValue("{\"phases\": {\"readinessBlocks\": false}}", MentoringPolicy.class);
        assertThat(own.version()).isEqualTo("unnamed");
        assertThat(mapper.readValue(mapper.writeValueAsString(own), MentoringPolicy.class))
                .isEqualTo(own);
        assertThatExceptionOfType(JsonMappingException.class)
                .isThrownBy(() -> mapper.readValue(
                        "{\"version\": \"standard\", \"phases\": {\"readinessBlocks\": false}}", MentoringPolicy.class))
                .withMessageContaining("give it a version of its own");
    }

    @Test
    void conduct_outOfRange_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConductPolicy.builder()
                        .replyMaxDelay(Duration.ofDays(-1))
                        .build())
                .withMessage(
                        "conduct policy has a time to answer out of range: PT-24H; give from zero to a hundred years");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConductPolicy.builder().patternThreshold(0).build())
                .withMessage("conduct policy calls too few lapses a pattern: 0; give one or more");
    }

    @Test
    void conduct_spansOutOfRange_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        ConductPolicy.builder().assessWithin(Period.ofDays(-1)).build())
                .withMessage(
                        "conduct policy has a time to assess out of range: P-1D; give from zero to a hundred years");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConductPolicy.builder()
                        .reviewWithin(Period.ofYears(101))
                        .build())
                .withMessage(
                        "conduct policy has a time to review out of range: P101Y; give from zero to a hundred years");
    }

    @Test
    void conduct_oneBreachWithTwoEffects_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConductPolicy.builder()
                        .putExceptionEffects(BoundaryBreach.PATIENT_SAFETY, ExceptionEffect.MANDATORY)
                        .putExceptionEffects(BoundaryBreach.PATIENT_SAFETY, ExceptionEffect.PERMITTED)
                        .build())
                .withMessage("conduct policy gives one breach two effects; give each breach one effect");
    }

    @Test
    void effectOf_breach_isItsOwnOrTheUsualOne() {
        ConductPolicy policy = ConductPolicy.builder()
                .exceptionEffect(ExceptionEffect.MANDATORY)
                .putExceptionEffects(BoundaryBreach.PATIENT_SAFETY, ExceptionEffect.PERMITTED)
                .build();
        assertThat(policy.effectOf(BoundaryBreach.PATIENT_SAFETY)).isEqualTo(ExceptionEffect.PERMITTED);
        assertThat(policy.effectOf(BoundaryBreach.PERSONAL_SAFETY)).isEqualTo(ExceptionEffect.MANDATORY);
    }
}
