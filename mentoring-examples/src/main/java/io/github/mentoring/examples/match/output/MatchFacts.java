package io.github.mentoring.examples.match.output;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.Person;
import io.github.mentoring.core.person.PersonId;
import io.github.mentoring.matching.MatchResult;
import io.github.mentoring.matching.MatchRound;
import io.github.mentoring.matching.MatchedPair;
import io.github.mentoring.matching.MentorLoad;
import io.github.mentoring.matching.assignment.Absence;
import io.github.mentoring.matching.assignment.SearchEnd;
import io.github.mentoring.matching.problem.MatchingProblem;
import io.github.mentoring.matching.problem.Objective;
import io.github.mentoring.matching.problem.Score;
import io.github.mentoring.matching.proof.Verification;
import java.util.Optional;
import java.util.function.ToLongFunction;

/** What every rendering is made from, asked for once, since a result computes its answers anew each time. */
public record MatchFacts(
        MatchRound round,
        MatchingProblem problem,
        Objective objective,
        SearchEnd searchEnd,
        Verification proof,
        ImmutableList<MatchedPair> pairs,
        ImmutableSortedMap<MenteeId, Absence> absences,
        ImmutableSortedMap<MenteeId, Absence> shortfalls,
        ImmutableList<MentorLoad> loads) {

    /** Asks a result for everything. */
    public static MatchFacts of(MatchResult result) {
        requireNonNull(result, "result");
        ImmutableSortedMap<MenteeId, Absence> causes = result.absences();
        return new MatchFacts(
                result.round(),
                result.matching().problem(),
                result.matching().objective(),
                result.searchEnd(),
                result.verify(),
                result.pairs(),
                ImmutableSortedMap.copyOf(Maps.filterKeys(causes, result.unmatched()::contains)),
                ImmutableSortedMap.copyOf(Maps.filterKeys(causes, result.partlyMatched()::contains)),
                result.loads());
    }

    /** Returns whether the same people always give this match: between those of equal worth the order of ids has decided. */
    boolean isSettled() {
        return searchEnd == SearchEnd.COMPLETE;
    }

    int people() {
        return round.people().size();
    }

    /** Returns how many people have no part in the match, since they are neither mentor nor mentee. */
    int bystanders() {
        return (int) round.people().values().stream()
                .filter(person -> person.mentor().isEmpty() && person.mentee().isEmpty())
                .count();
    }

    int mentees() {
        return problem.graph().mentees().size();
    }

    int menteesMatched() {
        return (int) pairs.stream().map(MatchedPair::mentee).distinct().count();
    }

    long seatsOffered() {
        return sum(load -> load.offered().count());
    }

    long seatsFilled() {
        return sum(load -> load.filled().count());
    }

    long absentFor(CauseKind kind) {
        return absences.values().stream()
                .filter(absence -> CauseKind.of(absence) == kind)
                .count();
    }

    Score totalScore() {
        return Score.ofTenThousandths(pairs.stream()
                .mapToLong(pair -> pair.fit().score().tenThousandths())
                .sum());
    }

    /** Returns the mean score of the pairs, rounded half-up, or empty if there is none. */
    Optional<Score> meanScore() {
        long count = pairs.size();
        return count == 0
                ? Optional.empty()
                : Optional.of(
                        Score.ofTenThousandths(Math.floorDiv(2 * totalScore().tenThousandths() + count, 2 * count)));
    }

    Optional<Score> lowestScore() {
        return pairs.stream().map(pair -> pair.fit().score()).min(Score::compareTo);
    }

    Person person(PersonId id) {
        return requireNonNull(round.people().get(id), "person");
    }

    private long sum(ToLongFunction<MentorLoad> seats) {
        return loads.stream().mapToLong(seats).sum();
    }
}
