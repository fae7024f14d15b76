package io.github.mentoring.core.lifecycle;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import com.google.common.collect.Sets;
import io.github.mentoring.core.conduct.ConductJudge;
import io.github.mentoring.core.finding.Detail;
import io.github.mentoring.core.finding.Finding;
import io.github.mentoring.core.finding.Findings;
import io.github.mentoring.core.finding.RuleId;
import io.github.mentoring.core.finding.Severity;
import io.github.mentoring.core.learning.LearningModel;
import io.github.mentoring.core.programme.MentoringPolicy;
import io.github.mentoring.core.rule.Case;
import io.github.mentoring.core.rule.FactId;
import io.github.mentoring.core.rule.Given;
import io.github.mentoring.core.rule.Judge;
import io.github.mentoring.core.rule.Outcome;
import io.github.mentoring.core.rule.OwnPredicate;
import io.github.mentoring.core.rule.Rulebook;
import io.github.mentoring.core.rule.Verdict;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Asks the rules whether a guarded move may be made. */
final class Guards {

    /** That facts are missing, whichever they are. */
    private static final Finding OPEN = LifecycleRule.FACTS_MISSING.finding();

    private final MentoringPolicy policy;
    private final Judge judge;
    private final ConductJudge conduct;
    private final String version;
    private final Set<GuardedMove> clear; // INVARIANT: those against which nothing stands if nothing is open
    private final ImmutableMap<Opening, Findings> answers; // INVARIANT: as the judge gives them, whatever else is so
    private final DayBounds bounds;

    private Guards(MentoringPolicy policy, Judge judge, boolean standard) {
        this.policy = policy;
        this.judge = judge;
        this.conduct = ConductJudge.under(policy);
        this.version = standard
                ? policy.version()
                : policy.version() + "/" + judge.rulebook().version();
        this.clear = standard ? clear(judge) : Set.of();
        this.answers = standard ? answers(judge) : ImmutableMap.of();
        this.bounds = DayBounds.of(judge.rulebook());
    }

    static Guards under(MentoringPolicy policy) {
        return new Guards(policy, Judge.of(LifecycleRules.rulebook(policy)), true); // never below the floor
    }

    static Guards by(MentoringPolicy policy, Rulebook rulebook, ImmutableMap<String, OwnPredicate> predicates) {
        Judge judge = Judge.above(LifecycleRules.floor(), rulebook, predicates);
        return new Guards(policy, judge, rulebook.equals(LifecycleRules.rulebook(policy)));
    }

    MentoringPolicy policy() {
        return policy;
    }

    /** Returns who judges the conduct of a mentor and a mentee. */
    ConductJudge conduct() {
        return conduct;
    }

    Judge judge() {
        return judge;
    }

    /** Returns under which version things are decided. */
    String version() {
        return version;
    }

    /** Returns what is open for a guarded move within a relationship, but for consents. */
    Gaps gaps(Relationship now, GuardedMove move, LocalDate today) {
        Gaps gaps = Gaps.ofConduct(now, conduct, today);
        boolean all = clear.isEmpty(); // rules of an institution's own may ask for what the standard ones do not
        if (all || move == GuardedMove.TO_ACQUAINT) {
            gaps = gaps.withReadiness(Gaps.readiness(now.parties(), now.groundwork()));
        }
        return all || move == GuardedMove.TO_APPLY ? gaps.withAcquaintance(Gaps.acquaintance(now)) : gaps;
    }

    /** Returns whether rules may ask the given fact, it is not one that follows from the record, and it can be that. */
    boolean admit(FactId id, Given value) {
        return !LifecycleFacts.include(id)
                && judge.rulebook()
                        .fact(id)
                        .filter(fact -> !value.isKnown() || fact.admits(value))
                        .isPresent();
    }

    /** Returns whether rules are known to find nothing about a move of the given model where so much is open. */
    boolean isClear(GuardedMove move, LearningModel model, Gaps gaps) {
        return gaps.isEmpty()
                && clear.contains(move)
                && (move != GuardedMove.AS_COLLEAGUES || model == LearningModel.MENTORSHIP);
    }

