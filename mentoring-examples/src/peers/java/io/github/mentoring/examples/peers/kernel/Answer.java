package io.github.mentoring.examples.peers.kernel;

/**
 * What all solvers have to agree on.
 *
 * @param filled how many pairs are matched
 * @param total their weight
 */
record Answer(long filled, long total) {}
