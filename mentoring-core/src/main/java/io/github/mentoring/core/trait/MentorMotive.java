package io.github.mentoring.core.trait;

/** Why people mentor; said for understanding, and decided by nothing. */
public enum MentorMotive {
    /** Sees what somebody could become and wants to nurture it. */
    NURTURE_POTENTIAL,
    /** Finds it rewarding to bring on the next generation. */
    GENERATIVITY
}
