package io.github.mentoring.core.lifecycle;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import io.github.mentoring.core.agreement.AgreementRule;
import io.github.mentoring.core.agreement.Misunderstanding;
import io.github.mentoring.core.agreement.MisunderstandingLog;
import io.github.mentoring.core.agreement.PartnershipAgreement;
import io.github.mentoring.core.agreement.Resolution;
import io.github.mentoring.core.finding.Detail;
import io.github.mentoring.core.finding.Finding;
import io.github.mentoring.core.finding.Findings;
import io.github.mentoring.core.format.MentoringFormat;
import io.github.mentoring.core.goal.Goal;
import io.github.mentoring.core.goal.GoalId;
import io.github.mentoring.core.goal.GoalPlan;
import io.github.mentoring.core.goal.GoalRule;
import io.github.mentoring.core.person.ParticipantId;
import io.github.mentoring.core.person.PersonId;
import io.github.mentoring.core.relationship.CommitteeSeat;
import io.github.mentoring.core.relationship.Parties;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells what stands against a step of the family {@link Talk}, and what is to be said about it. */
final class TalkChecks {

    private TalkChecks() {}

    static Draft draft(Attempt attempt, Talk talk) {
        if (talk instanceof Talk.Agree agree) {
            return agreed(attempt, agree);
        }
        if (talk instanceof Talk.KeepGoals goals) {
            return planned(attempt, goals.plan());
        }
        if (talk instanceof Talk.NoteMisunderstanding note) {
            return noted(attempt, note);
        }
        if (talk instanceof Talk.AllocateSeat allocate) {
            return attempt.step().checked(seated(attempt.now(), allocate.seat()));
        }
        return attempt.step().checked(against(attempt, talk));
    }

    private static Findings against(Attempt attempt, Talk talk) {
        Relationship now = attempt.now();
        if (talk instanceof Talk.AnswerReadiness answer) {
            return Presence.strangers(now, ImmutableList.of(answer.party()));
        }
        if (talk instanceof Talk.StateAvailability stated) {
            return Presence.strangers(now, ImmutableList.of(stated.party()));
        }
        if (talk instanceof Talk.DescribeContext context) {
            return Presence.miscast(now, ImmutableList.of(context.mentee()));
        }
        return talk instanceof Talk.SetTimeframe timeframe
                ? timeframe
                        .until()
                        .map(last -> Timing.notBefore(attempt.on(), last))
                        .orElse(Findings.none())
                : Findings.none(); // to settle an item names nobody and no day
    }

    private static Draft agreed(Attempt attempt, Talk.Agree step) {
        PartnershipAgreement agreement = step.agreement();
        return attempt.step()
                .checked(outsiders(attempt.now().parties(), step))
                .checked(numbered(attempt.now().groundwork().agreement(), agreement))
                .checked(consent(attempt.now().parties(), step))
                .remarking(FirstTalks.withoutEndSaid(
                        attempt.now(), agreement.findings(attempt.policy().agreement())));
    }

    /** Looks for people whom it is not for; among peers, who is called mentor in it is for them to say. */
    private static Findings outsiders(Parties parties, Talk.Agree step) {
        Set<PersonId> outside = Sets.newTreeSet();
        Iterable<ParticipantId> named =
                Iterables.concat(step.agreement().mentors(), step.agreement().mentees());
        for (ParticipantId who : named) {
            boolean inside =
                    parties instanceof Parties.Circle ? parties.include(who.person()) : Members.include(parties, who);
            if (!inside) {
                outside.add(who.person());
            }
        }
        for (PersonId who : step.acceptedBy()) {
            if (!parties.include(who)) {
                outside.add(who);
            }
        }
        return Presence.notParties(outside);
    }

