package io.github.mentoring.core.lifecycle;

import static io.github.mentoring.core.phase.Phase.ACQUAINT;
import static io.github.mentoring.core.phase.Phase.APPLY;
import static io.github.mentoring.core.phase.Phase.ENDED;
import static io.github.mentoring.core.phase.Phase.PREPARE;
import static io.github.mentoring.core.phase.Phase.REDEFINED;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.ObjectArrays;
import io.github.mentoring.core.agreement.AgreementRule;
import io.github.mentoring.core.conduct.ConductRule;
import io.github.mentoring.core.ethics.ScreeningRule;
import io.github.mentoring.core.finding.StructuralRule;
import io.github.mentoring.core.format.FormatRule;
import io.github.mentoring.core.goal.GoalRule;
import io.github.mentoring.core.learning.LearningRule;
import io.github.mentoring.core.phase.Phase;
import io.github.mentoring.core.relationship.RelationshipRule;
import io.github.mentoring.core.rule.Condition;
import io.github.mentoring.core.rule.Fact;
import io.github.mentoring.core.schedule.ScheduleRule;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The rows that every relationship keeps to. */
final class StandardTransitions {

    /** The phase that somebody asks to go on to. */
    static final Fact.Choice ASKED = Fact.choice("asked.phase", PREPARE);
    /** Those who stay make up a format. */
    static final Fact.Flag OTHERS_STAY = Fact.flag("others.stay");
    /** It happened no later than on the last day. */
    static final Fact.Flag IN_TIME = Fact.flag("day.inTime");

    /** The phase that it is in or, once it is over, was in on its last day. */
    static final Fact.Choice LAST_PHASE = Fact.choice("last.phase", PREPARE);

    private static final Set<Phase> LIVE = EnumSet.of(PREPARE, ACQUAINT, APPLY);
    private static final Set<Phase> ACQUAINTED = EnumSet.of(ACQUAINT, APPLY);
    private static final Set<Phase> OVER = EnumSet.of(ENDED, REDEFINED);

    private static final StructuralRule[] ON_RECORD = {LifecycleRule.ALREADY_ON_RECORD, LifecycleRule.NOT_ON_RECORD};
    private static final StructuralRule[] SHAPES = {
        FormatRule.DYAD_NOT_ONE_TO_ONE,
        FormatRule.FACILITATOR_MISSING,
        FormatRule.GROUP_TOO_LARGE,
        FormatRule.INVALID_STRUCTURE,
        FormatRule.PEER_GROUP_TOO_SMALL,
        FormatRule.TEAM_RATIO_EXCEEDED,
        FormatRule.TEAM_TOO_FEW_MENTEES,
        FormatRule.TEAM_TOO_FEW_MENTORS,
        RelationshipRule.COMMITTEE_TOO_FEW_MENTORS,
        RelationshipRule.COMMITTEE_TOO_LARGE,
        LearningRule.COACHING_NOT_ONE_TO_ONE
    };
    private static final StructuralRule[] BEGINS = ObjectArrays.concat(
            SHAPES,
            new StructuralRule[] {
                AgreementRule.CONSENT_MISSING, FormatRule.FUNCTIONAL_PROJECT_MISSING, LifecycleRule.FACTS_MISSING
            },
            StructuralRule.class);
    private static final StructuralRule[] JOINS = ObjectArrays.concat(
            SHAPES,
            new StructuralRule[] {
                AgreementRule.CONSENT_MISSING,
                ConductRule.FAILED_RELATIONSHIP_MUST_END,
                LifecycleRule.ALREADY_A_PARTY,
                LifecycleRule.FACTS_MISSING,
                LifecycleRule.NOT_A_PARTY,
                LifecycleRule.NOT_READY
            },
            StructuralRule.class);
    private static final StructuralRule[] REDEFINES = {
        AgreementRule.CONSENT_MISSING,
        ConductRule.FAILED_RELATIONSHIP_MUST_END,
        LifecycleRule.FACTS_MISSING,
        LifecycleRule.MODEL_CANNOT_BECOME_PEER,
        LifecycleRule.NOT_A_PARTY,
        ScreeningRule.BOUNDARY_BREACH_OPEN
    };

    private final ImmutableList.Builder<Transition> rows = ImmutableList.builder();

    private StandardTransitions() {}

    static TransitionTable table() {
        return TransitionTable.builder()
                .addFacts(ASKED, OTHERS_STAY, IN_TIME, LAST_PHASE)
                .addAllRows(new StandardTransitions().rows())
                .build();
    }

    private ImmutableList<Transition> rows() {
        add(Optional.empty(), StepKind.BEGIN, Condition.always(), PREPARE, BEGINS);
        addAdvance(PREPARE, ACQUAINT, LifecycleRule.NOT_READY);
        addAdvance(ACQUAINT, APPLY, LifecycleRule.ACQUAINT_INCOMPLETE);
        stay(LIVE, StepKind.JOIN, JOINS);
        leave(StepKind.END);
        leave(StepKind.REQUEST_CHANGE);
        stay(OVER, StepKind.REQUEST_CHANGE, LifecycleRule.NOT_A_PARTY); // always honoured, even when it is over
        add(APPLY, StepKind.REDEFINE, Condition.always(), REDEFINED, REDEFINES);
        addTalks();
        addWork();
        addReports();
        return rows.build();
    }

    private void addAdvance(Phase from, Phase to, StructuralRule guard) {
        add(
                from,
                StepKind.ADVANCE,
                ASKED.is(to),
                to,
                guard,
                ScreeningRule.BOUNDARY_BREACH_OPEN,
                LifecycleRule.FACTS_MISSING,
                ConductRule.FAILED_RELATIONSHIP_MUST_END);
    }

