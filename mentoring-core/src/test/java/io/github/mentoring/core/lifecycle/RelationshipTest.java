package io.github.mentoring.core.lifecycle;

import static io.github.mentoring.core.lifecycle.RecordsFixture.ADA;
import static io.github.mentoring.core.lifecycle.RecordsFixture.BEA;
import static io.github.mentoring.core.lifecycle.RecordsFixture.BOB;
import static io.github.mentoring.core.lifecycle.RecordsFixture.DAY;
import static io.github.mentoring.core.lifecycle.RecordsFixture.START;
import static io.github.mentoring.core.lifecycle.RecordsFixture.at;
import static io.github.mentoring.core.lifecycle.RecordsFixture.living;
import static io.github.mentoring.core.lifecycle.RecordsFixture.unmet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.mentoring.core.format.Arrangement;
import io.github.mentoring.core.format.Intensity;
import io.github.mentoring.core.format.MentoringFormat;
import io.github.mentoring.core.learning.LearningModel;
import io.github.mentoring.core.phase.AcquaintItem;
import io.github.mentoring.core.phase.Phase;
import io.github.mentoring.core.programme.MentoringPolicy;
import io.github.mentoring.core.relationship.Parties;
import io.github.mentoring.core.relationship.RelationshipId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Where events lead, and where they are no log of one relationship. */
class RelationshipTest {

    private static final Lifecycle STANDARD = Lifecycle.under(MentoringPolicy.standard());

    private static Event event(int number, Change change) {
        return new Event(number, CommandId.of("c" + number), START, at(START), "standard", change);
    }

    private static Event beginning(int number) {
        return event(
                number,
                Move.Begin.mentorship(
                        RelationshipId.of("r1"), Parties.pair(ADA, BOB), Arrangement.of(MentoringFormat.DYAD)));
    }

    @Test
    void of_eventsWithAGap_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Relationship.of(List.of(beginning(1), event(3, new Move.Advance(Phase.ACQUAINT)))))
                .withMessage(
                        "relationship `r1` goes on with event 3 instead of 2; put the events in order and leave none"
                                + " out");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Relationship.of(List.of(beginning(2))))
                .withMessage("relationship starts with event 2 instead of the first; leave none out");
    }

    @Test
    void after_anEventThatIsNotTheNext_isRefused() {
        Relationship begun = Relationship.of(List.of(beginning(1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> begun.after(event(1, new Move.Advance(Phase.ACQUAINT))))
                .withMessage(
                        "relationship `r1` goes on with event 1 instead of 2; put the events in order and leave none"
                                + " out");
        assertThat(begun.after(event(2, new Move.Advance(Phase.ACQUAINT))).phase())
                .isEqualTo(Phase.ACQUAINT);
    }

    @Test
    void relationship_withoutAnEvent_isRefused() {
        Relationship.Builder made = Relationship.builder()
                .id(RelationshipId.of("r1"))
                .model(LearningModel.MENTORSHIP)
                .arrangement(Arrangement.of(MentoringFormat.DYAD))
                .start(START)
                .parties(Parties.pair(ADA, BOB))
                .phase(Phase.PREPARE)
                .phaseSince(START)
                .version(0)
                .recordedAt(at(START));
        assertThatIllegalArgumentException()
                .isThrownBy(made::build)
                .withMessage("relationship `r1` comes of no event: 0; count from one");
    }

    @Test
    void groundwork_withGoalsUnderAnother_isRefused() {
        Groundwork.Builder made = Groundwork.builder().putGoals(BEA, Course.goals(BOB));
        assertThatIllegalArgumentException()
                .isThrownBy(made::build)
                .withMessage("goals of `bob` are kept under another mentee: `bea`; keep each plan under its own");
    }

    @Test
    void lifecycle_atATimeWithoutADay_saysSo() {
        Command leave = Command.of("c1", DAY, RecordsFixture.leave("bob"));
        Command reflect = Command.of("c2", DAY, new Work.Reflect(BOB));
        for (Instant time : List.of(Instant.MIN, Instant.MAX)) {
            String message =
                    "time of the record lies beyond the years of the calendar: " + time + "; choose one that has a day";
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> STANDARD.decide(RecordsFixture.pair(), reflect, time))
                    .withMessage(message);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> STANDARD.begin(leave, time))
                    .withMessage(message);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> STANDARD.next(RecordsFixture.pair(), time))
                    .withMessage(message);
        }
    }

    @Test
    void decide_anotherCommandUnderTheSameId_isRepeated() {
        Relationship now = RecordsFixture.after(RecordsFixture.pair(), DAY, new Work.Reflect(BOB));
        Taken reflected = now.taken().get(now.taken().size() - 1);
        Ruling ruling = STANDARD.decide(
                now, new Command(reflected.command(), DAY, RecordsFixture.leave("bob")), at(RecordsFixture.TODAY));
        assertThat(ruling).isEqualTo(new Ruling.Repeated(reflected, now));
        assertThat(((Ruling.Repeated) ruling).first().kind()).isEqualTo(StepKind.REFLECT);
    }

    @Test
    @DisplayName("D-PH-29 a light relationship is asked the same, and may last one day")
    void advance_ofALightRelationship_isGuardedAlike() {
        Arrangement light = Arrangement.builder()
                .format(MentoringFormat.DYAD)
                .intensity(Intensity.LIGHT)
                .build();
        for (Phase phase : List.of(Phase.PREPARE, Phase.ACQUAINT)) {
            Relationship lightly = living(Parties.pair(ADA, BOB), light, phase);
            Move on = new Move.Advance(phase == Phase.PREPARE ? Phase.ACQUAINT : Phase.APPLY);
            assertThat(unmet(RecordsFixture.decide(lightly, DAY, on)))
                    .isNotEmpty()
                    .isEqualTo(unmet(RecordsFixture.decide(RecordsFixture.pair(phase), DAY, on)));
        }
        Relationship oneDay = RecordsFixture.after(
                living(Parties.pair(ADA, BOB), light, Phase.ACQUAINT),
                START,
                new Talk.SetTimeframe(Optional.of(START)));
        assertThat(oneDay.groundwork().until()).contains(START);
        assertThat(oneDay.groundwork().settled()).containsExactly(AcquaintItem.TIMEFRAME);
    }
}
