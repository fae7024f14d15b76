package io.github.mentoring.examples.match.output;

import com.google.common.collect.ImmutableList;
import io.github.mentoring.matching.problem.Objective;
import io.github.mentoring.matching.problem.ObjectiveValue;
import io.github.mentoring.matching.proof.Verification;

/** What the check of a matching found, for people who never heard of one. */
record ProofText(
        boolean holds,
        boolean best,
        String aim,
        String value,
        String bound,
        String meaning,
        ImmutableList<String> objections) {

    static ProofText of(Objective objective, Verification proof) {
        return new ProofText(
                proof.holds(),
                proof.isBest(),
                aim(objective),
                worth(objective, proof.value()),
                worth(objective, proof.bound()),
                meaning(proof),
                proof.objections());
    }

    /** Returns this text for a match of no more than the best so many candidates of each mentee. */
    ProofText amongBest(int kept) {
        return new ProofText(
                holds,
                best,
                aim,
                value,
                bound,
                meaning
                        + " All this is about the best %s of each mentee, which are all that this round kept; with more of them there may be a better match."
                                .formatted(Phrases.count(kept, "candidate", "candidates")),
                objections);
    }

    /** Returns whether the proof tells no more than how far from the best the match is at most, since the search was stopped. */
    boolean stopped() {
        return holds && !best;
    }

    private static String aim(Objective objective) {
        return switch (objective) {
            case MOST_SERVED_THEN_TOTAL ->
                "As many mentees as possible get a mentor; among all ways to do so, the total score is the greatest.";
            case MOST_PLACES_THEN_TOTAL ->
                "As many pairs as possible; among all ways to have so many, the total score is the greatest.";
            case TOTAL -> "The greatest total score, however many mentees it leaves without a mentor.";
        };
    }

    private static String worth(Objective objective, ObjectiveValue value) {
        String places = switch (objective) {
            case MOST_SERVED_THEN_TOTAL -> Phrases.count(value.places(), "mentee", "mentees") + " with a mentor, ";
            case MOST_PLACES_THEN_TOTAL -> Phrases.count(value.places(), "pair", "pairs") + ", ";
            case TOTAL -> "";
        };
        String preferences = value.preferences() == 0
                ? ""
                : ", " + Phrases.count(value.preferences(), "soft preference", "soft preferences") + " met";
        return places + "total score " + value.total() + preferences;
    }

    private static String meaning(Verification proof) {
        if (!proof.holds()) {
            return "The match could not be shown to be legal and best. Do not use it before the objections are cleared up.";
        }
        return proof.isBest()
                ? "The certificate that comes with the match shows how much any choice of pairs within the rules can be "
                        + "worth at most, and this match is worth exactly that much. So nobody can find a better one "
                        + "for this aim: a different choice is at best as good."
                : "The certificate that comes with the match shows how much any choice of pairs within the rules can be "
                        + "worth at most. Against the best one for this aim, this match loses at most: "
                        + Phrases.price(proof.gap()) + ". A search that is not stopped finds the best.";
    }
}
