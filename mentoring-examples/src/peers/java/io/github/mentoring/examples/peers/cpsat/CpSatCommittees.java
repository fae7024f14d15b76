package io.github.mentoring.examples.peers.cpsat;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import io.github.mentoring.core.person.Hours;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.matching.committee.Committee;
import io.github.mentoring.matching.committee.CommitteeMentee;
import io.github.mentoring.matching.committee.CommitteeProblem;
import io.github.mentoring.matching.committee.CommitteeValue;
import io.github.mentoring.matching.problem.Score;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** The best value of committees by CP-SAT: each committee that a mentee could have is chosen or not, one for each mentee at most. */
final class CpSatCommittees {

    private final CommitteeProblem problem;
    private final CpModel model = Stages.newModel();
    private final Map<CommitteeColumn, BoolVar> chosen = new LinkedHashMap<>();
    private final Map<MentorId, LinearExprBuilder> loads = new TreeMap<>();
    private final Map<MentorId, LinearExprBuilder> hours = new TreeMap<>();
    private final Part leftOut = new Part();
    private final Part served = new Part();
    private final Part inside = new Part();
    private final Part functions = new Part();
    private final Part disciplines = new Part();
    private final Part kept = new Part();
    private final Part total = new Part();
    private final Part diversity = new Part();
    private final Part preferences = new Part();
    private final Part worth = new Part(); // at the prices of the problem, if it has any

    private CpSatCommittees(CommitteeProblem problem) {
        this.problem = problem;
        problem.mentees().values().forEach(this::add);
        loads.forEach((mentor, load) -> model.addLessOrEqual(
                load.build(), problem.mentor(mentor).seats().count()));
        hours.forEach((mentor, spent) -> problem.mentor(mentor)
                .hours()
                .ifPresent(budget -> model.addLessOrEqual(spent.build(), budget.count())));
    }

    /**
     * What CP-SAT found.
     *
     * @param value the best value found
     * @param isBest whether it has proved that no other is better
     */
    record Answer(CommitteeValue value, boolean isBest) {}

    /**
     * Solves the problem in stages, one part of the value after the other.
     *
     * @param start committees at which to start, such as those that somebody else found; what is best does not depend on them
     * @param limit how long each stage may take by the clock
     */
    static Answer solve(CommitteeProblem problem, Collection<Committee> start, Duration limit) {
        CpSatCommittees all = new CpSatCommittees(problem);
        start.forEach(all::hint);
        return all.solve(limit);
    }

    private void hint(Committee committee) {
        ImmutableSortedMap<MentorId, Hours> spent = problem.hours(committee);
        chosen.forEach((column, isChosen) -> {
            boolean isSame = column.mentee().equals(committee.mentee())
                    && column.members().equals(committee.members())
                    && column.hours().entrySet().stream()
                            .allMatch(entry -> Hours.of(entry.getValue()).equals(spent.get(entry.getKey())));
            if (isSame) {
                model.addHint(isChosen, 1);
            }
        });
    }

    private void add(CommitteeMentee mentee) {
        LinearExprBuilder one = LinearExpr.newBuilder();
        for (CommitteeColumn column : CommitteeColumns.of(problem, mentee)) {
            BoolVar isChosen = model.newBoolVar("is chosen");
            chosen.put(column, isChosen);
            one.add(isChosen);
            column.members()
                    .forEach(member -> loads.computeIfAbsent(member, unused -> LinearExpr.newBuilder())
                            .add(isChosen));
            column.hours()
                    .forEach((member, spent) -> hours.computeIfAbsent(member, unused -> LinearExpr.newBuilder())
                            .addTerm(isChosen, spent));
            CommitteeValue value = column.value();
            leftOut.add(isChosen, value.leftOut());
            served.add(isChosen, value.served());
            inside.add(isChosen, value.inside());
            functions.add(isChosen, value.functions());
            disciplines.add(isChosen, value.disciplines());
            kept.add(isChosen, value.kept());
            total.add(isChosen, value.total().tenThousandths());
            diversity.add(isChosen, value.diversity());
            preferences.add(isChosen, value.preferences());
            problem.prices()
                    .ifPresent(prices -> worth.add(isChosen, prices.worth(value).tenThousandths()));
        }
        model.addLessOrEqual(one.build(), 1);
    }

    private Answer solve(Duration limit) {
        ImmutableList<Part> stages = problem.prices().isPresent()
                ? ImmutableList.of(leftOut, served, worth)
                : ImmutableList.of(
                        leftOut, served, inside, functions, disciplines, kept, total, diversity, preferences);
        ImmutableList<LinearExpr> objectives =
                stages.stream().filter(Part::isThere).map(Part::sum).collect(toImmutableList());
        Stages.Result result = Stages.solve(model, objectives, chosen.values(), limit);
        return new Answer(result.solver().map(this::value).orElse(CommitteeValue.ZERO), result.isDone());
    }

    private CommitteeValue value(CpSolver solver) {
        return new CommitteeValue(
                solver.value(leftOut.sum()),
                solver.value(served.sum()),
                solver.value(inside.sum()),
                solver.value(functions.sum()),
                solver.value(disciplines.sum()),
                solver.value(kept.sum()),
                Score.ofTenThousandths(solver.value(total.sum())),
                solver.value(diversity.sum()),
                solver.value(preferences.sum()));
    }
}
