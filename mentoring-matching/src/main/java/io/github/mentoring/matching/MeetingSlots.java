package io.github.mentoring.matching;

import com.google.common.collect.ImmutableRangeSet;
import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import com.google.common.collect.TreeRangeSet;
import io.github.mentoring.core.person.Person;
import io.github.mentoring.core.person.PersonId;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The times of the week at which a meeting of some length could begin: whenever a free piece of somebody begins.
 *
 * <p>Whoever have a piece of that length in common could all begin to meet when the last of their pieces begins. So they have one of
 * these times in common, and nobody else has.
 */
final class MeetingSlots {

    private static final long DAY = Duration.ofDays(1).toNanos();

    private final Map<PersonId, ImmutableRangeSet<Long>> pieces = new HashMap<>();
    private final List<Long> beginnings;
    private final long length;

    MeetingSlots(Iterable<Person> people, Duration length) {
        this.length = length.toNanos();
        TreeSet<Long> all = new TreeSet<>();
        for (Person person : people) {
            person.availability().weekly().ifPresent(slots -> {
                RangeSet<Long> union = TreeRangeSet.create();
                slots.forEach(slot -> {
                    long begin =
                            (slot.day().getValue() - 1) * DAY + slot.start().toNanoOfDay();
                    union.add(Range.closedOpen(begin, begin + slot.length().toNanos()));
                });
                pieces.put(person.id(), ImmutableRangeSet.copyOf(union));
                union.asRanges().forEach(piece -> all.add(piece.lowerEndpoint()));
            });
        }
        beginnings = List.copyOf(all);
    }

    /** Returns the numbers of the times at which somebody could begin, or empty if at any. */
    Optional<int[]> of(Person person) {
        return Optional.ofNullable(pieces.get(person.id()))
                .map(own -> IntStream.range(0, beginnings.size())
                        .filter(slot ->
                                own.encloses(Range.closedOpen(beginnings.get(slot), beginnings.get(slot) + length)))
                        .toArray());
    }
}
