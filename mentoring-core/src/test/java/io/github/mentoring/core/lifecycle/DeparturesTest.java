package io.github.mentoring.core.lifecycle;

import static io.github.mentoring.core.lifecycle.RecordsFixture.ADA;
import static io.github.mentoring.core.lifecycle.RecordsFixture.ANN;
import static io.github.mentoring.core.lifecycle.RecordsFixture.ART;
import static io.github.mentoring.core.lifecycle.RecordsFixture.BEA;
import static io.github.mentoring.core.lifecycle.RecordsFixture.BEN;
import static io.github.mentoring.core.lifecycle.RecordsFixture.BOB;
import static io.github.mentoring.core.lifecycle.RecordsFixture.DAY;
import static io.github.mentoring.core.lifecycle.RecordsFixture.START;
import static io.github.mentoring.core.lifecycle.RecordsFixture.after;
import static io.github.mentoring.core.lifecycle.RecordsFixture.circle;
import static io.github.mentoring.core.lifecycle.RecordsFixture.committee;
import static io.github.mentoring.core.lifecycle.RecordsFixture.decide;
import static io.github.mentoring.core.lifecycle.RecordsFixture.end;
import static io.github.mentoring.core.lifecycle.RecordsFixture.followed;
import static io.github.mentoring.core.lifecycle.RecordsFixture.guided;
import static io.github.mentoring.core.lifecycle.RecordsFixture.leave;
import static io.github.mentoring.core.lifecycle.RecordsFixture.lines;
import static io.github.mentoring.core.lifecycle.RecordsFixture.pair;
import static io.github.mentoring.core.lifecycle.RecordsFixture.people;
import static io.github.mentoring.core.lifecycle.RecordsFixture.unmet;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring.core.conduct.ConductEvent.BoundaryBreached;
import io.github.mentoring.core.format.MentoringFormat;
import io.github.mentoring.core.lifecycle.Consequence.Closed;
import io.github.mentoring.core.lifecycle.Consequence.Left;
import io.github.mentoring.core.lifecycle.Consequence.MatchingRequested;
import io.github.mentoring.core.lifecycle.Consequence.PairExcluded;
import io.github.mentoring.core.lifecycle.Consequence.Reshaped;
import io.github.mentoring.core.lifecycle.Move.End.Wish;
import io.github.mentoring.core.lifecycle.Move.RequestChange;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.Side;
import io.github.mentoring.core.phase.EndReason;
import io.github.mentoring.core.phase.Redefinition;
import io.github.mentoring.core.programme.MentoringPolicy;
import io.github.mentoring.core.relationship.BoundaryBreach;
import io.github.mentoring.core.relationship.RelationshipId;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DeparturesTest {

    @Test
    void end_byAStranger_isRefusedAndNamesThem() {
        assertThat(unmet(decide(pair(), DAY, leave("bob", "cem", "dan"))))
                .containsExactly("NOT_A_PARTY() VIOLATION PROGRAMME [cem, dan]");
    }

    @Test
    @DisplayName("D-PH-15 it has run its course and the mentee has not looked back")
    void end_completedWithoutReflection_isSaidAndCarriedOut() {
        Ruling ruling = decide(pair(), DAY, end(Wish.COMPLETE, true, "ada", "bob"));
        assertThat(followed(ruling)).containsExactly(new Closed(EndReason.COMPLETED, people("ada", "bob")));
        assertThat(lines(ruling)).containsExactly("REFLECTION_MISSING() WARNING MENTEE [bob]");

        Relationship reflected = after(pair(), DAY, new Work.Reflect(BOB));
        assertThat(lines(decide(reflected, DAY, end(Wish.COMPLETE, true, "ada", "bob"))))
                .isEmpty();
    }

    @Test
    @DisplayName("D-PH-15 of several mentees each who leaves looks back")
    void end_completedInAGroup_asksThoseWhoLeave() {
        Relationship group = guided(MentoringFormat.GROUP, List.of(ADA), List.of(BOB, BEA, BEN));
        assertThat(lines(decide(group, DAY, end(Wish.COMPLETE, true, "bob"))))
                .containsExactly("REFLECTION_MISSING() WARNING MENTEE [bob]");
        Relationship some = after(group, DAY, new Work.Reflect(BEA));
        assertThat(lines(decide(some, DAY, end(Wish.COMPLETE, true, "ada"))))
                .containsExactly(
                        "REFLECTION_MISSING() WARNING MENTEE [ben]", "REFLECTION_MISSING() WARNING MENTEE [bob]");
    }

    @Test
    @DisplayName("D-PH-22 what has run its course or changed carries no fault")
    void end_completedOrChanged_isNatural() {
        assertThat(EndReason.COMPLETED.isNatural()).isTrue();
        assertThat(EndReason.CHANGED.isNatural()).isTrue();
        assertThat(EndReason.SEPARATED.isNatural()).isFalse();
    }

    @Test
    void end_ofATeamMemberWithoutABreachOfTheirOwn_isASeparation() {
        Relationship team = guided(MentoringFormat.TEAM, List.of(ADA, ANN), List.of(BOB, BEA));
        Relationship breached = after(
                team,
                DAY,
                Report.ReportConduct.of(
                        ADA, BOB, BoundaryBreached.by(DAY, Side.MENTOR, BoundaryBreach.PERCEIVED_HARASSMENT)));
        assertThat(followed(decide(breached, DAY, leave("ann")))).contains(new Left(ANN, EndReason.SEPARATED));
        assertThat(followed(decide(breached, DAY, leave("bob")))).contains(new Left(BOB, EndReason.BOUNDARY_BREACH));
        Relationship without = after(breached, DAY, leave("ada"));
        assertThat(followed(decide(without, DAY, leave("bob"))))
                .as("who breached it is gone")
                .contains(new Left(BOB, EndReason.SEPARATED));
    }

    @Test
    @DisplayName("D-AMB-54 peers go on without one of them")
    void end_ofPeers_followsTheHeadCounts() {
        Relationship circle = circle(MentoringFormat.FACILITATED_PEER, List.of("p1", "p2", "p3"), List.of("ada"));
        Ruling first = decide(circle, DAY, end(Wish.SEPARATE, false, "ada"));
        assertThat(followed(first))
                .containsExactly(new Left(ADA, EndReason.SEPARATED), new Reshaped(MentoringFormat.PEER_GROUP));
        assertThat(lines(first))
                .containsExactly(
                        "NOT_DISCUSSED_DIRECTLY() ADVISORY MENTOR [ada]",
                        "FORMAT_CHANGED(FACILITATED_PEER, PEER_GROUP) INFO PROGRAMME");
        Relationship peers = after(circle, DAY, leave("ada"), leave("p1"));
        assertThat(peers.arrangement().format()).isEqualTo(MentoringFormat.PEER_GROUP);
        assertThat(followed(decide(peers, DAY, leave("p2"))))
                .containsExactly(new Closed(EndReason.SEPARATED, people("p2")));
    }

    @Test
    @DisplayName("D-TEAM-14 in a committee only that pair ends")
    void change_inACommittee_losesThatMentor() {
        Ruling ruling = decide(committee(), DAY, new RequestChange(ANN, BOB, BOB, true));
        assertThat(followed(ruling))
                .containsExactly(
                        new PairExcluded(ANN, BOB), new MatchingRequested(BOB), new Left(ANN, EndReason.CHANGED));
        Relationship two = ruling.relationship().orElseThrow();
        assertThat(followed(decide(two, DAY, new RequestChange(ART, BOB, ART, true))))
                .containsExactly(
                        new PairExcluded(ART, BOB),
                        new MatchingRequested(BOB),
                        new Left(ART, EndReason.CHANGED),
                        new Reshaped(MentoringFormat.DYAD));
    }

    @Test
    void change_inAGroup_losesThatMentee() {
        Relationship group = guided(MentoringFormat.GROUP, List.of(ADA), List.of(BOB, BEA));
        Ruling ruling = decide(group, DAY, new RequestChange(ADA, BEA, ADA, false));
        assertThat(followed(ruling))
                .containsExactly(
                        new PairExcluded(ADA, BEA),
                        new MatchingRequested(BEA),
                        new Left(BEA, EndReason.CHANGED),
                        new Reshaped(MentoringFormat.DYAD));
        assertThat(lines(ruling))
                .containsExactly(
                        "NOT_DISCUSSED_DIRECTLY() ADVISORY MENTOR [ada]", "FORMAT_CHANGED(GROUP, DYAD) INFO PROGRAMME");
    }

    @Test
    void change_inATeam_keepsThoseWhoHaveSomebodyLeft() {
        Relationship team = guided(MentoringFormat.TEAM, List.of(ADA, ANN), List.of(BOB, BEA));
        Ruling first = decide(team, DAY, new RequestChange(ADA, BOB, BOB, true));
        assertThat(followed(first)).containsExactly(new PairExcluded(ADA, BOB), new MatchingRequested(BOB));

        Ruling second = decide(first.relationship().orElseThrow(), DAY, leave("ann"));
        assertThat(followed(second))
                .as("ada is all that is left, and bob has turned away from her")
                .containsExactly(
                        new Left(ANN, EndReason.SEPARATED),
                        new Left(BOB, EndReason.SEPARATED),
                        new Reshaped(MentoringFormat.DYAD));
    }

    @Test
    void change_amongPeersAndAFacilitator_leavesThePeersTogether() {
        Relationship circle = circle(MentoringFormat.FACILITATED_PEER, List.of("p1", "p2"), List.of("ada"));
        MenteeId one = MenteeId.of("p1");
        MenteeId two = MenteeId.of("p2");
        Relationship turned = after(circle, DAY, new RequestChange(ADA, one, one, true));
        assertThat(turned.parties().people()).isEqualTo(people("ada", "p1", "p2"));
        assertThat(followed(decide(turned, DAY, new RequestChange(ADA, two, two, true))))
                .containsExactly(
                        new PairExcluded(ADA, two),
                        new MatchingRequested(two),
                        new Left(ADA, EndReason.CHANGED),
                        new Reshaped(MentoringFormat.PEER_GROUP));
    }

    @Test
    void change_askedForAgain_isAcceptedAndAddsNothing() {
        Relationship asked = after(pair(), DAY, new RequestChange(ADA, BOB, BOB, true));
        Ruling again = decide(asked, DAY, new RequestChange(ADA, BOB, ADA, false));
        assertThat(followed(again)).isEmpty();
        assertThat(lines(again)).isEmpty();
        assertThat(again.events()).hasSize(1);
    }

    @Test
    @DisplayName("D-PH-20 honoured even about somebody who has left")
    void change_fromALeaver_isHonoured() {
        Relationship left = after(committee(), DAY, leave("ann"));
        assertThat(followed(decide(left, DAY, new RequestChange(ANN, BOB, BOB, true))))
                .containsExactly(new PairExcluded(ANN, BOB), new MatchingRequested(BOB));
    }

    @Test
    void change_betweenStrangersOrInOtherRoles_isRefused() {
        assertThat(unmet(decide(pair(), DAY, new RequestChange(ANN, BOB, BOB, true))))
                .containsExactly("NOT_A_PARTY() VIOLATION PROGRAMME [ann]");
        MentorId bob = MentorId.of("bob");
        MenteeId ada = MenteeId.of("ada");
        assertThat(unmet(decide(pair(), DAY, new RequestChange(bob, ada, ada, true))))
                .containsExactly("NOT_A_PARTY() VIOLATION PROGRAMME [ada, bob]");
        Relationship left = after(committee(), DAY, leave("ann"));
        MenteeId ann = MenteeId.of("ann");
        assertThat(unmet(decide(left, DAY, new RequestChange(ANN, ann, ANN, true))))
                .containsExactly("NOT_A_PARTY() VIOLATION PROGRAMME [ann]");
    }

    @Test
    @DisplayName("D-PH-21 and D-AMB-52 at any time, with effect on that day")
    void change_onAnyDay_takesEffectThen() {
        for (int days = 0; days < 400; days += 7) {
            Relationship now = after(pair(), START.plusDays(days), new RequestChange(ADA, BOB, BOB, true));
            assertThat(now.ending().orElseThrow().on()).isEqualTo(START.plusDays(days));
        }
    }

    @Test
    @DisplayName("a redefinition says what would be refused where its successor begins")
    void redefine_ofATeamThatLostAMentor_remarksOnWhatItsSuccessorLacks() {
        List<MenteeId> mentees =
                IntStream.range(0, 15).mapToObj(i -> MenteeId.of("e" + i)).toList();
        Relationship team = guided(MentoringFormat.TEAM, List.of(ADA, ANN, ART), mentees);
        Relationship fewer = after(team, DAY, leave("art"));
        Ruling informal = decide(
                fewer,
                DAY,
                new Move.Redefine(
                        Redefinition.INFORMAL_MENTORING, fewer.parties().people()));
        assertThat(informal).isInstanceOf(Ruling.Accepted.class);
        assertThat(lines(informal).toString()).contains("TEAM_RATIO_EXCEEDED");
        Move.Begin successor = informal.relationship()
                .orElseThrow()
                .successor(RelationshipId.of("r2"))
                .orElseThrow();
        Ruling begun = Lifecycle.under(MentoringPolicy.standard())
                .begin(Command.of("again", DAY, successor), RecordsFixture.at(DAY));
        assertThat(unmet(begun)).isEqualTo(lines(informal)); // each of them, and nothing else
        assertThat(lines(decide(
                        team,
                        DAY,
                        new Move.Redefine(
                                Redefinition.INFORMAL_MENTORING, team.parties().people()))))
                .isEmpty();
        assertThat(lines(decide(
                        fewer,
                        DAY,
                        new Move.Redefine(
                                Redefinition.COLLEAGUES, fewer.parties().people()))))
                .isEmpty();
    }

    @Test
    void move_beforeItsPhase_isTooEarly() {
        assertThat(unmet(decide(pair(), START.minusDays(1), leave("bob"))))
                .containsExactly("TOO_EARLY(2026-01-31, 2026-02-01) VIOLATION PROGRAMME");
    }
}
