package io.github.mentoring.matching.team;

import java.util.BitSet;

/**
 * What it is worth that people are where they were.
 *
 * <p>A mentee who had a team counts for staying in it, one who had none against getting one, and a mentor against each change of the teams
 * that they are in, however many of these change. So two drafts that place as many differ by as many times that worth as one of them moves
 * more people.
 *
 * @param before where everybody was
 * @param worth what one person counts; zero if nobody need stay
 */
record Stay(Draft before, long worth) {

    /** Nobody need stay anywhere. */
    static final Stay NOBODY = new Stay(new Draft(0, 0), 0);

    /** Returns whether it matters who was where. */
    boolean counts() {
        return worth != 0;
    }

    /** Returns whether somebody was in a place, so that it cannot be taken for another one. */
    boolean wasUsed(int place) {
        return counts() && (before.isOpen(place) || before.team(place).length > 0);
    }

    /** Returns what it is worth that a mentee is in the team of a place. */
    long worth(int mentee, int place) {
        if (!counts()) {
            return 0;
        }
        int was = before.placeOf(mentee);
        return was == place ? worth : was < 0 ? -worth : 0;
    }

    /** Returns what is lost by mentors who are in another team than before, or in one more or less; zero or less. */
    long worthOfMentors(int[][] teams) {
        if (!counts()) {
            return 0;
        }
        BitSet moved = new BitSet();
        for (int place = 0; place < teams.length; place++) {
            BitSet changed = TeamTable.bits(before.team(place));
            changed.xor(TeamTable.bits(teams[place]));
            moved.or(changed);
        }
        return -worth * moved.cardinality();
    }

    /** Returns what the teams of a draft are worth with all that. */
    Worth worth(TeamTable table, Draft draft) {
        Worth plain = draft.worth(table);
        int[][] teams = new int[draft.places()][];
        long staying = 0;
        for (int place = 0; place < teams.length; place++) {
            teams[place] = draft.team(place);
            for (int mentee : draft.members(place)) {
                staying += worth(mentee, place);
            }
        }
        return new Worth(plain.placed(), plain.worth() + staying + worthOfMentors(teams));
    }
}
