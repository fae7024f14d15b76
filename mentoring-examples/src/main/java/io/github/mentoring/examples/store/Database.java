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

/** A connection to the SQLite file of a store, with the tables in it; the only place that knows which database it is. */
final class Database implements AutoCloseable {

    private static final int SCHEMA = 1;
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

    /** Opens the file, and makes the tables if there are none. */
    static Database open(Path file) throws SQLException {
        Properties settings = new Properties();
        settings.setProperty("synchronous", "FULL"); // a commit waits until the disk has it
        settings.setProperty("transaction_mode", "IMMEDIATE"); // who writes holds the lock before it reads
        settings.setProperty("busy_timeout", Integer.toString(WAIT_MILLIS));
        Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file.toUri(), settings);
        try {
            Database database = new Database(connection);
            database.keepLogAhead();
            database.prepareTables();
            return database;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
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
                if ((e.getErrorCode() & PRIMARY) != BUSY || System.nanoTime() - end > 0) {
                    throw e;
                }
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
            }
        }
    }

    private void prepareTables() throws SQLException {
        if (schema() == SCHEMA) {
            return;
        }
        inTransaction(() -> {
            int schema = schema(); // perhaps somebody else has just made them
            if (schema == 0) {
                makeTables();
            } else if (schema != SCHEMA) {
                throw new SQLException("tables are of version " + schema + ", which this program does not know");
            }
            return schema;
        });
    }

    private void makeTables() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("""
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
                    """);
            statement.executeUpdate("""
                    CREATE TABLE snapshot (
                      relationship TEXT    NOT NULL PRIMARY KEY,
                      version      INTEGER NOT NULL, -- how many events led there
                      program      TEXT    NOT NULL, -- which version of the program went through them
                      body         TEXT    NOT NULL  -- the state as JSON
                    ) STRICT
                    """);
            statement.executeUpdate("PRAGMA user_version = " + SCHEMA);
        }
    }

    private int schema() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("PRAGMA user_version")) {
            row.next();
            return row.getInt(1);
        }
    }
}
