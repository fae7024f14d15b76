package io.github.mentoring.matching.proposal;

import io.github.mentoring.core.person.Side;
import io.github.mentoring.matching.problem.Candidate;

/** Something that somebody does about a pair, who need not be proposed, or be there at all. */
record Act(Kind kind, Candidate pair) {

    enum Kind {
        PROPOSE,
        MENTOR_ACCEPTS,
        MENTEE_ACCEPTS,
        DECLINE
    }

    ProposalStep on(Proposals proposals) {
        return switch (kind) {
            case PROPOSE -> proposals.propose(pair);
            case MENTOR_ACCEPTS -> proposals.accept(pair, Side.MENTOR);
            case MENTEE_ACCEPTS -> proposals.accept(pair, Side.MENTEE);
            case DECLINE -> proposals.decline(pair);
        };
    }
}
