package io.github.mentoring.core.conduct;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import io.github.mentoring.core.feedback.FeedbackRule;
import io.github.mentoring.core.finding.Finding;
import io.github.mentoring.core.finding.Findings;
import io.github.mentoring.core.finding.Severity;
import io.github.mentoring.core.fixture.ConductDomain;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.Side;
import io.github.mentoring.core.programme.MentoringPolicy;
import io.github.mentoring.core.rule.Audience;
import io.github.mentoring.core.rule.FactId;
import io.github.mentoring.core.rule.Given;
import io.github.mentoring.core.rule.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.jspecify.annotations.Nullable;

@Domain(ConductDomain.class)
@Domain(DomainContext.Global.class)
class ConductProperties {

    private static final MentoringPolicy POLICY = MentoringPolicy.standard();
    private static final ConductJudge STANDARD = ConductJudge.under(POLICY);
    private static final LocalDate LATER = ConductDomain.LATER;

    @Provide
    Arbitrary<LocalDate> asOf() {
        return Arbitraries.integers().between(0, 40).map(ConductDomain.SINCE::plusDays);
    }

    @Property(tries = 100)
    void what_an_audience_is_told_of_conduct_names_nothing_that_it_may_not_see(
            @ForAll ConductReport report, @ForAll Audience audience) {
        ConductJudge judge = ConductJudge.under(MentoringPolicy.standard());
        for (JudgedMatter matter : report.matters()) {
            Verdict told = judge.explain(matter, audience).verdict();
            assertThat(told.answer()).isEqualTo(matter.verdict().answer());
            Stream.of(told.deciding(), told.others())
                    .flatMap(List::stream)
                    .flatMap(cited -> cited.because().stream())
                    .forEach(
                            held -> assertThat(isVisible(held.fact(), audience)).isTrue());
            judge.remedies(matter, 5, audience)
                    .forEach(remedy ->
                            assertThat(remedy.changes().keySet()).allMatch(fact -> isVisible(fact, audience)));
        }
    }

    private static boolean isVisible(FactId id, Audience audience) {
        return ConductFacts.all().stream()
                .filter(fact -> fact.id().equals(id))
                .allMatch(fact -> fact.terms().visibleTo().contains(audience));
    }

    @Property(tries = 500)
    void lapses_are_those_that_a_slow_look_at_every_pair_of_days_tells(
            @ForAll ConductLog log, @ForAll("asOf") LocalDate asOf) {
        assertThat(Lapse.in(log, asOf, POLICY)).containsExactlyInAnyOrderElementsOf(slowLapses(log, asOf));
    }

    /** For each side, kind and day: looks up and down from it, day by day, for as long as no occasion was kept. */
    private static List<Lapse> slowLapses(ConductLog log, LocalDate asOf) {
        List<Lapse> lapses = new ArrayList<>();
        for (Side side : Side.values()) {
            for (ReliabilityLapse kind : ReliabilityLapse.values()) {
                for (LocalDate day = ConductDomain.SINCE; !day.isAfter(LATER); day = day.plusDays(1)) {
                    if (isMissed(log, asOf, side, kind, day).orElse(false)) {
                        lapses.add(slowLapse(log, asOf, side, kind, day));
                    }
                }
            }
        }
        return lapses;
    }

    private static Lapse slowLapse(ConductLog log, LocalDate asOf, Side side, ReliabilityLapse kind, LocalDate day) {
        int inARow = 1 + count(log, asOf, side, kind, day, -1);
        Optional<LocalDate> before = Stream.iterate(
                        day.minusDays(1), each -> !each.isBefore(ConductDomain.SINCE), each -> each.minusDays(1))
                .filter(each ->
                        inARow > 1 && isMissed(log, asOf, side, kind, each).isPresent())
                .findFirst();
        LocalDate knownOn = log.commitments().stream()
                .filter(each -> Boolean.TRUE.equals(isMissed(each, asOf, side, kind, day)))
                .map(each -> isOfThatDay(each, day) ? day : day.plusDays(1))
                .max(LocalDate::compareTo)
                .orElseThrow();
        return new Lapse(side, kind, day, inARow, inARow + count(log, asOf, side, kind, day, 1), before, knownOn);
    }

