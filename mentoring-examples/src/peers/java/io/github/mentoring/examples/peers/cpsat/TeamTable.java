package io.github.mentoring.examples.peers.cpsat;

import com.google.common.collect.EnumMultiset;
import com.google.common.collect.Multiset;
import io.github.mentoring.matching.team.Formation;
import io.github.mentoring.matching.team.FormationOutcome;
import io.github.mentoring.matching.team.TeamValue;
import io.github.mentoring.matching.team.Teams;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Forms teams for random problems and has CP-SAT do so too; writes a table, and fails if the two contradict each other. Goes on until so
 * many problems have been decided by CP-SAT.
 */
@Command(name = "team-table", mixinStandardHelpOptions = true, sortOptions = false)
public final class TeamTable implements Callable<Integer> {

    @Option(names = "--problems", defaultValue = "100", description = "How many problems CP-SAT has to decide.")
    private int problems;

    @Option(names = "--mentors", defaultValue = "6", description = "How many mentors a problem has, three or more.")
    private int mentors;

    @Option(names = "--mentees", defaultValue = "24", description = "How many mentees a problem has, six or more.")
    private int mentees;

    @Option(names = "--first-seed", defaultValue = "1", description = "The seed of the first problem.")
    private long firstSeed;

    @Option(names = "--seconds", defaultValue = "60", description = "How long each stage of CP-SAT may take.")
    private int seconds;

    @Parameters(
            arity = "0..1",
            defaultValue = "target/teams.md",
            description = "Where to write the table: ${DEFAULT-VALUE} unless told.")
    private Path output = Path.of("");

    private final MarkdownTable table =
            new MarkdownTable("seed", "ours", "ours proved best", "CP-SAT", "verdict", "ours ms", "CP-SAT ms");
    private final Multiset<Verdict> verdicts = EnumMultiset.create(Verdict.class);

    TeamTable() {}

    /** Runs the program and exits with its status. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new TeamTable()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        for (long seed = firstSeed;
                verdicts.count(Verdict.EQUAL) + verdicts.count(Verdict.WITHIN_GAP) < problems
                        && !verdicts.contains(Verdict.CONTRADICTED);
                seed++) {
            compare(seed);
            table.write(
                    output,
                    "%s problems of %s mentors and %s mentees: %s"
                            .formatted(verdicts.size(), mentors, mentees, verdicts));
        }
        return verdicts.contains(Verdict.CONTRADICTED) ? 1 : 0;
    }

    private void compare(long seed) {
        RandomTeams teams = RandomTeams.mixed(seed, mentors, mentees);
        long start = System.nanoTime();
        FormationOutcome ours = Teams.form(teams.problem());
        long between = System.nanoTime();
        CpSatTeams.Answer theirs = CpSatTeams.solve(teams, Duration.ofSeconds(seconds));
        long end = System.nanoTime();
        Verdict verdict = new TeamComparison(ours, theirs).verdict();
        verdicts.add(verdict);
        table.row(
                Long.toString(seed),
                ours instanceof Formation formation ? text(formation.value()) : "none",
                ours instanceof Formation formation && !formation.isBest() ? "no" : "yes",
                theirs.value().map(TeamTable::text).orElse("none"),
                verdict.toString(),
                MarkdownTable.milliseconds(between - start),
                MarkdownTable.milliseconds(end - between));
    }

    private static String text(TeamValue value) {
        return "%s placed, %s parts".formatted(value.placed(), value.worth());
    }
}
