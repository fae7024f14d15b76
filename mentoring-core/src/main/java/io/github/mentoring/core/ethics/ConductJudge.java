package io.github.mentoring.core.ethics;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import io.github.mentoring.core.finding.DutyBearer;
import io.github.mentoring.core.finding.Finding;
import io.github.mentoring.core.finding.Findings;
import io.github.mentoring.core.finding.RuleId;
import io.github.mentoring.core.finding.Severity;
import io.github.mentoring.core.programme.MentoringPolicy;
import io.github.mentoring.core.rule.Case;
import io.github.mentoring.core.rule.Duty;
import io.github.mentoring.core.rule.Judge;
import io.github.mentoring.core.rule.OwnPredicate;
import io.github.mentoring.core.rule.Question;
import io.github.mentoring.core.rule.Rulebook;
import io.github.mentoring.core.trait.TormentorSign;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Judges what was reported between a mentor and a mentee: what is found, and who must act.
 *
 * <p>What is in a row and what came too late is counted first; what that means is for the rules to say.
 *
 * @param policy the figures that are counted by
 * @param rulebook the rules, which may be the institution's own and know at least the {@linkplain ConductFacts standard
 *     facts}
 */
public record ConductJudge(MentoringPolicy policy, Rulebook rulebook) {

    private static final RuleId ABSENT = RuleId.of("MENTOR_ABSENT");

    /** Checks that the rules are about conduct, and know what they are going to be told. */
    public ConductJudge {
        requireNonNull(policy, "policy");
        requireNonNull(rulebook, "rulebook");
        Facts.check(rulebook, Question.CONDUCT, ConductFacts.all());
    }

    /** Returns the judge by the standard rules, with the figures of the given policy. */
    public static ConductJudge of(MentoringPolicy policy) {
        return new ConductJudge(policy, ConductRules.of(policy));
    }

    /**
     * Returns what the rules say about all that had happened by the given day; what came later is not yet known.
     *
     * @throws IllegalArgumentException if the relationship began later
     */
    public ConductReport judge(ConductLog log, LocalDate asOf) {
        return judge(log, asOf, ImmutableMap.of());
    }

    /**
     * Returns what the rules say about all that had happened by the given day; what came later is not yet known.
     *
     * @param predicates the predicates of the caller's own, by the names under which rules ask them
     * @throws IllegalArgumentException if the relationship began later, or a rule asks a predicate that is not given
     */
    public ConductReport judge(ConductLog log, LocalDate asOf, ImmutableMap<String, OwnPredicate> predicates) {
        requireNonNull(log, "log");
        requireNonNull(asOf, "asOf");
        requireNonNull(predicates, "predicates");
        checkArgument(
                !asOf.isBefore(log.since()),
                "conduct log of `%s` and `%s` begins on %s, after the day to judge it on: %s; ask for a later day",
                log.mentor(),
                log.mentee(),
                log.since(),
                asOf);
        Judge judge = Judge.of(rulebook, predicates);
        ConductCases cases = new ConductCases(log, asOf, policy);
        ImmutableList<JudgedMatter> matters = cases.all().stream()
                .map(each -> new JudgedMatter(each, judge.judge(each, asOf)))
                .collect(ImmutableList.toImmutableList());
        Map<Finding, LocalDate> open = open(matters, log, asOf);
        return ConductReport.builder()
                .mentor(log.mentor())
                .mentee(log.mentee())
                .asOf(asOf)
                .addAllMatters(matters)
                .signScreen(signs(matters, cases, judge, asOf))
                .open(Findings.of(open.keySet()))
                .addAllAssessmentDuties(duties(open))
                .build();
    }

    private static Findings signs(
            ImmutableList<JudgedMatter> matters, ConductCases cases, Judge judge, LocalDate asOf) {
        Stream<Case> reported = matters.stream()
                .map(JudgedMatter::matter)
                .filter(matter -> matter.facts().containsKey(ConductFacts.SIGN.id()));
        Stream<Case> absent = matters.stream()
                .filter(each -> each.verdict().findings().has(ABSENT))
                .map(each -> cases.of(TormentorSign.NO_TIME_OR_FOLLOW_UP, each.day()));
        Stream<Case> talk = cases.ineffectiveFeedback().map(day -> cases.of(TormentorSign.POOR_COMMUNICATION, day));
        return Stream.of(reported, absent, talk)
                .flatMap(each -> each)
                .flatMap(each -> judge.judge(each, asOf).findings().all().stream())
                .collect(Findings.toFindings());
    }

    /** Returns what is open, each with the first day that its last assessment does not cover. */
    private static Map<Finding, LocalDate> open(ImmutableList<JudgedMatter> matters, ConductLog log, LocalDate asOf) {
        Map<Finding, LocalDate> covered = new HashMap<>();
        for (Assessment assessment : log.assessments()) {
            if (!assessment.day().isAfter(asOf)) {
                covered.merge(assessment.finding(), assessment.day(), Ordering.natural()::max);
            }
        }
        Map<Finding, LocalDate> open = new HashMap<>();
        for (JudgedMatter each : matters) {
            for (Finding finding : each.verdict().findings().all()) {
                boolean assessed = covered.containsKey(finding) && !each.day().isAfter(covered.get(finding));
                if (!assessed && finding.severity() != Severity.INFO) {
                    open.putIfAbsent(finding, each.day()); // matters come by day
                }
            }
        }
        return open;
    }

    private ImmutableSortedSet<Duty> duties(Map<Finding, LocalDate> open) {
        return open.entrySet().stream()
                .map(each -> new Duty(
                        each.getKey().rule(),
                        DutyBearer.PROGRAMME,
                        ImmutableSortedSet.of(),
                        each.getValue(),
                        each.getValue().plus(policy.conduct().assessWithin())))
                .collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural()));
    }
}