    /** Checks the number of a version: other people make an agreement of their own, which is the first one. */
    private static Findings numbered(Optional<PartnershipAgreement> standing, PartnershipAgreement agreement) {
        int next = standing.filter(before -> before.mentors().equals(agreement.mentors())
                        && before.mentees().equals(agreement.mentees()))
                .map(before -> before.version() + 1)
                .orElse(1);
        return agreement.version() == next
                ? Findings.none()
                : Findings.of(LifecycleRule.VERSION_NOT_NEXT.finding(Detail.of(
                        new Detail.Quantity("version", agreement.version()), new Detail.Quantity("next", next))));
    }

    /** Looks for parties who do not accept it, or cannot, since it leaves them out. */
    private static Findings consent(Parties parties, Talk.Agree step) {
        Set<PersonId> accepting =
                Sets.intersection(step.acceptedBy(), step.agreement().parties());
        ImmutableSortedSet<PersonId> missing = ImmutableSortedSet.copyOf(Sets.difference(parties.people(), accepting));
        return missing.isEmpty()
                ? Findings.none()
                : Findings.of(AgreementRule.CONSENT_MISSING.finding(
                        Detail.of(
                                new Detail.Quantity("version", step.agreement().version())),
                        missing));
    }

    private static Draft planned(Attempt attempt, GoalPlan plan) {
        return attempt.step()
                .checked(Presence.miscast(attempt.now(), ImmutableList.of(plan.mentee())))
                .checked(Optional.ofNullable(attempt.now().groundwork().goals().get(plan.mentee()))
                        .map(standing -> overridden(standing, plan))
                        .orElse(Findings.none()))
                .remarking(plan.findings(attempt.today(), attempt.policy().goals()));
    }

    /** Looks for goals that were changed without the mentee, or are gone; who gives a goal up says so in the goal. */
    private static Findings overridden(GoalPlan standing, GoalPlan plan) {
        ImmutableMap<GoalId, Goal> next = Maps.uniqueIndex(plan.goals(), Goal::id);
        List<Finding> found = new ArrayList<>();
        for (Goal goal : standing.goals()) {
            Goal revised = next.get(goal.id());
            if (revised == null) {
                found.add(GoalRule.MENTEE_GOAL_OVERRIDDEN.finding(
                        Detail.ofId(goal.id().value()), plan.mentee().person()));
            } else {
                // each goal by itself, since a plan of many takes long to revise
                found.addAll(GoalPlan.of(plan.mentee(), goal)
                        .revise(revised)
                        .findings()
                        .all());
            }
        }
        return Findings.of(found);
    }

    private static Draft noted(Attempt attempt, Talk.NoteMisunderstanding note) {
        Relationship now = attempt.now();
        Misunderstanding noted = note.misunderstanding();
        LocalDate day = noted.resolution().map(Resolution::day).orElse(noted.raisedOn());
        boolean known = GroundworkEvolution.isKnown(now.groundwork(), noted); // to be settled though somebody has left
        return attempt.step()
                .checked(known ? Findings.none() : Presence.strangers(now, noted.between()))
                .checked(Timing.sameDay(attempt, day))
                .checked(Timing.notBefore(now.start(), noted.raisedOn()))
                .remarking(newlyOpen(attempt, GroundworkEvolution.evolve(now.groundwork(), note, attempt.on())));
    }

    private static Findings newlyOpen(Attempt attempt, Groundwork next) {
        Findings before = open(attempt, attempt.now().groundwork());
        return Findings.of(Sets.difference(open(attempt, next).all(), before.all()));
    }

    private static Findings open(Attempt attempt, Groundwork groundwork) {
        return new MisunderstandingLog(groundwork.misunderstandings()).findings(attempt.today());
    }

    private static Findings seated(Relationship now, CommitteeSeat seat) {
        Findings strangers = Presence.miscast(now, ImmutableList.of(seat.mentor()));
        return now.arrangement().format() == MentoringFormat.COMMITTEE
                ? strangers
                : strangers.and(Findings.of(LifecycleRule.NOT_ON_RECORD.finding(
                        Detail.of(MentoringFormat.COMMITTEE), seat.mentor().person())));
    }
}
