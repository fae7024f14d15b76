package io.github.mentoring.core.feedback;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.ParticipantId;
import io.github.mentoring.core.rule.DutyBearer;
import java.util.Arrays;
import java.util.function.Predicate;

/** The role in which somebody gives feedback; each has a list of its own of what makes feedback good or bad. */
public enum FeedbackGiver {
    /** A mentor. */
    MENTOR(DutyBearer.MENTOR),
    /** A mentee. */
    MENTEE(DutyBearer.MENTEE);

    private final DutyBearer duty;

    FeedbackGiver(DutyBearer duty) {
        this.duty = duty;
    }

    /** Returns the role that the id names. */
    public static FeedbackGiver of(ParticipantId participant) {
        return requireNonNull(participant, "participant") instanceof MentorId ? MENTOR : MENTEE;
    }

    /** Returns whose part it is that the feedback does good. */
    public DutyBearer duty() {
        return duty;
    }

    /** Returns what makes feedback in this role effective. */
    public ImmutableSortedSet<FeedbackQuality> effective() {
        return list(FeedbackQuality::isEffective);
    }

    /** Returns what makes feedback in this role ineffective. */
    public ImmutableSortedSet<FeedbackQuality> ineffective() {
        return list(quality -> !quality.isEffective());
    }

    private ImmutableSortedSet<FeedbackQuality> list(Predicate<FeedbackQuality> effect) {
        return Arrays.stream(FeedbackQuality.values())
                .filter(effect.and(quality -> quality.isOnListOf(this)))
                .collect(ImmutableSortedSet.toImmutableSortedSet(FeedbackQuality::compareTo));
    }
}
