package io.github.mentoring.core.obligation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.agreement.PartnershipAgreement;
import io.github.mentoring.core.conduct.Commitment;
import io.github.mentoring.core.conduct.ConductEvent;
import io.github.mentoring.core.fixture.LifeSteps;
import io.github.mentoring.core.fixture.Lives;
import io.github.mentoring.core.fixture.Played;
import io.github.mentoring.core.fixture.Told;
import io.github.mentoring.core.lifecycle.Command;
import io.github.mentoring.core.lifecycle.Lifecycle;
import io.github.mentoring.core.lifecycle.Move;
import io.github.mentoring.core.lifecycle.Report;
import io.github.mentoring.core.lifecycle.Step;
import io.github.mentoring.core.lifecycle.Talk;
import io.github.mentoring.core.lifecycle.Work;
import io.github.mentoring.core.meeting.Homework;
import io.github.mentoring.core.meeting.Meeting;
import io.github.mentoring.core.meeting.MeetingId;
import io.github.mentoring.core.meeting.MeetingPlan;
import io.github.mentoring.core.meeting.WrapUp;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.Side;
import io.github.mentoring.core.phase.Phase;
import io.github.mentoring.core.relationship.Challenge;
import io.github.mentoring.core.relationship.ChallengeFactor;
import io.github.mentoring.core.relationship.Parties;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Lives that have come about step by step, and in which much is owed. */
final class OwingLives {

    private OwingLives() {}

    /**
     * A turn like any other, and one step more from which something is owed.
     *
     * @param turn the turn
     * @param what which step
     * @param days how many days ahead something is to happen
     */
    private record Turn(Lives.Turn turn, int what, int days) {}

    static Arbitrary<Played> played() {
        Arbitrary<Turn> turns = Combinators.combine(
                        Lives.turns(),
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.integers().between(0, 90))
                .as(Turn::new);
        return Combinators.combine(
                        Lives.lifecycles(),
                        Lives.parties(),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(0, 2),
                        Lives.some(turns, 8))
                .as(OwingLives::played)
                .withoutEdgeCases();
    }

    private static Played played(
            Lifecycle lifecycle, Parties parties, boolean functional, int phases, List<Turn> turns) {
        Move.Begin begin = functional ? Lives.functional(parties) : Lives.begin(parties);
        Played played = Played.of(lifecycle, List.of(Lives.beginning(begin)));
        if (phases > 0) {
            played = told(played, LifeSteps.readiness(parties), Lives.START);
            played = told(played, List.of(new Move.Advance(Phase.ACQUAINT)), Lives.START);
        }
        if (phases > 1) {
            played = told(played, LifeSteps.acquaintance(parties, Lives.START), Lives.START);
            played = told(played, List.of(LifeSteps.insured(true), new Move.Advance(Phase.APPLY)), Lives.START);
        }
        LocalDate day = Lives.START;
        for (Turn each : turns) {
            day = day.plusDays(each.turn().gap());
            played = Lives.and(played, each.turn(), day);
            played = told(played, List.of(owing(played.relationship().parties(), each, day)), day);
        }
        return played;
    }

    private static Played told(Played played, List<Step> steps, LocalDate day) {
        Played next = played;
        for (Step step : steps) {
            next = next.and(new Told(Command.of("o" + next.turns().size(), day, step), Lives.noon(day)));
        }
        return next;
    }

    private static Step owing(Parties parties, Turn turn, LocalDate day) {
        List<MentorId> mentors = LifeSteps.mentors(parties);
        List<MenteeId> mentees = new ArrayList<>(LifeSteps.mentees(parties));
        MentorId mentor = mentors.isEmpty() ? new MentorId(mentees.remove(0).person()) : mentors.get(0);
        MenteeId mentee = mentees.get(mentees.size() - 1);
        LocalDate then = day.plusDays(turn.days());
        return switch (turn.what()) {
            case 0 -> new Talk.Agree(agreement(mentor, mentees, mentors, day, then), parties.people());
            case 1 ->
                new Work.PlanMeeting(
                        MeetingPlan.builder(MeetingId.of("p" + turn.days() % 3), then, mentor, mentee)
                                .build(),
                        Optional.empty());
            case 2, 3 -> new Work.HoldMeeting(meeting("h" + day, day, then, mentor, mentee));
            case 4 ->
                Report.ReportConduct.of(
                        mentor,
                        mentee,
                        new ConductEvent.ChallengeMet(day, Challenge.of(ChallengeFactor.OVERDEPENDENCY)));
            case 5 ->
                new Report.ReportCommitment(
                        mentor,
                        mentee,
                        new Commitment.MessageSent(
                                turn.days() % 2 == 0 ? Side.MENTOR : Side.MENTEE,
                                Lives.noon(day).minusSeconds(turn.days()),
                                Optional.empty()));
            default -> new Talk.SetTimeframe(Optional.of(then));
        };
    }

    private static PartnershipAgreement agreement(
            MentorId mentor, List<MenteeId> mentees, List<MentorId> mentors, LocalDate day, LocalDate then) {
        return PartnershipAgreement.builder()
                .addAllMentors(ImmutableSortedSet.<MentorId>naturalOrder()
                        .add(mentor)
                        .addAll(mentors)
                        .build())
                .addAllMentees(mentees)
                .start(day)
                .end(then)
                .reviewOn(then)
                .build();
    }

    private static Meeting meeting(String id, LocalDate day, LocalDate then, MentorId mentor, MenteeId mentee) {
        return Meeting.builder(MeetingPlan.builder(MeetingId.of(id), day, mentor, mentee)
                        .build())
                .wrapUp(WrapUp.builder()
                        .menteeHomework(ImmutableList.of(Homework.builder()
                                .bearer(mentee)
                                .task("secret-task")
                                .due(then)
                                .build()))
                        .build())
                .build();
    }
}
