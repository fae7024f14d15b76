package io.github.mentoring.core.learning;

import static io.github.mentoring.core.person.MentoringFunction.CAREER_GUIDANCE;
import static io.github.mentoring.core.person.MentoringFunction.EMOTIONAL_SUPPORT;
import static io.github.mentoring.core.person.MentoringFunction.ROLE_MODELLING;
import static io.github.mentoring.core.person.MentoringFunction.SKILL_DEVELOPMENT;
import static io.github.mentoring.core.person.MentoringFunction.SPONSORSHIP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.mentoring.core.finding.Findings;
import io.github.mentoring.core.person.MentoringFunction;
import io.github.mentoring.core.person.PersonalAttribute;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FunctionCoverageTest {

    @ParameterizedTest
    @CsvSource({
        "CAREER_GUIDANCE, 5",
        "SKILL_DEVELOPMENT, 5",
        "SPONSORSHIP, 4",
        "EMOTIONAL_SUPPORT, 4",
        "ROLE_MODELLING, 3"
    })
    @DisplayName("D-FUNC-02 to 06 the activities of each function")
    void activities_ofEachFunction_areCounted(MentoringFunction function, int count) {
        assertThat(Activity.of(function))
                .hasSize(count)
                .allSatisfy(activity -> assertThat(activity.function()).isEqualTo(function));
    }

    @Test
    @DisplayName("D-FUNC-08 the role of a mentor among faculty has ten parts and covers every function")
    void facultyRole_coversEveryFunction() {
        assertThat(RoleList.FACULTY_ROLE.items()).hasSize(10);
        assertThat(RoleList.FACULTY_ROLE.functions()).containsExactly(MentoringFunction.values());
    }

    @Test
    @DisplayName("D-MTR-13 character and attention to diversity are parts of that role")
    void facultyRole_namesCharacterAndDiversity() {
        assertThat(RoleList.FACULTY_ROLE.items()).contains(RoleItem.ROLE_MODEL, RoleItem.CHARACTER, RoleItem.DIVERSITY);
        assertThat(List.of(RoleItem.ROLE_MODEL, RoleItem.CHARACTER, RoleItem.DIVERSITY))
                .allMatch(item -> item.functions().contains(MentoringFunction.ROLE_MODELLING));
        assertThat(PersonalAttribute.DIVERSITY_DIMENSIONS)
                .containsExactlyInAnyOrder(
                        PersonalAttribute.CULTURE,
                        PersonalAttribute.GENDER,
                        PersonalAttribute.GENDER_IDENTITY,
                        PersonalAttribute.RACE_OR_ETHNICITY,
                        PersonalAttribute.SEXUAL_ORIENTATION);
    }

    @Test
    @DisplayName("D-FUNC-11 what each list leaves uncovered")
    void shorterLists_leaveFunctionsUncovered() {
        assertThat(RoleList.WAYS_OF_HELPING.items()).hasSize(4);
        assertThat(uncoveredBy(RoleList.WAYS_OF_HELPING)).containsExactly(CAREER_GUIDANCE);
        assertThat(RoleList.SHORT_FORM.items()).hasSize(4);
        assertThat(uncoveredBy(RoleList.SHORT_FORM)).containsExactly(SPONSORSHIP, ROLE_MODELLING);
    }

    @ParameterizedTest
    @CsvSource({
        "TEACH, SKILL_DEVELOPMENT",
        "HONEST_FEEDBACK, SKILL_DEVELOPMENT",
        "CHALLENGE_TO_GROW, SKILL_DEVELOPMENT",
        "GOALS, CAREER_GUIDANCE",
        "PITFALLS, CAREER_GUIDANCE",
        "ADVISE, CAREER_GUIDANCE",
        "OPEN_DOORS, SPONSORSHIP",
        "OPPORTUNITIES, SPONSORSHIP",
        "INTRODUCTIONS, SPONSORSHIP",
        "SUPPORT, EMOTIONAL_SUPPORT",
        "ENCOURAGE, EMOTIONAL_SUPPORT",
        "SOUNDING_BOARD, EMOTIONAL_SUPPORT",
        "VALIDATION, EMOTIONAL_SUPPORT",
        "ROLE_MODEL, ROLE_MODELLING",
        "CHARACTER, ROLE_MODELLING",
        "DIVERSITY, ROLE_MODELLING"
    })
    @DisplayName("D-FUNC-11 the crosswalk of what serves one function")
    void functions_ofAnItem_areAsRead(RoleItem item, MentoringFunction function) {
        assertThat(item.functions()).containsExactly(function);
    }

    @Test
    @DisplayName("D-FUNC-11 the crosswalk of what serves two")
    void functions_ofAnItemThatNamesTwo_areBoth() {
        assertThat(RoleItem.TEACH_COACH_AND_MODEL.functions()).containsExactly(SKILL_DEVELOPMENT, ROLE_MODELLING);
        assertThat(RoleItem.SUPPORT_AND_ADVOCATE.functions()).containsExactly(SPONSORSHIP, EMOTIONAL_SUPPORT);
    }

    @Test
    @DisplayName("D-FUNC-12 what one mentor does not serve is named, in the order of the functions")
    void findings_oneMentorForAll_namesWhatIsUncovered() {
        Findings findings = FunctionCoverage.builder("bob")
                .addNeeds(MentoringFunction.values())
                .offer("ada", SKILL_DEVELOPMENT, ROLE_MODELLING, EMOTIONAL_SUPPORT)
                .build()
                .findings();
        assertThat(findings)
                .hasToString("[FUNCTIONS_UNCOVERED(CAREER_GUIDANCE, SPONSORSHIP) ADVISORY PROGRAMME [bob]]");
    }

    @Test
    void findings_severalMentorsTogether_isNothing() {
        assertThat(FunctionCoverage.builder("bob")
                        .addNeeds(SPONSORSHIP, SKILL_DEVELOPMENT)
                        .offer("ada", SKILL_DEVELOPMENT)
                        .offer("cem", SPONSORSHIP)
                        .build()
                        .findings())
                .isEqualTo(Findings.none());
    }

    @Test
    @DisplayName("D-COM-12 a committee is offered where nobody alone offers what several do together")
    void committee_isOffered_whereItCoversMoreThanAnybodyAlone() {
        FunctionCoverage.Builder one = coverage().offer("ada", SPONSORSHIP, ROLE_MODELLING);
        assertThat(one.build().isCommitteeOffered()).as("of one mentor").isFalse();
        assertThat(coverage()
                        .offer("ada", SPONSORSHIP)
                        .offer("cem", SKILL_DEVELOPMENT)
                        .build()
                        .isCommitteeOffered())
                .as("of two who complement each other")
                .isTrue();
        assertThat(coverage()
                        .offer("ada", SPONSORSHIP)
                        .offer("cem", SKILL_DEVELOPMENT)
                        .offer("dia", SPONSORSHIP, SKILL_DEVELOPMENT)
                        .build()
                        .isCommitteeOffered())
                .as("beside somebody who does as well alone")
                .isFalse();
        assertThat(coverage()
                        .offer("ada", SPONSORSHIP)
                        .offer("cem", SPONSORSHIP, ROLE_MODELLING)
                        .build()
                        .isCommitteeOffered())
                .as("of two who do the same")
                .isFalse();
        assertThat(coverage().build().isCommitteeOffered()).as("of nobody").isFalse();
        assertThat(FunctionCoverage.builder("bob")
                        .offer("ada", SPONSORSHIP)
                        .offer("cem", SKILL_DEVELOPMENT)
                        .build()
                        .isCommitteeOffered())
                .as("to whoever needs nothing")
                .isFalse();
    }

    private static FunctionCoverage.Builder coverage() {
        return FunctionCoverage.builder("bob").addNeeds(SPONSORSHIP, SKILL_DEVELOPMENT, EMOTIONAL_SUPPORT);
    }

    @Test
    void build_ofWhatCannotBe_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FunctionCoverage.builder("bob").offer("bob").build())
                .withMessage("function coverage has `bob` offer functions to themselves; name other people as mentors");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FunctionCoverage.builder("bob")
                        .offer("ada", SPONSORSHIP)
                        .offer("ada")
                        .build())
                .withMessage("function coverage has one mentor twice; give each mentor one set of functions");
    }

    private static Iterable<MentoringFunction> uncoveredBy(RoleList list) {
        return FunctionCoverage.uncovered(EnumSet.allOf(MentoringFunction.class), List.of(list.functions()));
    }
}
