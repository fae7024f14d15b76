package io.github.mentoring.core.lifecycle;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import io.github.mentoring.core.finding.Decision;
import io.github.mentoring.core.finding.Detail;
import io.github.mentoring.core.finding.Findings;
import io.github.mentoring.core.format.FormatRule;
import io.github.mentoring.core.format.MentoringFormat;
import io.github.mentoring.core.learning.LearningModel;
import io.github.mentoring.core.person.PersonId;
import io.github.mentoring.core.phase.Phase;
import io.github.mentoring.core.phase.Redefinition;
import io.github.mentoring.core.relationship.Parties;

/** Tells what stands against a move, and what follows from it. */
final class MoveChecks {

    private MoveChecks() {}

    static Draft draft(Attempt attempt, Move move) {
        if (move instanceof Move.Advance advance) {
            return ofAdvance(attempt, advance);
        }
        if (move instanceof Move.Join join) {
            return ofJoin(attempt, join);
        }
        if (move instanceof Move.Redefine redefine) {
            return Reopening.departed(attempt, ofRedefinition(attempt, redefine));
        }
        if (move instanceof Move.End end) {
            return Reopening.departed(attempt, Departures.ofEnd(attempt, end));
        }
        return move instanceof Move.RequestChange change
                ? Reopening.departed(attempt, Departures.ofChange(attempt, change))
                : attempt.step();
    }

    private static Draft ofAdvance(Attempt attempt, Move.Advance advance) {
        if (advance.to() == Phase.ACQUAINT) {
            return attempt.guarded(GuardedMove.TO_ACQUAINT);
        }
        return attempt.guarded(GuardedMove.TO_APPLY)
                .checked(FirstTalks.findings(attempt.now(), attempt.policy().agreement()));
    }

    private static Draft ofRedefinition(Attempt attempt, Move.Redefine redefine) {
        GuardedMove move = switch (redefine.as()) {
            case COLLEAGUES -> GuardedMove.AS_COLLEAGUES;
            case INFORMAL_MENTORING -> GuardedMove.AS_INFORMAL;
        };
        ImmutableSortedSet<PersonId> people = attempt.now().parties().people();
        Gaps gaps = attempt.gaps(move).withoutConsentOf(Sets.difference(people, redefine.consentedBy()));
        return attempt.guarded(move, gaps)
                .checked(strangers(redefine.consentedBy(), people))
                .remarking(againstSuccessor(attempt, redefine));
    }

    /** Finds what would speak against beginning anew as those who are in it now. */
    private static Findings againstSuccessor(Attempt attempt, Move.Redefine redefine) {
        Relationship now = attempt.now();
        return redefine.as() == Redefinition.INFORMAL_MENTORING
                ? Structures.findings(
                        now.parties(), now.arrangement().format(), LearningModel.MENTORSHIP, attempt.policy())
                : Findings.none();
    }

    private static Draft ofJoin(Attempt attempt, Move.Join join) {
        Relationship now = attempt.now();
        PersonId newcomer = join.who().person();
        if (now.parties().include(newcomer)) {
            return attempt.against(LifecycleRule.ALREADY_A_PARTY.finding(newcomer));
        }
        Parties joined = Members.with(now.parties(), join.who());
        Gaps gaps = attempt.gaps(GuardedMove.JOIN)
                .withReadiness(
                        now.phase() == Phase.PREPARE
                                ? ImmutableList.of() // one who prepares with the others answers as they do
                                : Gaps.readiness(joined, join.who(), join.ready()))
                .withoutConsentOf(Sets.difference(joined.people(), join.acceptedBy()));
        Draft draft = attempt.guarded(GuardedMove.JOIN, gaps)
                .checked(strangers(join.acceptedBy(), joined.people()))
                .then(readmitted(now, joined, newcomer))
                .checked(Presence.lastDay(now, newcomer)
                        .map(last -> Timing.notBefore(last, attempt.on()))
                        .orElse(Findings.none()));
        Decision<MentoringFormat> shape = Structures.classify(joined);
        return shape.value()
                .map(format -> shaped(attempt, draft, joined, format))
                .orElseGet(() -> draft.checked(shape.findings()));
    }

    /** Returns that those who take somebody back do not turn away from that one any more, nor that one from them. */
    private static Iterable<Change> readmitted(Relationship now, Parties joined, PersonId newcomer) {
        ImmutableList.Builder<Change> readmitted = ImmutableList.builder();
        for (MentoringPair pair : now.excludedPairs()) {
            boolean comes = pair.mentor().person().equals(newcomer)
                    || pair.mentee().person().equals(newcomer);
            if (comes && Members.arePartners(joined, pair)) {
                readmitted.add(new Consequence.PairReadmitted(pair.mentor(), pair.mentee()));
            }
        }
        return readmitted.build();
    }

    private static Draft shaped(Attempt attempt, Draft draft, Parties joined, MentoringFormat format) {
        MentoringFormat before = attempt.now().arrangement().format();
        Draft checked =
                draft.checked(Structures.findings(joined, format, attempt.now().model(), attempt.policy()));
        return format == before
                ? checked
                : checked.then(ImmutableList.of(new Consequence.Reshaped(format)))
                        .remarking(Findings.of(FormatRule.FORMAT_CHANGED.finding(Detail.of(before, format))));
    }

    private static Findings strangers(ImmutableSortedSet<PersonId> named, ImmutableSortedSet<PersonId> people) {
        return Presence.notParties(Sets.difference(named, people));
    }
}
