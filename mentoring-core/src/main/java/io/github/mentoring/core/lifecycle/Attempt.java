package io.github.mentoring.core.lifecycle;

import io.github.mentoring.core.finding.Finding;
import io.github.mentoring.core.programme.MentoringPolicy;
import java.time.LocalDate;

/**
 * A command that has its place, as the checks of its step see it.
 *
 * @param now the relationship as it is
 * @param command the command
 * @param today the day on which it is put on record
 * @param policy the policy under which that is decided
 */
record Attempt(Relationship now, Command command, LocalDate today, MentoringPolicy policy) {

    /** Returns the draft of the step itself, with nothing against it and nothing that follows. */
    Draft step() {
        return Draft.of(command.step());
    }

    /** Returns the day on which it happened. */
    LocalDate on() {
        return command.on();
    }

    /** Returns the draft of the step with something against it. */
    Draft against(Finding... findings) {
        return step().against(findings);
    }
}
