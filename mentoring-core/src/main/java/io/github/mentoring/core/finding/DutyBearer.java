package io.github.mentoring.core.finding;

import static java.util.Objects.requireNonNull;

import io.github.mentoring.core.person.Side;

/** Whose part it is to do what a rule asks for. */
public enum DutyBearer {
    /** The mentor. */
    MENTOR,
    /** The mentee. */
    MENTEE,
    /** The mentor and the mentee, each of them. */
    BOTH,
    /** Those who run the mentoring programme. */
    PROGRAMME,
    /** The organisation within which the programme runs. */
    INSTITUTION;

    /** Returns the bearer of what is one side's own part. */
    public static DutyBearer of(Side side) {
        return switch (requireNonNull(side, "side")) {
            case MENTOR -> MENTOR;
            case MENTEE -> MENTEE;
        };
    }
}
