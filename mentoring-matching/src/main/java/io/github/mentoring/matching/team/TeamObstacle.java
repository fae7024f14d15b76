package io.github.mentoring.matching.team;

import static java.util.Objects.requireNonNull;

import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.Seats;
import java.util.Optional;

/** Why there are no teams, or why not everybody can be in one; each says what would help. */
public sealed interface TeamObstacle {

    /**
     * Mentors have too few seats.
     *
     * @param there how many seats they have in all, counting each mentor once for each team that there may be at most
     * @param missing how many more mentors with a seat each it takes
     */
    record TooFewMentors(Seats there, HeadCount missing) implements TeamObstacle {

        /** Checks that both are given. */
        public TooFewMentors {
            requireNonNull(there, "there");
            requireNonNull(missing, "missing");
        }
    }

    /**
     * There are too few mentees for the teams that must be there.
     *
     * @param there how many there are
     * @param needed how many it takes
     */
    record TooFewMentees(HeadCount there, HeadCount needed) implements TeamObstacle {

        /** Checks that both are given. */
        public TooFewMentees {
            requireNonNull(there, "there");
            requireNonNull(needed, "needed");
        }
    }

    /**
     * Teams of these sizes, in the numbers allowed, cannot hold so many mentees, however many mentors there are.
     *
     * @param mentees how many mentees there are
     * @param below the most that they can hold of those
     * @param above the least larger number that they could hold, or empty if there is none
     */
    record SizesDoNotFit(HeadCount mentees, HeadCount below, Optional<HeadCount> above) implements TeamObstacle {

        /** Checks that all is given. */
        public SizesDoNotFit {
            requireNonNull(mentees, "mentees");
            requireNonNull(below, "below");
            requireNonNull(above, "above");
        }
    }

    /**
     * Numbers allow teams, but none were found that keep all rules; dropping a rule or a bound may help.
     *
     * @param everywhere whether all was searched, so that there are none for sure; else more steps may find some
     */
    record NotFound(boolean everywhere) implements TeamObstacle {}
}
