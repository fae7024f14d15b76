package io.github.mentoring.core.lifecycle;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.mentoring.core.finding.Finding;
import io.github.mentoring.core.format.MentoringFormat;
import io.github.mentoring.core.learning.LearningModel;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.Side;
import io.github.mentoring.core.relationship.Parties;
import io.github.mentoring.core.rule.Case;
import io.github.mentoring.core.rule.Fact;
import io.github.mentoring.core.rule.FactId;
import io.github.mentoring.core.rule.Given;
import io.github.mentoring.core.rule.Rulebook;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;

/**
 * A guarded move that somebody is about to make.
 *
 * @param move which one
 * @param parties who is in it
 * @param model which model of learning it follows
 * @param format in which format
 * @param gaps what is open
 * @param phaseSince the first day of the phase in which it is made
 * @param on the day on which it is made
 * @param today the day on which that is put on record
 * @param meetings how many meetings were held before
 * @param own what the institution's own facts were stated to be
 */
record Venture(
        GuardedMove move,
        Parties parties,
        LearningModel model,
        MentoringFormat format,
        Gaps gaps,
        LocalDate phaseSince,
        LocalDate on,
        LocalDate today,
        int meetings,
        ImmutableSortedMap<FactId, Given> own) {

    /** Returns the beginning of a relationship that the given people have not accepted. */
    static Venture beginning(Move.Begin begin, Gaps gaps, LocalDate on, LocalDate today) {
        return new Venture(
                GuardedMove.BEGIN,
                begin.parties(),
                begin.model(),
                begin.arrangement().format(),
                gaps,
                on,
                on,
                today,
                0,
                ImmutableSortedMap.of());
    }

    /** Returns a move within a relationship. */
    static Venture within(Relationship now, GuardedMove move, Gaps gaps, LocalDate on, LocalDate today) {
        return new Venture(
                move,
                now.parties(),
                now.model(),
                now.arrangement().format(),
                gaps,
                now.phaseSince(),
                on,
                today,
                now.progress().meetings().size(),
                now.facts());
    }

    /** Returns how many days the phase has lasted; a move that lies before it is refused for that alone. */
    int daysInPhase() {
        long days = ChronoUnit.DAYS.between(phaseSince, on);
        return (int) Math.max(0, Math.min(Integer.MAX_VALUE, days));
    }

    /** Returns the day on which the phase has lasted so many days, or empty if time ends before. */
    Optional<LocalDate> dayAfter(int days) {
        return phaseSince.toEpochDay() + days > LocalDate.MAX.toEpochDay()
                ? Optional.empty()
                : Optional.of(phaseSince.plusDays(days));
    }

    /** Returns what the given rules are asked about it. */
    Case toCase(Rulebook rules) {
        Case.Builder builder = Case.builder()
                .set(LifecycleFacts.MOVE, move)
                .set(LifecycleFacts.MODEL, model)
                .set(LifecycleFacts.FORMAT, format)
                .set(LifecycleFacts.READINESS_OPEN, gaps.readiness().size())
                .set(LifecycleFacts.ACQUAINTANCE_OPEN, gaps.acquaintance().size())
                .set(LifecycleFacts.CONSENTS_OPEN, gaps.silent())
                .set(LifecycleFacts.FAILED, !gaps.failures().isEmpty())
                .set(LifecycleFacts.BREACH_OPEN, !gaps.breaches().isEmpty())
                .set(LifecycleFacts.DAYS_IN_PHASE, daysInPhase())
                .set(LifecycleFacts.MEETINGS_HELD, meetings);
        own.forEach((id, value) -> rules.fact(id)
                .filter(fact -> !LifecycleFacts.include(id))
                .ifPresent(fact -> builder.putFacts(id, valueOf(fact, value))));
        Set<MentorId> mentors = Members.mentors(parties);
        Set<MenteeId> mentees = Members.mentees(parties);
        if (mentors.size() == 1 && mentees.size() == 1) {
            builder.putPeople(Side.MENTOR, mentors.iterator().next().person());
            builder.putPeople(Side.MENTEE, mentees.iterator().next().person());
        }
        return on.isAfter(today) ? builder.build() : builder.day(on).build();
    }

    /** Returns in detail what a rule has found. */
    ImmutableList<Finding> told(Finding found) {
        ImmutableList<Finding> open = gaps.of(found.rule());
        if (open.isEmpty()) {
            return ImmutableList.of(
                    found.subjects().isEmpty()
                            ? new Finding(
                                    found.rule(), found.severity(), found.duty(), found.detail(), parties.people())
                            : found);
        }
        ImmutableList.Builder<Finding> told = ImmutableList.builderWithExpectedSize(open.size());
        for (Finding each : open) {
            told.add(each.withSeverity(found.severity()));
        }
        return told.build();
    }

    /** Returns a value that the fact can have: what was stated under other rules may be none, and so is not known. */
    private static Given valueOf(Fact fact, Given value) {
        return !value.isKnown() || fact.admits(value) ? value : Given.unknown();
    }
}
