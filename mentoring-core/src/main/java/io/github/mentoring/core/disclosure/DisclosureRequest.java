package io.github.mentoring.core.disclosure;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import io.github.mentoring.core.meeting.ContactChannel;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.PersonId;
import io.github.mentoring.core.person.Side;
import io.github.mentoring.core.phase.Phase;
import io.github.mentoring.core.relationship.BoundaryBreach;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.immutables.value.Value;

/**
 * That a mentor or a mentee asks what they may pass on.
 *
 * <p>Nobody has to prove a reason. The text form shows ids, the day and how many items there are, but neither what they
 * are nor why or to whom they would be told.
 */
@Value.Immutable
public abstract class DisclosureRequest {

    DisclosureRequest() {} // only the generated class extends this type

    /** Returns the mentor. */
    public abstract MentorId mentor();

    /** Returns the mentee, another person. */
    public abstract MenteeId mentee();

    /** Returns which of the two would pass it on. */
    public abstract Side by();

    /** Returns to whom. */
    public abstract Recipient to();

    /** Returns what, one thing at least and none of them twice. */
    public abstract ImmutableList<DisclosureItem> items();

    /** Returns the breaches that are a reason for it; none unless stated. */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<BoundaryBreach> breaches();

    /** Returns whether the wellness of the mentor or the mentee may be at risk, whatever the cause. */
    @Value.Default
    public boolean wellnessAtRisk() {
        return false;
    }

    /** Returns by which channel it was learnt; by a meeting unless stated. It makes no difference. */
    @Value.Default
    public ContactChannel channel() {
        return ContactChannel.MEETING;
    }

    /** Returns where the relationship stands; at work unless stated. It makes no difference, not even once it is over. */
    @Value.Default
    public Phase phase() {
        return Phase.APPLY;
    }

    /** Returns the day on which the question came up. */
    public abstract LocalDate day();

    /** Returns the reasons that count: the breaches, and a danger to somebody's safety where their wellness is at risk. */
    public ImmutableSortedSet<BoundaryBreach> reasons() {
        return wellnessAtRisk()
                ? ImmutableSortedSet.copyOf(
                        Sets.union(breaches(), ImmutableSortedSet.of(BoundaryBreach.PERSONAL_SAFETY)))
                : breaches();
    }

    /** Returns the item of the given id. */
    DisclosureItem item(String id) {
        return items().stream()
                .filter(item -> item.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("disclosure request of `" + discloser()
                        + "` has no item `" + id + "`; ask for one that it has"));
    }

    /** Returns the person who would pass it on. */
    public PersonId discloser() {
        return by() == Side.MENTOR ? mentor().person() : mentee().person();
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        checkArgument(
                !mentor().person().equals(mentee().person()),
                "disclosure request has `%s` as mentor and as mentee; name two people",
                mentor());
        checkArgument(
                !items().isEmpty(), "disclosure request of `%s` has no item; name what would be told", discloser());
        Set<String> seen = new HashSet<>();
        for (DisclosureItem item : items()) {
            checkArgument(
                    seen.add(item.id()),
                    "disclosure request of `%s` has item `%s` twice; give each item one id",
                    discloser(),
                    item.id());
        }
    }

    /** Returns who asks, the day, and how many items there are. */
    @Override
    public final String toString() {
        return "DisclosureRequest[" + discloser() + ", " + day() + ", " + items().size() + " items]";
    }

    /** Builds {@link DisclosureRequest} values. */
    public static final class Builder extends ImmutableDisclosureRequest.Builder {
        Builder() {}
    }
}
