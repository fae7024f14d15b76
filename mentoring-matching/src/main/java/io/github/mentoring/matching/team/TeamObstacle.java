package io.github.mentoring.matching.team;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.ParticipantId;
import io.github.mentoring.core.person.Seats;
import java.util.Optional;

/** Why there are no teams, or why not everybody can be in one; each says what would help. */
public sealed interface TeamObstacle {

    /**
     * Mentors have too few seats.
     *
     * @param there how many seats they have in all, counting each mentor once for each of the teams at most, and none who {@linkplain
     *     TakeTooFew takes too few mentees} for any team
     * @param missing how many more mentors it takes, at least, with a seat each and room for as many mentees as a team may have
     */
    record TooFewMentors(Seats there, HeadCount missing) implements TeamObstacle {

        /** Checks that both are given. */
        public TooFewMentors {
            requireNonNull(there, "there");
            requireNonNull(missing, "missing");
        }
    }

    /**
     * Mentors with a seat take fewer mentees in a team than any team has, as in groups, where each mentee takes a seat. It helps if they take
     * more, besides what else helps against {@linkplain TooFewMentors too few mentors}.
     *
     * @param mentors who they are, in the order of ids
     * @param needed how many mentees a team has at least
     */
    record TakeTooFew(ImmutableList<MentorId> mentors, HeadCount needed) implements TeamObstacle {

        /** Checks that both are given. */
        public TakeTooFew {
            requireNonNull(mentors, "mentors");
            requireNonNull(needed, "needed");
        }
    }

    /**
     * There are mentors enough to place everybody, but not with as few mentees as they take. It helps if they take more, for example by more
     * free seats in groups, or if there are {@linkplain TooFewMentors more mentors} or others in given teams.
     *
     * @param there how many mentees they have room for in such teams
     * @param missing for how many more they must have room, at least
     */
    record TooLittleRoom(HeadCount there, HeadCount missing) implements TeamObstacle {

        /** Checks that both are given. */
        public TooLittleRoom {
            requireNonNull(there, "there");
            requireNonNull(missing, "missing");
        }
    }

    /**
     * Each team must have mentors of more disciplines than it may have mentors. It helps to ask for fewer, or to allow more mentors.
     *
     * @param asked how many disciplines it must have
     * @param mentors how many mentors it may have, in the place that allows the fewest
     */
    record TooManyDisciplines(int asked, HeadCount mentors) implements TeamObstacle {

        /** Checks that the number is given. */
        public TooManyDisciplines {
            requireNonNull(mentors, "mentors");
        }
    }

    /**
     * All mentors with a seat together have fewer disciplines than each team must have; an unknown one counts for none. It helps to ask for
     * fewer, or to say of which disciplines mentors are.
     *
     * @param there how many they have
     * @param needed how many each team must have
     */
    record TooFewDisciplines(int there, int needed) implements TeamObstacle {}

    /**
     * Too few mentees could be in any team: each of the others has too few mentors, or too few other mentees, who may be in one with them,
     * have time and share interests. It helps to allow smaller teams, to drop a rule, or to say what is not known of people.
     *
     * @param there how many could be, as far as any two go
     * @param needed how many it takes for the teams that must be there
     */
    record TooFewEligible(HeadCount there, HeadCount needed) implements TeamObstacle {

        /** Checks that both are given. */
        public TooFewEligible {
            requireNonNull(there, "there");
            requireNonNull(needed, "needed");
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
     * Two must be in one team, because they go together, directly or by way of others, or are in a given one; but they may not be in
     * one. Why not is not told, for it may be private. It helps to part them, or to drop what keeps them apart.
     *
     * @param one one of them, a mentor if only one of them is
     * @param other the other
     */
    record MayNotMeet(ParticipantId one, ParticipantId other) implements TeamObstacle {

        /** Checks that both are given. */
        public MayNotMeet {
            requireNonNull(one, "one");
            requireNonNull(other, "other");
        }
    }

    /**
     * More people must be in one team than any team takes that they could be in. It helps to part them, or to allow larger teams.
     *
     * @param people who they are, mentors before mentees and then by ids
     */
    record TooManyTogether(ImmutableList<ParticipantId> people) implements TeamObstacle {

        /** Checks that there is somebody. */
        public TooManyTogether {
            checkPeople(people);
        }
    }

    /**
     * People must be in one team who have less time or fewer interests in common than a team must have. It helps to part them, or to ask
     * for less.
     *
     * @param people who they are, mentors before mentees and then by ids
     */
    record TooLittleInCommon(ImmutableList<ParticipantId> people) implements TeamObstacle {

        /** Checks that there is somebody. */
        public TooLittleInCommon {
            checkPeople(people);
        }
    }

    /**
     * A mentee goes together with somebody or is in a given team, but fewer mentors with a seat may be in a team with them than any team
     * has. It helps to leave the mentee out, or to look for more mentors.
     *
     * @param mentee who it is
     * @param there how many may
     * @param needed how many a team has at least
     */
    record TooFewCandidates(MenteeId mentee, HeadCount there, HeadCount needed) implements TeamObstacle {

        /** Checks that all is given. */
        public TooFewCandidates {
            requireNonNull(mentee, "mentee");
            requireNonNull(there, "there");
            requireNonNull(needed, "needed");
        }
    }

    /**
     * A mentee must be in two given teams, because they are in one of them or go together with somebody in it. It helps to part them from
     * those in one of the teams.
     *
     * @param mentee who it is
     * @param one the name of one of the teams
     * @param other the name of the other
     */
    record NeededTwice(MenteeId mentee, String one, String other) implements TeamObstacle {

        /** Checks that all is given. */
        public NeededTwice {
            requireNonNull(mentee, "mentee");
            requireNonNull(one, "one");
            requireNonNull(other, "other");
        }
    }

    /**
     * A mentor must be in more teams than they have seats, because they are in given teams or go together with others. It helps to free
     * seats or to take the mentor out of some of them.
     *
     * @param mentor who it is
     * @param there how many seats they have
     * @param needed in how many teams they must be
     */
    record TooFewSeats(MentorId mentor, Seats there, HeadCount needed) implements TeamObstacle {

        /** Checks that all is given. */
        public TooFewSeats {
            requireNonNull(mentor, "mentor");
            requireNonNull(there, "there");
            requireNonNull(needed, "needed");
        }
    }

    private static void checkPeople(ImmutableList<ParticipantId> people) {
        checkArgument(!requireNonNull(people, "people").isEmpty(), "an obstacle of people must name somebody");
    }

    /**
     * Numbers allow teams, but none were found that keep all rules; dropping a rule or a bound may help.
     *
     * @param everywhere whether all was searched, so that there are none of these candidate pairs for sure; else more steps may find some
     */
    record NotFound(boolean everywhere) implements TeamObstacle {}

    /**
     * Mentees could be with further mentors, whom the problem {@linkplain TeamMentee#isCut leaves out}; keeping more may help.
     *
     * @param mentees how many mentees
     */
    record CandidatesLeftOut(HeadCount mentees) implements TeamObstacle {

        /** Checks that the number is given. */
        public CandidatesLeftOut {
            requireNonNull(mentees, "mentees");
        }
    }
}
