package io.github.mentoring.matching.committee;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import java.util.HashSet;

/**
 * The mentors chosen for a mentee.
 *
 * @param mentee whose committee it is
 * @param members who serves
 * @param roles who of them has which role, by the role's name
 */
public record Committee(
        MenteeId mentee, ImmutableSortedSet<MentorId> members, ImmutableSortedMap<String, MentorId> roles) {

    /** Checks that roles are held by members, each by another one. */
    public Committee {
        requireNonNull(mentee, "mentee");
        requireNonNull(members, "members");
        requireNonNull(roles, "roles");
        checkArgument(
                members.containsAll(roles.values()),
                "committee of mentee `%s` gives a role to somebody else: %s; name members",
                mentee,
                roles);
        checkArgument(
                new HashSet<>(roles.values()).size() == roles.size(),
                "committee of mentee `%s` gives one member two roles: %s; give each to another member",
                mentee,
                roles);
    }
}
