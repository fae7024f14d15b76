package io.github.mentoring.core.lifecycle;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import io.github.mentoring.core.internal.Labels;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One entry in the log of a relationship.
 *
 * @param number its place in the log, from one
 * @param command the command that led to it, perhaps together with others
 * @param occurredOn the day on which it happened
 * @param recordedAt when it was put on record, not before it happened
 * @param policyVersion under which version of the policy it was decided
 * @param change what happened
 */
public record Event(
        int number, CommandId command, LocalDate occurredOn, Instant recordedAt, String policyVersion, Change change) {

    /** Checks the number and the version. */
    public Event {
        requireNonNull(command, "command");
        requireNonNull(occurredOn, "occurredOn");
        requireNonNull(recordedAt, "recordedAt");
        Labels.checkId("policy version", "policyVersion", policyVersion);
        requireNonNull(change, "change");
        checkArgument(number > 0, "event has no place in a log: %s; count from one", number);
    }
}
