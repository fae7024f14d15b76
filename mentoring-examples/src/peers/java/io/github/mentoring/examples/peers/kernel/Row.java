package io.github.mentoring.examples.peers.kernel;

import com.google.common.collect.ImmutableMap;
import io.github.mentoring.matching.bar.BarInstance;
import java.util.Optional;
import java.util.OptionalDouble;

/** What came of all contestants on one instance. */
record Row(BarInstance instance, ImmutableMap<Contestant, Outcome> outcomes) {

    Optional<Outcome.Solved> solved(Contestant contestant) {
        return Optional.ofNullable(outcomes.get(contestant))
                .filter(Outcome.Solved.class::isInstance)
                .map(Outcome.Solved.class::cast);
    }

    /** Returns the kernel's time over that of another. */
    OptionalDouble ratioTo(Contestant other) {
        return ratio(Contestant.KERNEL, other);
    }

    /** Returns the tie rule's time over that of the kernel. */
    OptionalDouble ratioOfTies() {
        return ratio(Contestant.TIE_RULE, Contestant.KERNEL);
    }

    private OptionalDouble ratio(Contestant one, Contestant other) {
        return solved(one)
                .flatMap(mine -> solved(other).map(theirs -> mine.milliseconds() / theirs.milliseconds()))
                .map(OptionalDouble::of)
                .orElseGet(OptionalDouble::empty);
    }

    /** Returns the ratio that counts, to the minimum-cost flow of OR-Tools. */
    OptionalDouble ratio() {
        return ratioTo(Contestant.OR_TOOLS);
    }
}
