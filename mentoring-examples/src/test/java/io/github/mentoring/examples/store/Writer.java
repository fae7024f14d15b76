package io.github.mentoring.examples.store;

import io.github.mentoring.core.lifecycle.Command;
import io.github.mentoring.core.lifecycle.Ruling;
import io.github.mentoring.core.relationship.RelationshipId;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;

/**
 * A process that writes until it is killed: it lives through one relationship after the other, and says a line about each
 * command once the store has acknowledged it.
 */
final class Writer {

    private Writer() {}

    /** Writes to the database named first, into relationships whose ids begin with what comes second. */
    public static void main(String[] args) throws SQLException {
        PrintStream out = System.out;
        try (RelationshipStore store = RelationshipStore.open(Path.of(args[0]), "test")) {
            Registrar registrar = new Registrar(store, Lives.LIFECYCLE, () -> Lives.NOON);
            for (int i = 0; i < Integer.MAX_VALUE; i++) {
                RelationshipId id = RelationshipId.of(args[1] + "-" + i);
                for (Command command : Lives.pair(id)) {
                    Ruling ruling = registrar.decide(id, command);
                    if (!(ruling instanceof Ruling.Accepted accepted)) {
                        throw new IllegalStateException(id + " " + command.id() + ": " + ruling.findings());
                    }
                    out.println(id + " " + accepted.now().version());
                    if (out.checkError()) { // flushes; true once nobody listens any more
                        return;
                    }
                }
            }
        }
    }
}
