package io.github.mentoring.examples.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.mentoring.core.lifecycle.Command;
import io.github.mentoring.core.lifecycle.Relationship;
import io.github.mentoring.core.relationship.RelationshipId;
import io.github.mentoring.examples.Run;
import java.nio.file.Path;
import java.sql.SQLDataException;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told of a relationship after somebody else has been at its events. */
class StoreDamageTest {

    private static final RelationshipId PAIR = RelationshipId.of("pair");
    private static final RelationshipId WHOLE = RelationshipId.of("a whole one");

    @TempDir
    @SuppressWarnings("NullAway.Init") // set before each test
    private Path folder;

    @BeforeEach
    void fillStore() throws SQLException {
        try (RelationshipStore store = open()) {
            for (RelationshipId id : new RelationshipId[] {PAIR, WHOLE}) {
                for (Command command : Lives.pair(id).subList(0, 3)) {
                    registrar(store).decide(id, command);
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '~', delimiterString = "=>", textBlock = """
            DELETE FROM event WHERE number = 1 => its events are not numbered from 1 without a gap
            DELETE FROM event WHERE number = 2 => its events are not numbered from 1 without a gap
            UPDATE event SET number = number + 1 WHERE number = 3 => its events are not numbered from 1 without a gap
            UPDATE event SET number = 0 WHERE number = 2 => its events are not numbered from 1 without a gap
            UPDATE event SET body = 'secret' WHERE number = 2 => its event 2 cannot be read
            UPDATE event SET body = 'null' WHERE number = 2 => its event 2 cannot be read
            UPDATE event SET body = body || '{}' WHERE number = 2 => its event 2 cannot be read
            UPDATE event SET body = replace(body, ':2,', ':3,') WHERE number = 2 => its event 2 cannot be read
            UPDATE event SET body = '{"form":1,"value":{"number":2,"change":"secret"}}' WHERE number = 2 => its event 2 cannot be read
            UPDATE event SET (body, command, part) = (SELECT replace(body, ':2,', ':1,'), command, 9 FROM event WHERE number = 2) WHERE number = 1 => its events do not follow one another
            UPDATE event SET body = replace(body, '"pair"', '"secret"') WHERE number = 1 => its events are those of another
            UPDATE event SET recorded_at = '2026-01-01T00:00:00Z' WHERE number = 2 => its event 2 is not what the columns beside it say
            UPDATE event SET command = 'secret' WHERE number = 2 => its event 2 is not what the columns beside it say
            UPDATE event SET policy_version = 'secret' WHERE number = 2 => its event 2 is not what the columns beside it say
            UPDATE event SET body = replace(body, recorded_at, '1999-01-01T00:00:00Z') WHERE number = 2 => its event 2 is not what the columns beside it say
            UPDATE event SET body = replace(body, recorded_at, '1999-01-01T00:00:00Z'), recorded_at = '1999-01-01T00:00:00Z' WHERE number = 2 => its events do not follow one another
            UPDATE event SET body = replace(body, recorded_at, '+1000000000-12-31T23:59:59.999999999Z'), recorded_at = '+1000000000-12-31T23:59:59.999999999Z' WHERE number = 3 => its events do not follow one another
            UPDATE event SET (body, command, part) = (SELECT replace(body, '"number":1,', '"number":3,'), command, 9 FROM event WHERE number = 1 AND relationship = 'a whole one') WHERE number = 3 => its events do not follow one another
            """)
    @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void damage_isToldWhateverIsAsked(String damage, String what) throws SQLException {
        assertThat(Sqlite.run(file(), damage + " AND relationship = 'pair'")).isPositive();
        String reason = "relationship `pair` is damaged: " + what;
        try (RelationshipStore store = open()) {
            assertThatExceptionOfType(SQLDataException.class)
                    .isThrownBy(() -> store.load(PAIR))
                    .withMessage(reason);
            assertThatExceptionOfType(SQLDataException.class)
                    .isThrownBy(() -> registrar(store).decide(PAIR, Lives.end()))
                    .withMessage(reason);
            assertThat(store.relationships()).containsExactly(WHOLE, PAIR);
            assertThat(store.load(WHOLE)).isPresent();
        }
        String line = "`%s` cannot be used: %s; name another file or folder%n".formatted(file(), reason);
        assertThat(show("pair")).isEqualTo(new Run(2, "", line));
        assertThat(show("a whole one").exitCode()).isZero();
        assertThat(Run.of("store", "show", "--database", file()).err()).isEqualTo(line);
        assertThat(Run.of("store", "due", "--database", file())).isEqualTo(new Run(2, "", line));
    }

    @Test
    void gap_isToldEvenIfASnapshotMakesUpForIt() throws SQLException {
        try (RelationshipStore store = open()) {
            store.keepSnapshot(store.load(PAIR).orElseThrow());
            Sqlite.run(file(), "DELETE FROM event WHERE relationship = 'pair' AND number = 2");
            assertThatExceptionOfType(SQLDataException.class)
                    .isThrownBy(() -> store.load(PAIR))
                    .withMessage("relationship `pair` is damaged: its events are not numbered from 1 without a gap");
        }
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '~', delimiterString = "=>", textBlock = """
            UPDATE event SET body = replace(body, recorded_at, '1999-01-01T00:00:00Z'), recorded_at = '1999-01-01T00:00:00Z' WHERE number = 3
            UPDATE event SET body = replace(body, recorded_at, '+1000000000-12-31T23:59:59.999999999Z'), recorded_at = '+1000000000-12-31T23:59:59.999999999Z' WHERE number = 3
            UPDATE event SET (body, command, part) = (SELECT replace(body, '"number":1,', '"number":3,'), command, 9 FROM event WHERE number = 1 AND relationship = 'a whole one') WHERE number = 3
            """)
    void damage_afterASnapshot_isTold(String damage) throws SQLException {
        try (RelationshipStore store = open()) {
            store.keepSnapshot(Relationship.of(store.events(PAIR).subList(0, 2)));
            assertThat(Sqlite.run(file(), damage + " AND relationship = 'pair'"))
                    .isPositive();
            assertThatExceptionOfType(SQLDataException.class)
                    .isThrownBy(() -> store.load(PAIR))
                    .withMessage("relationship `pair` is damaged: its events do not follow one another");
        }
    }

    @Test
    void id_thatIsNone_isTold() throws SQLException {
        Sqlite.run(file(), "UPDATE event SET relationship = ' ' WHERE relationship = 'pair'");
        assertThat(Run.of("store", "show", "--database", file()))
                .isEqualTo(new Run(
                        2,
                        "",
                        "`%s` cannot be used: there are events of a relationship without an id; name another file or folder%n"
                                .formatted(file())));
    }

    private RelationshipStore open() throws SQLException {
        return RelationshipStore.open(file(), "test");
    }

    private static Registrar registrar(RelationshipStore store) {
        return new Registrar(store, Lives.LIFECYCLE, () -> Lives.NOON);
    }

    private Run show(String relationship) {
        return Run.of("store", "show", relationship, "--database", file());
    }

    private Path file() {
        return folder.resolve("damaged.db");
    }
}
