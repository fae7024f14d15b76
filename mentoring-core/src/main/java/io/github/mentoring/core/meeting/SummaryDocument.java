package io.github.mentoring.core.meeting;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.internal.Labels;
import org.immutables.value.Value;

/**
 * Slides or a written summary by which a mentee brings the mentor up to date.
 *
 * <p>The document itself is elsewhere; this says where, and what is in it. The text form leaves out where.
 */
@Value.Immutable
public abstract class SummaryDocument {

    SummaryDocument() {} // only the generated class extends this type

    /** What the document looks like. */
    public enum Kind {
        /** Slides. */
        SLIDES,
        /** A text. */
        SUMMARY
    }

    /** When the mentor gets to see the document. */
    public enum Delivery {
        /** Handed over before the meeting. */
        BEFORE,
        /** Shown in the meeting. */
        DURING,
        /** Handed over before the meeting and shown in it. */
        BOTH
    }

    /** Returns what the document looks like. */
    public abstract Kind kind();

    /** Returns when the mentor gets to see it. */
    public abstract Delivery delivery();

    /** Returns where the document is, in the words of the host, never blank. */
    @Value.Redacted
    public abstract String reference();

    /** Returns what is in the document. */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<SummarySection> sections();

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        checkArgument(
                !Labels.isBlank(reference()), "summary document has a blank reference; say where the document is");
    }

    /** Builds {@link SummaryDocument} values. */
    public static final class Builder extends ImmutableSummaryDocument.Builder {
        Builder() {}
    }
}
