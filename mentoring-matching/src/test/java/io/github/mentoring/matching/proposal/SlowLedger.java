package io.github.mentoring.matching.proposal;

import io.github.mentoring.core.person.Side;
import io.github.mentoring.matching.problem.Candidate;
import io.github.mentoring.matching.problem.MatchingProblem;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The slow, obvious way to keep proposals: who said what to whom, with every count made anew. */
final class SlowLedger {

    private final MatchingProblem problem;
    private final boolean asksForAcceptance;
    private final Map<Candidate, Set<Side>> accepted = new HashMap<>(); // by pair that was ever proposed
    private final Set<Candidate> declined = new HashSet<>();

    SlowLedger(MatchingProblem problem, boolean asksForAcceptance) {
        this.problem = problem;
        this.asksForAcceptance = asksForAcceptance;
    }

    /** Returns the codes of all that stands against the act, none if it is done. */
    List<String> act(Act act) {
        Candidate pair = act.pair();
        List<String> against = new ArrayList<>();
        boolean beginsToHold = switch (act.kind()) {
            case PROPOSE -> !accepted.containsKey(pair) || declined.contains(pair);
            case MENTOR_ACCEPTS, MENTEE_ACCEPTS -> !isHeld(pair);
            case DECLINE -> false;
        };
        if (beginsToHold && !problem.graph().edgeSet().contains(pair)) {
            against.add("NOT_A_CANDIDATE");
        }
        if (act.kind() != Act.Kind.PROPOSE && !accepted.containsKey(pair)) {
            against.add("NOT_PROPOSED");
        }
        if (beginsToHold && declined.contains(pair)) {
            against.add("PROPOSAL_DECLINED");
        }
        int mentor = problem.graph().mentors().indexOf(pair.mentor());
        if (beginsToHold && mentor >= 0 && heldBy(pair.mentor()) >= problem.mostSeats(mentor)) {
            against.add("CAPACITY_EXCEEDED");
        }
        int mentee = problem.graph().mentees().indexOf(pair.mentee());
        if (beginsToHold && mentee >= 0 && heldBy(pair.mentee()) >= problem.mostMentors(mentee)) {
            against.add("WANTS_EXCEEDED");
        }
        if (against.isEmpty()) {
            write(act);
        }
        return against;
    }

    private void write(Act act) {
        Set<Side> sides = accepted.computeIfAbsent(
                act.pair(), any -> asksForAcceptance ? EnumSet.noneOf(Side.class) : EnumSet.allOf(Side.class));
        switch (act.kind()) {
            case PROPOSE -> {}
            case MENTOR_ACCEPTS -> sides.add(Side.MENTOR);
            case MENTEE_ACCEPTS -> sides.add(Side.MENTEE);
            case DECLINE -> declined.add(act.pair());
        }
    }

    /** Returns how many pairs with this mentor or mentee somebody has accepted and nobody declined. */
    long heldBy(Object person) {
        return accepted.keySet().stream()
                .filter(pair -> pair.mentor().equals(person) || pair.mentee().equals(person))
                .filter(this::isHeld)
                .count();
    }

    private boolean isHeld(Candidate pair) {
        return !declined.contains(pair)
                && !accepted.getOrDefault(pair, Set.of()).isEmpty();
    }

    /** Returns how far every pair that was ever proposed has come. */
    Map<Candidate, ProposalStatus> statuses() {
        Map<Candidate, ProposalStatus> statuses = new HashMap<>();
        accepted.forEach(
                (pair, sides) -> statuses.put(pair, declined.contains(pair) ? ProposalStatus.DECLINED : of(sides)));
        return statuses;
    }

    private static ProposalStatus of(Set<Side> sides) {
        if (sides.size() == 2) {
            return ProposalStatus.AGREED;
        }
        if (sides.contains(Side.MENTOR)) {
            return ProposalStatus.ACCEPTED_BY_MENTOR;
        }
        return sides.contains(Side.MENTEE) ? ProposalStatus.ACCEPTED_BY_MENTEE : ProposalStatus.OPEN;
    }
}
