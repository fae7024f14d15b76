package io.github.mentoring.matching;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.finding.Findings;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.Person;
import io.github.mentoring.core.person.PersonId;
import io.github.mentoring.core.person.Seats;
import io.github.mentoring.core.search.MentorSearch;
import io.github.mentoring.core.search.SearchPolicy;
import io.github.mentoring.matching.assignment.Absence;
import io.github.mentoring.matching.assignment.Matching;
import io.github.mentoring.matching.assignment.SearchEnd;
import io.github.mentoring.matching.problem.Candidate;
import io.github.mentoring.matching.problem.CandidateGraph;
import io.github.mentoring.matching.problem.MatchingProblem;
import io.github.mentoring.matching.problem.ObjectiveValue;
import io.github.mentoring.matching.proof.Verification;
import java.util.IdentityHashMap;

/**
 * What a round of matching came to: who with whom and why, who got nobody and why, and the proof.
 *
 * <p>Reasons and proof are worked out anew at each call: {@link #pairs} takes time linear in the pairs made, {@link #verify}
 * in the candidate pairs, and {@link #absence} up to that for one mentee.
 */
public final class MatchResult {

    private final MatchRound round;
    private final Candidates candidates;
    private final Matching matching;

    MatchResult(MatchRound round, Candidates candidates, Matching matching) {
        this.round = round;
        this.candidates = candidates;
        this.matching = matching;
    }

    /** Returns the round that was matched. */
    public MatchRound round() {
        return round;
    }

    /** Returns the matching as numbers, with its problem and its certificate. */
    public Matching matching() {
        return matching;
    }

    /** Returns how far the search for the matching came: to its end, unless the run was stopped. */
    public SearchEnd searchEnd() {
        return matching.searchEnd();
    }

    /**
     * Returns by how much, at most, the matching falls short of the best of the candidates that the round
     * {@linkplain MatchRound#keepingBest kept}: zero, unless the run was stopped.
     */
    public ObjectiveValue gap() {
        return matching.gap();
    }

    /** Returns the matched pairs with the reasons for their scores, by mentee and then by mentor. */
    public ImmutableList<MatchedPair> pairs() {
        return matching.pairs().stream().map(this::explain).collect(ImmutableList.toImmutableList());
    }

    /** Returns what each mentor offered and got, in the order of ids. */
    public ImmutableList<MentorLoad> loads() {
        MatchingProblem problem = matching.problem();
        return problem.graph().mentors().stream()
                .map(mentor -> new MentorLoad(
                        mentor,
                        Seats.of(problem.mostSeats(problem.graph().indexOf(mentor))),
                        Seats.of(matching.menteesOf(mentor).size())))
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns the mentees who have no mentor, in the order of ids. */
    public ImmutableSortedSet<MenteeId> unmatched() {
        return matching.unmatched();
    }

    /** Returns the mentees who have a mentor, but fewer than they want, in the order of ids. */
    public ImmutableSortedSet<MenteeId> partlyMatched() {
        return matching.partlyMatched();
    }

    /**
     * Returns the exact cause why a mentee has no mentor, or not one more.
     *
     * @throws IllegalArgumentException if the mentee takes no part or has all the mentors they want
     */
    public Absence absence(MenteeId mentee) {
        return inFull(mentee, matching.absence(requireNonNull(mentee, "mentee"), candidates::isCut));
    }

    /**
     * Returns the exact causes for all who have no mentor, or fewer than they want, in the order of ids; mentees of groups that have
     * members in common share one group as their cause, as {@link Matching#absences()} says.
     */
    public ImmutableSortedMap<MenteeId, Absence> absences() {
        IdentityHashMap<Absence, Absence> shared = new IdentityHashMap<>(); // looks at each group once
        ImmutableSortedMap.Builder<MenteeId, Absence> causes = ImmutableSortedMap.naturalOrder();
        matching.absences(candidates::isCut)
                .forEach((mentee, cause) -> causes.put(
                        mentee,
                        cause instanceof Absence.SeatsTaken
                                ? shared.computeIfAbsent(cause, group -> inFull(mentee, group))
                                : inFull(mentee, cause)));
        return causes.buildOrThrow();
    }

    /**
     * Returns what the programme may offer instead to the mentees for whom there is no possible mentor at all: where the policy says
     * that means are few, that peers mentor each other.
     */
    public Findings suggestions(SearchPolicy policy) {
        requireNonNull(policy, "policy");
        CandidateGraph graph = matching.problem().graph();
        return graph.mentees().stream()
                .filter(mentee -> graph.degreeOf(mentee) == 0)
                .flatMap(mentee -> MentorSearch.by(mentee).suggestions(policy).all().stream())
                .collect(Findings.toFindings());
    }

    /** Returns a cause that holds among the candidates kept as one that holds among all there are. */
    private Absence inFull(MenteeId mentee, Absence cause) {
        if (cause instanceof Absence.NoCandidate) {
            // INVARIANT: everybody keeps as many candidates as they want mentors, so nobody who ran out of them was cut
            return new Absence.NoCandidate(round.refusals(mentee));
        }
        if (cause instanceof Absence.SearchStopped) {
            return cause; // it claims nothing
        }
        return holdsInFull(cause) ? cause : new Absence.BeyondKept(cause);
    }

    /** Returns whether a cause holds whatever candidates were left out: only then does it say nothing of them. */
    private boolean holdsInFull(Absence cause) {
        return cause instanceof Absence.SeatsTaken taken
                ? taken.shortage().claims().keySet().stream().noneMatch(candidates::isCut)
                : !candidates.isCut();
    }

    /**
     * Returns whether anybody could have had candidates whom the {@linkplain MatchRound#keepingBest round} did not keep, so that
     * the matching is the best of the candidates kept, but need not be the best of all.
     */
    public boolean isCut() {
        return candidates.isCut();
    }

    /**
     * Returns whether a mentee could have had candidates whom the {@linkplain MatchRound#keepingBest round} did not keep.
     *
     * @throws IllegalArgumentException if the mentee takes no part
     */
    public boolean isCut(MenteeId mentee) {
        requireNonNull(mentee, "mentee");
        checkArgument(
                matching.problem().graph().indexOf(mentee) >= 0,
                "matching problem does not hold mentee `%s`; ask for one who takes part",
                mentee);
        return candidates.isCut(mentee);
    }

    /**
     * Checks the matching against its certificate, by code that shares nothing with the solver.
     *
     * <p>What is proved is that no matching of the candidates that the round kept is worth more, or more than the gap.
     */
    public Verification verify() {
        return matching.verify();
    }

    private MatchedPair explain(Candidate pair) {
        return new MatchedPair(
                pair.mentor(),
                pair.mentee(),
                round.fit()
                        .score(
                                person(pair.mentor().person()),
                                person(pair.mentee().person())));
    }

    private Person person(PersonId id) {
        return requireNonNull(round.people().get(id), "person");
    }

    /** Returns how many pairs there are and how many mentees have nobody. */
    @Override
    public String toString() {
        return "MatchResult[%s pairs, %s unmatched]"
                .formatted(matching.pairs().size(), unmatched().size());
    }
}
