package io.github.mentoring.matching.committee;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring.core.person.MentorId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The best committee of one mentee at prices of seats and hours. */
class BestCommitteeTest {

    private static final int INSTANCES = 2_000;
    private static final int STOPPED = 300;
    private static final int MOST_TURNS = 1_100; // the caller is asked in the course of as many

    @Test
    void noCommitteeIsBetterAtRandomPrices() {
        for (long seed = 0; seed < INSTANCES; seed++) {
            CommitteeProblem problem = new RandomCommittees(seed).problem(seed % 4 == 0 ? 9 : 5, 2);
            List<MentorId> ids = problem.mentors().keySet().asList();
            Weights weights = Weights.of(problem);
            Prices prices = randomPrices(problem, weights, new Random(seed));
            long[] room = problem.mentors().values().stream()
                    .mapToLong(CommitteeMentor::countedHours)
                    .toArray();
            Map<MentorId, Integer> numbers = new HashMap<>();
            ids.forEach(id -> numbers.put(id, numbers.size()));
            BestCommittee best = new BestCommittee(weights, prices, room);
            for (CommitteeMentee mentee : problem.mentees().values()) {
                Panel panel = new Panel(problem, mentee, numbers, weights);
                best.find(panel, new byte[panel.decisions()], 0, -1, -1);
                assertThat(new long[] {best.mostHigh(), best.mostLow()})
                        .as("bound for `%s` with seed %s", mentee.mentee(), seed)
                        .containsExactly(best.high(), best.low());
                assertThat(new long[] {best.high(), best.low()})
                        .as("worth for `%s` with seed %s", mentee.mentee(), seed)
                        .isEqualTo(slowBest(problem, mentee, weights, prices));
            }
        }
    }

    /** Whoever must be better than what there is finds the same committee as anybody, as long as there is a better one. */
    @Test
    void aFloor_changesNothingButWhetherAnythingIsFound() {
        int found = 0;
        for (long seed = 0; seed < INSTANCES / 4; seed++) {
            CommitteeProblem problem = new RandomCommittees(seed).problem(7, 2);
            Weights weights = Weights.of(problem);
            Prices prices = randomPrices(problem, weights, new Random(seed));
            long[] room = problem.mentors().values().stream()
                    .mapToLong(CommitteeMentor::countedHours)
                    .toArray();
            Map<MentorId, Integer> numbers = new HashMap<>();
            problem.mentors().keySet().forEach(id -> numbers.put(id, numbers.size()));
            BestCommittee best = new BestCommittee(weights, prices, room);
            for (CommitteeMentee mentee : problem.mentees().values()) {
                Panel panel = new Panel(problem, mentee, numbers, weights);
                byte[] state = new byte[panel.decisions()];
                for (int forced = -1; forced < panel.size; forced++) {
                    best.find(panel, state, 0, -1, forced);
                    if (best.isFound()) {
                        long high = best.high();
                        long low = best.low();
                        int[] members = best.members();
                        int[] holders = best.holders();
                        best.findAbove(panel, state, 0, -1, forced, high, low - 1);
                        assertThat(best.isFound()).as("seed %s", seed).isTrue();
                        assertThat(new long[] {best.high(), best.low()}).containsExactly(high, low);
                        assertThat(best.members()).as("seed %s", seed).isEqualTo(members);
                        assertThat(best.holders()).as("seed %s", seed).isEqualTo(holders);
                        best.findAbove(panel, state, 0, -1, forced, high, low);
                        assertThat(best.isFound()).as("seed %s", seed).isFalse();
                        found++;
                    }
                }
            }
        }
        assertThat(found).isGreaterThan(INSTANCES / 4);
    }

