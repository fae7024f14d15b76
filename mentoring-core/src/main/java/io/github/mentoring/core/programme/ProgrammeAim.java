package io.github.mentoring.core.programme;

/**
 * What mentoring is to bring about beyond the single pair; a programme names those it takes on.
 *
 * <p>Introduction to Mentorship, on outcomes.
 */
public enum ProgrammeAim {
    /** People work together, and go on doing so, within their country and across borders. */
    COLLABORATION,
    /** Mentees grow, so that services and education become better everywhere. */
    BETTER_SERVICES_AND_EDUCATION,
    /** More people can reach what research has shown to work. */
    ACCESS_TO_EVIDENCE,
    /** Organisations become able to do more by themselves. */
    INSTITUTIONAL_CAPACITY,
    /** Mentees get unbiased advice from those who know the subject, and hear how near they are to their goals. */
    EXPERT_GUIDANCE,
    /** Mentees come to know more specialists. */
    PERSONAL_NETWORKS
}
