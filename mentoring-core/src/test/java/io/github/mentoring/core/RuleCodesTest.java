package io.github.mentoring.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring.core.finding.StructuralRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** All structural rules of the module, found by reflection. */
class RuleCodesTest {

    /** Written by hand, from the table of findings; where a duty depends on the case, the one that holds otherwise. */
    private static final String WEIGHTS = """
            ACCOUNT_FOR_CULTURE INFO MENTOR
            ADVICE_IN_COACHING ADVISORY MENTOR
            ADVICE_NOT_PRACTICAL VIOLATION MENTOR
            BELOW_QUARTERLY_MINIMUM WARNING BOTH
            BETWEEN_MEETINGS_UNCLEAR WARNING BOTH
            BEYOND_PLAN_SPAN ADVISORY MENTEE
            BOUNDARIES_NOT_AGREED ADVISORY BOTH
            BOUNDARY_BREACH VIOLATION MENTOR
            BOUNDARY_CROSSED VIOLATION MENTOR
            BOUNDARY_RISK WARNING MENTOR
            CANDIDATE_INFO_INCOMPLETE ADVISORY MENTEE
            CAPACITY_EXCEEDED VIOLATION PROGRAMME
            CHARTER_FACET_MISSING ADVISORY BOTH
            CHECKLIST_ITEMS_UNCOVERED INFO MENTOR
            CHECK_GENUINE_AGREEMENT INFO MENTOR
            COACHING_NOT_ONE_TO_ONE VIOLATION PROGRAMME
            COACH_FEEDBACK_NOT_IMMEDIATE WARNING MENTOR
            COMMITTEE_TOO_FEW_MENTORS VIOLATION PROGRAMME
            COMMITTEE_TOO_LARGE VIOLATION PROGRAMME
            CONSENSUS_MISSING ADVISORY BOTH
            CONSENT_MISSING VIOLATION BOTH
            CULTURE_NOT_SHARED WARNING BOTH
            DIVERSE_GOAL_REFUSED VIOLATION BOTH
            DYAD_NOT_ONE_TO_ONE VIOLATION PROGRAMME
            EARLY_CONSISTENCY_POOR WARNING BOTH
            ETHICS_PERCEPTIONS_MAY_DIFFER INFO BOTH
            EXPECTATIONS_NOT_CLARIFIED WARNING BOTH
            FACILITATOR_MISSING VIOLATION PROGRAMME
            FACILITATOR_NOT_SENIOR VIOLATION PROGRAMME
            FAILED_RELATIONSHIP_MUST_END VIOLATION BOTH
            FEEDBACK_INEFFECTIVE WARNING BOTH
            FIELD_DIFFERS ADVISORY MENTOR
            FINITE_EXPECTATION_NOT_SET WARNING BOTH
            FORMALITY_NOT_AGREED ADVISORY BOTH
            FORMALITY_UNUSUAL ADVISORY PROGRAMME
            FORMAL_MARK_MISSING WARNING PROGRAMME
            FORMAT_CHANGED INFO PROGRAMME
            FUNCTIONAL_PROJECT_MISSING VIOLATION BOTH
            FUNCTIONS_UNCOVERED ADVISORY PROGRAMME
            GOAL_NOT_REALISTIC WARNING BOTH
            GOAL_OVERDUE WARNING MENTEE
            GOAL_WITHOUT_TIMELINE WARNING BOTH
            GROUND_RULES_MISSING WARNING BOTH
            GROUP_TOO_LARGE VIOLATION PROGRAMME
            HORIZON_EMPTY ADVISORY MENTEE
            ILLEGAL_TRANSITION VIOLATION PROGRAMME
            INTERRUPTION_PRONE_PLACE ADVISORY BOTH
            INTRODUCTION_REACH_LIMITED ADVISORY PROGRAMME
            INVALID_STRUCTURE VIOLATION PROGRAMME
            IP_NOT_ACKNOWLEDGED VIOLATION BOTH
            LACK_OF_MENTOR_EXPERTISE VIOLATION MENTOR
            MEETING_TOO_SHORT ADVISORY BOTH
            MENTEE_GOAL_OVERRIDDEN VIOLATION MENTOR
            MENTEE_NOT_PREPARED WARNING MENTEE
            MENTOR_ABSENT WARNING MENTOR
            MENTOR_MAY_LACK_WEIGHT ADVISORY MENTOR
            MISCOMMUNICATION_LIKELIER INFO BOTH
            MISUNDERSTANDING_OPEN WARNING BOTH
            MORE_MENTORS_SUGGESTED ADVISORY BOTH
            NOT_IN_SERVICE_PORTFOLIO ADVISORY MENTOR
            NOT_MUTUALLY_AGREED VIOLATION BOTH
            NO_BENEFIT_RECORDED ADVISORY BOTH
            NO_FEEDBACK_TO_MENTOR INFO MENTEE
            NO_INFORMAL_CONTACT ADVISORY MENTEE
            NO_INTRODUCTIONS WARNING MENTOR
            NO_SPECIFIC_OBJECTIVE WARNING PROGRAMME
            NO_SUPPORT_MEASURES WARNING INSTITUTION
            PEER_GROUP_MIXED_RANK INFO PROGRAMME
            PEER_GROUP_NO_SHARED_INTEREST VIOLATION PROGRAMME
            PEER_GROUP_TOO_SMALL VIOLATION PROGRAMME
            PEER_MENTORING_SUGGESTED ADVISORY PROGRAMME
            POWER_ABUSE VIOLATION BOTH
            POWER_IMBALANCE INFO BOTH
            PREFER_ONE_TO_ONE_FEEDBACK ADVISORY MENTOR
            PROJECT_COMPLETE_REVIEW ADVISORY BOTH
            RELATIONSHIP_MARK_ABSENT WARNING BOTH
            RELIABILITY_LAPSE WARNING BOTH
            RESPONSIBILITY_NOT_ACKNOWLEDGED WARNING BOTH
            REVIEW_EXPECTATIONS WARNING BOTH
            SELF_QUESTIONS_NOT_USED ADVISORY MENTEE
            SETTING_NOT_APPROPRIATE WARNING BOTH
            SHORT_NOTICE_BOOKING ADVISORY BOTH
            STANCE_NOT_CLEAR WARNING BOTH
            SUGGEST_OFFICE_HOURS ADVISORY MENTOR
            SUMMARY_SECTIONS_MISSING ADVISORY MENTEE
            SUPERVISOR_UNQUALIFIED VIOLATION PROGRAMME
            TEAM_RATIO_EXCEEDED VIOLATION PROGRAMME
            TEAM_TOO_FEW_MENTEES VIOLATION PROGRAMME
            TEAM_TOO_FEW_MENTORS VIOLATION PROGRAMME
            TORMENTOR_SIGN WARNING MENTOR
            TRUST_MAY_TAKE_LONGER INFO BOTH
            UNREALISTIC_EXPECTATIONS VIOLATION BOTH
            WILLINGNESS_NOT_STATED WARNING MENTEE
            WRAP_UP_INCOMPLETE WARNING BOTH
            """;

    private static List<StructuralRule> rules() throws Exception {
        return PublicTypes.exported().stream()
                .filter(type -> type.isEnum() && StructuralRule.class.isAssignableFrom(type))
                .flatMap(type -> Stream.of((StructuralRule[]) type.getEnumConstants()))
                .toList();
    }

    @Test
    void codes_areUnique() throws Exception {
        assertThat(rules())
                .hasSizeGreaterThan(60)
                .extracting(StructuralRule::id)
                .doesNotHaveDuplicates();
    }

    @Test
    void everyRule_weighsWhatTheTableOfFindingsSays() throws Exception {
        assertThat(rules())
                .extracting(rule -> rule.name() + " " + rule.severity() + " " + rule.duty())
                .containsExactlyInAnyOrderElementsOf(WEIGHTS.lines().toList());
    }

    @Test
    void everyRule_hasSeverityDutyAndSource() throws Exception {
        assertThat(rules()).allSatisfy(rule -> {
            assertThat(rule.severity()).isNotNull();
            assertThat(rule.duty()).isNotNull();
            assertThat(rule.source()).isNotNull();
            assertThat(rule.finding().rule()).hasToString(rule.name());
        });
    }
}
