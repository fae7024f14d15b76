package io.github.mentoring.matching.team;

import com.google.common.collect.ImmutableList;
import com.google.common.math.LongMath;
import io.github.mentoring.core.person.ParticipantId;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What others of their own side could add at most to what people are worth to their team. */
final class Fellows {

    private final TeamProblem problem;
    private final Map<ParticipantId, List<Long>> affinities = new HashMap<>(); // with whom they may be in a team

    Fellows(TeamProblem problem) {
        this.problem = problem;
        problem.affinities().forEach((pair, score) -> {
            if (!problem.apart().contains(pair)) {
                affinities
                        .computeIfAbsent(pair.first(), unused -> new ArrayList<>())
                        .add(score.tenThousandths());
                affinities
                        .computeIfAbsent(pair.second(), unused -> new ArrayList<>())
                        .add(score.tenThousandths());
            }
        });
    }

    /** Returns the greatest mean affinity of a mentee with as many others as the smallest team has, at least, in parts. */
    long ofMentee(ParticipantId mentee) {
        int fellows = problem.places().stream()
                        .mapToInt(place -> place.shape().leastMentees().people())
                        .min()
                        .orElse(1)
                - 1;
        return most(mentee, problem.mentees().size() - 1L, fellows);
    }

    /** Returns the greatest mean affinity of a mentor with so many others at least, in parts. */
    long ofMentor(ParticipantId mentor, int others) {
        return most(mentor, problem.mentors().size() - 1L, others);
    }

    /** Returns the greatest mean affinity with so many others at least, in parts; those who are not listed count as zero. */
    private long most(ParticipantId one, long people, int others) {
        List<Long> listed = affinities.getOrDefault(one, ImmutableList.of());
        List<Long> all = new ArrayList<>(listed);
        int wanted = Math.max(others, 1);
        for (long unlisted = people - listed.size(); unlisted > 0 && all.size() < listed.size() + wanted; unlisted--) {
            all.add(0L);
        }
        all.sort(Comparator.reverseOrder());
        if (all.size() < wanted) {
            return 0; // there are not so many others
        }
        long sum = all.subList(0, wanted).stream().mapToLong(Long::longValue).sum();
        long mean = LongMath.divide(sum * problem.parts(), wanted, RoundingMode.CEILING);
        return others == 0 ? Math.max(0, mean) : mean;
    }
}
