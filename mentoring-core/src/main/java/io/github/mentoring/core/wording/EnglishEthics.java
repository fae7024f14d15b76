package io.github.mentoring.core.wording;

import com.google.common.collect.ImmutableSortedMap;

/** The sentences that say in English what the rules of ethics mean, and what is to be done where they apply. */
final class EnglishEthics {

    private final ImmutableSortedMap.Builder<String, String> texts = ImmutableSortedMap.naturalOrder();

    private EnglishEthics() {}

    static ImmutableSortedMap<String, String> templates() {
        EnglishEthics english = new EnglishEthics();
        english.addScreening();
        english.addCulture();
        english.addBoundaries();
        english.addReliability();
        english.addExpectations();
        english.addDisclosures();
        return english.texts.buildOrThrow();
    }

    private void addScreening() {
        code(
                "ACCESS_BLANKET_REFUSAL",
                "Somebody turns people away for who they are, whoever that is.",
                "withdraw the refusal; to decline one person for other reasons remains free");
        rule("ACCESS_BLANKET_REFUSAL_OF_A_GENDER", "A mentor turns away everybody of some gender.");
        rule("ACCESS_BLANKET_REFUSAL_OTHERWISE", "A mentor turns people away for something else that they are.");
        rule("ACCESS_BLANKET_REFUSAL_BY_MENTEE", "A mentee turns mentors away for who they are.");
        code(
                "BOUNDARY_BREACH_OPEN",
                "A breach of boundaries between the two has not been closed.",
                "look into the breach and close it before the two come together");
        code("CONFLICT_DECLARED", "Somebody has a conflict of interest and has said so.", "keep the conflict in mind");
        rule("CONFLICT_DECLARED_BY_MENTOR", "The mentor has a conflict of interest and has said so.");
        rule("CONFLICT_DECLARED_BY_MENTEE", "The mentee has a conflict of interest and has said so.");
        rule("CONFLICT_DECLARED_WHERE_SHARED", "Both have the same conflict of interest and have said so.");
        rule(
                "CONFLICT_DECLARED_WHERE_EVALUATED",
                "The mentor supervises or evaluates the mentee, and both have acknowledged that.");
        code(
                "CONFLICT_UNACKNOWLEDGED",
                "Somebody has a conflict of interest, real or perceived, and has not said so.",
                "acknowledge the conflict of interest to the other");
        rule("CONFLICT_UNACKNOWLEDGED_BY_MENTOR", "The mentor has a conflict of interest and has not said so.");
        rule("CONFLICT_UNACKNOWLEDGED_BY_MENTEE", "The mentee has a conflict of interest and has not said so.");
        rule(
                "CONFLICT_UNACKNOWLEDGED_WHERE_SHARED",
                "Both have the same conflict of interest, and not both have said so.");
        rule(
                "CONFLICT_UNACKNOWLEDGED_WHERE_EVALUATED",
                "The mentor supervises or evaluates the mentee, and not both have acknowledged that.");
        code(
                "EVALUATIVE_DEPENDENCY",
                "The mentee's progress depends on the mentor, which makes trust harder.",
                "talk about what the dependence means for trust, or let somebody else mentor or evaluate");
        code(
                "EXCLUSION_SOFTENED",
                "A mentee would turn mentors away for who they are; that counts as a wish and no more.",
                "consider whether the wish still stands");
        code(
                "RISK_MEDIATION_BY_COMMITTEE",
                "One of the two sees a risk, which several mentors together can lessen.",
                "offer a committee in place of one mentor alone");
        code(
                "SUPERVISION_SUBSTITUTED",
                "Supervision that is required is met by mentoring or coaching only.",
                "arrange supervision; mentoring may go on beside it");
    }

    private void addCulture() {
        duty("ACCOUNT_FOR_CULTURE", "ask what the mentee's culture leads them to expect");
        duty("CHECK_GENUINE_AGREEMENT", "make sure that agreement is meant");
        duty("CULTURE_NOT_SHARED", "share cultural perspectives, as far as each wishes to");
        duty("ETHICS_PERCEPTIONS_MAY_DIFFER", "talk about what counts as right");
        duty("MISCOMMUNICATION_LIKELIER", "ask back when something may be misunderstood");
        duty("TRUST_MAY_TAKE_LONGER", "give trust the time it takes");
    }

