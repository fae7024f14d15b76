package io.github.mentoring.core.lifecycle;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.agreement.Misunderstanding;
import io.github.mentoring.core.phase.AcquaintItem;
import io.github.mentoring.core.relationship.CommitteeSeat;

/** Says where talks lead. */
final class GroundworkEvolution {

    private GroundworkEvolution() {}

    static Groundwork evolve(Groundwork now, Talk talk) {
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
            return now.withSettled(Evolution.put(now.settled(), AcquaintItem.TIMEFRAME, true))
                    .withUntil(timeframe.until());
        }
        if (talk instanceof Talk.Agree agree) {
            return now.withAgreement(agree.agreement());
        }
        if (talk instanceof Talk.KeepGoals goals) {
            return now.withGoals(Evolution.put(now.goals(), goals.plan().mentee(), goals.plan()));
        }
        return talk instanceof Talk.NoteMisunderstanding note
                ? now.withMisunderstandings(noted(now.misunderstandings(), note.misunderstanding()))
                : now.withSeats(seated(now.seats(), ((Talk.AllocateSeat) talk).seat()));
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

    private static ImmutableList<Misunderstanding> noted(ImmutableList<Misunderstanding> log, Misunderstanding noted) {
        boolean known = log.stream().anyMatch(each -> isSame(each, noted));
        return known
                ? log.stream().map(each -> isSame(each, noted) ? noted : each).collect(ImmutableList.toImmutableList())
                : Evolution.append(log, noted);
    }

    private static boolean isSame(Misunderstanding one, Misunderstanding other) {
        return one.between().equals(other.between())
                && one.raisedOn().equals(other.raisedOn())
                && one.text().equals(other.text());
    }
}
