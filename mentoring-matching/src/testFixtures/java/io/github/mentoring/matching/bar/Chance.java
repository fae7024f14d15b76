package io.github.mentoring.matching.bar;

/** SplitMix64, so that instances never change. */
final class Chance {

    static final long STEP = 0x9E3779B97F4A7C15L;

    private long state;

    Chance(long state) {
        this.state = state;
    }

    long next() {
        state += STEP;
        long mixed = state;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    /** Returns a number from zero to below the bound. */
    int below(int bound) {
        return (int) (((next() >>> Integer.SIZE) * bound) >>> Integer.SIZE);
    }

    /** Returns a number from zero to below one. */
    double unit() {
        return (double) (next() >>> 11) * 0x1.0p-53;
    }
}
