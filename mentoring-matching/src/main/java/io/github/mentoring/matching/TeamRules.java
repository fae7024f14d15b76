package io.github.mentoring.matching;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import io.github.mentoring.core.format.MentoringFormat;
import io.github.mentoring.matching.problem.Score;
import io.github.mentoring.matching.team.TeamPair;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What is asked of teams besides their shape. */
record TeamRules(
        Optional<Duration> meeting,
        int disciplines,
        ImmutableSortedSet<TeamPair> together,
        ImmutableSortedSet<TeamPair> apart,
        ImmutableSortedMap<TeamPair, Score> affinities,
        Score sameRank) {

    private static final Score OF_PEERS =
            Score.ofTenThousandths(1_000); // a tenth of the best fit, so that what is said decides

    /** Returns what a format asks for by itself: in peer groups, that those on one level be together. */
    static TeamRules of(MentoringFormat format) {
        return new TeamRules(
                Optional.empty(),
                0,
                ImmutableSortedSet.of(),
                ImmutableSortedSet.of(),
                ImmutableSortedMap.of(),
                format == MentoringFormat.PEER_GROUP ? OF_PEERS : Score.ZERO);
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

    TeamRules together(Set<TeamPair> pairs) {
        return new TeamRules(meeting, disciplines, union(together, pairs), apart, affinities, sameRank);
    }

    TeamRules apart(Set<TeamPair> pairs) {
        return new TeamRules(meeting, disciplines, together, union(apart, pairs), affinities, sameRank);
    }

    TeamRules affinities(Map<TeamPair, Score> more) {
        Map<TeamPair, Score> all = new TreeMap<>(affinities);
        more.forEach((pair, score) -> all.put(pair, requireNonNull(score, "score")));
        return new TeamRules(meeting, disciplines, together, apart, ImmutableSortedMap.copyOf(all), sameRank);
    }

    TeamRules preferringSameRank(Score score) {
        return new TeamRules(meeting, disciplines, together, apart, affinities, requireNonNull(score, "score"));
    }

    private static ImmutableSortedSet<TeamPair> union(Set<TeamPair> pairs, Set<TeamPair> more) {
        return ImmutableSortedSet.copyOf(Sets.union(pairs, more));
    }
}
