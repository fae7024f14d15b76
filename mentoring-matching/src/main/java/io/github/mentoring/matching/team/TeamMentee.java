package io.github.mentoring.matching.team;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import java.util.Map;
import java.util.Optional;

/**
 * What the forming of teams looks at in a mentee or peer; only the id need be known.
 *
 * @param mentee who it is
 * @param slots the numbers of the meeting slots in which they are free, or empty if they are free in all
 * @param interests what they are interested in, as texts that are equal if the interests are; private
 * @param wishes how many wishes of either side it meets if they are in one team with a mentor, for those with whom it meets any; private
 * @param isCut whether they could be with further mentors, whom the problem leaves out; it changes no team, but what is said of those in
 *     none
 */
public record TeamMentee(
        MenteeId mentee,
        Optional<ImmutableSortedSet<Integer>> slots,
        ImmutableSortedSet<String> interests,
        ImmutableSortedMap<MentorId, Integer> wishes,
        boolean isCut) {

    /** Checks that all is given, and that no number of wishes is below one. */
    public TeamMentee {
        requireNonNull(mentee, "mentee");
        requireNonNull(slots, "slots");
        requireNonNull(interests, "interests");
        requireNonNull(wishes, "wishes");
        wishes.forEach((mentor, number) -> checkArgument(
                number > 0,
                "mentee `%s` and mentor `%s` have too few wishes that are met: %s; count one or more, or leave the mentor out",
                mentee,
                mentor,
                number));
    }

    /** Returns a mentee of whom nothing else is known. */
    public static TeamMentee of(MenteeId mentee) {
        return new TeamMentee(mentee, Optional.empty(), ImmutableSortedSet.of(), ImmutableSortedMap.of(), false);
    }

    /** Returns the same mentee, free in the given slots only. */
    public TeamMentee meetingIn(int... newSlots) {
        return new TeamMentee(mentee, Optional.of(TeamMentor.sorted(newSlots)), interests, wishes, isCut);
    }

    /** Returns the same mentee with the given interests. */
    public TeamMentee interestedIn(String... newInterests) {
        return new TeamMentee(
                mentee, slots, ImmutableSortedSet.copyOf(requireNonNull(newInterests, "interests")), wishes, isCut);
    }

    /**
     * Returns the same mentee with so many wishes, of either side, that are met in one team with each of some mentors, and with no others.
     * They decide between teams of equal worth; those for mentors with whom the mentee may not be count nothing.
     *
     * @throws IllegalArgumentException if a number is below one
     */
    public TeamMentee wishing(Map<MentorId, Integer> newWishes) {
        return new TeamMentee(
                mentee, slots, interests, ImmutableSortedMap.copyOf(requireNonNull(newWishes, "wishes")), isCut);
    }

    /** Returns the same mentee, who could be with further mentors, whom the problem leaves out. */
    public TeamMentee cut() {
        return new TeamMentee(mentee, slots, interests, wishes, true);
    }

    /** Returns the id alone. */
    @Override
    public String toString() {
        return "TeamMentee[%s]".formatted(mentee);
    }
}
