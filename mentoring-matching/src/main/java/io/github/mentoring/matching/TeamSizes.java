package io.github.mentoring.matching;

import static java.util.Objects.requireNonNull;

import io.github.mentoring.core.format.FormatPolicy;
import io.github.mentoring.core.format.MentoringFormat;
import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.matching.team.TeamShape;
import java.util.Optional;

/**
 * How many people each team of a round is to have: the numbers of a {@link TeamShape}, of which mentors and mentees may contradict each
 * other as long as not all has been said.
 */
record TeamSizes(
        HeadCount leastMentors,
        HeadCount mostMentors,
        HeadCount leastMentees,
        Optional<HeadCount> mostMentees,
        Optional<HeadCount> menteesPerMentor) {

    private static final HeadCount ONE = HeadCount.of(1);

    static TeamSizes of(MentoringFormat format, FormatPolicy policy) {
        TeamShape shape = TeamShape.of(format, policy);
        return new TeamSizes(
                shape.leastMentors(),
                shape.mostMentors(),
                shape.leastMentees(),
                shape.mostMentees(),
                shape.menteesPerMentor());
    }

    /** Returns the same with other numbers of mentors, which must be right by themselves. */
    TeamSizes ofMentors(HeadCount least, HeadCount most) {
        TeamShape ofOneMentee = new TeamShape(
                requireNonNull(least, "least"), requireNonNull(most, "most"), ONE, Optional.empty(), menteesPerMentor);
        return new TeamSizes(
                ofOneMentee.leastMentors(), ofOneMentee.mostMentors(), leastMentees, mostMentees, menteesPerMentor);
    }

    /** Returns the same with other numbers of mentees, which must be right by themselves. */
    TeamSizes ofMentees(HeadCount least, HeadCount most) {
        TeamShape ofMentees = TeamShape.ofMentors(0, 0).withMentees(requireNonNull(least, "least"), most);
        return new TeamSizes(
                leastMentors, mostMentors, ofMentees.leastMentees(), ofMentees.mostMentees(), menteesPerMentor);
    }

    /** Returns the numbers as a shape; refused if it has no room for the least number of mentees. */
    TeamShape shape() {
        return shape(leastMentees);
    }

    /** Returns the shape with fewer mentees at least, if it has no room for as many as are asked for. */
    TeamShape largest() {
        int room = shape(ONE).room(mostMentors.people());
        return shape(HeadCount.of(Math.min(room, leastMentees.people())));
    }

    private TeamShape shape(HeadCount least) {
        return new TeamShape(leastMentors, mostMentors, least, mostMentees, menteesPerMentor);
    }

    /** Returns with how many mentors a team first has room for the least number of mentees; the most if it never has. */
    int fewestMentors() {
        TeamShape shape = largest();
        int mentors = leastMentors.people();
        while (mentors < mostMentors.people()
                && shape.room(mentors) < shape.leastMentees().people()) {
            mentors++;
        }
        return mentors;
    }
}
