package io.github.mentoring.matching.priority;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.matching.problem.Candidate;
import io.github.mentoring.matching.problem.CandidateGraph;
import io.github.mentoring.matching.problem.MatchingProblem;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** The slow, obvious way: all legal matchings of a tiny problem, and what each is worth, greater being better. */
final class EveryMatching {

    private final MatchingProblem problem;
    private final List<Candidate> candidates;
    private final List<List<Candidate>> legal = new ArrayList<>();

    EveryMatching(MatchingProblem problem) {
        this.problem = problem;
        candidates = ImmutableList.copyOf(problem.graph().edgeSet());
        CandidateGraph graph = problem.graph();
        collect(
                0,
                new ArrayList<>(),
                new int[graph.mentees().size()],
                new int[graph.mentors().size()]);
    }

    private void collect(int next, List<Candidate> pairs, int[] menteeLoad, int[] mentorLoad) {
        CandidateGraph graph = problem.graph();
        if (next == candidates.size()) {
            for (int i = 0; i < menteeLoad.length; i++) {
                if (menteeLoad[i] < problem.leastMentors(i)) {
                    return;
                }
            }
            for (int j = 0; j < mentorLoad.length; j++) {
                if (mentorLoad[j] < problem.leastSeats(j)) {
                    return;
                }
            }
            legal.add(List.copyOf(pairs));
            return;
        }
        collect(next + 1, pairs, menteeLoad, mentorLoad);
        int i = graph.menteeOf(next);
        int j = graph.mentorOf(next);
        if (menteeLoad[i] < problem.mostMentors(i) && mentorLoad[j] < problem.mostSeats(j)) {
            menteeLoad[i]++;
            mentorLoad[j]++;
            pairs.add(candidates.get(next));
            collect(next + 1, pairs, menteeLoad, mentorLoad);
            pairs.remove(pairs.size() - 1);
            menteeLoad[i]--;
            mentorLoad[j]--;
        }
    }

    /** Returns all legal matchings. */
    List<List<Candidate>> legal() {
        return legal;
    }

    /** Returns the best one, or empty if none is legal. */
    Optional<ImmutableSortedSet<Candidate>> best(List<Aim> aims) {
        List<List<Long>> worths =
                legal.stream().map(pairs -> worth(aims, pairs)).toList();
        Comparator<Iterable<Long>> order = Ordering.<Long>natural().lexicographical();
        Optional<List<Long>> greatest = worths.stream().max(order);
        return greatest.map(worth -> {
            List<Candidate> best = List.of();
            boolean isFirst = true;
            for (int k = 0; k < legal.size(); k++) {
                if (worths.get(k).equals(worth) && (isFirst || comesBefore(legal.get(k), best))) {
                    best = legal.get(k);
                    isFirst = false;
                }
            }
            return ImmutableSortedSet.copyOf(best);
        });
    }

    /** Returns what pairs are worth under all aims and then by soft preferences. */
    List<Long> worth(List<Aim> aims, List<Candidate> pairs) {
        List<Long> worth = new ArrayList<>();
        aims.forEach(aim -> worth.addAll(worth(aim, pairs)));
        worth.add(pairs.stream()
                .mapToLong(pair -> problem.graph().preferencesOf(problem.graph().indexOf(pair)))
                .sum());
        return worth;
    }

    /** Returns what pairs are worth under one aim, in as many numbers for any pairs. */
    List<Long> worth(Aim aim, List<Candidate> pairs) {
        if (aim instanceof Aim.MostServed) {
            return List.of(pairs.stream().map(Candidate::mentee).distinct().count());
        } else if (aim instanceof Aim.MostPlaces) {
            return List.of((long) pairs.size());
        } else if (aim instanceof Aim.BestTotal) {
            return List.of(pairs.stream().mapToLong(this::score).sum());
        } else if (aim instanceof Aim.MostKept kept) {
            return List.of(pairs.stream().filter(kept.previous()::contains).count());
        } else if (aim instanceof Aim.LeftOutFirst first) {
            return List.of(first.leftOut().stream()
                    .filter(mentee ->
                            pairs.stream().anyMatch(pair -> pair.mentee().equals(mentee)))
                    .count());
        } else if (aim instanceof Aim.Leximin) {
            return problem.graph().mentees().stream()
                    .map(mentee -> pairs.stream()
                            .filter(pair -> pair.mentee().equals(mentee))
                            .map(this::score)
                            .findFirst()
                            .orElse(Long.MIN_VALUE))
                    .sorted()
                    .toList();
        } else if (aim instanceof Aim.EvenLoad) {
            return problem.graph().mentors().stream()
                    .map(mentor -> -pairs.stream()
                            .filter(pair -> pair.mentor().equals(mentor))
                            .count())
                    .sorted()
                    .toList();
        }
        return profile((Aim.RankProfile) aim, pairs);
    }

    private List<Long> profile(Aim.RankProfile profile, List<Candidate> pairs) {
        TreeMap<Integer, Long> counts = new TreeMap<>();
        candidates.forEach(pair -> counts.put(rank(profile.ranks(), pair), 0L));
        pairs.forEach(pair -> counts.merge(rank(profile.ranks(), pair), 1L, Long::sum));
        List<Long> worth = new ArrayList<>(counts.values());
        if (profile.order() == Aim.RankOrder.GENEROUS) {
            Collections.reverse(worth);
            worth.replaceAll(count -> -count);
        }
        if (profile.order() != Aim.RankOrder.RANK_MAXIMAL) {
            worth.add(0, (long) pairs.size());
        }
        return worth;
    }

    int rank(Ranks ranks, Candidate pair) {
        if (ranks instanceof Ranks.Given given) {
            return given.ranks().getOrDefault(pair, 0);
        }
        return 1
                + (int) candidates.stream()
                        .filter(other -> other.mentee().equals(pair.mentee()) && score(other) > score(pair))
                        .mapToLong(this::score)
                        .distinct()
                        .count();
    }

    long score(Candidate pair) {
        return problem.graph().score(pair).tenThousandths();
    }

    /** Returns whether the tie rule names the one rather than the other. */
    private boolean comesBefore(List<Candidate> one, List<Candidate> other) {
        for (MenteeId mentee : problem.graph().mentees()) {
            int order = Arrays.compare(mentors(one, mentee), mentors(other, mentee));
            if (order != 0) {
                return order < 0;
            }
        }
        return false;
    }

    /** Returns a mentee's mentors, and at the end nobody, who comes after anybody. */
    private static String[] mentors(List<Candidate> pairs, MenteeId mentee) {
        List<String> mentors = new ArrayList<>(pairs.stream()
                .filter(pair -> pair.mentee().equals(mentee))
                .map(pair -> pair.mentor().toString())
                .sorted()
                .toList());
        mentors.add("\uffff");
        return mentors.toArray(String[]::new);
    }
}
