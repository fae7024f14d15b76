package io.github.mentoring.examples.peers.kernel;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What comes of one contestant on one instance. */
sealed interface Outcome {

    /**
     * It solved the instance.
     *
     * @param milliseconds the median of the processor time
     * @param allocated megabytes that Java code allocated in one solve
     * @param heap the peak of the heap in the first solve, in megabytes
     * @param resident the peak of the process' resident memory up to then, in megabytes
     */
    record Solved(double milliseconds, Answer answer, double allocated, double heap, double resident)
            implements Outcome {}

    /** It did not, and why, in a few words. */
    record NotRun(String reason) implements Outcome {}

    /** Returns the one of middle time of several by one contestant, or one that did not solve the instance if there is any. */
    static Outcome median(List<Outcome> outcomes) {
        Optional<Outcome> notRun =
                outcomes.stream().filter(NotRun.class::isInstance).findFirst();
        return notRun.orElseGet(() -> outcomes.stream()
                .map(Solved.class::cast)
                .sorted(Comparator.comparingDouble(Solved::milliseconds))
                .toList()
                .get(outcomes.size() / 2));
    }
}
