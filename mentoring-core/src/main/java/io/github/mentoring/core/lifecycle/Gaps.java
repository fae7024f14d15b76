package io.github.mentoring.core.lifecycle;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import io.github.mentoring.core.agreement.AgreementRule;
import io.github.mentoring.core.conduct.ConductJudge;
import io.github.mentoring.core.conduct.ConductLog;
import io.github.mentoring.core.conduct.ConductReport;
import io.github.mentoring.core.conduct.ConductRule;
import io.github.mentoring.core.ethics.ScreeningRule;
import io.github.mentoring.core.finding.Detail;
import io.github.mentoring.core.finding.DutyBearer;
import io.github.mentoring.core.finding.Finding;
import io.github.mentoring.core.finding.RuleId;
import io.github.mentoring.core.goal.Goal;
import io.github.mentoring.core.goal.GoalPlan;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.ParticipantId;
import io.github.mentoring.core.person.PersonId;
import io.github.mentoring.core.phase.AcquaintItem;
import io.github.mentoring.core.phase.ContextPart;
import io.github.mentoring.core.phase.ReadinessItem;
import io.github.mentoring.core.relationship.Parties;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is open in a relationship, told in detail; how much each of it weighs is for the rules to say.
 *
 * @param readiness who has not said yes to what
 * @param acquaintance what of getting acquainted is open
 * @param consents who has not said that they want the step; at most one finding, about all of them
 * @param failures which mentors and mentees have failed
 * @param breaches between whom a breach is open
 */
