package io.github.mentoring.core.obligation;

import static io.github.mentoring.core.obligation.ObligationFixture.noon;
import static io.github.mentoring.core.obligation.PartedPairsTest.BOB;
import static io.github.mentoring.core.obligation.PartedPairsTest.CEM;
import static io.github.mentoring.core.obligation.PartedPairsTest.POLICY;
import static io.github.mentoring.core.obligation.PartedPairsTest.START;
import static io.github.mentoring.core.obligation.PartedPairsTest.after;
import static io.github.mentoring.core.obligation.PartedPairsTest.change;
import static io.github.mentoring.core.obligation.PartedPairsTest.found;
import static io.github.mentoring.core.obligation.PartedPairsTest.homework;
import static io.github.mentoring.core.obligation.PartedPairsTest.met;
import static io.github.mentoring.core.obligation.PartedPairsTest.owed;
import static io.github.mentoring.core.obligation.PartedPairsTest.planned;
import static io.github.mentoring.core.obligation.PartedPairsTest.reported;
import static io.github.mentoring.core.obligation.PartedPairsTest.team;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring.core.conduct.Commitment;
import io.github.mentoring.core.conduct.ConductJudge;
import io.github.mentoring.core.conduct.ConductRule;
import io.github.mentoring.core.lifecycle.Relationship;
import io.github.mentoring.core.lifecycle.Step;
import io.github.mentoring.core.lifecycle.Work;
import io.github.mentoring.core.person.Side;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Two deal with each other in a team, and then one of them turns away. */
class PartedPairsProperties {

    /** What the two do with each other before they part, and on which day. */
    @Provide
    Arbitrary<List<Step>> dealings() {
        Arbitrary<Integer> days = Arbitraries.integers().between(0, 30);
        Arbitrary<Step> meetings = Combinators.combine(days, Arbitraries.of(true, false))
                .as((due, ofMentor) -> met(START, CEM, BOB, homework(ofMentor ? CEM : BOB, due)));
        Arbitrary<Step> plans = days.map(each -> planned("p-" + each, each, CEM, BOB));
        Arbitrary<Step> messages = Arbitraries.of(Side.class)
                .map(to -> reported(new Commitment.MessageSent(to, noon(START), Optional.empty())));
        Arbitrary<Step> tasks = days.map(due -> reported(new Commitment.TaskTaken(START, homework(BOB, due))));
        return Arbitraries.oneOf(meetings, plans, messages, tasks)
                .list()
                .ofMaxSize(6)
                .uniqueElements(step ->
                        step instanceof Work.HoldMeeting held ? held.meeting().id() : step);
    }

    @Property(tries = 200)
    void who_turned_away_owes_that_one_nothing(
            @ForAll("dealings") List<Step> dealings, @ForAll @IntRange(max = 30) int last) {
        Relationship now = after(team(), START, dealings.toArray(Step[]::new));
        Relationship parted = after(now, START.plusDays(last), change());
        for (int days = last; days < 45; days += 3) {
            LocalDate on = START.plusDays(days);
            assertThat(owed(parted, on)).allMatch("ASSESS_CONDUCT []"::equals);
            parted.conduct(POLICY)
                    .forEach(log -> assertThat(
                                    ConductJudge.under(POLICY).judge(log, on).matters())
                            .allMatch(matter -> matter.day().isBefore(START.plusDays(last))
                                    || matter.verdict().findings().isEmpty()));
            assertThat(found(parted, on, ConductRule.RELIABILITY_LAPSE, ConductRule.UNREALISTIC_EXPECTATIONS))
                    .as("what was missed before they parted")
                    .containsExactlyElementsOf(found(
                            now,
                            START.plusDays(last),
                            ConductRule.RELIABILITY_LAPSE,
                            ConductRule.UNREALISTIC_EXPECTATIONS));
        }
    }
}
