package io.github.mentoring.core.lifecycle;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import io.github.mentoring.core.lifecycle.GroupedRelationship.Roster;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.ParticipantId;
import io.github.mentoring.core.person.PersonId;
import io.github.mentoring.core.phase.Phase;
import io.github.mentoring.core.phase.ReadinessItem;
import io.github.mentoring.core.relationship.Parties;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Says where an event leads; it takes each as it is, and so knows neither policy nor day. */
final class Evolution {

    private Evolution() {}

    /** Returns the relationship that begins with the given event. */
    static Relationship begin(Event event) {
        checkArgument(
                event.change() instanceof Move.Begin,
                "relationship starts with event %s, which is no beginning; start with the one that began it",
                event.number());
        checkArgument(
                event.number() == 1,
                "relationship starts with event %s instead of the first; leave none out",
                event.number());
        Move.Begin begin = (Move.Begin) event.change();
        return Relationship.builder()
                .id(begin.id())
                .model(begin.model())
                .arrangement(begin.arrangement())
                .formality(begin.formality())
                .start(event.occurredOn())
                .parties(begin.parties())
                .phase(Phase.PREPARE)
                .phaseSince(event.occurredOn())
                .addTaken(new Taken(event.command(), event.occurredOn(), begin.kind()))
                .version(event.number())
                .recordedAt(event.recordedAt())
                .build();
    }

    static Relationship evolve(Relationship now, Event event) {
        return evolve(GroupedRelationship.of(now), event);
    }

    /** Returns where one event after the other leads. */
    static Relationship evolve(Relationship first, Iterable<Event> events) {
        GroupedRelationship now = GroupedRelationship.of(first);
        for (Event event : events) {
            now = evolve(now, event);
        }
        return now;
    }

    static Relationship fold(Iterable<Event> events) {
        Iterator<Event> each = events.iterator();
        checkArgument(each.hasNext(), "relationship has no event; begin with the one that began it");
        Relationship first = begin(each.next());
        return evolve(first, () -> each);
    }

    private static GroupedRelationship evolve(GroupedRelationship now, Event event) {
        checkArgument(
                event.number() == now.version() + 1,
                "relationship `%s` goes on with event %s instead of %s; put the events in order and leave none out",
                now.id(),
                event.number(),
                now.version() + 1);
        Change change = event.change();
        if (change instanceof Move move) {
            return moved(now, event, move);
        }
        if (change instanceof Consequence consequence) {
            return followed(now, event, consequence);
        }
        Step step = (Step) change;
        Ledger ledger = now.ledger().after(event, step);
        if (step instanceof Talk talk) {
            return now.with(ledger, GroundworkEvolution.evolve(now.groundwork(), talk, event.occurredOn()));
        }
        if (step instanceof Work work) {
            return now.with(ledger, ProgressEvolution.evolve(now.progress(), event, work));
        }
        return step instanceof Report.Review review
                ? now.with(ledger, ProgressEvolution.reviewed(now.progress(), review))
                : now.with(ledger, ReportEvolution.evolve(now, (Report) step));
    }

    private static GroupedRelationship moved(GroupedRelationship now, Event event, Move move) {
        Ledger ledger = now.ledger().after(event, move);
        if (move instanceof Move.Advance advance) {
            return now.with(ledger, now.stage().entered(advance.to(), event.occurredOn()));
        }
        if (move instanceof Move.Redefine redefine) {
            return now.with(ledger, now.stage().redefined(redefine.as(), event.occurredOn()));
        }
        return move instanceof Move.Join join
                ? joined(now, ledger, event.occurredOn(), join)
                : now.with(ledger); // what an end and a wish for change lead to are events of their own
    }

    private static GroupedRelationship joined(GroupedRelationship now, Ledger ledger, LocalDate on, Move.Join join) {
        SortedMap<PersonId, ImmutableSortedSet<ReadinessItem>> readiness =
                new TreeMap<>(now.groundwork().readiness());
        readiness.put(join.who().person(), join.ready());
        Roster roster = now.roster()
                .joinedBy(new Newcomer(join.who(), on), Members.with(now.parties(), join.who()))
                .withSeeking(stillSeeking(now, join.who()));
        return now.with(ledger, roster, now.groundwork().withReadiness(readiness));
    }

