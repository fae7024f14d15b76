package io.github.mentoring.core.lifecycle;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.mentoring.core.phase.Phase;

/**
 * What is to be said of a {@link TransitionTable}.
 *
 * @param ways for each phase that can be reached, a shortest way to it from where nothing has begun
 * @param problems what is wrong, in the order of the phases concerned; none if the table is sound
 */
public record TransitionAnalysis(
        ImmutableSortedMap<Phase, ImmutableList<Transition>> ways, ImmutableList<TransitionProblem> problems) {

    /** Checks that both parts are there. */
    public TransitionAnalysis {
        ways = ImmutableSortedMap.copyOf(requireNonNull(ways, "ways")); // whatever order the caller had
        requireNonNull(problems, "problems");
    }
}
