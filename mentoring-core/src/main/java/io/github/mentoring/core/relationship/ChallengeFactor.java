package io.github.mentoring.core.relationship;

import io.github.mentoring.core.finding.DutyBearer;

/**
 * What may weigh on a relationship.
 *
 * <p>Some difficulty is normal. Any one of these is a reason to look again at what both expect, and none is a reason to
 * end it.
 */
public enum ChallengeFactor {
    /** The two do not go together, on some {@linkplain MismatchGround ground}. */
    MISMATCH(DutyBearer.BOTH),
    /** The mentor leaves the mentee's needs unmet. */
    NEGLECT_BY_MENTOR(DutyBearer.MENTOR),
    /** The mentor does not know enough of the matter. */
    LACK_OF_MENTOR_EXPERTISE(DutyBearer.MENTOR),
    /** Ill will towards working together, bias, or seeing everything black. */
    NEGATIVE_ATTITUDE(DutyBearer.BOTH),
    /** Somebody expects what the other cannot give. */
    UNREALISTIC_EXPECTATIONS(DutyBearer.BOTH),
    /** The mentee leans too much on one mentor; more mentors may help. */
    OVERDEPENDENCY(DutyBearer.BOTH),
    /** The mentee's goals, values or needs are not seen, or not met. */
    GOALS_VALUES_NEEDS_MISSED(DutyBearer.BOTH);

    private final DutyBearer duty;

    ChallengeFactor(DutyBearer duty) {
        this.duty = duty;
    }

    /** Returns whose part it is to do something about it. */
    public DutyBearer duty() {
        return duty;
    }
}
