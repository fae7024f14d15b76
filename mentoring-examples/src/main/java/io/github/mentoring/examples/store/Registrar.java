package io.github.mentoring.examples.store;

import io.github.mentoring.core.lifecycle.Command;
import io.github.mentoring.core.lifecycle.Lifecycle;
import io.github.mentoring.core.lifecycle.Relationship;
import io.github.mentoring.core.lifecycle.Ruling;
import io.github.mentoring.core.relationship.RelationshipId;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Optional;

/** Decides on commands, and puts on record what comes of them. */
final class Registrar {

    private static final int EVENTS_BETWEEN_SNAPSHOTS = 50;

    private final RelationshipStore store;
    private final Lifecycle lifecycle;
    private final InstantSource clock;

    Registrar(RelationshipStore store, Lifecycle lifecycle, InstantSource clock) {
        this.store = store;
        this.lifecycle = lifecycle;
        this.clock = clock;
    }

    /**
     * Returns what the given command comes to; if it is accepted, its events are on record by then.
     *
     * <p>A command may safely be sent again, such as after a crash: what was carried out before is told to be repeated.
     */
    Ruling decide(RelationshipId id, Command command) throws SQLException {
        while (true) { // ends: without damage, a conflict means that somebody else got something done
            Optional<Relationship> before = store.load(id);
            Ruling ruling = before.isPresent()
                    ? lifecycle.decide(before.get(), command, clock.instant())
                    : lifecycle.begin(command, clock.instant());
            if (!(ruling instanceof Ruling.Accepted accepted)) {
                return ruling;
            }
            int seen = before.map(Relationship::version).orElse(0);
            if (store.append(id, seen, accepted.events()) instanceof Append.Appended) {
                if (accepted.now().version() / EVENTS_BETWEEN_SNAPSHOTS > seen / EVENTS_BETWEEN_SNAPSHOTS) {
                    keepSnapshot(accepted.now());
                }
                return ruling;
            }
        }
    }

    /** Keeps a snapshot if that can be; without one, the relationship only takes longer to load. */
    private void keepSnapshot(Relationship now) {
        try {
            store.keepSnapshot(now);
        } catch (SQLException e) {
            return; // what the command led to is on record, and must not look as if it had failed
        }
    }
}
