package io.github.mentoring.core.lifecycle;

import static io.github.mentoring.core.lifecycle.RecordsFixture.ADA;
import static io.github.mentoring.core.lifecycle.RecordsFixture.BEA;
import static io.github.mentoring.core.lifecycle.RecordsFixture.BOB;
import static io.github.mentoring.core.lifecycle.RecordsFixture.START;
import static io.github.mentoring.core.lifecycle.RecordsFixture.at;
import static io.github.mentoring.core.lifecycle.RecordsFixture.guided;
import static io.github.mentoring.core.lifecycle.RecordsFixture.leave;
import static io.github.mentoring.core.lifecycle.RecordsFixture.pair;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring.core.conduct.Commitment;
import io.github.mentoring.core.conduct.ConductJudge;
import io.github.mentoring.core.conduct.EthicsIssue;
import io.github.mentoring.core.finding.Finding;
import io.github.mentoring.core.format.MentoringFormat;
import io.github.mentoring.core.meeting.Homework;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.Side;
import io.github.mentoring.core.phase.Redefinition;
import io.github.mentoring.core.programme.MentoringPolicy;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever day somebody names as the last: nothing that had come up by the day on which they say so is undone. */
class LateEndProperties {

    private static final MentoringPolicy POLICY = MentoringPolicy.standard();
    private static final int TOLD = 14;

    /** Tasks of the mentee by the days on which they are due, and messages to the mentor, of which none is answered. */
    @Provide
    Arbitrary<List<Commitment>> commitments() {
        Arbitrary<Integer> days = Arbitraries.integers().between(0, TOLD);
        Arbitrary<Commitment> tasks = days.map(due -> new Commitment.TaskTaken(
                START,
                Homework.builder()
                        .bearer(BOB)
                        .task("secret-" + due)
                        .due(START.plusDays(due))
                        .build()));
        Arbitrary<Commitment> messages =
                days.map(sent -> new Commitment.MessageSent(Side.MENTOR, at(START.plusDays(sent)), Optional.empty()));
        return Arbitraries.oneOf(tasks, messages).list().ofMaxSize(6);
    }

    private static Relationship told(Relationship now, LocalDate on, LocalDate told, Step step) {
        Ruling ruling = Lifecycle.under(POLICY).decide(now, Command.of("c" + now.version(), on, step), at(told));
        assertThat(ruling).as("%s", ruling.findings()).isInstanceOf(Ruling.Accepted.class);
        return ruling.relationship().orElseThrow();
    }

    private static List<Finding> open(Relationship now, LocalDate asOf) {
        return now.conduct(POLICY).stream()
                .flatMap(log -> ConductJudge.under(POLICY).judge(log, asOf).issues().open().stream())
                .map(EthicsIssue::finding)
                .toList();
    }

    @Property(tries = 300)
    void what_is_open_when_an_end_is_told_stays_so(
            @ForAll("commitments") List<Commitment> commitments,
            @ForAll @IntRange(max = TOLD) int last,
            @ForAll @IntRange(max = 2) int how,
            @ForAll boolean two) {
        Relationship now =
                two ? pair() : guided(MentoringFormat.TEAM, List.of(ADA, MentorId.of("cem")), List.of(BOB, BEA));
        for (Commitment each : commitments) {
            LocalDate day = each.day(POLICY.schedule().zone());
            now = told(now, day, START.plusDays(TOLD), new Report.ReportCommitment(ADA, BOB, each));
        }
        LocalDate today = START.plusDays(TOLD);
        Step step = switch (how) {
            case 0 -> leave("bob");
            case 1 -> new Move.RequestChange(ADA, BOB, BOB, true);
            default -> new Move.Redefine(Redefinition.COLLEAGUES, now.parties().people());
        };
        Relationship left = told(now, START.plusDays(last), today, step);
        assertThat(open(left, today)).containsAll(open(now, today));
        assertThat(open(left, today.plusDays(60))).as("and nothing falls due").isEqualTo(open(left, today));
    }
}
