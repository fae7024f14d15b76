package io.github.mentoring.core.lifecycle;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.finding.Detail;
import io.github.mentoring.core.finding.Finding;
import io.github.mentoring.core.finding.Findings;
import io.github.mentoring.core.finding.TransitionRule;
import io.github.mentoring.core.programme.MentoringPolicy;
import io.github.mentoring.core.rule.Audience;
import io.github.mentoring.core.rule.Explanation;
import io.github.mentoring.core.rule.Outcome;
import io.github.mentoring.core.rule.OwnPredicate;
import io.github.mentoring.core.rule.Remedy;
import io.github.mentoring.core.rule.Rulebook;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
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
    private final Guards guards;
    private final TransitionTable table = TransitionTable.standard();

    private Lifecycle(Guards guards) {
        this.policy = guards.policy();
        this.guards = guards;
    }

    /** Returns the lifecycle under the given policy, by the standard rules. */
    public static Lifecycle under(MentoringPolicy policy) {
        return new Lifecycle(Guards.under(requireNonNull(policy, "policy")));
    }

    /** Returns the lifecycle under the given policy, by rules that ask no predicate of the caller's own. */
    public static Lifecycle by(MentoringPolicy policy, Rulebook rulebook) {
        return by(policy, rulebook, ImmutableMap.of());
    }

    /**
     * Returns the lifecycle under the given policy, by the given rules.
     *
     * <p>They have a say in {@linkplain GuardedMove guarded moves} alone. What the policy says about readiness, getting
     * acquainted and acceptance counts as far as the rulebook was made {@linkplain LifecycleRules of it}.
     *
     * @param rulebook rules about guarded moves, with all the {@linkplain LifecycleFacts#all standard facts} and perhaps
     *     more
     * @param predicates the predicates of the caller's own, by the names under which rules ask them
     * @throws IllegalArgumentException if the rules are for another question, lack a standard fact or take it for
     *     something else, go below the {@linkplain LifecycleRules#floor floor}, or ask a predicate that is not among them
     */
    public static Lifecycle by(
            MentoringPolicy policy, Rulebook rulebook, ImmutableMap<String, OwnPredicate> predicates) {
        requireNonNull(policy, "policy");
        requireNonNull(rulebook, "rulebook");
        requireNonNull(predicates, "predicates");
        return new Lifecycle(Guards.by(policy, rulebook, predicates));
    }

    /** Returns the policy. */
    public MentoringPolicy policy() {
        return policy;
    }

    /** Returns the rules about guarded moves. */
    public Rulebook rulebook() {
        return guards.judge().rulebook();
    }

    /**
     * Returns what events name as the version under which they were decided: that of the policy and, if the rules are not
     * the standard ones, a slash and that of the rulebook.
     */
    public String version() {
        return guards.version();
    }

    /**
     * Returns what the given command, whose step is a {@link Move.Begin}, comes to where nothing has begun.
     *
     * <p>What is said to have begun more than a hundred years ago is refused, since that is a slip.
     *
     * <p>No fact of an institution's own can have been stated by then, so that a rule that asks for one about a
     * {@linkplain GuardedMove#BEGIN beginning} may refuse every one; such a fact is better asked for on the way to
     * {@linkplain GuardedMove#TO_ACQUAINT getting acquainted}.
     *
     * @throws IllegalArgumentException if the time is so far off that no day of the calendar has it
     */
    public Ruling begin(Command command, Instant asOf) {
        requireNonNull(command, "command");
        requireNonNull(asOf, "asOf");
        LocalDate today = dayOf(asOf);
        List<Unmet> unmet = new ArrayList<>();
        if (command.on().isAfter(today)) {
            unmet.add(Timing.notYet(command.on()));
        }
        Timing.notBefore(Timing.earliestBeginning(today), command.on())
                .all()
                .forEach(finding -> unmet.add(new Unmet(finding, Optional.empty())));
        if (!(command.step() instanceof Move.Begin begin)) {
            unmet.add(new Unmet(illegal(command.step().kind()), Optional.empty()));
            return refused(unmet, Findings.none(), Optional.empty());
        }
        Draft draft = Beginnings.draft(begin, command.on(), today, guards);
        unmet.addAll(draft.unmet());
        if (!unmet.isEmpty()) {
            return refused(unmet, draft.remarks(), Optional.empty());
        }
        Event event = new Event(1, command.id(), command.on(), asOf, guards.version(), begin);
        return new Ruling.Accepted(ImmutableList.of(event), Evolution.begin(event), draft.remarks());
    }

    /**
     * Returns what the given command comes to in the given relationship.
     *
     * <p>A command is known by its id alone: if one with that id was carried out, this one is {@link Ruling.Repeated},
     * whatever it says.
     *
     * <p>A step that is told at a time before the last event was put on record is refused until then. But to leave, to ask
     * for another partner, and to report or assess conduct is never held up by a clock: it is put on record together with
     * that event.
     *
     * @throws IllegalArgumentException if the time is so far off that no day of the calendar has it, or that what conduct
     *     calls for falls due after the last day of the calendar
     */
    public Ruling decide(Relationship now, Command command, Instant asOf) {
        requireNonNull(now, "now");
        requireNonNull(command, "command");
        requireNonNull(asOf, "asOf");
        Optional<Taken> before = GroupedRelationship.of(now).ledger().taken(command.id());
        if (before.isPresent()) {
            return new Ruling.Repeated(before.get(), now);
        }
        Instant recordedAt = Timing.recordedAt(now, command.step(), asOf);
        Draft draft = weighed(now, command, recordedAt);
        return draft.unmet().isEmpty()
                ? accepted(now, command, recordedAt, draft)
                : refused(draft.unmet(), draft.remarks(), Optional.of(now));
    }

    /**
     * Returns what may be done next in the given relationship, and what stands against it.
     *
     * <p>Of the moves that need the consent of all, it says what stands against them once all consent. Whether somebody may
     * come in depends on who that is, and so is not among them.
     */
    public Outlook next(Relationship now, Instant asOf) {
        requireNonNull(now, "now");
        requireNonNull(asOf, "asOf");
        LocalDate today = dayOf(asOf);
        ImmutableSortedMap.Builder<GuardedMove, Prospect> moves = ImmutableSortedMap.naturalOrder();
        for (GuardedMove move : GuardedMove.values()) {
            if (!hasItsPlace(now, move, today)) {
                continue;
            }
            Draft draft = Outlook.step(move, now)
                    .map(step -> weighed(now, new Command(Outlook.COMMAND, today, step), asOf))
                    .orElseGet(() -> reviewed(now, move, asOf, today));
            moves.put(move, Prospect.of(draft));
        }
        ImmutableSortedSet.Builder<StepKind> steps = ImmutableSortedSet.naturalOrder();
        for (StepKind kind : StepKind.values()) {
            if (!table.rows(now.phase(), kind).isEmpty()) {
                steps.add(kind);
            }
        }
        return new Outlook(today, steps.build(), moves.buildOrThrow());
    }

    /**
     * Returns what would come of all commands of a journal if this lifecycle decided on each of them anew, at the time at
     * which it was put on record.
     *
     * <p>What they came to under the policy of their time is {@link Journal#relationship}, which asks no policy at all. The
     * events of a replay are for comparison; those on record stand.
     *
     * @throws IllegalArgumentException if the journal has a consequence without the step from which it follows
     */
    public Replay replay(Journal journal) {
        return Replay.of(requireNonNull(journal, "journal"), this);
    }

    /**
     * Returns what an audience may be told of a guarded move: the answer of the rules as it is, and the reasons as far as
     * they follow from what the audience may see.
     *
     * <p>Rules are asked how much is open, and so name all parties. Of whom it is open, and which item, the
     * {@linkplain Prospect#unmet unmet} of {@link #next} and of a refusal say.
     *
     * @param move a move within a relationship, which all whom it takes consent to
     * @throws IllegalArgumentException if the move is a beginning, or that somebody comes in, or has no place as things
     *     stand: those that have are the {@linkplain Outlook#moves moves} of {@link #next}
     */
    public Explanation explain(Relationship now, GuardedMove move, Instant asOf, Audience audience) {
        requireNonNull(audience, "audience");
        Venture venture = venture(now, move, asOf);
        return guards.judge().explain(venture.toCase(rulebook()), venture.today(), audience);
    }

    /**
     * Returns the least changes after which the rules would allow a guarded move: none of their parts would do alone. If
     * they allow it as it is, that is one remedy without a change; if nothing can be done, there is none. It is for those
     * who may see every fact, such as that a breach is open.
     *
     * @param move a move within a relationship, which all whom it takes consent to
     * @param limit how many remedies to look for at most
     * @throws IllegalArgumentException if the move is a beginning, or that somebody comes in, or has no place as things
     *     stand: those that have are the {@linkplain Outlook#moves moves} of {@link #next}; or if the limit is not positive
     */
    public ImmutableList<Remedy> remedies(Relationship now, GuardedMove move, Instant asOf, int limit) {
        return guards.judge().remedies(venture(now, move, asOf).toCase(rulebook()), Outcome.NOTED, limit);
    }

    /**
     * Returns the least changes of what the given audience may see after which the rules would allow a guarded move, as far
     * as that depends on nothing else.
     *
     * @param move a move within a relationship, which all whom it takes consent to
     * @param limit how many remedies to look for at most
     * @throws IllegalArgumentException if the move is a beginning, or that somebody comes in, or has no place as things
     *     stand: those that have are the {@linkplain Outlook#moves moves} of {@link #next}; or if the limit is not positive
     */
    public ImmutableList<Remedy> remedies(
            Relationship now, GuardedMove move, Instant asOf, int limit, Audience audience) {
        requireNonNull(audience, "audience");
        return guards.judge().remedies(venture(now, move, asOf).toCase(rulebook()), Outcome.NOTED, limit, audience);
    }

    private Venture venture(Relationship now, GuardedMove move, Instant asOf) {
        requireNonNull(now, "now");
        requireNonNull(move, "move");
        LocalDate today = dayOf(requireNonNull(asOf, "asOf"));
        checkArgument(
                move != GuardedMove.BEGIN && move != GuardedMove.JOIN,
                "guarded move depends on who comes in: %s; decide on the command instead",
                move);
        checkArgument(
                hasItsPlace(now, move, today),
                "guarded move has no place in phase %s: %s; ask for one of next(…).moves()",
                now.phase(),
                move);
        return ventured(now, move, today);
    }

    private Venture ventured(Relationship now, GuardedMove move, LocalDate today) {
        return Venture.within(now, move, guards.gaps(now, move, today), today, today);
    }

    private LocalDate dayOf(Instant asOf) {
        try {
            return policy.schedule().dateOf(asOf);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "time of the record lies beyond the years of the calendar: " + asOf + "; choose one that has a day",
                    e);
        }
    }

    private Draft weighed(Relationship now, Command command, Instant asOf) {
        LocalDate today = dayOf(asOf);
        Draft draft;
        if (Places.include(now, command)) {
            draft = Steps.draft(new Attempt(now, command, today, guards));
        } else {
            draft = Draft.of(command.step()).against(illegal(now, command.step()));
        }
        return Timing.check(draft, now, command, asOf, today, policy);
    }

    /** Returns what stands against an outcome of a review that is held today. */
    private Draft reviewed(Relationship now, GuardedMove outcome, Instant asOf, LocalDate today) {
        Command command = new Command(Outlook.COMMAND, today, Outlook.review(outcome, now, today));
        Draft draft = guards.check(ventured(now, outcome, today), Draft.of(command.step()));
        return Timing.check(draft, now, command, asOf, today, policy);
    }

    private boolean hasItsPlace(Relationship now, GuardedMove move, LocalDate today) {
        return Outlook.isOutcome(move)
                ? now.isLive()
                : Outlook.step(move, now)
                        .filter(step -> Places.include(now, new Command(Outlook.COMMAND, today, step)))
                        .isPresent();
    }

    private Ruling accepted(Relationship now, Command command, Instant asOf, Draft draft) {
        Event first = event(now, command, asOf, draft.step(), 1);
        if (draft.following().isEmpty()) { // as it mostly is
            return new Ruling.Accepted(ImmutableList.of(first), Evolution.evolve(now, first), draft.remarks());
        }
        List<Event> events = new ArrayList<>(draft.following().size() + 1);
        events.add(first);
        for (Change change : draft.following()) {
            events.add(event(now, command, asOf, change, events.size() + 1));
        }
        return new Ruling.Accepted(ImmutableList.copyOf(events), Evolution.evolve(now, events), draft.remarks());
    }

    private Event event(Relationship now, Command command, Instant asOf, Change change, int place) {
        LocalDate day = Timing.dayOf(now, change, command.on());
        return new Event(now.version() + place, command.id(), day, asOf, guards.version(), change);
    }

    private static Ruling refused(List<Unmet> unmet, Findings remarks, Optional<Relationship> now) {
        return new Ruling.Refused(Unmet.inOrder(unmet), remarks, now);
    }

    private static Finding illegal(StepKind kind) {
        return TransitionRule.ILLEGAL_TRANSITION.finding(Detail.of(Before.NOTHING_BEGUN, kind));
    }

    private static Finding illegal(Relationship now, Step step) {
        Detail where = step instanceof Move.Advance advance
                ? Detail.of(now.phase(), step.kind(), advance.to())
                : Detail.of(now.phase(), step.kind());
        return TransitionRule.ILLEGAL_TRANSITION.finding(where, now.parties().people());
    }

    /** Where things stand before there is a phase, as a finding names it. */
    private enum Before {
        NOTHING_BEGUN
    }
}
