package io.github.mentoring.examples.peers.cpsat;

import io.github.mentoring.matching.team.Formation;
import io.github.mentoring.matching.team.FormationOutcome;
import io.github.mentoring.matching.team.TeamValue;
import io.github.mentoring.matching.team.Teams;
import java.nio.file.Path;
import java.time.Duration;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Forms teams for random problems beside CP-SAT. */
@Command(name = "team-table", mixinStandardHelpOptions = true, sortOptions = false)
public final class TeamTable extends ComparisonTable {

    TeamTable() {
        super(
                /* problems= */ 100,
                /* mentors= */ 6,
                /* mentees= */ 24,
                Path.of("target/teams.md"),
                new MarkdownTable("seed", "ours", "ours proved best", "CP-SAT", "verdict", "ours ms", "CP-SAT ms"));
    }

    /** Runs the program and exits with its status. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new TeamTable()).execute(arguments));
    }

    @Override
    Verdict compare(long seed, int mentors, int mentees, Duration limit, MarkdownTable table) {
        RandomTeams teams = RandomTeams.mixed(seed, mentors, mentees);
        long start = System.nanoTime();
        FormationOutcome ours = Teams.form(teams.problem());
        long between = System.nanoTime();
        CpSatTeams.Answer theirs = CpSatTeams.solve(teams, limit);
        long end = System.nanoTime();
        Verdict verdict = new TeamComparison(ours, theirs).verdict();
        table.row(
                Long.toString(seed),
                ours instanceof Formation formation ? text(formation.value()) : "none",
                ours instanceof Formation formation && !formation.isBest() ? "no" : "yes",
                theirs.value().map(TeamTable::text).orElse("none"),
                verdict.toString(),
                MarkdownTable.milliseconds(between - start),
                MarkdownTable.milliseconds(end - between));
        return verdict;
    }

    private static String text(TeamValue value) {
        return "%s placed, %s parts".formatted(value.placed(), value.worth());
    }
}
