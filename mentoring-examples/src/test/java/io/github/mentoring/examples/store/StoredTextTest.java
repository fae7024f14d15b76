package io.github.mentoring.examples.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.agreement.Misunderstanding;
import io.github.mentoring.core.agreement.PartnershipAgreement;
import io.github.mentoring.core.format.Arrangement;
import io.github.mentoring.core.format.MentoringFormat;
import io.github.mentoring.core.lifecycle.Move;
import io.github.mentoring.core.lifecycle.Relationship;
import io.github.mentoring.core.lifecycle.Step;
import io.github.mentoring.core.lifecycle.Talk;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.PersonId;
import io.github.mentoring.core.relationship.Parties;
import io.github.mentoring.core.relationship.RelationshipId;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever texts the library takes are there again as they were. */
class StoredTextTest {

    private static final PersonId ADA = PersonId.of("ada");
    private static final PersonId BOB = PersonId.of("bob");

    @TempDir
    @SuppressWarnings("NullAway.Init") // set before each test
    private Path folder;

    private int relationships;

    @Test
    void text_withHalfACharacter_isThereAgain() throws SQLException {
        for (String text : List.of(
                "first \uD83D",
                "second \uDE00",
                "\uDE00\uD83D",
                "\uD83D\uDE00\uD83D",
                "\\\uD83D",
                "\"\uDE00\"",
                "\u0000ü")) {
            assertIsThereAgain("x" + text + "x");
        }
    }

    @Test
    void text_ofAnyLength_isThereAgain() throws SQLException {
        assertIsThereAgain("x".repeat(20_000_001)); // more than Jackson reads unless told otherwise
    }

    @Test
    void id_ofAnyLength_isThereAgain() throws SQLException {
        PersonId ada = PersonId.of("a".repeat(60_000)); // as a key, more than Jackson reads unless told otherwise
        assertIsThereAgain(
                ada,
                new Talk.Agree(
                        PartnershipAgreement.between(MentorId.of(ada.value()), MenteeId.of(BOB.value()))
                                .start(Lives.DAY)
                                .putExpectations(ada, "to be on time")
                                .build(),
                        ImmutableSortedSet.of(ada, BOB)));
    }

    private void assertIsThereAgain(String text) throws SQLException {
        assertIsThereAgain(
                ADA,
                new Talk.NoteMisunderstanding(Misunderstanding.builder()
                        .addBetween(ADA, BOB)
                        .raisedOn(Lives.DAY)
                        .text(text)
                        .build()));
    }

    private void assertIsThereAgain(PersonId mentor, Step step) throws SQLException {
        RelationshipId id = RelationshipId.of("pair" + relationships++);
        try (RelationshipStore store = RelationshipStore.open(folder.resolve("texts.db"), "test")) {
            Registrar registrar = new Registrar(store, Lives.LIFECYCLE, () -> Lives.NOON);
            Parties parties = Parties.pair(MentorId.of(mentor.value()), MenteeId.of(BOB.value()));
            registrar.decide(
                    id,
                    Lives.command("begin", Move.Begin.mentorship(id, parties, Arrangement.of(MentoringFormat.DYAD))));
            Relationship now = registrar
                    .decide(id, Lives.command("step", step))
                    .relationship()
                    .orElseThrow();
            assertThat(now.version()).isEqualTo(2);
            assertThat(store.load(id)).contains(now);
            store.keepSnapshot(now);
            Sqlite.run(
                    folder.resolve("texts.db"), "UPDATE event SET body = 'unreadable'"); // the snapshot makes up for it
            assertThat(store.load(id)).contains(now);
        }
    }
}
