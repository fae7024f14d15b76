package io.github.mentoring.core.network;

/**
 * Where a talk is given that an established mentor may pass on; talks abroad are not among them.
 *
 * <p>Not the same list as {@link NetworkLevel}: it is about places to speak, not people to know.
 */
public enum InvitationLevel {
    /** At home: in the own organisation, town or region. */
    LOCAL(NetworkLevel.REGIONAL),
    /** Anywhere in the country. */
    NATIONAL(NetworkLevel.NATIONAL);

    private final NetworkLevel contacts;

    InvitationLevel(NetworkLevel contacts) {
        this.contacts = contacts;
    }

    /** Returns at which level such a talk makes its speaker known. */
    public NetworkLevel contacts() {
        return contacts;
    }
}
