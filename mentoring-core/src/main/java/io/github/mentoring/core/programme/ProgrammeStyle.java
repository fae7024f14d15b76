package io.github.mentoring.core.programme;

/**
 * Between which two ends a programme stands; a description that no rule reads.
 *
 * <p>Ten tips for a productive mentoring relationship, introduction.
 */
public enum ProgrammeStyle {
    /** Organised throughout: who is matched, for what and for how long is settled by the programme. */
    FORMAL_STRUCTURED,
    /** Left to the people themselves, in surroundings that encourage mentoring. */
    INFORMAL_WITH_SUPPORTIVE_CULTURE
}
