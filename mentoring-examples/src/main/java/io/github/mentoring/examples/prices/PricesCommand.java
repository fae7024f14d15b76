package io.github.mentoring.examples.prices;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.mentoring.examples.match.OutputFolder;
import io.github.mentoring.examples.match.Refusal;
import io.github.mentoring.examples.match.RoundInput;
import io.github.mentoring.examples.match.input.Problem;
import io.github.mentoring.examples.match.input.Problems;
import io.github.mentoring.examples.match.input.Reading;
import io.github.mentoring.examples.match.input.Text;
import io.github.mentoring.examples.match.output.Phrases;
import io.github.mentoring.matching.MatchRound;
import io.github.mentoring.matching.priority.PriceList;
import io.github.mentoring.matching.priority.PriorityVerification;
import io.github.mentoring.matching.problem.MatchingProblem;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** People in, the price list of two aims out. */
@Command(
        name = "prices",
        description = {
            "Tells what a choice between two aims of a programme costs: how much of one is gained by giving up the other.",
            "People and mapping are those of match. Writes prices.csv, prices.svg and prices.html."
        })
public final class PricesCommand implements Callable<Integer> {

    private static final String CSV = "prices.csv";
    private static final String SVG = "prices.svg";
    private static final String HTML = "prices.html";

    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init") // set before the command runs
    private CommandLine.Model.CommandSpec spec;

    @Mixin
    private final RoundInput input = new RoundInput();

    @Option(
            names = "--give",
            paramLabel = "AIM",
            defaultValue = "served",
            description = {
                "What is given up one by one: served (mentees with a mentor, default), places (pairs),",
                "left-out (mentees with a mentor whom --previous left without), kept (pairs of --previous)."
            })
    private String give = "served";

    @Option(
            names = "--gain",
            paramLabel = "AIM",
            defaultValue = "total",
            description = "What that buys: total (the total score, default), places, kept.")
    private String gain = "total";

    @Option(
            names = "--previous",
            paramLabel = "MATCHING.csv",
            description = "The matching.csv of an earlier match, for left-out and kept.")
    private @Nullable Path previous;

    @Mixin
    private final OutputFolder folder = new OutputFolder();

    /** Creates the command with nothing set. */
    public PricesCommand() {}

    @Override
    public Integer call() throws IOException {
        input.checkUsage();
        TradedAim given = TradedAim.given(give)
                .orElseThrow(() -> usage("`%s` cannot be given up; use one of: %s"
                        .formatted(give, String.join(", ", TradedAim.givenNames()))));
        TradedAim gained = TradedAim.gained(gain)
                .orElseThrow(() -> usage("`%s` cannot be gained; use one of: %s"
                        .formatted(gain, String.join(", ", TradedAim.gainedNames()))));
        checkAims(given, gained);
        ImmutableList<Problem> unwritable = folder.problems(ImmutableSet.of(CSV, SVG, HTML), files());
        if (!unwritable.isEmpty()) {
            return Refusal.tell(unwritable, err());
        }
        Reading<Answer> reading =
                input.read().and(readPrevious(), round -> before -> answer(round, before, given, gained));
        if (!(reading instanceof Reading.Read<Answer> answer)) {
            return Refusal.tell(reading.problems(), err());
        }
        Optional<Integer> objected = object(answer.value().list().verify());
        if (objected.isPresent()) {
            return objected.get();
        }
        folder.prepare();
        PriceFacts facts = PriceFacts.of(
                given, gained, answer.value().list(), answer.value().notes());
        ImmutableList<Path> written = folder.write(ImmutableMap.of(
                CSV, PricesCsv.render(facts),
                SVG, PriceFigure.of(facts).file(),
                HTML, PricesHtml.render(facts)));
        out().println(PricesText.render(facts));
        written.forEach(file -> out().println("written: " + file));
        out().flush();
        return CommandLine.ExitCode.OK;
    }

    private void checkAims(TradedAim given, TradedAim gained) {
        if (given == gained) {
            throw usage("--give and --gain both name `%s`; name two aims".formatted(give));
        }
        if (previous == null && (given.needsPrevious() || gained.needsPrevious())) {
            throw usage("`left-out` and `kept` are about an earlier match; name its matching.csv with --previous");
        }
    }

    private CommandLine.ParameterException usage(String message) {
        return new CommandLine.ParameterException(spec.commandLine(), message);
    }

    private ImmutableList<Path> files() {
        ImmutableList.Builder<Path> files = ImmutableList.<Path>builder().addAll(input.files());
        if (previous != null) {
            files.add(previous);
        }
        return files.build();
    }

    private Reading<PreviousMatch> readPrevious() {
        return previous == null
                ? new Reading.Read<>(PreviousMatch.NONE)
                : Text.read(previous).then(PreviousMatch::read);
    }

    /** A price list, and what is to be said of what it was made from. */
    private record Answer(PriceList list, ImmutableList<String> notes) {}

    private Reading<Answer> answer(MatchRound round, PreviousMatch before, TradedAim given, TradedAim gained) {
        MatchingProblem problem = round.problem();
        PreviousMatch now = before.among(problem.graph());
        ImmutableList.Builder<String> notes = ImmutableList.builder();
        round.kept()
                .ifPresent(kept ->
                        notes.add("Considered are the best %s of each mentee; with more there may be better choices."
                                .formatted(Phrases.count(kept, "candidate", "candidates"))));
        for (TradedAim aim : ImmutableList.of(given, gained)) {
            if (aim == TradedAim.KEPT) {
                if (now.pairs().isEmpty()) {
                    return refused("holds no pair that could be made again; take another aim than `kept`");
                }
                notes.add("Of %s of the previous match, %s could be made again."
                        .formatted(
                                Phrases.count(before.pairs().size(), "pair", "pairs"),
                                Phrases.number(now.pairs().size())));
            } else if (aim == TradedAim.LEFT_OUT) {
                if (now.leftOut().isEmpty()) {
                    return refused("leaves nobody out who is a mentee now; take another aim than `left-out`");
                }
                notes.add("Of %s left out before, %s take part as mentees now."
                        .formatted(
                                Phrases.count(before.leftOut().size(), "mentee", "mentees"),
                                Phrases.number(now.leftOut().size())));
            }
        }
        PriceList list = PriceList.of(problem, given.counted(now), gained.summed(now))
                .orElseThrowPrices(); // nobody must get anybody
        return new Reading.Read<>(new Answer(list, notes.build()));
    }

    private Reading<Answer> refused(String what) {
        Problems problems = new Problems(String.valueOf(previous));
        problems.inFile(what);
        return problems.refuse();
    }

    /** Returns the exit code if the list is not proved, after telling why. */
    Optional<Integer> object(PriorityVerification verification) {
        return verification.holds()
                ? Optional.empty()
                : Optional.of(Refusal.tellDefect("price list is not proved", verification.objections(), err()));
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
