package io.github.mentoring.core.obligation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.finding.Detail;
import io.github.mentoring.core.finding.DutyBearer;
import io.github.mentoring.core.finding.Findings;
import io.github.mentoring.core.lifecycle.Relationship;
import io.github.mentoring.core.programme.MentoringPolicy;
import io.github.mentoring.core.relationship.RelationshipId;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Tells who owes what by when in relationships under one policy, and what the passing of time gives reason to say.
 *
 * <p>All answers are functions of the relationships, the policy and the day in the programme's time zone; asking leaves
 * nothing behind. A relationship is taken as it is given, and so is all that is on record of it.
 */
public final class ObligationCalendar {

    private final MentoringPolicy policy;

    private ObligationCalendar(MentoringPolicy policy) {
        this.policy = policy;
    }

    /** Returns the calendar under the given policy. */
    public static ObligationCalendar under(MentoringPolicy policy) {
        return new ObligationCalendar(requireNonNull(policy, "policy"));
    }

    /** Returns the policy. */
    public MentoringPolicy policy() {
        return policy;
    }

    /** Returns how one relationship stands at the given time. */
    public DueList of(Relationship relationship, Instant asOf) {
        return of(ImmutableList.of(requireNonNull(relationship, "relationship")), asOf);
    }

    /** Returns how many relationships stand at the given time. */
    public DueList of(Iterable<Relationship> relationships, Instant asOf) {
        requireNonNull(relationships, "relationships");
        LocalDate day = policy.schedule().dateOf(asOf);
        ImmutableSortedSet.Builder<DueItem> items = ImmutableSortedSet.naturalOrder();
        for (Relationship each : relationships) {
            collect(each, day, items);
        }
        return new DueList(items.build(), ImmutableSortedMap.<RelationshipId, Findings>of());
    }

    private void collect(Relationship relationship, LocalDate day, ImmutableSortedSet.Builder<DueItem> into) {
        if (!relationship.isLive() || day.isBefore(relationship.start())) {
            return;
        }
        Reviews reviews = Reviews.of(relationship, policy.reviews());
        Obligation review = new Obligation(
                relationship.id(),
                ObligationKind.ANNUAL_REVIEW,
                DutyBearer.PROGRAMME,
                ImmutableSortedSet.of(),
                Detail.none(),
                reviews.doneUntil(),
                reviews.next());
        into.add(new DueItem(review, review.standing(day)));
    }
}
