package io.github.mentoring.examples.peers.cpsat;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.matching.committee.CommitteeMentee;
import io.github.mentoring.matching.committee.CommitteeProblem;
import io.github.mentoring.matching.committee.CommitteeValue;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The best value of committees by CP-SAT, from a model of the rules as they are written. */
final class CpSatCommittees {

    private CpSatCommittees() {}

    /**
     * What CP-SAT found.
     *
     * @param value the best value found
     * @param isBest whether it has proved that no other is better
     */
    record Answer(CommitteeValue value, boolean isBest) {}

    /**
     * Solves the problem, in as many stages as it takes to keep numbers small.
     *
     * @param limit how long each stage may take by the clock
     */
    static Answer solve(CommitteeProblem problem, Duration limit) {
        CpModel model = Stages.newModel();
        CommitteeWorth worth = new CommitteeWorth();
        List<BoolVar> decisions = new ArrayList<>();
        Map<MentorId, LinearExprBuilder> loads = new TreeMap<>();
        for (CommitteeMentee mentee : problem.mentees().values()) {
            ImmutableSortedMap<MentorId, BoolVar> candidates = CommitteeModel.add(model, problem, mentee, worth);
            candidates.forEach((mentor, serves) -> loads.computeIfAbsent(mentor, unused -> LinearExpr.newBuilder())
                    .add(serves));
            decisions.addAll(candidates.values());
        }
        loads.forEach((mentor, load) -> model.addLessOrEqual(
                load.build(), problem.mentor(mentor).seats().count()));
        ImmutableList<LinearExpr> objectives =
                worth.stages().stream().map(Part::inOrder).collect(toImmutableList());
        Stages.Result result = Stages.solve(model, objectives, decisions, limit);
        return new Answer(result.solver().map(worth::of).orElse(CommitteeValue.ZERO), result.isDone());
    }
}
