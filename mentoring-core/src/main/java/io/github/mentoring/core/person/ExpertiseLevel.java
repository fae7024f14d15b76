package io.github.mentoring.core.person;

/** How much a person knows of one topic, from nothing to mastery; compared in this order. */
public enum ExpertiseLevel {
    /** Knows nothing of it yet. */
    NONE,
    /** Has begun to learn it. */
    NOVICE,
    /** Does the usual work in it unaided. */
    COMPETENT,
    /** Handles unusual cases in it. */
    PROFICIENT,
    /** Is asked by others about it. */
    EXPERT
}
