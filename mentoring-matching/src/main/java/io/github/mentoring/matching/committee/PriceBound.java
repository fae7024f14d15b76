package io.github.mentoring.matching.committee;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableLongArray;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import java.util.Optional;

/**
 * What bounds the worth of any committees of some mentees: prices of their candidates, and branches in which other prices prove more.
 *
 * @param mentees whose committees are bounded, in the order of ids
 * @param mentors who costs something
 * @param prices of a seat with each of them, in the higher number, and in the lower one; then the same of an hour
 * @param tree the branches; empty if they were too many to be kept
 */
record PriceBound(
        ImmutableList<MenteeId> mentees,
        ImmutableList<MentorId> mentors,
        ImmutableList<ImmutableLongArray> prices,
        Optional<BranchTree> tree) {

    PriceBound {
        requireNonNull(mentees, "mentees");
        requireNonNull(mentors, "mentors");
        requireNonNull(prices, "prices");
        requireNonNull(tree, "tree");
    }
}
