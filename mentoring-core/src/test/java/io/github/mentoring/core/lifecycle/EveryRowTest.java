package io.github.mentoring.core.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import io.github.mentoring.core.agreement.Misunderstanding;
import io.github.mentoring.core.conduct.Assessment;
import io.github.mentoring.core.conduct.Commitment;
import io.github.mentoring.core.conduct.ConductEvent;
import io.github.mentoring.core.conduct.ConductRule;
import io.github.mentoring.core.feedback.Feedback;
import io.github.mentoring.core.feedback.FeedbackSetting;
import io.github.mentoring.core.finding.Detail;
import io.github.mentoring.core.fixture.LifeSteps;
import io.github.mentoring.core.fixture.Lives;
import io.github.mentoring.core.fixture.Played;
import io.github.mentoring.core.fixture.SettledAgreement;
import io.github.mentoring.core.fixture.Told;
import io.github.mentoring.core.format.Arrangement;
import io.github.mentoring.core.format.MentoringScope;
import io.github.mentoring.core.format.Project;
import io.github.mentoring.core.learning.CoachingCycle;
import io.github.mentoring.core.meeting.MeetingId;
import io.github.mentoring.core.meeting.MeetingPlan;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.MentoringFunction;
import io.github.mentoring.core.person.PersonId;
import io.github.mentoring.core.person.Side;
import io.github.mentoring.core.phase.AcquaintItem;
import io.github.mentoring.core.phase.ContextPart;
import io.github.mentoring.core.phase.Phase;
import io.github.mentoring.core.phase.ReadinessItem;
import io.github.mentoring.core.phase.Redefinition;
import io.github.mentoring.core.phase.ReviewOutcome;
import io.github.mentoring.core.programme.AnnualReview;
import io.github.mentoring.core.relationship.BoundaryBreach;
import io.github.mentoring.core.relationship.CommitteeSeat;
import io.github.mentoring.core.relationship.ExpectationReview;
import io.github.mentoring.core.relationship.Parties;
import io.github.mentoring.core.relationship.RelationshipId;
import io.github.mentoring.core.rule.FactId;
import io.github.mentoring.core.rule.Given;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Takes every kind of step in every phase, of a pair and of a committee, and looks which ways the engine goes. */
class EveryRowTest {

    private static final LocalDate DAY = Lives.START;
    private static final MentorId ADA = MentorId.of("ada");
    private static final MenteeId BOB = MenteeId.of("bob");
    private static final Parties COMMITTEE = Lives.guided(List.of("ada", "cem", "eve"), List.of("bob"));

    private static final Report BREACH = Report.ReportConduct.of(
            ADA, BOB, ConductEvent.BoundaryBreached.by(DAY, Side.MENTOR, BoundaryBreach.PERCEIVED_HARASSMENT));

    private record Way(Optional<Phase> from, StepKind by, Phase to) {}

    @Test
    void everyRow_isAWayThatIsTaken_andNoOtherIs() {
        Set<Way> taken = new HashSet<>();
        for (Parties parties : List.of(Lives.pair(), COMMITTEE)) {
            taken.add(new Way(
                    Optional.empty(),
                    StepKind.BEGIN,
                    begun(parties).relationship().phase()));
            for (Played played : everyPhase(parties)) {
                for (Step step : steps(parties)) {
                    Played before = step instanceof Report.AssessConduct
                            ? all(played, List.of(BREACH), List.of()) // of which there is something to assess
                            : played;
                    Ruling ruling = before.and(told(before, step))
                            .rulings()
                            .get(before.turns().size());
                    if (ruling instanceof Ruling.Accepted accepted) {
                        taken.add(new Way(
                                Optional.of(played.relationship().phase()),
                                step.kind(),
                                accepted.now().phase()));
                    }
                }
            }
        }
        Set<Way> rows = new HashSet<>();
        for (Transition row : TransitionTable.standard().rows()) {
            rows.add(new Way(row.from(), row.by(), row.to()));
        }
        assertThat(Sets.difference(rows, taken)).as("rows that are never taken").isEmpty();
        assertThat(Sets.difference(taken, rows)).as("ways that are no rows").isEmpty();
    }

