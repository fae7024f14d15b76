package io.github.mentoring.core.programme;

/**
 * Where research has found that mentoring has an effect; how great it was is for the caller to rate.
 *
 * <p>Faculty mentoring FAQ, on whether one needs a mentor.
 */
public enum OutcomeArea {
    /** How the career goes on as a whole. */
    CAREER_PROGRESS,
    /** How the person develops. */
    PERSONAL_DEVELOPMENT,
    /** How the person's work is evaluated. */
    PERFORMANCE_EVALUATIONS,
    /** How much research comes of it. */
    RESEARCH_PRODUCTIVITY
}
