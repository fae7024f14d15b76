package io.github.mentoring.matching.proposal;

import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.person.Hours;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.matching.problem.Candidate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How many hours mentors have for all pairs that they hold, and how many each pair takes.
 *
 * @param budgets the hours of mentors; whoever is not named has no limit
 * @param taken the hours of pairs; those that are not named take none
 */
record HourBudgets(ImmutableSortedMap<MentorId, Hours> budgets, ImmutableSortedMap<Candidate, Hours> taken) {

    /** No limits. */
    static final HourBudgets NONE = new HourBudgets(ImmutableSortedMap.of(), ImmutableSortedMap.of());

    private static final Hours NO_HOURS = Hours.of(0);

    /**
     * Returns what keeps a pair from being held: that it takes more hours than the mentor has left.
     *
     * @param held all pairs that are held, without this one
     */
    Optional<Obstacle> toHold(Candidate pair, Stream<Candidate> held) {
        Hours budget = budgets.get(pair.mentor());
        if (budget == null) {
            return Optional.empty();
        }
        ImmutableSortedSet<Candidate> others = held.filter(
                        other -> other.mentor().equals(pair.mentor()))
                .collect(toImmutableSortedSet(Comparator.naturalOrder()));
        int spent = others.stream().mapToInt(other -> of(other).count()).sum(); // not above the budget
        return (long) spent + of(pair).count() <= budget.count()
                ? Optional.empty()
                : Optional.of(new Obstacle.HoursHeld(
                        pair.mentor(),
                        budget,
                        Hours.of(spent),
                        of(pair),
                        others.stream()
                                .map(Candidate::mentee)
                                .collect(toImmutableSortedSet(Comparator.naturalOrder()))));
    }

    private Hours of(Candidate pair) {
        return taken.getOrDefault(pair, NO_HOURS);
    }
}
