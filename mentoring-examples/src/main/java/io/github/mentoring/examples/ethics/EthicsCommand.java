package io.github.mentoring.examples.ethics;

import static java.util.Objects.requireNonNull;

import com.google.common.io.Resources;
import io.github.mentoring.core.rule.Audience;
import io.github.mentoring.examples.match.input.Problem;
import io.github.mentoring.examples.match.input.Problems;
import io.github.mentoring.examples.match.input.Reading;
import io.github.mentoring.examples.match.input.Text;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Cases in, verdicts out. */
@Command(
        name = "ethics",
        description = {
            "Screens proposals, judges what was reported, decides disclosures and says whom to turn to.",
            "Each answer comes with its reasons, who has to act until when, and what would help."
        })
public final class EthicsCommand implements Callable<Integer> {

    private static final String SAMPLE = "sample.cases.json";

    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init") // set before the command runs
    private CommandLine.Model.CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "CASES.json", description = "The cases; see docs/ethics-desk.md.")
    private @Nullable Path cases;

    @Option(names = "--sample", description = "Take the cases that come along, instead of CASES.json.")
    private boolean sample;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day as of which to answer, such as 2026-03-02 (default: what the cases say).")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--audience",
            paramLabel = "NAME",
            description = {
                "Tell what this audience may know of proposals and conduct, and nothing else:",
                "${COMPLETION-CANDIDATES} (default: all of it)."
            })
    private @Nullable Audience audience;

    @Option(names = "--json", description = "Print the answers as JSON.")
    private boolean json;

    /** Creates the command with nothing set. */
    public EthicsCommand() {}

    @Override
    public Integer call() throws IOException {
        checkUsage();
        Reading<Desk> reading = text().then(text -> CaseReader.read(text).then(read -> answered(text.file(), read)));
        if (!(reading instanceof Reading.Read<Desk> desk)) {
            return refuse(reading.problems());
        }
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.print(DeskJson.render(desk.value()));
        } else {
            DeskText.of(desk.value(), Optional.ofNullable(audience)).forEach(out::println);
        }
        out.flush();
        return CommandLine.ExitCode.OK;
    }

    private void checkUsage() {
        if (sample && cases != null) {
            throw usage("--sample brings its own cases; leave out CASES.json");
        }
        if (!sample && cases == null) {
            throw usage("missing input; name CASES.json, or use --sample");
        }
        if (json && audience != null) {
            throw usage("--json prints everything; leave out --audience");
        }
    }

    private CommandLine.ParameterException usage(String message) {
        return new CommandLine.ParameterException(spec.commandLine(), message);
    }

    private Reading<Text> text() throws IOException {
        return cases == null
                ? Text.decode(
                        SAMPLE, Resources.toByteArray(requireNonNull(EthicsCommand.class.getResource(SAMPLE), SAMPLE)))
                : Text.read(cases);
    }

    private Reading<Desk> answered(String file, CaseFile read) {
        Optional<LocalDate> day = Optional.ofNullable(asOf).or(read::asOf);
        if (day.isEmpty()) {
            Problems problems = new Problems(file);
            problems.inFile("does not say as of which day to answer; add `asOf`, or use --as-of DATE");
            return problems.refuse();
        }
        return Desk.of(file, read, day.get());
    }

    private int refuse(List<Problem> problems) {
        PrintWriter err = spec.commandLine().getErr();
        problems.forEach(err::println);
        err.flush();
        return CommandLine.ExitCode.USAGE;
    }
}