    @Test
    void onceItIsOver_onlyWhatHadItsPlaceOnTheLastDayMayBeTold() {
        Set<StepKind> always =
                Set.of(StepKind.REQUEST_CHANGE, StepKind.REVIEW, StepKind.REPORT_CONDUCT, StepKind.REPORT_COMMITMENT);
        Set<StepKind> met = Set.of(StepKind.HOLD_MEETING, StepKind.FINISH_HOMEWORK);
        Set<StepKind> worked =
                Set.of(StepKind.GIVE_FEEDBACK, StepKind.COACH, StepKind.COMPLETE_PROJECT, StepKind.REFLECT);
        Parties parties = Lives.pair();
        List<Played> phases = everyPhase(parties); // before and after getting ready, then acquainted, then at work
        List<Step> end = List.of(LifeSteps.ended(parties.people().toArray(PersonId[]::new)));
        assertThat(takenAfter(all(phases.get(0), end, List.of()))).isEqualTo(always);
        assertThat(takenAfter(all(phases.get(2), end, List.of()))).isEqualTo(Sets.union(always, met));
        assertThat(takenAfter(all(phases.get(4), end, List.of())))
                .isEqualTo(Sets.union(Sets.union(always, met), worked));
    }

    private static Set<StepKind> takenAfter(Played played) {
        Set<StepKind> taken = EnumSet.noneOf(StepKind.class);
        for (Step step : steps(Lives.pair())) {
            if (played.and(told(played, step)).rulings().get(played.turns().size()) instanceof Ruling.Accepted) {
                taken.add(step.kind());
            }
        }
        return taken;
    }

    private static List<Played> everyPhase(Parties parties) {
        Played prepare = begun(parties);
        Played acquaint = all(prepare, LifeSteps.readiness(parties), List.of(new Move.Advance(Phase.ACQUAINT)));
        List<Step> met = List.of(
                new Work.PlanMeeting(
                        MeetingPlan.builder(MeetingId.of("m0"), DAY, ADA, BOB).build(), Optional.empty()),
                new Work.HoldMeeting(LifeSteps.meeting("m1", DAY, ADA, BOB)));
        Played met1 = all(acquaint, met, List.of());
        Played apply = all(met1, LifeSteps.acquaintance(parties, DAY), List.of(new Move.Advance(Phase.APPLY)));
        PersonId[] people = parties.people().toArray(PersonId[]::new);
        return List.of(
                prepare,
                all(prepare, LifeSteps.readiness(parties), List.of()),
                met1,
                all(met1, LifeSteps.acquaintance(parties, DAY), List.of()),
                apply,
                all(apply, List.of(LifeSteps.ended(people)), List.of()),
                all(apply, List.of(new Move.Redefine(Redefinition.COLLEAGUES, parties.people())), List.of()));
    }

    private static Played begun(Parties parties) {
        Arrangement arrangement = Arrangement.builder()
                .format(LifeSteps.format(parties))
                .scope(MentoringScope.FUNCTIONAL)
                .project(Project.of("p-1", "secret-one"))
                .build();
        Move.Begin begin = Move.Begin.mentorship(RelationshipId.of("r-1"), parties, arrangement);
        return Played.nothing(Lives.HOUSE).and(Lives.beginning(begin));
    }

    private static Played all(Played from, List<Step> steps, List<Step> more) {
        Played played = from;
        List<Step> all = new ArrayList<>(steps);
        all.addAll(more);
        for (Step step : all) {
            played = played.and(told(played, step));
            assertThat(played.rulings().get(played.turns().size() - 1))
                    .as(step.kind().name())
                    .isInstanceOf(Ruling.Accepted.class);
        }
        return played;
    }

