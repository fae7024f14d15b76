package io.github.mentoring.core.obligation;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.EnumMultiset;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Multiset;
import io.github.mentoring.core.conduct.ConductFacts;
import io.github.mentoring.core.conduct.ConductJudge;
import io.github.mentoring.core.conduct.JudgedMatter;
import io.github.mentoring.core.conduct.ReliabilityLapse;
import io.github.mentoring.core.finding.Findings;
import io.github.mentoring.core.goal.Goal;
import io.github.mentoring.core.goal.GoalHorizon;
import io.github.mentoring.core.goal.GoalPlan;
import io.github.mentoring.core.goal.GoalProgress;
import io.github.mentoring.core.goal.GoalShare;
import io.github.mentoring.core.lifecycle.Relationship;
import io.github.mentoring.core.person.PersonId;
import io.github.mentoring.core.person.Side;
import io.github.mentoring.core.programme.MentoringPolicy;
import io.github.mentoring.core.relationship.HealthReport;
import io.github.mentoring.core.relationship.RelationshipMark;
import io.github.mentoring.core.rule.FactId;
import io.github.mentoring.core.rule.Given;
import io.github.mentoring.core.schedule.EarlyEngagement;
import io.github.mentoring.core.schedule.MeetingHistory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Looks at how relationships do under one policy: a pure function of the relationship, what is told of it, and the time. */
public final class HealthCheck {

    private final MentoringPolicy policy;
    private final ConductJudge judge;
    private final ObligationCalendar calendar;

    private HealthCheck(MentoringPolicy policy) {
        this.policy = policy;
        this.judge = ConductJudge.under(policy);
        this.calendar = ObligationCalendar.under(policy);
    }

    /** Returns the check under the given policy. */
    public static HealthCheck under(MentoringPolicy policy) {
        return new HealthCheck(requireNonNull(policy, "policy"));
    }

    /** Returns how a relationship does of which nothing is known but its record; nobody was asked about its marks. */
    public Health of(Relationship relationship, Instant asOf) {
        return of(relationship, EnumSet.allOf(RelationshipMark.class), asOf);
    }

    /** Returns how a relationship does of which nothing else is known; a mark that is not given is absent. */
    public Health of(Relationship relationship, Set<RelationshipMark> marks, Instant asOf) {
        return of(relationship, marks, Findings.none(), asOf);
    }

    /**
     * Returns how a relationship does; of one that is over, what was to be said on its last day, and what there is still to
     * be looked into about conduct.
     *
     * @param relationship the relationship, in which nothing that lies ahead is looked at
     * @param marks the marks that it has, as those see it who are asked; any other is told to be absent
     * @param others what else was found, such as about the network of a mentee
     * @param asOf the time for which this is asked
     * @throws IllegalArgumentException where an {@link ObligationCalendar} refuses that time
     */
    public Health of(Relationship relationship, Set<RelationshipMark> marks, Findings others, Instant asOf) {
        requireNonNull(relationship, "relationship");
        requireNonNull(marks, "marks");
        requireNonNull(others, "others");
        Findings signals = calendar.signals(relationship, asOf);
        LocalDate today = Horizon.checkedDayOf(asOf, policy);
        LocalDate day =
                relationship.isLive() || today.isBefore(relationship.phaseSince()) ? today : relationship.phaseSince();
        Horizon.checkLife(relationship, day);
        Signals figures = new Signals(relationship, policy);
        boolean wasLive = !relationship.isLive() && !day.isBefore(relationship.start());
        Findings found = (wasLive ? signals.and(figures.on(day)) : signals).and(others);
        MeetingHistory history = figures.history();
        EarlyEngagement early = history.early(day, policy.schedule());
        return Health.builder()
                .relationship(relationship.id())
                .asOf(day)
                .early(early)
                .earlySignal(early.signal(policy.schedule()))
                .addAllQuarters(history.quarters(day, policy.schedule()))
                .addAllLapses(lapses(relationship, today))
                .addAllGoals(goals(figures.plans(), day))
                .shareAchieved(shareAchieved(figures.plans()))
                .report(HealthReport.of(relationship.parties(), marks, found, policy.relationship()))
                .build();
    }

    private static Optional<GoalShare> shareAchieved(List<GoalPlan> plans) {
        int pursued = 0;
        int achieved = 0;
        for (GoalPlan plan : plans) {
            for (Goal goal : plan.goals()) {
                pursued += goal.progress() == GoalProgress.DROPPED ? 0 : 1;
                achieved += goal.progress() == GoalProgress.ACHIEVED ? 1 : 0;
            }
        }
        return pursued == 0 ? Optional.empty() : Optional.of(GoalShare.of(achieved, pursued));
    }

    private ImmutableSortedSet<HorizonCount> goals(List<GoalPlan> plans, LocalDate day) {
        Multiset<GoalHorizon> open = EnumMultiset.create(GoalHorizon.class);
        for (GoalPlan plan : plans) {
            for (Goal goal : plan.goals()) {
                if (goal.progress().isOpen()) {
                    goal.horizon(day, policy.goals()).ifPresent(open::add);
                }
            }
        }
        ImmutableSortedSet.Builder<HorizonCount> counts = ImmutableSortedSet.naturalOrder();
        for (GoalHorizon horizon : GoalHorizon.values()) {
            counts.add(new HorizonCount(horizon, open.count(horizon)));
        }
        return counts.build();
    }

    /** One who failed several on one day in one way failed once. */
    private record Lapsed(Side side, ReliabilityLapse kind, LocalDate day, PersonId who) implements Comparable<Lapsed> {

        private static final Comparator<Lapsed> ORDER = Comparator.comparing(Lapsed::side)
                .thenComparing(Lapsed::kind)
                .thenComparing(Lapsed::day)
                .thenComparing(Lapsed::who);

        @Override
        public int compareTo(Lapsed other) {
            return ORDER.compare(this, other);
        }
    }

    private ImmutableSortedSet<LapseCount> lapses(Relationship now, LocalDate today) {
        Set<Lapsed> lapsed = new TreeSet<>();
        for (ConductBook.Judged judged : ConductBook.judged(now, policy, judge, today)) {
            for (JudgedMatter matter : judged.report().matters()) {
                @Nullable String kind = named(matter, ConductFacts.LAPSE.id());
                @Nullable String actor = named(matter, ConductFacts.ACTOR.id());
                if (kind != null && actor != null) {
                    Side side = Side.valueOf(actor);
                    PersonId who = side == Side.MENTOR
                            ? judged.report().mentor().person()
                            : judged.report().mentee().person();
                    lapsed.add(new Lapsed(side, ReliabilityLapse.valueOf(kind), matter.day(), who));
                }
            }
        }
        ImmutableSortedSet.Builder<LapseCount> counts = ImmutableSortedSet.naturalOrder();
        for (Side side : Side.values()) {
            for (ReliabilityLapse kind : ReliabilityLapse.values()) {
                long count = lapsed.stream()
                        .filter(each -> each.side() == side && each.kind() == kind)
                        .count();
                if (count > 0) {
                    counts.add(new LapseCount(side, kind, Math.toIntExact(count)));
                }
            }
        }
        return counts.build();
    }

    private static @Nullable String named(JudgedMatter matter, FactId fact) {
        return matter.matter().facts().get(fact) instanceof Given.Constant constant ? constant.name() : null;
    }
}
