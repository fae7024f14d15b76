package io.github.mentoring.core.wording;

import com.google.common.collect.ImmutableSortedMap;

/** The sentences that say in English what stands against steps of a relationship, and what time brings. */
final class EnglishLifecycle {

    private EnglishLifecycle() {}

    static ImmutableSortedMap<String, String> templates() {
        ImmutableSortedMap.Builder<String, String> texts = ImmutableSortedMap.naturalOrder();
        texts.put(
                "finding.ACQUAINT_INCOMPLETE",
                "Something of getting acquainted, which comes before work, is still open.");
        texts.put("finding.ALREADY_A_PARTY", "Somebody is to come in who is in the relationship already.");
        texts.put("finding.ALREADY_ON_RECORD", "It is on record already, and happens only once.");
        texts.put("finding.ANNUAL_REVIEW_DUE", "Today the relationship is to be looked at again.");
        texts.put("finding.ANNUAL_REVIEW_OVERDUE", "The yearly look back at the relationship is overdue.");
        texts.put(
                "finding.DAYS_DIFFER",
                "What is put on record names another day than the one on which it is said to have happened.");
        texts.put(
                "finding.END_PROPOSED",
                "The project is finished, and the programme proposes to end the relationship with it.");
        texts.put(
                "finding.ENVIRONMENT_STRUCTURE_NOT_DISCUSSED",
                "How the environment is structured has not been talked over.");
        texts.put("finding.FACTS_MISSING", "A rule of the institution's own asks something that nobody has stated.");
        texts.put(
                "finding.FACT_NOT_ADMITTED",
                "A fact is stated that no rule may ask, or as something that it cannot be.");
        texts.put("finding.MODEL_CANNOT_BECOME_PEER", "Only a mentorship may become a tie between colleagues.");
        texts.put("finding.NOT_A_PARTY", "Somebody is named who is not in the relationship.");
        texts.put(
                "finding.NOT_DISCUSSED_DIRECTLY",
                "Those who part or want another partner have not talked it over directly.");
        texts.put("finding.NOT_ON_RECORD", "What the step rests on is not on record.");
        texts.put("finding.NOT_READY", "Somebody has not said yes to what being ready asks for.");
        texts.put(
                "finding.NOT_YET",
                "It cannot be put on record yet: it lies ahead itself, or what is on record already does.");
        texts.put("finding.NO_MENTOR_FEEDBACK", "A mentor gave no feedback between two meetings.");
        texts.put(
                "finding.REFLECTION_MISSING",
                "It has run its course, and the mentee has not looked back at what was reached.");
        texts.put("finding.TOO_EARLY", "A step lies before what it follows.");
        texts.put("finding.VERSION_NOT_NEXT", "The version of the agreement is not the one that follows the last.");
        return texts.buildOrThrow();
    }
}
