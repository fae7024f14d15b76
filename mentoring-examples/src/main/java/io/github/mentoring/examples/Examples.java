package io.github.mentoring.examples;

import io.github.mentoring.examples.match.MatchCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The front door of the programs: one command with a subcommand for each. */
@Command(
        name = "mentoring",
        description = "Programs that show what the Mentoring library does.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = MatchCommand.class,
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
        return new CommandLine(new Examples());
    }

    /** Runs the command and, unless all went well, ends the machine with its exit code. */
    public static void main(String... args) {
        int exitCode = commandLine().execute(args);
        if (exitCode != 0) {
            System.exit(exitCode);
        }
    }

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "missing command; use match");
    }
}
