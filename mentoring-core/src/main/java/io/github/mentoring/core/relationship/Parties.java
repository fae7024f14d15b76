package io.github.mentoring.core.relationship;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import com.google.common.collect.Sets;
import com.google.common.collect.Streams;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.ParticipantId;
import io.github.mentoring.core.person.PersonId;
import java.util.Set;

/**
 * Who is in one relationship, and in which part: mentors with mentees, or a circle of peers.
 *
 * <p>Nobody has two parts in one relationship, though the mentor of one may well be the mentee of another.
 */
public sealed interface Parties {

    /** Returns everybody who is in it, at least two people. */
    ImmutableSortedSet<PersonId> people();

    /** Returns one mentor and one mentee. */
    static Guided pair(MentorId mentor, MenteeId mentee) {
        return new Guided(
                ImmutableSortedSet.of(requireNonNull(mentor, "mentor")),
                ImmutableSortedSet.of(requireNonNull(mentee, "mentee")));
    }

    /** Returns whether the given person is in it. */
    boolean include(PersonId person);

    /**
     * Mentors who guide mentees.
     *
     * @param mentors the mentors, at least one
     * @param mentees the mentees, at least one and none of them a mentor here
     */
    record Guided(ImmutableSortedSet<MentorId> mentors, ImmutableSortedSet<MenteeId> mentees) implements Parties {

        /** Checks that there is somebody on each side and nobody on both. */
        public Guided {
            mentors = ImmutableSortedSet.copyOf(requireNonNull(mentors, "mentors"));
            mentees = ImmutableSortedSet.copyOf(requireNonNull(mentees, "mentees"));
            checkArgument(!mentors.isEmpty(), "relationship has no mentor; name at least one");
            checkArgument(!mentees.isEmpty(), "relationship has no mentee; name at least one");
            checkOnePartEach("mentor and as mentee", Sets.intersection(idsOf(mentors), idsOf(mentees)));
        }

        @Override
        public ImmutableSortedSet<PersonId> people() {
            if (mentors.size() == 1 && mentees.size() == 1) { // as it mostly is
                return ImmutableSortedSet.of(
                        mentors.first().person(), mentees.first().person());
            }
            ImmutableSortedSet.Builder<PersonId> people = ImmutableSortedSet.naturalOrder();
            mentors.forEach(mentor -> people.add(mentor.person()));
            mentees.forEach(mentee -> people.add(mentee.person()));
            return people.build();
        }

        @Override
        public boolean include(PersonId person) {
            requireNonNull(person, "person");
            return mentors.contains(new MentorId(person)) || mentees.contains(new MenteeId(person));
        }
    }

    /**
     * Peers who support one another.
     *
     * @param peers the peers, at least one
     * @param facilitators who watches over them, none of them a peer; there may be nobody
     */
    record Circle(ImmutableSortedSet<PersonId> peers, ImmutableSortedSet<PersonId> facilitators) implements Parties {

        /** Checks that there is somebody to be with, and nobody in two parts. */
        public Circle {
            peers = ImmutableSortedSet.copyOf(requireNonNull(peers, "peers"));
            facilitators = ImmutableSortedSet.copyOf(requireNonNull(facilitators, "facilitators"));
            checkArgument(!peers.isEmpty(), "relationship has no peer; name at least one");
            checkOnePartEach("peer and as facilitator", Sets.intersection(peers, facilitators));
            checkArgument(
                    peers.size() + facilitators.size() > 1,
                    "relationship has `%s` alone; name at least two people",
                    peers.first());
        }

        @Override
        public ImmutableSortedSet<PersonId> people() {
            return union(peers, facilitators);
        }

        @Override
        public boolean include(PersonId person) {
            requireNonNull(person, "person");
            return peers.contains(person) || facilitators.contains(person);
        }
    }

    private static ImmutableSortedSet<PersonId> idsOf(Set<? extends ParticipantId> side) {
        return side.stream()
                .map(ParticipantId::person)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural()));
    }

    private static ImmutableSortedSet<PersonId> union(Set<PersonId> one, Set<PersonId> other) {
        return Streams.concat(one.stream(), other.stream())
                .collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural()));
    }

    private static void checkOnePartEach(String parts, Set<PersonId> both) {
        checkArgument(both.isEmpty(), "relationship has %s as %s; give each person one part", both, parts);
    }
}
