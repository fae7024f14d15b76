package io.github.mentoring.examples.peers;

import com.github.oxo42.stateless4j.StateMachine;
import io.github.mentoring.core.lifecycle.Command;
import io.github.mentoring.core.lifecycle.CommandId;
import io.github.mentoring.core.lifecycle.Relationship;
import io.github.mentoring.core.lifecycle.Taken;
import io.github.mentoring.core.phase.Phase;
import io.github.mentoring.examples.peers.PeerLife.Trigger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A life by stateless4j with what a programme has to write around the machine before it can do without the lifecycle: each
 * command is carried out once, none before its time, and what is carried out goes into a log. Reasons it gives none.
 */
final class KeptLife {

    /** One entry of the log. */
    record Entry(
            int number,
            CommandId command,
            LocalDate on,
            Instant recordedAt,
            String version,
            Trigger trigger,
            Phase to) {}

    private final StateMachine<Phase, Trigger> machine;
    private final Set<CommandId> taken = new HashSet<>();
    private final List<Entry> log = new ArrayList<>();
    private Phase phase = Phase.PREPARE;
    private LocalDate phaseSince;
    private Instant recordedAt;
    private int refused;

    private KeptLife(Relationship relationship) {
        machine = new StateMachine<>(phase, () -> phase, next -> phase = next, PeerLife.config(relationship));
        machine.onUnhandledTrigger((from, trigger) -> refused++);
        phaseSince = relationship.phaseSince();
        recordedAt = relationship.recordedAt();
        for (Taken before : relationship.taken()) {
            taken.add(before.command());
        }
    }

    static KeptLife of(Relationship relationship) {
        return new KeptLife(relationship);
    }

    /** Carries out a command, the step of which is given as a trigger. */
    void take(Command command, Trigger trigger, Instant asOf, String version) {
        if (taken.contains(command.id())) {
            return;
        }
        LocalDate today = LocalDate.ofInstant(asOf, ZoneOffset.UTC);
        LocalDate on = command.on();
        int before = refused;
        if (on.isAfter(today) || on.isBefore(phaseSince) || asOf.isBefore(recordedAt)) {
            refused++;
        } else {
            machine.fire(trigger);
        }
        if (refused == before) {
            phaseSince = on;
            recordedAt = asOf;
            taken.add(command.id());
            log.add(new Entry(log.size() + 2, command.id(), on, asOf, version, trigger, phase));
        }
    }

    /** Returns how many of the steps are refused, or less than none unless it has ended with all others in its log. */
    int outcome(int steps) {
        return phase == Phase.ENDED && log.size() + refused == steps ? refused : -1;
    }
}
