package io.github.mentoring.matching.committee;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.matching.run.StopSignal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Checks committees by {@link Appraisal}, how much better others could be by {@link BoundCheck}, and that what is weighed there is what the
 * problem asks for by {@link WeightCheck}.
 */
final class CommitteeCheck {

    private static final int PRICES = 4; // of a seat and of an hour, in both numbers

    private final CommitteeProblem problem;
    private final Weights weights;
    private final ImmutableList<PriceBound> bounds;
    private final CommitteeProblem relaxed; // what the prices are about; without what can make no difference
    private final CheckWatch watch;
    private final List<String> objections = new ArrayList<>();

    /**
     * Prepares for the committees of a problem.
     *
     * @param bounds which together bound the committees of each mentee once
     */
    CommitteeCheck(CommitteeProblem problem, ImmutableList<PriceBound> bounds) {
        this(problem, bounds, new CheckWatch(StopSignal.NEVER));
    }

    /**
     * Prepares for the committees of a problem.
     *
     * @param bounds which together bound the committees of each mentee once
     * @param watch ends the check when the caller wants no more
     */
    CommitteeCheck(CommitteeProblem problem, ImmutableList<PriceBound> bounds, CheckWatch watch) {
        this.problem = problem;
        this.bounds = bounds;
        this.watch = watch;
        relaxed = problem.withoutIdleParts();
        weights = Weights.of(relaxed);
        objections.addAll(WeightCheck.objections(relaxed, weights));
    }

    CommitteeVerification check(Map<MenteeId, Committee> committees) {
        CommitteeValue value = judge(committees);
        BigInteger high = BigInteger.ZERO;
        BigInteger low = BigInteger.ZERO;
        List<MenteeId> bounded = new ArrayList<>();
        for (PriceBound bound : bounds) {
            bounded.addAll(bound.mentees());
            if (!isOfThisProblem(bound)) {
                objections.add("a bound is about others than the mentees and their candidates");
                continue;
            }
            BigInteger[] most = new BoundCheck(relaxed, weights, bound, objections, watch).bound(committees);
            high = high.add(most[0]);
            low = low.add(most[1]);
        }
        if (!problem.mentees()
                .keySet()
                .asList()
                .equals(bounded.stream().sorted().toList())) {
            objections.add("some mentees have no bound, or more than one");
        }
        CommitteeValue gap = CommitteeValue.ZERO;
        int byHigh = high.compareTo(BigInteger.valueOf(weights.high(value)));
        if (byHigh < 0 || (byHigh == 0 && low.compareTo(BigInteger.valueOf(weights.low(value))) < 0)) {
            objections.add("the committees are worth more than the bound");
        } else if (high.bitLength() >= Long.SIZE - 1) {
            objections.add("the prices are too large to prove anything");
        } else {
            gap = weights.gap(high, low, value);
        }
        return new CommitteeVerification(
                value,
                gap,
                bounds.stream().anyMatch(bound -> bound.tree().isEmpty()),
                ImmutableList.copyOf(objections));
    }

    /** Returns whether a bound has prices of all whom its mentees may have, and of nobody who takes no part. */
    private boolean isOfThisProblem(PriceBound bound) {
        Set<MentorId> priced = new HashSet<>(bound.mentors());
        return problem.mentees().keySet().containsAll(bound.mentees())
                && problem.mentors().keySet().containsAll(priced)
                && bound.mentees().stream()
                        .flatMap(mentee -> relaxed.candidates(mentee).stream())
                        .allMatch(candidate -> priced.contains(candidate.mentor()))
                && bound.prices().size() == PRICES
                && bound.prices().stream()
                        .allMatch(row -> row.length() == bound.mentors().size());
    }

    /** Objects to committees that break a rule and to mentors without a seat for each, and returns what all committees are worth. */
    private CommitteeValue judge(Map<MenteeId, Committee> committees) {
        Map<MentorId, Integer> load = new TreeMap<>();
        Map<MentorId, Long> spent = new TreeMap<>();
        CommitteeValue value = CommitteeValue.ZERO;
        for (Map.Entry<MenteeId, Committee> entry : committees.entrySet()) {
            Committee committee = entry.getValue();
            if (!isOfThisProblem(entry.getKey(), committee)) {
                objections.add("the committee of mentee `%s` is not theirs, or not of their candidates"
                        .formatted(entry.getKey()));
                continue;
            }
            Appraisal appraisal = new Appraisal(problem, problem.mentee(committee.mentee()));
            if (appraisal.isLegal(committee.members())) {
                value = value.plus(appraisal.value(committee.members()));
            } else {
                objections.add("the committee of mentee `%s` breaks a rule".formatted(committee.mentee()));
            }
            if (!appraisal.isLegal(committee.roles(), committee.members())) {
                objections.add("the roles in the committee of mentee `%s` are not given as the rules ask"
                        .formatted(committee.mentee()));
            }
            problem.hours(committee).forEach((member, hours) -> spent.merge(member, (long) hours.count(), Long::sum));
            committee.members().forEach(member -> load.merge(member, 1, Integer::sum));
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
        return value;
    }

    private boolean isOfThisProblem(MenteeId mentee, Committee committee) {
        return problem.mentees().containsKey(mentee)
                && mentee.equals(committee.mentee())
                && problem.candidates(mentee).stream()
                        .map(CommitteeCandidate::mentor)
                        .collect(ImmutableSet.toImmutableSet())
                        .containsAll(committee.members());
    }
}
