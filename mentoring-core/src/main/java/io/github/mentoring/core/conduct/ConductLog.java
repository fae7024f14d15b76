package io.github.mentoring.core.conduct;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import io.github.mentoring.core.finding.Finding;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.ParticipantId;
import io.github.mentoring.core.person.PersonId;
import io.github.mentoring.core.programme.MentoringPolicy;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.function.Predicate;
import org.immutables.value.Value;

/**
 * What happened between one mentor and one mentee, as far as it was reported.
 *
 * <p>Where several take part, whatever the format, each mentor has one log with each mentee. The text form shows ids,
 * the first day and how much there is, and nothing of what happened.
 */
@Value.Immutable
public abstract class ConductLog {

    private static final Comparator<ConductEvent> BY_DAY = Comparator.comparing(ConductEvent::day);
    // east of everywhere, so that nothing on the first day is refused in any zone
    private static final ZoneId FIRST_ZONE = ZoneOffset.ofHours(18);

    ConductLog() {} // only the generated class extends this type

    /** Returns the mentor. */
    public abstract MentorId mentor();

    /** Returns the mentee, another person. */
    public abstract MenteeId mentee();

    /** Returns the day on which the relationship began. */
    public abstract LocalDate since();

    /** Returns how many levels lie between the two, in whichever direction; zero unless stated. */
    @Value.Default
    public int levelsApart() {
        return 0;
    }

    /** Returns what was reported, by day, that of one day in the order given; nothing before the relationship. */
    public abstract ImmutableList<ConductEvent> events();

    /** Returns what each could count on, in any order; nothing before the relationship. */
    public abstract ImmutableList<Commitment> commitments();

    /** Returns what the programme looked into; what is not found needs none. */
    public abstract ImmutableList<Assessment> assessments();

    /**
     * Returns the issues that came up again by something that was put on record only after the programme had looked into
     * whatever had come up by that day.
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<EthicsIssue> reopened();

    /** Returns the two people. */
    public ImmutableSortedSet<PersonId> people() {
        return ImmutableSortedSet.of(mentor().person(), mentee().person());
    }

    /** Returns a copy with the given assessments and no others. */
    public abstract ConductLog withAssessments(Iterable<? extends Assessment> assessments);

    /** Returns a copy with the given events and no others. */
    public abstract ConductLog withEvents(Iterable<? extends ConductEvent> events);

    /** Returns a copy with the given commitments and no others. */
    public abstract ConductLog withCommitments(Iterable<? extends Commitment> commitments);

    /** Returns a copy with the given reopened issues and no others. */
    public abstract ConductLog withReopened(Iterable<? extends EthicsIssue> issues);

    /**
     * Returns a copy without what nobody could count on any more, or not yet: what was to be, or would have been missed, on a
     * day that is none of those on which the two were together. What was kept stays.
     *
     * @param together whether the two were together on a day
     */
    public ConductLog during(Predicate<LocalDate> together, MentoringPolicy policy) {
        requireNonNull(together, "together");
        requireNonNull(policy, "policy");
        ImmutableList<Commitment> counted = commitments().stream()
                .filter(each -> Lapse.couldCount(each, together, policy))
                .collect(ImmutableList.toImmutableList());
        return counted.size() == commitments().size() ? this : withCommitments(counted);
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a new builder for what happened between the two since the given day. */
    public static Builder between(MentorId mentor, MenteeId mentee, LocalDate since) {
        return builder()
                .mentor(requireNonNull(mentor, "mentor"))
                .mentee(requireNonNull(mentee, "mentee"))
                .since(requireNonNull(since, "since"));
    }

    @Value.Check
    ConductLog check() {
        checkArgument(
                !mentor().person().equals(mentee().person()),
                "conduct log has `%s` as mentor and as mentee; name two people",
                mentor());
        checkArgument(
                levelsApart() >= 0,
                "conduct log of `%s` and `%s` has a negative number of levels apart: %s; give zero or more",
                mentor(),
                mentee(),
                levelsApart());
        events().forEach(this::checkEvent);
        commitments().forEach(this::checkCommitment);
        for (Assessment assessment : assessments()) {
            checkAssessed(assessment.finding(), assessment.day(), "an assessment");
        }
        for (EthicsIssue issue : reopened()) {
            checkAssessed(issue.finding(), issue.raised(), "a reopened issue");
        }
        return Ordering.from(BY_DAY).isOrdered(events())
                ? this
                : withEvents(ImmutableList.sortedCopyOf(BY_DAY, events()));
    }

    private void checkEvent(ConductEvent event) {
        checkNotBefore(event.day(), "an event");
        if (event instanceof ConductEvent.FeedbackGiven given) {
            checkKnown(given.feedback().from(), "feedback from");
            checkKnown(given.feedback().to(), "feedback to");
        }
    }

    private void checkCommitment(Commitment commitment) {
        checkNotBefore(commitment.day(FIRST_ZONE), "a commitment");
        if (commitment instanceof Commitment.TaskTaken task) {
            checkKnown(task.homework().bearer(), "homework of");
        }
    }

    private void checkAssessed(Finding finding, LocalDate day, String what) {
        checkNotBefore(day, what);
        Collection<PersonId> subjects = finding.subjects();
        checkArgument(
                people().containsAll(subjects),
                "conduct log of `%s` and `%s` has %s about somebody else: %s; keep it with theirs",
                mentor(),
                mentee(),
                what,
                subjects);
    }

    private void checkNotBefore(LocalDate day, String what) {
        checkArgument(
                !day.isBefore(since()),
                "conduct log of `%s` and `%s`, which begins on %s, has %s before that: %s; leave it out",
                mentor(),
                mentee(),
                since(),
                what,
                day);
    }

    private void checkKnown(ParticipantId participant, String what) {
        checkArgument(
                participant.equals(mentor()) || participant.equals(mentee()),
                "conduct log of `%s` and `%s` has %s somebody else: `%s`; keep it with theirs",
                mentor(),
                mentee(),
                what,
                participant);
    }

    /** Returns the two people, the first day, and how much there is. */
    @Override
    public final String toString() {
        return "ConductLog[" + mentor() + " and " + mentee() + " since " + since() + ", " + events().size()
                + " events, " + commitments().size() + " commitments, "
                + assessments().size() + " assessments]";
    }

    /** Builds {@link ConductLog} values. */
    public static final class Builder extends ImmutableConductLog.Builder {
        Builder() {}
    }
}
