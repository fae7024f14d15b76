package io.github.mentoring.core.lifecycle;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.ParticipantId;
import io.github.mentoring.core.person.PersonId;
import io.github.mentoring.core.phase.Phase;
import io.github.mentoring.core.phase.ReadinessItem;
import io.github.mentoring.core.relationship.Parties;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
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
                .addTaken(taken(event, begin))
                .version(event.number())
                .recordedAt(event.recordedAt())
                .build();
    }

    static Relationship evolve(Relationship now, Event event) {
        return evolve(now, ImmutableList.of(event));
    }

    /** Returns where one event after the other leads; what they all leave behind is put together once. */
    static Relationship evolve(Relationship first, Iterable<Event> events) {
        Relationship now = first;
        Event last = null;
        ImmutableList.Builder<Taken> taken = ImmutableList.<Taken>builderWithExpectedSize(
                        first.taken().size() + 1)
                .addAll(first.taken());
        int version = first.version();
        for (Event event : events) {
            version++;
            checkArgument(
                    event.number() == version,
                    "relationship `%s` goes on with event %s instead of %s; put the events in order and leave none out",
                    first.id(),
                    event.number(),
                    version);
            last = event;
            if (event.change() instanceof Move move) {
                now = moved(now, event, move);
                taken.add(taken(event, move));
            } else if (event.change() instanceof Consequence consequence) {
                now = followed(now, event, consequence);
            } else {
                Step step = (Step) event.change();
                now = stepped(now, event, step);
                taken.add(taken(event, step));
            }
        }
        return last == null
                ? first
                : now.withTaken(taken.build()).withVersion(last.number()).withRecordedAt(last.recordedAt());
    }

    static Relationship fold(Iterable<Event> events) {
        Iterator<Event> each = events.iterator();
        checkArgument(each.hasNext(), "relationship has no event; begin with the one that began it");
        Relationship first = begin(each.next());
        return evolve(first, () -> each);
    }

    private static Relationship stepped(Relationship now, Event event, Step step) {
        if (step instanceof Talk talk) {
            return now.withGroundwork(GroundworkEvolution.evolve(now.groundwork(), talk, event.occurredOn()));
        }
        if (step instanceof Work work) {
            return now.withProgress(ProgressEvolution.evolve(now.progress(), event, work));
        }
        return ReportEvolution.evolve(now, (Report) step); // moves are told apart before
    }

    private static Taken taken(Event event, Step step) {
        return new Taken(event.command(), event.occurredOn(), step.kind());
    }

    private static Relationship moved(Relationship now, Event event, Move move) {
        if (move instanceof Move.Advance advance) {
            return entered(now, event, advance.to());
        }
        if (move instanceof Move.Join join) {
            SortedMap<PersonId, ImmutableSortedSet<ReadinessItem>> readiness =
                    new TreeMap<>(now.groundwork().readiness());
            readiness.put(join.who().person(), join.ready());
            return now.withNewcomers(append(now.newcomers(), new Newcomer(join.who(), event.occurredOn())))
                    .withParties(Members.with(now.parties(), join.who()))
                    .withGroundwork(now.groundwork().withReadiness(readiness))
                    .withSeeking(stillSeeking(now, join.who()));
        }
        return move instanceof Move.Redefine redefine
                ? entered(now, event, Phase.REDEFINED).withRedefinition(redefine.as())
                : now; // what an end and a wish for change lead to are events of their own
    }

    /** Returns who is looking for a mentor after somebody came in: none of those to whom that one is a new partner. */
    private static Set<MenteeId> stillSeeking(Relationship now, ParticipantId newcomer) {
        Parties joined = Members.with(now.parties(), newcomer);
        return Sets.filter(
                now.seeking(),
                mentee -> !mentee.person().equals(newcomer.person())
                        && !Members.arePartners(joined, newcomer.person(), mentee.person()));
    }

    private static Relationship followed(Relationship now, Event event, Consequence consequence) {
        if (consequence instanceof Consequence.Left left) {
            Leaver leaver = new Leaver(left.who(), event.occurredOn(), left.reason());
            return now.withLeavers(append(now.leavers(), leaver))
                    .withParties(Members.without(
                                    now.parties(), ImmutableSet.of(left.who().person()))
                            .orElse(now.parties()));
        }
        if (consequence instanceof Consequence.Reshaped reshaped) {
            return now.withArrangement(now.arrangement().withFormat(reshaped.format()));
        }
        if (consequence instanceof Consequence.Closed closed) {
            return entered(now, event, Phase.ENDED)
                    .withEnding(new Ending(event.occurredOn(), closed.reason(), closed.by()));
        }
        if (consequence instanceof Consequence.PairExcluded pair) {
            return now.withPartings(append(
                    now.partings(),
                    new Parting(
                            new MentoringPair(pair.mentor(), pair.mentee()), event.occurredOn(), Optional.empty())));
        }
        if (consequence instanceof Consequence.PairReadmitted pair) {
            return now.withPartings(
                    readmitted(now.partings(), new MentoringPair(pair.mentor(), pair.mentee()), event.occurredOn()));
        }
        if (consequence instanceof Consequence.IssueReopened issue) {
            return ReportEvolution.reopened(now, issue);
        }
        return now.withSeeking(add(now.seeking(), ((Consequence.MatchingRequested) consequence).mentee()));
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

    private static Relationship entered(Relationship now, Event event, Phase phase) {
        return now.withPhase(phase).withPhaseSince(event.occurredOn());
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
