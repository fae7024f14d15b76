package io.github.mentoring.core.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.agreement.GroundRule;
import io.github.mentoring.core.agreement.PartnershipAgreement;
import io.github.mentoring.core.finding.Finding;
import io.github.mentoring.core.finding.Findings;
import io.github.mentoring.core.format.Arrangement;
import io.github.mentoring.core.format.MentoringFormat;
import io.github.mentoring.core.goal.Goal;
import io.github.mentoring.core.goal.GoalPlan;
import io.github.mentoring.core.learning.LearningModel;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.PersonId;
import io.github.mentoring.core.person.Side;
import io.github.mentoring.core.phase.AcquaintItem;
import io.github.mentoring.core.phase.ContextPart;
import io.github.mentoring.core.phase.Phase;
import io.github.mentoring.core.phase.ReadinessItem;
import io.github.mentoring.core.relationship.Parties;
import io.github.mentoring.core.relationship.RelationshipId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** A relationship in the making, one command after another; a day passes only if told so. */
final class Course {

    static final LocalDate START = LocalDate.of(2026, 9, 1);
    static final MentorId ADA = MentorId.of("ada");
    static final MenteeId BOB = MenteeId.of("bob");

    private final Lifecycle lifecycle;
    private LocalDate day = START;
    private Relationship now;
    private ImmutableList<Event> log;
    private int commands;

    private Course(Lifecycle lifecycle, Move.Begin begin) {
        this.lifecycle = lifecycle;
        Ruling ruling = lifecycle.begin(next(begin), noon(day));
        assertThat(ruling).isInstanceOf(Ruling.Accepted.class);
        this.now = ruling.relationship().orElseThrow();
        this.log = ruling.events();
    }

    /** Returns the course of a mentor and a mentee in a model. */
    static Course pair(Lifecycle lifecycle, LearningModel model) {
        return new Course(lifecycle, begin(Parties.pair(ADA, BOB), MentoringFormat.DYAD, model));
    }

    static Course pair(Lifecycle lifecycle) {
        return pair(lifecycle, LearningModel.MENTORSHIP);
    }

    static Course of(Lifecycle lifecycle, Parties parties, MentoringFormat format) {
        return new Course(lifecycle, begin(parties, format, LearningModel.MENTORSHIP));
    }

    static Move.Begin begin(Parties parties, MentoringFormat format, LearningModel model) {
        return new Move.Begin(
                RelationshipId.of("r-1"), parties, Arrangement.of(format), model, Optional.empty(), parties.people());
    }

    static Instant noon(LocalDate day) {
        return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
    }

    static List<String> texts(Findings findings) {
        return findings.all().stream().map(Finding::toString).toList();
    }

    Relationship now() {
        return now;
    }

    Journal journal() {
        return new Journal(log);
    }

    Course later(int days) {
        day = day.plusDays(days);
        return this;
    }

    Ruling attempt(Step step) {
        return attemptUnder(lifecycle, step);
    }

    /** Returns what another lifecycle says to the step. */
    Ruling attemptUnder(Lifecycle other, Step step) {
        return other.decide(now, next(step), noon(day));
    }

    /** Takes steps that have to be accepted. */
    Course take(Step... steps) {
        for (Step step : steps) {
            Ruling ruling = attempt(step);
            assertThat(ruling).describedAs("%s: %s", step, ruling.findings()).isInstanceOf(Ruling.Accepted.class);
            now = ruling.relationship().orElseThrow();
            log = ImmutableList.<Event>builder()
                    .addAll(log)
                    .addAll(ruling.events())
                    .build();
        }
        return this;
    }

    /** Lets everybody say yes to everything but what is left out, and goes on if there is nothing of that. */
    Course ready(Predicate<Talk.AnswerReadiness> leftOut) {
        for (PersonId party : now.parties().people()) {
            for (ReadinessItem item : ReadinessItem.values()) {
                Talk.AnswerReadiness yes = new Talk.AnswerReadiness(party, item, true);
                if (!leftOut.test(yes)) {
                    take(yes);
                }
            }
        }
        return this;
    }

    Course acquainting() {
        return ready(none -> false).take(new Move.Advance(Phase.ACQUAINT));
    }

    /** Settles one item of getting acquainted as far as the parties can. */
    Course settle(AcquaintItem item) {
        switch (item) {
            case INTRODUCTIONS, FEEDBACK_EXPECTATIONS, ENVIRONMENT_STRUCTURE -> take(new Talk.Settle(item, true));
            case MENTEE_CONTEXT ->
                mentees()
                        .forEach(mentee -> List.of(ContextPart.values())
                                .forEach(part -> take(new Talk.DescribeContext(mentee, part, true))));
            case GOALS -> mentees().forEach(mentee -> take(new Talk.KeepGoals(goals(mentee))));
            case TIMEFRAME -> take(new Talk.SetTimeframe(Optional.empty()));
            case AVAILABILITY -> now.parties().people().forEach(party -> take(new Talk.StateAvailability(party, true)));
        }
        return this;
    }

    Course settleAllBut(AcquaintItem... leftOut) {
        for (AcquaintItem item : AcquaintItem.values()) {
            if (item.isBlocking() && !List.of(leftOut).contains(item)) {
                settle(item);
            }
        }
        return this;
    }

    Course working() {
        return acquainting().settleAllBut().take(new Move.Advance(Phase.APPLY));
    }

    private ImmutableSortedSet<MenteeId> mentees() {
        return Members.mentees(now.parties());
    }

    static GoalPlan goals(MenteeId mentee) {
        return GoalPlan.of(
                mentee,
                Goal.builder("g-" + mentee)
                        .text("publish")
                        .targetDate(START.plusMonths(6))
                        .addAcceptedBy(Side.MENTEE, Side.MENTOR)
                        .build());
    }

    /** Returns an agreement in which nothing of the first talks is left open. */
    static PartnershipAgreement agreement() {
        return PartnershipAgreement.between(ADA, BOB)
                .start(START)
                .end(START.plusYears(1))
                .addGroundRules(GroundRule.of(GroundRule.Kind.BOUNDARY, "no calls at night"))
                .putExpectations(ADA.person(), "to be asked")
                .putExpectations(BOB.person(), "to be heard")
                .shared(ADA.person())
                .shared(BOB.person())
                .build();
    }

    private Command next(Step step) {
        commands++;
        return Command.of("c-" + commands, day, step);
    }
}
