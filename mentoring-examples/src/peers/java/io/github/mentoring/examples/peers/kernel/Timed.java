package io.github.mentoring.examples.peers.kernel;

/**
 * An answer, and the processor time that counts for it.
 *
 * @param nanoseconds of the thread that solves
 */
record Timed(Answer answer, long nanoseconds) {}
