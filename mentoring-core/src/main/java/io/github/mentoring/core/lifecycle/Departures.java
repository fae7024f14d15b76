package io.github.mentoring.core.lifecycle;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.finding.Detail;
import io.github.mentoring.core.finding.DutyBearer;
import io.github.mentoring.core.finding.Finding;
import io.github.mentoring.core.finding.Findings;
import io.github.mentoring.core.format.Departure;
import io.github.mentoring.core.format.MentoringFormat;
import io.github.mentoring.core.format.Structure;
import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.ParticipantId;
import io.github.mentoring.core.person.PersonId;
import io.github.mentoring.core.person.Side;
import io.github.mentoring.core.phase.EndReason;
import io.github.mentoring.core.relationship.Parties;
import java.util.Set;
import java.util.TreeSet;

/** Says what follows when people leave; nothing here stands against that. */
final class Departures {

    private Departures() {}

    static Draft ofEnd(Attempt attempt, Move.End end) {
        Relationship now = attempt.now();
        Findings strangers = Presence.strangers(now, end.by());
        if (!strangers.isEmpty()) {
            return attempt.step().checked(strangers);
        }
        EndReason reason = reason(attempt, end);
        Set<PersonId> leaving = withThoseLeftAlone(now.parties(), end.by(), now.excludedPairs());
        Draft draft = departed(attempt.step(), attempt, leaving, reason, end.by());
        if (reason == EndReason.COMPLETED) {
            draft = draft.remarking(unreflected(now, leaving));
        }
        return end.talkedOver() || !reason.expectsDirectTalk()
                ? draft
                : draft.remarking(Findings.of(notDiscussed(initiators(now.parties(), end.by()), end.by())));
    }

    static Draft ofChange(Attempt attempt, Move.RequestChange change) {
        Relationship now = attempt.now();
        Findings strangers = Presence.miscastOn(now, now.start(), ImmutableList.of(change.mentor(), change.mentee()));
        if (!strangers.isEmpty()) {
            return attempt.step().checked(strangers);
        }
        MentoringPair pair = new MentoringPair(change.mentor(), change.mentee());
        if (now.excludedPairs().contains(pair)) {
            return attempt.step(); // honoured before
        }
        ImmutableSortedSet<PersonId> by = ImmutableSortedSet.of(change.by().person());
        Draft draft = attempt.step()
                .then(ImmutableList.of(
                        new Consequence.PairExcluded(pair.mentor(), pair.mentee()),
                        new Consequence.MatchingRequested(pair.mentee())));
        if (now.isLive() && isTogether(now, pair)) {
            draft = departed(
                    draft,
                    attempt,
                    withThoseLeftAlone(now.parties(), Set.of(), Evolution.add(now.excludedPairs(), pair)),
                    EndReason.CHANGED,
                    by);
        }
        return change.talkedOver() || Conduct.of(attempt, pair).isBreached()
                ? draft
                : draft.remarking(Findings.of(notDiscussed(DutyBearer.of(Side.of(change.by())), by)));
    }

    /** Returns the draft with what follows when the given people, whom nobody holds back, leave. */
    private static Draft departed(
            Draft draft, Attempt attempt, Set<PersonId> leaving, EndReason reason, Set<PersonId> by) {
        if (leaving.isEmpty()) {
            return draft;
        }
        Departure departure = isPair(attempt.now().parties()) ? new Departure.Ends() : departure(attempt, leaving);
        if (!(departure instanceof Departure.Continues rest)) {
            return draft.then(ImmutableList.of(new Consequence.Closed(reason, ImmutableSortedSet.copyOf(by))));
        }
        ImmutableList.Builder<Change> follow = ImmutableList.builder();
        for (PersonId who : leaving) {
            follow.add(new Consequence.Left(who, reason));
        }
        MentoringFormat format = rest.structure().format();
        if (format != attempt.now().arrangement().format()) {
            follow.add(new Consequence.Reshaped(format));
        }
        return draft.then(follow.build()).remarking(departure.findings());
    }

    private static Departure departure(Attempt attempt, Set<PersonId> leaving) {
        Relationship now = attempt.now();
        Set<MentorId> mentors = Members.mentors(now.parties());
        Set<MenteeId> mentees = Members.mentees(now.parties());
        return Structure.of(now.arrangement().format(), mentors.size(), mentees.size())
                .without(
                        count(mentors, leaving),
                        count(mentees, leaving),
                        attempt.policy().format());
    }

