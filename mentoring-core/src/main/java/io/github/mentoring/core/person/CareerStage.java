package io.github.mentoring.core.person;

/** How far along their career a person is; compared in this order. No stage is too late or too early for a mentor. */
public enum CareerStage {
    /** Still learns the profession. */
    STUDENT,
    /** Works under supervision to qualify. */
    TRAINEE,
    /** Works in the profession since a few years at most. */
    EARLY,
    /** Is settled in the profession. */
    MID,
    /** Looks back on most of a career. */
    SENIOR
}
