package io.github.mentoring.core.goal;

/** What a mentor who was consulted thinks of an offer; it binds nobody. */
public enum OfferView {
    /** Take it. */
    ACCEPT,
    /** Leave it. */
    DECLINE
}
