package io.github.mentoring.core.learning;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.format.Formality;

/**
 * A model of learning from somebody; every relationship follows exactly one.
 *
 * <p>The models are told apart by their {@linkplain #traits traits}. Techniques are not: one model may borrow those of
 * another, as a mentor may coach and a supervisor question, and stays what it is.
 */
public enum LearningModel {
    /** Somebody further on helps somebody earlier on the way to grow as a person and professional, and gains from it. */
    MENTORSHIP(
            ModelTrait.INDUSTRY,
            ModelTrait.MOSTLY_INFORMAL,
            ModelTrait.DEVELOPMENT,
            ModelTrait.PROCESS,
            ModelTrait.RELATIONSHIP,
            ModelTrait.MUTUAL_BENEFIT,
            ModelTrait.OWN_EXPERIENCE,
            ModelTrait.SHARE_OWN_CASE,
            ModelTrait.GUIDE,
            ModelTrait.ADVISE,
            ModelTrait.GOAL_PROGRESS,
            ModelTrait.TRACK_RECORD_COUNTS,
            ModelTrait.TRANSFORMATIVE,
            ModelTrait.HOLISTIC,
            ModelTrait.MAY_BECOME_PEERS),
    /** A professional coach helps one coachee to change behaviour by learning and knowing themselves better. */
    COACHING(
            ModelTrait.SKILL_SET,
            ModelTrait.ALWAYS_FORMAL,
            ModelTrait.PERFORMANCE,
            ModelTrait.PROBLEM,
            ModelTrait.TASK,
            ModelTrait.SKILLS_TO_REACH_TARGET,
            ModelTrait.PROBE_AND_RETRY,
            ModelTrait.CHALLENGE,
            ModelTrait.ASSESS,
            ModelTrait.PERSONAL_BEST,
            ModelTrait.ONE_TO_ONE,
            ModelTrait.PAID_OCCUPATION,
            ModelTrait.OUTCOMES_OVER_PROCESS,
            ModelTrait.WITHOUT_ADVICE),
    /** A senior, credentialed professional educates colleagues or trainees about the therapy they give at the time. */
    SUPERVISION(
            ModelTrait.SENIOR_IN_PRACTICE,
            ModelTrait.MOSTLY_FORMAL,
            ModelTrait.DEVELOPMENT,
            ModelTrait.PERFORMANCE,
            ModelTrait.PSYCHOTHERAPY,
            ModelTrait.PROVIDER_CONFIDENCE,
            ModelTrait.PATIENT_OUTCOMES,
            ModelTrait.PROVIDER_AND_PATIENT_CHECK,
            ModelTrait.PRIORITISE_ISSUE,
            ModelTrait.CONCEPTUALISE_CASE,
            ModelTrait.DISCUSS_CASE,
            ModelTrait.COMPETENCY_GAIN,
            ModelTrait.HIERARCHICAL,
            ModelTrait.TRUST_UNDER_DEPENDENCE,
            ModelTrait.CREDENTIALS_REQUIRED,
            ModelTrait.TRACK_RECORD_COUNTS);

    private final ImmutableSortedSet<ModelTrait> traits;

    LearningModel(ModelTrait... traits) {
        this.traits = ImmutableSortedSet.copyOf(traits);
    }

    /** Returns all that is said of this model, at least one trait in every aspect. */
    public ImmutableSortedSet<ModelTrait> traits() {
        return traits;
    }

    /** Returns whether the given trait is said of this model. */
    public boolean has(ModelTrait trait) {
        return traits.contains(requireNonNull(trait, "trait"));
    }

    /** Returns how formal this model usually is. */
    public Formality usualFormality() {
        return has(ModelTrait.MOSTLY_INFORMAL) ? Formality.INFORMAL : Formality.FORMAL;
    }

    /** Returns whether this model is found in the given form at all, usual or not. */
    public boolean isPractised(Formality formality) {
        return requireNonNull(formality, "formality") == usualFormality() || !has(ModelTrait.ALWAYS_FORMAL);
    }
}
