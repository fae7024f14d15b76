package io.github.mentoring.matching.team;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.ParticipantId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether people have in common what a problem asks for. */
final class InCommon {

    private final TeamProblem problem;

    InCommon(TeamProblem problem) {
        this.problem = problem;
    }

    /** Returns whether all are free in as many slots as are asked for; whoever names none is free in all. */
    boolean haveTime(Collection<? extends ParticipantId> people) {
        return share(
                problem.commonSlots(),
                people.stream().map(this::slots).flatMap(Optional::stream).toList());
    }

    /** Returns whether the mentees among them share as many interests as are asked for. */
    boolean haveInterests(Collection<? extends ParticipantId> people) {
        return share(
                problem.sharedInterests(),
                people.stream()
                        .filter(MenteeId.class::isInstance)
                        .map(mentee ->
                                requireNonNull(problem.mentees().get(mentee)).interests())
                        .toList());
    }

    private Optional<ImmutableSortedSet<Integer>> slots(ParticipantId person) {
        return person instanceof MentorId
                ? requireNonNull(problem.mentors().get(person)).slots()
                : requireNonNull(problem.mentees().get(person)).slots();
    }

    private static <T> boolean share(int asked, List<? extends Collection<T>> each) {
        if (asked == 0 || each.isEmpty()) {
            return true;
        }
        Set<T> common = new HashSet<>(each.get(0));
        each.forEach(common::retainAll);
        return common.size() >= asked;
    }
}
