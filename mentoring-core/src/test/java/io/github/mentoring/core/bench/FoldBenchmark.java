package io.github.mentoring.core.bench;

import com.google.common.collect.ImmutableList;
import io.github.mentoring.core.feedback.Feedback;
import io.github.mentoring.core.feedback.FeedbackSetting;
import io.github.mentoring.core.fixture.LifeSteps;
import io.github.mentoring.core.fixture.Lives;
import io.github.mentoring.core.fixture.Played;
import io.github.mentoring.core.fixture.Told;
import io.github.mentoring.core.lifecycle.Command;
import io.github.mentoring.core.lifecycle.Event;
import io.github.mentoring.core.lifecycle.Move;
import io.github.mentoring.core.lifecycle.Relationship;
import io.github.mentoring.core.lifecycle.Report;
import io.github.mentoring.core.lifecycle.Step;
import io.github.mentoring.core.lifecycle.Work;
import io.github.mentoring.core.meeting.MeetingId;
import io.github.mentoring.core.meeting.MeetingPlan;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.PersonId;
import io.github.mentoring.core.phase.Phase;
import io.github.mentoring.core.phase.ReviewOutcome;
import io.github.mentoring.core.programme.AnnualReview;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Measures how long it takes to fold the events of many relationships: each a whole life of fifty events, from readiness
 * through meetings, homework and feedback to the end.
 */
public final class FoldBenchmark {

    private static final int LIVES = 20_000;
    private static final int EVENTS = 50;
    private static final int ROUNDS = 10;
    private static final MentorId ADA = MentorId.of("ada");
    private static final MenteeId BOB = MenteeId.of("bob");

    private FoldBenchmark() {}

    /** Prints the figures. */
    @SuppressWarnings("SystemOut") // for whoever runs it by hand
    public static void main(String[] args) {
        List<ImmutableList<Event>> lives = new ArrayList<>();
        for (int i = 0; i < LIVES; i++) {
            lives.add(life(Lives.START.plusDays(i % 1_000)));
        }
        for (int round = 0; round < ROUNDS; round++) {
            long begin = System.nanoTime();
            int ended = fold(lives);
            Duration taken = Duration.ofNanos(System.nanoTime() - begin);
            System.out.printf(
                    Locale.ROOT,
                    "round %d: %,d events of %,d lives folded in %d ms, %,d of them ended%n",
                    round + 1,
                    lives.size() * EVENTS,
                    lives.size(),
                    taken.toMillis(),
                    ended);
        }
    }

    /** Returns how many of the lives have ended. */
    static int fold(List<ImmutableList<Event>> lives) {
        int ended = 0;
        for (ImmutableList<Event> life : lives) {
            if (Relationship.of(life).phase() == Phase.ENDED) {
                ended++;
            }
        }
        return ended;
    }

    /** Returns the fifty events of a life that begins on the given day. */
    static ImmutableList<Event> life(LocalDate start) {
        List<Step> steps = new ArrayList<>();
        List<LocalDate> days = new ArrayList<>();
        add(steps, days, start, LifeSteps.readiness(Lives.pair()));
        add(steps, days, start, List.of(new Move.Advance(Phase.ACQUAINT)));
        add(steps, days, start, LifeSteps.acquaintance(Lives.pair(), start));
        add(steps, days, start, List.of(new Move.Advance(Phase.APPLY)));
        LocalDate day = start;
        for (int i = 0; i < 9; i++) {
            day = day.plusDays(14);
            String id = "m" + i;
            MeetingPlan plan =
                    MeetingPlan.builder(MeetingId.of(id), day, ADA, BOB).build();
            add(steps, days, day.minusDays(7), List.of(new Work.PlanMeeting(plan, Optional.empty())));
            add(
                    steps,
                    days,
                    day,
                    List.of(
                            new Work.HoldMeeting(LifeSteps.meeting(id, day, ADA, BOB)),
                            new Work.GiveFeedback(feedback(day))));
        }
        add(steps, days, day, List.of(new Work.FinishHomework(MeetingId.of("m0"), LifeSteps.homework(BOB))));
        add(steps, days, day, List.of(new Report.Review(review(day)), new Work.Reflect(BOB)));
        add(steps, days, day, List.of(LifeSteps.ended(PersonId.of("bob"))));
        return played(start, steps, days);
    }

    private static ImmutableList<Event> played(LocalDate start, List<Step> steps, List<LocalDate> days) {
        Played played = Played.nothing(Lives.STANDARD)
                .and(new Told(Command.of("begin", start, Lives.begin(Lives.pair())), Lives.noon(start)));
        for (int i = 0; i < steps.size(); i++) {
            LocalDate day = days.get(i);
            played = played.and(new Told(Command.of("c" + i, day, steps.get(i)), Lives.noon(day)));
        }
        if (played.events().size() != EVENTS) {
            throw new IllegalStateException(
                    "life has another number of events: " + played.events().size());
        }
        return played.events();
    }

    private static void add(List<Step> steps, List<LocalDate> days, LocalDate day, List<Step> more) {
        steps.addAll(more);
        more.forEach(each -> days.add(day));
    }

    private static Feedback feedback(LocalDate day) {
        return Feedback.builder()
                .from(ADA)
                .to(BOB)
                .date(day)
                .setting(FeedbackSetting.ONE_TO_ONE)
                .build();
    }

    private static AnnualReview review(LocalDate day) {
        return AnnualReview.builder()
                .addSubjects(ADA.person(), BOB.person())
                .date(day)
                .outcome(ReviewOutcome.CONTINUE)
                .build();
    }
}
