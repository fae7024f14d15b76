package io.github.mentoring.core.conduct;

/** A risk that grows with closeness, of four (Mastering Mentoring, Part 1). Keeping boundaries is the mentor's part. */
public enum BoundaryRisk {
    /** A line between the professional and the personal is getting blurred. */
    CROSSING,
    /** Somebody enters where the other did not ask them in. */
    INTRUSION,
    /** Somebody does more for the other than is good. */
    OVERZEALOUSNESS,
    /** Somebody feels attracted; feeling it is a risk, acting upon it is forbidden. */
    ROMANTIC_INCLINATION;

    /** Returns whether there is a difference between feeling it and acting upon it. */
    public boolean canBeActedOn() {
        return this == ROMANTIC_INCLINATION;
    }
}
