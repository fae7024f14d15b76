package io.github.mentoring.matching.committee;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring.core.person.Hours;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.matching.committee.MostGain.Decision;
import io.github.mentoring.matching.run.StopSignal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Leaving out sets that cannot gain most is to change nothing. */
class MostGainProperties {

    private static final int PRICES_OF_EACH = 4;
    private static final Comparator<long[]> ORDER =
            Comparator.<long[]>comparingLong(gain -> gain[0]).thenComparingLong(gain -> gain[1]);

    @Property(tries = 3_000)
    void all_sets_of_candidates_together_gain_no_more_and_no_less(@ForAll long seed) {
        Random random = new Random(seed);
        CommitteeProblem problem = new RandomCommittees(seed).problem(8, 3);
        Weights weights = Weights.of(problem);
        Map<MentorId, Integer> number = new HashMap<>();
        problem.mentors().keySet().forEach(mentor -> number.put(mentor, number.size()));
        for (CommitteeMentee mentee : problem.mentees().values()) {
            List<CommitteeCandidate> candidates = problem.candidates(mentee.mentee());
            MostGain gain = new MostGain(problem, mentee, weights, number, new CheckWatch(StopSignal.NEVER));
            gain.guess(anyOf(candidates, random));
            for (int round = 0; round < PRICES_OF_EACH; round++) {
                long[][] prices = prices(number.size(), weights, random);
                Decision[] decided = decisions(gain.decisions(), random);
                long[] left = left(problem, random);
                gain.find(prices, decided, 0, left);
                List<long[]> all = gains(problem, mentee, weights, number, prices, decided, left);
                assertThat(gain.isPossible()).isEqualTo(!all.isEmpty());
                if (!all.isEmpty()) {
                    assertThat(new long[] {gain.high(), gain.low()})
                            .containsExactly(all.stream().max(ORDER).orElseThrow());
                }
            }
        }
    }

    private static Decision[] decisions(int candidates, Random random) {
        Decision[] decided = new Decision[candidates];
        for (int k = 0; k < candidates; k++) {
            int chance = random.nextInt(8);
            decided[k] = chance == 0 ? Decision.IN : chance < 3 ? Decision.OUT : Decision.OPEN;
        }
        return decided;
    }

    private static long[][] prices(int mentors, Weights weights, Random random) {
        long[][] prices = new long[4][mentors];
        for (int j = 0; j < mentors; j++) {
            prices[2][j] = random.nextInt(4) == 0 ? random.nextLong(1 + weights.served() / 8) : 0;
            prices[3][j] = random.nextInt(2) == 0 ? random.nextLong(2_000) * weights.total() : 0;
            prices[0][j] = random.nextInt(3) == 0 ? random.nextLong(weights.served()) : 0;
            prices[1][j] = random.nextInt(2) == 0 ? random.nextLong(20_000) * weights.total() : 0;
        }
        return prices;
    }

    private static List<MentorId> anyOf(List<CommitteeCandidate> candidates, Random random) {
        List<MentorId> ids = new ArrayList<>();
        candidates.forEach(candidate -> ids.add(candidate.mentor()));
        Collections.shuffle(ids, random);
        return ids.subList(0, Math.min(2, ids.size()));
    }

    /** Returns what each set that may be gains, and none where nobody must serve. */
    private static List<long[]> gains(
            CommitteeProblem problem,
            CommitteeMentee mentee,
            Weights weights,
            Map<MentorId, Integer> number,
            long[][] prices,
            Decision[] decided,
            long[] left) {
        List<CommitteeCandidate> candidates = problem.candidates(mentee.mentee());
        Appraisal appraisal = new Appraisal(problem, mentee);
        List<long[]> gains = new ArrayList<>();
        List<Role> roles = mentee.rules().roles().asList();
        boolean isTimed = candidates.stream().anyMatch(one -> hasLimit(problem, one.mentor()))
                && roles.stream().anyMatch(role -> role.hours().count() > 0);
        List<List<MentorId>> sets = new ArrayList<>(SlowCommittees.setsOf(candidates));
        sets.add(List.of());
        for (List<MentorId> members : sets) {
            if (!members.isEmpty() && !appraisal.isLegal(members)) {
                continue;
            }
            List<Map<Role, MentorId>> ways =
                    members.isEmpty() ? List.of(Map.of()) : SlowCommittees.waysToGiveRoles(problem, mentee, members);
            for (Map<Role, MentorId> way : ways) {
                boolean isAllowed = true;
                for (int d = 0; d < decided.length; d++) {
                    MentorId who = candidates.get(d % candidates.size()).mentor();
                    int role = d / candidates.size() - 1;
                    boolean isSo = role < 0 ? members.contains(who) : who.equals(way.get(roles.get(role)));
                    isAllowed &= decided[d] != (isSo ? Decision.OUT : Decision.IN);
                }
                CommitteeValue value = members.isEmpty() ? CommitteeValue.ZERO : appraisal.value(members);
                long high = weights.high(value);
                long low = weights.low(value);
                for (int k = 0; k < candidates.size(); k++) {
                    MentorId who = candidates.get(k).mentor();
                    int j = number.getOrDefault(who, -1);
                    long hours = candidates.get(k).hours().count();
                    long mine = hours;
                    boolean isIn = decided[k] == Decision.IN;
                    for (int role = 0; role < roles.size(); role++) {
                        long more = roles.get(role).hours().count();
                        hours += who.equals(way.get(roles.get(role))) ? more : 0;
                        if (isTimed && decided[(1 + role) * candidates.size() + k] == Decision.IN) {
                            isIn = true;
                            mine += more;
                        }
                    }
                    if (members.contains(who)) {
                        boolean isLimited = hasLimit(problem, who);
                        high -= prices[0][j] + (isLimited ? hours * prices[2][j] : 0);
                        low -= prices[1][j] + (isLimited ? hours * prices[3][j] : 0);
                        isAllowed &= !isLimited || hours <= left[j] + (isIn ? mine : 0);
                    }
                }
                if (isAllowed) {
                    gains.add(new long[] {high, low});
                }
            }
        }
        return gains;
    }

    private static long[] left(CommitteeProblem problem, Random random) {
        return problem.mentors().values().stream()
                .mapToLong(mentor -> mentor.hours().map(Hours::count).orElse(0) - random.nextInt(2))
                .toArray();
    }

    private static boolean hasLimit(CommitteeProblem problem, MentorId mentor) {
        return problem.mentor(mentor).hours().isPresent();
    }
}
