package io.github.mentoring.core.lifecycle;

/** Tells what stands against a step of the family {@link Work}, and what is to be said about it. */
final class WorkChecks {

    private WorkChecks() {}

    static Draft draft(Attempt attempt, Work work) {
        return attempt.step();
    }
}
