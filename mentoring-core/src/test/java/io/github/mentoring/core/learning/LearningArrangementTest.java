package io.github.mentoring.core.learning;

import static io.github.mentoring.core.fixture.Nothing.nothing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.mentoring.core.finding.Decision;
import io.github.mentoring.core.finding.Findings;
import io.github.mentoring.core.finding.Severity;
import io.github.mentoring.core.person.Level;
import io.github.mentoring.core.person.Person;
import io.github.mentoring.core.person.PersonId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LearningArrangementTest {

    private static final PersonId ADA = PersonId.of("ada");
    private static final PersonId BOB = PersonId.of("bob");
    private static final PersonId CEM = PersonId.of("cem");

    private static LearningArrangement.Builder adaGuidesBob(LearningModel model) {
        return LearningArrangement.builder(model).addGuides(ADA).addLearners(BOB);
    }

    @Test
    @DisplayName("D-MODEL-05 nothing begins before every party agreed")
    void awaited_untilAllAccepted_namesWhoHasNot() {
        assertThat(adaGuidesBob(LearningModel.MENTORSHIP).build().awaited()).containsExactly(ADA, BOB);
        assertThat(adaGuidesBob(LearningModel.MENTORSHIP)
                        .addAccepted(BOB)
                        .build()
                        .awaited())
                .containsExactly(ADA);
        assertThat(adaGuidesBob(LearningModel.MENTORSHIP)
                        .addAccepted(ADA, BOB)
                        .build()
                        .awaited())
                .isEmpty();
    }

    @Test
    @DisplayName("D-MODEL-38 a mentor may stand several levels below the mentee")
    void findings_mentorFarBelowMentee_isNothing() {
        assertThat(adaGuidesBob(LearningModel.MENTORSHIP)
                        .putLevels(ADA, Level.of(1))
                        .putLevels(BOB, Level.of(9))
                        .build()
                        .findings())
                .isEqualTo(Findings.none());
    }

    @Test
    @DisplayName("D-MODEL-43 coaching within a mentorship is not held to one and one")
    void findings_coachingTechniquesInMentorshipOfMany_isNothing() {
        LearningArrangement coachingMentor = adaGuidesBob(LearningModel.MENTORSHIP)
                .addLearners(CEM)
                .addTechniques(CoachingTechnique.values())
                .addMainActions(ModelTrait.ADVISE, ModelTrait.CHALLENGE)
                .build();
        assertThat(coachingMentor.findings()).isEqualTo(Findings.none());
        assertThat(coachingMentor.model().has(ModelTrait.PAID_OCCUPATION)).isFalse();
    }

    @Test
    @DisplayName("D-MODEL-31 advice as a main action is not what coaching is for")
    void findings_adviceInCoaching_isAdvisedAgainst() {
        Findings advising = adaGuidesBob(LearningModel.COACHING)
                .addMainActions(ModelTrait.ADVISE)
                .build()
                .findings();
        assertThat(advising).isEqualTo(Findings.of(LearningRule.ADVICE_IN_COACHING.finding(ADA)));
        assertThat(LearningRule.ADVICE_IN_COACHING.severity()).isEqualTo(Severity.ADVISORY);
        assertThat(adaGuidesBob(LearningModel.COACHING)
                        .addMainActions(ModelTrait.CHALLENGE)
                        .build()
                        .findings())
                .isEqualTo(Findings.none());
    }

    @Test
    void findings_coachingWithoutACoachOrWithTwo_isAViolation() {
        assertThat(LearningArrangement.builder(LearningModel.COACHING)
                        .addLearners(BOB)
                        .build()
                        .findings())
                .isEqualTo(Findings.of(LearningRule.COACHING_NOT_ONE_TO_ONE.finding(BOB)));
        assertThat(adaGuidesBob(LearningModel.COACHING).addGuides(CEM).build().findings())
                .isEqualTo(Findings.of(LearningRule.COACHING_NOT_ONE_TO_ONE.finding(ADA, BOB, CEM)));
    }

    @Test
    void findings_supervisionWhereALevelIsUnknown_isNotShownToBeQualified() {
        LearningArrangement.Builder known =
                adaGuidesBob(LearningModel.SUPERVISION).addCredentialed(ADA).putLevels(ADA, Level.of(6));
        assertThat(known.build().findings()).isEqualTo(Findings.of(LearningRule.SUPERVISOR_UNQUALIFIED.finding(ADA)));
    }

    @Test
    void findings_supervisionWithoutASupervisor_isAboutNobody() {
        assertThat(LearningArrangement.builder(LearningModel.SUPERVISION)
                        .addLearners(BOB)
                        .build()
                        .findings())
                .isEqualTo(Findings.of(LearningRule.SUPERVISOR_UNQUALIFIED.finding()));
    }

    @Test
    void withLearner_underMentorship_isGranted() {
        Decision<LearningArrangement> more =
                adaGuidesBob(LearningModel.MENTORSHIP).build().withLearner(CEM);
        assertThat(more.value().orElseThrow().learners()).containsExactly(BOB, CEM);
    }

    @Test
    @DisplayName("D-AMB-50 the field of supervision is psychotherapy unless stated")
    void supervisionField_unstated_isPsychotherapyForSupervisionAlone() {
        assertThat(adaGuidesBob(LearningModel.SUPERVISION).build().supervisionField())
                .contains(SupervisionField.PSYCHOTHERAPY);
        assertThat(adaGuidesBob(LearningModel.MENTORSHIP).build().supervisionField())
                .isEmpty();
    }

    @Test
    void builder_takesLevelsFromPeople() {
        LearningArrangement arrangement = LearningArrangement.builder(LearningModel.MENTORSHIP)
                .guide(Person.builder("ada").level(Level.of(4)).build())
                .learner(Person.builder("bob").build())
                .build();
        assertThat(arrangement.levels()).containsOnlyKeys(ADA);
        assertThat(arrangement.guides()).containsExactly(ADA);
        assertThat(arrangement.learners()).containsExactly(BOB);
    }

    @Test
    void build_ofWhatCannotBe_isRefused() {
        assertRefused(
                LearningArrangement.builder(LearningModel.MENTORSHIP).addGuides(ADA),
                "learning arrangement has no learner; name at least one");
        assertRefused(
                adaGuidesBob(LearningModel.MENTORSHIP).addLearners(ADA),
                "learning arrangement has the same people guide and learn: [ada]; peers are learners without a guide");
        assertRefused(
                adaGuidesBob(LearningModel.MENTORSHIP).putLevels(CEM, Level.of(1)),
                "learning arrangement states a level of people it does not have: [cem]; name them among the parties"
                        + " first");
        assertRefused(
                adaGuidesBob(LearningModel.MENTORSHIP).addAccepted(CEM),
                "learning arrangement takes the agreement of people it does not have: [cem]; name them among the"
                        + " parties first");
        assertRefused(
                adaGuidesBob(LearningModel.SUPERVISION).addCredentialed(BOB),
                "learning arrangement credits as guides people it does not have: [bob]; name them among the parties"
                        + " first");
        assertRefused(
                adaGuidesBob(LearningModel.COACHING).addMainActions(ModelTrait.TASK),
                "learning arrangement has main actions that are none: [TASK]; choose traits of the aspect ACTION");
        assertRefused(
                adaGuidesBob(LearningModel.COACHING).supervisionField(SupervisionField.PSYCHOTHERAPY),
                "learning arrangement names a field of supervision for the model COACHING; leave it out");
        assertRefused(
                adaGuidesBob(LearningModel.COACHING).putLevels(ADA, Level.of(1)).putLevels(ADA, Level.of(2)),
                "learning arrangement states one person's level twice; give each person one level");
    }

    @Test
    void withLearner_null_isRefusedByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> adaGuidesBob(LearningModel.MENTORSHIP).build().withLearner(nothing()))
                .withMessage("learner");
    }

    private static void assertRefused(LearningArrangement.Builder builder, String message) {
        assertThatIllegalArgumentException().isThrownBy(builder::build).withMessage(message);
    }
}
