package io.github.mentoring.examples.peers.cpsat;

import com.google.common.collect.EnumMultiset;
import com.google.common.collect.Multiset;
import io.github.mentoring.matching.committee.CommitteeChoice;
import io.github.mentoring.matching.committee.CommitteeProblem;
import io.github.mentoring.matching.committee.CommitteeValue;
import io.github.mentoring.matching.committee.Committees;
import io.github.mentoring.matching.run.Run;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Chooses committees for random problems and has CP-SAT do so too; writes a table, and fails if the two contradict each other. Goes on
 * until so many problems have been decided by CP-SAT.
 */
@Command(name = "committee-table", mixinStandardHelpOptions = true, sortOptions = false)
public final class CommitteeTable implements Callable<Integer> {

    @Option(names = "--problems", defaultValue = "200", description = "How many problems CP-SAT has to decide.")
    private int problems;

    @Option(names = "--mentees", defaultValue = "60", description = "How many mentees a problem has.")
    private int mentees;

    @Option(names = "--mentors", defaultValue = "25", description = "How many mentors a problem has, three or more.")
    private int mentors;

    @Option(names = "--first-seed", defaultValue = "1", description = "The seed of the first problem.")
    private long firstSeed;

    @Option(names = "--branches", defaultValue = "10000", description = "How many branches ours may look at.")
    private long branches;

    @Option(names = "--seconds", defaultValue = "60", description = "How long each stage of CP-SAT may take.")
    private int seconds;

    @Parameters(
            arity = "0..1",
            defaultValue = "target/committees.md",
            description = "Where to write the table: ${DEFAULT-VALUE} unless told.")
    private Path output = Path.of("");

    private final MarkdownTable table = new MarkdownTable(
            "seed",
            "served",
            "inside",
            "functions",
            "disciplines",
            "total",
            "diversity",
            "preferences",
            "ours",
            "gap of the prices",
            "verdict",
            "ours ms",
            "CP-SAT ms");
    private final Multiset<Verdict> verdicts = EnumMultiset.create(Verdict.class);

    CommitteeTable() {}

    /** Runs the program and exits with its status. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new CommitteeTable()).execute(arguments));
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
                    "%s problems of %s mentees and %s mentors: %s"
                            .formatted(verdicts.size(), mentees, mentors, verdicts));
        }
        return verdicts.contains(Verdict.CONTRADICTED) ? 1 : 0;
    }

    private void compare(long seed) {
        CommitteeProblem problem = RandomCommittees.of(seed, mentees, mentors);
        long start = System.nanoTime();
        CommitteeChoice ours = Committees.choose(problem, branches, Run.plain());
        long between = System.nanoTime();
        CpSatCommittees.Answer theirs =
                CpSatCommittees.solve(problem, ours.committees().values(), Duration.ofSeconds(seconds));
        long end = System.nanoTime();
        CommitteeComparison comparison = CommitteeComparison.of(ours, theirs);
        verdicts.add(comparison.verdict());
        CommitteeValue value = ours.value();
        table.row(
                Long.toString(seed),
                Long.toString(value.served()),
                Long.toString(value.inside()),
                Long.toString(value.functions()),
                Long.toString(value.disciplines()),
                value.total().toString(),
                Long.toString(value.diversity()),
                Long.toString(value.preferences()),
                ours.isBest() ? "best" : "stopped",
                gap(comparison.gap()),
                comparison.verdict().toString(),
                MarkdownTable.milliseconds(between - start),
                MarkdownTable.milliseconds(end - between));
    }

    private static String gap(CommitteeValue gap) {
        boolean isOfHeads = gap.served() + gap.inside() + gap.functions() + gap.disciplines() > 0;
        return isOfHeads
                ? "%s served, %s inside, %s functions, %s disciplines"
                        .formatted(gap.served(), gap.inside(), gap.functions(), gap.disciplines())
                : gap.total().toString();
    }
}
