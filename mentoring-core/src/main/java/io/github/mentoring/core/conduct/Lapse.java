package io.github.mentoring.core.conduct;

import static io.github.mentoring.core.conduct.ReliabilityLapse.INACCESSIBLE;
import static io.github.mentoring.core.conduct.ReliabilityLapse.NO_SHOW;
import static io.github.mentoring.core.conduct.ReliabilityLapse.SLOW_REPLY;
import static io.github.mentoring.core.conduct.ReliabilityLapse.TASK_NOT_DONE;

import com.google.common.collect.Comparators;
import io.github.mentoring.core.meeting.Homework;
import io.github.mentoring.core.person.Side;
import io.github.mentoring.core.programme.MentoringPolicy;
import io.github.mentoring.core.schedule.SchedulePolicy;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * That one side did not keep what the other counted on.
 *
 * <p>What falls due for one side on one day is one occasion, which is missed if any of it is. Lapses are in a row if there
 * is no other occasion of the kind between them.
 *
 * @param by whose lapse it is
 * @param kind its kind
 * @param day the day on which it fell due
 * @param inARow how many lapses there are in its row up to it, itself included
 * @param rowLength how many there are in its row in all
 * @param before the day of the one before it in its row, or empty if it is the first
 * @param knownOn the first day on which all of it that is known could be; what only time brings, the day after
 */
