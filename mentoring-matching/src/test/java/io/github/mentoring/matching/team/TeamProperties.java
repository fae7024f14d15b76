package io.github.mentoring.matching.team;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.primitives.ImmutableIntArray;
import com.google.common.primitives.ImmutableLongArray;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.matching.run.Run;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class TeamProperties {

    private static final long ENOUGH = 1_000_000;

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void teams_of_few_people_are_worth_what_trying_everything_finds(@ForAll long seed, @ForAll boolean isPlain) {
        TeamProblem problem = RandomTeams.problem(seed, 4, 6, isPlain);
        assertThat(formation(problem, TeamEffort.of(seed, ENOUGH)).map(Formation::value))
                .isEqualTo(SlowTeams.bestValue(problem));
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void the_order_of_input_changes_no_team(@ForAll long seed, @ForAll boolean isPlain) {
        TeamProblem one = RandomTeams.problem(seed, 6, 14, isPlain, Optional.of(new Random(1)));
        TeamProblem other = RandomTeams.problem(seed, 6, 14, isPlain, Optional.of(new Random(2)));
        TeamEffort effort = TeamEffort.of(seed, 100);
        assertThat(teams(one, effort)).isEqualTo(teams(other, effort));
    }

    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
    void the_same_seed_forms_the_same_teams_on_any_number_of_threads(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 4) int number) {
        TeamProblem problem = RandomTeams.problem(seed, 12, 30, seed % 2 == 0);
        TeamEffort effort = TeamEffort.of(seed, 100);
        ExecutorService threads = Executors.newFixedThreadPool(number);
        try {
            assertThat(formation(problem, effort, Run.plain().withExecutor(threads))
                            .map(Formation::teams))
                    .isEqualTo(formation(problem, effort).map(Formation::teams));
        } finally {
            threads.shutdown();
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void no_teams_are_better_than_the_bound(
            @ForAll long seed, @ForAll boolean isPlain, @ForAll @IntRange(max = 20) int steps) {
        TeamProblem problem = RandomTeams.problem(seed, 4, 6, isPlain);
        formation(problem, TeamEffort.of(seed, steps)).ifPresent(formation -> {
            assertThat(formation.bound())
                    .isGreaterThanOrEqualTo(SlowTeams.bestValue(problem).orElseThrow());
            assertThat(formation.verify().bound()).isEqualTo(formation.bound());
        });
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void no_teams_of_those_who_stay_are_a_lesser_change_than_a_repair_that_says_so(
            @ForAll long seed, @ForAll boolean isPlain) {
        TeamProblem problem = RandomTeams.problem(seed, 4, 5, isPlain);
        formation(problem, TeamEffort.of(seed, 100)).ifPresent(formation -> {
            MenteeId leaver = oneOf(problem.mentees().keySet(), new Random(seed));
            if (formation.without(leaver) instanceof Repair repair
                    && repair.isLeast()
                    && !repair.broken().isEmpty()) {
                TeamValue value = repair.mended().value();
                assertThat(new SlowRepairs.Change(value.placed(), repair.moved().size(), value.worth()))
                        .isEqualTo(SlowRepairs.least(repair.mended().problem(), repair.left())
                                .orElseThrow());
            }
        });
    }

    @Property(tries = 1_000, edgeCases = EdgeCasesMode.NONE)
    void a_check_of_any_teams_says_what_a_slow_look_at_the_rules_says(@ForAll long seed) {
        TeamProblem problem = RandomTeams.problem(seed, 4, 6, seed % 4 == 0);
        for (List<Team> teams : List.of(anyTeams(problem, new Random(seed)), changedTeams(problem, new Random(seed)))) {
            TeamVerification found = new TeamCheck(problem).check(teams, noPrices(problem));
            Optional<TeamValue> slow = SlowTeams.valueOf(problem, teams);
            assertThat(found.isLegal()).as("%s of %s", teams, problem).isEqualTo(slow.isPresent());
            slow.ifPresent(value -> assertThat(found.value()).isEqualTo(value));
        }
    }

    private static List<Team> anyTeams(TeamProblem problem, Random random) {
        List<Team> teams = new ArrayList<>();
        for (GivenTeam place : problem.places()) {
            if (random.nextInt(2) == 0) {
                teams.add(team(
                        place,
                        some(problem.mentors().keySet(), random),
                        some(problem.mentees().keySet(), random)));
            }
        }
        return teams;
    }

    /** Returns teams that were formed, of which each may have lost somebody or got somebody more. */
    private static List<Team> changedTeams(TeamProblem problem, Random random) {
        List<Team> teams = new ArrayList<>();
        for (Team team : teams(problem, TeamEffort.of(0, 10))) {
            List<MentorId> mentors = new ArrayList<>(team.mentors());
            List<MenteeId> mentees = new ArrayList<>(team.mentees());
            if (random.nextInt(4) == 0 && !mentors.isEmpty()) {
                mentors.set(
                        random.nextInt(mentors.size()), oneOf(problem.mentors().keySet(), random));
            }
            if (random.nextInt(4) == 0) {
                mentees.add(oneOf(problem.mentees().keySet(), random));
            }
            if (random.nextInt(4) == 0) {
                mentees.remove(random.nextInt(mentees.size()));
            }
            teams.add(new Team(team.name(), sorted(mentors), sorted(mentees)));
        }
        return teams;
    }

    private static Team team(GivenTeam place, Collection<MentorId> mentors, Collection<MenteeId> mentees) {
        Optional<String> name = Optional.of(place.name()).filter(given -> !given.equals(TeamProblemBuilder.UNNAMED));
        return new Team(name, sorted(mentors), sorted(mentees));
    }

    private static <T> List<T> some(Collection<T> all, Random random) {
        return all.stream().filter(each -> random.nextInt(3) == 0).toList();
    }

    private static <T> T oneOf(Collection<T> all, Random random) {
        return List.copyOf(all).get(random.nextInt(all.size()));
    }

    private static <T extends Comparable<T>> ImmutableSortedSet<T> sorted(Collection<T> all) {
        return ImmutableSortedSet.copyOf(all);
    }

    private static TeamPrices noPrices(TeamProblem problem) {
        int mentors = problem.mentors().size();
        return new TeamPrices(
                ImmutableIntArray.copyOf(new int[mentors]), ImmutableLongArray.copyOf(new long[mentors]), 0);
    }

    private static List<Team> teams(TeamProblem problem, TeamEffort effort) {
        return formation(problem, effort).map(Formation::teams).orElse(ImmutableList.of());
    }

    private static Optional<Formation> formation(TeamProblem problem, TeamEffort effort) {
        return formation(problem, effort, Run.plain());
    }

    private static Optional<Formation> formation(TeamProblem problem, TeamEffort effort, Run run) {
        return Teams.form(problem, effort, run, FormationListener.SILENT) instanceof Formation formation
                ? Optional.of(formation)
                : Optional.empty();
    }
}
