package io.github.mentoring.matching.priority;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Ordering;
import io.github.mentoring.matching.fixture.RandomProblems;
import io.github.mentoring.matching.problem.Candidate;
import io.github.mentoring.matching.problem.MatchingProblem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.LongStream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class LimitListProperties {

    private static final Comparator<Iterable<Long>> ORDER =
            Ordering.<Long>natural().lexicographical();

    @Property(tries = 3_000, edgeCases = EdgeCasesMode.NONE)
    void a_list_of_limits_has_the_choices_that_trying_everything_finds(@ForAll long seed) {
        TinyCase tiny = TinyCase.of(seed);
        Limit limit = limit(new SplittableRandom(seed), tiny);
        EveryMatching every = new EveryMatching(tiny.problem());
        SortedMap<Long, List<Long>> choices = choices(every, tiny, limit);
        if (LimitList.of(tiny.problem(), limit, tiny.aims().toArray(new Aim[0])) instanceof LimitList list) {
            assertThat(list.verify().objections()).isEmpty();
            assertThat(list.isComplete()).isTrue();
            TreeMap<Long, List<Long>> listed = new TreeMap<>();
            list.rows()
                    .forEach(row -> listed.put(strictness(every, limit, row.pairs()), worth(every, tiny, row.pairs())));
            assertThat(listed).isEqualTo(choices);
            assertThat(listed).hasSameSizeAs(list.rows());
        } else {
            assertThat(choices).isEmpty();
        }
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void every_row_of_a_list_of_limits_is_proved(@ForAll RandomProblems kind, @ForAll long seed) {
        MatchingProblem problem = kind.problem(seed);
        Limit limit = seed % 2 == 0 ? new Limit.HighestLoad() : new Limit.LastRank(new Ranks.ByScore());
        if (LimitList.of(problem, limit, new Aim.MostServed(), new Aim.BestTotal()) instanceof LimitList list) {
            assertThat(list.verify().objections()).isEmpty();
            assertThat(list.isComplete()).isTrue();
        }
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void a_list_of_limits_that_lacks_a_row_between_others_is_refused(@ForAll long seed) {
        TinyCase tiny = TinyCase.of(seed);
        Limit limit = limit(new SplittableRandom(seed), tiny);
        if (LimitList.of(tiny.problem(), limit, tiny.aims().toArray(new Aim[0])) instanceof LimitList list) {
            for (int left = 0; left < list.rows().size() - 1; left++) {
                List<LimitRow> rows = new ArrayList<>(list.rows());
                rows.remove(left);
                assertThat(new LimitList(list.problem(), limit, list.aims(), ImmutableList.copyOf(rows), true)
                                .verify()
                                .holds())
                        .isFalse();
            }
        }
    }

    private static Limit limit(SplittableRandom random, TinyCase tiny) {
        boolean ranksByScore = tiny.aims().stream()
                .anyMatch(aim -> aim instanceof Aim.RankProfile profile && profile.ranks() instanceof Ranks.ByScore);
        return switch (random.nextInt(3)) {
            case 0 -> new Limit.LowestScore();
            case 1 -> new Limit.HighestLoad();
            default -> new Limit.LastRank(ranksByScore ? new Ranks.ByScore() : TinyCase.ranks(tiny.problem(), random));
        };
    }

    /** Returns, by how strict it is, what each choice is worth of which none is stricter and as good, nor as strict and better. */
    private static SortedMap<Long, List<Long>> choices(EveryMatching every, TinyCase tiny, Limit limit) {
        TreeMap<Long, List<Long>> best = new TreeMap<>();
        for (List<Candidate> pairs : every.legal()) {
            best.merge(strictness(every, limit, pairs), worth(every, tiny, pairs), LimitListProperties::better);
        }
        TreeMap<Long, List<Long>> choices = new TreeMap<>();
        best.descendingMap().forEach((strictness, worth) -> {
            if (choices.isEmpty() || ORDER.compare(worth, choices.firstEntry().getValue()) > 0) {
                choices.put(strictness, worth);
            }
        });
        return choices;
    }

    private static List<Long> better(List<Long> one, List<Long> other) {
        return ORDER.compare(one, other) < 0 ? other : one;
    }

    private static List<Long> worth(EveryMatching every, TinyCase tiny, Collection<Candidate> pairs) {
        List<Long> worth = new ArrayList<>();
        tiny.aims().forEach(aim -> worth.addAll(every.worth(aim, List.copyOf(pairs))));
        return worth;
    }

    /** Returns how strict pairs are, greater being stricter. */
    private static long strictness(EveryMatching every, Limit limit, Collection<Candidate> pairs) {
        if (limit instanceof Limit.HighestLoad) {
            return -pairs.stream()
                    .mapToLong(pair -> pairs.stream()
                            .filter(other -> other.mentor().equals(pair.mentor()))
                            .count())
                    .max()
                    .orElse(0);
        }
        LongStream measures = pairs.stream()
                .mapToLong(pair ->
                        limit instanceof Limit.LastRank last ? -every.rank(last.ranks(), pair) : every.score(pair));
        return measures.min().orElse(Long.MAX_VALUE);
    }
}
