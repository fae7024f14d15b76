package io.github.mentoring.core.lifecycle;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a relationship would be like if all of its commands had been decided by one lifecycle.
 *
 * <p>Each command is decided in the relationship that those before it lead to by that lifecycle, so that one refusal may
 * bring others with it; the first that differs is the one to look at.
 *
 * <p>A command that was refused at the time has left no event and is not decided anew: a replay tells what another policy
 * would have held up, and not what it would have let through.
 *
 * @param relationship where the commands lead, or empty if nothing begins
 * @param differing the commands that come to something else than what is on record, in their order
 */
public record Replay(Optional<Relationship> relationship, ImmutableList<Redecided> differing) {

    /** Checks that both parts are there. */
    public Replay {
        requireNonNull(relationship, "relationship");
        requireNonNull(differing, "differing");
    }

    /** Returns whether every command comes to what is on record, under whichever version. */
    public boolean isSame() {
        return differing.isEmpty();
    }

    static Replay of(Journal journal, Lifecycle lifecycle) {
        @Nullable Relationship now = null;
        ImmutableList.Builder<Redecided> differing = ImmutableList.builder();
        for (List<Event> then : commands(journal)) {
            Event first = then.get(0);
            checkArgument(
                    first.change() instanceof Step,
                    "journal has a consequence without a step ahead of it: event %s; leave no event out",
                    first.number());
            Command command = new Command(first.command(), first.occurredOn(), (Step) first.change());
            Ruling ruling = now == null
                    ? lifecycle.begin(command, first.recordedAt())
                    : lifecycle.decide(now, command, first.recordedAt());
            if (!changes(ruling.events()).equals(changes(then))) {
                differing.add(new Redecided(command, ruling, ImmutableList.copyOf(then)));
            }
            now = ruling.relationship().orElse(now);
        }
        return new Replay(Optional.ofNullable(now), differing.build());
    }

    /** Returns the events of each command; those of one stand together, and the step comes first. */
    private static List<List<Event>> commands(Journal journal) {
        List<List<Event>> commands = new ArrayList<>();
        for (Event event : journal.events()) {
            List<Event> last = commands.isEmpty() ? List.of() : commands.get(commands.size() - 1);
            if (last.isEmpty() || !last.get(0).command().equals(event.command()) || event.change() instanceof Step) {
                last = new ArrayList<>();
                commands.add(last);
            }
            last.add(event);
        }
        return commands;
    }

    private static List<Change> changes(List<Event> events) {
        return events.stream().map(Event::change).toList();
    }
}
