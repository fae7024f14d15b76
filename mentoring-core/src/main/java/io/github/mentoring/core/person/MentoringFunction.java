package io.github.mentoring.core.person;

/** What mentoring does for a mentee, seen as a whole. */
public enum MentoringFunction {
    /** Building a vision, setting goals and looking back on them. */
    CAREER_GUIDANCE,
    /** Teaching, training and challenging. */
    SKILL_DEVELOPMENT,
    /** Speaking up for the mentee and opening doors. */
    SPONSORSHIP,
    /** Encouraging, listening and helping with problems. */
    EMOTIONAL_SUPPORT,
    /** Being an example in conduct, values and attitudes. */
    ROLE_MODELLING
}
