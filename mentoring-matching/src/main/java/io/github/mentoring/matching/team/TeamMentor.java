package io.github.mentoring.matching.team;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import com.google.common.primitives.Ints;
import io.github.mentoring.core.person.Discipline;
import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.Seats;
import java.util.Optional;

/**
 * What the forming of teams looks at in a mentor or facilitator; only the id and the seats need be known.
 *
 * @param mentor who it is
 * @param seats in how many teams they can serve; a team takes one seat, however many mentees it has
 * @param mostMentees how many mentees a team may have in which they serve, or empty if they set no bound
 * @param discipline their own specialty, or empty if unknown
 * @param slots the numbers of the meeting slots in which they are free, or empty if they are free in all
 */
public record TeamMentor(
        MentorId mentor,
        Seats seats,
        Optional<HeadCount> mostMentees,
        Optional<Discipline> discipline,
        Optional<ImmutableSortedSet<Integer>> slots) {

    /** Checks that all is given. */
    public TeamMentor {
        requireNonNull(mentor, "mentor");
        requireNonNull(seats, "seats");
        requireNonNull(mostMentees, "mostMentees");
        requireNonNull(discipline, "discipline");
        requireNonNull(slots, "slots");
        checkArgument(
                mostMentees.isEmpty() || mostMentees.get().people() > 0,
                "mentor `%s` takes no mentees at all; give zero seats instead",
                mentor);
    }

    /** Returns a mentor of whom nothing else is known. */
    public static TeamMentor of(MentorId mentor, Seats seats) {
        return new TeamMentor(mentor, seats, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Returns the same mentor, who serves only in teams of at most so many mentees. */
    public TeamMentor takingAtMost(HeadCount mentees) {
        return new TeamMentor(mentor, seats, Optional.of(requireNonNull(mentees, "mentees")), discipline, slots);
    }

    /** Returns the same mentor with a discipline. */
    public TeamMentor ofDiscipline(Discipline newDiscipline) {
        return new TeamMentor(
                mentor, seats, mostMentees, Optional.of(requireNonNull(newDiscipline, "discipline")), slots);
    }

    /** Returns the same mentor, free in the given slots only. */
    public TeamMentor meetingIn(int... newSlots) {
        return new TeamMentor(mentor, seats, mostMentees, discipline, Optional.of(sorted(newSlots)));
    }

    static ImmutableSortedSet<Integer> sorted(int... slots) {
        return ImmutableSortedSet.copyOf(Ordering.natural(), Ints.asList(requireNonNull(slots, "slots")));
    }

    /** Returns the id and the seats. */
    @Override
    public String toString() {
        return "TeamMentor[%s, %s seats]".formatted(mentor, seats);
    }
}