record Lapse(
        Side by,
        ReliabilityLapse kind,
        LocalDate day,
        int inARow,
        int rowLength,
        Optional<LocalDate> before,
        LocalDate knownOn) {

    /** One thing that fell due for one side; if it was missed, with the first day on which that could be known. */
    private record Occasion(Side side, ReliabilityLapse kind, LocalDate day, Optional<LocalDate> missedOn) {

        private static Occasion of(Side side, ReliabilityLapse kind, LocalDate day, boolean kept) {
            return new Occasion(side, kind, day, Optional.of(day).filter(any -> !kept));
        }

        /** Of what falls due on one day, that counts which was missed, and the last of it to be known. */
        private static Optional<LocalDate> both(Optional<LocalDate> one, Optional<LocalDate> other) {
            return one.isPresent() && other.isPresent()
                    ? Optional.of(Comparators.max(one.get(), other.get()))
                    : one.or(() -> other);
        }
    }

    private record Line(ReliabilityLapse kind, Side side) implements Comparable<Line> {
        @Override
        public int compareTo(Line other) {
            return Comparator.comparing(Line::kind).thenComparing(Line::side).compare(this, other);
        }
    }

    /** Returns the lapses as known on the given day, by kind, side and day. */
    static List<Lapse> in(ConductLog log, LocalDate asOf, MentoringPolicy policy) {
        Map<Line, SortedMap<LocalDate, Optional<LocalDate>>> lines = new TreeMap<>();
        for (Commitment commitment : log.commitments()) {
            occasions(commitment, asOf, policy)
                    .forEach(occasion -> lines.computeIfAbsent(
                                    new Line(occasion.kind(), occasion.side()), any -> new TreeMap<>())
                            .merge(occasion.day(), occasion.missedOn(), Occasion::both));
        }
        List<Lapse> lapses = new ArrayList<>();
        lines.forEach((line, days) -> rowsInto(lapses, line, days));
        return lapses;
    }

    private static void rowsInto(List<Lapse> lapses, Line line, SortedMap<LocalDate, Optional<LocalDate>> days) {
        SortedMap<LocalDate, LocalDate> row = new TreeMap<>();
        days.forEach((day, missedOn) -> {
            if (missedOn.isEmpty()) {
                endInto(lapses, line, row);
            } else {
                row.put(day, missedOn.get());
            }
        });
        endInto(lapses, line, row);
    }

    private static void endInto(List<Lapse> lapses, Line line, SortedMap<LocalDate, LocalDate> row) {
        Optional<LocalDate> before = Optional.empty();
        int inARow = 0;
        for (Map.Entry<LocalDate, LocalDate> each : row.entrySet()) {
            inARow++;
            lapses.add(new Lapse(line.side(), line.kind(), each.getKey(), inARow, row.size(), before, each.getValue()));
            before = Optional.of(each.getKey());
        }
        row.clear();
    }

    private static Stream<Occasion> occasions(Commitment commitment, LocalDate asOf, MentoringPolicy policy) {
        if (commitment.day(policy.schedule().zone()).isAfter(asOf)) {
            return Stream.empty(); // not yet known
        } else if (commitment instanceof Commitment.MeetingAgreed meeting) {
            return Stream.of(Side.values())
                    .map(side -> Occasion.of(
                            side, NO_SHOW, meeting.day(), !meeting.absent().contains(side)));
        } else if (commitment instanceof Commitment.ContactTried contact) {
            return Stream.of(Occasion.of(contact.to(), INACCESSIBLE, contact.day(), contact.reached()));
        } else if (commitment instanceof Commitment.MessageSent message) {
            return reply(message, asOf, policy).stream();
        }
        return task(((Commitment.TaskTaken) commitment).homework(), asOf).stream();
    }

    /** Returns nothing as long as an answer is still in time. */
    private static Optional<Occasion> reply(Commitment.MessageSent message, LocalDate asOf, MentoringPolicy policy) {
        SchedulePolicy calendar = policy.schedule();
        ZonedDateTime due = due(message, policy);
        Optional<Instant> answered =
                message.answered().filter(at -> !calendar.dateOf(at).isAfter(asOf));
        boolean late = answered.map(at -> at.isAfter(due.toInstant()))
                .orElseGet(() ->
                        due.isBefore(asOf.atStartOfDay(calendar.zone()))); // what the day itself brings is not known
        if (!late) {
            return answered.map(at -> Occasion.of(message.to(), SLOW_REPLY, due.toLocalDate(), true));
        }
        LocalDate day = due.toLocalDate();
        boolean thatDay = answered.filter(at -> calendar.dateOf(at).equals(day)).isPresent();
        return Optional.of(new Occasion(
                message.to(), SLOW_REPLY, day, Optional.of(thatDay ? day : day.plusDays(1)))); // if late, it has one
    }

    /** Returns whether something was kept, or would have been missed while the two were together. */
    static boolean couldCount(Commitment commitment, Predicate<LocalDate> together, MentoringPolicy policy) {
        if (commitment instanceof Commitment.MessageSent message) {
            ZonedDateTime due = due(message, policy);
            boolean late = message.answered()
                    .filter(at -> !at.isAfter(due.toInstant()))
                    .isEmpty();
            return !late || couldMiss(due.toLocalDate(), together);
        }
        if (commitment instanceof Commitment.TaskTaken task) {
            Homework homework = task.homework();
            return homework.done()
                    || homework.due().isEmpty()
                    || couldMiss(homework.due().get(), together);
        }
        return together.test(commitment.day(policy.schedule().zone()));
    }

    /** Returns whether the two were together on the day on which something fell due, and still when that was over. */
    private static boolean couldMiss(LocalDate due, Predicate<LocalDate> together) {
        return together.test(due) && (due.equals(LocalDate.MAX) || together.test(due.plusDays(1)));
    }

    private static ZonedDateTime due(Commitment.MessageSent message, MentoringPolicy policy) {
        Duration delay = policy.conduct().replyMaxDelay();
        try {
            return message.sent().atZone(policy.schedule().zone()).plus(delay);
        } catch (DateTimeException | ArithmeticException e) {
            throw new IllegalArgumentException(
                    "answer from the " + message.to() + " falls due after the last day of the calendar: "
                            + message.sent() + " and then " + delay + "; choose an earlier message",
                    e);
        }
    }

    private static Optional<Occasion> task(Homework homework, LocalDate asOf) {
        return homework.due()
                .filter(due -> homework.done() || homework.isOverdue(asOf))
                .map(due -> new Occasion(
                        Side.of(homework.bearer()),
                        TASK_NOT_DONE,
                        due,
                        homework.done() ? Optional.empty() : Optional.of(due.plusDays(1))));
    }
}
