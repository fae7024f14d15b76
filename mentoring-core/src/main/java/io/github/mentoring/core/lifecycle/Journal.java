package io.github.mentoring.core.lifecycle;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.time.Instant;

/**
 * All events of one relationship, in the order in which they were put on record.
 *
 * <p>That order decides: an event that happened earlier than others but was put on record after them counts from then on,
 * and does not undo what was decided in between.
 *
 * @param events the events, numbered from one without a gap; the first is the beginning
 */
public record Journal(ImmutableList<Event> events) {

    /** Checks that nothing is missing. */
    public Journal {
        requireNonNull(events, "events");
        checkArgument(!events.isEmpty(), "journal has no event; begin with the one that began the relationship");
        Instant last = events.get(0).recordedAt();
        for (int i = 0; i < events.size(); i++) {
            Event event = events.get(i);
            checkArgument(
                    event.number() == i + 1,
                    "journal has event %s in place %s; put the events in order and leave none out",
                    event.number(),
                    i + 1);
            checkArgument(
                    !event.recordedAt().isBefore(last),
                    "journal has event %s put on record before the one ahead of it: %s; put the events in order",
                    event.number(),
                    event.recordedAt());
            last = event.recordedAt();
            checkArgument(
                    (event.change() instanceof Move.Begin) == (i == 0),
                    "journal has a beginning in another place than the first: %s; keep one relationship in it",
                    i + 1);
        }
    }

    /** Returns a journal with the given events after those of this one. */
    public Journal with(Iterable<Event> more) {
        return new Journal(ImmutableList.<Event>builder()
                .addAll(events)
                .addAll(requireNonNull(more, "more"))
                .build());
    }

    /**
     * Returns where the events lead, as it was decided at the time.
     *
     * @throws IllegalArgumentException if an event cannot have followed those before, such as a report of conduct from before
     *     the relationship; none that a lifecycle has decided on is like that
     */
    public Relationship relationship() {
        return Relationship.of(events);
    }

    /**
     * Returns what was on record at the given time.
     *
     * @throws IllegalArgumentException if that was nothing yet
     */
    public Journal knownAt(Instant time) {
        requireNonNull(time, "time");
        Instant first = events.get(0).recordedAt();
        checkArgument(!time.isBefore(first), "journal has nothing on record yet: %s; ask for %s or later", time, first);
        return new Journal(events.stream()
                .filter(event -> !event.recordedAt().isAfter(time))
                .collect(ImmutableList.toImmutableList()));
    }
}
