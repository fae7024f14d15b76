package io.github.mentoring.core.lifecycle;

import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import com.google.common.collect.Sets;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.ParticipantId;
import io.github.mentoring.core.person.PersonId;
import io.github.mentoring.core.relationship.Parties;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Who is in a relationship, where facilitators of peers count as mentors and peers as mentees. */
final class Members {

    private Members() {}

    static ImmutableSortedSet<MentorId> mentors(Parties parties) {
        return parties instanceof Parties.Guided guided
                ? guided.mentors()
                : all(((Parties.Circle) parties).facilitators(), MentorId::new);
    }

    static ImmutableSortedSet<MenteeId> mentees(Parties parties) {
        return parties instanceof Parties.Guided guided
                ? guided.mentees()
                : all(((Parties.Circle) parties).peers(), MenteeId::new);
    }

    /** Returns whether the given person is in it in the given role. */
    static boolean include(Parties parties, ParticipantId who) {
        boolean leads = who instanceof MentorId;
        if (parties instanceof Parties.Circle circle) {
            return Few.include(leads ? circle.facilitators() : circle.peers(), who.person());
        }
        return leads ? Few.include(mentors(parties), (MentorId) who) : Few.include(mentees(parties), (MenteeId) who);
    }

    /** Returns in which role somebody is in it. */
    static ParticipantId role(Parties parties, PersonId who) {
        MentorId mentor = new MentorId(who);
        return include(parties, mentor) ? mentor : new MenteeId(who);
    }

    /** Returns whether the two are in it, one to lead the other or both as peers. */
    static boolean arePartners(Parties parties, PersonId one, PersonId other) {
        if (parties instanceof Parties.Guided guided) {
            return leads(guided, one, other) || leads(guided, other, one);
        }
        Parties.Circle circle = (Parties.Circle) parties;
        return !one.equals(other)
                && circle.include(one)
                && circle.include(other)
                && (circle.peers().contains(one) || circle.peers().contains(other));
    }

    private static boolean leads(Parties.Guided parties, PersonId mentor, PersonId mentee) {
        return parties.mentors().contains(new MentorId(mentor))
                && parties.mentees().contains(new MenteeId(mentee));
    }

    /** Returns whether a pair could be together: as the two are named, or among peers either way round. */
    static boolean arePartners(Parties parties, MentoringPair pair) {
        return parties instanceof Parties.Guided guided
                ? leads(guided, pair.mentor().person(), pair.mentee().person())
                : arePartners(parties, pair.mentor().person(), pair.mentee().person());
    }

    /** Returns whether the two are in it as partners of whom neither has turned away from the other. */
    static boolean areTogether(Relationship now, MentoringPair pair) {
        return arePartners(now.parties(), pair) && !areApart(now.parties(), now.excludedPairs(), pair);
    }

    /** Returns whether one of the two has turned away from the other. */
    static boolean areApart(Parties parties, Collection<MentoringPair> excluded, MentoringPair pair) {
        return excluded.contains(pair) || (parties instanceof Parties.Circle && excluded.contains(pair.turned()));
    }

    /** Returns the parties with one more, or as they are if that one is in it already. */
    static Parties with(Parties parties, ParticipantId who) {
        if (parties.people().contains(who.person())) {
            return parties;
        }
        boolean leads = who instanceof MentorId;
        if (parties instanceof Parties.Guided guided) {
            return leads
                    ? new Parties.Guided(and(guided.mentors(), (MentorId) who), guided.mentees())
                    : new Parties.Guided(guided.mentors(), and(guided.mentees(), (MenteeId) who));
        }
        Parties.Circle circle = (Parties.Circle) parties;
        return leads
                ? new Parties.Circle(circle.peers(), and(circle.facilitators(), who.person()))
                : new Parties.Circle(and(circle.peers(), who.person()), circle.facilitators());
    }

    /** Returns the parties without the given people, or empty if those who stay are no parties. */
    static Optional<Parties> without(Parties parties, Set<PersonId> leaving) {
        if (parties instanceof Parties.Guided guided) {
            ImmutableSortedSet<MentorId> mentors = stay(guided.mentors(), leaving, MentorId::person);
            ImmutableSortedSet<MenteeId> mentees = stay(guided.mentees(), leaving, MenteeId::person);
            return mentors.isEmpty() || mentees.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Parties.Guided(mentors, mentees));
        }
        Parties.Circle circle = (Parties.Circle) parties;
        ImmutableSortedSet<PersonId> peers = stay(circle.peers(), leaving, Function.identity());
        ImmutableSortedSet<PersonId> facilitators = stay(circle.facilitators(), leaving, Function.identity());
        return peers.isEmpty() || peers.size() + facilitators.size() < 2
                ? Optional.empty()
                : Optional.of(new Parties.Circle(peers, facilitators));
    }

    private static <T extends Comparable<? super T>> ImmutableSortedSet<T> and(ImmutableSortedSet<T> some, T one) {
        return ImmutableSortedSet.<T>naturalOrder().addAll(some).add(one).build();
    }

    private static <T extends Comparable<? super T>> ImmutableSortedSet<T> stay(
            ImmutableSortedSet<T> all, Set<PersonId> leaving, Function<T, PersonId> person) {
        return ImmutableSortedSet.copyOf(Sets.filter(all, each -> !leaving.contains(person.apply(each))));
    }

    private static <T extends Comparable<? super T>> ImmutableSortedSet<T> all(
            Set<PersonId> people, Function<PersonId, T> role) {
        return people.stream().map(role).collect(toImmutableSortedSet(Ordering.natural()));
    }
}
