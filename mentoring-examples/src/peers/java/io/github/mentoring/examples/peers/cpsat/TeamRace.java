package io.github.mentoring.examples.peers.cpsat;

import io.github.mentoring.matching.run.Run;
import io.github.mentoring.matching.team.Formation;
import io.github.mentoring.matching.team.FormationListener;
import io.github.mentoring.matching.team.TeamEffort;
import io.github.mentoring.matching.team.TeamValue;
import io.github.mentoring.matching.team.Teams;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Forms large teams for so many seconds, and gives CP-SAT as many for the same problem, its model being made before the clock starts; writes
 * a table, and fails if CP-SAT's teams are better, or ours are objected to.
 */
@Command(name = "team-race", mixinStandardHelpOptions = true, sortOptions = false)
public final class TeamRace implements Callable<Integer> {

    private static final int DECIMALS_OF_PERCENT = 3;

    @Option(names = "--problems", defaultValue = "10", description = "How many problems.")
    private int problems;

    @Option(names = "--mentors", defaultValue = "200", description = "How many mentors a problem has.")
    private int mentors;

    @Option(names = "--mentees", defaultValue = "900", description = "How many mentees a problem has.")
    private int mentees;

    @Option(names = "--seconds", defaultValue = "30", description = "How long each of the two may take.")
    private int seconds;

    @Option(names = "--steps", defaultValue = "1000000", description = "How many steps ours may take.")
    private int steps;

    @Parameters(
            arity = "0..1",
            defaultValue = "target/team-race.md",
            description = "Where to write the table: ${DEFAULT-VALUE} unless told.")
    private Path output = Path.of("");

    private final MarkdownTable table = new MarkdownTable(
            "seed",
            "ours placed",
            "ours worth",
            "proven gap",
            "after ms",
            "CP-SAT placed",
            "CP-SAT worth",
            "ours at least as good");

    TeamRace() {}

    /** Runs the program and exits with its status. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new TeamRace()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        ExecutorService threads =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors() - 1); // beside the calling one
        try {
            int won = 0;
            for (int seed = 1; seed <= problems; seed++) {
                won += isAtLeastAsGood(seed, threads) ? 1 : 0;
                table.write(
                        output,
                        "%s mentors, %s mentees, %s s each: ours are at least as good on %s of %s"
                                .formatted(mentors, mentees, seconds, won, seed));
            }
            return won == problems ? 0 : 1;
        } finally {
            threads.shutdown();
        }
    }

    private boolean isAtLeastAsGood(long seed, ExecutorService threads) {
        RandomTeams teams = RandomTeams.large(seed, mentors, mentees);
        Duration limit = Duration.ofSeconds(seconds);
        long start = System.nanoTime();
        Formation ours = Teams.form(
                        teams.problem(),
                        TeamEffort.of(seed, steps),
                        Run.plain()
                                .withStop(() -> System.nanoTime() - start >= limit.toNanos())
                                .withExecutor(threads),
                        FormationListener.SILENT)
                .orElseThrow();
        long end = System.nanoTime();
        TeamValue theirs = CpSatTeams.race(teams, limit).value().orElse(TeamValue.ZERO);
        boolean isAtLeastAsGood =
                ours.verify().objections().isEmpty() && ours.value().compareTo(theirs) >= 0;
        table.row(
                Long.toString(seed),
                Integer.toString(ours.value().placed()),
                worth(teams, ours.value()),
                gap(ours),
                MarkdownTable.milliseconds(end - start),
                Integer.toString(theirs.placed()),
                worth(teams, theirs),
                isAtLeastAsGood ? "yes" : "no");
        return isAtLeastAsGood;
    }

    private static String worth(RandomTeams teams, TeamValue value) {
        return teams.problem().decimal(value.worth(), RoundingMode.HALF_UP).toPlainString();
    }

    private static String gap(Formation ours) {
        TeamValue gap = ours.gap();
        return gap.placed() > 0
                ? "%s placed".formatted(gap.placed())
                : BigDecimal.valueOf(gap.worth())
                                .movePointRight(2)
                                .divide(
                                        BigDecimal.valueOf(
                                                Math.max(1, ours.value().worth())),
                                        DECIMALS_OF_PERCENT,
                                        RoundingMode.UP)
                        + " %";
    }
}
