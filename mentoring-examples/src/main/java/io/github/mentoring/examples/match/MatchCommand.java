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
import io.github.mentoring.examples.match.output.PageLink;
import io.github.mentoring.examples.match.output.ReportHtml;
import io.github.mentoring.examples.match.teams.ObstacleText;
import io.github.mentoring.examples.match.teams.TeamFacts;
import io.github.mentoring.examples.match.teams.TeamFormat;
import io.github.mentoring.examples.match.teams.TeamSummary;
import io.github.mentoring.examples.match.teams.TeamsCsv;
import io.github.mentoring.examples.match.teams.TeamsHtml;
import io.github.mentoring.matching.MatchRound;
import io.github.mentoring.matching.Matchmaker;
import io.github.mentoring.matching.TeamOutcome;
import io.github.mentoring.matching.problem.Objective;
import io.github.mentoring.matching.proof.Verification;
import io.github.mentoring.matching.run.Run;
import io.github.mentoring.matching.team.FormationListener;
import io.github.mentoring.matching.team.TeamVerification;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** People in, a matching out. */
@Command(
        name = "match",
        description = {
            "Matches the people of a CSV file and writes who is matched with whom, and why.",
            "A mapping file says what the columns mean; columns it does not name are never read.",
            "Writes matching.csv, matching.json and report.html, and with --teams teams.html and teams.csv."
        })
public final class MatchCommand implements Callable<Integer> {

    private static final String CSV = "matching.csv";
    private static final String JSON = "matching.json";
    private static final String HTML = "report.html";
    private static final String TEAMS = "teams.html";
    private static final String TEAMS_CSV = "teams.csv";

    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init") // set before the command runs
    private CommandLine.Model.CommandSpec spec;

    @Mixin
    private final RoundInput input = new RoundInput();

    @Mixin
    private final OutputFolder folder = new OutputFolder();

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

    @ArgGroup(exclusive = false, heading = "%nThe same people in teams:%n")
    private @Nullable TeamOptions teams;

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
        checkUsage();
        ImmutableList<Problem> unwritable = folder.problems(files(), input.files());
        if (!unwritable.isEmpty()) {
            return Refusal.tell(unwritable, err());
        }
        boolean isOfPeers = teams != null && teams.format() == TeamFormat.PEER_GROUP;
        Reading<MatchRound> reading = isOfPeers ? input.readPeers() : input.read();
        if (!(reading instanceof Reading.Read<MatchRound> round)) {
            return Refusal.tell(reading.problems(), err());
        }
        Reading<Optional<TeamFacts>> formed = form(round.value());
        if (!(formed instanceof Reading.Read<Optional<TeamFacts>> withTeams)) {
            return Refusal.tell(formed.problems(), err());
        }
        folder.prepare();
        MatchFacts facts = MatchFacts.of(watched(run -> Matchmaker.match(round.value(), objective, run)));
        Optional<Integer> objected =
                object(facts.proof()).or(() -> withTeams.value().flatMap(teamFacts -> object(teamFacts.check())));
        if (objected.isPresent()) {
            return objected.get();
        }
        ImmutableList<Path> written = folder.write(render(facts, withTeams.value()));
        out().print(ConsoleSummary.render(facts));
        withTeams.value().ifPresent(teamFacts -> out().print("\n" + TeamSummary.render(teamFacts)));
        out().printf(Locale.ROOT, "%nelapsed: %.2f s%n", (System.nanoTime() - start) / 1e9);
        written.forEach(file -> out().println("written: " + file));
        out().flush();
        return CommandLine.ExitCode.OK;
    }

    private void checkUsage() {
        input.checkUsage();
        Optional<String> objection = teams == null ? Optional.empty() : teams.objection();
        if (objection.isPresent()) {
            throw new CommandLine.ParameterException(spec.commandLine(), objection.get());
        }
    }

    private ImmutableSet<String> files() {
        return teams == null ? ImmutableSet.of(CSV, JSON, HTML) : ImmutableSet.of(CSV, JSON, HTML, TEAMS, TEAMS_CSV);
    }

    /** Forms the teams that are asked for, if any, or tells why there are none. */
    private Reading<Optional<TeamFacts>> form(MatchRound people) {
        if (teams == null) {
            return new Reading.Read<>(Optional.empty());
        }
        TeamOptions asked = teams;
        TeamOutcome outcome =
                watched(run -> Matchmaker.formTeams(asked.of(people), asked.effort(), run, FormationListener.SILENT));
        return outcome instanceof TeamOutcome.Refused refused
                ? new Reading.Refused<>(ObstacleText.of(refused, asked.format()))
                : new Reading.Read<>(Optional.of(
                        TeamFacts.of(asked.format(), outcome.orElseThrow(), asked.effort(), asked.repairs())));
    }

    private static ImmutableMap<String, String> render(MatchFacts facts, Optional<TeamFacts> teams) {
        ImmutableList<PageLink> others = teams
                .map(formed -> new PageLink(TEAMS, formed.format().title()))
                .stream()
                .collect(ImmutableList.toImmutableList());
        ImmutableMap.Builder<String, String> files = ImmutableMap.<String, String>builder()
                .put(CSV, MatchingCsv.render(facts))
                .put(JSON, MatchingJson.render(facts))
                .put(HTML, ReportHtml.render(facts, others));
        teams.ifPresent(formed -> files.put(TEAMS, TeamsHtml.render(formed, new PageLink(HTML, "Matching report")))
                .put(TEAMS_CSV, TeamsCsv.render(formed)));
        return files.buildOrThrow();
    }

    /** Does some work, and shows how far it is if that is wanted. */
    private <T> T watched(Function<Run, T> work) {
        if (!(progress == null ? hasConsole() : progress)) {
            return work.apply(Run.plain());
        }
        try (ProgressBars bars = new ProgressBars(err())) {
            return work.apply(Run.plain().withProgress(bars));
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
        return Optional.of(Refusal.tellDefect(
                "matching is not proved best",
                verification.holds()
                        ? ImmutableList.of(ConsoleSummary.stopped(verification))
                        : verification.objections(),
                err()));
    }

    /** Returns the exit code if the teams do not keep the rules or exceed their bound, after telling why. */
    Optional<Integer> object(TeamVerification verification) {
        return verification.isLegal()
                ? Optional.empty()
                : Optional.of(Refusal.tellDefect("teams do not pass their check", verification.objections(), err()));
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
