package io.github.mentoring.matching.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import io.github.mentoring.core.person.Hours;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.Seats;
import io.github.mentoring.matching.committee.MostGain.Decision;
import io.github.mentoring.matching.problem.Score;
import io.github.mentoring.matching.run.StopSignal;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How the hours of mentors are filled with committees of one, in the search and in the check. */
class PackingTest {

    private static final int PROBLEMS = 500;

    @Test
    void theBestOfAllSetsThatFit_isFound_byTheSearchAndByTheCheck() {
        for (long seed = 0; seed < PROBLEMS; seed++) {
            Random random = new Random(seed);
            int mentors = 1 + random.nextInt(3);
            int mentees = 1 + random.nextInt(8);
            CommitteeProblem problem = problem(mentors, mentees, 20, 9, random);
            Weights weights = Weights.of(problem);
            long[][] gains = new long[2][mentees];
            Pricing pricing = pricing(problem, weights);
            for (int round = 0; round < 3; round++) {
                for (int i = 0; i < mentees; i++) {
                    gains[0][i] = random.nextInt(2) * weights.served();
                    gains[1][i] = random.nextInt(20) * weights.total();
                    pricing.turns.set(i, false, gains[0][i], gains[1][i]);
                }
                Packing packing = new Packing(pricing);
                PackedHours packed = packed(problem, weights, new CheckWatch(StopSignal.NEVER));
                for (int j = 0; j < mentors; j++) {
                    long hours = problem.mentor(mentor(j)).countedHours();
                    long[] best = slowBest(problem, weights, j, gains);
                    for (int again = 0; again < 2; again++) {
                        assertThat(packing.pack(j, IntStream.range(0, mentees).toArray(), hours))
                                .isTrue();
                        assertThat(new long[] {packing.high(), packing.low()})
                                .as("search with seed %s", seed)
                                .isEqualTo(best);
                        assertThat(packed.most(j, gains, open(mentors * mentees), new int[mentees], hours)
                                        .orElseThrow())
                                .extracting(Number::longValue)
                                .as("check with seed %s", seed)
                                .containsExactly(best[0], best[1]);
                    }
                }
            }
        }
    }

    /** Goes through all sets of mentees. */
    private static long[] slowBest(CommitteeProblem problem, Weights weights, int j, long[][] gains) {
        ImmutableList<MenteeId> mentees = problem.mentees().keySet().asList();
        long[] best = {0, 0};
        for (int bits = 0; bits < 1 << mentees.size(); bits++) {
            long hours = 0;
            long high = 0;
            long low = 0;
            for (int i = 0; i < mentees.size(); i++) {
                if ((bits >> i & 1) == 1) {
                    CommitteeCandidate candidate =
                            problem.candidates(mentees.get(i)).get(j);
                    hours += candidate.hours().count();
                    high += weights.served() - gains[0][i];
                    low += candidate.score().tenThousandths() * weights.total() - gains[1][i];
                }
            }
            if (hours <= problem.mentor(mentor(j)).countedHours()
                    && BestCommittee.isMore(high, low, best[0], best[1])) {
                best = new long[] {high, low};
            }
        }
        return best;
    }

    /** As many hours times mentees as may be packed, for each of ten mentors; whoever asks after a million steps has asked by then. */
    @Test
    void theCallerIsAskedInTheMidst() {
        CommitteeProblem problem = problem(10, 100, 2_000, 50, new Random(1));
        Pricing pricing = pricing(problem, Weights.of(problem));
        Packing packing = new Packing(pricing);
        AtomicInteger asked = new AtomicInteger();
        packing.heed(() -> asked.incrementAndGet() == 1);
        int done = 0;
        for (int j = 0; j < 10; j++) {
            done += packing.pack(j, IntStream.range(0, 100).toArray(), 2_000) ? 1 : 0;
        }
        assertThat(done).isBetween(4, 6);
        assertThat(asked).hasValue(1);
        assertThat(packing.isInterrupted()).isTrue();
    }

    @Test
    void whatHasBeenAnswered_isNotWorkedOutAgain() {
        CommitteeProblem problem = problem(1, 100, 2_000, 50, new Random(1));
        Packing packing = new Packing(pricing(problem, Weights.of(problem)));
        packing.heed(() -> true);
        for (int again = 0; again < 100; again++) {
            assertThat(packing.pack(0, IntStream.range(0, 100).toArray(), 2_000))
                    .isTrue();
        }
        assertThat(packing.isInterrupted()).isFalse();
    }

    @Test
    void theCheckCanBeStoppedInTheMidst() {
        CommitteeProblem problem = problem(2, 100, 2_000, 50, new Random(1));
        AtomicInteger asked = new AtomicInteger();
        PackedHours packed = packed(
                problem,
                Weights.of(problem),
                new CheckWatch(() -> asked.incrementAndGet() > 1)); // once for 200 pairs, or not
        assertThat(asked.get()).isLessThanOrEqualTo(1);
        assertThatExceptionOfType(CheckWatch.StoppedException.class).isThrownBy(() -> {
            for (int j = 0; j < 10; j++) {
                packed.most(j % 2, new long[2][100], open(200), new int[100], 2_000 - j);
            }
        });
    }

    /** Returns committees of one of all mentors, all of whom have so many hours at most. */
    private static CommitteeProblem problem(int mentors, int mentees, int budget, int hours, Random random) {
        CommitteeProblemBuilder builder = CommitteeProblem.builder();
        for (int j = 0; j < mentors; j++) {
            builder.mentor(CommitteeMentor.of(mentor(j), Seats.of(mentees))
                    .having(Hours.of(budget / 2 + random.nextInt(budget / 2))));
        }
        for (int i = 0; i < mentees; i++) {
            MenteeId mentee = MenteeId.of("e%03d".formatted(i));
            builder.mentee(CommitteeMentee.of(mentee, CommitteeRules.ofSize(1)));
            for (int j = 0; j < mentors; j++) {
                Score score = Score.ofTenThousandths(1 + random.nextInt(30));
                builder.candidate(
                        mentee,
                        new CommitteeCandidate(mentor(j), score, 0)
                                .spending(Hours.of(hours / 2 + random.nextInt(hours))));
            }
        }
        return builder.build();
    }

    private static Pricing pricing(CommitteeProblem problem, Weights weights) {
        return CommitteePart.of(problem).get(0).pricing(weights);
    }

    private static PackedHours packed(CommitteeProblem problem, Weights weights, CheckWatch watch) {
        int mentors = problem.mentors().size();
        int pairs = mentors * problem.mentees().size();
        return PackedHours.of(
                        problem,
                        weights,
                        problem.mentees().keySet().asList(),
                        IntStream.range(0, pairs).map(pair -> pair / mentors).toArray(),
                        IntStream.range(0, pairs).map(pair -> pair % mentors).toArray(),
                        watch)
                .orElseThrow();
    }

    private static Decision[] open(int pairs) {
        Decision[] open = new Decision[pairs];
        Arrays.fill(open, Decision.OPEN);
        return open;
    }

    private static MentorId mentor(int j) {
        return MentorId.of("m%02d".formatted(j));
    }
}
