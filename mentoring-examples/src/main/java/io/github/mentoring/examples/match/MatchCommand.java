package io.github.mentoring.examples.match;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.mentoring.examples.match.input.Problem;
import io.github.mentoring.examples.match.input.Reading;
import io.github.mentoring.examples.match.output.ConsoleSummary;
import io.github.mentoring.examples.match.output.MatchFacts;
import io.github.mentoring.examples.match.output.MatchingCsv;
import io.github.mentoring.examples.match.output.MatchingJson;
import io.github.mentoring.examples.match.output.ReportHtml;
import io.github.mentoring.matching.MatchResult;
import io.github.mentoring.matching.MatchRound;
import io.github.mentoring.matching.Matchmaker;
import io.github.mentoring.matching.problem.Objective;
import io.github.mentoring.matching.proof.Verification;
import io.github.mentoring.matching.run.Run;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** People in, a matching out. */
@Command(
        name = "match",
        description = {
            "Matches the people of a CSV file and writes who is matched with whom, and why.",
            "A mapping file says what the columns mean; columns it does not name are never read."
        })
public final class MatchCommand implements Callable<Integer> {

    private static final String CSV = "matching.csv";
    private static final String JSON = "matching.json";
    private static final String HTML = "report.html";

    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init") // set before the command runs
    private CommandLine.Model.CommandSpec spec;

    @Mixin
    private final RoundInput input = new RoundInput();

    @Option(
            names = "--output",
            required = true,
            paramLabel = "DIR",
            description = "Where to write matching.csv, matching.json and report.html.")
    private Path output = Path.of("");

    @Option(names = "--force", description = "Replace files that are there.")
    private boolean force;

    @Option(
            names = "--objective",
            paramLabel = "NAME",
            defaultValue = "most-served",
            converter = ObjectiveName.class,
            description = {
                "most-served: as many mentees as possible, then the best total (default).",
                "total: the best total, however many go without."
            })
    private Objective objective = Objective.MOST_SERVED_THEN_TOTAL;

    @Option(
            names = "--progress",
            negatable = true,
            description = "Show how far the work is, or not; by default only where there is a console.")
    private @Nullable Boolean progress;

    /** Creates the command with nothing set. */
    public MatchCommand() {}

    @Override
    public Integer call() throws IOException {
        long start = System.nanoTime();
        input.checkUsage();
        OutputFolder folder = new OutputFolder(output, force);
        Optional<String> refusal = folder.refusal(ImmutableSet.of(CSV, JSON, HTML), input.files());
        if (refusal.isPresent()) {
            return Refusal.tell(ImmutableList.of(new Problem(0, refusal.get())), err());
        }
        Reading<MatchRound> reading = input.read();
        if (!(reading instanceof Reading.Read<MatchRound> round)) {
            return Refusal.tell(reading.problems(), err());
        }
        folder.prepare();
        MatchFacts facts = MatchFacts.of(match(round.value()));
        Optional<Integer> objected = object(facts.proof());
        if (objected.isPresent()) {
            return objected.get();
        }
        ImmutableList<Path> written = folder.write(ImmutableMap.of(
                CSV, MatchingCsv.render(facts),
                JSON, MatchingJson.render(facts),
                HTML, ReportHtml.render(facts)));
        out().print(ConsoleSummary.render(facts));
        out().printf(Locale.ROOT, "%nelapsed: %.2f s%n", (System.nanoTime() - start) / 1e9);
        written.forEach(file -> out().println("written: " + file));
        out().flush();
        return CommandLine.ExitCode.OK;
    }

    private MatchResult match(MatchRound round) {
        if (!(progress == null ? hasConsole() : progress)) {
            return Matchmaker.match(round, objective);
        }
        try (ProgressBars bars = new ProgressBars(err())) {
            return Matchmaker.match(round, objective, Run.plain().withProgress(bars));
        }
    }

    @SuppressWarnings("SystemConsoleNull") // since 22 there is one even without a terminal: then the bars are shown
    private static boolean hasConsole() {
        return System.console() != null;
    }

    /** Returns the exit code if the matching is not proved best, after telling why. */
    Optional<Integer> object(Verification verification) {
        if (verification.isBest()) {
            return Optional.empty();
        }
        err().println("matching is not proved best; nothing was written; please report this:");
        if (verification.holds()) {
            err().println(ConsoleSummary.stopped(verification));
        }
        verification.objections().forEach(err()::println);
        err().flush();
        return Optional.of(CommandLine.ExitCode.SOFTWARE);
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
