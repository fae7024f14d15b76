package io.github.mentoring.core.person;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import io.github.mentoring.core.internal.DuplicateKeys;
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

    /** Builds {@link MentorRole} values. */
    public static final class Builder extends ImmutableMentorRole.Builder {
        Builder() {}

        /** Rates one characteristic with a decimal number in [0, 1]. */
        public Builder rating(Characteristic characteristic, String rating) {
            return putRatings(requireNonNull(characteristic, "characteristic"), Rating.parse(rating));
        }

        @Override
        public MentorRole build() {
            return DuplicateKeys.refuse(
                    super::build, "mentor role", "rates one characteristic twice; give each characteristic one rating");
        }
    }
}
