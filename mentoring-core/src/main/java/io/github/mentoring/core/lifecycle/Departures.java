package io.github.mentoring.core.lifecycle;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import io.github.mentoring.core.conduct.ConductLog;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Says what follows when people leave; nothing here stands against that. */
final class Departures {

    private Departures() {}

    static Draft ofEnd(Attempt attempt, Move.End end) {
        Relationship now = attempt.now();
        Findings strangers = Presence.strangers(now, end.by());
        if (!strangers.isEmpty()) {
            return attempt.step().checked(strangers);
        }
        Reasons reasons = people -> reason(attempt, wish(end, people), people);
        Set<PersonId> leaving = withThoseLeftAlone(now.parties(), end.by(), now.excludedPairs(), now.excludedPairs());
        Set<PersonId> silent = end.talkedOver()
                ? Set.of()
                : Sets.filter(end.by(), who -> reasons.of(who).expectsDirectTalk());
        Draft draft = departed(attempt.step(), attempt, leaving, reasons, end.by());
        if (end.wish() == Move.End.Wish.COMPLETE) {
            boolean isOver = draft.following().stream().anyMatch(Consequence.Closed.class::isInstance);
            Reasons wished =
                    isOver ? people -> reason(attempt, end.wish(), people) : reasons; // it is over for all of them
            draft = draft.remarking(unreflected(now, leaving, wished));
        }
        return silent.isEmpty()
                ? draft
                : draft.remarking(Findings.of(notDiscussed(initiators(now.parties(), silent), silent)));
    }

    static Draft ofChange(Attempt attempt, Move.RequestChange change) {
        Relationship now = attempt.now();
        MentoringPair pair = new MentoringPair(change.mentor(), change.mentee());
        Findings strangers = Presence.strangersOn(now, Presence.EVER, pair);
        if (!strangers.isEmpty()) {
            return attempt.step().checked(strangers);
        }
        MenteeId seeking = seeking(now, change);
        Consequence requested = new Consequence.MatchingRequested(seeking);
        if (Members.areApart(now.parties(), now.excludedPairs(), pair)) { // and neither has come back since
            return isPeer(now, pair.mentor()) && !now.seeking().contains(seeking)
                    ? attempt.step().then(ImmutableList.of(requested)) // the other peer had asked before
                    : attempt.step();
        }
        ImmutableSortedSet<PersonId> by = ImmutableSortedSet.of(change.by().person());
        Draft draft = attempt.step()
                .then(ImmutableList.of(new Consequence.PairExcluded(pair.mentor(), pair.mentee()), requested));
        if (now.isLive() && Members.areTogether(now, pair)) {
            draft = departed(
                    draft,
                    attempt,
                    withThoseLeftAlone(
                            now.parties(), Set.of(), now.excludedPairs(), Evolution.add(now.excludedPairs(), pair)),
                    people -> EndReason.CHANGED,
                    by);
        }
        return change.talkedOver() || isBreached(attempt, pair)
                ? draft
                : draft.remarking(Findings.of(notDiscussed(DutyBearer.of(Side.of(change.by())), by)));
    }

    /** Returns who seeks another partner: the mentee, whoever of the two asks, but between peers the one who asks. */
    private static MenteeId seeking(Relationship now, Move.RequestChange change) {
        return isPeer(now, change.by()) ? new MenteeId(change.by().person()) : change.mentee();
    }

    /** Returns whether somebody is or was one of several peers, and does not only watch over them. */
    private static boolean isPeer(Relationship now, ParticipantId who) {
        return now.parties() instanceof Parties.Circle && Stays.everInclude(now, new MenteeId(who.person()));
    }