    /** Returns whether the day itself shows that something was missed, and not only that it passed. */
    private static boolean isOfThatDay(Commitment missed, LocalDate day) {
        if (missed instanceof Commitment.MessageSent message) {
            return message.answered()
                    .filter(at -> LocalDate.ofInstant(at, ZoneOffset.UTC).equals(day))
                    .isPresent();
        }
        return !(missed instanceof Commitment.TaskTaken);
    }

    private static int count(
            ConductLog log, LocalDate asOf, Side side, ReliabilityLapse kind, LocalDate from, int step) {
        int missed = 0;
        for (LocalDate day = from.plusDays(step);
                !day.isBefore(ConductDomain.SINCE) && !day.isAfter(LATER);
                day = day.plusDays(step)) {
            Optional<Boolean> here = isMissed(log, asOf, side, kind, day);
            if (here.isPresent() && !here.get()) {
                return missed;
            }
            missed += here.isPresent() ? 1 : 0;
        }
        return missed;
    }

    private static Optional<Boolean> isMissed(
            ConductLog log, LocalDate asOf, Side side, ReliabilityLapse kind, LocalDate day) {
        return log.commitments().stream()
                .map(each -> isMissed(each, asOf, side, kind, day))
                .filter(Objects::nonNull)
                .reduce(Boolean::logicalOr);
    }

    private static @Nullable Boolean isMissed(
            Commitment each, LocalDate asOf, Side side, ReliabilityLapse kind, LocalDate day) {
        if (each instanceof Commitment.MeetingAgreed meeting && kind == ReliabilityLapse.NO_SHOW) {
            return (meeting.day().equals(day) && !day.isAfter(asOf))
                    ? (Boolean) meeting.absent().contains(side)
                    : null;
        } else if (each instanceof Commitment.ContactTried contact && kind == ReliabilityLapse.INACCESSIBLE) {
            return (contact.day().equals(day) && contact.to() == side && !day.isAfter(asOf))
                    ? (Boolean) !contact.reached()
                    : null;
        } else if (each instanceof Commitment.TaskTaken task && kind == ReliabilityLapse.TASK_NOT_DONE) {
            boolean counts = !task.agreed().isAfter(asOf)
                    && task.homework().due().filter(day::equals).isPresent()
                    && Side.of(task.homework().bearer()) == side
                    && (task.homework().done() || day.isBefore(asOf));
            return counts ? (Boolean) !task.homework().done() : null;
        } else if (each instanceof Commitment.MessageSent message && kind == ReliabilityLapse.SLOW_REPLY) {
            return message.to() == side ? isLate(message, asOf, day) : null;
        }
        return null;
    }

    private static @Nullable Boolean isLate(Commitment.MessageSent message, LocalDate asOf, LocalDate day) {
        Instant limit = message.sent().plus(Duration.ofDays(5));
        Instant seen = asOf.atStartOfDay(ZoneOffset.UTC).toInstant();
        Instant endOfDay = seen.plus(Duration.ofDays(1));
        if (!LocalDate.ofInstant(limit, ZoneOffset.UTC).equals(day)
                || !message.sent().isBefore(endOfDay)) {
            return null;
        }
        if (message.answered().isPresent() && message.answered().get().isBefore(endOfDay)) {
            return message.answered().get().isAfter(limit);
        }
        return limit.isBefore(seen) ? true : null;
    }

