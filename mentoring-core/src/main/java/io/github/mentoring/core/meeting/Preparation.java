package io.github.mentoring.core.meeting;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.internal.Labels;
import java.util.EnumSet;
import org.immutables.value.Value;

/**
 * What one mentee brings to a meeting: what to talk about, what help is wanted, and a summary if there is one.
 *
 * <p>Coming prepared is the mentee's part. The text form shows neither topics nor needs.
 */
@Value.Immutable
public abstract class Preparation {

    Preparation() {} // only the generated class extends this type

    /** Returns what the mentee wants to talk about. */
    @Value.NaturalOrder
    @Value.Redacted
    public abstract ImmutableSortedSet<MeetingTopic> topics();

    /** Returns what help the mentee wants from the mentor, in the mentee's own words, none of them blank. */
    @Value.NaturalOrder
    @Value.Redacted
    public abstract ImmutableSortedSet<String> needs();

    /** Returns the summaries that bring the mentor up to date; there need be none. */
    public abstract ImmutableList<SummaryDocument> summaries();

    /** Returns the preparation of a mentee who settled nothing. */
    public static Preparation none() {
        return builder().build();
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns what is not settled, in the order of declaration. */
    public ImmutableSortedSet<PreparationItem> missing() {
        EnumSet<PreparationItem> missing = EnumSet.noneOf(PreparationItem.class);
        if (topics().isEmpty()) {
            missing.add(PreparationItem.TOPICS);
        }
        if (needs().isEmpty()) {
            missing.add(PreparationItem.NEEDS);
        }
        return ImmutableSortedSet.copyOf(missing);
    }

    /** Returns what no summary says, in the order of declaration; nothing if there is no summary, since none is due. */
    public ImmutableSortedSet<SummarySection> missingSections() {
        if (summaries().isEmpty()) {
            return ImmutableSortedSet.of();
        }
        EnumSet<SummarySection> missing = EnumSet.allOf(SummarySection.class);
        summaries().forEach(summary -> missing.removeAll(summary.sections()));
        return ImmutableSortedSet.copyOf(missing);
    }

    @Value.Check
    void check() {
        checkArgument(
                needs().stream().noneMatch(Labels::isBlank), "preparation names a blank need; leave it out instead");
    }

    /** Builds {@link Preparation} values. */
    public static final class Builder extends ImmutablePreparation.Builder {
        Builder() {}
    }
}