    /** Returns the draft with what follows when the given people, whom nobody holds back, leave. */
    private static Draft departed(
            Draft draft, Attempt attempt, Set<PersonId> leaving, Reasons reasons, Set<PersonId> by) {
        if (leaving.isEmpty()) {
            return draft;
        }
        Departure departure = isPair(attempt.now().parties()) ? new Departure.Ends() : departure(attempt, leaving);
        if (!(departure instanceof Departure.Continues rest)) {
            return draft.then(ImmutableList.of(new Consequence.Closed(reasons.of(by), ImmutableSortedSet.copyOf(by))));
        }
        ImmutableList.Builder<Change> follow = ImmutableList.builder();
        for (PersonId who : leaving) {
            follow.add(new Consequence.Left(Members.role(attempt.now().parties(), who), reasons.of(who)));
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

    /** Returns the given people, and whoever loses the last one that they have not turned away from with that. */
    private static Set<PersonId> withThoseLeftAlone(
            Parties parties, Set<PersonId> leaving, Set<MentoringPair> apartBefore, Set<MentoringPair> apart) {
        if (isPair(parties) && !leaving.isEmpty()) {
            return Set.of( // as it mostly is
                    Members.mentors(parties).first().person(),
                    Members.mentees(parties).first().person());
        }
        return Partners.withThoseLeftAlone(parties, leaving, apartBefore, apart);
    }

    private static boolean isPair(Parties parties) {
        return parties instanceof Parties.Guided guided
                && guided.mentors().size() == 1
                && guided.mentees().size() == 1;
    }

    /** Why people leave, be it some of them together. */
    private interface Reasons {

        EndReason of(Set<PersonId> people);

        default EndReason of(PersonId who) {
            return of(ImmutableSet.of(who));
        }
    }

    /** Returns what those who leave wish: whoever is left alone by that has not wished anything. */
    private static Move.End.Wish wish(Move.End end, Set<PersonId> leaving) {
        return Sets.intersection(leaving, end.by()).isEmpty() ? Move.End.Wish.SEPARATE : end.wish();
    }

    /** Returns why the given people leave: for what lies between one of them and a partner, or as they say. */
    private static EndReason reason(Attempt attempt, Move.End.Wish wish, Set<PersonId> leaving) {
        Relationship now = attempt.now();
        boolean failed = false;
        for (ConductLog log : now.conduct()) {
            MentoringPair pair = new MentoringPair(log.mentor(), log.mentee());
            if (!Sets.intersection(log.people(), leaving).isEmpty() && Members.areTogether(now, pair)) {
                Conduct conduct = Conduct.of(attempt, now, pair, lastDay(attempt, leaving));
                if (conduct.isBreached()) {
                    return EndReason.BOUNDARY_BREACH;
                }
                failed |= conduct.isFailed();
            }
        }
        if (failed) {
            return EndReason.FAILED_MISMATCH;
        }
        return switch (wish) {
            case COMPLETE -> EndReason.COMPLETED;
            case SEPARATE -> EndReason.SEPARATED;
        };
    }

    /** Returns the day on which it comes about that people leave, which they may tell late: nothing after it counts. */
    private static LocalDate lastDay(Attempt attempt, Set<PersonId> leaving) {
        LocalDate day = Comparators.max(attempt.on(), attempt.now().phaseSince());
        for (PersonId who : leaving) {
            day = Comparators.max(day, Stays.lastCameOn(attempt.now(), who));
        }
        return day;
    }

    private static boolean isBreached(Attempt attempt, MentoringPair pair) {
        LocalDate day =
                lastDay(attempt, Set.of(pair.mentor().person(), pair.mentee().person()));
        MentoringPair kept = PeerOrder.of(attempt.now(), pair); // where a breach between peers is, either way round
        return Conduct.of(attempt, attempt.now(), kept, day).isBreached();
    }

    /** Finds those who leave because they have reached what they wanted, and have not looked back on it. */
    private static Findings unreflected(Relationship now, Set<PersonId> leaving, Reasons reasons) {
        List<Finding> found = new ArrayList<>();
        for (MenteeId mentee : Members.mentees(now.parties())) {
            PersonId who = mentee.person();
            if (leaving.contains(who)
                    && reasons.of(who) == EndReason.COMPLETED
                    && !now.progress().reflected().contains(mentee)) {
                found.add(LifecycleRule.REFLECTION_MISSING.finding(who));
            }
        }
        return found.isEmpty() ? Findings.none() : Findings.of(found);
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
