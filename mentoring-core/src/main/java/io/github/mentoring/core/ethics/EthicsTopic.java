package io.github.mentoring.core.ethics;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import io.github.mentoring.core.finding.RuleId;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** What the ethics of mentoring is about; every issue that arises between two people belongs to one of these or to none. */
public enum EthicsTopic {
    /** What is said between the two stays there. */
    CONFIDENTIALITY,
    /** Nobody decides between their own interest and the other's without saying so. */
    CONFLICT_OF_INTEREST("CONFLICT_DECLARED", "CONFLICT_UNACKNOWLEDGED", "EVALUATIVE_DEPENDENCY"),
    /** Whoever uses the other's work names it. */
    INTELLECTUAL_PROPERTY("IP_NOT_ACKNOWLEDGED"),
    /** Nobody uses a stronger position against the other. */
    POWER("POWER_ABUSE", "POWER_IMBALANCE"),
    /** What the two expect can be done, and is done. */
    UNREALISTIC_EXPECTATIONS("RELIABILITY_LAPSE", "REVIEW_EXPECTATIONS", "UNREALISTIC_EXPECTATIONS"),
    /** Mentoring is open to all, whoever they are and whatever they aim at. */
    ACCESS("ACCESS_BLANKET_REFUSAL", "DIVERSE_GOAL_REFUSED", "EXCLUSION_SOFTENED");

    private final ImmutableSortedSet<RuleId> rules;

    EthicsTopic(String... codes) {
        this.rules =
                Stream.of(codes).map(RuleId::of).collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural()));
    }

    /** Returns the codes of the findings that belong to it. */
    public ImmutableSortedSet<RuleId> rules() {
        return rules;
    }

    /** Returns what findings of the given code belong to, or empty if to none of these. */
    public static Optional<EthicsTopic> of(RuleId code) {
        requireNonNull(code, "code");
        return Arrays.stream(values())
                .filter(topic -> topic.rules.contains(code))
                .findFirst();
    }
}
