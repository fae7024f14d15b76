package io.github.mentoring.matching;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MenteeRole;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.MentorRole;
import io.github.mentoring.core.person.Person;
import io.github.mentoring.core.person.PersonId;
import io.github.mentoring.matching.assignment.Progress;
import io.github.mentoring.matching.assignment.Progress.Stage;
import io.github.mentoring.matching.criteria.Fit;
import io.github.mentoring.matching.problem.MatchingProblem;
import io.github.mentoring.matching.problem.MatchingProblemBuilder;
import io.github.mentoring.matching.screening.Screening;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;

/**
 * One round of matching: who takes part, which pairs are possible, and how good they are.
 *
 * <p>Rounds never change; {@code screenedBy} and {@code scoredBy} return another one.
 */
public final class MatchRound {

    private final ImmutableSortedMap<PersonId, Person> people;
    private final Screening screening;
    private final Fit fit;

    private MatchRound(ImmutableSortedMap<PersonId, Person> people, Screening screening, Fit fit) {
        this.people = people;
        this.screening = screening;
        this.fit = fit;
    }

    /** Returns the round of the given people, under the standard rules and scored by the standard fit. */
    public static MatchRound of(Person... people) {
        return of(Arrays.asList(requireNonNull(people, "people")));
    }

    /**
     * Returns the round of the given people, under the standard rules and scored by the standard fit.
     *
     * @throws IllegalArgumentException if two of them have the same id
     */
    public static MatchRound of(Iterable<Person> people) {
        requireNonNull(people, "people");
        Map<PersonId, Person> byId = new HashMap<>();
        for (Person person : people) {
            requireNonNull(person, "person");
            checkArgument(
                    byId.put(person.id(), person) == null,
                    "match round lists person `%s` twice; give each person one id",
                    person.id());
        }
        return new MatchRound(ImmutableSortedMap.copyOf(byId), Screening.standard(), Fit.standard());
    }

    /** Returns this round under other rules. */
    public MatchRound screenedBy(Screening newScreening) {
        return new MatchRound(people, requireNonNull(newScreening, "screening"), fit);
    }

    /** Returns this round scored by another fit. */
    public MatchRound scoredBy(Fit newFit) {
        return new MatchRound(people, screening, requireNonNull(newFit, "fit"));
    }

    /** Returns everybody who takes part, in the order of ids. */
    public ImmutableSortedMap<PersonId, Person> people() {
        return people;
    }

    /** Returns the rules a pair must pass. */
    public Screening screening() {
        return screening;
    }

    /** Returns how pairs are scored. */
    public Fit fit() {
        return fit;
    }

    /** Returns the people who mentor, in the order of ids. */
    public ImmutableList<Person> mentors() {
        return those(person -> person.mentor().isPresent());
    }

    /** Returns the people who look for a mentor, in the order of ids. */
    public ImmutableList<Person> mentees() {
        return those(person -> person.mentee().isPresent());
    }

    /**
     * Returns this round as numbers: every pair that passes the screening, with its score.
     *
     * <p>Every mentor is screened for every mentee, so that time grows with the product of their numbers.
     */
    public MatchingProblem problem() {
        return problem(Progress.SILENT);
    }

    /** Returns this round as numbers, and tells the listener how far the work is. */
    public MatchingProblem problem(Progress progress) {
        requireNonNull(progress, "progress");
        ImmutableList<Person> mentors = mentors();
        ImmutableList<Person> mentees = mentees();
        MatchingProblemBuilder problem = MatchingProblem.builder();
        for (Person mentor : mentors) {
            problem.mentor(
                    new MentorId(mentor.id()),
                    mentor.mentor().map(MentorRole::freeSeats).orElseThrow());
        }
        int done = 0;
        for (Person mentee : mentees) {
            progress.update(Stage.CANDIDATES, done++, mentees.size());
            MenteeId id = new MenteeId(mentee.id());
            problem.mentee(
                    id,
                    HeadCount.of(0),
                    mentee.mentee().map(MenteeRole::mentors).orElseThrow());
            for (Person mentor : mentors) {
                if (screening.admits(mentor, mentee)) {
                    problem.candidate(
                            new MentorId(mentor.id()),
                            id,
                            fit.score(mentor, mentee).score());
                }
            }
        }
        progress.update(Stage.CANDIDATES, mentees.size(), mentees.size());
        return problem.build();
    }

    private ImmutableList<Person> those(Predicate<Person> condition) {
        return people.values().stream().filter(condition).collect(ImmutableList.toImmutableList());
    }

    /** Returns how many people take part in which role. */
    @Override
    public String toString() {
        return "MatchRound[%s mentors, %s mentees]"
                .formatted(mentors().size(), mentees().size());
    }
}
