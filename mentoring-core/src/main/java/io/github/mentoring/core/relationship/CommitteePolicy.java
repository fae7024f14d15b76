package io.github.mentoring.core.relationship;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.mentoring.core.rule.Detail;
import io.github.mentoring.core.rule.Findings;
import org.immutables.value.Value;

/** What a programme asks of committees of mentors. */
@Value.Immutable
public abstract class CommitteePolicy {

    CommitteePolicy() {} // only the generated class extends this type

    /** Returns the fewest mentors, two or more; two unless stated. */
    @Value.Default
    public int minMentors() {
        return 2;
    }

    /** Returns the most mentors, not below the fewest; five unless stated. */
    @Value.Default
    public int maxMentors() {
        return 5;
    }

    /** Returns how strictly one mentor is to be from the mentee's own department; preferred unless stated. */
    @Value.Default
    public Strictness insideDepartment() {
        return Strictness.PREFER;
    }

    /** Returns how strictly the mentors are to be of several disciplines; off unless stated. */
    @Value.Default
    public Strictness multidisciplinary() {
        return Strictness.OFF;
    }

    /** Returns how many disciplines count as several, two or more; two unless stated. */
    @Value.Default
    public int minDistinctDisciplines() {
        return 2;
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns what speaks against a committee of so many mentors, zero or more. */
    public Findings findingsOfSize(int mentors) {
        checkArgument(mentors >= 0, "committee has a negative number of mentors: %s; count from zero", mentors);
        if (mentors < minMentors()) {
            return Findings.of(RelationshipRule.COMMITTEE_TOO_FEW_MENTORS.finding(size(minMentors(), mentors)));
        }
        return mentors > maxMentors()
                ? Findings.of(RelationshipRule.COMMITTEE_TOO_LARGE.finding(size(maxMentors(), mentors)))
                : Findings.none();
    }

    private static Detail size(int limit, int mentors) {
        return Detail.of(new Detail.Quantity("limit", limit), new Detail.Quantity("mentors", mentors));
    }

    @Value.Check
    void check() {
        checkArgument(
                minMentors() > 1,
                "committee policy admits committees of fewer than two: %s; ask for two or more",
                minMentors());
        checkArgument(
                maxMentors() >= minMentors(),
                "committee policy asks for at least %s mentors and at most %s; raise the most or lower the fewest",
                minMentors(),
                maxMentors());
        checkArgument(
                minDistinctDisciplines() > 1,
                "committee policy counts fewer than two disciplines as several: %s; ask for two or more",
                minDistinctDisciplines());
    }

    /** Builds {@link CommitteePolicy} values. */
    public static final class Builder extends ImmutableCommitteePolicy.Builder {
        Builder() {}
    }
}
