package io.github.mentoring.core.relationship;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Ordering;
import io.github.mentoring.core.finding.Detail;
import io.github.mentoring.core.finding.Findings;
import io.github.mentoring.core.learning.FunctionCoverage;
import io.github.mentoring.core.learning.LearningRule;
import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.MentoringFunction;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * The mentors whom one mentee turns to, each for some matters and perhaps for some time.
 *
 * <p>No mentor ranks above another: whom to ask depends on the matter and the day. A mentor may hold several seats, for
 * other matters at other times.
 */
@Value.Immutable
public abstract class MentorCommittee {

    MentorCommittee() {} // only the generated class extends this type

    /** Returns the mentee. */
    public abstract MenteeId mentee();

    /** Returns the seats, of at least two mentors and none of them the mentee. */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<CommitteeSeat> seats();

    /** Returns the committee of the given seats. */
    public static MentorCommittee of(MenteeId mentee, CommitteeSeat... seats) {
        return builder().mentee(mentee).addSeats(seats).build();
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the mentors, whenever they hold a seat. */
    public ImmutableSortedSet<MentorId> mentors() {
        return seats().stream()
                .map(CommitteeSeat::mentor)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural()));
    }

    /** Returns the seats that cover a function on the given day, perhaps none. */
    public ImmutableSortedSet<CommitteeSeat> memberFor(MentoringFunction function, LocalDate day) {
        requireNonNull(function, "function");
        requireNonNull(day, "day");
        return seats().stream()
                .filter(seat -> seat.isActive(day) && seat.functions().contains(function))
                .collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural()));
    }

    /** Returns those of the needed functions that no seat covers on the given day. */
    public ImmutableSortedSet<MentoringFunction> uncovered(Iterable<MentoringFunction> needed, LocalDate day) {
        requireNonNull(needed, "needed");
        requireNonNull(day, "day");
        return FunctionCoverage.uncovered(
                ImmutableSortedSet.copyOf(needed),
                Iterables.transform(Iterables.filter(seats(), seat -> seat.isActive(day)), CommitteeSeat::functions));
    }

    /**
     * Returns whether the committee is too small or too large, and which needed functions it leaves uncovered.
     *
     * @param asOf the day on which the functions are needed; the size counts everybody, whenever they hold a seat
     */
    public Findings findings(Iterable<MentoringFunction> needed, LocalDate asOf, CommitteePolicy policy) {
        ImmutableSortedSet<MentoringFunction> uncovered = uncovered(needed, asOf);
        Findings size = requireNonNull(policy, "policy")
                .findingsOfSize(HeadCount.of(mentors().size()));
        return uncovered.isEmpty()
                ? size
                : size.and(Findings.of(
                        LearningRule.FUNCTIONS_UNCOVERED.finding(Detail.ofAll(uncovered), mentee().person())));
    }

    @Value.Check
    void check() {
        checkArgument(
                mentors().size() > 1,
                "committee of mentee `%s` has fewer than two mentors: %s; add a seat for another one",
                mentee(),
                mentors());
        checkArgument(
                !mentors().contains(new MentorId(mentee().person())),
                "committee of mentee `%s` has the mentee as mentor; leave that seat out",
                mentee());
    }

    /** Builds {@link MentorCommittee} values. */
    public static final class Builder extends ImmutableMentorCommittee.Builder {
        Builder() {}
    }
}
