package io.github.mentoring.core.conduct;

/** How somebody may abuse power, whichever side they are on; unequal power alone is no abuse. */
public enum PowerAbuse {
    /** Puts the other down or frightens them. */
    BULLYING,
    /** Takes advantage of the other. */
    EXPLOITATION,
    /** Troubles the other against their will. */
    HARASSMENT
}
