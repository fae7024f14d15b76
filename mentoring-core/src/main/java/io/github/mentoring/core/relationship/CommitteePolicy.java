package io.github.mentoring.core.relationship;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import io.github.mentoring.core.finding.Detail;
import io.github.mentoring.core.finding.Findings;
import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.PersonId;
import org.immutables.value.Value;

/** What a programme asks of committees of mentors. */
@Value.Immutable
public abstract class CommitteePolicy {

    private static final int SEVERAL = 2;
    private static final CommitteePolicy STANDARD = builder().build();

    CommitteePolicy() {} // only the generated class extends this type

    /** Returns the fewest mentors, two or more; two unless set. */
    @Value.Default
    public HeadCount minMentors() {
        return HeadCount.of(SEVERAL);
    }

    /** Returns the most mentors, not below the fewest; five unless set. */
    @Value.Default
    public HeadCount maxMentors() {
        return HeadCount.of(5);
    }

    /** Returns how strictly one mentor is to be from the mentee's own department; preferred unless set. */
    @Value.Default
    public Strictness insideDepartment() {
        return Strictness.PREFER;
    }

    /** Returns how strictly the mentors are to be of several disciplines; off unless set. */
    @Value.Default
    public Strictness multidisciplinary() {
        return Strictness.OFF;
    }

    /** Returns how many disciplines count as several, two or more; two unless set. */
    @Value.Default
    public HeadCount minDistinctDisciplines() {
        return HeadCount.of(SEVERAL);
    }

    /** Returns the same policy, but asking for several disciplines as strictly as told. */
    public abstract CommitteePolicy withMultidisciplinary(Strictness strictness);

    /** Returns the policy of which nothing is set. */
    public static CommitteePolicy standard() {
        return STANDARD;
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns what speaks against a committee of so many mentors, as findings about the given people. */
    public Findings findingsOfSize(HeadCount mentors, PersonId... subjects) {
        requireNonNull(mentors, "mentors");
        requireNonNull(subjects, "subjects");
        if (mentors.compareTo(minMentors()) < 0) {
            return Findings.of(
                    RelationshipRule.COMMITTEE_TOO_FEW_MENTORS.finding(size(minMentors(), mentors), subjects));
        }
        return mentors.compareTo(maxMentors()) > 0
                ? Findings.of(RelationshipRule.COMMITTEE_TOO_LARGE.finding(size(maxMentors(), mentors), subjects))
                : Findings.none();
    }

    private static Detail size(HeadCount limit, HeadCount mentors) {
        return Detail.of(
                new Detail.Quantity("limit", limit.people()), new Detail.Quantity("mentors", mentors.people()));
    }

    @Value.Check
    void check() {
        checkArgument(
                minMentors().people() >= SEVERAL,
                "committee policy admits committees of fewer than two: %s; ask for two or more",
                minMentors());
        checkArgument(
                maxMentors().compareTo(minMentors()) >= 0,
                "committee policy asks for at least %s mentors and at most %s; raise the most or lower the fewest",
                minMentors(),
                maxMentors());
        checkArgument(
                minDistinctDisciplines().people() >= SEVERAL,
                "committee policy counts fewer than two disciplines as several: %s; ask for two or more",
                minDistinctDisciplines());
    }

    /** Builds {@link CommitteePolicy} values. */
    public static final class Builder extends ImmutableCommitteePolicy.Builder {
        Builder() {}
    }
}
