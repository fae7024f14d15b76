package io.github.mentoring.core.goal;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.internal.DuplicateKeys;
import io.github.mentoring.core.person.Hours;
import io.github.mentoring.core.person.Level;
import io.github.mentoring.core.person.MentorId;
import java.util.Optional;
import org.immutables.value.Value;

/** Something a mentee is offered, asked for or could take up, with what they and their mentors make of it. */
@Value.Immutable
public abstract class Offer {

    Offer() {} // only the generated class extends this type

    /** Returns what kind of thing it is. */
    @Value.Redacted
    public abstract OfferKind kind();

    /** Returns on whose behalf it is asked for, or empty if that is not stated. */
    public abstract Optional<Stakeholder> stakeholder();

    /** Returns how much time it takes, over the same stretch as the free hours of the mentee. */
    public abstract Hours hours();

    /** Returns the place in the hierarchy of the person who asks, or empty if unknown. */
    @Value.Redacted
    public abstract Optional<Level> requesterLevel();

    /** Returns which goals of the mentee it serves, active or not. */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<GoalId> servesGoals();

    /** Returns which values it serves, whether or not the mentee's mission holds them. */
    @Value.NaturalOrder
    @Value.Redacted
    public abstract ImmutableSortedSet<MissionValue> servesValues();

    /** Returns whether it interests the mentee, which alone makes nothing valuable; no unless stated. */
    @Value.Default
    public boolean interesting() {
        return false;
    }

    /** Returns what each mentor thinks of it who was consulted. */
    @Value.NaturalOrder
    @Value.Redacted
    public abstract ImmutableSortedMap<MentorId, OfferView> mentorViews();

    /** Returns whether a mentor was consulted. */
    public boolean isConsulted() {
        return !mentorViews().isEmpty();
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Offer} values. */
    public static final class Builder extends ImmutableOffer.Builder {
        Builder() {}

        @Override
        public Offer build() {
            return DuplicateKeys.refuse(
                    super::build, "offer", "has two views of one mentor; give each mentor one view");
        }
    }
}