    /** Returns the draft with what the rules find. */
    Draft check(Venture venture, Draft draft) {
        if (isClear(venture.move(), venture.model(), venture.gaps())) {
            return draft;
        }
        Findings known = answers.get(Opening.of(venture));
        return known == null ? judged(venture, draft) : told(known, Map.of(), venture, draft);
    }

    private Draft judged(Venture venture, Draft draft) {
        Case asked = venture.toCase(judge.rulebook());
        Verdict verdict = judge.judge(asked, venture.today());
        Map<Finding, LocalDate> ends = ends(venture, asked, verdict);
        Draft checked = told(verdict.findings(), ends, venture, draft);
        if (verdict.answer().isDecided()) {
            return checked;
        }
        Finding missing = missing(venture, verdict);
        return isOpen(verdict)
                ? checked.against(new Unmet(missing, Optional.ofNullable(ends.get(OPEN))))
                : checked.remarking(Findings.of(missing.withSeverity(Severity.WARNING)));
    }

    /** Returns the draft with what is found told in detail, each with the day on which it ends, if one is known. */
    private static Draft told(Findings findings, Map<Finding, LocalDate> ends, Venture venture, Draft draft) {
        Draft checked = draft;
        for (Finding found : findings.all()) {
            ImmutableList<Finding> told = venture.told(found);
            checked = found.severity() == Severity.VIOLATION
                    ? checked.against(
                            Lists.transform(told, each -> new Unmet(each, Optional.ofNullable(ends.get(each)))))
                    : checked.remarking(Findings.of(told));
        }
        return checked;
    }

    private static Finding missing(Venture venture, Verdict verdict) {
        Stream<String> names = verdict.missing().isEmpty() // where a predicate of the caller's own threw
                ? verdict.erring().stream().map(RuleId::code)
                : verdict.missing().stream().map(FactId::name);
        return LifecycleRule.FACTS_MISSING.finding(
                Detail.ofIds(names.toList()), venture.parties().people());
    }

    /** Returns whether it may be a violation, which depends on what is missing. */
    private static boolean isOpen(Verdict verdict) {
        return !verdict.answer().isDecided() && verdict.answer().severest() == Outcome.VIOLATION;
    }

    /**
     * Returns the first day on which each finding that stands against the move no longer does if nothing else changes.
     *
     * <p>What a rule makes of time changes only at the numbers that conditions name, so that no other day is looked at. Of
     * what depends on a predicate of the caller's own that reads the days, no day is known.
     */
    private Map<Finding, LocalDate> ends(Venture venture, Case asked, Verdict verdict) {
        Set<Integer> numbers = bounds.numbers().tailSet(venture.daysInPhase(), false);
        if (numbers.isEmpty()) {
            return Map.of(); // as it mostly is
        }
        Map<Finding, LocalDate> ends = new HashMap<>();
        Set<Finding> standing = new HashSet<>(standing(venture, verdict, venture.daysInPhase()));
        standing.removeAll(undated(venture, verdict));
        for (int days : numbers) {
            if (standing.isEmpty()) {
                break;
            }
            Case later = asked.with(LifecycleFacts.DAYS_IN_PHASE.id(), new Given.Amount(days));
            Set<Finding> left = standing(venture, judge.judge(later, venture.today()), days);
            for (Finding over : Sets.difference(standing, left)) {
                venture.dayAfter(days)
                        .filter(day -> day.isAfter(venture.today())) // told late, it is over by now
                        .ifPresent(day -> ends.put(over, day));
            }
            standing = new HashSet<>(Sets.intersection(standing, left));
        }
        return ends;
    }

    /** Returns what a verdict of the day on which the phase has lasted so long finds, told as if that were today. */
    private static Set<Finding> standing(Venture venture, Verdict verdict, int days) {
        Set<Finding> standing = new HashSet<>();
        for (Finding found : verdict.findings().all()) {
            if (found.severity() == Severity.VIOLATION) {
                venture.told(found).forEach(told -> standing.add(inDays(told, days, venture.daysInPhase())));
            }
        }
        if (isOpen(verdict)) {
            standing.add(OPEN);
        }
        return standing;
    }

