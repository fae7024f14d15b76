package io.github.mentoring.examples.peers.kernel;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What comes of one contestant on one instance. */
sealed interface Outcome {

    /**
     * It solved the instance.
     *
     * @param milliseconds the processor time of a solve: the median of an iteration, and the least of these
     * @param allocated megabytes that Java code allocated in one solve
     * @param heap the peak of the heap in the first solve, in megabytes
     * @param resident the peak of the process' resident memory up to then, in megabytes
     */
    record Solved(double milliseconds, Answer answer, double allocated, double heap, double resident)
            implements Outcome {}

    /** It did not, and why, in a few words. */
    record NotRun(String reason) implements Outcome {}

    /** Returns the quickest of several by one contestant, or one that did not solve the instance if there is any. */
    static Outcome quickest(List<Outcome> outcomes) {
        Optional<Outcome> notRun =
                outcomes.stream().filter(NotRun.class::isInstance).findFirst();
        return notRun.orElseGet(() -> outcomes.stream()
                .map(Solved.class::cast)
                .min(Comparator.comparingDouble(Solved::milliseconds))
                .orElseThrow());
    }
}
