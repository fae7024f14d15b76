package io.github.mentoring.examples.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * A connection to the SQLite file of a store, with the tables in it; the only place that knows which database it is.
 *
 * <p>The file says in its header what it is, so that one of another program is left alone.
 */
final class Database implements AutoCloseable {

    private static final int APPLICATION = 0x4d6e7472; // "Mntr" in the file
    private static final int SCHEMA = 1;

    private static final String EVENT_TABLE = """
            CREATE TABLE event (
              relationship   TEXT    NOT NULL,
              number         INTEGER NOT NULL, -- from one, without a gap
              command        TEXT    NOT NULL,
              part           INTEGER NOT NULL, -- place among the events of its command, from one
              recorded_at    TEXT    NOT NULL,
              policy_version TEXT    NOT NULL,
              body           TEXT    NOT NULL, -- the event as JSON
              PRIMARY KEY (relationship, number),
              UNIQUE (relationship, command, part)
            ) STRICT
            """;
    private static final String SNAPSHOT_TABLE = """
            CREATE TABLE snapshot (
              relationship TEXT    NOT NULL PRIMARY KEY,
              version      INTEGER NOT NULL, -- how many events led there
              program      TEXT    NOT NULL, -- which version of the program went through them
              body         TEXT    NOT NULL  -- the state as JSON
            ) STRICT
            """;

    private static final int WAIT_MILLIS = 10_000;
    private static final int BUSY = 5; // a result code of SQLite
    private static final int PRIMARY = 0xff; // the part of a code that says so, whatever the details

    private final Connection connection;

    private Database(Connection connection) {
        this.connection = connection;
    }

    /** Work within a transaction. */
    interface Work<T> {
        T run() throws SQLException;
    }

    /** Opens the file to read and write; the tables are made if it does not exist or is empty. */
    static Database open(Path file) throws SQLException {
        return open(file, "rwc", Database::makeReady);
    }

    /** Opens a file that is there to read, without leaving anything in it. */
    static Database openExisting(Path file) throws SQLException {
        return open(file, "rw", database -> {
            if (!database.hasTables()) {
                throw isNoStore();
            }
        });
    }

    private interface Check {
        void of(Database database) throws SQLException;
    }

    private static Database open(Path file, String mode, Check check) throws SQLException {
        Properties settings = new Properties();
        settings.setProperty("synchronous", "FULL"); // a commit waits until the disk has it
        settings.setProperty("transaction_mode", "IMMEDIATE"); // who writes holds the lock before it reads
        settings.setProperty("busy_timeout", Integer.toString(WAIT_MILLIS));
        Connection connection =
                DriverManager.getConnection("jdbc:sqlite:%s?mode=%s".formatted(file.toUri(), mode), settings);
        try {
            Database database = new Database(connection);
            check.of(database);
            return database;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /** Returns whether that went wrong since somebody else was writing for longer than anybody waits. */
    static boolean isBusy(SQLException e) {
        return (e.getErrorCode() & PRIMARY) == BUSY;
    }

    PreparedStatement prepare(String sql) throws SQLException {
        return connection.prepareStatement(sql);
    }

    /** Does the work as a whole, or, if it throws, none of it. */
    <T> T inTransaction(Work<T> work) throws SQLException {
        connection.setAutoCommit(false);
        boolean done = false;
        try {
            T result = work.run();
            connection.commit();
            done = true;
            return result;
        } finally {
            if (!done) {
                connection.rollback();
            }
            connection.setAutoCommit(true);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    /** Has writes go to a log first. While somebody else opens a new file, SQLite refuses that at once, and does not wait. */
    private void keepLogAhead() throws SQLException {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(WAIT_MILLIS);
        boolean kept = false;
        while (!kept) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("PRAGMA journal_mode = WAL");
                kept = true;
            } catch (SQLException e) {
                if (!isBusy(e) || System.nanoTime() - end > 0) {
                    throw e;
                }
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
            }
        }
    }

    private void makeReady() throws SQLException {
        if (!hasTables()) {
            inTransaction(() -> {
                boolean made = hasTables(); // perhaps by somebody else just now
                if (!made) {
                    makeTables();
                }
                return made;
            });
        }
        keepLogAhead(); // only now: this too would stay in a file of another program
    }

    private void makeTables() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(EVENT_TABLE);
            statement.executeUpdate(SNAPSHOT_TABLE);
            statement.executeUpdate("PRAGMA application_id = " + APPLICATION);
            statement.executeUpdate("PRAGMA user_version = " + SCHEMA);
        }
    }

    /** Returns whether the tables are there, or else could be made, since nothing is; any other file is refused. */
    private boolean hasTables() throws SQLException {
        // one query, which sees all of it at one time
        try (PreparedStatement query = prepare("""
                        SELECT application_id, user_version, (SELECT count(*) FROM sqlite_schema)
                        FROM pragma_application_id, pragma_user_version
                        """)) {
            try (ResultSet row = query.executeQuery()) {
                row.next();
                int application = row.getInt(1);
                int schema = row.getInt(2);
                if (application == APPLICATION && schema != SCHEMA) {
                    throw new SQLException("tables are of version " + schema + ", which this program does not know");
                } else if (application == APPLICATION) {
                    return true;
                } else if (application != 0 || schema != 0 || row.getInt(3) > 0) {
                    throw isNoStore();
                }
                return false;
            }
        }
    }

    private static SQLException isNoStore() {
        return new SQLException("it is no store of relationships");
    }
}
