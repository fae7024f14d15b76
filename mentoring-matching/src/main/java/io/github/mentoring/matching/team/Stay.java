package io.github.mentoring.matching.team;

/** What it is worth that a mentee is where they are. */
record Stay(Draft before, long worth) {

    /** Nobody need stay anywhere. */
    static final Stay NOBODY = new Stay(new Draft(0, 0), 0);

    /** Returns what it is worth that a mentee is in the team of a place. */
    long worth(int mentee, int place) {
        return worth != 0 && before.placeOf(mentee) == place ? worth : 0;
    }
}
