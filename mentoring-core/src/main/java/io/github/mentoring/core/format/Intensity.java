package io.github.mentoring.core.format;

/** How much of a bond mentoring is meant to be; neither kind excludes other mentors. */
public enum Intensity {
    /** A close bond over years. */
    INTENSE,
    /** Short and light contact, be it with a supervisor, with a peer or with somebody a little further on. */
    LIGHT
}
