package io.github.mentoring.core.programme;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.finding.Detail;
import io.github.mentoring.core.finding.Findings;
import io.github.mentoring.core.internal.DuplicateKeys;
import io.github.mentoring.core.person.PersonId;
import io.github.mentoring.core.person.Rating;
import io.github.mentoring.core.person.Side;
import io.github.mentoring.core.phase.ReviewOutcome;
import io.github.mentoring.core.relationship.RelationshipId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * What was found when a relationship was looked at again after a year.
 *
 * <p>The text form shows who, when and what comes of it, not what was gained.
 */
@Value.Immutable
public abstract class AnnualReview {

    AnnualReview() {} // only the generated class extends this type

    /** Returns which relationship it is, or empty if the programme gives them no ids. */
    public abstract Optional<RelationshipId> relationship();

    /** Returns the people of the relationship, two or more. */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<PersonId> subjects();

    /** Returns the day of the review, which need not be the day it was due. */
    public abstract LocalDate date();

    /** Returns what comes of it. */
    public abstract ReviewOutcome outcome();

    /** Returns what the mentor side says it has gained. */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<Benefit> mentorBenefits();

    /** Returns what the mentee side says it has gained. */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<Benefit> menteeBenefits();

    /** Returns how great the effects were, by area, as the caller rates them; not every one need be known. */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<OutcomeArea, Rating> outcomeRatings();

    /** Returns what the given side says it has gained. */
    public ImmutableSortedSet<Benefit> benefits(Side side) {
        return switch (requireNonNull(side, "side")) {
            case MENTOR -> mentorBenefits();
            case MENTEE -> menteeBenefits();
        };
    }

    /** Returns which sides gain nothing. */
    public Findings findings() {
        return Stream.of(Side.values())
                .filter(side -> benefits(side).isEmpty())
                .map(side -> ProgrammeRule.NO_BENEFIT_RECORDED.finding(Detail.of(side), subjects()))
                .collect(Findings.toFindings());
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void validate() {
        checkArgument(
                subjects().size() > 1,
                "annual review on %s names too few people: %s; name all of the relationship",
                date(),
                subjects().size());
        for (Side side : Side.values()) {
            for (Benefit benefit : benefits(side)) {
                checkArgument(
                        benefit.isOpenTo(side),
                        "annual review on %s records a benefit that is not open to that side: %s for %s",
                        date(),
                        benefit,
                        side);
            }
        }
    }

    /** Returns the people, the day and what comes of it. */
    @Override
    public final String toString() {
        return "AnnualReview[" + subjects() + ", " + date() + ", " + outcome() + "]";
    }

    /** Builds {@link AnnualReview} values. */
    public static final class Builder extends ImmutableAnnualReview.Builder {
        Builder() {}

        @Override
        public AnnualReview build() {
            return DuplicateKeys.refuse(
                    super::build, "annual review", "rates one outcome area twice; give each area one rating");
        }
    }
}
