package io.github.mentoring.core.meeting;

import java.util.Comparator;
import org.immutables.value.Value;

/**
 * One thing on an agenda.
 *
 * <p>The text form leaves out the topic.
 */
@Value.Immutable
public abstract class AgendaItem {

    /** What is urgent first, then new issues after all else, then by priority. */
    static final Comparator<AgendaItem> ORDER = Comparator.comparing((AgendaItem item) -> !item.urgent())
            .thenComparing(item -> item.origin() == Origin.NEW_ISSUE)
            .thenComparing(AgendaItem::priority);

    AgendaItem() {} // only the generated class extends this type

    /** How much a topic matters; declared with what matters most first. */
    public enum Priority {
        /** To be talked about whatever else is not. */
        HIGH,
        /** As the order has it. */
        NORMAL,
        /** If time is left. */
        LOW
    }

    /** How a topic came onto the agenda. */
    public enum Origin {
        /** Put there for this meeting. */
        PLANNED,
        /** Left open by an earlier meeting. */
        FOLLOW_UP,
        /** Came up when the agenda already stood. */
        NEW_ISSUE
    }

    /** Returns what to talk about. */
    @Value.Redacted
    public abstract MeetingTopic topic();

    /** Returns how much it matters; {@code NORMAL} unless stated. */
    @Value.Default
    public Priority priority() {
        return Priority.NORMAL;
    }

    /** Returns whether it cannot wait, so that it comes before all else; it can unless stated. */
    @Value.Default
    public boolean urgent() {
        return false;
    }

    /** Returns how it came onto the agenda; {@code PLANNED} unless stated. */
    @Value.Default
    public Origin origin() {
        return Origin.PLANNED;
    }

    /** Returns whether something about it remains to be done; so it does unless stated. */
    @Value.Default
    public boolean open() {
        return true;
    }

    /** Returns a copy that came onto the agenda another way. */
    public abstract AgendaItem withOrigin(Origin origin);

    /** Returns a copy that is open or settled, as given. */
    public abstract AgendaItem withOpen(boolean open);

    /** Returns the planned item with the given topic, of normal priority, not urgent, and open. */
    public static AgendaItem of(MeetingTopic topic) {
        return builder().topic(topic).build();
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link AgendaItem} values. */
    public static final class Builder extends ImmutableAgendaItem.Builder {
        Builder() {}
    }
}
