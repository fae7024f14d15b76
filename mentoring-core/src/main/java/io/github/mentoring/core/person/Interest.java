package io.github.mentoring.core.person;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.Comparators;
import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A topic that somebody is interested in, and on which side of the work if they say so.
 *
 * <p>Compared by topic, then by kind; the interest in a topic as such comes before any of a kind.
 */
@Value.Immutable
public abstract class Interest implements Comparable<Interest> {

    private static final Comparator<Interest> ORDER = Comparator.comparing(Interest::topic)
            .thenComparing(Interest::kind, Comparators.emptiesFirst(Comparator.<InterestKind>naturalOrder()));

    Interest() {} // only the generated class extends this type

    /** Returns the topic. */
    @Value.Redacted
    public abstract Topic topic();

    /** Returns the side of the work, or empty for an interest in the topic as such. */
    public abstract Optional<InterestKind> kind();

    /** Returns the interest in a topic as such. */
    public static Interest in(Topic topic) {
        return builder().topic(topic).build();
    }

    /** Returns the interest in one side of a topic. */
    public static Interest in(InterestKind kind, Topic topic) {
        return builder().kind(kind).topic(topic).build();
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns whether both have the same topic, and the same kind unless one of them names none. */
    public boolean meets(Interest other) {
        requireNonNull(other, "other");
        return topic().equals(other.topic())
                && (kind().isEmpty() || other.kind().isEmpty() || kind().equals(other.kind()));
    }

    @Override
    public int compareTo(Interest other) {
        return ORDER.compare(this, other);
    }

    /** Builds {@link Interest} values. */
    public static final class Builder extends ImmutableInterest.Builder {
        Builder() {}
    }
}
