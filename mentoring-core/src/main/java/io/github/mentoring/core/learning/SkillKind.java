package io.github.mentoring.core.learning;

/** The kinds of skill that mentoring develops. */
public enum SkillKind {
    /** For doing research. */
    RESEARCH,
    /** For the care of patients. */
    CLINICAL,
    /** For study and teaching. */
    ACADEMIC
}
