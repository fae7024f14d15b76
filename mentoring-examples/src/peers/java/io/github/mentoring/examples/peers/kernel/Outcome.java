package io.github.mentoring.examples.peers.kernel;

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
}
