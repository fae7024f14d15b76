package io.github.mentoring.core.lifecycle;

import static io.github.mentoring.core.lifecycle.RecordsFixture.ADA;
import static io.github.mentoring.core.lifecycle.RecordsFixture.ANN;
import static io.github.mentoring.core.lifecycle.RecordsFixture.ART;
import static io.github.mentoring.core.lifecycle.RecordsFixture.BEA;
import static io.github.mentoring.core.lifecycle.RecordsFixture.BEN;
import static io.github.mentoring.core.lifecycle.RecordsFixture.BOB;
import static io.github.mentoring.core.lifecycle.RecordsFixture.DAY;
import static io.github.mentoring.core.lifecycle.RecordsFixture.TODAY;
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

import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.conduct.Assessment;
import io.github.mentoring.core.conduct.ConductEvent.BoundaryBreached;
import io.github.mentoring.core.conduct.ConductEvent.ExpectationsReviewed;
import io.github.mentoring.core.conduct.ConductJudge;
import io.github.mentoring.core.format.MentoringFormat;
import io.github.mentoring.core.lifecycle.Consequence.Closed;
import io.github.mentoring.core.lifecycle.Consequence.Left;
import io.github.mentoring.core.lifecycle.Consequence.MatchingRequested;
import io.github.mentoring.core.lifecycle.Consequence.PairExcluded;
import io.github.mentoring.core.lifecycle.Consequence.PairReadmitted;
import io.github.mentoring.core.lifecycle.Consequence.Reshaped;
import io.github.mentoring.core.lifecycle.Move.End.Wish;
import io.github.mentoring.core.lifecycle.Move.RequestChange;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.ParticipantId;
import io.github.mentoring.core.person.Side;
import io.github.mentoring.core.phase.EndReason;
import io.github.mentoring.core.phase.Phase;
import io.github.mentoring.core.phase.ReadinessItem;
import io.github.mentoring.core.programme.MentoringPolicy;
import io.github.mentoring.core.relationship.BoundaryBreach;
import io.github.mentoring.core.relationship.ExpectationReview;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Who is with whom when some part, some come back, and some have done wrong. */
class PartingAndReturningTest {

    private static final MenteeId P1 = MenteeId.of("p1");
    private static final MenteeId P2 = MenteeId.of("p2");

    private static Relationship team() {
        return guided(MentoringFormat.TEAM, List.of(ADA, ANN), List.of(BOB, BEA));
    }

    private static RequestChange change(MentorId mentor, MenteeId mentee) {
        return new RequestChange(mentor, mentee, mentee, true);
    }

    private static Move.Join join(Relationship now, ParticipantId who) {
        return new Move.Join(
                who,
                ImmutableSortedSet.copyOf(ReadinessItem.values()),
                Members.with(now.parties(), who).people());
    }

    private static Relationship joined(Relationship now, ParticipantId who) {
        return after(now, DAY, join(now, who));
    }

    private static Report.ReportConduct harassment(MentorId mentor, MenteeId mentee) {
        return Report.ReportConduct.of(
                mentor, mentee, BoundaryBreached.by(DAY, Side.MENTOR, BoundaryBreach.PERCEIVED_HARASSMENT));
    }

    private static Report.ReportConduct failure(MentorId mentor, MenteeId mentee) {
        return Report.ReportConduct.of(mentor, mentee, new ExpectationsReviewed(DAY, ExpectationReview.FAILED));
    }

    /** Lets the programme look into what was found between two. */
    private static Relationship assessed(Relationship now, MentorId mentor, MenteeId mentee) {
        Assessment assessment = new Assessment(
                ConductJudge.under(MentoringPolicy.standard())
                        .judge(now.conduct().get(0), DAY)
                        .open()
                        .all()
                        .first(),
                DAY);
        return after(now, DAY, new Report.AssessConduct(mentor, mentee, assessment));
    }

    // coming back

    @Test
    @DisplayName("D-PH-20 whoever is taken back may be turned away from again")
    void change_afterAReturn_isHonouredAgain() {
        Relationship left = after(team(), DAY, change(ADA, BOB), leave("ada"));
        Ruling back = decide(left, DAY, join(left, ADA));
        assertThat(followed(back)).containsExactly(new PairReadmitted(ADA, BOB), new Reshaped(MentoringFormat.TEAM));
        Relationship returned = back.relationship().orElseThrow();
        assertThat(returned.areTogether(ADA, BOB)).isTrue();

        Ruling again = decide(returned, DAY, change(ADA, BOB));
        assertThat(followed(again)).containsExactly(new PairExcluded(ADA, BOB), new MatchingRequested(BOB));
        assertThat(again.relationship().orElseThrow().areTogether(ADA, BOB)).isFalse();
    }

    @Test
    void end_ofAnother_keepsWhoCameBack() {
        Relationship left = after(team(), DAY, change(ADA, BOB), leave("ada"));
        Relationship returned = after(joined(left, ADA), DAY, leave("bea"));
        assertThat(followed(decide(returned, DAY, leave("ann"))))
                .containsExactly(new Left(ANN, EndReason.SEPARATED), new Reshaped(MentoringFormat.DYAD));
    }

