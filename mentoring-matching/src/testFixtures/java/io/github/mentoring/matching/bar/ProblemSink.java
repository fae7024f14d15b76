package io.github.mentoring.matching.bar;

import static java.util.Objects.requireNonNull;

import io.github.mentoring.matching.kernel.SparseProblem;
import io.github.mentoring.matching.kernel.SparseProblemBuilder;
import org.jspecify.annotations.Nullable;

/** Builds a problem while its instance is being made, so that nothing is held twice. */
final class ProblemSink implements InstanceSink {

    private @Nullable SparseProblemBuilder builder;

    @Override
    public void size(int mentees, int mentors, int pairs) {
        builder = SparseProblem.builder(mentees, mentors).expectPairs(pairs);
    }

    @Override
    public void mentor(int mentor, int least, int most) {
        builder().mentor(mentor, least, most);
    }

    @Override
    public void mentee(int mentee, int least, int most) {
        builder().mentee(mentee, least, most);
    }

    @Override
    public void pair(int mentee, int mentor, int weight) {
        builder().pair(mentee, mentor, weight);
    }

    SparseProblem problem() {
        return builder().build();
    }

    private SparseProblemBuilder builder() {
        return requireNonNull(builder, "the size comes first");
    }
}
