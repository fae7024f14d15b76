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
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** The option that every command on a store takes, and what it leads to. */
final class StoreAccess {

    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant AFTER_LAST = Instant.parse("+10000-01-01T00:00:00Z");

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

    private interface Opening {
        RelationshipStore open(Path file, String program) throws SQLException;
    }

    /** Refuses a time so far off that the days around it could not all be told. */
    void checkReach(Instant asOf) {
        if (asOf.isBefore(FIRST) || !asOf.isBefore(AFTER_LAST)) {
            throw new CommandLine.ParameterException(
                    command.commandLine(), "--as-of is out of reach; name a year from 1 to 9999");
        }
    }

    /** Returns whether there is a file of that name. */
    boolean isThere() {
        return Files.exists(requireNonNull(database));
    }

    /** Does the work with the store, which begins to exist if it does not. */
    int write(Work work) throws IOException {
        Path folder = requireNonNull(database).toAbsolutePath().getParent();
        if (folder != null && !Files.exists(folder)) {
            throw new FileSystemException(
                    database.toString(), null, "the folder `%s` does not exist".formatted(folder));
        }
        return with(RelationshipStore::open, work);
    }

    /** Does the work with a store that is there. */
    int read(Work work) throws IOException {
        Path file = requireNonNull(database);
        if (!Files.exists(file)) {
            throw new NoSuchFileException(file.toString(), null, "it does not exist");
        }
        return with(RelationshipStore::openExisting, work);
    }

    private int with(Opening opening, Work work) throws IOException {
        Path file = requireNonNull(database);
        try (RelationshipStore store = opening.open(file, command.root().version()[0])) {
            work.with(store);
            out().flush();
            return CommandLine.ExitCode.OK;
        } catch (SQLException e) {
            if (Database.isBusy(e)) {
                throw new FileInUse(file.toString());
            }
            throw new FileSystemException(file.toString(), null, e.getMessage());
        }
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
