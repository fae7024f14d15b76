package io.github.mentoring.core.lifecycle;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.mentoring.core.finding.Detail;
import io.github.mentoring.core.finding.Finding;
import io.github.mentoring.core.finding.Findings;
import io.github.mentoring.core.finding.TransitionRule;
import io.github.mentoring.core.programme.MentoringPolicy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Decides which commands a relationship admits under a policy: a pure function of the relationship, the command and the
 * time at which it is put on record.
 *
 * <p>Nothing here moves by itself: time passes, and somebody acts on it or does not. Either side may leave at any time, and
 * a wish for another partner is always honoured; no policy and no rule of an institution's own can change that.
 */
public final class Lifecycle {

    private final MentoringPolicy policy;
    private final TransitionTable table = TransitionTable.standard();

    private Lifecycle(MentoringPolicy policy) {
        this.policy = policy;
    }

    /** Returns the lifecycle under the given policy. */
    public static Lifecycle under(MentoringPolicy policy) {
        return new Lifecycle(requireNonNull(policy, "policy"));
    }

    /** Returns the policy. */
    public MentoringPolicy policy() {
        return policy;
    }

    /** Returns what the given command, whose step is a {@link Move.Begin}, comes to where nothing has begun. */
    public Ruling begin(Command command, Instant asOf) {
        requireNonNull(command, "command");
        requireNonNull(asOf, "asOf");
        LocalDate today = policy.schedule().dateOf(asOf);
        List<Unmet> unmet = new ArrayList<>();
        checkCome(command, today).ifPresent(unmet::add);
        if (!(command.step() instanceof Move.Begin begin)) {
            unmet.add(new Unmet(illegal(command.step().kind()), Optional.empty()));
            return refused(unmet, Findings.none(), Optional.empty());
        }
        Draft draft = Beginnings.draft(begin, policy);
        unmet.addAll(draft.unmet());
        if (!unmet.isEmpty()) {
            return refused(unmet, draft.remarks(), Optional.empty());
        }
        Event event = new Event(1, command.id(), command.on(), asOf, policy.version(), begin);
        return new Ruling.Accepted(ImmutableList.of(event), Evolution.begin(event), draft.remarks());
    }

    /** Returns what the given command comes to in the given relationship. */
    public Ruling decide(Relationship now, Command command, Instant asOf) {
        requireNonNull(now, "now");
        requireNonNull(command, "command");
        requireNonNull(asOf, "asOf");
        Optional<Taken> before = taken(now, command.id());
        if (before.isPresent()) {
            return new Ruling.Repeated(before.get(), now);
        }
        LocalDate today = policy.schedule().dateOf(asOf);
        List<Unmet> unmet = new ArrayList<>(Timing.check(now, command, asOf, policy));
        Draft draft;
        if (hasItsPlace(now, command)) {
            draft = Steps.draft(new Attempt(now, command, today, policy));
        } else {
            draft = Draft.of(command.step()).against(illegal(now, command.step().kind()));
        }
        unmet.addAll(draft.unmet());
        return unmet.isEmpty()
                ? accepted(now, command, asOf, draft)
                : refused(unmet, draft.remarks(), Optional.of(now));
    }

    private boolean hasItsPlace(Relationship now, Command command) {
        boolean inTime = !command.on().isAfter(now.phaseSince());
        for (Transition row : table.rows(now.phase(), command.step().kind())) {
            if (StandardTransitions.mayLead(row, command.step(), inTime)) {
                return true;
            }
        }
        return false;
    }

    private Ruling accepted(Relationship now, Command command, Instant asOf, Draft draft) {
        ImmutableList.Builder<Event> events = ImmutableList.builder();
        Relationship next = now;
        for (Change change : draft.changes()) {
            Event event = new Event(next.version() + 1, command.id(), command.on(), asOf, policy.version(), change);
            events.add(event);
            next = next.after(event);
        }
        return new Ruling.Accepted(events.build(), next, draft.remarks());
    }

    private static Ruling refused(List<Unmet> unmet, Findings remarks, Optional<Relationship> now) {
        ImmutableList<Unmet> ordered = ImmutableList.sortedCopyOf(Comparator.comparing(Unmet::finding), unmet);
        Findings findings =
                Findings.of(ordered.stream().map(Unmet::finding).toList()).and(remarks);
        return new Ruling.Refused(ordered, findings, now);
    }

    private static Optional<Taken> taken(Relationship now, CommandId id) {
        for (Taken each : now.taken()) {
            if (each.command().equals(id)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    private static Optional<Unmet> checkCome(Command command, LocalDate today) {
        return command.on().isAfter(today)
                ? Optional.of(
                        new Unmet(LifecycleRule.NOT_YET.finding(Detail.of(command.on())), Optional.of(command.on())))
                : Optional.empty();
    }

    private static Finding illegal(StepKind kind) {
        return TransitionRule.ILLEGAL_TRANSITION.finding(Detail.of(kind));
    }

    private static Finding illegal(Relationship now, StepKind kind) {
        return TransitionRule.ILLEGAL_TRANSITION.finding(
                Detail.of(now.phase(), kind), now.parties().people());
    }
}
