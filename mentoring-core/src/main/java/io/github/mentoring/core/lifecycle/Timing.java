package io.github.mentoring.core.lifecycle;

import io.github.mentoring.core.finding.Detail;
import io.github.mentoring.core.finding.Finding;
import io.github.mentoring.core.finding.Findings;
import io.github.mentoring.core.programme.MentoringPolicy;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Tells what is wrong with the day of a command.
 *
 * <p>What happened earlier may be told late, but a move may not lie before the phase in which it is made, a redefinition
 * not before the last of those who came, left or turned away did so, and nothing before the relationship; and that begins
 * no more than a lifetime ago. Who wants to leave, or to have another partner, may tell that as late as they like; it
 * comes about in the phase that was reached by then.
 */
final class Timing {

    private static final int MOST_YEARS = 100;

    private Timing() {}

    /** Returns the first day on which something may have begun that is put on record today. */
    static LocalDate earliestBeginning(LocalDate today) {
        return today.isBefore(LocalDate.MIN.plusYears(MOST_YEARS)) ? LocalDate.MIN : today.minusYears(MOST_YEARS);
    }

    /**
     * Returns the time at which a step is put on record: as given, but for what is never held up not before the last event,
     * so that a clock that is behind does not keep anybody.
     */
    static Instant recordedAt(Relationship now, Step step, Instant asOf) {
        boolean behind = asOf.isBefore(now.recordedAt());
        return behind && isNeverHeldUp(step) ? now.recordedAt() : asOf;
    }

    private static boolean isNeverHeldUp(Step step) {
        return switch (step.kind()) {
            case END, REQUEST_CHANGE, REPORT_CONDUCT, REPORT_COMMITMENT, ASSESS_CONDUCT -> true;
            default -> false;
        };
    }

    /** Returns the first day on which a step may lie. */
    private static LocalDate earliest(Relationship now, Step step) {
        return switch (step.kind()) {
            case BEGIN, ADVANCE, JOIN -> now.phaseSince();
            case REDEFINE -> later(now.phaseSince(), lastOfPeople(now));
            default -> now.start();
        };
    }

    /** Returns the draft with what is wrong with the day, each thing once, against it. */
    static Draft check(
            Draft draft, Relationship now, Command command, Instant asOf, LocalDate today, MentoringPolicy policy) {
        Draft checked = draft;
        LocalDate day = command.on();
        if (asOf.isBefore(now.recordedAt())) {
            LocalDate last = lastDay(now, policy);
            if (day.isAfter(today) && !day.equals(last)) {
                checked = checked.against(notYet(day));
            }
            Optional<LocalDate> next =
                    Optional.of(last).filter(LocalDate.MAX::isAfter).map(each -> each.plusDays(1));
            checked = checked.against(
                    new Unmet(LifecycleRule.NOT_YET.finding(Detail.of(last)), next)); // not all that day
        } else if (day.isAfter(today)) {
            checked = checked.against(notYet(day));
        }
        LocalDate earliest = earliest(now, command.step());
        return day.isBefore(earliest) ? checked.against(tooEarly(day, earliest)) : checked;
    }

    /** Returns the day of the last event; where its time has none any more, that is the last day of all. */
    private static LocalDate lastDay(Relationship now, MentoringPolicy policy) {
        try {
            return policy.schedule().dateOf(now.recordedAt());
        } catch (DateTimeException e) {
            return LocalDate.MAX;
        }
    }

    /**
     * Returns the day on which something comes about that is told on the given day: that one, but where somebody leaves or
     * turns away not before the phase that was reached by then, nor before they came. It is over no sooner than the last of
     * them came, left or turned away.
     */
    static LocalDate dayOf(Relationship now, Change change, LocalDate on) {
        if (change instanceof Consequence.Left left) {
            return later(
                    later(on, now.phaseSince()),
                    Stays.lastCameOn(now, left.who().person()));
        }
        if (change instanceof Consequence.PairExcluded pair) {
            LocalDate together = later(
                    Stays.lastCameOn(now, pair.mentor().person()),
                    Stays.lastCameOn(now, pair.mentee().person()));
            return later(later(on, now.phaseSince()), together);
        }
        return change instanceof Consequence.Closed ? later(later(on, now.phaseSince()), lastOfPeople(now)) : on;
    }

    /** Returns the last day on which somebody came, left or turned away, or that of the beginning. */
    private static LocalDate lastOfPeople(Relationship now) {
        LocalDate last = now.start();
        for (Newcomer each : now.newcomers()) {
            last = later(last, each.on());
        }
        for (Leaver each : now.leavers()) {
            last = later(last, each.on());
        }
        for (Parting each : now.partings()) {
            last = later(last, each.on());
        }
        return last;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? other : one;
    }

    /** Finds that what carries a day of its own, carries another than the command. */
    static Findings sameDay(Attempt attempt, LocalDate own) {
        return sameDay(attempt.on(), own);
    }

    static Findings sameDay(LocalDate day, LocalDate own) {
        return own.equals(day)
                ? Findings.none()
                : Findings.of(LifecycleRule.DAYS_DIFFER.finding(Detail.of(new Detail.Day(own), new Detail.Day(day))));
    }

    /** Finds that a day lies before the earliest that it may be. */
    static Findings notBefore(LocalDate earliest, LocalDate day) {
        return day.isBefore(earliest) ? Findings.of(tooEarly(day, earliest)) : Findings.none();
    }

    private static Finding tooEarly(LocalDate day, LocalDate earliest) {
        return LifecycleRule.TOO_EARLY.finding(Detail.of(new Detail.Day(day), new Detail.Day(earliest)));
    }

    static Unmet notYet(LocalDate day) {
        return new Unmet(LifecycleRule.NOT_YET.finding(Detail.of(day)), Optional.of(day));
    }
}