    private void addBoundaries() {
        code(
                "BOUNDARY_BREACH",
                "Boundaries were breached, or somebody's bearing was not professional.",
                "stop it, and answer to those who look into it");
        code("BOUNDARY_CROSSED", "Somebody acted upon an attraction.", "keep the boundary from now on, and seek help");
        code(
                "BOUNDARY_RISK",
                "Closeness puts a boundary at risk.",
                "admit it to yourself, do not act upon it, and restore the boundary");
        code("IP_NOT_ACKNOWLEDGED", "Somebody used what the other owns without naming the source.", "name the source");
        code("POWER_ABUSE", "Somebody abused power over the other.", "stop it, whichever side it comes from");
        code(
                "POWER_IMBALANCE",
                "The two are of unequal power, which alone is no fault.",
                "bear the difference in mind");
    }

    private void addReliability() {
        code(
                "RELIABILITY_LAPSE",
                "Somebody failed to do what the other counted on.",
                "make up for it, and say so in time when something cannot be kept");
        code(
                "UNREALISTIC_EXPECTATIONS",
                "Somebody failed in the same way several times in a row.",
                "keep what was promised, or promise less");
        code(
                "MENTOR_ABSENT",
                "The mentor stays away from meetings, which tells the mentee that they do not count.",
                "turn up, or say that the time is not there");
        code("TORMENTOR_SIGN", "The mentor shows a sign of doing harm.", "change what does harm");
        rule("TORMENTOR_SIGN_ETHICAL", "The mentor shows a sign of doing harm that is against ethics.");
        code(
                "ADVICE_NOT_PRACTICAL",
                "The mentee cannot follow the mentor's advice, as things are.",
                "give advice that suits the mentee's culture, workplace and means");
        duty("MENTEE_GOAL_OVERRIDDEN", "take the change back unless the mentee accepts it");
        code(
                "DIVERSE_GOAL_REFUSED",
                "Somebody refused a goal for the kind of goal it is.",
                "support the goal, or find somebody who does");
        duty("PREFER_ONE_TO_ONE_FEEDBACK", "say such things to the mentee alone");
    }

    private void addExpectations() {
        code(
                "REVIEW_EXPECTATIONS",
                "Something weighs on the relationship, which is normal; the two look again at what they expect.",
                "look again at what each expects, and settle what weighs on it");
        code("MORE_MENTORS_SUGGESTED", "The mentee leans too much on one mentor.", "think of further mentors");
        code(
                "FAILED_RELATIONSHIP_MUST_END",
                "A look at the expectations found that the relationship has failed.",
                "end the relationship, hard as it is");
    }

    /** Says what is no secret; whether it may or has to be passed on is for the policy, and so for the answer to say. */
    private void addDisclosures() {
        rule(
                "CONFIDENTIAL",
                "What the two tell each other stays between them, whatever the channel, and after the end too.");
        rule("EXISTENCE_KNOWN_TO_PROGRAMME", "The programme may know that the relationship exists.");
        rule("OWN_SURVEY_ANSWER", "Everybody may give their own answers to the programme's survey.");
        rule(
                "EXCEPTION_UNPROFESSIONAL_CONDUCT",
                "Conduct that is not professional is no secret towards a trusted colleague or leadership.");
        rule(
                "EXCEPTION_PERCEIVED_HARASSMENT",
                "Harassment, be it only felt, is no secret towards a trusted colleague or leadership.");
        rule(
                "EXCEPTION_PERSONAL_SAFETY",
                "A concern for the safety of either is no secret towards a trusted colleague or leadership.");
        rule(
                "EXCEPTION_PATIENT_SAFETY",
                "A concern for the safety of patients is no secret towards a trusted colleague or leadership.");
    }

    private void code(String code, String sentence, String duty) {
        texts.put("finding." + code, sentence);
        duty(code, duty);
    }

    private void rule(String id, String sentence) {
        texts.put("rule." + id, sentence);
    }

    private void duty(String code, String duty) {
        texts.put("duty." + code, duty);
    }
}
