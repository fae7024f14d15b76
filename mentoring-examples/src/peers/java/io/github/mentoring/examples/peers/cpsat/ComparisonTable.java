package io.github.mentoring.examples.peers.cpsat;

import com.google.common.collect.EnumMultiset;
import com.google.common.collect.Multiset;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Solves random problems and has CP-SAT do so too; writes a table, and fails if the two contradict each other. Goes on until so many
 * problems have been decided by CP-SAT.
 */
abstract class ComparisonTable implements Callable<Integer> {

    @Option(names = "--problems", description = "How many problems CP-SAT has to decide: ${DEFAULT-VALUE} unless told.")
    private int problems;

    @Option(
            names = "--mentors",
            description = "How many mentors a problem has, three or more: ${DEFAULT-VALUE} unless told.")
    private int mentors;

    @Option(
            names = "--mentees",
            description = "How many mentees a problem has, six or more: ${DEFAULT-VALUE} unless told.")
    private int mentees;

    @Option(names = "--first-seed", description = "The seed of the first problem.")
    private long firstSeed = 1;

    @Option(names = "--seconds", description = "How long each stage of CP-SAT may take: ${DEFAULT-VALUE} unless told.")
    private int seconds = 60;

    @Parameters(arity = "0..1", description = "Where to write the table: ${DEFAULT-VALUE} unless told.")
    private Path output;

    private final MarkdownTable table;
    private final Multiset<Verdict> verdicts = EnumMultiset.create(Verdict.class);

    ComparisonTable(int problems, int mentors, int mentees, Path output, MarkdownTable table) {
        this.problems = problems;
        this.mentors = mentors;
        this.mentees = mentees;
        this.output = output;
        this.table = table;
    }

    @Override
    public Integer call() throws IOException {
        for (long seed = firstSeed;
                verdicts.count(Verdict.EQUAL) + verdicts.count(Verdict.WITHIN_GAP) < problems
                        && !verdicts.contains(Verdict.CONTRADICTED);
                seed++) {
            verdicts.add(compare(seed, mentors, mentees, Duration.ofSeconds(seconds), table));
            table.write(
                    output,
                    "%s problems of %s mentors and %s mentees: %s"
                            .formatted(verdicts.size(), mentors, mentees, verdicts));
        }
        return verdicts.contains(Verdict.CONTRADICTED) ? 1 : 0;
    }

    /** Compares the two on one problem, and adds a row to the table. */
    abstract Verdict compare(long seed, int mentors, int mentees, Duration limit, MarkdownTable table);
}
