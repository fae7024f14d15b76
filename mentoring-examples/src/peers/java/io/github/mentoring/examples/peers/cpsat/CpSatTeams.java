package io.github.mentoring.examples.peers.cpsat;

import com.google.common.collect.ImmutableList;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.matching.team.TeamMentor;
import io.github.mentoring.matching.team.TeamProblem;
import io.github.mentoring.matching.team.TeamValue;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The best teams of one shape by CP-SAT. Each set of mentors that a team may have is tried or not, as often as all of them have seats, so
 * that means over mentors are plain numbers.
 */
final class CpSatTeams {

    private final RandomTeams random;
    private final TeamProblem problem;
    private final CpModel model = Stages.newModel();
    private final Part placed = new Part();
    private final Part worth = new Part();
    private final List<BoolVar> decisions = new ArrayList<>();
    private final LinearExprBuilder teams = LinearExpr.newBuilder();
    private final Map<MentorId, LinearExprBuilder> loads = new TreeMap<>();
    private final Map<MenteeId, LinearExprBuilder> places = new TreeMap<>();

    private CpSatTeams(RandomTeams random) {
        this.random = random;
        problem = random.problem();
        for (ImmutableList<MentorId> mentors : MentorSets.of(problem, random.shape())) {
            addCopies(mentors);
        }
        loads.forEach((mentor, load) -> model.addLessOrEqual(load.build(), seats(mentor)));
        places.values().forEach(load -> model.addLessOrEqual(load.build(), 1));
        model.addGreaterOrEqual(teams.build(), problem.leastTeams().people());
        model.addLessOrEqual(teams.build(), random.mostTeams());
    }

    /**
     * What CP-SAT found.
     *
     * @param value the best value found, or empty if no teams were
     * @param isDone whether it has proved that no other is better, or that there are no teams
     */
    record Answer(Optional<TeamValue> value, boolean isDone) {}

    /**
     * Solves a problem whose teams all have one shape and at least one mentor, most placed and then worth.
     *
     * @param limit how long each of the two stages may take by the clock
     */
    static Answer solve(RandomTeams random, Duration limit) {
        CpSatTeams all = new CpSatTeams(random);
        return all.solve(limit, ImmutableList.of(all.placed.sum(), all.worth.sum()));
    }

    /**
     * Looks for good teams, most placed and worth in one number.
     *
     * @param limit how long it may take by the clock, without making the model
     */
    static Answer race(RandomTeams random, Duration limit) {
        CpSatTeams all = new CpSatTeams(random);
        return all.solve(limit, ImmutableList.of(Part.inOrder(ImmutableList.of(all.placed, all.worth))));
    }

    private Answer solve(Duration limit, ImmutableList<LinearExpr> objectives) {
        Stages.Result result = Stages.solve(model, objectives, decisions, limit);
        return new Answer(result.solver().map(this::value), result.isDone());
    }

    private TeamValue value(CpSolver solver) {
        return new TeamValue((int) solver.value(placed.sum()), solver.value(worth.sum()));
    }

    private int seats(MentorId mentor) {
        TeamMentor known = problem.mentors().get(mentor);
        return known == null ? 0 : known.seats().count();
    }

    private void addCopies(ImmutableList<MentorId> mentors) {
        int copies = mentors.stream().mapToInt(this::seats).min().orElse(0);
        Optional<BoolVar> before = Optional.empty();
        for (int copy = 0; copy < Math.min(copies, random.mostTeams()); copy++) {
            TeamModel team = TeamModel.add(model, problem, random.shape(), mentors, placed, worth);
            before.ifPresent(one -> model.addImplication(team.exists(), one));
            before = Optional.of(team.exists());
            teams.add(team.exists());
            mentors.forEach(mentor -> loads.computeIfAbsent(mentor, unused -> LinearExpr.newBuilder())
                    .add(team.exists()));
            team.members()
                    .forEach((mentee, isIn) -> places.computeIfAbsent(mentee, unused -> LinearExpr.newBuilder())
                            .add(isIn));
            decisions.add(team.exists());
            decisions.addAll(team.members().values());
        }
    }
}
