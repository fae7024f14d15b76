package io.github.mentoring.core.learning;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import io.github.mentoring.core.finding.Detail;
import io.github.mentoring.core.finding.Findings;
import io.github.mentoring.core.internal.DuplicateKeys;
import io.github.mentoring.core.internal.NaturalOrder;
import io.github.mentoring.core.person.MentoringFunction;
import io.github.mentoring.core.person.PersonId;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Which functions a mentee needs, and which the mentors of that mentee offer between them.
 *
 * <p>No single mentor serves every function; what is uncovered is a reason to look for another. The text form shows ids
 * but neither needs nor offers.
 */
@Value.Immutable
public abstract class FunctionCoverage {

    FunctionCoverage() {} // only the generated class extends this type

    /** Returns who needs the functions. */
    public abstract PersonId mentee();

    /** Returns the functions that the mentee needs. */
    @Value.NaturalOrder
    @Value.Redacted
    public abstract ImmutableSortedSet<MentoringFunction> needs();

    /** Returns the functions that each mentor offers, needed or not. */
    @Value.NaturalOrder
    @Value.Redacted
    public abstract ImmutableSortedMap<PersonId, ImmutableSortedSet<MentoringFunction>> offers();

    /** Returns the functions that the mentee needs and no mentor offers. */
    public ImmutableSortedSet<MentoringFunction> uncovered() {
        return uncovered(needs(), offers().values());
    }

    /**
     * Returns whether a committee is to be offered: whether no mentor alone offers all that is needed, and together they offer more of it
     * than anybody alone.
     */
    public boolean isCommitteeOffered() {
        int together = needs().size() - uncovered().size();
        return together > 0
                && offers().values().stream()
                        .allMatch(offer -> Sets.intersection(needs(), offer).size() < together);
    }

    /** Returns the finding that names the uncovered functions, about the mentee; nothing if there are none. */
    public Findings findings() {
        ImmutableSortedSet<MentoringFunction> uncovered = uncovered();
        return uncovered.isEmpty()
                ? Findings.none()
                : Findings.of(LearningRule.FUNCTIONS_UNCOVERED.finding(Detail.ofAll(uncovered), mentee()));
    }

    /** Returns the needs that are in none of the offers, whoever or whatever makes them. */
    public static ImmutableSortedSet<MentoringFunction> uncovered(
            Set<MentoringFunction> needs, Iterable<? extends Set<MentoringFunction>> offers) {
        requireNonNull(needs, "needs");
        requireNonNull(offers, "offers");
        Set<MentoringFunction> covered = EnumSet.noneOf(MentoringFunction.class);
        offers.forEach(covered::addAll);
        return ImmutableSortedSet.copyOf(Sets.difference(needs, covered));
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a new builder for the mentee with the given id. */
    public static Builder builder(String mentee) {
        return builder().mentee(PersonId.of(mentee));
    }

    @Value.Check
    FunctionCoverage check() {
        checkArgument(
                !offers().containsKey(mentee()),
                "function coverage has `%s` offer functions to themselves; name other people as mentors",
                mentee());
        return withOffers(NaturalOrder.ofValues(offers()));
    }

    abstract FunctionCoverage withOffers(
            Map<? extends PersonId, ? extends ImmutableSortedSet<MentoringFunction>> offers);

    /** Builds {@link FunctionCoverage} values. */
    public static final class Builder extends ImmutableFunctionCoverage.Builder {
        Builder() {}

        /** States what one mentor offers. */
        public Builder offer(String mentor, MentoringFunction... functions) {
            return putOffers(PersonId.of(mentor), ImmutableSortedSet.copyOf(requireNonNull(functions, "functions")));
        }

        @Override
        public FunctionCoverage build() {
            return DuplicateKeys.refuse(
                    super::build, "function coverage", "has one mentor twice; give each mentor one set of functions");
        }
    }
}
