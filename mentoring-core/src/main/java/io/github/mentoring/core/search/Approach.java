package io.github.mentoring.core.search;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.PersonId;

/**
 * The one candidate who is asked or proposed, and who has agreed so far.
 *
 * @param mentor the candidate
 * @param channel how the candidate is approached
 * @param agreedBy those who agreed, in natural order: the mentor, the mentee, both or neither
 */
public record Approach(MentorId mentor, Channel channel, ImmutableSortedSet<PersonId> agreedBy) {

    /** Checks that every part is there. */
    public Approach {
        requireNonNull(mentor, "mentor");
        requireNonNull(channel, "channel");
        requireNonNull(agreedBy, "agreedBy");
        agreedBy = ImmutableSortedSet.copyOf(agreedBy); // whatever order the caller had
    }

    /** Returns the same approach, agreed by one more. */
    Approach agreedAlsoBy(PersonId person) {
        return new Approach(
                mentor,
                channel,
                ImmutableSortedSet.<PersonId>naturalOrder()
                        .addAll(agreedBy)
                        .add(person)
                        .build());
    }
}
