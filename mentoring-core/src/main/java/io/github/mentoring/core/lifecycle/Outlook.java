package io.github.mentoring.core.lifecycle;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.phase.Phase;
import io.github.mentoring.core.phase.Redefinition;
import io.github.mentoring.core.phase.ReviewOutcome;
import io.github.mentoring.core.programme.AnnualReview;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What may be done next in a relationship.
 *
 * @param asOf the day on which it may be
 * @param steps the kinds of steps that have their place in the present phase; once it is over, some of them only for what
 *     happened before
 * @param moves the guarded moves that lead out of it and the outcomes of a review that rules have a say in, with what
 *     stands against each once all whom it takes consent
 */
public record Outlook(
        LocalDate asOf, ImmutableSortedSet<StepKind> steps, ImmutableSortedMap<GuardedMove, Prospect> moves) {

    static final CommandId COMMAND = CommandId.of("outlook");

    /** Checks that every part is there. */
    public Outlook {
        requireNonNull(asOf, "asOf");
        steps = ImmutableSortedSet.copyOf(requireNonNull(steps, "steps")); // whatever order the caller had
        moves = ImmutableSortedMap.copyOf(requireNonNull(moves, "moves"));
    }

    /** Returns whether a guarded move has its place, and nothing stands against it. */
    public boolean isOpen(GuardedMove move) {
        Prospect prospect = moves.get(requireNonNull(move, "move"));
        return prospect != null && prospect.isOpen();
    }

    /** Returns the step that a move is if all whom it takes want it, or empty if that depends on more than the move. */
    static Optional<Step> step(GuardedMove move, Relationship now) {
        return switch (move) {
            case TO_ACQUAINT -> Optional.of(new Move.Advance(Phase.ACQUAINT));
            case TO_APPLY -> Optional.of(new Move.Advance(Phase.APPLY));
            case AS_COLLEAGUES ->
                Optional.of(
                        new Move.Redefine(Redefinition.COLLEAGUES, now.parties().people()));
            case AS_INFORMAL ->
                Optional.of(new Move.Redefine(
                        Redefinition.INFORMAL_MENTORING, now.parties().people()));
            case BEGIN, JOIN, REVIEW_CONTINUE, REVIEW_REDEFINE -> Optional.empty();
        };
    }

    /** Returns the review of all parties that has the outcome which a move is. */
    static Report.Review review(GuardedMove outcome, Relationship now, LocalDate today) {
        return new Report.Review(AnnualReview.builder()
                .date(today)
                .addAllSubjects(now.parties().people())
                .outcome(outcome == GuardedMove.REVIEW_REDEFINE ? ReviewOutcome.REDEFINE : ReviewOutcome.CONTINUE)
                .build());
    }

    static boolean isOutcome(GuardedMove move) {
        return move == GuardedMove.REVIEW_CONTINUE || move == GuardedMove.REVIEW_REDEFINE;
    }
}
