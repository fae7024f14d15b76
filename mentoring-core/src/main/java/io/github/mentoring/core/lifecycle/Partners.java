package io.github.mentoring.core.lifecycle;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.mentoring.core.person.PersonId;
import io.github.mentoring.core.relationship.Parties;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Who is left to whom while people leave: of their partners, those from whom they have not turned away.
 *
 * <p>That is counted, not looked for, so that it takes as long as there are people and pairs apart. Rounds of people who are
 * left alone do not add to that: each but the first two takes somebody who is apart from almost everybody still there.
 */
final class Partners {

    private final boolean isCircle;
    private final Set<PersonId> leading; // mentors, or who watches over peers
    private final Set<PersonId> others; // mentees, or peers
    private final Map<PersonId, Set<PersonId>> apart = new TreeMap<>(); // INVARIANT: among those still there

    private Partners(Parties parties, Set<MentoringPair> apart) {
        this.isCircle = parties instanceof Parties.Circle;
        this.leading = new TreeSet<>();
        this.others = new TreeSet<>();
        if (parties instanceof Parties.Guided guided) {
            guided.mentors().forEach(mentor -> leading.add(mentor.person()));
            guided.mentees().forEach(mentee -> others.add(mentee.person()));
        } else if (parties instanceof Parties.Circle circle) {
            leading.addAll(circle.facilitators());
            others.addAll(circle.peers());
        }
        for (MentoringPair pair : apart) {
            if (Members.arePartners(parties, pair)) {
                apartFrom(pair.mentor().person()).add(pair.mentee().person());
                apartFrom(pair.mentee().person()).add(pair.mentor().person());
            }
        }
    }

    /**
     * Returns the given people, and whoever is left alone with that.
     *
     * @param apartBefore who had turned away from whom before; whoever was alone by that stays
     * @param apart the same together with who does so now
     */
    static Set<PersonId> withThoseLeftAlone(
            Parties parties, Set<PersonId> leaving, Set<MentoringPair> apartBefore, Set<MentoringPair> apart) {
        Set<PersonId> before = apartBefore.isEmpty() ? Set.of() : new Partners(parties, apartBefore).alone();
        Partners left = new Partners(parties, apart);
        Set<PersonId> gone = new TreeSet<>();
        Set<PersonId> next = leaving;
        do {
            gone.addAll(next);
            next.forEach(left::remove);
            next = ImmutableSet.copyOf(Sets.difference(left.alone(), before));
        } while (!next.isEmpty());
        return gone;
    }

    private Set<PersonId> apartFrom(PersonId who) {
        return apart.computeIfAbsent(who, first -> new TreeSet<>());
    }

    private void remove(PersonId who) {
        leading.remove(who);
        others.remove(who);
        Set<PersonId> freed = apart.remove(who);
        if (freed != null) {
            freed.forEach(other -> apartFrom(other).remove(who));
        }
    }

    private Set<PersonId> alone() {
        int around = isCircle ? leading.size() + others.size() - 1 : leading.size();
        Set<PersonId> alone = new TreeSet<>();
        addAlone(alone, leading, others.size());
        addAlone(alone, others, around);
        return alone;
    }

    private void addAlone(Set<PersonId> alone, Set<PersonId> some, int partners) {
        for (PersonId one : some) {
            if (apart.getOrDefault(one, Set.of()).size() == partners) {
                alone.add(one);
            }
        }
    }
}