    /** Returns who is looking for a mentor after somebody came in: none of those to whom that one is a new partner. */
    private static ImmutableSortedSet<MenteeId> stillSeeking(Relationship now, ParticipantId newcomer) {
        Parties joined = Members.with(now.parties(), newcomer);
        return ImmutableSortedSet.copyOf(Sets.filter(
                now.seeking(),
                mentee -> !mentee.person().equals(newcomer.person())
                        && !Members.arePartners(joined, newcomer.person(), mentee.person())));
    }

    private static GroupedRelationship followed(GroupedRelationship now, Event event, Consequence consequence) {
        Ledger ledger = now.ledger().after(event);
        if (consequence instanceof Consequence.Closed closed) {
            return now.with(ledger, now.stage().ended(new Ending(event.occurredOn(), closed.reason(), closed.by())));
        }
        return consequence instanceof Consequence.IssueReopened issue
                ? now.with(ledger, ReportEvolution.reopened(now.reports(), now.start(), issue))
                : now.with(ledger, followed(now.roster(), event.occurredOn(), consequence));
    }

    private static Roster followed(Roster roster, LocalDate on, Consequence consequence) {
        if (consequence instanceof Consequence.Left left) {
            return roster.leftBy(
                    new Leaver(left.who(), on, left.reason()),
                    Members.without(roster.parties(), ImmutableSet.of(left.who().person()))
                            .orElse(roster.parties()));
        }
        if (consequence instanceof Consequence.Reshaped reshaped) {
            return roster.withArrangement(roster.arrangement().withFormat(reshaped.format()));
        }
        if (consequence instanceof Consequence.PairExcluded pair) {
            return roster.withPartings(append(
                    roster.partings(),
                    new Parting(new MentoringPair(pair.mentor(), pair.mentee()), on, Optional.empty())));
        }
        if (consequence instanceof Consequence.PairReadmitted pair) {
            return roster.withPartings(
                    readmitted(roster.partings(), new MentoringPair(pair.mentor(), pair.mentee()), on));
        }
        return roster.withSeeking(add(roster.seeking(), ((Consequence.MatchingRequested) consequence).mentee()));
    }

    private static ImmutableList<Parting> readmitted(
            ImmutableList<Parting> partings, MentoringPair pair, LocalDate day) {
        ImmutableList.Builder<Parting> next = ImmutableList.builderWithExpectedSize(partings.size());
        for (Parting each : partings) {
            boolean isOver = each.isLasting() && each.pair().equals(pair);
            LocalDate until = day.isBefore(each.on()) ? each.on() : day;
            next.add(isOver ? new Parting(pair, each.on(), Optional.of(until)) : each);
        }
        return next.build();
    }

    static <T> ImmutableList<T> append(ImmutableList<T> list, T last) {
        return ImmutableList.<T>builderWithExpectedSize(list.size() + 1)
                .addAll(list)
                .add(last)
                .build();
    }

    // most sets and maps of a relationship hold one or two, for which there are short ways

    static <T extends Comparable<? super T>> ImmutableSortedSet<T> add(ImmutableSortedSet<T> set, T one) {
        if (set.isEmpty()) {
            return ImmutableSortedSet.of(one);
        }
        return set.contains(one)
                ? set
                : ImmutableSortedSet.<T>naturalOrder().addAll(set).add(one).build();
    }

    static <T extends Comparable<? super T>> ImmutableSortedSet<T> put(
            ImmutableSortedSet<T> set, T one, boolean present) {
        if (present || !set.contains(one)) {
            return present ? add(set, one) : set;
        }
        ImmutableSortedSet.Builder<T> rest = ImmutableSortedSet.naturalOrder();
        for (T each : set) {
            if (!each.equals(one)) {
                rest.add(each);
            }
        }
        return rest.build();
    }

    static <K extends Comparable<? super K>, V> ImmutableSortedMap<K, V> put(
            ImmutableSortedMap<K, V> map, K key, V value) {
        if (map.isEmpty() || (map.size() == 1 && map.containsKey(key))) {
            return ImmutableSortedMap.of(key, value);
        }
        TreeMap<K, V> next = new TreeMap<>(map);
        next.put(key, value);
        return ImmutableSortedMap.copyOfSorted(next);
    }

    static <K extends Comparable<? super K>, V> ImmutableSortedMap<K, V> without(ImmutableSortedMap<K, V> map, K key) {
        if (!map.containsKey(key)) {
            return map;
        }
        if (map.size() == 1) {
            return ImmutableSortedMap.of();
        }
        TreeMap<K, V> rest = new TreeMap<>(map);
        rest.remove(key);
        return ImmutableSortedMap.copyOfSorted(rest);
    }
}
