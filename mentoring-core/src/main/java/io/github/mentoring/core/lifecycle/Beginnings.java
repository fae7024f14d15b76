package io.github.mentoring.core.lifecycle;

import io.github.mentoring.core.programme.MentoringPolicy;

/** Tells what stands against a beginning. */
final class Beginnings {

    private Beginnings() {}

    static Draft draft(Move.Begin begin, MentoringPolicy policy) {
        return Draft.of(begin);
    }
}
