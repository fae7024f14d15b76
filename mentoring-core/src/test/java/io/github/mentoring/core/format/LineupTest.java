package io.github.mentoring.core.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.mentoring.core.finding.Findings;
import io.github.mentoring.core.person.Level;
import io.github.mentoring.core.person.MentorRole;
import io.github.mentoring.core.person.Person;
import io.github.mentoring.core.person.Seats;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LineupTest {

    private static final FormatPolicy STANDARD = FormatPolicy.standard();
    private static final Person ADA = Person.builder("ada").build();
    private static final Person BOB = Person.builder("bob").build();
    private static final Person CEM = Person.builder("cem").build();

    @Test
    void of_anyOrder_ordersByIdOnEachSide() {
        Lineup lineup = Lineup.of(MentoringFormat.TEAM, List.of(CEM, ADA), List.of(BOB));
        assertThat(lineup.mentors()).containsExactly(ADA, CEM);
        assertThat(lineup.structure()).isEqualTo(Structure.of(MentoringFormat.TEAM, 2, 1));
        assertThat(lineup)
                .hasToString("Lineup[format=TEAM, mentors=[Person[ada], Person[cem]], mentees=[Person[bob]]]");
    }

    @Test
    void of_onePersonTwice_isRefusedWithTheRemedy() {
        String message = "lineup names person `ada` twice; name each person once, on one side";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Lineup.of(MentoringFormat.DYAD, List.of(ADA), List.of(ADA)))
                .withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Lineup.of(MentoringFormat.PEER_GROUP, List.of(), List.of(ADA, BOB, ADA)))
                .withMessage(message);
    }

    @Test
    void findings_seatsTakenElsewhere_countToo() {
        Person busy = Person.builder("ada")
                .mentor(MentorRole.builder()
                        .seats(Seats.of(3))
                        .seatsTaken(Seats.of(2))
                        .build())
                .build();
        assertThat(Lineup.of(MentoringFormat.DYAD, List.of(busy), List.of(BOB)).findings(STANDARD))
                .isEqualTo(Findings.none());
        assertThat(Lineup.of(MentoringFormat.GROUP, List.of(busy), List.of(BOB, CEM))
                        .findings(STANDARD))
                .hasToString("[CAPACITY_EXCEEDED VIOLATION PROGRAMME [ada]]");
    }

    @Test
    @DisplayName("D-TEAM-12 every facilitator is senior to every peer, and known to be")
    void findings_facilitators_areJudgedOneByOne() {
        Person senior = Person.builder("dia").level(Level.of(9)).build();
        Person junior = Person.builder("eve").level(Level.of(1)).build();
        List<Person> peers = List.of(at("bob", 2), at("cem", 3));
        assertThat(Lineup.of(MentoringFormat.FACILITATED_PEER, List.of(senior, junior, ADA), peers)
                        .findings(STANDARD))
                .hasToString("[FACILITATOR_NOT_SENIOR VIOLATION PROGRAMME [ada],"
                        + " FACILITATOR_NOT_SENIOR VIOLATION PROGRAMME [eve]]");
        assertThat(Lineup.of(MentoringFormat.FACILITATED_PEER, List.of(senior), List.of(at("bob", 2), CEM))
                        .findings(STANDARD))
                .hasToString("[FACILITATOR_NOT_SENIOR VIOLATION PROGRAMME [dia]]");
    }

    @Test
    void findings_unknownRanks_areNotMixed() {
        Person bob = Person.builder("bob").interestedIn("law").build();
        Person cem =
                Person.builder("cem").interestedIn("law").level(Level.of(3)).build();
        assertThat(Lineup.of(MentoringFormat.PEER_GROUP, List.of(), List.of(bob, cem))
                        .findings(STANDARD))
                .isEqualTo(Findings.none());
    }

    @Test
    void sharedInterests_ofNobody_areNone() {
        assertThat(Lineup.of(MentoringFormat.PEER_GROUP, List.of(), List.of()).sharedInterests())
                .isEmpty();
    }

    private static Person at(String id, int level) {
        return Person.builder(id).level(Level.of(level)).build();
    }
}
