package io.github.mentoring.core.trait;

/**
 * A sign that a mentor does harm, of seven (Introduction to Mentorship, the "tormentor").
 *
 * <p>One sign is enough to look at the relationship again. Signs are never added up to a score.
 */
public enum TormentorSign {
    /** Misjudges what the mentee is capable of. */
    MISJUDGES_POTENTIAL(false),
    /** Crosses professional boundaries. */
    BREAKS_BOUNDARIES(true),
    /** Takes no notice of what the mentee says. */
    IGNORES_INPUT(false),
    /** Acts against ethics. */
    UNETHICAL(true),
    /** Claims skill, knowledge or competence that is not there. */
    MISREPRESENTS_COMPETENCE(true),
    /** Keeps no time for the relationship, or lets things drop. */
    NO_TIME_OR_FOLLOW_UP(false),
    /** Communicates badly, criticism included. */
    POOR_COMMUNICATION(false);

    private final boolean ethical;

    TormentorSign(boolean ethical) {
        this.ethical = ethical;
    }

    /** Returns whether this is a matter of ethics, so that it weighs as a violation rather than a warning. */
    public boolean isEthical() {
        return ethical;
    }
}
