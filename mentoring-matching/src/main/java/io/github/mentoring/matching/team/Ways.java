package io.github.mentoring.matching.team;

/** Which way to make teams better has gained most of late for the work that it took; by chance another one now and then. */
final class Ways {

    private static final long FORGET = 4_000_000; // units of work, after which half of the past counts
    private static final int OTHERS = 5; // one of so many times by chance

    private final Chance chance;
    private final long[] gain;
    private final long[] work;

    Ways(int ways, Chance chance) {
        this.chance = chance;
        gain = new long[ways];
        work = new long[ways];
    }

    int next() {
        if (chance.isOneIn(OTHERS)) {
            return chance.number(gain.length);
        }
        int best = 0;
        for (int way = 1; way < gain.length; way++) {
            if (rate(way) > rate(best)) {
                best = way;
            }
        }
        return best;
    }

    private long rate(int way) {
        return work[way] == 0 ? Long.MAX_VALUE : gain[way] / (work[way] / 1_000 + 1);
    }

    void learn(int way, long gained, long worked) {
        gain[way] += gained;
        work[way] += Math.max(1, worked);
        if (work[way] > FORGET) {
            gain[way] /= 2;
            work[way] /= 2;
        }
    }
}
