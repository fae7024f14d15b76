package io.github.mentoring.core.person;

/**
 * The sides of a profession in which people are involved, each to a different degree.
 *
 * <p>A difference says something about two people and never keeps them apart.
 */
public enum Involvement {
    /** Research and publishing. */
    SCHOLARSHIP,
    /** Work for patients, clients and the organisation. */
    SERVICE,
    /** Teaching others. */
    TEACHING
}