    /** Adds that somebody leaves: where others stay who make up a format, it goes on. */
    private void leave(StepKind by) {
        for (Phase phase : LIVE) {
            add(phase, by, OTHERS_STAY.holds(), phase, LifecycleRule.NOT_A_PARTY);
            add(phase, by, Condition.not(OTHERS_STAY.holds()), ENDED, LifecycleRule.NOT_A_PARTY);
        }
    }

    private void addTalks() {
        stay(LIVE, StepKind.ANSWER_READINESS, LifecycleRule.NOT_A_PARTY);
        stay(ACQUAINTED, StepKind.SETTLE);
        stay(ACQUAINTED, StepKind.DESCRIBE_CONTEXT, LifecycleRule.NOT_A_PARTY);
        stay(ACQUAINTED, StepKind.STATE_AVAILABILITY, LifecycleRule.NOT_A_PARTY);
        stay(ACQUAINTED, StepKind.SET_TIMEFRAME);
        stay(
                LIVE,
                StepKind.AGREE,
                LifecycleRule.NOT_A_PARTY,
                AgreementRule.CONSENT_MISSING,
                LifecycleRule.VERSION_NOT_NEXT);
        stay(LIVE, StepKind.KEEP_GOALS, LifecycleRule.NOT_A_PARTY, GoalRule.MENTEE_GOAL_OVERRIDDEN);
        stay(LIVE, StepKind.NOTE_MISUNDERSTANDING, LifecycleRule.DAYS_DIFFER, LifecycleRule.NOT_A_PARTY);
        stay(LIVE, StepKind.ALLOCATE_SEAT, LifecycleRule.NOT_A_PARTY, LifecycleRule.NOT_ON_RECORD);
    }

    private void addWork() {
        stay(
                ACQUAINTED,
                StepKind.PLAN_MEETING,
                LifecycleRule.ALREADY_ON_RECORD,
                LifecycleRule.DAYS_DIFFER,
                LifecycleRule.NOT_A_PARTY,
                ScheduleRule.NOT_MUTUALLY_AGREED);
        stay(ACQUAINTED, StepKind.DROP_MEETING, LifecycleRule.NOT_ON_RECORD);
        done(
                ACQUAINTED,
                StepKind.HOLD_MEETING,
                LifecycleRule.ALREADY_ON_RECORD,
                LifecycleRule.DAYS_DIFFER,
                LifecycleRule.NOT_A_PARTY);
        done(ACQUAINTED, StepKind.FINISH_HOMEWORK, ON_RECORD);
        Set<Phase> applied = EnumSet.of(APPLY);
        done(applied, StepKind.GIVE_FEEDBACK, LifecycleRule.DAYS_DIFFER, LifecycleRule.NOT_A_PARTY);
        done(applied, StepKind.COACH, LifecycleRule.NOT_A_PARTY, LifecycleRule.NOT_ON_RECORD);
        done(applied, StepKind.COMPLETE_PROJECT, ON_RECORD);
        stay(applied, StepKind.REFLECT, LifecycleRule.NOT_A_PARTY);
        for (Phase phase : OVER) { // needs no haste
            add(phase, StepKind.REFLECT, wasIn(applied), phase, LifecycleRule.NOT_A_PARTY);
        }
    }

    private void addReports() {
        done(
                LIVE,
                StepKind.REVIEW,
                LifecycleRule.DAYS_DIFFER,
                LifecycleRule.NOT_A_PARTY,
                LifecycleRule.NOT_ON_RECORD,
                LifecycleRule.FACTS_MISSING,
                ScreeningRule.BOUNDARY_BREACH_OPEN,
                ConductRule.FAILED_RELATIONSHIP_MUST_END);
        Set<Phase> any = EnumSet.allOf(Phase.class);
        stay(any, StepKind.REPORT_CONDUCT, LifecycleRule.DAYS_DIFFER, LifecycleRule.NOT_A_PARTY);
        stay(any, StepKind.REPORT_COMMITMENT, LifecycleRule.DAYS_DIFFER, LifecycleRule.NOT_A_PARTY);
        stay(
                any,
                StepKind.ASSESS_CONDUCT,
                LifecycleRule.DAYS_DIFFER,
                LifecycleRule.NOT_A_PARTY,
                LifecycleRule.NOT_ON_RECORD);
        stay(LIVE, StepKind.STATE_FACT, LifecycleRule.FACT_NOT_ADMITTED);
    }

    /** Returns the condition that it was in one of the given phases on its last day. */
    private static Condition wasIn(Set<Phase> phases) {
        return LAST_PHASE.is(phases.stream()
                .map(Phase::name)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder())));
    }

    /** Adds what is done in some phases, and may be told once it is over if it had its place and was done before. */
    private void done(Set<Phase> phases, StepKind by, StructuralRule... against) {
        stay(phases, by, against);
        boolean isEvery = phases.containsAll(LIVE);
        for (Phase phase : OVER) {
            add(phase, by, isEvery ? IN_TIME.holds() : IN_TIME.holds().and(wasIn(phases)), phase, against);
        }
    }

    private void stay(Set<Phase> phases, StepKind by, StructuralRule... against) {
        for (Phase phase : phases) {
            add(phase, by, Condition.always(), phase, against);
        }
    }

    private void add(Phase from, StepKind by, Condition when, Phase to, StructuralRule... against) {
        add(Optional.of(from), by, when, to, against);
    }

    private void add(Optional<Phase> from, StepKind by, Condition when, Phase to, StructuralRule... against) {
        rows.add(new Transition(
                from,
                by,
                when,
                to,
                Stream.concat(Stream.of(LifecycleRule.NOT_YET, LifecycleRule.TOO_EARLY), Arrays.stream(against))
                        .map(StructuralRule::id)
                        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()))));
    }
}
