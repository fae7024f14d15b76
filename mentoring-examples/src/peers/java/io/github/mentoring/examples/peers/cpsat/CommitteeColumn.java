package io.github.mentoring.examples.peers.cpsat;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.matching.committee.CommitteeValue;

/**
 * A committee that one mentee could have.
 *
 * @param mentee whose it is
 * @param members who serves
 * @param hours what it takes each member whose hours count
 * @param value what it is worth
 */
record CommitteeColumn(
        MenteeId mentee,
        ImmutableSortedSet<MentorId> members,
        ImmutableSortedMap<MentorId, Integer> hours,
        CommitteeValue value) {}
