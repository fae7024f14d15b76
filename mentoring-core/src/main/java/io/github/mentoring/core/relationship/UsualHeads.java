package io.github.mentoring.core.relationship;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import io.github.mentoring.core.finding.RuleId;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Under which head a health report tells each rule of this module unless a policy says otherwise.
 *
 * <p>The rules are named by their codes, since most belong to packages that this one does not build on.
 */
final class UsualHeads {

    private static final ImmutableSortedMap<RuleId, HealthHead> HEADS =
            ImmutableSortedMap.<RuleId, HealthHead>naturalOrder()
                    .putAll(told(
                            HealthHead.CONSISTENCY,
                            "ACCESS_BLANKET_REFUSAL",
                            "ANNUAL_REVIEW_DUE",
                            "ANNUAL_REVIEW_OVERDUE",
                            "BELOW_QUARTERLY_MINIMUM",
                            "BOUNDARIES_NOT_AGREED",
                            "BOUNDARY_BREACH",
                            "BOUNDARY_BREACH_OPEN",
                            "BOUNDARY_CROSSED",
                            "BOUNDARY_RISK",
                            "CONFLICT_DECLARED",
                            "CONFLICT_UNACKNOWLEDGED",
                            "CONSENT_MISSING",
                            "EARLY_CONSISTENCY_POOR",
                            "END_PROPOSED",
                            "EVALUATIVE_DEPENDENCY",
                            "EXCLUSION_SOFTENED",
                            "FAILED_RELATIONSHIP_MUST_END",
                            "FINITE_EXPECTATION_NOT_SET",
                            "FORMAL_MARK_MISSING",
                            "FORMAT_CHANGED",
                            "GROUND_RULES_MISSING",
                            "ILLEGAL_TRANSITION",
                            "IP_NOT_ACKNOWLEDGED",
                            "MENTOR_ABSENT",
                            "MODEL_CANNOT_BECOME_PEER",
                            "NOT_DISCUSSED_DIRECTLY",
                            "NOT_READY",
                            "NO_SUPPORT_MEASURES",
                            "POWER_ABUSE",
                            "POWER_IMBALANCE",
                            "RELATIONSHIP_MARK_ABSENT",
                            "RELIABILITY_LAPSE",
                            "RESPONSIBILITY_NOT_ACKNOWLEDGED",
                            "REVIEW_EXPECTATIONS",
                            "SUGGEST_OFFICE_HOURS",
                            "TORMENTOR_SIGN",
                            "TRUST_MAY_TAKE_LONGER",
                            "UNREALISTIC_EXPECTATIONS"))
                    .putAll(told(
                            HealthHead.EFFICIENCY,
                            "ACQUAINT_INCOMPLETE",
                            "ADVICE_IN_COACHING",
                            "ALREADY_A_PARTY",
                            "ALREADY_ON_RECORD",
                            "BETWEEN_MEETINGS_UNCLEAR",
                            "CANDIDATE_INFO_INCOMPLETE",
                            "CAPACITY_EXCEEDED",
                            "CHARTER_FACET_MISSING",
                            "CHECKLIST_ITEMS_UNCOVERED",
                            "COACHING_NOT_ONE_TO_ONE",
                            "COMMITTEE_TOO_FEW_MENTORS",
                            "COMMITTEE_TOO_LARGE",
                            "CONSENSUS_MISSING",
                            "DAYS_DIFFER",
                            "DYAD_NOT_ONE_TO_ONE",
                            "ENVIRONMENT_STRUCTURE_NOT_DISCUSSED",
                            "EXPECTATIONS_NOT_CLARIFIED",
                            "FACILITATOR_MISSING",
                            "FACILITATOR_NOT_SENIOR",
                            "FACTS_MISSING",
                            "FACT_NOT_ADMITTED",
                            "FORMALITY_NOT_AGREED",
                            "FORMALITY_UNUSUAL",
                            "FUNCTIONAL_PROJECT_MISSING",
                            "GROUP_TOO_LARGE",
                            "INTERRUPTION_PRONE_PLACE",
                            "INVALID_STRUCTURE",
                            "MEETING_TOO_SHORT",
                            "MENTEE_NOT_PREPARED",
                            "MISCOMMUNICATION_LIKELIER",
                            "MISUNDERSTANDING_OPEN",
                            "NOT_A_PARTY",
                            "NOT_MUTUALLY_AGREED",
                            "NOT_ON_RECORD",
                            "NOT_YET",
                            "NO_INFORMAL_CONTACT",
                            "NO_SPECIFIC_OBJECTIVE",
                            "PEER_GROUP_TOO_SMALL",
                            "PROJECT_COMPLETE_REVIEW",
                            "RISK_MEDIATION_BY_COMMITTEE",
                            "SETTING_NOT_APPROPRIATE",
                            "SHORT_NOTICE_BOOKING",
                            "STANCE_NOT_CLEAR",
                            "SUMMARY_SECTIONS_MISSING",
                            "TEAM_RATIO_EXCEEDED",
                            "TEAM_TOO_FEW_MENTEES",
                            "TEAM_TOO_FEW_MENTORS",
                            "TOO_EARLY",
                            "VERSION_NOT_NEXT",
                            "WRAP_UP_INCOMPLETE"))
                    .putAll(told(
                            HealthHead.MUTUAL_BENEFIT,
                            "ACCOUNT_FOR_CULTURE",
                            "ADVICE_NOT_PRACTICAL",
                            "BEYOND_PLAN_SPAN",
                            "CHECK_GENUINE_AGREEMENT",
                            "COACH_FEEDBACK_NOT_IMMEDIATE",
                            "CULTURE_NOT_SHARED",
                            "DIVERSE_GOAL_REFUSED",
                            "ETHICS_PERCEPTIONS_MAY_DIFFER",
                            "FEEDBACK_INEFFECTIVE",
                            "FIELD_DIFFERS",
                            "FUNCTIONS_UNCOVERED",
                            "GOAL_NOT_REALISTIC",
                            "GOAL_OVERDUE",
                            "GOAL_WITHOUT_TIMELINE",
                            "HORIZON_EMPTY",
                            "INTRODUCTION_REACH_LIMITED",
                            "LACK_OF_MENTOR_EXPERTISE",
                            "MENTEE_GOAL_OVERRIDDEN",
                            "MENTOR_MAY_LACK_WEIGHT",
                            "MORE_MENTORS_SUGGESTED",
                            "NOT_IN_SERVICE_PORTFOLIO",
                            "NO_BENEFIT_RECORDED",
                            "NO_FEEDBACK_TO_MENTOR",
                            "NO_INSIDE_DEPARTMENT_MENTOR",
                            "NO_INTRODUCTIONS",
                            "NO_MENTOR_FEEDBACK",
                            "PEER_GROUP_MIXED_RANK",
                            "PEER_GROUP_NO_SHARED_INTEREST",
                            "PEER_MENTORING_SUGGESTED",
                            "PREFER_ONE_TO_ONE_FEEDBACK",
                            "REFLECTION_MISSING",
                            "SELF_QUESTIONS_NOT_USED",
                            "SUPERVISION_SUBSTITUTED",
                            "SUPERVISOR_UNQUALIFIED",
                            "TOO_FEW_DISCIPLINES",
                            "WILLINGNESS_NOT_STATED"))
                    .buildOrThrow();

    private UsualHeads() {}

    static Optional<HealthHead> of(RuleId rule) {
        return Optional.ofNullable(HEADS.get(rule));
    }

    static ImmutableSortedMap<RuleId, HealthHead> all() {
        return HEADS;
    }

    private static Map<RuleId, HealthHead> told(HealthHead head, String... codes) {
        return Maps.toMap(Stream.of(codes).map(RuleId::of).toList(), rule -> head);
    }
}
