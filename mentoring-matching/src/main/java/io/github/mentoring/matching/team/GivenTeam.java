package io.github.mentoring.matching.team;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;

/**
 * A team that there is to be, such as one for a project: its shape, and who is in it already.
 *
 * <p>One with nobody in it may stay empty; one with somebody in it must be formed. Whether those in it can be in it together is for
 * {@link TeamProblem#contradictions} to say.
 *
 * @param name what it is called, for example the id of a project
 * @param shape how many people it takes
 * @param mentors the mentors who are in it whatever else
 * @param mentees the mentees who are in it whatever else
 */
public record GivenTeam(
        String name, TeamShape shape, ImmutableSortedSet<MentorId> mentors, ImmutableSortedSet<MenteeId> mentees) {

    /** Checks that all is given. */
    public GivenTeam {
        requireNonNull(name, "name");
        requireNonNull(shape, "shape");
        requireNonNull(mentors, "mentors");
        requireNonNull(mentees, "mentees");
        checkArgument(!name.isBlank(), "a given team has a blank name; give each team a name");
    }

    /** Returns the team with nobody in it. */
    public static GivenTeam of(String name, TeamShape shape) {
        return new GivenTeam(name, shape, ImmutableSortedSet.of(), ImmutableSortedSet.of());
    }

    /** Returns the same team with these mentors in it, and no others. */
    public GivenTeam with(MentorId... newMentors) {
        return new GivenTeam(name, shape, ImmutableSortedSet.copyOf(requireNonNull(newMentors, "mentors")), mentees);
    }

    /** Returns the same team with these mentees in it, and no others. */
    public GivenTeam with(MenteeId... newMentees) {
        return new GivenTeam(name, shape, mentors, ImmutableSortedSet.copyOf(requireNonNull(newMentees, "mentees")));
    }

    /** Returns whether somebody is in it already. */
    public boolean isBegun() {
        return !mentors.isEmpty() || !mentees.isEmpty();
    }
}
