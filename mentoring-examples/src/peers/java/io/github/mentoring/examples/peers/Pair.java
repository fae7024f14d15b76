package io.github.mentoring.examples.peers;

import io.github.mentoring.core.person.PersonId;
import java.util.Random;

/** A proposed pair as all three screenings see it: sixteen flags, two numbers, and two people. */
public final class Pair {

    static final int FLAGS = 16;

    private static final int MOST = 12;

    private final PersonId mentor;
    private final PersonId mentee;
    private final boolean[] flags;
    private final int lapses;
    private final int meetings;

    Pair(PersonId mentor, PersonId mentee, boolean[] flags, int lapses, int meetings) {
        this.mentor = mentor;
        this.mentee = mentee;
        this.flags = flags;
        this.lapses = lapses;
        this.meetings = meetings;
    }

    /** Returns a seeded pair; each flag holds in one case out of the given number. */
    static Pair random(Random random, int oneIn) {
        boolean[] flags = new boolean[FLAGS];
        for (int i = 0; i < FLAGS; i++) {
            flags[i] = random.nextInt(oneIn) == 0;
        }
        int lapses = random.nextInt(oneIn) == 0 ? random.nextInt(MOST) : 0;
        return new Pair(
                PersonId.of("mentor-" + random.nextInt(1_000)),
                PersonId.of("mentee-" + random.nextInt(4_000)),
                flags,
                lapses,
                MOST - random.nextInt(oneIn) / (oneIn - 1) * MOST);
    }

    public PersonId mentor() {
        return mentor;
    }

    public PersonId mentee() {
        return mentee;
    }

    public boolean flag(int flag) {
        return flags[flag];
    }

    public int lapses() {
        return lapses;
    }

    public int meetings() {
        return meetings;
    }
}