    private Set<Finding> undated(Venture venture, Verdict verdict) {
        if (bounds.undated().isEmpty()) {
            return Set.of();
        }
        Set<Finding> undated = new HashSet<>();
        undated.add(OPEN); // which rules are open is not told
        for (Finding found : verdict.findings().all()) {
            if (bounds.isUndated(found)) {
                undated.addAll(venture.told(found));
            }
        }
        return undated;
    }

    /** Returns the same finding where the phase has lasted so many other days, if it names them. */
    private static Finding inDays(Finding found, int days, int others) {
        Detail.Argument named = daysInPhase(days);
        if (!found.detail().arguments().contains(named)) {
            return found;
        }
        ImmutableList<Detail.Argument> arguments = found.detail().arguments().stream()
                .map(each -> each.equals(named) ? daysInPhase(others) : each)
                .collect(ImmutableList.toImmutableList());
        return new Finding(found.rule(), found.severity(), found.duty(), new Detail(arguments), found.subjects());
    }

    private static Detail.Argument daysInPhase(int days) {
        return new Detail.Quantity(LifecycleFacts.DAYS_IN_PHASE.id().name(), days);
    }

    /**
     * What the standard rules ask about a step to the next phase: whether something is open, and not how much.
     *
     * <p>No consent is asked for there; where one is, that is for the judge.
     */
    private record Opening(
            GuardedMove move,
            boolean readiness,
            boolean acquaintance,
            boolean consents,
            boolean failed,
            boolean breach) {

        static Opening of(Venture venture) {
            Gaps gaps = venture.gaps();
            return new Opening(
                    venture.move(),
                    !gaps.readiness().isEmpty(),
                    !gaps.acquaintance().isEmpty(),
                    !gaps.consents().isEmpty(),
                    !gaps.failures().isEmpty(),
                    !gaps.breaches().isEmpty());
        }

        Case toCase() {
            return Case.builder()
                    .set(LifecycleFacts.MOVE, move)
                    .set(LifecycleFacts.READINESS_OPEN, readiness ? 1 : 0)
                    .set(LifecycleFacts.ACQUAINTANCE_OPEN, acquaintance ? 1 : 0)
                    .set(LifecycleFacts.CONSENTS_OPEN, consents ? 1 : 0)
                    .set(LifecycleFacts.FAILED, failed)
                    .set(LifecycleFacts.BREACH_OPEN, breach)
                    .build();
        }
    }

    /** Returns what the judge finds about steps to the next phase, as far as that is decided by what is open alone. */
    private static ImmutableMap<Opening, Findings> answers(Judge judge) {
        ImmutableMap.Builder<Opening, Findings> answers = ImmutableMap.builder();
        for (int open = 0; open < 8; open++) {
            boolean groundwork = (open & 1) != 0;
            boolean failed = (open & 2) != 0;
            boolean breach = (open & 4) != 0;
            for (Opening opening : List.of(
                    new Opening(GuardedMove.TO_ACQUAINT, groundwork, false, false, failed, breach),
                    new Opening(GuardedMove.TO_APPLY, false, groundwork, false, failed, breach))) {
                Verdict verdict = judge.judge(opening.toCase(), LocalDate.EPOCH); // findings are the same on any day
                if (verdict.answer().isDecided()) {
                    answers.put(opening, verdict.findings());
                }
            }
        }
        return answers.buildOrThrow();
    }

    private static Set<GuardedMove> clear(Judge judge) {
        Set<GuardedMove> clear = EnumSet.noneOf(GuardedMove.class);
        for (GuardedMove move : GuardedMove.values()) {
            Case nothingOpen = Case.builder().set(LifecycleFacts.MOVE, move).build();
            if (judge.answer(nothingOpen).severest() == Outcome.CLEAR) {
                clear.add(move);
            }
        }
        return clear;
    }
}
