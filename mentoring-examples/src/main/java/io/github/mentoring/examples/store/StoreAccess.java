package io.github.mentoring.examples.store;

import static java.util.Objects.requireNonNull;

import io.github.mentoring.examples.match.input.Problem;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** The option that every command on a store takes, and what it leads to. */
final class StoreAccess {

    @CommandLine.Spec(CommandLine.Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // set before the command runs
    private CommandLine.Model.CommandSpec command;

    @Option(names = "--database", required = true, paramLabel = "FILE", description = "The file of the database.")
    private @Nullable Path database;

    StoreAccess() {}

    /** What is done with an open store. */
    interface Work {
        void with(RelationshipStore store) throws SQLException;
    }

    /** Does the work with the store, which begins to exist if it does not. */
    int write(Work work) throws IOException {
        Path file = requireNonNull(database);
        try (RelationshipStore store =
                RelationshipStore.open(file, command.root().version()[0])) {
            work.with(store);
            out().flush();
            return CommandLine.ExitCode.OK;
        } catch (SQLException e) {
            throw new FileSystemException(file.toString(), null, e.getMessage());
        }
    }

    /** Does the work with a store that is there. */
    int read(Work work) throws IOException {
        Path file = requireNonNull(database);
        if (!Files.exists(file)) {
            throw new NoSuchFileException(file.toString(), null, "it does not exist");
        }
        return write(work);
    }

    /** Tells what is wrong with what was to be read. */
    int refuse(List<Problem> problems) {
        PrintWriter err = command.commandLine().getErr();
        problems.forEach(err::println);
        err.flush();
        return CommandLine.ExitCode.USAGE;
    }

    PrintWriter out() {
        return command.commandLine().getOut();
    }
}
