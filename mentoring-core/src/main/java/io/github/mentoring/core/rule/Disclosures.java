package io.github.mentoring.core.rule;

/**
 * How rules that permit, require and prohibit come together.
 *
 * <p>Require and prohibit together escalate; each of them outweighs permit; where nothing speaks, it is prohibited.
 */
final class Disclosures {

    private static final int PERMIT = 1;
    private static final int REQUIRE = 2;
    private static final int PROHIBIT = 4;

    private Disclosures() {}

    static int bit(Effect effect) {
        return switch (effect) {
            case REPORT -> 0;
            case PERMIT -> PERMIT;
            case REQUIRE -> REQUIRE;
            case PROHIBIT -> PROHIBIT;
        };
    }

    /** Returns the effects that bring about the outcome; none if it may come about by itself. */
    static int bits(Outcome outcome) {
        return switch (outcome) {
            case PERMITTED -> PERMIT;
            case MANDATORY -> REQUIRE;
            case PROHIBITED -> PROHIBIT;
            case ESCALATE -> REQUIRE | PROHIBIT;
            case CLEAR, NOTED, VIOLATION -> 0;
        };
    }

    static Answer answer(int sure, int possible) {
        Outcome mildest = Outcome.ESCALATE;
        Outcome severest = Outcome.PERMITTED;
        for (int set = sure; set <= possible; set++) {
            if ((set & sure) == sure && (set & ~possible) == 0) {
                Outcome outcome = outcome(set);
                mildest = outcome.compareTo(mildest) < 0 ? outcome : mildest;
                severest = outcome.compareTo(severest) > 0 ? outcome : severest;
            }
        }
        return Answer.between(mildest, severest);
    }

    private static Outcome outcome(int set) {
        if ((set & REQUIRE) != 0) {
            return (set & PROHIBIT) != 0 ? Outcome.ESCALATE : Outcome.MANDATORY;
        }
        return set == PERMIT ? Outcome.PERMITTED : Outcome.PROHIBITED;
    }
}
