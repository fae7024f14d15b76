package io.github.mentoring.core.feedback;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import io.github.mentoring.core.finding.DutyBearer;
import io.github.mentoring.core.finding.Finding;
import io.github.mentoring.core.finding.Findings;
import io.github.mentoring.core.format.MentoringFormat;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.ParticipantId;
import io.github.mentoring.core.person.Side;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * That feedback was given: by whom to whom, when, in which setting, and what it was like; never what was said.
 *
 * <p>Either side gives it, each judged by its own list of qualities. The text form shows ids, setting and days, but not
 * how the feedback was.
 */
@Value.Immutable
public abstract class Feedback {

    Feedback() {} // only the generated class extends this type

    /** Returns who gave it, and in which role. */
    public abstract ParticipantId from();

    /** Returns who received it, and in which role. */
    public abstract ParticipantId to();

    /** Returns the day on which it was given. */
    public abstract LocalDate date();

    /** Returns the day of the work that it is about, not after it was given; empty if it is about no one day. */
    public abstract Optional<LocalDate> observedOn();

    /** Returns who else was there. */
    public abstract FeedbackSetting setting();

    /** Returns what it was like as far as somebody said, all from the list of the giver's role. */
    @Value.NaturalOrder
    @Value.Redacted
    public abstract ImmutableSortedSet<FeedbackQuality> qualities();

    /** Returns whether it was, or was felt as, a threat. */
    @Value.Default
    @Value.Redacted
    public boolean threatening() {
        return false;
    }

    /** Returns whether the receiver would not take it. */
    @Value.Default
    @Value.Redacted
    public boolean receiverClosed() {
        return false;
    }

    /** Returns whether it found fault. */
    @Value.Default
    @Value.Redacted
    public boolean critical() {
        return false;
    }

    /** Returns whether the mentee had asked to have feedback in private. */
    @Value.Default
    @Value.Redacted
    public boolean privacyAsked() {
        return false;
    }

    /** Returns the role in which it was given. */
    public Side giver() {
        return Side.of(from());
    }

    /** Returns whether a mentee gave it to a mentor. */
    public boolean isUpward() {
        return from() instanceof MenteeId && to() instanceof MentorId;
    }

    /** Returns what it was like, with {@code UNTIMELY} added where a mentor's came later than the policy allows. */
    public ImmutableSortedSet<FeedbackQuality> qualities(FeedbackPolicy policy) {
        requireNonNull(policy, "policy");
        boolean late = giver() == Side.MENTOR
                && observedOn().filter(day -> policy.isLate(day, date())).isPresent();
        return late
                ? ImmutableSortedSet.copyOf(Sets.union(qualities(), ImmutableSet.of(FeedbackQuality.UNTIMELY)))
                : qualities();
    }

    /** Returns what it comes to; a threat and a receiver who would not take it each count as a mark against it. */
    public FeedbackRating rating(FeedbackPolicy policy) {
        ImmutableSortedSet<FeedbackQuality> judged = qualities(policy);
        boolean good = judged.stream().anyMatch(FeedbackQuality::isEffective);
        boolean bad = threatening() || receiverClosed() || judged.stream().anyMatch(quality -> !quality.isEffective());
        if (good) {
            return bad ? FeedbackRating.MIXED : FeedbackRating.EFFECTIVE;
        }
        return bad ? FeedbackRating.INEFFECTIVE : FeedbackRating.UNRATED;
    }

    /**
     * Returns what is to be said about it, in a relationship of the given format: that it was ineffective, and that it
     * should have been given one to one.
     */
    public Findings findings(FeedbackPolicy policy, MentoringFormat format) {
        requireNonNull(format, "format");
        Optional<Finding> ineffective = Optional.of(rating(policy))
                .filter(rating -> rating == FeedbackRating.INEFFECTIVE)
                .map(rating -> finding(FeedbackRule.FEEDBACK_INEFFECTIVE).withDuty(DutyBearer.of(giver())));
        Optional<Finding> beforePeers = Optional.of(FeedbackRule.PREFER_ONE_TO_ONE_FEEDBACK)
                .filter(rule -> format.hasFellows()
                        && setting() == FeedbackSetting.AMONG_PEERS
                        && (privacyAsked() || critical()))
                .map(this::finding);
        return Stream.of(ineffective, beforePeers).flatMap(Optional::stream).collect(Findings.toFindings());
    }

    private Finding finding(FeedbackRule rule) {
        return rule.finding(from().person(), to().person());
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        checkArgument(
                !from().person().equals(to().person()),
                "feedback of `%s` is for the same person; name somebody else as receiver",
                from());
        checkArgument(
                observedOn().isEmpty() || !date().isBefore(observedOn().get()),
                "feedback of `%s` was given on %s, before the work it is about: %s; swap the days",
                from(),
                date(),
                observedOn().orElse(null));
        qualities()
                .forEach(quality -> checkArgument(
                        quality.isOnListOf(giver()),
                        "feedback of `%s` has a quality that is not on the list of a %s: %s; leave it out",
                        from(),
                        giver(),
                        quality));
    }

    /** Builds {@link Feedback} values. */
    public static final class Builder extends ImmutableFeedback.Builder {
        Builder() {}
    }
}
