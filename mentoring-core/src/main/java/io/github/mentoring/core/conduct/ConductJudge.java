package io.github.mentoring.core.conduct;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import io.github.mentoring.core.finding.Findings;
import io.github.mentoring.core.programme.MentoringPolicy;
import io.github.mentoring.core.rule.Audience;
import io.github.mentoring.core.rule.Case;
import io.github.mentoring.core.rule.Duty;
import io.github.mentoring.core.rule.Explanation;
import io.github.mentoring.core.rule.Judge;
import io.github.mentoring.core.rule.Outcome;
import io.github.mentoring.core.rule.OwnPredicate;
import io.github.mentoring.core.rule.Remedy;
import io.github.mentoring.core.rule.Rulebook;
import io.github.mentoring.core.trait.TormentorSign;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * Judges what was reported between a mentor and a mentee: what is found, and who must act.
 *
 * <p>What is in a row and what came too late is counted first, by the figures of a policy; what that means is for the
 * rules to say.
 */
public final class ConductJudge {

    private final MentoringPolicy policy;
    private final Judge judge;

    private ConductJudge(MentoringPolicy policy, Judge judge) {
        this.policy = policy;
        this.judge = judge;
    }

    /** Returns the judge by the standard rules of a programme with the given policy. */
    public static ConductJudge under(MentoringPolicy policy) {
        return new ConductJudge(policy, Judge.of(ConductRules.rulebook(policy))); // never below the floor
    }

    /** Returns the judge by the given rules, which ask no predicate of the caller's own. */
    public static ConductJudge by(MentoringPolicy policy, Rulebook rulebook) {
        return by(policy, rulebook, ImmutableMap.of());
    }

    /**
     * Returns the judge by the given rules.
     *
     * @param rulebook rules about conduct, with all the {@linkplain ConductFacts#all standard facts} and perhaps more
     * @param predicates the predicates of the caller's own, by the names under which rules ask them
     * @throws IllegalArgumentException if the rules are for another question, lack a standard fact or take it for
     *     something else, go below the {@linkplain ConductRules#floor floor}, or ask a predicate that is not among them
     */
    public static ConductJudge by(
            MentoringPolicy policy, Rulebook rulebook, ImmutableMap<String, OwnPredicate> predicates) {
        requireNonNull(policy, "policy");
        return new ConductJudge(policy, Judge.above(ConductRules.floor(), rulebook, predicates));
    }

    /** Returns the rulebook. */
    public Rulebook rulebook() {
        return judge.rulebook();
    }

    /**
     * Returns what the rules say about all that had happened by the given day; what came later is not yet known.
     *
     * @throws IllegalArgumentException if the relationship began later, or what is to be done falls due after the last day
     *     of the calendar
     */
    public ConductReport judge(ConductLog log, LocalDate asOf) {
        requireNonNull(log, "log");
        requireNonNull(asOf, "asOf");
        checkArgument(
                !asOf.isBefore(log.since()),
                "conduct log of `%s` and `%s` begins on %s, after the day to judge it on: %s; ask for a later day",
                log.mentor(),
                log.mentee(),
                log.since(),
                asOf);
        ConductCases cases = new ConductCases(log, asOf, policy);
        ImmutableList.Builder<JudgedMatter> judged = ImmutableList.builder();
        Issues found = new Issues(log, asOf);
        for (ConductCases.Known each : cases.all()) {
            JudgedMatter matter = new JudgedMatter(each.asked(), judge.judge(each.asked(), asOf));
            judged.add(matter);
            found.add(matter, each.knownOn());
        }
        ImmutableList<JudgedMatter> matters = judged.build();
        ImmutableSortedSet<EthicsIssue> issues = found.all();
        return ConductReport.builder()
                .mentor(log.mentor())
                .mentee(log.mentee())
                .asOf(asOf)
                .addAllMatters(matters)
                .signScreen(signs(matters, cases, asOf))
                .issues(new IssueLog(issues))
                .addAllAssessmentDuties(duties(issues))
                .build();
    }

    /**
     * Returns what an audience may be told of something that happened, as of the day on which it was judged: the answer as it
     * is, and the reasons as far as they follow from what the audience may see.
     *
     * @param matter something that a report by these rules has
     * @throws IllegalArgumentException if it mentions a fact that the rulebook does not know, or says that one is something
     *     it cannot be
     */
    public Explanation explain(JudgedMatter matter, Audience audience) {
        requireNonNull(matter, "matter");
        requireNonNull(audience, "audience");
        return judge.explain(matter.matter(), matter.verdict().asOf(), audience);
    }

    /**
     * Returns, for those who may see everything, the least changes after which something that happened is no violation any
     * more: none of their parts would do alone. What has happened cannot change, but a source can be named late, a goal
     * accepted, a perspective shared. If it is no violation as it is, that is one remedy without a change; if nothing can be
     * done, there is none.
     *
     * @param matter something that a report by these rules has
     * @param limit how many remedies to look for at most
     * @throws IllegalArgumentException if it mentions a fact that the rulebook does not know, or says that one is something
     *     it cannot be, or the limit is not positive
     */
    public ImmutableList<Remedy> remedies(JudgedMatter matter, int limit) {
        requireNonNull(matter, "matter");
        return judge.remedies(matter.matter(), Outcome.NOTED, limit);
    }

    /**
     * Returns the remedies of which an audience may be told: those there would be if nothing had been reported but what the
     * audience may see, and nothing else could be changed. They {@linkplain Judge#remedies(Case, Outcome, int, Audience) tell
     * nothing else}, not even whether they are all that it takes.
     *
     * @param matter something that a report by these rules has
     * @param limit how many remedies to look for at most
     * @throws IllegalArgumentException if it mentions a fact that the rulebook does not know, or says that one is something
     *     it cannot be, or the limit is not positive
     */
    public ImmutableList<Remedy> remedies(JudgedMatter matter, int limit, Audience audience) {
        requireNonNull(matter, "matter");
        requireNonNull(audience, "audience");
        return judge.remedies(matter.matter(), Outcome.NOTED, limit, audience);
    }

    private Findings signs(ImmutableList<JudgedMatter> matters, ConductCases cases, LocalDate asOf) {
        Stream<Case> reported = matters.stream()
                .map(JudgedMatter::matter)
                .filter(matter -> matter.facts().containsKey(ConductFacts.SIGN.id()));
        Stream<Case> absent = matters.stream()
                .filter(each -> each.verdict().findings().has(ConductRule.MENTOR_ABSENT.id()))
                .map(each -> cases.of(TormentorSign.NO_TIME_OR_FOLLOW_UP, each.day()));
        Stream<Case> talk = cases.ineffectiveFeedback().map(day -> cases.of(TormentorSign.POOR_COMMUNICATION, day));
        return Stream.of(reported, absent, talk)
                .flatMap(each -> each)
                .flatMap(each -> judge.judge(each, asOf).findings().all().stream())
                .collect(Findings.toFindings());
    }

    private ImmutableSortedSet<Duty> duties(ImmutableSortedSet<EthicsIssue> issues) {
        return issues.stream()
                .filter(EthicsIssue::isOpen)
                .map(issue -> Duty.within(
                        policy.conduct().assessWithin(),
                        issue.finding().rule(),
                        EthicsIssue.ASSESSED_BY,
                        ImmutableSortedSet.of(),
                        issue.raised()))
                .collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural()));
    }
}
