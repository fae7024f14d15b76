package io.github.mentoring.core.meeting;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.util.stream.Stream;

/**
 * What a meeting goes through, in this order: what is urgent before all else; then what was planned and what was left
 * open before, by priority; then the issues that came up since, by priority. What is alike in all this keeps the order
 * in which it was given.
 *
 * <p>An agenda does not change: each step returns the next one.
 *
 * @param items the items, in the order above whatever order they were given in
 */
public record Agenda(ImmutableList<AgendaItem> items) {

    private static final Agenda EMPTY = new Agenda(ImmutableList.of());

    /** Puts the items into their order. */
    public Agenda {
        requireNonNull(items, "items");
        items = ImmutableList.sortedCopyOf(AgendaItem.ORDER, items);
    }

    /** Returns the agenda with nothing on it. */
    public static Agenda empty() {
        return EMPTY;
    }

    /** Returns the agenda of the given items. */
    public static Agenda of(AgendaItem... items) {
        return new Agenda(ImmutableList.copyOf(requireNonNull(items, "items")));
    }

    /** Returns this agenda with an issue that came up since it was made. */
    public Agenda withNewIssue(AgendaItem issue) {
        requireNonNull(issue, "issue");
        return new Agenda(ImmutableList.<AgendaItem>builder()
                .addAll(items)
                .add(issue.withOrigin(AgendaItem.Origin.NEW_ISSUE))
                .build());
    }

    /** Returns this agenda with every item of the given topic settled. */
    public Agenda withSettled(MeetingTopic topic) {
        requireNonNull(topic, "topic");
        checkArgument(
                items.stream().anyMatch(item -> item.topic().equals(topic)),
                "agenda does not list the topic to settle; add it as a new issue first");
        return new Agenda(items.stream()
                .map(item -> item.topic().equals(topic) ? item.withOpen(false) : item)
                .collect(ImmutableList.toImmutableList()));
    }

    /** Returns what is still open, for the next meeting to follow up, in the order of this agenda. */
    public ImmutableList<AgendaItem> followUps() {
        return items.stream()
                .filter(AgendaItem::open)
                .map(item -> item.withOrigin(AgendaItem.Origin.FOLLOW_UP))
                .collect(ImmutableList.toImmutableList());
    }

    /**
     * Returns the agenda of the next meeting: what is still open here, and what is planned.
     *
     * <p>A topic that is both is listed twice; nothing is dropped.
     */
    public Agenda next(Iterable<AgendaItem> planned) {
        requireNonNull(planned, "planned");
        return new Agenda(
                Stream.concat(followUps().stream(), Streams.stream(planned)).collect(ImmutableList.toImmutableList()));
    }
}