    /** Whoever stops a search in its midst is told of no committee that is not there, and of a bound that no committee exceeds. */
    @Test
    void ofASearchThatIsStopped_theBestLiesBetweenWhatIsFoundAndTheBound() {
        int unfinished = 0;
        for (long seed = 0; seed < STOPPED; seed++) {
            CommitteeProblem problem = new RandomCommittees(seed).problem(5, 3);
            CommitteeMentee mentee = problem.mentees().values().asList().get(0);
            CommitteeMentee other =
                    problem.mentees().values().asList().reverse().get(0);
            Weights weights = Weights.of(problem);
            Prices prices = randomPrices(problem, weights, new Random(seed));
            Map<MentorId, Integer> numbers = new HashMap<>();
            problem.mentors().keySet().forEach(id -> numbers.put(id, numbers.size()));
            Panel panel = new Panel(problem, mentee, numbers, weights);
            Panel first = new Panel(problem, other, numbers, weights);
            long[] best = slowBest(problem, mentee, weights, prices);
            long[] room = problem.mentors().values().stream()
                    .mapToLong(CommitteeMentor::countedHours)
                    .toArray();
            for (int before = 0; before < 20; before++) {
                BestCommittee search = new BestCommittee(weights, prices, room);
                for (int turn = 0; turn < before; turn++) { // so that the caller is asked at different places
                    search.find(first, new byte[first.decisions()], 0, -1, -1);
                }
                search.heed(() -> true);
                boolean wasInterrupted = false;
                for (int turn = 0; turn < MOST_TURNS && !wasInterrupted; turn++) {
                    search.find(panel, new byte[panel.decisions()], 0, -1, -1);
                    wasInterrupted = search.isInterrupted();
                }
                assertThat(BestCommittee.isMore(search.high(), search.low(), best[0], best[1]))
                        .as("more than the best with seed %s", seed)
                        .isFalse();
                assertThat(BestCommittee.isMore(best[0], best[1], search.mostHigh(), search.mostLow()))
                        .as("bound below the best with seed %s", seed)
                        .isFalse();
                unfinished += BestCommittee.isMore(best[0], best[1], search.high(), search.low()) ? 1 : 0;
            }
        }
        assertThat(unfinished).as("searches that had not found the best").isPositive();
    }

    private static Prices randomPrices(CommitteeProblem problem, Weights weights, Random random) {
        Prices prices = new Prices(problem.mentors().size(), weights.mostPrice());
        int j = 0;
        for (CommitteeMentor mentor : problem.mentors().values()) {
            prices.seat.add(j, random.nextLong(weights.served()) / 4, random.nextLong(1_000 * weights.total()));
            if (mentor.hours().isPresent()) {
                int part = 2 + random.nextInt(9);
                prices.hour.add(
                        j, random.nextLong(weights.served()) / part, random.nextLong(1_000 * weights.total()) / part);
            }
            j++;
        }
        return prices;
    }

    private static long[] slowBest(CommitteeProblem problem, CommitteeMentee mentee, Weights weights, Prices prices) {
        Appraisal appraisal = new Appraisal(problem, mentee);
        List<MentorId> mentors = problem.mentors().keySet().asList();
        List<CommitteeCandidate> candidates = problem.candidates(mentee.mentee());
        long[] most = {0, 0};
        for (int bits = 1; bits < 1 << candidates.size(); bits++) {
            List<MentorId> members = new ArrayList<>();
            long high = 0;
            long low = 0;
            for (int k = 0; k < candidates.size(); k++) {
                if ((bits >> k & 1) == 1) {
                    CommitteeCandidate candidate = candidates.get(k);
                    int j = mentors.indexOf(candidate.mentor());
                    members.add(candidate.mentor());
                    high -= prices.high(j, candidate.hours().count());
                    low -= prices.low(j, candidate.hours().count());
                }
            }
            if (appraisal.isLegal(members)) {
                high += weights.high(appraisal.value(members));
                low += weights.low(appraisal.value(members));
                for (Map<Role, MentorId> way : SlowCommittees.waysToGiveRoles(problem, mentee, members)) {
                    long lessHigh = 0;
                    long lessLow = 0;
                    for (Map.Entry<Role, MentorId> role : way.entrySet()) {
                        int j = mentors.indexOf(role.getValue());
                        lessHigh += role.getKey().hours().count() * prices.hour.high[j];
                        lessLow += role.getKey().hours().count() * prices.hour.low[j];
                    }
                    if (BestCommittee.isMore(high - lessHigh, low - lessLow, most[0], most[1])) {
                        most[0] = high - lessHigh;
                        most[1] = low - lessLow;
                    }
                }
            }
        }
        return most;
    }
}
