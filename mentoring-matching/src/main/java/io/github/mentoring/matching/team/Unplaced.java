package io.github.mentoring.matching.team;

import static java.util.Objects.requireNonNull;

import io.github.mentoring.core.person.HeadCount;

/** Why a mentee is in no team. */
public sealed interface Unplaced {

    /**
     * Too few mentors with a seat may be in a team with them.
     *
     * @param there how many may
     * @param needed how many a team has at least
     */
    record TooFewCandidates(HeadCount there, HeadCount needed) implements Unplaced {

        /** Checks that both are given. */
        public TooFewCandidates {
            requireNonNull(there, "there");
            requireNonNull(needed, "needed");
        }
    }

    /**
     * Too few other mentees or peers may be in a team with them: the others are kept apart from them, or have too little time or too few
     * interests in common with them.
     *
     * @param there how many may, as far as these two go
     * @param needed how many others a team has at least
     */
    record TooFewFellows(HeadCount there, HeadCount needed) implements Unplaced {

        /** Checks that both are given. */
        public TooFewFellows {
            requireNonNull(there, "there");
            requireNonNull(needed, "needed");
        }
    }

    /** No teams place more mentees than these, so somebody must go without; what the formation's obstacles say would help. */
    record NoRoom() implements Unplaced {}

    /**
     * Numbers allow more to be placed, but rules stand in the way, or others have the seats of those who could be their mentors.
     *
     * @param everywhere whether all was searched, so that there are no teams that place more; else more steps may find some
     */
    record RulesOrOthers(boolean everywhere) implements Unplaced {}

    /**
     * The mentee, or somebody else on whom the cause turns, could be with further mentors, whom the problem {@linkplain TeamMentee#isCut
     * leaves out}. Keeping more could place the mentee.
     *
     * @param amongKept the cause if there were no other mentors for anybody
     */
    record BeyondKept(Unplaced amongKept) implements Unplaced {

        /** Checks that the cause is given. */
        public BeyondKept {
            requireNonNull(amongKept, "amongKept");
        }
    }
}
