package io.github.mentoring.matching.team;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.person.MenteeId;
import java.util.Optional;

/**
 * What the forming of teams looks at in a mentee or peer; only the id need be known.
 *
 * @param mentee who it is
 * @param slots the numbers of the meeting slots in which they are free, or empty if they are free in all
 * @param interests what they are interested in, as texts that are equal if the interests are; private
 * @param isCut whether they could be with further mentors, whom the problem leaves out; it changes no team, but what is said of those in
 *     none
 */
public record TeamMentee(
        MenteeId mentee,
        Optional<ImmutableSortedSet<Integer>> slots,
        ImmutableSortedSet<String> interests,
        boolean isCut) {

    /** Checks that all is given. */
    public TeamMentee {
        requireNonNull(mentee, "mentee");
        requireNonNull(slots, "slots");
        requireNonNull(interests, "interests");
    }

    /** Returns a mentee of whom nothing else is known. */
    public static TeamMentee of(MenteeId mentee) {
        return new TeamMentee(mentee, Optional.empty(), ImmutableSortedSet.of(), false);
    }

    /** Returns the same mentee, free in the given slots only. */
    public TeamMentee meetingIn(int... newSlots) {
        return new TeamMentee(mentee, Optional.of(TeamMentor.sorted(newSlots)), interests, isCut);
    }

    /** Returns the same mentee with the given interests. */
    public TeamMentee interestedIn(String... newInterests) {
        return new TeamMentee(
                mentee, slots, ImmutableSortedSet.copyOf(requireNonNull(newInterests, "interests")), isCut);
    }

    /** Returns the same mentee, who could be with further mentors, whom the problem leaves out. */
    public TeamMentee cut() {
        return new TeamMentee(mentee, slots, interests, true);
    }

    /** Returns the id alone. */
    @Override
    public String toString() {
        return "TeamMentee[%s]".formatted(mentee);
    }
}
