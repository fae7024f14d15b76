package io.github.mentoring.core.conduct;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.meeting.Homework;
import io.github.mentoring.core.person.Side;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/** Something that a mentor and a mentee could count on each other for, whether or not it was kept. */
public sealed interface Commitment {

    /** Returns the day on which it began to count, in the given time zone. */
    LocalDate day(ZoneId zone);

    /**
     * A meeting that was to be.
     *
     * @param day the day for which it was agreed
     * @param absent who did not turn up
     */
    record MeetingAgreed(LocalDate day, ImmutableSortedSet<Side> absent) implements Commitment {

        /** Checks that both parts are there. */
        public MeetingAgreed {
            requireNonNull(day, "day");
            absent = ImmutableSortedSet.copyOf(requireNonNull(absent, "absent")); // whatever order the caller had
        }

        @Override
        public LocalDate day(ZoneId zone) {
            requireNonNull(zone, "zone");
            return day;
        }
    }

    /**
     * A message that calls for an answer.
     *
     * @param to who is to answer
     * @param sent when it was sent, on a day that the calendar has in every time zone
     * @param answered when it was answered, likewise and not before it was sent; empty if it was not yet
     */
    record MessageSent(Side to, Instant sent, Optional<Instant> answered) implements Commitment {

        private static final Instant FIRST = LocalDateTime.MIN.toInstant(ZoneOffset.MIN);
        private static final Instant LAST = LocalDateTime.MAX.toInstant(ZoneOffset.MAX);

        /** Checks that it was sent before it was answered. */
        public MessageSent {
            requireNonNull(to, "to");
            requireNonNull(sent, "sent");
            requireNonNull(answered, "answered");
            checkArgument(
                    answered.isEmpty() || !answered.get().isBefore(sent),
                    "message to the %s was answered at %s, before it was sent: %s; swap the times",
                    to,
                    answered.orElse(null),
                    sent);
            checkArgument(
                    !sent.isBefore(FIRST) && !answered.orElse(sent).isAfter(LAST),
                    "message to the %s is on no day of the calendar: sent at %s, answered at %s; choose other times",
                    to,
                    sent,
                    answered.map(Instant::toString).orElse("no time yet"));
        }

        @Override
        public LocalDate day(ZoneId zone) {
            return LocalDate.ofInstant(sent, requireNonNull(zone, "zone"));
        }
    }

    /**
     * An attempt to reach somebody.
     *
     * @param day the day
     * @param to whom
     * @param reached whether it came off
     */
    record ContactTried(LocalDate day, Side to, boolean reached) implements Commitment {

        /** Checks that both parts are there. */
        public ContactTried {
            requireNonNull(day, "day");
            requireNonNull(to, "to");
        }

        @Override
        public LocalDate day(ZoneId zone) {
            requireNonNull(zone, "zone");
            return day;
        }
    }

    /**
     * Homework that somebody took on.
     *
     * @param agreed the day on which they did
     * @param homework what they took on, due on that day at the earliest
     */
    record TaskTaken(LocalDate agreed, Homework homework) implements Commitment {

        /** Checks that it was not due before it was agreed. */
        public TaskTaken {
            requireNonNull(agreed, "agreed");
            requireNonNull(homework, "homework");
            LocalDate earliest = agreed;
            homework.due()
                    .ifPresent(due -> checkArgument(
                            !due.isBefore(earliest),
                            "homework of `%s` is due on %s, before it was agreed: %s; swap the days",
                            homework.bearer(),
                            due,
                            earliest));
        }

        @Override
        public LocalDate day(ZoneId zone) {
            requireNonNull(zone, "zone");
            return agreed;
        }
    }
}
