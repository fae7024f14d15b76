package io.github.mentoring.core.lifecycle;

import static io.github.mentoring.core.lifecycle.RecordsFixture.ADA;
import static io.github.mentoring.core.lifecycle.RecordsFixture.BOB;
import static io.github.mentoring.core.lifecycle.RecordsFixture.START;
import static io.github.mentoring.core.lifecycle.RecordsFixture.TODAY;
import static io.github.mentoring.core.lifecycle.RecordsFixture.after;
import static io.github.mentoring.core.lifecycle.RecordsFixture.pair;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring.core.conduct.Assessment;
import io.github.mentoring.core.conduct.ConductEvent;
import io.github.mentoring.core.conduct.ConductJudge;
import io.github.mentoring.core.conduct.ConductReport;
import io.github.mentoring.core.conduct.ConductRule;
import io.github.mentoring.core.finding.Detail;
import io.github.mentoring.core.finding.Finding;
import io.github.mentoring.core.person.Side;
import io.github.mentoring.core.programme.MentoringPolicy;
import io.github.mentoring.core.relationship.BoundaryBreach;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

/** Breaches are reported, be it late, and looked into, in any order. */
class LateBreachProperties {

    private static final Finding BREACH = ConductRule.BOUNDARY_BREACH.finding(
            Detail.of(BoundaryBreach.PERCEIVED_HARASSMENT), ADA.person(), BOB.person());

    /** Days, and whether a breach of that day is reported or what is open on it is looked into. */
    @Provide
    Arbitrary<List<Tuple2<LocalDate, Boolean>>> records() {
        Arbitrary<LocalDate> days = Arbitraries.integers().between(0, 8).map(START::plusDays);
        return days.flatMap(day -> Arbitraries.of(true, false).map(breach -> Tuple.of(day, breach)))
                .list()
                .ofMaxSize(8);
    }

    private static ConductReport judged(Relationship now, LocalDate day) {
        return ConductJudge.under(MentoringPolicy.standard())
                .judge(now.conduct().get(0), day);
    }

    @Property
    void a_breach_is_open_when_it_is_reported_and_closed_when_it_is_looked_into(
            @ForAll("records") List<Tuple2<LocalDate, Boolean>> records) {
        Relationship now = pair();
        for (Tuple2<LocalDate, Boolean> each : records) {
            LocalDate day = each.get1();
            if (each.get2()) {
                ConductEvent breach =
                        ConductEvent.BoundaryBreached.by(day, Side.MENTOR, BoundaryBreach.PERCEIVED_HARASSMENT);
                now = after(now, day, Report.ReportConduct.of(ADA, BOB, breach));
                assertThat(judged(now, TODAY).hasOpenBreach()).isTrue();
                assertThat(judged(now, TODAY).assessmentDuties()).hasSize(1);
            } else if (!now.conduct().isEmpty() && judged(now, day).hasOpenBreach()) {
                now = after(now, day, new Report.AssessConduct(ADA, BOB, new Assessment(BREACH, day)));
                assertThat(judged(now, day).hasOpenBreach()).isFalse();
            }
        }
    }
}
