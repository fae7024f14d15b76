package io.github.mentoring.matching;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import io.github.mentoring.core.format.Arrangement;
import io.github.mentoring.core.format.Medium;
import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.MentorId;
import java.util.Optional;

/**
 * The mentors whom a mentee could have, told apart by who is near.
 *
 * <p>It serves to suggest how to meet, and nothing else: nobody is left out for being far away.
 *
 * @param near those near the mentee, in the order of ids
 * @param remote all others, in the order of ids
 */
public record PossibleMentors(ImmutableSortedSet<MentorId> near, ImmutableSortedSet<MentorId> remote) {

    /** Checks that nobody is both. */
    public PossibleMentors {
        near = ImmutableSortedSet.copyOf(requireNonNull(near, "near")); // whatever order the caller had
        remote = ImmutableSortedSet.copyOf(requireNonNull(remote, "remote"));
        ImmutableSortedSet<MentorId> both = ImmutableSortedSet.copyOf(Sets.intersection(near, remote));
        checkArgument(both.isEmpty(), "possible mentors are both near and remote: %s; name each once", both);
    }

    /** Returns all of them, in the order of ids. */
    public ImmutableSortedSet<MentorId> all() {
        return ImmutableSortedSet.copyOf(Sets.union(near, remote));
    }

    /**
     * Returns the medium to suggest: the one that the two sides wish for, otherwise in person if a possible mentor is near, and at
     * a distance if all are remote; empty if there is nobody.
     */
    public Optional<Medium> suggestedMedium(Arrangement arrangement) {
        return requireNonNull(arrangement, "arrangement")
                .suggestedMedium(HeadCount.of(near.size()), HeadCount.of(remote.size()));
    }
}
