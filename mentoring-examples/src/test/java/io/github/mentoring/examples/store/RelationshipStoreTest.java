package io.github.mentoring.examples.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import io.github.mentoring.core.lifecycle.Command;
import io.github.mentoring.core.lifecycle.CommandId;
import io.github.mentoring.core.lifecycle.Event;
import io.github.mentoring.core.lifecycle.Relationship;
import io.github.mentoring.core.lifecycle.Ruling;
import io.github.mentoring.core.person.PersonId;
import io.github.mentoring.core.phase.ReadinessItem;
import io.github.mentoring.core.relationship.RelationshipId;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RelationshipStoreTest {

    private static final RelationshipId PAIR = RelationshipId.of("pair");
    private static final PersonId ADA = PersonId.of("ada");

    @TempDir
    @SuppressWarnings("NullAway.Init") // set before each test
    private Path folder;

    private RelationshipStore open() throws SQLException {
        return RelationshipStore.open(file(), "test");
    }

    private Path file() {
        return folder.resolve("what? a & name.db");
    }

    private static Registrar registrar(RelationshipStore store) {
        return new Registrar(store, Lives.LIFECYCLE, () -> Lives.NOON);
    }

    private static void live(RelationshipStore store, RelationshipId id) throws SQLException {
        for (Command command : Lives.pair(id)) {
            assertThat(registrar(store).decide(id, command)).isInstanceOf(Ruling.Accepted.class);
        }
    }

    private void change(String sql) throws SQLException {
        assertThat(Sqlite.run(file(), sql)).isPositive();
    }

    @Test
    void store_thatIsNew_hasNothing() throws SQLException {
        try (RelationshipStore store = open()) {
            assertThat(store.relationships()).isEmpty();
            assertThat(store.load(PAIR)).isEmpty();
            assertThat(store.events(PAIR)).isEmpty();
        }
        assertThat(file()).exists();
    }

    @Test
    void events_areThereWhenTheStoreIsOpenedAgain() throws SQLException {
        RelationshipId other = RelationshipId.of("Other");
        try (RelationshipStore store = open()) {
            live(store, PAIR);
            live(store, other);
        }
        try (RelationshipStore store = open()) {
            assertThat(store.relationships()).containsExactly(other, PAIR);
            assertThat(store.load(PAIR)).contains(Relationship.of(store.events(PAIR)));
            assertThat(store.events(PAIR)).hasSizeGreaterThan(Lives.pair(PAIR).size());
        }
    }

    @Test
    void relationships_areInTheOrderOfIds() throws SQLException {
        RelationshipId wide = RelationshipId.of("\uFF5E"); // before the next in UTF-8, after it in the order of ids
        RelationshipId face = RelationshipId.of("\uD83D\uDE00");
        assertThat(wide).isGreaterThan(face);
        try (RelationshipStore store = open()) {
            registrar(store).decide(wide, Lives.begin(wide));
            registrar(store).decide(face, Lives.begin(face));
            assertThat(store.relationships()).containsExactly(face, wide);
        }
    }

    @Test
    void append_afterSomebodyElse_isAConflictAndAddsNothing() throws SQLException {
        try (RelationshipStore one = open();
                RelationshipStore two = open()) {
            ImmutableList<Event> events =
                    Lives.LIFECYCLE.begin(Lives.begin(PAIR), Lives.NOON).events();
            assertThat(one.append(PAIR, 0, events)).isEqualTo(new Append.Appended(1));
            assertThat(two.append(PAIR, 0, events)).isEqualTo(new Append.Conflict(1));
            assertThat(two.events(PAIR)).isEqualTo(events);
        }
    }

    @Test
    void append_ofEventsThatDoNotFollow_isRefused() throws SQLException {
        try (RelationshipStore store = open()) {
            live(store, PAIR);
            ImmutableList<Event> events = store.events(PAIR);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> store.append(PAIR, 1, ImmutableList.of()))
                    .withMessage("relationship `pair` gets no event; append one at least");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> store.append(PAIR, 1, events.subList(2, 3)))
                    .withMessage("relationship `pair` with 1 events gets event 3 in place 1; decide again");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> store.append(PAIR, 1, events.subList(1, 3)))
                    .withMessageStartingWith("relationship `pair` gets events of several commands at once: ");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> registrar(store).decide(RelationshipId.of("other"), Lives.begin(PAIR)))
                    .withMessage("relationship `other` gets the beginning of another; name one of them in both places");
            assertThat(store.events(PAIR)).isEqualTo(events);
        }
    }

    @Test
    void append_thatFailsHalfWay_addsNothing() throws SQLException {
        try (RelationshipStore store = open()) {
            live(store, PAIR);
            ImmutableList<Event> events = store.events(PAIR);
            Event last = events.get(events.size() - 1);
            ImmutableList<Event> sameCommand = events.stream()
                    .filter(event -> event.command().equals(last.command()))
                    .collect(ImmutableList.toImmutableList());
            assertThat(sameCommand).hasSizeGreaterThan(1);
            int seen = events.size() - sameCommand.size();
            change("DELETE FROM event WHERE command = 'change'");
            change("UPDATE event SET command = 'change', part = 2 WHERE number = 1");
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> store.append(PAIR, seen, sameCommand)) // the second has the place of another
                    .withMessageContaining("UNIQUE");
            change("UPDATE event SET command = 'begin', part = 1 WHERE number = 1");
            assertThat(store.events(PAIR)).isEqualTo(events.subList(0, seen));
            assertThat(store.append(PAIR, seen, sameCommand)).isEqualTo(new Append.Appended(events.size()));
        }
    }

    @Test
    void command_thatComesAgain_isToldToBeRepeated() throws SQLException {
        try (RelationshipStore store = open()) {
            live(store, PAIR);
            ImmutableList<Event> events = store.events(PAIR);
            for (Command command : Lives.pair(PAIR)) {
                assertThat(registrar(store).decide(PAIR, command)).isInstanceOf(Ruling.Repeated.class);
            }
            assertThat(store.events(PAIR)).isEqualTo(events);
        }
    }

    @Test
    void command_thatIsRefused_addsNothing() throws SQLException {
        try (RelationshipStore store = open()) {
            assertThat(registrar(store).decide(PAIR, Lives.end())).isInstanceOf(Ruling.Refused.class);
            assertThat(store.relationships()).isEmpty();
        }
    }

    @Test
    void snapshot_withLaterEvents_isWhatAllEventsLeadTo() throws SQLException {
        try (RelationshipStore store = open()) {
            live(store, PAIR);
            ImmutableList<Event> events = store.events(PAIR);
            for (int version = 1; version <= events.size(); version++) {
                store.keepSnapshot(Relationship.of(events.subList(0, version)));
                assertThat(store.load(PAIR)).contains(Relationship.of(events));
            }
        }
    }

    @Test
    void snapshot_isKeptAsEventsAddUp_andUsed() throws SQLException {
        try (RelationshipStore store = open()) {
            registrar(store).decide(PAIR, Lives.begin(PAIR));
            for (int i = 1; i < 120; i++) {
                registrar(store)
                        .decide(
                                PAIR,
                                Lives.command(
                                        "answer " + i,
                                        Lives.answer(ADA, ReadinessItem.HAS_TIME_AND_ENERGY, i % 2 == 0)
                                                .step()));
            }
            assertThat(store.load(PAIR)).contains(Relationship.of(store.events(PAIR)));
            change("UPDATE event SET body = 'unreadable' WHERE number <= 100"); // the snapshot makes up for them
            assertThat(store.load(PAIR).orElseThrow().version()).isEqualTo(120);
        }
    }

    @Test
    void snapshot_thatCannotBeKept_failsNoCommand() throws SQLException {
        try (RelationshipStore store = open()) {
            registrar(store).decide(PAIR, Lives.begin(PAIR));
            Sqlite.run(
                    file(),
                    "CREATE TRIGGER full BEFORE INSERT ON snapshot BEGIN SELECT RAISE(ABORT, 'no room is left'); END");
            for (int i = 1; i < 60; i++) {
                Command answer = Lives.command(
                        "answer " + i,
                        Lives.answer(ADA, ReadinessItem.HAS_TIME_AND_ENERGY, i % 2 == 0)
                                .step());
                assertThat(registrar(store).decide(PAIR, answer)).isInstanceOf(Ruling.Accepted.class);
            }
            assertThat(store.load(PAIR).orElseThrow().version()).isEqualTo(60);
            assertThatExceptionOfType(SQLException.class)
                    .isThrownBy(() -> store.keepSnapshot(store.load(PAIR).orElseThrow()));
        }
    }

    @Test
    void snapshot_thatIsOfNoUse_isLeftAside() throws SQLException {
        try (RelationshipStore store = open()) {
            live(store, PAIR);
            Relationship now = store.load(PAIR).orElseThrow();
            Relationship earlier = Relationship.of(store.events(PAIR).subList(0, 3));
            RelationshipId other = RelationshipId.of("other");
            registrar(store).decide(other, Lives.begin(other));
            store.keepSnapshot(store.load(other).orElseThrow());
            for (String damage : List.of(
                    "body = '{\"form\":2,\"value\":{}}'",
                    "body = 'unreadable'",
                    "body = ''",
                    "body = 'null'",
                    "body = body || ' and more'",
                    "body = replace(body, '\"version\":3', '\"version\":4')",
                    "body = (SELECT body FROM snapshot WHERE relationship = 'other'), version = 1",
                    "program = 'old'",
                    "version = 2",
                    "version = 999")) {
                store.keepSnapshot(earlier);
                change("UPDATE snapshot SET " + damage + " WHERE relationship = 'pair'");
                assertThat(store.load(PAIR)).as(damage).contains(now);
            }
        }
    }

    @Test
    void file_thatIsNoStore_isRefused() throws Exception {
        Files.writeString(
                file(), "something else altogether, and long enough not to pass for an empty file".repeat(20));
        assertThatExceptionOfType(SQLException.class).isThrownBy(this::open);
    }

    @Test
    void writers_whoWantTheSame_doNotBothGetIt() throws Exception {
        int rounds = 40;
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<List<Append>>> results =
                    threads.invokeAll(List.of(race("one", rounds, start), race("two", rounds, start)));
            try (RelationshipStore store = open()) {
                assertThat(store.relationships()).hasSize(rounds);
                for (int i = 0; i < rounds; i++) {
                    Append one = results.get(0).get().get(i);
                    Append two = results.get(1).get().get(i);
                    assertThat(List.of(one, two))
                            .containsExactlyInAnyOrder(new Append.Appended(1), new Append.Conflict(1));
                    String winner = one instanceof Append.Appended ? "one" : "two";
                    assertThat(store.events(RelationshipId.of("race" + i)))
                            .extracting(Event::command)
                            .containsExactly(CommandId.of(winner));
                }
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** Begins relationships, each at the moment in which somebody else does, by a command of its own. */
    private Callable<List<Append>> race(String command, int rounds, CyclicBarrier start) {
        return () -> {
            List<Append> results = new ArrayList<>();
            try (RelationshipStore store = open()) {
                for (int i = 0; i < rounds; i++) {
                    RelationshipId id = RelationshipId.of("race" + i);
                    Command begin = Lives.command(command, Lives.begin(id).step());
                    ImmutableList<Event> events =
                            Lives.LIFECYCLE.begin(begin, Lives.NOON).events();
                    start.await(20, TimeUnit.SECONDS); // the other one may have failed
                    results.add(store.append(id, 0, events));
                }
            }
            return results;
        };
    }

    @Test
    void registrars_whoWriteAtATime_loseNothing() throws Exception {
        int each = 30;
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try (RelationshipStore store = open()) {
            registrar(store).decide(PAIR, Lives.begin(PAIR));
            List<Callable<Integer>> writers = new ArrayList<>();
            for (String name : List.of("one", "two")) {
                writers.add(() -> {
                    try (RelationshipStore own = open()) {
                        for (int i = 0; i < each; i++) {
                            Command command = Lives.command(
                                    name + i,
                                    Lives.answer(ADA, ReadinessItem.HAS_TIME_AND_ENERGY, true)
                                            .step());
                            assertThat(registrar(own).decide(PAIR, command)).isInstanceOf(Ruling.Accepted.class);
                        }
                    }
                    return each;
                });
            }
            for (Future<Integer> writer : threads.invokeAll(writers)) {
                assertThat(writer.get()).isEqualTo(each);
            }
            assertThat(store.events(PAIR)).hasSize(1 + 2 * each);
            assertThat(store.load(PAIR)).contains(Relationship.of(store.events(PAIR)));
        } finally {
            threads.shutdownNow();
        }
    }
}
