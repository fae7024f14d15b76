package io.github.mentoring.core.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.mentoring.core.agreement.AgreementPolicy;
import io.github.mentoring.core.agreement.Charter;
import io.github.mentoring.core.agreement.CharterFacet;
import io.github.mentoring.core.finding.Findings;
import io.github.mentoring.core.fixture.Nothing;
import io.github.mentoring.core.person.Side;
import io.github.mentoring.core.schedule.SchedulePolicy;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ProgrammeTest {

    private static Programme.Builder programme() {
        return Programme.builder("faculty");
    }

    @Test
    @DisplayName("D-OUT-07, D-PROG-01: both omissions are told at once, the institution's own first by code")
    void findings_ofAnEmptyProgramme_findsBothOmissions() {
        assertThat(programme().build().findings().all())
                .map(Object::toString)
                .containsExactly(
                        "NO_SPECIFIC_OBJECTIVE WARNING PROGRAMME []", "NO_SUPPORT_MEASURES WARNING INSTITUTION []");
    }

    @Test
    @DisplayName("D-OUT-07: global objectives alone do not do")
    void findings_withGlobalObjectivesAlone_asksForASpecificOne() {
        Programme programme = programme()
                .addObjectives(Objective.NETWORKING, Objective.PROFESSIONAL_DEVELOPMENT)
                .addSupportMeasures(SupportMeasure.TRAINING)
                .build();
        assertThat(programme.findings()).hasToString("[NO_SPECIFIC_OBJECTIVE WARNING PROGRAMME []]");
    }

    @Test
    @DisplayName("D-PROG-01: one measure of the programme's own is support; D-PROG-03: it need not be funding")
    void findings_withOwnObjectiveAndMeasure_findsNothing() {
        Programme programme = programme()
                .addObjectives(Objective.specific("open the new clinic"))
                .addSupportMeasures(SupportMeasure.of("a quiet room"))
                .build();
        assertThat(programme.findings().all()).isEmpty();
        assertThat(programme.supportMeasures()).doesNotContain(SupportMeasure.FUNDING);
    }

    @Test
    @DisplayName("D-AGR-01: a charter is asked what the programme's own policy asks")
    void findings_withCharter_tellsWhatItLeavesOpen() {
        Programme.Builder chartered = programme()
                .addObjectives(Objective.PROJECT_COMPLETION)
                .addSupportMeasures(SupportMeasure.TRAINING)
                .charter(Charter.builder()
                        .answer(CharterFacet.WHO, "all of the faculty")
                        .answer(CharterFacet.WHEN, "each term")
                        .answer(CharterFacet.WHY, "to stay")
                        .answer(CharterFacet.WHAT, "research")
                        .build());
        assertThat(chartered.build().findings().all())
                .map(Object::toString)
                .containsExactly(
                        "CHARTER_FACET_MISSING(WHERE) ADVISORY BOTH []", "CHARTER_FACET_MISSING(HOW) ADVISORY BOTH []");
        MentoringPolicy brief = MentoringPolicy.builder()
                .agreement(AgreementPolicy.builder()
                        .addWaivedFacets(CharterFacet.WHERE, CharterFacet.HOW)
                        .build())
                .build();
        assertThat(chartered.policy(brief).build().findings()).isEqualTo(Findings.none());
    }

    @Test
    void zone_isThatOfThePolicy() {
        ZoneId london = ZoneId.of("Europe/London");
        SchedulePolicy schedule = SchedulePolicy.builder().zone(london).build();
        assertThat(programme().build().policy()).isEqualTo(MentoringPolicy.standard());
        assertThat(programme().build().zone()).isEqualTo(ZoneOffset.UTC);
        assertThat(programme()
                        .policy(MentoringPolicy.builder().schedule(schedule).build())
                        .build()
                        .zone())
                .isEqualTo(london);
    }

    @Test
    @DisplayName("D-GOAL-13, D-GOAL-14: two objectives of specific need, four global ones")
    void objectives_areOfTwoKinds() {
        assertThat(Objective.PROJECT_COMPLETION.kind()).isEqualTo(Objective.Kind.SPECIFIC_NEED);
        assertThat(Objective.ORGANISATION_LIAISON.kind()).isEqualTo(Objective.Kind.SPECIFIC_NEED);
        assertThat(programme()
                        .addObjectives(
                                Objective.RETENTION_OR_PARTICIPATION,
                                Objective.PROFESSIONAL_DEVELOPMENT,
                                Objective.NETWORKING,
                                Objective.ACADEMIC_OR_CLINICAL_SUCCESS,
                                Objective.specific("networking"))
                        .build()
                        .objectives())
                .containsExactly(
                        Objective.specific("networking"),
                        Objective.ACADEMIC_OR_CLINICAL_SUCCESS,
                        Objective.NETWORKING,
                        Objective.PROFESSIONAL_DEVELOPMENT,
                        Objective.RETENTION_OR_PARTICIPATION);
    }

    @Test
    @DisplayName("D-OUT-06: six aims")
    void aims_areSix() {
        assertThat(ProgrammeAim.values())
                .containsExactly(
                        ProgrammeAim.COLLABORATION,
                        ProgrammeAim.BETTER_SERVICES_AND_EDUCATION,
                        ProgrammeAim.ACCESS_TO_EVIDENCE,
                        ProgrammeAim.INSTITUTIONAL_CAPACITY,
                        ProgrammeAim.EXPERT_GUIDANCE,
                        ProgrammeAim.PERSONAL_NETWORKS);
        assertThat(programme().addAims(ProgrammeAim.values()).build().aims()).hasSize(6);
    }

    @Test
    @DisplayName("D-OUT-03: credits are a benefit only where they are granted")
    void benefitsOfMentors_withoutCredits_leaveThemOut() {
        assertThat(programme().build().benefits(Side.MENTOR)).hasSize(10).doesNotContain(Benefit.CREDITS);
        assertThat(programme().grantsCredits(true).build().benefits(Side.MENTOR))
                .isEqualTo(Benefit.of(Side.MENTOR));
    }

    @Test
    @DisplayName("D-PROG-09: credits are a recognition only where they are granted")
    void build_withCreditsThatNobodyGrants_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> programme()
                        .addRecognitions(Recognition.DEVELOPMENT_CREDITS)
                        .build())
                .withMessage("programme `faculty` recognises mentoring by development credits that nobody grants; state"
                        + " that credits are granted or leave them out");
        assertThat(programme()
                        .addRecognitions(Recognition.DEVELOPMENT_CREDITS)
                        .grantsCredits(true)
                        .build()
                        .recognitions())
                .containsExactly(Recognition.DEVELOPMENT_CREDITS);
    }

    @Test
    @DisplayName("D-PROG-04: service is to three; D-PROG-06: awards serve nobody else")
    void recognition_asService_namesWhomItServes() {
        assertThat(Recognition.PROFESSIONAL_SERVICE.beneficiaries()).containsExactly(Recognition.Beneficiary.values());
        assertThat(Arrays.stream(Recognition.values())
                        .filter(each -> each.beneficiaries().isEmpty()))
                .containsExactly(
                        Recognition.DEPARTMENT_AWARD, Recognition.SCHOOL_AWARD, Recognition.DEVELOPMENT_CREDITS);
    }

    @Test
    void build_withBlankValuesFramework_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> programme().valuesFramework(" ").build())
                .withMessage("programme `faculty` has a blank values framework; leave it out instead");
    }

    @Test
    void text_isTheId() {
        assertThat(programme().valuesFramework("kindness").build()).hasToString("Programme[faculty]");
    }

    @Test
    void labels_showThemselves() {
        assertThat(ProgrammeId.of("faculty")).hasToString("faculty").isLessThan(ProgrammeId.of("nursing"));
        assertThat(SupportMeasure.FUNDING).hasToString("funding");
        assertThatNullPointerException()
                .isThrownBy(() -> new Objective(Nothing.nothing(), "networking"))
                .withMessage("kind");
    }
}
