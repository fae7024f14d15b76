package io.github.mentoring.core.format;

import static io.github.mentoring.core.fixture.Nothing.nothing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.mentoring.core.finding.Findings;
import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.Seats;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StructureTest {

    private static final FormatPolicy STANDARD = FormatPolicy.standard();

    @ParameterizedTest
    @CsvSource({
        "DYAD, 1, 1,",
        "DYAD, 1, 2, DYAD_NOT_ONE_TO_ONE",
        "DYAD, 0, 1, DYAD_NOT_ONE_TO_ONE",
        "GROUP, 1, 2,",
        "GROUP, 1, 1, INVALID_STRUCTURE",
        "GROUP, 2, 2, INVALID_STRUCTURE",
        "COMMITTEE, 2, 1,",
        "COMMITTEE, 1, 1, INVALID_STRUCTURE",
        "COMMITTEE, 2, 2, INVALID_STRUCTURE",
        "PEER_GROUP, 0, 2,",
        "PEER_GROUP, 1, 2, INVALID_STRUCTURE",
        "PEER_GROUP, 0, 1, PEER_GROUP_TOO_SMALL",
        "FACILITATED_PEER, 1, 2,",
        "FACILITATED_PEER, 3, 1, PEER_GROUP_TOO_SMALL",
        "FACILITATED_PEER, 0, 2, FACILITATOR_MISSING",
    })
    void findings_numbersOfEachFormat(MentoringFormat format, int mentors, int mentees, FormatRule rule) {
        assertThat(Structure.of(format, mentors, mentees).findings(STANDARD))
                .isEqualTo(rule == null ? Findings.none() : Findings.of(rule.finding()));
    }

    @Test
    void findings_nobodyAtAll_isFoundOnBothSides() {
        assertThat(Structure.of(MentoringFormat.FACILITATED_PEER, 0, 0).findings(STANDARD))
                .isEqualTo(Findings.of(
                        FormatRule.FACILITATOR_MISSING.finding(), FormatRule.PEER_GROUP_TOO_SMALL.finding()));
        assertThat(Structure.of(MentoringFormat.TEAM, 0, 0).findings(STANDARD))
                .isEqualTo(Findings.of(
                        FormatRule.TEAM_TOO_FEW_MENTEES.finding(), FormatRule.TEAM_TOO_FEW_MENTORS.finding()));
    }

    @Test
    @DisplayName("D-FORM-08 a programme may set its own figures")
    void findings_underAnotherPolicy_goesByItsFigures() {
        FormatPolicy own = FormatPolicy.builder()
                .teamMinMentors(HeadCount.of(3))
                .teamMaxMenteesPerMentor(HeadCount.of(1))
                .groupMinMentees(HeadCount.of(4))
                .peerGroupMinMembers(HeadCount.of(3))
                .build();
        assertThat(Structure.of(MentoringFormat.TEAM, 2, 3).findings(own))
                .hasToString("[TEAM_RATIO_EXCEEDED(limit 2, excess 1) VIOLATION PROGRAMME [],"
                        + " TEAM_TOO_FEW_MENTORS VIOLATION PROGRAMME []]");
        assertThat(Structure.of(MentoringFormat.GROUP, 1, 3).findings(own))
                .isEqualTo(Findings.of(FormatRule.INVALID_STRUCTURE.finding()));
        assertThat(Structure.of(MentoringFormat.PEER_GROUP, 0, 2).findings(own))
                .isEqualTo(Findings.of(FormatRule.PEER_GROUP_TOO_SMALL.finding()));
    }

    @Test
    void findings_ofAsManyAsThereCanBe_doesNotOverflow() {
        Structure crowd = Structure.of(MentoringFormat.TEAM, Integer.MAX_VALUE, Integer.MAX_VALUE);
        assertThat(crowd.findings(STANDARD)).isEqualTo(Findings.none());
        assertThat(Structure.of(MentoringFormat.TEAM, 0, Integer.MAX_VALUE).findings(STANDARD))
                .hasToString("[TEAM_RATIO_EXCEEDED(limit 0, excess 2147483647) VIOLATION PROGRAMME [],"
                        + " TEAM_TOO_FEW_MENTORS VIOLATION PROGRAMME []]");
    }

    @Test
    @DisplayName("D-TEAM-14 peers whose facilitators leave go on as a peer group")
    void without_facilitators_isAPeerGroup() {
        Departure left = Structure.of(MentoringFormat.FACILITATED_PEER, 2, 4)
                .without(HeadCount.of(2), HeadCount.of(1), STANDARD);
        assertThat(left)
                .hasToString("Continues[structure=Structure[format=PEER_GROUP, mentors=0, mentees=3], "
                        + "findings=[FORMAT_CHANGED(FACILITATED_PEER, PEER_GROUP) INFO PROGRAMME []]]");
        assertThat(Structure.of(MentoringFormat.FACILITATED_PEER, 1, 2)
                        .without(HeadCount.of(0), HeadCount.of(1), STANDARD))
                .isEqualTo(new Departure.Ends());
    }

    @Test
    void without_nobodyOrTooMany_isRefused() {
        Structure team = Structure.of(MentoringFormat.TEAM, 2, 3);
        HeadCount none = HeadCount.of(0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> team.without(none, none, STANDARD))
                .withMessage("nobody leaves; name how many do, on either side");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> team.without(HeadCount.of(3), none, STANDARD))
                .withMessage("more mentors leave than there are: 3 of 2; count those who are there");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> team.without(none, HeadCount.of(4), STANDARD))
                .withMessage("more mentees leave than there are: 4 of 3; count those who are there");
    }

    @Test
    void findings_null_isRefusedByName() {
        assertThatNullPointerException()
                .isThrownBy(() -> Structure.of(MentoringFormat.DYAD, 1, 1).findings(nothing()))
                .withMessage("policy");
    }

    @Test
    @DisplayName("D-TEAM-05 a seat for each mentee, but one for all where several mentors share them")
    void seatsPerMentor_goByFormat() {
        HeadCount four = HeadCount.of(4);
        assertThat(MentoringFormat.DYAD.seatsPerMentor(HeadCount.of(1))).isEqualTo(Seats.of(1));
        assertThat(MentoringFormat.COMMITTEE.seatsPerMentor(HeadCount.of(1))).isEqualTo(Seats.of(1));
        assertThat(MentoringFormat.GROUP.seatsPerMentor(four)).isEqualTo(Seats.of(4));
        assertThat(MentoringFormat.TEAM.seatsPerMentor(four)).isEqualTo(Seats.of(1));
        assertThat(MentoringFormat.FACILITATED_PEER.seatsPerMentor(four)).isEqualTo(Seats.of(1));
        assertThat(MentoringFormat.PEER_GROUP.seatsPerMentor(four)).isEqualTo(Seats.of(0));
    }

    @Test
    @DisplayName("D-TEAM-08 feedback before fellows concerns every format with several who learn")
    void hasFellows_whereSeveralLearn() {
        assertThat(MentoringFormat.values())
                .filteredOn(MentoringFormat::hasFellows)
                .containsExactly(
                        MentoringFormat.GROUP,
                        MentoringFormat.TEAM,
                        MentoringFormat.PEER_GROUP,
                        MentoringFormat.FACILITATED_PEER);
    }
}
