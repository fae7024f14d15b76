package io.github.mentoring.core.lifecycle;

import static io.github.mentoring.core.lifecycle.RecordsFixture.ADA;
import static io.github.mentoring.core.lifecycle.RecordsFixture.BOB;
import static io.github.mentoring.core.lifecycle.RecordsFixture.DAY;
import static io.github.mentoring.core.lifecycle.RecordsFixture.TODAY;
import static io.github.mentoring.core.lifecycle.RecordsFixture.after;
import static io.github.mentoring.core.lifecycle.RecordsFixture.at;
import static io.github.mentoring.core.lifecycle.RecordsFixture.leave;
import static io.github.mentoring.core.lifecycle.RecordsFixture.pair;
import static io.github.mentoring.core.lifecycle.RecordsFixture.unmet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.conduct.Assessment;
import io.github.mentoring.core.conduct.Commitment;
import io.github.mentoring.core.conduct.ConductEvent;
import io.github.mentoring.core.conduct.ConductRule;
import io.github.mentoring.core.person.Side;
import io.github.mentoring.core.programme.MentoringPolicy;
import io.github.mentoring.core.relationship.BoundaryBreach;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The clocks of those who put something on record need not agree. */
class TimingTest {

    private static final Lifecycle STANDARD = Lifecycle.under(MentoringPolicy.standard());
    private static final Relationship NOW = after(pair(), DAY, new Work.Reflect(BOB)); // put on record on 2026-06-01

    private static Ruling decide(LocalDate on, Step step, Instant asOf) {
        return STANDARD.decide(NOW, Command.of("late", on, step), asOf);
    }

    private static List<Step> neverHeldUp(LocalDate on) {
        return List.of(
                leave("bob"),
                new Move.RequestChange(ADA, BOB, BOB, true),
                Report.ReportConduct.of(
                        ADA,
                        BOB,
                        ConductEvent.BoundaryBreached.by(on, Side.MENTOR, BoundaryBreach.PERCEIVED_HARASSMENT)),
                new Report.ReportCommitment(
                        ADA, BOB, new Commitment.MeetingAgreed(on, ImmutableSortedSet.of(Side.MENTOR))),
                new Report.AssessConduct(
                        ADA, BOB, new Assessment(ConductRule.BOUNDARY_BREACH.finding(ADA.person(), BOB.person()), on)));
    }

    @Test
    @DisplayName("D-PH-18 to leave, to change and to report is not a matter of clocks")
    void neverHeldUp_byAClockThatIsBehind_isPutOnRecordWithTheLastEvent() {
        for (Instant asOf : List.of(at(TODAY).minusMillis(1), at(TODAY).minusSeconds(86_400), at(DAY))) {
            for (Step step : neverHeldUp(DAY)) {
                Ruling ruling = decide(DAY, step, asOf);
                assertThat(ruling).as("%s %s", step.kind(), ruling).isInstanceOf(Ruling.Accepted.class);
                assertThat(ruling.events()).allMatch(event -> event.recordedAt().equals(at(TODAY)));
                assertThat(ruling.relationship().orElseThrow().recordedAt()).isEqualTo(at(TODAY));
                assertThat(ruling).isEqualTo(decide(DAY, step, at(TODAY)));
            }
        }
    }

    @Test
    void neverHeldUp_byAClockThatIsAhead_isPutOnRecordByIt() {
        for (Step step : neverHeldUp(DAY)) {
            assertThat(decide(DAY, step, at(TODAY).plusMillis(1)).events())
                    .allMatch(event -> event.recordedAt().equals(at(TODAY).plusMillis(1)));
        }
    }

    @Test
    void another_recordedBeforeTheLastEvent_saysFromWhichDayOnItIsNot() {
        Step step = new Talk.SetTimeframe(Optional.empty());
        assertThat(unmet(decide(DAY, step, at(DAY))))
                .containsExactly("NOT_YET(2026-06-01) VIOLATION PROGRAMME from 2026-06-02");
        assertThat(unmet(decide(DAY, step, at(TODAY).minusMillis(1))))
                .containsExactly("NOT_YET(2026-06-01) VIOLATION PROGRAMME from 2026-06-02");
        assertThat(decide(DAY, step, at(TODAY))).isInstanceOf(Ruling.Accepted.class);
    }

    @Test
    void another_recordedBeforeTheLastEventAndAhead_saysBoth() {
        Step step = new Talk.SetTimeframe(Optional.empty());
        assertThat(unmet(decide(DAY.plusDays(9), step, at(DAY))))
                .containsExactly(
                        "NOT_YET(2026-03-01) VIOLATION PROGRAMME from 2026-03-01",
                        "NOT_YET(2026-06-01) VIOLATION PROGRAMME from 2026-06-02");
        assertThat(unmet(decide(TODAY, step, at(DAY))))
                .containsExactly("NOT_YET(2026-06-01) VIOLATION PROGRAMME from 2026-06-02");
    }
}
