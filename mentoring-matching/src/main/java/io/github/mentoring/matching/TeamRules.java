package io.github.mentoring.matching;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.matching.problem.Score;
import io.github.mentoring.matching.team.TeamPair;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What is asked of teams besides their shape. */
record TeamRules(
        Optional<Duration> meeting,
        int disciplines,
        ImmutableSortedSet<TeamPair> together,
        ImmutableSortedSet<TeamPair> apart,
        ImmutableSortedMap<TeamPair, Score> affinities,
        Score sameRank) {

    static TeamRules none() {
        return new TeamRules(
                Optional.empty(),
                0,
                ImmutableSortedSet.of(),
                ImmutableSortedSet.of(),
                ImmutableSortedMap.of(),
                Score.ZERO);
    }

    TeamRules meetingFor(Duration least) {
        requireNonNull(least, "least");
        checkArgument(
                !least.isNegative() && !least.isZero() && least.compareTo(Duration.ofDays(1)) <= 0,
                "common time asked for must be more than zero and at most a day: %s; ask for less at a time",
                least);
        return new TeamRules(Optional.of(least), disciplines, together, apart, affinities, sameRank);
    }

    TeamRules ofDisciplines(int least) {
        checkArgument(least >= 0, "number of disciplines is negative: %s; give zero or more", least);
        return new TeamRules(meeting, least, together, apart, affinities, sameRank);
    }

    TeamRules together(TeamPair pair) {
        return new TeamRules(meeting, disciplines, with(together, pair), apart, affinities, sameRank);
    }

    TeamRules apart(TeamPair pair) {
        return new TeamRules(meeting, disciplines, together, with(apart, pair), affinities, sameRank);
    }

    TeamRules affinities(Map<TeamPair, Score> more) {
        Map<TeamPair, Score> all = new TreeMap<>(affinities);
        more.forEach((pair, score) -> all.put(pair, requireNonNull(score, "score")));
        return new TeamRules(meeting, disciplines, together, apart, ImmutableSortedMap.copyOf(all), sameRank);
    }

    TeamRules preferringSameRank(Score score) {
        return new TeamRules(meeting, disciplines, together, apart, affinities, requireNonNull(score, "score"));
    }

    private static ImmutableSortedSet<TeamPair> with(ImmutableSortedSet<TeamPair> pairs, TeamPair one) {
        return ImmutableSortedSet.<TeamPair>naturalOrder()
                .addAll(pairs)
                .add(one)
                .build();
    }
}
