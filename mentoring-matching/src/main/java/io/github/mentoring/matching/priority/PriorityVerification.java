package io.github.mentoring.matching.priority;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;

/**
 * What a check of a matching with priorities, of a price list or of a list of limits found.
 *
 * @param levels how many levels or rows were checked
 * @param objections what is wrong, in plain words with ids; empty if nothing is
 */
public record PriorityVerification(int levels, ImmutableList<String> objections) {

    /** Checks that the objections are given. */
    public PriorityVerification {
        requireNonNull(objections, "objections");
    }

    /** Returns whether nothing is wrong. */
    public boolean holds() {
        return objections.isEmpty();
    }
}
