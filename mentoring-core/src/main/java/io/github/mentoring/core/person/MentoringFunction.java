package io.github.mentoring.core.person;

/**
 * What mentoring does for a mentee, in five functions of equal standing.
 *
 * <p>Mentees need some of them and mentors offer some; hardly any one mentor serves them all.
 */
public enum MentoringFunction {
    /** Finding a way: vision, goals, progress, and the decisions made or put off. */
    CAREER_GUIDANCE,
    /** Getting better at the work: teaching, training, evaluating, pointing to resources. */
    SKILL_DEVELOPMENT,
    /** Opening doors: public credit, opportunities, contacts, protection. */
    SPONSORSHIP,
    /** Being there: encouraging, listening, helping to solve problems. */
    EMOTIONAL_SUPPORT,
    /** Being an example in conduct, values and attitudes. */
    ROLE_MODELLING
}
