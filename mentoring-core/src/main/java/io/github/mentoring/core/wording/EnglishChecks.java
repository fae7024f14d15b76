package io.github.mentoring.core.wording;

import com.google.common.collect.ImmutableSortedMap;

/** The sentences that say in English what the findings of the domain's own checks mean. */
final class EnglishChecks {

    private EnglishChecks() {}

    static ImmutableSortedMap<String, String> templates() {
        ImmutableSortedMap.Builder<String, String> texts = ImmutableSortedMap.naturalOrder();
        texts.put(
                "finding.ACCOUNT_FOR_CULTURE",
                "The mentor does well to allow for what the mentee's culture leads them to expect.");
        texts.put("finding.ADVICE_IN_COACHING", "Advice is a main action of a coach, who is not there for that.");
        texts.put("finding.BELOW_QUARTERLY_MINIMUM", "A quarter is over in which they met too seldom.");
        texts.put(
                "finding.BETWEEN_MEETINGS_UNCLEAR",
                "It is not clear what to do until the next meeting, or what that may be about.");
        texts.put("finding.BEYOND_PLAN_SPAN", "A goal lies further ahead than a plan reaches.");
        texts.put("finding.BOUNDARIES_NOT_AGREED", "No ground rule says what lies outside the relationship.");
        texts.put(
                "finding.CANDIDATE_INFO_INCOMPLETE",
                "The mentee does not yet know a candidate both professionally and personally.");
        texts.put("finding.CAPACITY_EXCEEDED", "A mentor gives more seats than they have.");
        texts.put("finding.CHARTER_FACET_MISSING", "One of the guiding questions has no answer.");
        texts.put(
                "finding.CHECKLIST_ITEMS_UNCOVERED",
                "A meeting left some sides of the mentee's working life untouched.");
        texts.put(
                "finding.CHECK_GENUINE_AGREEMENT",
                "The mentee has accepted everything so far, which may be for the sake of harmony.");
        texts.put("finding.COACHING_NOT_ONE_TO_ONE", "Coaching has more or fewer than one coach and one coachee.");
        texts.put(
                "finding.COACH_FEEDBACK_NOT_IMMEDIATE", "A coach spoke only in a later session than the one observed.");
        texts.put("finding.COMMITTEE_TOO_FEW_MENTORS", "A committee has fewer mentors than the policy asks for.");
        texts.put("finding.COMMITTEE_TOO_LARGE", "A committee has more mentors than the policy allows.");
        texts.put("finding.CONSENSUS_MISSING", "The parties do not yet see one thing alike.");
        texts.put("finding.CONSENT_MISSING", "Somebody has not said that they want it.");
        texts.put(
                "finding.CULTURE_NOT_SHARED",
                "Somebody has not yet shared their cultural perspectives, as far as they wish to; blocks only if the policy says so.");
        texts.put("finding.DYAD_NOT_ONE_TO_ONE", "A dyad has more or fewer than one mentor and one mentee.");
        texts.put(
                "finding.EARLY_CONSISTENCY_POOR",
                "In their first months they kept few of the slots they meant to meet in.");
        texts.put("finding.ETHICS_PERCEPTIONS_MAY_DIFFER", "What counts as right may be seen differently.");
        texts.put("finding.EXPECTATIONS_NOT_CLARIFIED", "Somebody has not yet said what they expect.");
        texts.put("finding.FACILITATOR_MISSING", "Nobody watches over a facilitated cohort of peers.");
        texts.put("finding.FACILITATOR_NOT_SENIOR", "A facilitator is not known to be senior to every peer.");
        texts.put(
                "finding.FEEDBACK_INEFFECTIVE",
                "Feedback has nothing but what makes it ineffective; the duty goes to whoever gave it.");
        texts.put("finding.FIELD_DIFFERS", "An invitation to speak is in another field than the mentee's.");
        texts.put("finding.FINITE_EXPECTATION_NOT_SET", "Neither an end nor a day to look back is set.");
        texts.put("finding.FORMALITY_NOT_AGREED", "The parties have not settled how formal their mentoring is.");
        texts.put("finding.FORMALITY_UNUSUAL", "A model of learning is run in a form in which it is not found.");
        texts.put("finding.FORMAL_MARK_MISSING", "Formal mentoring lacks one of its marks.");
        texts.put("finding.FORMAT_CHANGED", "Another format describes those who are in it now.");
        texts.put("finding.FUNCTIONAL_PROJECT_MISSING", "Functional mentoring names no project.");
        texts.put("finding.FUNCTIONS_UNCOVERED", "Nobody serves some of the functions that a mentee needs.");
        texts.put("finding.GOAL_NOT_REALISTIC", "The mentee or the mentor doubts that a goal can be reached.");
        texts.put("finding.GOAL_OVERDUE", "The day of a goal is past, and the goal is neither reached nor given up.");
        texts.put("finding.GOAL_WITHOUT_TIMELINE", "A goal names no day by which it is to be reached.");
        texts.put("finding.GROUND_RULES_MISSING", "There are no ground rules.");
        texts.put("finding.GROUP_TOO_LARGE", "A group has more mentees than the programme allows its mentor.");
        texts.put("finding.HORIZON_EMPTY", "No goal is pursued at one of the three horizons.");
        texts.put("finding.ILLEGAL_TRANSITION", "A step cannot follow what was done before.");
        texts.put("finding.INTERRUPTION_PRONE_PLACE", "The place is somebody's usual workplace, where others come by.");
        texts.put(
                "finding.INTRODUCTION_REACH_LIMITED",
                "No mentor can open the way into a discipline that the mentee wants contacts in.");
        texts.put("finding.INVALID_STRUCTURE", "The people there cannot make up the format.");
        texts.put(
                "finding.LACK_OF_MENTOR_EXPERTISE",
                "A mentor who is no peer does not know more of the topic than the mentee.");
        texts.put("finding.MEETING_TOO_SHORT", "The meeting leaves too little time for what the mentee needs.");
        texts.put(
                "finding.MENTEE_GOAL_OVERRIDDEN",
                "A goal would be changed or given up without the mentee's acceptance.");
        texts.put(
                "finding.MENTEE_NOT_PREPARED",
                "The mentee has not settled what to talk about, or what help is wanted.");
        texts.put(
                "finding.MENTOR_MAY_LACK_WEIGHT",
                "The mentor who would be credited with a refusal ranks below the person refused.");
        texts.put("finding.MISCOMMUNICATION_LIKELIER", "The two are easily misunderstood by each other.");
        texts.put("finding.MISUNDERSTANDING_OPEN", "A misunderstanding is not settled.");
        texts.put(
                "finding.NOT_IN_SERVICE_PORTFOLIO",
                "A mentoring relationship is missing from somebody's service portfolio.");
        texts.put(
                "finding.NOT_MUTUALLY_AGREED",
                "Somebody whom the meeting is for does not agree to its time and place.");
        texts.put("finding.NO_BENEFIT_RECORDED", "A side is recorded as gaining nothing at a yearly look back.");
        texts.put("finding.NO_FEEDBACK_TO_MENTOR", "A mentee has not told the mentor how the relationship goes.");
        texts.put("finding.NO_INFORMAL_CONTACT", "Somebody is asked who was not met informally before.");
        texts.put(
                "finding.NO_INSIDE_DEPARTMENT_MENTOR",
                "No mentor of the committee is from the mentee's own department.");
        texts.put(
                "finding.NO_INTRODUCTIONS",
                "A junior mentee was introduced to fewer new people within a year than they may expect.");
        texts.put("finding.NO_SPECIFIC_OBJECTIVE", "No objective of the programme answers a need of its own.");
        texts.put("finding.NO_SUPPORT_MEASURES", "The organisation does nothing to support mentoring.");
        texts.put(
                "finding.PEER_GROUP_MIXED_RANK",
                "The members of a peer group are of different rank, which is worth a word and no more.");
        texts.put("finding.PEER_GROUP_NO_SHARED_INTEREST", "The members of a peer group have no interest in common.");
        texts.put("finding.PEER_GROUP_TOO_SMALL", "A cohort of peers has too few members.");
        texts.put(
                "finding.PEER_MENTORING_SUGGESTED",
                "Means are few and nobody was found, so peers may mentor each other.");
        texts.put(
                "finding.PREFER_ONE_TO_ONE_FEEDBACK",
                "Where several are mentored together, something critical or private was said before peers.");
        texts.put(
                "finding.PROJECT_COMPLETE_REVIEW",
                "The project of functional mentoring is done, so they look at what comes next.");
        texts.put("finding.RELATIONSHIP_MARK_ABSENT", "A mark of relationships that succeed is absent.");
        texts.put(
                "finding.RESPONSIBILITY_NOT_ACKNOWLEDGED",
                "Somebody has not acknowledged a responsibility; the duty goes to who bears it.");
        texts.put("finding.SELF_QUESTIONS_NOT_USED", "The mentee was never shown the questions to ask oneself.");
        texts.put("finding.SETTING_NOT_APPROPRIATE", "Somebody finds that the place does not suit them.");
        texts.put("finding.SHORT_NOTICE_BOOKING", "The meeting is booked only a short time ahead.");
        texts.put("finding.STANCE_NOT_CLEAR", "It is not clear beforehand which part the mentor takes in a meeting.");
        texts.put("finding.SUGGEST_OFFICE_HOURS", "The meetings follow no rule; a fixed slot would be easier for all.");
        texts.put("finding.SUMMARY_SECTIONS_MISSING", "A mentee's summary leaves out the goals or how they fared.");
        texts.put(
                "finding.SUPERVISOR_UNQUALIFIED",
                "A supervisor is not senior to every supervisee, or holds no professional credentials.");
        texts.put("finding.TEAM_RATIO_EXCEEDED", "A team has too many mentees for each mentor, counted over all.");
        texts.put("finding.TEAM_TOO_FEW_MENTEES", "A team has too few mentees.");
        texts.put("finding.TEAM_TOO_FEW_MENTORS", "A team has too few mentors.");
        texts.put("finding.TOO_FEW_DISCIPLINES", "The committee has fewer disciplines than the policy asks for.");
        texts.put("finding.TRUST_MAY_TAKE_LONGER", "Trust may need more time to grow.");
        texts.put(
                "finding.WILLINGNESS_NOT_STATED",
                "An invitation to speak goes to a mentee who has not said that they are willing.");
        texts.put("finding.WRAP_UP_INCOMPLETE", "A meeting ended without settling the next one, or a side's homework.");
        return texts.buildOrThrow();
    }
}
