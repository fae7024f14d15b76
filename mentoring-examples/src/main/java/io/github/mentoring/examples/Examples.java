package io.github.mentoring.examples;

import io.github.mentoring.examples.calendar.CalendarCommand;
import io.github.mentoring.examples.ethics.EthicsCommand;
import io.github.mentoring.examples.match.MatchCommand;
import io.github.mentoring.examples.prices.PricesCommand;
import io.github.mentoring.examples.store.FileInUse;
import io.github.mentoring.examples.store.StoreCommand;
import io.github.mentoring.examples.year.YearCommand;
import java.nio.file.FileSystemException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The front door of the programs: one command with a subcommand for each. */
@Command(
        name = "mentoring",
        description = "Programs that show what the Mentoring library does.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {
            MatchCommand.class,
            PricesCommand.class,
            CalendarCommand.class,
            EthicsCommand.class,
            StoreCommand.class,
            YearCommand.class
        },
        scope = CommandLine.ScopeType.INHERIT,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "1:unexpected", "2:bad usage or bad input"})
public final class Examples implements Runnable {

    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init") // set before the command runs
    private CommandLine.Model.CommandSpec spec;

    /** Creates the command; see {@link #commandLine()}. */
    Examples() {}

    /** Returns the command, ready to be executed. */
    public static CommandLine commandLine() {
        return new CommandLine(new Examples()).setExecutionExceptionHandler(Examples::refuse);
    }

    /** Runs the command and, unless all went well, ends the machine with its exit code. */
    public static void main(String... args) {
        int exitCode = commandLine().execute(args);
        if (exitCode != 0) {
            System.exit(exitCode);
        }
    }

    /** Tells what the file system refused, without the trace of it; whatever else happens is passed on. */
    private static int refuse(Exception exception, CommandLine command, CommandLine.ParseResult parsed)
            throws Exception {
        if (!(exception instanceof FileSystemException refusal)) {
            throw exception;
        }
        String reason = refusal.getReason() == null ? "no access" : refusal.getReason();
        String remedy = refusal instanceof FileInUse ? "try again later" : "name another file or folder";
        command.getErr().println("`%s` cannot be used: %s; %s".formatted(refusal.getFile(), reason, remedy));
        command.getErr().flush();
        return CommandLine.ExitCode.USAGE;
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(
                spec.commandLine(), "missing command; use match, prices, calendar, ethics, store or year");
    }
}
