package io.github.mentoring.examples.peers;

import com.github.oxo42.stateless4j.StateMachine;
import com.github.oxo42.stateless4j.StateMachineConfig;
import io.github.mentoring.core.goal.Goal;
import io.github.mentoring.core.goal.GoalPlan;
import io.github.mentoring.core.lifecycle.Groundwork;
import io.github.mentoring.core.lifecycle.Relationship;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.PersonId;
import io.github.mentoring.core.phase.AcquaintItem;
import io.github.mentoring.core.phase.ContextPart;
import io.github.mentoring.core.phase.Phase;
import io.github.mentoring.core.phase.ReadinessItem;
import io.github.mentoring.core.relationship.Parties;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The four steps of a life as a state machine of stateless4j, whose two guards look in the same order at the same things as
 * those of the lifecycle: whether all who are in it are ready, and whether the six items are settled.
 */
final class PeerLife {

    /** What may be asked for. */
    enum Trigger {
        TO_ACQUAINT,
        TO_APPLY,
        END
    }

    private static final int READINESS_ITEMS = ReadinessItem.values().length;
    private static final int CONTEXT_PARTS = ContextPart.values().length;

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
    static PeerLife of(Relationship relationship) {
        return new PeerLife(() -> isReady(relationship), () -> isAcquainted(relationship));
    }

    /** Returns the configuration of the machine of one relationship. */
    static StateMachineConfig<Phase, Trigger> config(Relationship relationship) {
        return of(relationship).config;
    }

    /** Returns a machine for many relationships, one after the other. */
    static PeerLife shared(Supplier<Relationship> current) {
        return new PeerLife(() -> isReady(current.get()), () -> isAcquainted(current.get()));
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

    private static boolean isReady(Relationship relationship) {
        Parties.Guided parties = (Parties.Guided) relationship.parties();
        for (MentorId mentor : parties.mentors()) {
            if (!isReady(relationship.groundwork(), mentor.person())) {
                return false;
            }
        }
        for (MenteeId mentee : parties.mentees()) {
            if (!isReady(relationship.groundwork(), mentee.person())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isReady(Groundwork groundwork, PersonId who) {
        var yes = groundwork.readiness().get(who);
        return yes != null && yes.size() == READINESS_ITEMS;
    }

    private static boolean isAcquainted(Relationship relationship) {
        Parties.Guided parties = (Parties.Guided) relationship.parties();
        Groundwork groundwork = relationship.groundwork();
        if (!groundwork.settled().contains(AcquaintItem.INTRODUCTIONS)
                || !groundwork.settled().contains(AcquaintItem.FEEDBACK_EXPECTATIONS)
                || !groundwork.settled().contains(AcquaintItem.TIMEFRAME)) {
            return false;
        }
        for (MentorId mentor : parties.mentors()) {
            if (!groundwork.available().contains(mentor.person())) {
                return false;
            }
        }
        for (MenteeId mentee : parties.mentees()) {
            var clear = groundwork.contexts().get(mentee);
            if (clear == null
                    || clear.size() < CONTEXT_PARTS
                    || !hasActiveGoal(groundwork.goals().get(mentee))
                    || !groundwork.available().contains(mentee.person())) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasActiveGoal(@Nullable GoalPlan plan) {
        if (plan != null) {
            for (Goal goal : plan.goals()) {
                if (goal.isActive()) {
                    return true;
                }
            }
        }
        return false;
    }
}
