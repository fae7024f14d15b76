package io.github.mentoring.core.conduct;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.ParticipantId;
import io.github.mentoring.core.person.PersonId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
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
        assessments().forEach(this::checkAssessment);
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

    private void checkAssessment(Assessment assessment) {
        checkNotBefore(assessment.day(), "an assessment");
        Collection<PersonId> subjects = assessment.finding().subjects();
        checkArgument(
                people().containsAll(subjects),
                "conduct log of `%s` and `%s` has an assessment about somebody else: %s; keep it with theirs",
                mentor(),
                mentee(),
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
