package io.github.mentoring.matching.committee;

import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.MentorId;

/**
 * One thing that a committee must be like, so that reasons can name it.
 *
 * <p>Where several are told, they are in the order in which they are listed here, groups, roles and pairs in their own order.
 */
public sealed interface CommitteeDemand {

    /**
     * It has so many members.
     *
     * @param least the fewest
     * @param most the most
     */
    record Size(HeadCount least, HeadCount most) implements CommitteeDemand {}

    /** Somebody is from the mentee's own department. */
    record Inside() implements CommitteeDemand {}

    /**
     * The members have so many disciplines.
     *
     * @param disciplines how many
     */
    record Disciplines(HeadCount disciplines) implements CommitteeDemand {}

    /** All functions that the mentee needs are covered. */
    record Coverage() implements CommitteeDemand {}

    /**
     * So many members are of a group.
     *
     * @param members how many at least
     * @param group which one
     */
    record AtLeast(HeadCount members, Group group) implements CommitteeDemand {}

    /**
     * No more members are of a group.
     *
     * @param members how many at most
     * @param group which one
     */
    record AtMost(HeadCount members, Group group) implements CommitteeDemand {}

    /**
     * Somebody has a role.
     *
     * @param role which one
     */
    record Held(Role role) implements CommitteeDemand {}

    /**
     * Two mentors serve together or not at all.
     *
     * @param pair who
     */
    record Together(MentorPair pair) implements CommitteeDemand {}

    /**
     * Two mentors do not serve together.
     *
     * @param pair who
     */
    record Apart(MentorPair pair) implements CommitteeDemand {}

    /**
     * No mentor spends more hours on the mentee, with a role or without, than they have.
     *
     * @param mentors the candidates of whom that asks anything
     */
    record WithinHours(ImmutableSortedSet<MentorId> mentors) implements CommitteeDemand {}
}