record Gaps(
        ImmutableList<Finding> readiness,
        ImmutableList<Finding> acquaintance,
        ImmutableList<Finding> consents,
        ImmutableList<Finding> failures,
        ImmutableList<Finding> breaches) {

    static final Gaps NONE = new Gaps(
            ImmutableList.of(), ImmutableList.of(), ImmutableList.of(), ImmutableList.of(), ImmutableList.of());

    private static final ReadinessItem[] READINESS = ReadinessItem.values();
    private static final ImmutableSortedSet<ContextPart> CONTEXT = AcquaintItem.MENTEE_CONTEXT.parts();

    boolean isEmpty() {
        return readiness.isEmpty()
                && acquaintance.isEmpty()
                && consents.isEmpty()
                && failures.isEmpty()
                && breaches.isEmpty();
    }

    /** Returns what of it has the given code. */
    ImmutableList<Finding> of(RuleId code) {
        for (ImmutableList<Finding> gaps : ImmutableList.of(readiness, acquaintance, consents, failures, breaches)) {
            if (!gaps.isEmpty() && gaps.get(0).rule().equals(code)) {
                return gaps;
            }
        }
        return ImmutableList.of();
    }

    Gaps withReadiness(ImmutableList<Finding> other) {
        return other.isEmpty() && readiness.isEmpty()
                ? this
                : new Gaps(other, acquaintance, consents, failures, breaches);
    }

    Gaps withAcquaintance(ImmutableList<Finding> other) {
        return other.isEmpty() && acquaintance.isEmpty()
                ? this
                : new Gaps(readiness, other, consents, failures, breaches);
    }

    /** Returns the same where all of those who have to want it do but the given ones. */
    Gaps withoutConsentOf(Set<PersonId> silent) {
        ImmutableList<Finding> missing = silent.isEmpty()
                ? ImmutableList.of()
                : ImmutableList.of(AgreementRule.CONSENT_MISSING.finding(Detail.none(), silent));
        return new Gaps(readiness, acquaintance, missing, failures, breaches);
    }

    /** Returns how many people have not said that they want it. */
    int silent() {
        return consents.stream().mapToInt(each -> each.subjects().size()).sum();
    }

    /** Returns what is open between mentors and mentees who are in it together, and nothing else. */
    static Gaps ofConduct(Relationship now, ConductJudge judge, LocalDate today) {
        if (now.conduct().isEmpty()) {
            return NONE;
        }
        ImmutableList.Builder<Finding> failures = ImmutableList.builder();
        ImmutableList.Builder<Finding> breaches = ImmutableList.builder();
        for (ConductLog log : now.conduct()) {
            if (Members.areTogether(now, new MentoringPair(log.mentor(), log.mentee()))) {
                ConductReport report = judge.judge(log, today.isBefore(log.since()) ? log.since() : today);
                if (report.findings().has(ConductRule.FAILED_RELATIONSHIP_MUST_END.id())) {
                    failures.add(ConductRule.FAILED_RELATIONSHIP_MUST_END.finding(Detail.none(), log.people()));
                }
                if (report.hasOpenBreach()) {
                    breaches.add(ScreeningRule.BOUNDARY_BREACH_OPEN.finding(Detail.none(), log.people()));
                }
            }
        }
        return new Gaps(ImmutableList.of(), ImmutableList.of(), ImmutableList.of(), failures.build(), breaches.build());
    }

    /** Returns to what the parties have not said yes. */
    static ImmutableList<Finding> readiness(Parties parties, Groundwork groundwork) {
        List<Finding> open = new ArrayList<>();
        for (MentorId mentor : Members.mentors(parties)) {
            addReadiness(open, parties, mentor, Few.get(groundwork.readiness(), mentor.person()));
        }
        for (MenteeId mentee : Members.mentees(parties)) {
            addReadiness(open, parties, mentee, Few.get(groundwork.readiness(), mentee.person()));
        }
        return open.isEmpty() ? ImmutableList.of() : ImmutableList.copyOf(open);
    }

    /** Returns to what one party does not say yes. */
    static ImmutableList<Finding> readiness(Parties parties, ParticipantId who, ImmutableSortedSet<ReadinessItem> yes) {
        List<Finding> open = new ArrayList<>();
        addReadiness(open, parties, who, yes);
        return open.isEmpty() ? ImmutableList.of() : ImmutableList.copyOf(open);
    }

    private static void addReadiness(
            List<Finding> open, Parties parties, ParticipantId who, @Nullable ImmutableSortedSet<ReadinessItem> yes) {
        if (yes != null && yes.size() == READINESS.length) {
            return; // as it mostly is
        }
        ImmutableSortedSet<PersonId> subject = ImmutableSortedSet.of(who.person());
        DutyBearer duty = duty(parties, who);
        for (ReadinessItem item : READINESS) {
            if (yes == null || !yes.contains(item)) {
                open.add(LifecycleRule.NOT_READY
                        .finding(Detail.of(item), subject)
                        .withDuty(duty));
            }
        }
    }

    private static DutyBearer duty(Parties parties, ParticipantId who) {
        if (who instanceof MentorId) {
            return DutyBearer.MENTOR;
        }
        return parties instanceof Parties.Circle ? DutyBearer.BOTH : DutyBearer.MENTEE; // peers are both at once
    }

    /** Returns what of getting acquainted has to be settled and is not. */
    static ImmutableList<Finding> acquaintance(Relationship now) {
        Parties parties = now.parties();
        Groundwork groundwork = now.groundwork();
        List<Finding> open = new ArrayList<>();
        addShared(open, parties, groundwork, AcquaintItem.INTRODUCTIONS);
        addShared(open, parties, groundwork, AcquaintItem.FEEDBACK_EXPECTATIONS);
        addShared(open, parties, groundwork, AcquaintItem.TIMEFRAME);
        for (MentorId mentor : Members.mentors(parties)) {
            addAvailability(open, groundwork, mentor.person());
        }
        for (MenteeId mentee : Members.mentees(parties)) {
            addContext(open, groundwork, mentee);
            addGoals(open, groundwork, mentee);
            addAvailability(open, groundwork, mentee.person());
        }
        return open.isEmpty() ? ImmutableList.of() : ImmutableList.copyOf(open);
    }

    private static void addShared(List<Finding> open, Parties parties, Groundwork groundwork, AcquaintItem item) {
        if (!Few.include(groundwork.settled(), item)) {
            open.add(LifecycleRule.ACQUAINT_INCOMPLETE.finding(Detail.of(item), parties.people()));
        }
    }

    private static void addContext(List<Finding> open, Groundwork groundwork, MenteeId mentee) {
        ImmutableSortedSet<ContextPart> clear = Few.get(groundwork.contexts(), mentee);
        if (clear == null || clear.size() < CONTEXT.size()) {
            open.add(LifecycleRule.ACQUAINT_INCOMPLETE.finding(
                    Detail.ofAll(ImmutableList.<Enum<?>>builder()
                            .add(AcquaintItem.MENTEE_CONTEXT)
                            .addAll(clear == null ? CONTEXT : Sets.difference(CONTEXT, clear))
                            .build()),
                    mentee.person()));
        }
    }

    private static void addGoals(List<Finding> open, Groundwork groundwork, MenteeId mentee) {
        GoalPlan plan = Few.get(groundwork.goals(), mentee);
        if (plan == null || !hasActiveGoal(plan)) {
            open.add(incomplete(AcquaintItem.GOALS, mentee.person()));
        }
    }

    private static boolean hasActiveGoal(GoalPlan plan) {
        for (Goal goal : plan.goals()) {
            if (goal.isActive()) {
                return true;
            }
        }
        return false;
    }

    private static void addAvailability(List<Finding> open, Groundwork groundwork, PersonId party) {
        if (!Few.include(groundwork.available(), party)) {
            open.add(incomplete(AcquaintItem.AVAILABILITY, party));
        }
    }

    private static Finding incomplete(AcquaintItem item, PersonId party) {
        return LifecycleRule.ACQUAINT_INCOMPLETE.finding(Detail.of(item), party);
    }
}
