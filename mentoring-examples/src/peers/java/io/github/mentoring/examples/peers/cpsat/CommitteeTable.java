package io.github.mentoring.examples.peers.cpsat;

import io.github.mentoring.matching.committee.CommitteeChoice;
import io.github.mentoring.matching.committee.CommitteeProblem;
import io.github.mentoring.matching.committee.CommitteeValue;
import io.github.mentoring.matching.committee.Committees;
import io.github.mentoring.matching.run.Run;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.LongStream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Chooses committees for random problems beside CP-SAT. */
@Command(name = "committee-table", mixinStandardHelpOptions = true, sortOptions = false)
public final class CommitteeTable extends ComparisonTable {

    @Option(names = "--branches", description = "How many branches ours may look at: ${DEFAULT-VALUE} unless told.")
    private long branches = 10_000;

    CommitteeTable() {
        super(
                /* problems= */ 200,
                /* mentors= */ 25,
                /* mentees= */ 60,
                Path.of("target/committees.md"),
                new MarkdownTable(
                        "seed",
                        "served",
                        "inside",
                        "functions",
                        "disciplines",
                        "kept",
                        "total",
                        "diversity",
                        "preferences",
                        "ours",
                        "gap of the prices",
                        "verdict",
                        "ours ms",
                        "CP-SAT ms"));
    }

    /** Runs the program and exits with its status. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new CommitteeTable()).execute(arguments));
    }

    @Override
    Verdict compare(long seed, int mentors, int mentees, Duration limit, MarkdownTable table) {
        CommitteeProblem problem = RandomCommittees.of(seed, mentees, mentors);
        long start = System.nanoTime();
        CommitteeChoice ours = Committees.choose(problem, branches, Run.plain());
        long between = System.nanoTime();
        CpSatCommittees.Answer theirs =
                CpSatCommittees.solve(problem, ours.committees().values(), limit);
        long end = System.nanoTime();
        CommitteeComparison comparison = CommitteeComparison.of(ours, theirs);
        CommitteeValue value = ours.value();
        table.row(
                Long.toString(seed),
                Long.toString(value.served()),
                Long.toString(value.inside()),
                Long.toString(value.functions()),
                Long.toString(value.disciplines()),
                Long.toString(value.kept()),
                value.total().toString(),
                Long.toString(value.diversity()),
                Long.toString(value.preferences()),
                ours.isBest() ? "best" : "stopped",
                gap(comparison.gap()),
                comparison.verdict().toString(),
                MarkdownTable.milliseconds(between - start),
                MarkdownTable.milliseconds(end - between));
        return comparison.verdict();
    }

    private static String gap(CommitteeValue gap) {
        boolean isOfHeads = LongStream.of(
                        gap.leftOut(), gap.served(), gap.inside(), gap.functions(), gap.disciplines(), gap.kept())
                .anyMatch(part -> part != 0);
        return isOfHeads
                ? "%s left out, %s served, %s inside, %s functions, %s disciplines, %s kept"
                        .formatted(
                                gap.leftOut(),
                                gap.served(),
                                gap.inside(),
                                gap.functions(),
                                gap.disciplines(),
                                gap.kept())
                : gap.total().toString();
    }
}
