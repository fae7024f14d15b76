package io.github.mentoring.core.relationship;

/**
 * A breach of boundaries that may take a concern beyond the two, of four (Ten tips for a productive mentoring
 * relationship); a concern is enough, and proof is not asked for.
 */
public enum BoundaryBreach {
    /** Somebody acts as no professional should, of any sort and in any setting. */
    UNPROFESSIONAL_CONDUCT,
    /** Somebody feels harassed. */
    PERCEIVED_HARASSMENT,
    /** The mentor or the mentee may come to harm, be it for their mental health. */
    PERSONAL_SAFETY,
    /** Patients may come to harm. */
    PATIENT_SAFETY
}
