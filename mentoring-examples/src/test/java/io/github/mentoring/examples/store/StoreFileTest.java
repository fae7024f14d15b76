package io.github.mentoring.examples.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring.core.relationship.RelationshipId;
import io.github.mentoring.examples.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files are taken for a store, and what becomes of the others. */
class StoreFileTest {

    private static final RelationshipId PAIR = RelationshipId.of("pair");

    @TempDir
    @SuppressWarnings("NullAway.Init") // set before each test
    private Path folder;

    @Test
    void file_ofAnotherProgram_isRefusedAndLeftAsItIs() throws Exception {
        int each = 0;
        for (String mode : List.of("DELETE", "WAL")) {
            for (String mark :
                    List.of("user_version = 0", "user_version = 1", "user_version = 7", "application_id = 7")) {
                Path file = Files.createDirectory(folder.resolve("foreign" + each++))
                        .resolve("foreign.db");
                Sqlite.run(file, "PRAGMA journal_mode = " + mode, "CREATE TABLE event (name TEXT)", "PRAGMA " + mark);
                byte[] before = Files.readAllBytes(file);
                for (Run run : List.of(decide(file), show(file), due(file))) {
                    assertThat(run).isEqualTo(refused(file, "it is no store of relationships"));
                }
                assertThat(file).as(mode + " " + mark).hasBinaryContent(before);
                try (Stream<Path> files = Files.list(file.getParent())) {
                    assertThat(files).containsExactly(file);
                }
            }
        }
    }

    @Test
    void file_thatIsEmpty_isNoStoreUntilSomethingIsWritten() throws IOException {
        Path file = Files.createFile(folder.resolve("empty.db"));
        assertThat(show(file)).isEqualTo(refused(file, "it is no store of relationships"));
        assertThat(due(file)).isEqualTo(refused(file, "it is no store of relationships"));
        assertThat(file).isEmptyFile();
        assertThat(decide(file).exitCode()).isZero();
        assertThat(show(file).exitCode()).isZero();
    }

    @Test
    void file_withTheTablesButNoMark_isRefused() throws Exception {
        Path file = folder.resolve("unmarked.db");
        try (RelationshipStore store = RelationshipStore.open(file, "test")) {
            new Registrar(store, Lives.LIFECYCLE, () -> Lives.NOON).decide(PAIR, Lives.begin(PAIR));
        }
        Sqlite.run(file, "PRAGMA application_id = 0");
        assertThat(show(file)).isEqualTo(refused(file, "it is no store of relationships"));
    }

    @Test
    void file_ofALaterProgram_isRefused() throws SQLException, IOException {
        Path file = folder.resolve("new.db");
        RelationshipStore.open(file, "test").close();
        Sqlite.run(file, "PRAGMA user_version = 2");
        for (Run run : List.of(decide(file), show(file), due(file))) {
            assertThat(run).isEqualTo(refused(file, "tables are of version 2, which this program does not know"));
        }
    }

    @Test
    void file_thatSomebodyElseWritesToAllTheWhile_isToBeTriedLater() throws SQLException {
        Path file = folder.resolve("busy.db");
        RelationshipStore.open(file, "test").close();
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = other.createStatement()) {
            statement.execute("BEGIN IMMEDIATE");
            assertThat(Run.of("store", "decide", "--sample", "--database", file))
                    .isEqualTo(new Run(
                            2,
                            "",
                            "`%s` cannot be used: somebody else has been writing to it all the while; try again later%n"
                                    .formatted(file)));
        }
    }

    private static Run refused(Path file, String reason) {
        return new Run(2, "", "`%s` cannot be used: %s; name another file or folder%n".formatted(file, reason));
    }

    private Run decide(Path file) throws IOException {
        Path commands = Files.writeString(folder.resolve("commands.jsonl"), "");
        return Run.of("store", "decide", commands, "--database", file);
    }

    private static Run show(Path file) {
        return Run.of("store", "show", "--database", file);
    }

    private static Run due(Path file) {
        return Run.of("store", "due", "--database", file);
    }
}
