package io.github.mentoring.examples.store;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Relationships that last. */
@Command(
        name = "store",
        description = {
            "Keeps relationships in a database of one file.",
            "Decides on commands, shows where each stands, and lists what is due."
        },
        subcommands = {DecideCommand.class, ShowCommand.class, DueCommand.class})
public final class StoreCommand implements Runnable {

    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init") // set before the command runs
    private CommandLine.Model.CommandSpec spec;

    /** Creates the command with nothing set. */
    public StoreCommand() {}

    @Override
    public void run() {
        throw new CommandLine.ParameterException(spec.commandLine(), "missing command; use decide, show or due");
    }
}
