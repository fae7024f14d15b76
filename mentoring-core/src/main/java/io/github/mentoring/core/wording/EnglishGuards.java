package io.github.mentoring.core.wording;

import com.google.common.collect.ImmutableSortedMap;

/** What the facts of guarded moves are called in English, and what their rules ask people to do. */
final class EnglishGuards {

    private final ImmutableSortedMap.Builder<String, String> texts = ImmutableSortedMap.naturalOrder();

    private EnglishGuards() {}

    static ImmutableSortedMap<String, String> templates() {
        EnglishGuards english = new EnglishGuards();
        english.addSteps();
        english.addFacts();
        english.addQuantities();
        english.addDuties();
        return english.texts.buildOrThrow();
    }

    private void addSteps() {
        fact("move", "which step it is", "the step is {0}", "the step is not {0}");
        texts.put("constant.BEGIN", "a beginning");
        texts.put("constant.TO_ACQUAINT", "getting acquainted");
        texts.put("constant.TO_APPLY", "getting to work");
        texts.put("constant.JOIN", "that somebody comes in");
        texts.put("constant.AS_COLLEAGUES", "going on as colleagues");
        texts.put("constant.AS_INFORMAL", "going on informally");
        texts.put("constant.REVIEW_CONTINUE", "a review after which it goes on as it is");
        texts.put("constant.REVIEW_REDEFINE", "a review after which it becomes another relationship");
    }

    private void addFacts() {
        fact("relationship.model", "the model it follows", "it is {0}", "it is not {0}");
        fact("relationship.format", "its format", "the format is {0}", "the format is not {0}");
        fact(
                "pair.failed",
                "whether a review found that two of them have failed",
                "a review found that two of them have failed",
                "no review found that two of them have failed");
        fact(
                "pair.breachOpen",
                "whether a breach of boundaries is open",
                "a breach of boundaries is open",
                "no breach of boundaries is open");
    }

    private void addQuantities() {
        quantity(
                "readiness.open",
                "how many answers about readiness are missing",
                "{0} answers about readiness are missing");
        texts.put("is.readiness.open.1", "somebody has not said yes to all that being ready asks for");
        texts.put("not.readiness.open.1", "everybody has said yes to all that being ready asks for");
        quantity(
                "acquaintance.open",
                "how much of getting acquainted is open",
                "{0} parts of getting acquainted are open");
        texts.put("is.acquaintance.open.1", "something of getting acquainted is open");
        texts.put("not.acquaintance.open.1", "nothing of getting acquainted is open");
        quantity("consents.open", "how many have not said that they want it", "{0} have not said that they want it");
        texts.put("is.consents.open.1", "somebody has not said that they want it");
        texts.put("not.consents.open.1", "everybody has said that they want it");
        quantity("phase.days", "how many days the phase has lasted", "the phase has lasted {0} days");
        quantity("meetings.held", "how many meetings were held", "{0} meetings were held");
    }

    private void addDuties() {
        texts.put("duty.NOT_READY", "think over whether they are ready, and say so once they are");
        texts.put("duty.ACQUAINT_INCOMPLETE", "settle what is open");
        texts.put("duty.CONSENT_MISSING", "say whether they want it");
        texts.put(
                "rule.CONSENT_MISSING_TO_REDEFINE",
                "Somebody has not said that they want it to become another relationship.");
        texts.put("duty.MODEL_CANNOT_BECOME_PEER", "end it, or go on as it is");
    }

    private void fact(String fact, String name, String is, String isNot) {
        texts.put("fact." + fact, name);
        texts.put("is." + fact, is);
        texts.put("not." + fact, isNot);
    }

    private void quantity(String fact, String name, String amount) {
        texts.put("fact." + fact, name);
        texts.put("is." + fact, amount);
    }
}
