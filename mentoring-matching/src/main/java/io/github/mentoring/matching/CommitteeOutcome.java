package io.github.mentoring.matching;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import io.github.mentoring.core.finding.Findings;

/** What comes of a round of choosing committees. */
public sealed interface CommitteeOutcome permits CommitteeOutcome.Refused, CommitteeResult {

    /** Returns the committees, or throws if the round was refused. */
    CommitteeResult orElseThrow();

    /**
     * The policy does not allow committees of that size, or of a size that the rules of a mentee's own allow.
     *
     * @param round what is refused
     * @param findings what the policy says
     */
    record Refused(CommitteeRound round, Findings findings) implements CommitteeOutcome {

        /** Checks that there is a reason. */
        public Refused {
            requireNonNull(round, "round");
            checkArgument(!requireNonNull(findings, "findings").isEmpty(), "a refusal must have a reason");
        }

        @Override
        public CommitteeResult orElseThrow() {
            throw new IllegalStateException(
                    "%s is refused: %s; ask for sizes that the policy allows".formatted(round, findings));
        }
    }
}
