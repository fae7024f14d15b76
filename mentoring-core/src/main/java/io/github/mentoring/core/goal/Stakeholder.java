package io.github.mentoring.core.goal;

/** On whose behalf a person's time is asked for. */
public enum Stakeholder {
    /** Those who run the place of work. */
    ADMINISTRATION,
    /** Those who are cared for. */
    PATIENTS,
    /** Others who care for them. */
    OTHER_PROVIDERS,
    /** Those who learn. */
    STUDENTS
}
