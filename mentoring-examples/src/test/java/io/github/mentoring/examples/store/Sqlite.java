package io.github.mentoring.examples.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** SQLite without a store: what other programs do to a file. */
final class Sqlite {

    private Sqlite() {}

    /** Carries out the statements on the file, and returns how many rows the last of them changed. */
    static int run(Path file, String... statements) throws SQLException {
        int changed = 0;
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file.toUri());
                Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
                changed = statement.getUpdateCount();
            }
        }
        return changed;
    }
}
