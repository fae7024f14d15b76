package io.github.mentoring.matching.committee;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableLongArray;
import io.github.mentoring.core.person.Hours;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Checks committees and their bound: goes through all sets of candidates of each mentee, and judges them by {@link Appraisal}.
 *
 * <p>Takes time exponential in the size of a committee.
 */
final class CommitteeCheck {

    private final CommitteeProblem problem;
    private final PriceBound bound;
    private final List<MentorId> mentors;
    private final Map<MentorId, Integer> number = new HashMap<>();

    CommitteeCheck(CommitteeProblem problem, PriceBound bound) {
        this.problem = problem;
        this.bound = bound;
        mentors = problem.mentors().keySet().asList();
        mentors.forEach(mentor -> number.put(mentor, number.size()));
    }

    CommitteeVerification check(Map<MenteeId, Committee> committees) {
        List<String> objections = new ArrayList<>();
        Map<MentorId, Integer> load = new HashMap<>();
        Map<MentorId, Long> spent = new HashMap<>();
        CommitteeValue value = CommitteeValue.ZERO;
        for (Committee committee : committees.values()) {
            CommitteeMentee mentee = problem.mentee(committee.mentee());
            Appraisal appraisal = new Appraisal(problem, mentee);
            if (!appraisal.isLegal(committee.members())) {
                objections.add("the committee of mentee `%s` breaks a rule".formatted(committee.mentee()));
            }
            if (!appraisal.isLegal(committee.roles(), committee.members())) {
                objections.add("the roles in the committee of mentee `%s` are not given as the rules ask"
                        .formatted(committee.mentee()));
            }
            value = value.plus(appraisal.value(committee.members()));
            committee.members().forEach(member -> load.merge(member, 1, Integer::sum));
            problem.hours(committee).forEach((member, hours) -> spent.merge(member, (long) hours.count(), Long::sum));
        }
        load.forEach((mentor, serving) -> {
            int seats = problem.mentor(mentor).seats().count();
            if (serving > seats) {
                objections.add(
                        "mentor `%s` serves in %s committees and has %s seats".formatted(mentor, serving, seats));
            }
        });
        spent.forEach((mentor, hours) -> problem.mentor(mentor).hours().ifPresent(budget -> {
            if (hours > budget.count()) {
                objections.add("mentor `%s` spends %s hours and has %s".formatted(mentor, hours, budget));
            }
        }));
        for (int j = 0; j < mentors.size(); j++) {
            if (isNegative(bound.high().get(j), bound.low().get(j))
                    || isNegative(bound.hourHigh().get(j), bound.hourLow().get(j))) {
                objections.add("the price of mentor `%s` is negative".formatted(mentors.get(j)));
            }
        }
        BigInteger[] most = bound();
        BigInteger high = most[0].subtract(BigInteger.valueOf(bound.weights().high(value)));
        BigInteger low = most[1].subtract(BigInteger.valueOf(bound.weights().low(value)));
        if (high.signum() < 0 || (high.signum() == 0 && low.signum() < 0)) {
            objections.add("the committees are worth more than the bound");
        }
        return new CommitteeVerification(
                value,
                bound.weights().unpack(high.longValueExact(), low.longValueExact()),
                ImmutableList.copyOf(objections));
    }

    private static boolean isNegative(long high, long low) {
        return high < 0 || (high == 0 && low < 0);
    }

    /**
     * Returns what all seats and hours cost and what each mentee can gain at most, as two numbers of which the first decides. Hours of
     * whoever has no limit to them cost nothing, whatever the price that is stated.
     */
    private BigInteger[] bound() {
        BigInteger high = BigInteger.ZERO;
        BigInteger low = BigInteger.ZERO;
        for (int j = 0; j < mentors.size(); j++) {
            BigInteger seats = BigInteger.valueOf(Math.min(
                    problem.mentor(mentors.get(j)).seats().count(),
                    problem.mentees().size()));
            high = high.add(seats.multiply(BigInteger.valueOf(bound.high().get(j))));
            low = low.add(seats.multiply(BigInteger.valueOf(bound.low().get(j))));
            BigInteger hours = BigInteger.valueOf(
                    problem.mentor(mentors.get(j)).hours().map(Hours::count).orElse(0));
            high = high.add(hours.multiply(BigInteger.valueOf(bound.hourHigh().get(j))));
            low = low.add(hours.multiply(BigInteger.valueOf(bound.hourLow().get(j))));
        }
        for (CommitteeMentee mentee : problem.mentees().values()) {
            long[] gain = mostGain(mentee);
            high = high.add(BigInteger.valueOf(gain[0]));
            low = low.add(BigInteger.valueOf(gain[1]));
        }
        return new BigInteger[] {high, low};
    }

    private long[] mostGain(CommitteeMentee mentee) {
        Appraisal appraisal = new Appraisal(problem, mentee);
        ImmutableList<CommitteeCandidate> candidates = problem.candidates(mentee.mentee());
        long[] most = {0, 0};
        Deque<CommitteeCandidate> members = new ArrayDeque<>();
        extend(appraisal, candidates, 0, mentee.rules().most().people(), members, most);
        return most;
    }

    private void extend(
            Appraisal appraisal,
            List<CommitteeCandidate> candidates,
            int from,
            int room,
            Deque<CommitteeCandidate> members,
            long[] most) {
        List<MentorId> ids = members.stream().map(CommitteeCandidate::mentor).toList();
        if (!ids.isEmpty() && appraisal.isLegal(ids)) {
            CommitteeValue value = appraisal.value(ids);
            for (Map<Role, MentorId> way : appraisal.ways(ids)) {
                long high = bound.weights().high(value) - price(bound.high(), bound.hourHigh(), members, way);
                long low = bound.weights().low(value) - price(bound.low(), bound.hourLow(), members, way);
                if (high > most[0] || (high == most[0] && low > most[1])) {
                    most[0] = high;
                    most[1] = low;
                }
            }
        }
        for (int k = from; k < candidates.size() && room > 0; k++) {
            members.addLast(candidates.get(k));
            extend(appraisal, candidates, k + 1, room - 1, members, most);
            members.removeLast();
        }
    }

    private long price(
            ImmutableLongArray ofSeats,
            ImmutableLongArray ofHours,
            Deque<CommitteeCandidate> members,
            Map<Role, MentorId> way) {
        long price = 0;
        for (CommitteeCandidate member : members) {
            price += ofSeats.get(number(member.mentor())) + member.hours().count() * ofHour(ofHours, member.mentor());
        }
        for (Map.Entry<Role, MentorId> role : way.entrySet()) {
            price += role.getKey().hours().count() * ofHour(ofHours, role.getValue());
        }
        return price;
    }

    private long ofHour(ImmutableLongArray prices, MentorId mentor) {
        return problem.mentor(mentor).hours().isPresent() ? prices.get(number(mentor)) : 0;
    }

    private int number(MentorId mentor) {
        return requireNonNull(number.get(mentor));
    }
}
