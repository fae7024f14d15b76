package io.github.mentoring.core.relationship;

/**
 * A breach of boundaries that may have to leave the confidence of a relationship, of four (Ten tips for a productive
 * mentoring relationship).
 *
 * <p>Perception and concern are enough; nobody has to prove anything.
 */
public enum BoundaryBreach {
    /** Conduct that is not professional, of any sort and in any setting. */
    UNPROFESSIONAL_CONDUCT,
    /** Somebody feels harassed. */
    PERCEIVED_HARASSMENT,
    /** The safety of the mentor or the mentee is in doubt, be it for their mental health. */
    PERSONAL_SAFETY,
    /** The safety of patients is in doubt. */
    PATIENT_SAFETY
}
