package io.github.mentoring.core.lifecycle;

import static io.github.mentoring.core.lifecycle.Course.ADA;
import static io.github.mentoring.core.lifecycle.Course.BOB;
import static io.github.mentoring.core.lifecycle.Course.START;
import static io.github.mentoring.core.lifecycle.Course.agreement;
import static io.github.mentoring.core.lifecycle.Course.noon;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.format.Arrangement;
import io.github.mentoring.core.format.MentoringFormat;
import io.github.mentoring.core.learning.LearningModel;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.PersonId;
import io.github.mentoring.core.phase.AcquaintItem;
import io.github.mentoring.core.phase.Phase;
import io.github.mentoring.core.phase.ReadinessItem;
import io.github.mentoring.core.phase.Redefinition;
import io.github.mentoring.core.programme.MentoringPolicy;
import io.github.mentoring.core.relationship.Parties;
import io.github.mentoring.core.relationship.RelationshipId;
import io.github.mentoring.core.wording.Wording;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What stands against a step is said in words that fit the step. */
class RefusalWordingTest {

    private static final Lifecycle STANDARD = Lifecycle.under(MentoringPolicy.standard());
    private static final ImmutableSortedSet<PersonId> ADA_ALONE = ImmutableSortedSet.of(ADA.person());

    private static List<String> said(Ruling ruling) {
        return ((Ruling.Refused) ruling)
                .unmet().stream()
                        .map(unmet -> Wording.english().of(unmet.finding()))
                        .toList();
    }

    private static Ruling begin(Step step) {
        return STANDARD.begin(Command.of("c-1", START, step), noon(START));
    }

    @Test
    void beginning_thatSomebodyHasNotAccepted() {
        assertThat(said(begin(new Move.Begin(
                        RelationshipId.of("r-1"),
                        Parties.pair(ADA, BOB),
                        Arrangement.of(MentoringFormat.DYAD),
                        LearningModel.MENTORSHIP,
                        Optional.empty(),
                        ADA_ALONE))))
                .containsExactly("Somebody has not said that they want it. [bob]");
    }

    @Test
    void comingIn_thatSomebodyHasNotAccepted() {
        MenteeId cy = MenteeId.of("cy");
        ImmutableSortedSet<ReadinessItem> ready = ImmutableSortedSet.copyOf(ReadinessItem.values());
        assertThat(said(Course.pair(STANDARD)
                        .attempt(new Move.Join(cy, ready, ImmutableSortedSet.of(ADA.person(), cy.person())))))
                .containsExactly("Somebody has not said that they want it. [bob]");
    }

    @Test
    void redefinition_thatSomebodyHasNotAccepted() {
        assertThat(said(Course.pair(STANDARD).working().attempt(new Move.Redefine(Redefinition.COLLEAGUES, ADA_ALONE))))
                .containsExactly("Somebody has not said that they want it. [bob]");
    }

    @Test
    void agreement_thatSomebodyHasNotAccepted_namesItsVersion() {
        assertThat(said(Course.pair(STANDARD).attempt(new Talk.Agree(agreement(), ADA_ALONE))))
                .containsExactly("Somebody has not said that they want it. (version 1) [bob]");
    }

    @Test
    void stepAhead_andOneToldBeforeTheRecord_waitForTheSameWords() {
        Course course = Course.pair(STANDARD);
        Step step = new Talk.AnswerReadiness(BOB.person(), ReadinessItem.HAS_TIME_AND_ENERGY, true);
        Instant before = noon(START).minusSeconds(60);
        assertThat(said(STANDARD.decide(course.now(), Command.of("c", START.plusDays(1), step), noon(START))))
                .containsExactly(
                        "It cannot be put on record yet: it lies ahead itself, or what is on record already does."
                                + " (2026-09-02)");
        assertThat(said(STANDARD.decide(course.now(), Command.of("c", START, step), before)))
                .containsExactly(
                        "It cannot be put on record yet: it lies ahead itself, or what is on record already does."
                                + " (2026-09-01)");
    }

    @Test
    void advanceOutOfPlace_namesThePhaseAskedFor() {
        assertThat(said(Course.pair(STANDARD).attempt(new Move.Advance(Phase.APPLY))))
                .containsExactly(
                        "A step cannot follow what was done before. (being prepared, advance, at work) [ada, bob]");
    }

    @Test
    void anythingBeforeTheBeginning_saysThatNothingHasBegun() {
        assertThat(said(begin(new Move.Advance(Phase.ACQUAINT))))
                .containsExactly("A step cannot follow what was done before. (nothing begun, advance)");
    }

    @Test
    void remedy_ofWhatIsOpen_saysThatNothingIs() {
        Course course = Course.pair(STANDARD);
        assertThat(STANDARD.remedies(course.now(), GuardedMove.TO_ACQUAINT, noon(START), 5))
                .extracting(Wording.english()::of)
                .containsExactly("Would help: everybody has said yes to all that being ready asks for.");
        course.acquainting().settleAllBut(AcquaintItem.GOALS);
        assertThat(STANDARD.remedies(course.now(), GuardedMove.TO_APPLY, noon(START), 5))
                .extracting(Wording.english()::of)
                .containsExactly("Would help: nothing of getting acquainted is open.");
    }
}