    private static HeadCount count(Set<? extends ParticipantId> side, Set<PersonId> leaving) {
        return HeadCount.of((int)
                side.stream().filter(each -> leaving.contains(each.person())).count());
    }

    /** Returns the given people, and whoever then has nobody left that they have not turned away from. */
    private static Set<PersonId> withThoseLeftAlone(
            Parties parties, Set<PersonId> leaving, Set<MentoringPair> excluded) {
        if (isPair(parties) && !leaving.isEmpty()) {
            return Set.of( // as it mostly is
                    Members.mentors(parties).first().person(),
                    Members.mentees(parties).first().person());
        }
        Set<PersonId> gone = new TreeSet<>(leaving);
        boolean more = true;
        while (more) {
            more = gone.addAll(leftAlone(parties, gone, excluded));
        }
        return gone;
    }

    private static boolean isPair(Parties parties) {
        return parties instanceof Parties.Guided guided
                && guided.mentors().size() == 1
                && guided.mentees().size() == 1;
    }

    private static Set<PersonId> leftAlone(Parties parties, Set<PersonId> gone, Set<MentoringPair> excluded) {
        Set<PersonId> alone = new TreeSet<>(parties.people());
        alone.removeAll(gone);
        Set<MenteeId> mentees = new TreeSet<>(Members.mentees(parties));
        mentees.removeIf(mentee -> gone.contains(mentee.person()));
        for (MentorId mentor : Members.mentors(parties)) {
            for (MenteeId mentee : mentees) {
                if (!gone.contains(mentor.person()) && !excluded.contains(new MentoringPair(mentor, mentee))) {
                    alone.remove(mentor.person());
                    alone.remove(mentee.person());
                }
            }
        }
        if (parties instanceof Parties.Circle && mentees.size() > 1) {
            mentees.forEach(peer -> alone.remove(peer.person())); // who have each other
        }
        return alone;
    }

    private static EndReason reason(Attempt attempt, Move.End end) {
        boolean failed = false;
        ImmutableList<MentoringPair> reported =
                attempt.now().conduct().isEmpty() ? ImmutableList.of() : pairsOf(attempt.now(), end.by());
        for (MentoringPair pair : reported) {
            Conduct conduct = Conduct.of(attempt, pair);
            if (conduct.isBreached()) {
                return EndReason.BOUNDARY_BREACH;
            }
            failed |= conduct.isFailed();
        }
        if (failed) {
            return EndReason.FAILED_MISMATCH;
        }
        return switch (end.wish()) {
            case COMPLETE -> EndReason.COMPLETED;
            case SEPARATE -> EndReason.SEPARATED;
        };
    }

    /** Returns those of whom there are reports, who are still together, and of whom one leaves. */
    private static ImmutableList<MentoringPair> pairsOf(Relationship now, Set<PersonId> leaving) {
        return now.conduct().stream()
                .map(log -> new MentoringPair(log.mentor(), log.mentee()))
                .filter(pair -> isTogether(now, pair))
                .filter(pair -> leaving.contains(pair.mentor().person())
                        || leaving.contains(pair.mentee().person()))
                .collect(ImmutableList.toImmutableList());
    }

    private static boolean isTogether(Relationship now, MentoringPair pair) {
        return Members.include(now.parties(), pair.mentor())
                && Members.include(now.parties(), pair.mentee())
                && !now.excludedPairs().contains(pair);
    }

    private static Findings unreflected(Relationship now, Set<PersonId> leaving) {
        return Members.mentees(now.parties()).stream()
                .filter(mentee -> leaving.contains(mentee.person()))
                .filter(mentee -> !now.progress().reflected().contains(mentee))
                .map(mentee -> LifecycleRule.REFLECTION_MISSING.finding(mentee.person()))
                .collect(Findings.toFindings());
    }

    private static Finding notDiscussed(DutyBearer duty, Set<PersonId> by) {
        return LifecycleRule.NOT_DISCUSSED_DIRECTLY.finding(Detail.none(), by).withDuty(duty);
    }

    private static DutyBearer initiators(Parties parties, Set<PersonId> by) {
        boolean mentor = Members.mentors(parties).stream().anyMatch(each -> by.contains(each.person()));
        boolean mentee = Members.mentees(parties).stream().anyMatch(each -> by.contains(each.person()));
        if (mentor && mentee) {
            return DutyBearer.BOTH;
        }
        return mentor ? DutyBearer.MENTOR : DutyBearer.MENTEE;
    }
}
