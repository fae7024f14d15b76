package io.github.mentoring.core.person;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.internal.DuplicateKeys;
import io.github.mentoring.core.internal.Wishes;
import io.github.mentoring.core.trait.MentorTrait;
import org.immutables.value.Value;

/** What a person offers as a mentor. */
@Value.Immutable
public abstract class MentorRole {

    MentorRole() {} // only the generated class extends this type

    /** Returns how many mentees this mentor can take in all; one unless stated. */
    @Value.Default
    public Seats seats() {
        return Seats.of(1);
    }

    /** Returns how many seats running relationships already use; none unless stated. */
    @Value.Default
    public Seats seatsTaken() {
        return Seats.of(0);
    }

    /** Returns how this mentor is rated, by characteristic; not every one need be known. */
    @Value.NaturalOrder
    @Value.Redacted
    public abstract ImmutableSortedMap<Characteristic, Rating> ratings();

    /** Returns how this mentor is rated, by trait; not every one need be known. */
    @Value.NaturalOrder
    @Value.Redacted
    public abstract ImmutableSortedMap<MentorTrait, Rating> traitRatings();

    /** Returns what this mentor is ready to do for a mentee; empty if not stated. */
    @Value.NaturalOrder
    @Value.Redacted
    public abstract ImmutableSortedSet<MentoringFunction> offeredFunctions();

    /** Returns the fields in which this mentor offers guidance; empty if not stated. */
    @Value.NaturalOrder
    @Value.Redacted
    public abstract ImmutableSortedSet<MentoringDomain> offeredDomains();

    /** Returns the mentees this mentor would like to take, best first, each named once. */
    @Value.Redacted
    public abstract ImmutableList<MenteeId> wishes();

    /**
     * Returns whom this mentor says they would take under no circumstances, by who those people are.
     *
     * <p>Nobody is ever filtered by it: turning people away on such a ground is what ethics objects to, and this is where
     * it is put on record.
     */
    @Value.NaturalOrder
    @Value.Redacted
    public abstract ImmutableSortedSet<AttributeValue> attributeExclusions();

    /** Returns all ratings of one kind that are known; every trait is personal. */
    public ImmutableList<Rating> ratings(Characteristic.Kind kind) {
        requireNonNull(kind, "kind");
        ImmutableList.Builder<Rating> known = ImmutableList.builder();
        ratings().forEach((characteristic, rating) -> {
            if (characteristic.kind() == kind) {
                known.add(rating);
            }
        });
        if (kind == Characteristic.Kind.PERSONAL) {
            known.addAll(traitRatings().values());
        }
        return known.build();
    }

    /** Returns how many more mentees this mentor can take: none once as many or more seats are taken as there are. */
    public Seats freeSeats() {
        return Seats.of(Math.max(0, seats().count() - seatsTaken().count()));
    }

    /** Returns the role with the given number of seats and nothing else stated. */
    public static MentorRole ofSeats(int seats) {
        return builder().seats(Seats.of(seats)).build();
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        Wishes.check("mentor role", wishes());
    }

    /** Builds {@link MentorRole} values. */
    public static final class Builder extends ImmutableMentorRole.Builder {
        Builder() {}

        /** Rates one characteristic with a decimal number in [0, 1]. */
        public Builder rating(Characteristic characteristic, String rating) {
            return putRatings(requireNonNull(characteristic, "characteristic"), Rating.parse(rating));
        }

        /** Rates one trait with a decimal number in [0, 1]. */
        public Builder rating(MentorTrait trait, String rating) {
            return putTraitRatings(requireNonNull(trait, "trait"), Rating.parse(rating));
        }

        @Override
        public MentorRole build() {
            return DuplicateKeys.refuse(
                    super::build, "mentor role", "rates one characteristic or trait twice; give each one rating");
        }
    }
}
