package io.github.mentoring.examples.peers.cpsat;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.Sets;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.matching.team.TeamMentor;
import io.github.mentoring.matching.team.TeamPair;
import io.github.mentoring.matching.team.TeamProblem;
import io.github.mentoring.matching.team.TeamShape;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All sets of mentors that a team may have, as far as rules about mentors go. */
final class MentorSets {

    private final TeamProblem problem;
    private final TeamShape shape;
    private final ImmutableList<MentorId> mentors;
    private final SetMultimap<MentorId, MenteeId> candidatesOf =
            MultimapBuilder.treeKeys().treeSetValues().build();
    private final ImmutableList.Builder<ImmutableList<MentorId>> found = ImmutableList.builder();

    private MentorSets(TeamProblem problem, TeamShape shape) {
        this.problem = problem;
        this.shape = shape;
        mentors = problem.mentors().keySet().asList();
        problem.candidates()
                .forEach((mentee, scores) -> scores.keySet().forEach(mentor -> candidatesOf.put(mentor, mentee)));
    }

    static ImmutableList<ImmutableList<MentorId>> of(TeamProblem problem, TeamShape shape) {
        MentorSets sets = new MentorSets(problem, shape);
        sets.extend(ImmutableList.of(), 0, problem.mentees().keySet());
        return sets.found.build();
    }

    /** Tries all mentors from one on beside those chosen, who share these candidates. */
    private void extend(ImmutableList<MentorId> chosen, int from, Set<MenteeId> candidates) {
        if (chosen.size() >= shape.leastMentors().people() && areLegal(chosen)) {
            found.add(chosen);
        }
        for (int j = from;
                j < mentors.size() && chosen.size() < shape.mostMentors().people();
                j++) {
            MentorId mentor = mentors.get(j);
            Set<MenteeId> shared = ImmutableSortedSet.copyOf(Sets.intersection(candidates, candidatesOf.get(mentor)));
            if (shared.size() >= shape.leastMentees().people()
                    && chosen.stream().noneMatch(other -> problem.apart().contains(TeamPair.of(mentor, other)))) {
                extend(
                        ImmutableList.<MentorId>builder()
                                .addAll(chosen)
                                .add(mentor)
                                .build(),
                        j + 1,
                        shared);
            }
        }
    }

    private boolean areLegal(ImmutableList<MentorId> chosen) {
        boolean isWhole = problem.together().stream()
                .filter(pair -> pair.first() instanceof MentorId && pair.second() instanceof MentorId)
                .allMatch(pair -> chosen.stream().anyMatch(pair.first()::equals)
                        == chosen.stream().anyMatch(pair.second()::equals));
        long disciplines = chosen.stream()
                .flatMap(mentor ->
                        Optional.ofNullable(problem.mentors().get(mentor)).flatMap(TeamMentor::discipline).stream())
                .distinct()
                .count();
        return isWhole && disciplines >= problem.distinctDisciplines();
    }

    /** Returns the mentees whom all of these may have in one team, in the order of ids. */
    static ImmutableList<MenteeId> candidatesOfAll(TeamProblem problem, ImmutableList<MentorId> chosen) {
        return problem.candidates().entrySet().stream()
                .filter(entry -> entry.getValue().keySet().containsAll(chosen))
                .map(Map.Entry::getKey)
                .filter(mentee ->
                        chosen.stream().noneMatch(mentor -> problem.apart().contains(TeamPair.of(mentor, mentee))))
                .collect(toImmutableList());
    }
}
