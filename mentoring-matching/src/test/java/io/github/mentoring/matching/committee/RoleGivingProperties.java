package io.github.mentoring.matching.committee;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring.core.person.Hours;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.Seats;
import io.github.mentoring.matching.problem.Score;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Roles are given in the cheapest way, as trying all of them finds. */
class RoleGivingProperties {

    private static final MenteeId EVE = MenteeId.of("eve");

    @Property(tries = 2_000)
    void the_cheapest_way_that_comes_first_is_found(@ForAll long seed) {
        Random random = new Random(seed);
        CommitteeProblem problem = problem(random, 1 + random.nextInt(4), 1 + random.nextInt(5));
        CommitteeMentee eve = problem.mentee(EVE);
        List<MentorId> members =
                problem.candidates(EVE).stream().map(CommitteeCandidate::mentor).toList();
        Map<MentorId, Integer> numbers = new HashMap<>();
        members.forEach(member -> numbers.put(member, numbers.size()));
        Panel panel = new Panel(problem, eve, numbers, Weights.of(problem));
        Prices prices = new Prices(members.size(), Long.MAX_VALUE);
        for (int j = 0; j < members.size(); j++) {
            prices.hour.add(j, random.nextInt(3), random.nextInt(5) - 2);
        }
        long[] room = problem.mentors().values().stream()
                .mapToLong(CommitteeMentor::countedHours)
                .toArray();
        RoleGiving roles = new RoleGiving(prices, room);
        int[] all = new int[members.size()];
        for (int k = 0; k < all.length; k++) {
            all[k] = k;
        }
        List<Map<Role, MentorId>> ways = SlowCommittees.waysToGiveRoles(problem, eve, members);
        assertThat(roles.bind(panel, new byte[panel.decisions()], 0)).isTrue();
        assertThat(roles.give(all, all.length)).isEqualTo(!ways.isEmpty());
        assertThat(new Appraisal(problem, eve).roles(members))
                .isEqualTo(ways.stream().findFirst());
        if (!ways.isEmpty()) {
            Map<Role, MentorId> best = ways.stream()
                    .min(Comparator.comparing(way -> cost(way, prices, numbers)))
                    .orElseThrow();
            assertThat(packed(roles.high(), roles.low())).isEqualTo(cost(best, prices, numbers));
            List<MentorId> holders = new ArrayList<>();
            for (int k : roles.settle(all)) {
                holders.add(members.get(k));
            }
            assertThat(holders)
                    .isEqualTo(eve.rules().roles().stream().map(best::get).toList());
        }
    }

    private static BigInteger cost(Map<Role, MentorId> way, Prices prices, Map<MentorId, Integer> numbers) {
        long high = 0;
        long low = 0;
        for (Map.Entry<Role, MentorId> given : way.entrySet()) {
            int j = numbers.getOrDefault(given.getValue(), -1);
            high += given.getKey().hours().count() * prices.hour.high[j];
            low += given.getKey().hours().count() * prices.hour.low[j];
        }
        return packed(high, low);
    }

    private static BigInteger packed(long high, long low) {
        return BigInteger.valueOf(high).multiply(BigInteger.valueOf(1_000)).add(BigInteger.valueOf(low));
    }

    @Property(tries = 2_000)
    void the_bill_is_that_of_the_cheapest_way(@ForAll long seed) {
        Random random = new Random(seed);
        int roles = random.nextInt(5);
        int members = random.nextInt(6);
        BigInteger[][] cost = new BigInteger[roles][members];
        for (BigInteger[] row : cost) {
            for (int a = 0; a < members; a++) {
                row[a] = random.nextInt(3) == 0 ? null : BigInteger.valueOf(random.nextInt(20) - 10);
            }
        }
        int[] holders = RoleBill.holders(cost, members);
        List<Integer> costs = new ArrayList<>();
        addCosts(cost, 0, 0, 0, costs);
        assertThat(holders == null).isEqualTo(costs.isEmpty());
        if (holders != null) {
            int sum = 0;
            for (int role = 0; role < roles; role++) {
                sum += cost[role][holders[role]].intValueExact();
            }
            assertThat(holders).doesNotHaveDuplicates();
            assertThat(sum)
                    .isEqualTo(costs.stream().min(Comparator.naturalOrder()).orElseThrow());
        }
    }

    private static void addCosts(BigInteger[][] cost, int role, int busy, int sum, List<Integer> costs) {
        if (role == cost.length) {
            costs.add(sum);
            return;
        }
        for (int a = 0; a < cost[role].length; a++) {
            if ((busy >> a & 1) == 0 && cost[role][a] != null) {
                addCosts(cost, role + 1, busy | 1 << a, sum + cost[role][a].intValueExact(), costs);
            }
        }
    }

    private static CommitteeProblem problem(Random random, int roles, int mentors) {
        CommitteeRules rules = CommitteeRules.ofSize(Math.max(mentors, roles));
        for (int role = 0; role < roles; role++) {
            rules = rules.role(
                    Role.of("r" + role, Group.of("g" + random.nextInt(3))).taking(Hours.of(random.nextInt(3))));
        }
        CommitteeProblemBuilder builder = CommitteeProblem.builder().mentee(CommitteeMentee.of(EVE, rules));
        List<Group> all = List.of(Group.of("g0"), Group.of("g1"), Group.of("g2"));
        builder.mentor(CommitteeMentor.of(MentorId.of("x"), Seats.of(1)).in(all));
        for (int j = 0; j < mentors; j++) {
            MentorId id = MentorId.of("m" + j);
            CommitteeMentor mentor = CommitteeMentor.of(id, Seats.of(1))
                    .in(all.stream().filter(group -> random.nextBoolean()).toList());
            builder.mentor(random.nextInt(3) == 0 ? mentor.having(Hours.of(random.nextInt(5))) : mentor)
                    .candidate(EVE, new CommitteeCandidate(id, Score.ZERO, 0, Hours.of(random.nextInt(3))));
        }
        return builder.build();
    }
}
