package io.github.mentoring.examples.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.mentoring.core.lifecycle.Command;
import io.github.mentoring.core.lifecycle.Event;
import io.github.mentoring.core.lifecycle.Journal;
import io.github.mentoring.core.lifecycle.Relationship;
import io.github.mentoring.core.lifecycle.Ruling;
import io.github.mentoring.core.relationship.RelationshipId;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a process that writes, again and again, and looks at what it left behind.
 *
 * <p>Two processes write at a time, to one database. Each is killed by the operating system, without a chance to clean up,
 * after a number of acknowledged commands and a moment that are drawn at random.
 */
class StoreCrashTest {

    private static final int KILLS = Integer.getInteger("mentoring.kills", 200);
    private static final int WRITERS = 2;
    private static final int MOST_COMMANDS = 25;
    private static final int MOST_NANOS = 10_000_000; // about the time that a command takes

    private static final Pattern LINE = Pattern.compile("kill[0-9]+-[0-9]+ [0-9]+");

    @TempDir
    @SuppressWarnings("NullAway.Init") // set before each test
    private Path folder;

    @Test
    void whatever_was_acknowledged_is_there_after_each_kill_and_nothing_is_half() throws Exception {
        Writers writers = new Writers(folder, database());
        Map<RelationshipId, Integer> acknowledged = new HashMap<>();
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
        try {
            List<Future<Map<RelationshipId, Integer>>> killed = IntStream.range(0, KILLS)
                    .mapToObj(kill ->
                            threads.submit(() -> writeUntilKilled(writers.start("kill" + kill), new Random(kill))))
                    .toList();
            for (Future<Map<RelationshipId, Integer>> each : killed) {
                acknowledged.putAll(each.get()); // each writer has names of its own
            }
            assertThat(acknowledged).hasSizeGreaterThan(KILLS);
        } finally {
            threads.shutdownNow();
        }
        try (RelationshipStore store = open()) {
            assertThat(store.relationships()).containsAll(acknowledged.keySet());
            for (RelationshipId id : store.relationships()) {
                assertThat(checkWhole(id, store)).isGreaterThanOrEqualTo(acknowledged.getOrDefault(id, 0));
            }
        }
    }

    /** Returns how many events of each relationship were acknowledged, after a look at what is there of them. */
    private Map<RelationshipId, Integer> writeUntilKilled(Process writer, Random random)
            throws IOException, InterruptedException, SQLException {
        Map<RelationshipId, Integer> acknowledged = new HashMap<>();
        try (BufferedReader lines = writer.inputReader()) {
            int commands = 1 + random.nextInt(MOST_COMMANDS);
            for (int i = 0; i < commands; i++) {
                note(lines.readLine(), acknowledged);
            }
            long until = System.nanoTime() + random.nextInt(MOST_NANOS);
            while (System.nanoTime() < until) {
                Thread.onSpinWait();
            }
            // not by Process.destroyForcibly, which would throw away what the writer has said by now
            assertThat(writer.toHandle().destroyForcibly()).isTrue();
            lines.lines()
                    .filter(LINE.asMatchPredicate())
                    .forEach(line -> note(line, acknowledged)); // the last may be cut
        } finally {
            writer.destroyForcibly().waitFor();
        }
        try (RelationshipStore store = open()) {
            for (Map.Entry<RelationshipId, Integer> each : acknowledged.entrySet()) {
                assertThat(checkWhole(each.getKey(), store)).isGreaterThanOrEqualTo(each.getValue());
            }
        }
        return acknowledged;
    }

    private static void note(String line, Map<RelationshipId, Integer> acknowledged) {
        assertThat(line).matches(LINE);
        acknowledged.put(
                RelationshipId.of(line.substring(0, line.indexOf(' '))),
                Integer.valueOf(line.substring(line.indexOf(' ') + 1)));
    }

    /** Returns how many events there are, all of which the commands lead to that were carried out as a whole. */
    private static int checkWhole(RelationshipId id, RelationshipStore store) throws SQLException {
        ImmutableList<Event> events = store.events(id);
        ImmutableList<Event> whole = ImmutableList.of();
        for (Command command : Lives.pair(id)) {
            if (whole.size() >= events.size()) {
                break;
            }
            Ruling ruling = whole.isEmpty()
                    ? Lives.LIFECYCLE.begin(command, Lives.NOON)
                    : Lives.LIFECYCLE.decide(Relationship.of(whole), command, Lives.NOON);
            whole = ImmutableList.<Event>builder()
                    .addAll(whole)
                    .addAll(ruling.events())
                    .build();
        }
        assertThat(events).isEqualTo(whole);
        assertThat(store.load(id)).contains(new Journal(events).relationship());
        return events.size();
    }

    private RelationshipStore open() throws SQLException {
        return RelationshipStore.open(database(), "test");
    }

    private Path database() {
        return folder.resolve("relationships.db");
    }
}
