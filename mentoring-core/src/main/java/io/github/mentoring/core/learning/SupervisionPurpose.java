package io.github.mentoring.core.learning;

/** What supervision is there for. */
public enum SupervisionPurpose {
    /** Building the concepts and the skills of treatment, and sharpening them. */
    SKILLS(ModelTrait.PROVIDER_CONFIDENCE),
    /** Forming an identity as a therapist, and making it firm. */
    IDENTITY(ModelTrait.PROVIDER_CONFIDENCE),
    /** Growing sure that therapy means something. */
    CONVICTION(ModelTrait.PROVIDER_CONFIDENCE),
    /** Watching over treatment, so that patients are safe. */
    PATIENT_PROTECTION(ModelTrait.PATIENT_OUTCOMES);

    private final ModelTrait orientation;

    SupervisionPurpose(ModelTrait orientation) {
        this.orientation = orientation;
    }

    /** Returns which of the two orientations of supervision this serves. */
    public ModelTrait orientation() {
        return orientation;
    }
}