    @Test
    void join_ofOthers_keepsThoseApartWhoAre() {
        Relationship now = joined(after(team(), DAY, change(ADA, BOB)), BEN);
        assertThat(now.areTogether(ADA, BOB)).isFalse();
        assertThat(now.areTogether(ADA, BEN)).isTrue();
        assertThat(now.excludedPairs()).containsExactly(new MentoringPair(ADA, BOB));
    }

    @Test
    void join_ofAMentor_findsOneForThoseWhoSeek() {
        Relationship seeking = after(team(), DAY, change(ADA, BOB));
        assertThat(joined(seeking, BEN).seeking()).containsExactly(BOB);
        assertThat(joined(seeking, ART).seeking()).isEmpty();
        Relationship gone = after(seeking, DAY, leave("bob"));
        assertThat(joined(gone, ART).seeking()).containsExactly(BOB);
        assertThat(joined(gone, BOB).seeking()).isEmpty();
    }

    // those who have parted

    @Test
    @DisplayName("D-TEAM-14 a pair that has parted holds up nobody else")
    void change_ofAFailedPair_letsTheOthersGoOn() {
        Relationship failed = after(team(), DAY, failure(ADA, BOB));
        assertThat(unmet(decide(failed, DAY, join(failed, BEN))))
                .containsExactly("FAILED_RELATIONSHIP_MUST_END() VIOLATION BOTH [ada, bob]");
        Relationship parted = after(failed, DAY, change(ADA, BOB));
        assertThat(joined(parted, BEN).parties().people()).isEqualTo(people("ada", "ann", "bea", "ben", "bob"));
    }

    @Test
    @DisplayName("D-PH-19 nobody need talk to one who crossed a boundary, looked into or not")
    void end_afterAnAssessedBreach_needsNoTalk() {
        Relationship assessed = assessed(after(pair(), DAY, harassment(ADA, BOB)), ADA, BOB);
        Ruling ended = decide(assessed, DAY, end(Wish.SEPARATE, false, "bob"));
        assertThat(followed(ended)).containsExactly(new Closed(EndReason.BOUNDARY_BREACH, people("bob")));
        assertThat(lines(ended)).isEmpty();
        assertThat(lines(decide(assessed, DAY, new RequestChange(ADA, BOB, BOB, false))))
                .isEmpty();
    }

    @Test
    void end_ofSeveral_hasAReasonForEach() {
        Relationship breached = after(
                guided(MentoringFormat.TEAM, List.of(ADA, ANN), List.of(BOB, BEA, BEN)), DAY, harassment(ADA, BOB));
        Ruling ended = decide(breached, DAY, end(Wish.SEPARATE, false, "bea", "bob"));
        assertThat(followed(ended))
                .containsExactly(
                        new Left(BEA, EndReason.SEPARATED),
                        new Left(BOB, EndReason.BOUNDARY_BREACH),
                        new Reshaped(MentoringFormat.COMMITTEE));
        assertThat(lines(ended))
                .containsExactly(
                        "NOT_DISCUSSED_DIRECTLY() ADVISORY MENTEE [bea]",
                        "FORMAT_CHANGED(TEAM, COMMITTEE) INFO PROGRAMME");
    }

    @Test
    void change_betweenALeaverInAnotherRoleAndSomebody_isRefused() {
        Relationship left = after(committee(), DAY, leave("ann"));
        assertThat(unmet(decide(left, DAY, change(ADA, MenteeId.of("ann")))))
                .containsExactly("NOT_A_PARTY() VIOLATION PROGRAMME [ann]");
    }

    // peers

    @Test
    void reportConduct_betweenPeers_isKept() {
        Relationship peers = circle(MentoringFormat.PEER_GROUP, List.of("p1", "p2"), List.of());
        Relationship breached = after(peers, DAY, harassment(MentorId.of("p1"), P2));
        Ruling ended = decide(breached, DAY, end(Wish.SEPARATE, false, "p2"));
        assertThat(followed(ended)).containsExactly(new Closed(EndReason.BOUNDARY_BREACH, people("p2")));
        assertThat(lines(decide(breached, DAY, new RequestChange(MentorId.of("p2"), P1, P1, false))))
                .isEmpty();
        assertThat(unmet(decide(peers, DAY, harassment(MentorId.of("p1"), P1))))
                .containsExactly("NOT_A_PARTY() VIOLATION PROGRAMME [p1]");
        assertThat(unmet(decide(peers, DAY, harassment(MentorId.of("p1"), BOB))))
                .containsExactly("NOT_A_PARTY() VIOLATION PROGRAMME [bob]");
    }

