package io.github.mentoring.core.feedback;

import static io.github.mentoring.core.person.Side.MENTEE;
import static io.github.mentoring.core.person.Side.MENTOR;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import com.google.common.collect.Sets;
import io.github.mentoring.core.person.Side;
import java.util.Arrays;
import java.util.function.Predicate;

/**
 * What feedback can be like; declared with what makes it effective first, then what makes it ineffective.
 *
 * <p>Mentors and mentees are each judged by a list of their own; some words are on both. After <i>Introduction to
 * Mentorship</i>.
 */
public enum FeedbackQuality {
    /** Effective, of mentees: ready to hear and to say things. */
    OPEN(true, MENTEE),
    /** Effective, of both: takes the other as they are, and what they say. */
    ACCEPTING(true, MENTOR, MENTEE),
    /** Effective, of mentees: answers to what was said. */
    RESPONSIVE(true, MENTEE),
    /** Effective, of mentees: keeps respect. */
    RESPECTFUL(true, MENTEE),
    /** Effective, of mentees: thinks things over. */
    REFLECTIVE(true, MENTEE),
    /** Effective, of both: takes an active part. */
    ACTIVELY_ENGAGED(true, MENTOR, MENTEE),
    /** Effective, of mentors: honest and meant. */
    AUTHENTIC(true, MENTOR),
    /** Effective, of mentors: can be understood. */
    CLEAR(true, MENTOR),
    /** Effective, of mentors: considers how it is received. */
    SENSITIVE(true, MENTOR),
    /** Effective, of mentors: says what exactly it is about. */
    SPECIFIC(true, MENTOR),
    /** Effective, of mentors: helps. */
    SUPPORTIVE(true, MENTOR),
    /** Effective, of mentors: comes soon after what it is about. */
    TIMELY(true, MENTOR),
    /** Ineffective, of both: goes against the person. */
    ATTACKING(false, MENTOR, MENTEE),
    /** Ineffective, of both: lets nothing in. */
    CLOSED(false, MENTOR, MENTEE),
    /** Ineffective, of both: is about justifying oneself. */
    DEFENSIVE(false, MENTOR, MENTEE),
    /** Ineffective, of mentees: lacks respect. */
    DISRESPECTFUL(false, MENTEE),
    /** Ineffective, of mentors: does not consider how it is received. */
    INSENSITIVE(false, MENTOR),
    /** Ineffective, of mentors: passes sentence. */
    JUDGMENTAL(false, MENTOR),
    /** Ineffective, of mentees: takes no part. */
    PASSIVE(false, MENTEE),
    /** Ineffective, of mentors: stays on the surface. */
    SUPERFICIAL(false, MENTOR),
    /** Ineffective, of mentors: comes too late. */
    UNTIMELY(false, MENTOR);

    private final boolean effective;
    private final ImmutableSet<Side> givers;

    FeedbackQuality(boolean effective, Side... givers) {
        this.effective = effective;
        this.givers = Sets.immutableEnumSet(ImmutableSet.copyOf(givers));
    }

    /** Returns whether the quality makes feedback effective; if not, it makes it ineffective. */
    public boolean isEffective() {
        return effective;
    }

    /** Returns whether feedback given in the role is judged by this quality. */
    public boolean isOnListOf(Side giver) {
        return givers.contains(requireNonNull(giver, "giver"));
    }

    /** Returns what makes feedback from the side effective. */
    public static ImmutableSortedSet<FeedbackQuality> effectiveBy(Side giver) {
        return listOf(giver, FeedbackQuality::isEffective);
    }

    /** Returns what makes feedback from the side ineffective. */
    public static ImmutableSortedSet<FeedbackQuality> ineffectiveBy(Side giver) {
        return listOf(giver, quality -> !quality.isEffective());
    }

    private static ImmutableSortedSet<FeedbackQuality> listOf(Side giver, Predicate<FeedbackQuality> effect) {
        requireNonNull(giver, "giver");
        return Arrays.stream(values())
                .filter(effect.and(quality -> quality.isOnListOf(giver)))
                .collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural()));
    }
}
