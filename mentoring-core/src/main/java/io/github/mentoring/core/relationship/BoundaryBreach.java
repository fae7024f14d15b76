package io.github.mentoring.core.relationship;

/** What breaches the boundary of a relationship, and so takes a concern beyond the two; a concern is enough, proof is not asked for. */
public enum BoundaryBreach {
    /** Somebody acts as no professional should. */
    UNPROFESSIONAL_CONDUCT,
    /** Somebody feels harassed. */
    PERCEIVED_HARASSMENT,
    /** The mentor or the mentee may come to harm. */
    PERSONAL_SAFETY,
    /** Patients may come to harm. */
    PATIENT_SAFETY
}
