package io.github.mentoring.examples.store;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.github.mentoring.core.lifecycle.Event;
import io.github.mentoring.core.lifecycle.Relationship;
import io.github.mentoring.core.relationship.RelationshipId;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * Keeps relationships in a database of one file: their events, and now and then where these have led.
 *
 * <p>Events are only ever added, all those of one command or none of them. Once {@link #append} returns
 * {@link Append.Appended} they survive the end of the process, whatever ends it. Several stores, in several processes, may
 * have the same file open; each of them belongs to one thread.
 */
final class RelationshipStore implements AutoCloseable {

    private final Database database;
    private final String program;

    private RelationshipStore(Database database, String program) {
        this.database = database;
        this.program = program;
    }

    /**
     * Opens the store in the given file, which comes into being if there is none.
     *
     * @param program which version of the program asks; what another one has worked out from events is not trusted
     */
    static RelationshipStore open(Path file, String program) throws SQLException {
        return new RelationshipStore(Database.open(file), program);
    }

    /** Opens a store that is there to read what is in it; nothing is made, and a file of something else is left as it is. */
    static RelationshipStore openExisting(Path file, String program) throws SQLException {
        return new RelationshipStore(Database.openExisting(file), program);
    }

    /** Returns the relationships that have begun, by id. */
    ImmutableList<RelationshipId> relationships() throws SQLException {
        ImmutableList.Builder<RelationshipId> ids = ImmutableList.builder();
        try (PreparedStatement query =
                        prepare("SELECT relationship FROM event WHERE number = 1 ORDER BY relationship");
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                ids.add(RelationshipId.of(rows.getString(1)));
            }
        }
        return ids.build();
    }

    /** Returns all events of a relationship, in their order; none if it has not begun. */
    ImmutableList<Event> events(RelationshipId id) throws SQLException {
        return eventsAfter(id, 0);
    }

    /** Returns where the events of a relationship lead, or empty if it has not begun. */
    Optional<Relationship> load(RelationshipId id) throws SQLException {
        Optional<Relationship> snapshot = snapshot(id);
        if (snapshot.isEmpty()) {
            ImmutableList<Event> events = events(id);
            return events.isEmpty() ? Optional.empty() : Optional.of(Relationship.of(events));
        }
        Relationship now = snapshot.get();
        for (Event event : eventsAfter(id, now.version())) {
            now = now.after(event);
        }
        return Optional.of(now);
    }

    /**
     * Puts the events of one command on record, if the relationship still has as many as the caller has seen.
     *
     * @param seen how many events the relationship had when the command was decided on
     * @param events what to add, numbered on from there
     */
    Append append(RelationshipId id, int seen, List<Event> events) throws SQLException {
        checkArgument(!events.isEmpty(), "relationship `%s` gets no event; append one at least", id);
        for (int i = 0; i < events.size(); i++) {
            Event event = events.get(i);
            checkArgument(
                    event.number() == seen + 1 + i,
                    "relationship `%s` with %s events gets event %s in place %s; decide again",
                    id,
                    seen,
                    event.number(),
                    i + 1);
            checkArgument(
                    event.command().equals(events.get(0).command()),
                    "relationship `%s` gets events of several commands at once: %s, %s; append one after the other",
                    id,
                    events.get(0).command(),
                    event.command());
        }
        return database.inTransaction(() -> {
            int version = version(id);
            if (version != seen) {
                return new Append.Conflict(version);
            }
            insert(id, events);
            return new Append.Appended(seen + events.size());
        });
    }

    /** Keeps where the events have led so far, so that a later {@link #load} can begin there. */
    void keepSnapshot(Relationship now) throws SQLException {
        database.inTransaction(() -> {
            try (PreparedStatement insert = prepare("INSERT OR REPLACE INTO snapshot VALUES (?, ?, ?, ?)")) {
                insert.setString(1, now.id().value());
                insert.setInt(2, now.version());
                insert.setString(3, program);
                insert.setString(4, StoredJson.write(now));
                return insert.executeUpdate();
            }
        });
    }

    @Override
    public void close() throws SQLException {
        database.close();
    }

    private void insert(RelationshipId id, List<Event> events) throws SQLException {
        try (PreparedStatement insert = prepare("INSERT INTO event VALUES (?, ?, ?, ?, ?, ?, ?)")) {
            for (int i = 0; i < events.size(); i++) {
                Event event = events.get(i);
                insert.setString(1, id.value());
                insert.setInt(2, event.number());
                insert.setString(3, event.command().value());
                insert.setInt(4, i + 1);
                insert.setString(5, event.recordedAt().toString());
                insert.setString(6, event.policyVersion());
                insert.setString(7, StoredJson.write(event));
                insert.executeUpdate();
            }
        }
    }

    private int version(RelationshipId id) throws SQLException {
        try (PreparedStatement query = prepare("SELECT coalesce(max(number), 0) FROM event WHERE relationship = ?")) {
            query.setString(1, id.value());
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    private ImmutableList<Event> eventsAfter(RelationshipId id, int number) throws SQLException {
        ImmutableList.Builder<Event> events = ImmutableList.builder();
        try (PreparedStatement query =
                prepare("SELECT body FROM event WHERE relationship = ? AND number > ? ORDER BY number")) {
            query.setString(1, id.value());
            query.setInt(2, number);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    events.add(StoredJson.event(rows.getString(1)));
                }
            }
        }
        return events.build();
    }

    /** Returns the snapshot unless it is of no use: from another program, unreadable, or ahead of the events. */
    private Optional<Relationship> snapshot(RelationshipId id) throws SQLException {
        try (PreparedStatement query = prepare("""
                SELECT body FROM snapshot WHERE relationship = ? AND program = ?
                AND version <= (SELECT max(number) FROM event WHERE event.relationship = snapshot.relationship)
                """)) {
            query.setString(1, id.value());
            query.setString(2, program);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? StoredJson.relationship(row.getString(1)) : Optional.empty();
            }
        }
    }

    private PreparedStatement prepare(String sql) throws SQLException {
        return database.prepare(sql);
    }
}
