package io.github.mentoring.examples.peers;

import com.github.oxo42.stateless4j.StateMachine;
import com.github.oxo42.stateless4j.StateMachineConfig;
import io.github.mentoring.core.goal.Goal;
import io.github.mentoring.core.goal.GoalPlan;
import io.github.mentoring.core.lifecycle.Groundwork;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.PersonId;
import io.github.mentoring.core.phase.AcquaintItem;
import io.github.mentoring.core.phase.ContextPart;
import io.github.mentoring.core.phase.Phase;
import io.github.mentoring.core.phase.ReadinessItem;
import java.util.function.BooleanSupplier;

/** The four steps of a life as a state machine of stateless4j, whose two guards read what the parties have settled. */
final class PeerLife {

    /** What may be asked for. */
    enum Trigger {
        TO_ACQUAINT,
        TO_APPLY,
        END
    }

    private static final PersonId ADA = PersonId.of("ada");
    private static final PersonId BOB = PersonId.of("bob");
    private static final MenteeId MENTEE = MenteeId.of("bob");

    private final StateMachineConfig<Phase, Trigger> config;
    private int refused;

    private PeerLife(BooleanSupplier ready, BooleanSupplier acquainted) {
        config = new StateMachineConfig<>();
        config.configure(Phase.PREPARE)
                .permitIf(Trigger.TO_ACQUAINT, Phase.ACQUAINT, ready::getAsBoolean)
                .permit(Trigger.END, Phase.ENDED);
        config.configure(Phase.ACQUAINT)
                .permitIf(Trigger.TO_APPLY, Phase.APPLY, acquainted::getAsBoolean)
                .permit(Trigger.END, Phase.ENDED);
        config.configure(Phase.APPLY).permit(Trigger.END, Phase.ENDED);
    }

    /** Returns the machine of one relationship, whose guards know whom they are about. */
    static PeerLife of(Groundwork groundwork) {
        return new PeerLife(() -> isReady(groundwork), () -> isAcquainted(groundwork));
    }

    /** Returns a machine for many relationships, one after the other. */
    static PeerLife shared(Current current) {
        return new PeerLife(() -> isReady(current.groundwork()), () -> isAcquainted(current.groundwork()));
    }

    /** Which relationship it is about. */
    interface Current {
        Groundwork groundwork();
    }

    /** Returns how many of the steps are refused. */
    int live() {
        refused = 0;
        StateMachine<Phase, Trigger> machine = new StateMachine<>(Phase.PREPARE, config);
        machine.onUnhandledTrigger((phase, trigger) -> refused++);
        machine.fire(Trigger.TO_ACQUAINT);
        machine.fire(Trigger.TO_APPLY);
        machine.fire(Trigger.END);
        return machine.getState() == Phase.ENDED ? refused : -1;
    }

    private static boolean isReady(Groundwork groundwork) {
        return isReady(groundwork, ADA) && isReady(groundwork, BOB);
    }

    private static boolean isReady(Groundwork groundwork, PersonId who) {
        var yes = groundwork.readiness().get(who);
        if (yes == null) {
            return false;
        }
        for (ReadinessItem item : ReadinessItem.values()) {
            if (!yes.contains(item)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAcquainted(Groundwork groundwork) {
        var clear = groundwork.contexts().get(MENTEE);
        GoalPlan plan = groundwork.goals().get(MENTEE);
        return groundwork.settled().contains(AcquaintItem.INTRODUCTIONS)
                && groundwork.settled().contains(AcquaintItem.FEEDBACK_EXPECTATIONS)
                && groundwork.settled().contains(AcquaintItem.TIMEFRAME)
                && clear != null
                && clear.size() == ContextPart.values().length
                && plan != null
                && plan.goals().stream().anyMatch(Goal::isActive)
                && groundwork.available().contains(ADA)
                && groundwork.available().contains(BOB);
    }
}