    @Test
    @DisplayName("D-PH-20 between peers, whoever asks is the one who seeks another partner")
    void change_betweenPeers_isSoughtByWhoeverAsks() {
        Relationship peers = circle(MentoringFormat.FACILITATED_PEER, List.of("p1", "p2", "p3"), List.of("fay"));
        MentorId first = MentorId.of("p1");
        assertThat(followed(decide(peers, DAY, new RequestChange(first, P2, first, true))))
                .containsExactly(new PairExcluded(first, P2), new MatchingRequested(P1));
        assertThat(followed(decide(peers, DAY, new RequestChange(first, P2, P2, true))))
                .containsExactly(new PairExcluded(first, P2), new MatchingRequested(P2));
        MentorId fay = MentorId.of("fay");
        assertThat(followed(decide(peers, DAY, new RequestChange(fay, P2, fay, true))))
                .as("who watches over them seeks no mentor")
                .containsExactly(new PairExcluded(fay, P2), new MatchingRequested(P2));
    }

    @Test
    @DisplayName("D-PH-20 peers turn away from each other, whichever way round they are named")
    void change_betweenPeers_isHonoured() {
        Relationship two = circle(MentoringFormat.PEER_GROUP, List.of("p1", "p2"), List.of());
        assertThat(followed(decide(two, DAY, change(MentorId.of("p1"), P2))))
                .containsExactly(
                        new PairExcluded(MentorId.of("p1"), P2),
                        new MatchingRequested(P2),
                        new Closed(EndReason.CHANGED, people("p2")));

        Relationship three = circle(MentoringFormat.PEER_GROUP, List.of("p1", "p2", "p3"), List.of());
        Relationship apart = after(three, DAY, change(MentorId.of("p1"), P2));
        assertThat(apart.parties().people()).isEqualTo(people("p1", "p2", "p3"));
        assertThat(apart.areTogether(MentorId.of("p2"), P1)).isFalse();
        assertThat(followed(decide(apart, DAY, leave("p3"))))
                .as("whom the two had left")
                .containsExactly(new Closed(EndReason.SEPARATED, people("p3")));

        Relationship left = after(apart, DAY, leave("p1"));
        assertThat(followed(decide(left, DAY, join(left, P1))))
                .containsExactly(new PairReadmitted(MentorId.of("p1"), P2));
    }

    @Test
    @DisplayName("D-PH-20 the second of two peers who want another partner seeks one as well")
    void change_betweenPeersWhoAreApart_isSoughtByTheOtherToo() {
        RequestChange first = change(MentorId.of("p1"), P2);
        RequestChange second = change(MentorId.of("p2"), P1);
        for (List<String> ids : List.of(List.of("p1", "p2"), List.of("p1", "p2", "p3"))) {
            Relationship apart = after(circle(MentoringFormat.PEER_GROUP, ids, List.of()), DAY, first);
            assertThat(apart.isLive()).isEqualTo(ids.size() > 2);
            assertThat(apart.seeking()).containsExactly(P2);
            assertThat(followed(decide(apart, DAY, first))).isEmpty();

            Ruling ruling = decide(apart, DAY, second);
            assertThat(followed(ruling)).containsExactly(new MatchingRequested(P1));
            Relationship both = ruling.relationship().orElseThrow();
            assertThat(both.seeking()).containsExactly(P1, P2);
            assertThat(both.partings()).isEqualTo(apart.partings());
            for (RequestChange again : List.of(first, second)) {
                assertThat(followed(decide(both, DAY, again))).isEmpty();
            }
        }
    }

    @Test
    void change_betweenThoseOfWhomOneLeads_isSoughtOnce() {
        Relationship parted = joined(after(team(), DAY, change(ADA, BOB)), ART);
        assertThat(parted.seeking()).isEmpty();
        assertThat(followed(decide(parted, DAY, new RequestChange(ADA, BOB, ADA, true))))
                .isEmpty();
        MentorId fay = MentorId.of("fay");
        Relationship peers = circle(MentoringFormat.FACILITATED_PEER, List.of("p1", "p2", "p3"), List.of("fay"));
        Relationship apart = joined(after(peers, DAY, change(fay, P2)), MenteeId.of("p4"));
        assertThat(apart.seeking()).isEmpty();
        assertThat(followed(decide(apart, DAY, new RequestChange(fay, P2, fay, true))))
                .isEmpty();
    }

    @Test
    void reportConduct_ofAPeerWhoLeft_isPutOnRecordWheneverItWas() {
        Relationship left =
                after(circle(MentoringFormat.PEER_GROUP, List.of("p1", "p2", "p3"), List.of()), DAY, leave("p1"));
        assertThat(after(left, DAY, harassment(MentorId.of("p1"), P2)).conduct())
                .hasSize(1);
        Report later = Report.ReportConduct.of(
                MentorId.of("p1"), P2, BoundaryBreached.by(TODAY, Side.MENTOR, BoundaryBreach.PERCEIVED_HARASSMENT));
        assertThat(after(left, TODAY, later).conduct()).hasSize(1);
    }

    @Test
    void areTogether_whenItIsOver_saysWhoWasUntilThen() {
        Relationship ended = after(pair(), DAY, leave("bob"));
        assertThat(ended.phase()).isEqualTo(Phase.ENDED);
        assertThat(ended.areTogether(ADA, BOB)).isTrue();
        assertThat(ended.areTogether(ANN, BOB)).isFalse();
    }
}
