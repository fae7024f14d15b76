package io.github.mentoring.core.network;

/** How far a contact is from home; a network is built at all three. */
public enum NetworkLevel {
    /** In the same town or region. */
    REGIONAL,
    /** In the same country. */
    NATIONAL,
    /** In another country. */
    INTERNATIONAL
}