    private static Told told(Played played, Step step) {
        return new Told(Command.of("c" + played.turns().size(), DAY, step), Lives.noon(DAY));
    }

    private static List<Step> steps(Parties parties) {
        ImmutableSortedSet<PersonId> people = parties.people();
        Set<PersonId> joined = new TreeSet<>(people);
        joined.add(PersonId.of("fay"));
        ImmutableList.Builder<Step> steps = ImmutableList.builder();
        steps.add(Lives.begin(parties));
        for (Phase phase : Phase.values()) {
            steps.add(new Move.Advance(phase));
        }
        steps.add(new Move.Join(
                MentorId.of("fay"),
                ImmutableSortedSet.copyOf(ReadinessItem.values()),
                ImmutableSortedSet.copyOf(joined)));
        steps.add(LifeSteps.ended(ADA.person()), LifeSteps.ended(people.toArray(PersonId[]::new)));
        steps.add(new Move.RequestChange(ADA, BOB, BOB, true));
        steps.add(new Move.Redefine(Redefinition.COLLEAGUES, people));
        steps.add(new Move.Redefine(Redefinition.INFORMAL_MENTORING, people));
        steps.add(
                new Talk.AnswerReadiness(BOB.person(), ReadinessItem.HAS_TIME_AND_ENERGY, true),
                new Talk.Settle(AcquaintItem.INTRODUCTIONS, true),
                new Talk.DescribeContext(BOB, ContextPart.RESOURCES, true),
                new Talk.StateAvailability(BOB.person(), true),
                new Talk.SetTimeframe(Optional.empty()),
                new Talk.Agree(SettledAgreement.withNothingOpen(), people),
                new Talk.KeepGoals(LifeSteps.goals(BOB, DAY)),
                new Talk.NoteMisunderstanding(Misunderstanding.builder()
                        .between("ada", "bob")
                        .raisedOn(DAY)
                        .text("secret-two")
                        .build()),
                new Talk.AllocateSeat(CommitteeSeat.of(ADA, MentoringFunction.SPONSORSHIP)));
        steps.add(
                new Work.PlanMeeting(
                        MeetingPlan.builder(MeetingId.of("m2"), DAY, ADA, BOB).build(), Optional.empty()),
                new Work.DropMeeting(MeetingId.of("m0")),
                new Work.HoldMeeting(LifeSteps.meeting("m2", DAY, ADA, BOB)),
                new Work.FinishHomework(MeetingId.of("m1"), LifeSteps.homework(BOB)),
                new Work.GiveFeedback(Feedback.builder()
                        .from(ADA)
                        .to(BOB)
                        .date(DAY)
                        .setting(FeedbackSetting.ONE_TO_ONE)
                        .build()),
                new Work.Coach(CoachingCycle.of(ADA.person(), BOB.person())),
                new Work.CompleteProject(),
                new Work.Reflect(BOB));
        steps.add(
                new Report.Review(AnnualReview.builder()
                        .addSubjects(ADA.person(), BOB.person())
                        .date(DAY)
                        .outcome(ReviewOutcome.CONTINUE)
                        .build()),
                Report.ReportConduct.of(
                        ADA, BOB, new ConductEvent.ExpectationsReviewed(DAY, ExpectationReview.RESOLVED)),
                new Report.ReportCommitment(ADA, BOB, new Commitment.MeetingAgreed(DAY, ImmutableSortedSet.of())),
                new Report.AssessConduct(
                        ADA,
                        BOB,
                        new Assessment(
                                ConductRule.BOUNDARY_BREACH.finding(
                                        Detail.of(BoundaryBreach.PERCEIVED_HARASSMENT), ADA.person(), BOB.person()),
                                DAY)),
                new Report.StateFact(FactId.of("own.insured"), Given.of(true)));
        return steps.build();
    }
}
