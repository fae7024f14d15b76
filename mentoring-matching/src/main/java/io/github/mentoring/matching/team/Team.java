package io.github.mentoring.matching.team;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import java.util.Optional;

/**
 * Those who are in one team.
 *
 * @param name the name of the {@linkplain GivenTeam given team} that it is, or empty if it has none
 * @param mentors its mentors or facilitators, in the order of ids
 * @param mentees its mentees or peers, in the order of ids
 */
public record Team(Optional<String> name, ImmutableSortedSet<MentorId> mentors, ImmutableSortedSet<MenteeId> mentees) {

    /** Checks that all is given. */
    public Team {
        requireNonNull(name, "name");
        requireNonNull(mentors, "mentors");
        requireNonNull(mentees, "mentees");
    }

    /** Returns a team without a name. */
    public static Team of(Iterable<MentorId> mentors, Iterable<MenteeId> mentees) {
        return new Team(
                Optional.empty(),
                ImmutableSortedSet.copyOf(requireNonNull(mentors, "mentors")),
                ImmutableSortedSet.copyOf(requireNonNull(mentees, "mentees")));
    }
}
