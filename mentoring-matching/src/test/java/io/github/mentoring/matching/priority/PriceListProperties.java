package io.github.mentoring.matching.priority;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.matching.fixture.RandomProblems;
import io.github.mentoring.matching.problem.Candidate;
import io.github.mentoring.matching.problem.MatchingProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class PriceListProperties {

    @Property(tries = 10_000, edgeCases = EdgeCasesMode.NONE)
    void a_price_list_has_the_choices_that_trying_everything_finds(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        MatchingProblem problem = TinyCase.problem(random, random.nextInt(3) == 0);
        Aim.Counted counting = counting(random, problem);
        Aim.Summed adding = adding(random, problem, counting);
        SortedMap<Long, Long> choices = choices(problem, counting, adding);
        if (PriceList.of(problem, counting, adding) instanceof PriceList list) {
            assertThat(list.verify().objections()).isEmpty();
            TreeMap<Long, Long> listed = new TreeMap<>();
            list.rows().forEach(row -> listed.put(row.counted(), row.summed()));
            if (list.isComplete()) {
                assertThat(listed).isEqualTo(choices);
            } else {
                assertThat(counting).isInstanceOf(Aim.MostKept.class);
                assertThat(choices).containsAllEntriesOf(listed);
                assertThat(listed.keySet()).containsAll(corners(choices));
            }
        } else {
            assertThat(choices).isEmpty();
        }
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void every_row_of_a_price_list_is_proved(@ForAll RandomProblems kind, @ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        MatchingProblem problem = kind.problem(seed);
        Aim.Counted counting = counting(random, problem);
        if (PriceList.of(problem, counting, adding(random, problem, counting)) instanceof PriceList list) {
            assertThat(list.verify().objections()).isEmpty();
            assertThat(list.isComplete() || counting instanceof Aim.MostKept).isTrue();
        }
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void a_row_with_another_matching_is_refused(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        MatchingProblem problem = TinyCase.problem(random, false);
        Aim.Counted counting = counting(random, problem);
        Aim.Summed adding = adding(random, problem, counting);
        if (PriceList.of(problem, counting, adding) instanceof PriceList list) {
            PriceRow row = list.rows().get(random.nextInt(list.rows().size()));
            for (List<Candidate> other : new EveryMatching(problem).legal()) {
                ImmutableSortedSet<Candidate> pairs = ImmutableSortedSet.copyOf(other);
                long counted = Worth.of(counting, problem, pairs).first();
                long summed = Worth.of(adding, problem, pairs).first();
                PriceRow claimed = new PriceRow(pairs, counted, summed, row.scale(), row.price(), row.proof());
                boolean isAsGood = row.scale() * summed + row.price() * counted
                        == row.scale() * row.summed() + row.price() * row.counted();
                assertThat(new PriceList(problem, counting, adding, ImmutableList.of(claimed), false)
                                .verify()
                                .holds())
                        .isEqualTo(isAsGood);
            }
        }
    }

    private static Aim.Counted counting(SplittableRandom random, MatchingProblem problem) {
        return switch (random.nextInt(4)) {
            case 0 -> new Aim.MostServed();
            case 1 -> new Aim.MostPlaces();
            case 2 -> TinyCase.leftOut(problem, random);
            default -> TinyCase.kept(problem, random);
        };
    }

    private static Aim.Summed adding(SplittableRandom random, MatchingProblem problem, Aim.Counted counting) {
        Aim.Summed adding = switch (random.nextInt(6)) {
            case 0 -> new Aim.MostPlaces();
            case 1 -> TinyCase.kept(problem, random);
            default -> new Aim.BestTotal();
        };
        return adding.equals(counting) ? new Aim.BestTotal() : adding;
    }

    /** Returns for each number that can be chosen the best sum of those that count as many, unless more can be had for it. */
    private static SortedMap<Long, Long> choices(MatchingProblem problem, Aim.Counted counting, Aim.Summed adding) {
        EveryMatching every = new EveryMatching(problem);
        TreeMap<Long, Long> best = new TreeMap<>();
        for (List<Candidate> pairs : every.legal()) {
            best.merge(
                    every.worth(counting, pairs).get(0),
                    every.worth(adding, pairs).get(0),
                    Math::max);
        }
        TreeMap<Long, Long> choices = new TreeMap<>();
        for (Map.Entry<Long, Long> choice : best.descendingMap().entrySet()) {
            if (choices.isEmpty() || choice.getValue() > choices.firstEntry().getValue()) {
                choices.put(choice.getKey(), choice.getValue());
            }
        }
        return choices;
    }

    /** Returns the choices that are the only best ones at some price. */
    private static List<Long> corners(SortedMap<Long, Long> choices) {
        List<Map.Entry<Long, Long>> all = new ArrayList<>(choices.entrySet());
        List<Long> corners = new ArrayList<>();
        for (int k = 0; k < all.size(); k++) {
            boolean isCorner = true;
            for (int before = 0; before < k; before++) {
                for (int after = k + 1; after < all.size(); after++) {
                    isCorner &= isAbove(all.get(before), all.get(k), all.get(after));
                }
            }
            if (isCorner) {
                corners.add(all.get(k).getKey());
            }
        }
        return corners;
    }

    private static boolean isAbove(
            Map.Entry<Long, Long> before, Map.Entry<Long, Long> it, Map.Entry<Long, Long> after) {
        return (it.getValue() - before.getValue()) * (after.getKey() - before.getKey())
                > (after.getValue() - before.getValue()) * (it.getKey() - before.getKey());
    }
}
