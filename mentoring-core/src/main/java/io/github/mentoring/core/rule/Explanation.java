package io.github.mentoring.core.rule;

import static java.util.Objects.requireNonNull;

/**
 * A verdict as an audience is told of it: the outcome as it is, and the reasons that follow from what it may see.
 *
 * <p>It depends on nothing that the audience may not see but the answer, so that nothing else can leak. What the answer
 * itself tells remains: one that is severer than the reasons told account for, be it only {@link Outcome#NOTED} with no
 * reason at all, lets the audience infer that there is something they may not see, though not what or about whom. Whoever
 * must not infer that is told less than the answer, such as whether a proposal may go ahead.
 *
 * <p>A rule that counts is told without its finding and its duty where whose part it is to act depends on a fact that the
 * audience may not see. A finding names the facts that the audience may see, and no others.
 *
 * @param audience who is told
 * @param verdict the answer as it is, with what the facts that the audience may see make of the rules
 * @param withheld whether these facts alone leave the answer open
 */
public record Explanation(Audience audience, Verdict verdict, boolean withheld) {

    /** Checks that both parts are there. */
    public Explanation {
        requireNonNull(audience, "audience");
        requireNonNull(verdict, "verdict");
    }
}
