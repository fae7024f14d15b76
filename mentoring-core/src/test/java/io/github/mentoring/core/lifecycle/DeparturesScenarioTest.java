package io.github.mentoring.core.lifecycle;

import static io.github.mentoring.core.lifecycle.RecordsFixture.ADA;
import static io.github.mentoring.core.lifecycle.RecordsFixture.ANN;
import static io.github.mentoring.core.lifecycle.RecordsFixture.ART;
import static io.github.mentoring.core.lifecycle.RecordsFixture.BEA;
import static io.github.mentoring.core.lifecycle.RecordsFixture.BEN;
import static io.github.mentoring.core.lifecycle.RecordsFixture.BOB;
import static io.github.mentoring.core.lifecycle.RecordsFixture.DAY;
import static io.github.mentoring.core.lifecycle.RecordsFixture.after;
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
import io.github.mentoring.core.conduct.ConductEvent;
import io.github.mentoring.core.format.MentoringFormat;
import io.github.mentoring.core.help.Concern;
import io.github.mentoring.core.help.HelpRequest;
import io.github.mentoring.core.help.HelpRoute;
import io.github.mentoring.core.lifecycle.Consequence.Closed;
import io.github.mentoring.core.lifecycle.Consequence.Left;
import io.github.mentoring.core.lifecycle.Consequence.MatchingRequested;
import io.github.mentoring.core.lifecycle.Consequence.PairExcluded;
import io.github.mentoring.core.lifecycle.Consequence.Reshaped;
import io.github.mentoring.core.lifecycle.Move.End.Wish;
import io.github.mentoring.core.lifecycle.Move.RequestChange;
import io.github.mentoring.core.person.HelpContact;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.ParticipantId;
import io.github.mentoring.core.person.PersonId;
import io.github.mentoring.core.person.Side;
import io.github.mentoring.core.phase.EndReason;
import io.github.mentoring.core.phase.Phase;
import io.github.mentoring.core.relationship.BoundaryBreach;
import io.github.mentoring.core.relationship.ExpectationReview;
import io.github.mentoring.core.relationship.FailureCause;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class DeparturesScenarioTest {

    private static final PersonId ADA_SELF = ADA.person();
    private static final PersonId BOB_SELF = BOB.person();

    static Stream<Arguments> s30_nineCases() {
        return Stream.of(Phase.PREPARE, Phase.ACQUAINT, Phase.APPLY)
                .flatMap(phase -> Stream.of(
                        Arguments.of(phase, people("ada"), "MENTOR"),
                        Arguments.of(phase, people("bob"), "MENTEE"),
                        Arguments.of(phase, people("ada", "bob"), "BOTH")));
    }

    @ParameterizedTest
    @MethodSource("s30_nineCases")
    void s30_eitherSideEndsIt_inAnyPhase_endsThatDay(Phase phase, ImmutableSortedSet<PersonId> by, String side) {
        Ruling talkedOver = decide(pair(phase), DAY, new Move.End(by, Wish.SEPARATE, true));
        assertThat(lines(talkedOver)).isEmpty();
        assertThat(followed(talkedOver)).containsExactly(new Closed(EndReason.SEPARATED, by));

        Ruling unsaid = decide(pair(phase), DAY, new Move.End(by, Wish.SEPARATE, false));
        assertThat(lines(unsaid)).containsExactly("NOT_DISCUSSED_DIRECTLY() ADVISORY " + side + " " + by);
        Relationship ended = unsaid.relationship().orElseThrow();
        assertThat(ended.phase()).isEqualTo(Phase.ENDED);
        assertThat(ended.phaseSince()).isEqualTo(DAY);
        assertThat(ended.ending()).contains(new Ending(DAY, EndReason.SEPARATED, by));
    }

    @Test
    void s30_endingWhatHasEnded_isRefused() {
        Relationship ended = after(pair(), DAY, leave("bob"));
        assertThat(unmet(decide(ended, DAY, leave("ada"))))
                .containsExactly("ILLEGAL_TRANSITION(ENDED, END) VIOLATION PROGRAMME [ada, bob]");
    }

    @Test
    void s30_teamLosesPeople_followsTheHeadCounts() {
        Relationship team = guided(MentoringFormat.TEAM, List.of(ADA, ANN), List.of(BOB, BEA, BEN));
        Ruling first = decide(team, DAY, leave("ann"));
        assertThat(followed(first))
                .containsExactly(new Left(ANN, EndReason.SEPARATED), new Reshaped(MentoringFormat.GROUP));
        assertThat(lines(first)).containsExactly("FORMAT_CHANGED(TEAM, GROUP) INFO PROGRAMME");

        Ruling second = decide(first.relationship().orElseThrow(), DAY, leave("bea", "ben"));
        assertThat(followed(second))
                .containsExactly(
                        new Left(BEA, EndReason.SEPARATED),
                        new Left(BEN, EndReason.SEPARATED),
                        new Reshaped(MentoringFormat.DYAD));
        Relationship dyad = second.relationship().orElseThrow();
        assertThat(dyad.parties().people()).containsExactly(ADA_SELF, BOB_SELF);
        assertThat(dyad.leavers())
                .containsExactly(
                        new Leaver(ANN, DAY, EndReason.SEPARATED),
                        new Leaver(BEA, DAY, EndReason.SEPARATED),
                        new Leaver(BEN, DAY, EndReason.SEPARATED));

        Ruling last = decide(dyad, DAY, leave("ada"));
        assertThat(followed(last)).containsExactly(new Closed(EndReason.SEPARATED, people("ada")));
    }

    @Test
    void s30_crowdedTeamLosesAMentor_isAllowedAndSaid() {
        Relationship team = guided(
                MentoringFormat.TEAM,
                List.of(ADA, ANN, ART),
                IntStream.rangeClosed(1, 15).mapToObj(i -> MenteeId.of("e" + i)).toList());
        Ruling ruling = decide(team, DAY, leave("art"));
        assertThat(followed(ruling)).containsExactly(new Left(ART, EndReason.SEPARATED));
        assertThat(lines(ruling)).containsExactly("TEAM_RATIO_EXCEEDED(limit 10, excess 5) VIOLATION PROGRAMME");
        assertThat(ruling.relationship().orElseThrow().arrangement().format()).isEqualTo(MentoringFormat.TEAM);
    }

    @Test
    void s30_committeeLosesTwo_becomesADyad() {
        Ruling first = decide(committee(), DAY, leave("art"));
        assertThat(followed(first)).containsExactly(new Left(ART, EndReason.SEPARATED));
        assertThat(lines(first)).isEmpty();
        Ruling second = decide(first.relationship().orElseThrow(), DAY, leave("ann"));
        assertThat(followed(second))
                .containsExactly(new Left(ANN, EndReason.SEPARATED), new Reshaped(MentoringFormat.DYAD));
        assertThat(lines(second)).containsExactly("FORMAT_CHANGED(COMMITTEE, DYAD) INFO PROGRAMME");
    }

    static Stream<Arguments> s32_bothSides() {
        return Stream.of(Arguments.of(BOB, "MENTEE"), Arguments.of(ADA, "MENTOR"));
    }

    @ParameterizedTest
    @MethodSource("s32_bothSides")
    void s32_changeIsAskedFor_isHonouredAtOnce(ParticipantId by, String side) {
        Ruling ruling = decide(pair(), DAY, new RequestChange(ADA, BOB, by, false));
        assertThat(followed(ruling))
                .containsExactly(
                        new PairExcluded(ADA, BOB),
                        new MatchingRequested(BOB),
                        new Closed(EndReason.CHANGED, ImmutableSortedSet.of(by.person())));
        assertThat(lines(ruling))
                .containsExactly("NOT_DISCUSSED_DIRECTLY() ADVISORY " + side + " [" + by.person() + "]");
        Relationship now = ruling.relationship().orElseThrow();
        assertThat(now.ending()).contains(new Ending(DAY, EndReason.CHANGED, ImmutableSortedSet.of(by.person())));
        assertThat(now.excludedPairs()).containsExactly(new MentoringPair(ADA, BOB));
        assertThat(now.seeking()).containsExactly(BOB);
    }

    @Test
    void s32_helpIsAtHand_fromThreeWhoAreEquals() {
        assertThat(HelpRequest.of(Concern.CHANGE, BOB_SELF, ADA_SELF).route().stops().stream()
                        .map(HelpRoute.Stop::contact)
                        .filter(contact -> contact != HelpContact.OTHER_PARTY))
                .containsExactly(
                        HelpContact.FACULTY_DEVELOPMENT_VICE_CHAIR, HelpContact.OTHER_VICE_CHAIR, HelpContact.CHAIR);
    }

    @ParameterizedTest
    @EnumSource(Phase.class)
    void s32_changeIsAskedForInAnyPhase_isHonoured(Phase phase) {
        Ruling ruling = decide(pair(phase), DAY, new RequestChange(ADA, BOB, BOB, true));
        assertThat(followed(ruling)).startsWith(new PairExcluded(ADA, BOB), new MatchingRequested(BOB));
        assertThat(followed(ruling)).hasSize(phase.isFinal() ? 2 : 3);
        assertThat(lines(ruling)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(FailureCause.class)
    void s34_reviewFoundItFailed_endByEither_isAFailure(FailureCause cause) {
        Relationship failed = after(
                pair(),
                DAY,
                new Report.ReportConduct(
                        ADA,
                        BOB,
                        new ConductEvent.ExpectationsReviewed(DAY, ExpectationReview.FAILED),
                        Optional.of(cause)));
        assertThat(failed.phase()).isEqualTo(Phase.APPLY);
        assertThat(failed.failures()).containsExactly(new Failure(ADA, BOB, cause));
        for (String by : List.of("ada", "bob")) {
            Ruling ruling = decide(failed, DAY, end(Wish.COMPLETE, true, by));
            assertThat(followed(ruling)).containsExactly(new Closed(EndReason.FAILED_MISMATCH, people(by)));
            assertThat(lines(ruling)).isEmpty();
        }
    }

    @Test
    void s34_harassment_isABreachAtOnceAndNeedsNoTalk() {
        Ruling reported = decide(pair(), DAY, harassment(DAY));
        assertThat(lines(reported))
                .containsExactly("BOUNDARY_BREACH(PERCEIVED_HARASSMENT) VIOLATION MENTOR [ada, bob]");
        Relationship breached = reported.relationship().orElseThrow();
        assertThat(breached.phase()).isEqualTo(Phase.APPLY);

        Ruling ended = decide(breached, DAY, end(Wish.SEPARATE, false, "bob"));
        assertThat(followed(ended)).containsExactly(new Closed(EndReason.BOUNDARY_BREACH, people("bob")));
        assertThat(lines(ended)).isEmpty();
    }

    @Test
    void s34_harassment_changeNeedsNoTalkEither() {
        Ruling changed = decide(after(pair(), DAY, harassment(DAY)), DAY, new RequestChange(ADA, BOB, BOB, false));
        assertThat(followed(changed)).contains(new Closed(EndReason.CHANGED, people("bob")));
        assertThat(lines(changed)).isEmpty();
    }

    @Test
    void s34_harassmentAfterTheEnd_doesNotColourIt() {
        LocalDate later = DAY.plusDays(3);
        Relationship breached = after(pair(), later, harassment(later));
        assertThat(followed(decide(breached, DAY, leave("bob"))))
                .containsExactly(new Closed(EndReason.SEPARATED, people("bob")));
    }

    private static Report.ReportConduct harassment(LocalDate day) {
        return Report.ReportConduct.of(
                ADA, BOB, ConductEvent.BoundaryBreached.by(day, Side.MENTOR, BoundaryBreach.PERCEIVED_HARASSMENT));
    }
}
