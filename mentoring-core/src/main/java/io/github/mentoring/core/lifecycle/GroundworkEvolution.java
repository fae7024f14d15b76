package io.github.mentoring.core.lifecycle;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import io.github.mentoring.core.agreement.Misunderstanding;
import io.github.mentoring.core.goal.Goal;
import io.github.mentoring.core.goal.GoalId;
import io.github.mentoring.core.goal.GoalPlan;
import io.github.mentoring.core.phase.AcquaintItem;
import io.github.mentoring.core.relationship.CommitteeSeat;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says where talks lead. */
final class GroundworkEvolution {

    private GroundworkEvolution() {}

    static Groundwork evolve(Groundwork now, Talk talk, LocalDate on) {
        if (talk instanceof Talk.AnswerReadiness answer) {
            return now.withReadiness(put(now.readiness(), answer.party(), answer.item(), answer.yes()));
        }
        if (talk instanceof Talk.Settle settle) {
            return now.withSettled(Evolution.put(now.settled(), settle.item(), settle.settled()));
        }
        if (talk instanceof Talk.DescribeContext context) {
            return now.withContexts(put(now.contexts(), context.mentee(), context.part(), context.clear()));
        }
        if (talk instanceof Talk.StateAvailability availability) {
            return now.withAvailable(Evolution.put(now.available(), availability.party(), availability.stated()));
        }
        if (talk instanceof Talk.SetTimeframe timeframe) {
            Groundwork next = now.withSettled(Evolution.put(now.settled(), AcquaintItem.TIMEFRAME, true));
            return now.until().equals(timeframe.until())
                    ? next
                    : next.withUntil(timeframe.until()).withUntilSetOn(on);
        }
        if (talk instanceof Talk.Agree agree) {
            return now.withAgreement(agree.agreement()).withAgreedOn(on);
        }
        if (talk instanceof Talk.KeepGoals goals) {
            return kept(now, goals.plan(), on);
        }
        return talk instanceof Talk.NoteMisunderstanding note
                ? now.withMisunderstandings(noted(now.misunderstandings(), note.misunderstanding()))
                : now.withSeats(seated(now.seats(), ((Talk.AllocateSeat) talk).seat()));
    }

    private static Groundwork kept(Groundwork now, GoalPlan plan, LocalDate on) {
        ImmutableSortedMap<GoalId, LocalDate> before =
                now.goalsSetOn().getOrDefault(plan.mentee(), ImmutableSortedMap.of());
        Map<GoalId, Goal> standing = byId(now.goals().get(plan.mentee()));
        ImmutableSortedMap.Builder<GoalId, LocalDate> setOn = ImmutableSortedMap.naturalOrder();
        for (Goal goal : plan.goals()) {
            if (goal.isActive() && goal.targetDate().isPresent()) {
                LocalDate day = isPursued(standing.get(goal.id()), goal) ? before.get(goal.id()) : on;
                if (day != null) {
                    setOn.put(goal.id(), day);
                }
            }
        }
        return now.withGoals(Evolution.put(now.goals(), plan.mentee(), plan))
                .withGoalsSetOn(Evolution.put(now.goalsSetOn(), plan.mentee(), setOn.buildOrThrow()));
    }

    private static Map<GoalId, Goal> byId(@Nullable GoalPlan plan) {
        return plan == null ? Map.of() : Maps.uniqueIndex(plan.goals(), Goal::id);
    }

    /** Returns whether the mentee was to reach the goal by that day before. */
    private static boolean isPursued(@Nullable Goal before, Goal goal) {
        return before != null && before.isActive() && before.targetDate().equals(goal.targetDate());
    }

    /** Returns the seats with one more, in place of one for the same from the same day. */
    private static ImmutableSortedSet<CommitteeSeat> seated(
            ImmutableSortedSet<CommitteeSeat> seats, CommitteeSeat one) {
        ImmutableSortedSet.Builder<CommitteeSeat> next = ImmutableSortedSet.naturalOrder();
        for (CommitteeSeat seat : seats) {
            boolean isSame = seat.mentor().equals(one.mentor())
                    && seat.from().equals(one.from())
                    && seat.functions().equals(one.functions());
            if (!isSame) {
                next.add(seat);
            }
        }
        return next.add(one).build();
    }

    private static <K extends Comparable<? super K>, E extends Enum<E>>
            ImmutableSortedMap<K, ImmutableSortedSet<E>> put(
                    ImmutableSortedMap<K, ImmutableSortedSet<E>> map, K key, E item, boolean present) {
        return Evolution.put(map, key, Evolution.put(map.getOrDefault(key, ImmutableSortedSet.of()), item, present));
    }

    /** Returns whether a misunderstanding was put on record before, be it that it is told otherwise how it was settled. */
    static boolean isKnown(Groundwork now, Misunderstanding noted) {
        return isKnown(now.misunderstandings(), noted);
    }

    private static boolean isKnown(ImmutableList<Misunderstanding> log, Misunderstanding noted) {
        return log.stream().anyMatch(each -> isSame(each, noted));
    }

    private static ImmutableList<Misunderstanding> noted(ImmutableList<Misunderstanding> log, Misunderstanding noted) {
        return isKnown(log, noted)
                ? log.stream().map(each -> isSame(each, noted) ? noted : each).collect(ImmutableList.toImmutableList())
                : Evolution.append(log, noted);
    }

    private static boolean isSame(Misunderstanding one, Misunderstanding other) {
        return one.between().equals(other.between())
                && one.raisedOn().equals(other.raisedOn())
                && one.text().equals(other.text());
    }
}
