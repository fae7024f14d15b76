package io.github.mentoring.core.lifecycle;

/** Tells what stands against a step of the family {@link Talk}, and what is to be said about it. */
final class TalkChecks {

    private TalkChecks() {}

    static Draft draft(Attempt attempt, Talk talk) {
        return attempt.step();
    }
}