    @Property(tries = 300)
    void neither_order_nor_repetition_changes_what_is_found(@ForAll ConductLog log) {
        ConductLog other = ConductLog.between(log.mentor(), log.mentee(), log.since())
                .levelsApart(log.levelsApart())
                .addAllEvents(log.events())
                .addAllEvents(log.events())
                .addAllCommitments(Lists.reverse(log.commitments()))
                .addAllCommitments(log.commitments())
                .addAllAssessments(Lists.reverse(log.assessments()))
                .build();
        ConductReport one = STANDARD.judge(log, LATER);
        ConductReport two = STANDARD.judge(other, LATER);
        assertThat(two.findings()).isEqualTo(one.findings());
        assertThat(two.signScreen()).isEqualTo(one.signScreen());
        assertThat(two.issues()).isEqualTo(one.issues());
        assertThat(two.duties()).isEqualTo(one.duties());
    }

    @Property(tries = 300)
    void no_duty_of_a_pattern_is_older_than_the_pattern(@ForAll ConductLog log) {
        for (LocalDate day = ConductDomain.SINCE; !day.isAfter(LATER); day = day.plusDays(1)) {
            ConductReport before = STANDARD.judge(log, day);
            LocalDate next = day.plusDays(1);
            STANDARD.judge(log, next).duties().stream()
                    .filter(duty -> duty.rule().equals(ConductRule.UNREALISTIC_EXPECTATIONS.id())
                            || duty.rule().equals(ConductRule.MENTOR_ABSENT.id()))
                    .filter(duty ->
                            duty.since().isBefore(next.minusDays(1))) // that something is overdue is known a day late
                    .forEach(duty -> assertThat(before.duties()).contains(duty));
        }
    }

    @Property(tries = 300)
    void it_is_a_violation_exactly_if_one_is_found(@ForAll ConductLog log, @ForAll("asOf") LocalDate asOf) {
        ConductReport report = STANDARD.judge(log, asOf);
        boolean found = report.findings().all().stream().anyMatch(each -> each.severity() == Severity.VIOLATION);
        assertThat(report.isViolation()).isEqualTo(found);
        assertThat(report.concerns().isEmpty()).isEqualTo(!found);
    }

    @Property(tries = 300)
    void what_is_not_known_yet_changes_nothing(@ForAll ConductLog log, @ForAll("asOf") LocalDate asOf) {
        ConductLog known = ConductLog.between(log.mentor(), log.mentee(), log.since())
                .levelsApart(log.levelsApart())
                .addAllEvents(log.events().stream()
                        .filter(event -> !event.day().isAfter(asOf))
                        .toList())
                .addAllCommitments(log.commitments().stream()
                        .filter(each -> !each.day(ZoneOffset.UTC).isAfter(asOf))
                        .toList())
                .addAllAssessments(log.assessments().stream()
                        .filter(each -> !each.day().isAfter(asOf))
                        .toList())
                .build();
        assertThat(STANDARD.judge(known, asOf)).isEqualTo(STANDARD.judge(log, asOf));
    }

    @Property(tries = 300)
    void issues_are_those_of_a_log_that_was_kept_day_by_day(@ForAll ConductLog log) {
        IssueLog kept = IssueLog.empty();
        ConductReport report = STANDARD.judge(log, LATER);
        for (LocalDate day = ConductDomain.SINCE; !day.isAfter(LATER); day = day.plusDays(1)) {
            LocalDate today = day;
            kept = raised(kept, report, today, matter -> !isOnlyPassed(log, matter));
            for (Assessment each : log.assessments()) {
                for (EthicsIssue issue : kept.open()) {
                    boolean isMeant =
                            issue.finding().equals(each.finding()) || isPatternOf(each.finding(), issue.finding());
                    kept = isMeant && each.day().equals(today) ? kept.assess(issue.finding(), today) : kept;
                }
            }
            kept = raised(kept, report, today, matter -> isOnlyPassed(log, matter)); // at the end of the day
        }
        assertThat(report.issues()).isEqualTo(kept);
    }

    private static IssueLog raised(
            IssueLog before, ConductReport report, LocalDate day, Predicate<JudgedMatter> which) {
        IssueLog kept = before;
        for (JudgedMatter matter : report.matters()) {
            if (matter.day().equals(day) && which.test(matter)) {
                kept = kept.raise(new Findings(matter.verdict().findings().reported()), day);
            }
        }
        return kept;
    }

