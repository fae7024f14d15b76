package io.github.mentoring.examples.store;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import io.github.mentoring.core.lifecycle.Event;
import io.github.mentoring.core.lifecycle.Journal;
import io.github.mentoring.core.lifecycle.Move;
import io.github.mentoring.core.lifecycle.Relationship;
import io.github.mentoring.core.relationship.RelationshipId;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLDataException;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Keeps relationships in a database of one file: their events, and now and then where these have led.
 *
 * <p>Events are only ever added, all those of one command or none of them. Once {@link #append} returns
 * {@link Append.Appended} they survive the end of the process, whatever ends it. Several stores, in several processes, may
 * have the same file open; each of them belongs to one thread.
 *
 * <p>Nothing is told of a relationship whose events are damaged: whatever asks for it gets an exception that names it, without
 * anything private.
 */
final class RelationshipStore implements AutoCloseable {

    private static final Instant FIRST =
            LocalDate.MIN.atStartOfDay(ZoneOffset.MIN).toInstant();
    private static final Instant LAST =
            LocalDate.MAX.atStartOfDay(ZoneOffset.MAX).toInstant();

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
        List<RelationshipId> ids = new ArrayList<>();
        try (PreparedStatement query = prepare("SELECT DISTINCT relationship FROM event");
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                ids.add(RelationshipId.of(rows.getString(1)));
            }
        } catch (IllegalArgumentException e) {
            throw new SQLDataException("there are events of a relationship without an id", e);
        }
        return ImmutableList.sortedCopyOf(ids); // SQLite compares bytes
    }

    /** Returns all events of a relationship, in their order; none if it has not begun. */
    ImmutableList<Event> events(RelationshipId id) throws SQLException {
        version(id);
        ImmutableList<Event> events = eventsAfter(id, 0);
        if (!events.isEmpty()) {
            fold(id, Optional.empty(), events);
        }
        return events;
    }

    /** Returns where the events of a relationship lead, or empty if it has not begun. */
    Optional<Relationship> load(RelationshipId id) throws SQLException {
        int version = version(id);
        if (version == 0) {
            return Optional.empty();
        }
        Optional<Relationship> snapshot = snapshot(id, version);
        ImmutableList<Event> events =
                eventsAfter(id, snapshot.map(Relationship::version).orElse(0));
        Relationship now = fold(id, snapshot, events);
        if (!now.id().equals(id)) {
            throw damaged(id, "its events are those of another", null);
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
        checkArgument(
                seen > 0 || Relationship.of(events).id().equals(id),
                "relationship `%s` gets the beginning of another; name one of them in both places",
                id);
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

    /** Returns how many events there are, if they are numbered from one, without a gap. */
    private int version(RelationshipId id) throws SQLException {
        try (PreparedStatement query = prepare("""
                SELECT count(*), coalesce(min(number), 1), coalesce(max(number), 0) FROM event WHERE relationship = ?
                """)) {
            query.setString(1, id.value());
            try (ResultSet row = query.executeQuery()) {
                row.next();
                int count = row.getInt(1);
                if (row.getInt(2) != 1 || row.getInt(3) != count) {
                    throw damaged(id, "its events are not numbered from 1 without a gap", null);
                }
                return count;
            }
        }
    }

    private ImmutableList<Event> eventsAfter(RelationshipId id, int number) throws SQLException {
        ImmutableList.Builder<Event> events = ImmutableList.builder();
        try (PreparedStatement query = prepare("""
                        SELECT number, command, recorded_at, policy_version, body
                        FROM event WHERE relationship = ? AND number > ? ORDER BY number
                        """)) {
            query.setString(1, id.value());
            query.setInt(2, number);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    int place = rows.getInt(1);
                    Event event = StoredJson.event(rows.getString(5))
                            .filter(read -> read.number() == place)
                            .orElseThrow(() -> damaged(id, "its event %s cannot be read".formatted(place), null));
                    boolean isAsTold = event.command().value().equals(rows.getString(2))
                            && event.recordedAt().toString().equals(rows.getString(3))
                            && event.policyVersion().equals(rows.getString(4));
                    if (!isAsTold) {
                        throw damaged(id, "its event %s is not what the columns beside it say".formatted(place), null);
                    }
                    events.add(event);
                }
            }
        }
        return events.build();
    }

    /** Returns the snapshot unless it is of no use: from another program, unreadable, of something else, or ahead of the events. */
    private Optional<Relationship> snapshot(RelationshipId id, int version) throws SQLException {
        try (PreparedStatement query =
                prepare("SELECT version, body FROM snapshot WHERE relationship = ? AND program = ? AND version <= ?")) {
            query.setString(1, id.value());
            query.setString(2, program);
            query.setInt(3, version);
            try (ResultSet row = query.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                int then = row.getInt(1);
                return StoredJson.relationship(row.getString(2))
                        .filter(snapshot -> snapshot.id().equals(id) && snapshot.version() == then);
            }
        }
    }

    private static Relationship fold(RelationshipId id, Optional<Relationship> snapshot, List<Event> events)
            throws SQLException {
        try {
            if (snapshot.isEmpty()) {
                return checkDays(new Journal(ImmutableList.copyOf(events)).relationship());
            }
            Relationship now = snapshot.get();
            for (Event event : events) { // as a journal checks them
                checkArgument(!event.recordedAt().isBefore(now.recordedAt()), "event is from an earlier time");
                checkArgument(!(event.change() instanceof Move.Begin), "event is another beginning");
                now = now.after(event);
            }
            return checkDays(now);
        } catch (RuntimeException e) { // whatever becomes of events that no rule has let pass
            throw damaged(id, "its events do not follow one another", e);
        }
    }

    /** Returns the relationship, whose last event was recorded on a day of the calendar in whichever zone. */
    private static Relationship checkDays(Relationship now) {
        checkArgument(!now.recordedAt().isBefore(FIRST) && !now.recordedAt().isAfter(LAST), "event has no day");
        return now;
    }

    private static SQLException damaged(RelationshipId id, String how, @Nullable Exception cause) {
        return new SQLDataException("relationship `%s` is damaged: %s".formatted(id, how), cause);
    }

    private PreparedStatement prepare(String sql) throws SQLException {
        return database.prepare(sql);
    }
}
