package io.github.mentoring.matching;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import io.github.mentoring.core.format.Project;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.ParticipantId;
import io.github.mentoring.matching.team.GivenTeam;
import io.github.mentoring.matching.team.TeamShape;
import java.util.Collection;

/** A project that is to have a team, and who is in it already. */
record Staffing(Project project, ImmutableSortedSet<MentorId> mentors, ImmutableSortedSet<MenteeId> mentees) {

    static Staffing of(Project project, Collection<ParticipantId> members) {
        return new Staffing(project, those(MentorId.class, members), those(MenteeId.class, members));
    }

    private static <T extends ParticipantId & Comparable<? super T>> ImmutableSortedSet<T> those(
            Class<T> side, Collection<ParticipantId> members) {
        return members.stream()
                .filter(side::isInstance)
                .map(side::cast)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural()));
    }

    /** Returns what the team is called. */
    String name() {
        return project.id().value();
    }

    /** Returns the team, with the shape that all teams of the round have. */
    GivenTeam team(TeamShape shape) {
        return new GivenTeam(name(), shape, mentors, mentees);
    }
}
