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
 * @param guards whom to ask whether a guarded move may be made
 */
record Attempt(Relationship now, Command command, LocalDate today, Guards guards) {

    /** Returns the policy under which that is decided. */
    MentoringPolicy policy() {
        return guards.policy();
    }

    /** Returns the draft of the step itself, with nothing against it and nothing that follows. */
    Draft step() {
        return Draft.of(command.step());
    }

    /** Returns the day on which it happened. */
    LocalDate on() {
        return command.on();
    }

    /** Returns what is open for a guarded move, but for consents, of which each move has its own. */
    Gaps gaps(GuardedMove move) {
        return guards.gaps(now, move, today);
    }

    /** Returns the draft of the step with what the rules find about the guarded move that it is. */
    Draft guarded(GuardedMove move) {
        return guarded(move, gaps(move));
    }

    /** Returns the draft of the step with what the rules find about the guarded move that it is, where so much is open. */
    Draft guarded(GuardedMove move, Gaps gaps) {
        return guards.isClear(move, now.model(), gaps)
                ? step() // as it mostly is
                : guards.check(Venture.within(now, move, gaps, command.on(), today), step());
    }

    /** Returns the draft of the step with something against it. */
    Draft against(Finding... findings) {
        return step().against(findings);
    }
}