    /** Returns whether it is a lapse that not its day shows, but only that the day has passed. */
    private static boolean isOnlyPassed(ConductLog log, JudgedMatter matter) {
        if (!(matter.matter().facts().get(ConductFacts.LAPSE.id()) instanceof Given.Constant lapse)
                || !(matter.matter().facts().get(ConductFacts.ACTOR.id()) instanceof Given.Constant actor)) {
            return false;
        }
        return log.commitments().stream()
                .filter(each -> Boolean.TRUE.equals(isMissed(
                        each, LATER, Side.valueOf(actor.name()), ReliabilityLapse.valueOf(lapse.name()), matter.day())))
                .anyMatch(each -> !isOfThatDay(each, matter.day()));
    }

    private static boolean isPatternOf(Finding pattern, Finding lapse) {
        return pattern.rule().code().equals("UNREALISTIC_EXPECTATIONS")
                && lapse.rule().code().equals("RELIABILITY_LAPSE")
                && pattern.subjects().equals(lapse.subjects())
                && lapse.detail().toString().startsWith(pattern.detail() + ",");
    }

    @Property(tries = 200)
    void all_that_is_assessed_on_the_day_is_closed(@ForAll ConductLog log) {
        ImmutableList<Assessment> assessments = STANDARD.judge(log, LATER).findings().all().stream()
                .map(finding -> new Assessment(finding, LATER))
                .collect(ImmutableList.toImmutableList());
        ConductReport assessed = STANDARD.judge(log.withAssessments(assessments), LATER);
        assertThat(assessed.open().all()).isEmpty();
        assertThat(assessed.assessmentDuties()).isEmpty();
        assertThat(assessed.findings()).isEqualTo(STANDARD.judge(log, LATER).findings());
    }

    @Property(tries = 300)
    void inferred_signs_add_to_the_screen_of_signs_and_to_nothing_else(@ForAll ConductLog log) {
        ConductReport report = STANDARD.judge(log, LATER);
        List<Finding> reported = report.findings().all().stream()
                .filter(each -> each.rule().equals(ConductRule.TORMENTOR_SIGN.id()))
                .toList();
        assertThat(report.signScreen().all()).containsAll(reported);
        assertThat(reported.size())
                .isEqualTo(log.events().stream()
                        .filter(ConductEvent.SignShown.class::isInstance)
                        .map(event -> ((ConductEvent.SignShown) event).sign())
                        .distinct()
                        .count());
    }

    @Property(tries = 200)
    void feedback_before_peers_is_what_the_feedback_itself_says(@ForAll ConductEvent.FeedbackGiven given) {
        ConductLog log = ConductLog.between(MentorId.of("ada"), MenteeId.of("bob"), ConductDomain.SINCE)
                .addEvents(given)
                .build();
        assertThat(STANDARD.judge(log, LATER).findings().all())
                .containsExactlyElementsOf(given.feedback().findings(POLICY.feedback(), given.format()).all().stream()
                        .filter(each -> each.rule().equals(FeedbackRule.PREFER_ONE_TO_ONE_FEEDBACK.id()))
                        .toList());
    }

    @Property(tries = 200)
    void abuse_weighs_the_same_on_either_side(@ForAll ConductEvent.PowerAbused abused) {
        Severity severity = severity(abused);
        assertThat(severity(new ConductEvent.PowerAbused(abused.day(), Side.MENTOR, abused.kind())))
                .isEqualTo(severity);
        assertThat(severity(new ConductEvent.PowerAbused(abused.day(), Side.MENTEE, abused.kind())))
                .isEqualTo(severity);
    }

    private static Severity severity(ConductEvent event) {
        ConductLog log = ConductLog.between(MentorId.of("ada"), MenteeId.of("bob"), ConductDomain.SINCE)
                .addEvents(event)
                .build();
        return Stream.of(STANDARD.judge(log, LATER))
                .map(report -> report.findings().all().first().severity())
                .findFirst()
                .orElseThrow();
    }
}
