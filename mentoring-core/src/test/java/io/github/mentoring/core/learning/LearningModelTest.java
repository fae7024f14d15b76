package io.github.mentoring.core.learning;

import static io.github.mentoring.core.fixture.Nothing.nothing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.format.Formality;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LearningModelTest {

    @Test
    @DisplayName("D-MODEL-17 to 24, 32 and the marks: the whole table that compares the models")
    void comparison_isPinned() {
        String table = Stream.of(ModelAspect.values())
                .map(aspect -> aspect
                        + Stream.of(LearningModel.values())
                                .map(aspect::of)
                                .map(cell -> cell.stream().map(ModelTrait::name).collect(Collectors.joining(" ")))
                                .map(cell -> " | " + cell)
                                .collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));

        assertThat(table).isEqualTo("""
                        EXPERTISE | INDUSTRY | SKILL_SET | SENIOR_IN_PRACTICE
                        FORMALITY | MOSTLY_INFORMAL | ALWAYS_FORMAL | MOSTLY_FORMAL
                        DRIVER | DEVELOPMENT | PERFORMANCE | DEVELOPMENT PERFORMANCE
                        FOCUS | PROCESS | PROBLEM | PSYCHOTHERAPY
                        ORIENTATION | RELATIONSHIP MUTUAL_BENEFIT | TASK | PROVIDER_CONFIDENCE PATIENT_OUTCOMES
                        GUIDING_THOUGHT | OWN_EXPERIENCE | SKILLS_TO_REACH_TARGET | PROVIDER_AND_PATIENT_CHECK
                        COMMUNICATION | SHARE_OWN_CASE | PROBE_AND_RETRY | PRIORITISE_ISSUE
                        ACTION | GUIDE ADVISE | CHALLENGE ASSESS | CONCEPTUALISE_CASE DISCUSS_CASE
                        SUCCESS | GOAL_PROGRESS | PERSONAL_BEST | COMPETENCY_GAIN
                        MARK | TRACK_RECORD_COUNTS TRANSFORMATIVE HOLISTIC MAY_BECOME_PEERS\
                         | ONE_TO_ONE PAID_OCCUPATION OUTCOMES_OVER_PROCESS WITHOUT_ADVICE\
                         | HIERARCHICAL TRUST_UNDER_DEPENDENCE CREDENTIALS_REQUIRED TRACK_RECORD_COUNTS""");
    }

    @ParameterizedTest
    @EnumSource
    void traits_ofEachModel_areItsCellsTogether(LearningModel model) {
        assertThat(Arrays.stream(ModelAspect.values()).flatMap(aspect -> aspect.of(model).stream()))
                .containsExactlyElementsOf(model.traits());
        assertThat(ModelAspect.values()).noneMatch(aspect -> aspect.of(model).isEmpty());
    }

    @ParameterizedTest
    @EnumSource
    void traits_areEachSaidOfSomeModel(ModelTrait trait) {
        assertThat(LearningModel.values()).anyMatch(model -> model.has(trait));
    }

    @Test
    @DisplayName("D-MODEL-13 only supervision is hierarchical")
    void hierarchy_isOfSupervisionAlone() {
        assertThat(withTrait(ModelTrait.HIERARCHICAL)).containsExactly(LearningModel.SUPERVISION);
    }

    @Test
    @DisplayName("D-MODEL-14 trust is harder to build where a career hangs on the other")
    void trustUnderDependence_isOfSupervisionAlone() {
        assertThat(withTrait(ModelTrait.TRUST_UNDER_DEPENDENCE)).containsExactly(LearningModel.SUPERVISION);
    }

    @Test
    @DisplayName("D-MODEL-30 a coach needs skill and no track record")
    void trackRecord_doesNotCountForACoach() {
        assertThat(withTrait(ModelTrait.TRACK_RECORD_COUNTS)).doesNotContain(LearningModel.COACHING);
        assertThat(ModelAspect.EXPERTISE.of(LearningModel.COACHING)).containsExactly(ModelTrait.SKILL_SET);
    }

    @Test
    @DisplayName("D-MODEL-32 success is told by a measure of each model's own")
    void success_differsByModel() {
        assertThat(Stream.of(LearningModel.values()).map(ModelAspect.SUCCESS::of))
                .containsExactly(
                        ImmutableSortedSet.of(ModelTrait.GOAL_PROGRESS),
                        ImmutableSortedSet.of(ModelTrait.PERSONAL_BEST),
                        ImmutableSortedSet.of(ModelTrait.COMPETENCY_GAIN));
    }

    @Test
    @DisplayName("D-MODEL-18 the usual formality of each model")
    void usualFormality_isInformalForMentorshipAlone() {
        assertThat(Stream.of(LearningModel.values()).map(LearningModel::usualFormality))
                .containsExactly(Formality.INFORMAL, Formality.FORMAL, Formality.FORMAL);
    }

    @ParameterizedTest
    @EnumSource
    void usualFormality_isPractised(LearningModel model) {
        assertThat(model.isPractised(model.usualFormality())).isTrue();
    }

    @Test
    @DisplayName("D-MODEL-10 three purposes strengthen the supervisee, the fourth protects patients")
    void purposes_serveTheOrientationsOfSupervision() {
        assertThat(Stream.of(SupervisionPurpose.values()).map(SupervisionPurpose::orientation))
                .containsExactly(
                        ModelTrait.PROVIDER_CONFIDENCE,
                        ModelTrait.PROVIDER_CONFIDENCE,
                        ModelTrait.PROVIDER_CONFIDENCE,
                        ModelTrait.PATIENT_OUTCOMES)
                .isSubsetOf(ModelAspect.ORIENTATION.of(LearningModel.SUPERVISION));
    }

    @Test
    @DisplayName("D-MODEL-33 and 36 outcomes by model")
    void outcomes_areThreeOfMentorshipAndFiveOfCoaching() {
        assertThat(Stream.of(ModelOutcome.values())
                        .collect(Collectors.groupingBy(ModelOutcome::model, Collectors.counting())))
                .containsOnly(Map.entry(LearningModel.MENTORSHIP, 3L), Map.entry(LearningModel.COACHING, 5L));
    }

    @Test
    void has_null_isRefusedByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> LearningModel.COACHING.has(nothing()))
                .withMessage("trait");
        assertThatNullPointerException()
                .isThrownBy(() -> LearningModel.COACHING.isPractised(nothing()))
                .withMessage("formality");
        assertThatNullPointerException()
                .isThrownBy(() -> ModelAspect.FOCUS.of(nothing()))
                .withMessage("model");
    }

    private static Stream<LearningModel> withTrait(ModelTrait trait) {
        return Stream.of(LearningModel.values()).filter(model -> model.has(trait));
    }
}
