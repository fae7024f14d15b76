package io.github.mentoring.core.feedback;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.mentoring.core.finding.Findings;
import io.github.mentoring.core.format.MentoringFormat;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.Timeframe;
import java.util.Comparator;

/**
 * The feedback that was given in one relationship.
 *
 * @param entries the feedback by day, that of one day in the order given
 */
public record FeedbackLog(ImmutableList<Feedback> entries) {

    /** Puts the entries in the order of their days. */
    public FeedbackLog {
        requireNonNull(entries, "entries");
        entries = ImmutableList.sortedCopyOf(Comparator.comparing(Feedback::date), entries);
    }

    /** Returns the log of the given feedback. */
    public static FeedbackLog of(Feedback... entries) {
        return new FeedbackLog(ImmutableList.copyOf(requireNonNull(entries, "entries")));
    }

    /** Returns what is to be said about any of the entries, in a relationship of the given format. */
    public Findings findings(FeedbackPolicy policy, MentoringFormat format) {
        requireNonNull(policy, "policy");
        requireNonNull(format, "format");
        return entries.stream()
                .flatMap(entry -> entry.findings(policy, format).all().stream())
                .collect(Findings.toFindings());
    }

    /** Returns what a mentee told any mentor within the given days, whatever it was like. */
    public ImmutableList<Feedback> upward(MenteeId mentee, Timeframe within) {
        requireNonNull(mentee, "mentee");
        requireNonNull(within, "within");
        return entries.stream()
                .filter(entry -> entry.isUpward() && entry.from().equals(mentee))
                .filter(entry ->
                        !entry.date().isBefore(within.first()) && !entry.date().isAfter(within.last()))
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns, as a mere note for a review of the given days, whether a mentee told no mentor anything. */
    public Findings reviewOf(MenteeId mentee, Timeframe within) {
        return upward(mentee, within).isEmpty()
                ? Findings.of(FeedbackRule.NO_FEEDBACK_TO_MENTOR.finding(mentee.person()))
                : Findings.none();
    }
}
