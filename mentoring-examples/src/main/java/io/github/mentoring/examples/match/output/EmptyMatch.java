package io.github.mentoring.examples.match.output;

import io.github.mentoring.matching.proof.Verification;

/** What is said of a match that gives nobody a mentor, since its figures alone look like any others. */
final class EmptyMatch {

    private EmptyMatch() {}

    /** Returns the warning, empty if somebody was matched or nobody is a mentee. */
    static String warning(MatchFacts facts) {
        return facts.mentees() > 0 && facts.pairs().isEmpty() ? "nobody was matched: " + reason(facts) : "";
    }

    private static String reason(MatchFacts facts) {
        if (facts.loads().isEmpty()) {
            return "nobody is a mentor";
        }
        if (facts.seatsOffered() == 0) {
            return "no mentor has a free seat";
        }
        int possible = facts.problem().graph().edgeCount();
        if (possible == 0) {
            return "the rules refuse every pair";
        }
        return Phrases.count(possible, "pair passes", "pairs pass")
                + (isStopped(facts.proof())
                        ? " the rules, but the search was stopped before any was made"
                        : " the rules, but none is worth making");
    }

    private static boolean isStopped(Verification proof) {
        return proof.holds() && !proof.isBest();
    }
}
