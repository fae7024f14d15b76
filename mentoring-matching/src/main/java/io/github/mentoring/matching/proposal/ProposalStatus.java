package io.github.mentoring.matching.proposal;

import static java.util.Objects.requireNonNull;

import io.github.mentoring.core.person.Side;

/** How far a proposed pair has come. */
public enum ProposalStatus {
    /** Neither side has answered. */
    OPEN,
    /** The mentor has accepted, the mentee has not answered. */
    ACCEPTED_BY_MENTOR,
    /** The mentee has accepted, the mentor has not answered. */
    ACCEPTED_BY_MENTEE,
    /** Everybody whose acceptance it takes has accepted. */
    AGREED,
    /** Either side has declined; neither which nor why is kept. */
    DECLINED;

    /** Returns whether the pair takes a seat of the mentor: whether anybody has accepted and nobody has declined. */
    public boolean isHeld() {
        return this == ACCEPTED_BY_MENTOR || this == ACCEPTED_BY_MENTEE || this == AGREED;
    }

    /** Returns the status after one side has accepted. */
    ProposalStatus acceptedBy(Side side) {
        ProposalStatus mine = requireNonNull(side, "side") == Side.MENTOR ? ACCEPTED_BY_MENTOR : ACCEPTED_BY_MENTEE;
        return switch (this) {
            case OPEN -> mine;
            case ACCEPTED_BY_MENTOR, ACCEPTED_BY_MENTEE -> this == mine ? this : AGREED;
            case AGREED, DECLINED -> this;
        };
    }
}
