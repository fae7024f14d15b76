package io.github.mentoring.core.bench;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.agreement.PartnershipAgreement;
import io.github.mentoring.core.conduct.ConductEvent;
import io.github.mentoring.core.conduct.ConductLog;
import io.github.mentoring.core.format.Arrangement;
import io.github.mentoring.core.format.MentoringFormat;
import io.github.mentoring.core.goal.Goal;
import io.github.mentoring.core.goal.GoalPlan;
import io.github.mentoring.core.learning.LearningModel;
import io.github.mentoring.core.lifecycle.Groundwork;
import io.github.mentoring.core.lifecycle.PlannedMeeting;
import io.github.mentoring.core.lifecycle.Progress;
import io.github.mentoring.core.lifecycle.Relationship;
import io.github.mentoring.core.meeting.Homework;
import io.github.mentoring.core.meeting.Meeting;
import io.github.mentoring.core.meeting.MeetingId;
import io.github.mentoring.core.meeting.MeetingPlan;
import io.github.mentoring.core.meeting.WrapUp;
import io.github.mentoring.core.obligation.DueItem;
import io.github.mentoring.core.obligation.ObligationCalendar;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.Side;
import io.github.mentoring.core.phase.Phase;
import io.github.mentoring.core.programme.MentoringPolicy;
import io.github.mentoring.core.relationship.BoundaryBreach;
import io.github.mentoring.core.relationship.Parties;
import io.github.mentoring.core.relationship.RelationshipId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/**
 * Measures what is owed in a programme as of one day; run by hand, each figure the median of eleven runs after a warm-up.
 *
 * <p>Each pair has met three times, has given homework each time, plans another meeting, has an agreement and two goals.
 * One in a hundred has homework that is late, and one in a hundred a report about conduct.
 */
public final class ObligationBenchmark {

    private static final int RUNS = 11;
    private static final int WARM_UP = 4;
    private static final LocalDate TODAY = LocalDate.of(2027, 5, 10);

    private ObligationBenchmark() {}

    /** Prints the figures for so many relationships, a hundred thousand unless given. */
    @SuppressWarnings("SystemOut") // for whoever runs it by hand
    public static void main(String[] args) {
        int count = args.length == 0 ? 100_000 : Integer.parseInt(args[0]);
        List<Relationship> programme = programme(count);
        ObligationCalendar calendar = ObligationCalendar.under(MentoringPolicy.standard());
        Instant asOf = TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC);
        ImmutableSortedSet<DueItem> expected = calendar.obligations(programme, asOf);
        double[] millis = new double[RUNS];
        for (int i = -WARM_UP; i < RUNS; i++) {
            long before = System.nanoTime();
            ImmutableSortedSet<DueItem> items = calendar.obligations(programme, asOf);
            millis[Math.max(i, 0)] = (System.nanoTime() - before) / 1e6;
            if (items.size() != expected.size()) {
                throw new IllegalStateException("run gave another result: " + items.size());
            }
        }
        Arrays.sort(millis);
        System.out.printf(
                Locale.ROOT,
                "%d relationships, %d obligations: median %.0f ms, from %.0f to %.0f%n",
                count,
                expected.size(),
                millis[RUNS / 2],
                millis[0],
                millis[RUNS - 1]);
        long before = System.nanoTime();
        long signals = calendar.of(programme, asOf).signals().values().stream()
                .mapToLong(each -> each.all().size())
                .sum();
        System.out.printf(
                Locale.ROOT,
                "with signals (%d findings), once: %.0f ms%n",
                signals,
                (System.nanoTime() - before) / 1e6);
    }

    private static List<Relationship> programme(int count) {
        Random random = new Random(42);
        List<Relationship> programme = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            LocalDate start = TODAY.minusDays(30 + random.nextInt(900));
            programme.add(relationship(i, start, random));
        }
        return programme;
    }

    private static Relationship relationship(int number, LocalDate start, Random random) {
        MentorId mentor = MentorId.of("mentor-" + number / 4);
        MenteeId mentee = MenteeId.of("mentee-" + number);
        Progress.Builder progress = Progress.builder();
        LocalDate last = start;
        for (int i = 0; i < 3; i++) {
            last = last.plusDays(1 + random.nextInt(9));
            progress.addMeetings(held(number + "-" + i, last, mentor, mentee, random.nextInt(300) != 0));
        }
        MeetingId next = MeetingId.of("next-" + number);
        progress.putPlanned(
                next,
                new PlannedMeeting(
                        MeetingPlan.builder(next, TODAY.plusDays(random.nextInt(40) - 2), mentor, mentee)
                                .build(),
                        Optional.empty(),
                        last));
        Relationship.Builder made = Relationship.builder()
                .id(RelationshipId.of("r-" + number))
                .model(LearningModel.MENTORSHIP)
                .arrangement(Arrangement.of(MentoringFormat.DYAD))
                .start(start)
                .parties(Parties.pair(mentor, mentee))
                .phase(Phase.APPLY)
                .phaseSince(start)
                .groundwork(groundwork(start, mentor, mentee))
                .progress(progress.build())
                .version(20)
                .recordedAt(last.atTime(9, 0).toInstant(ZoneOffset.UTC));
        if (number % 100 == 0) {
            made.addConduct(ConductLog.between(mentor, mentee, start)
                    .addEvents(
                            ConductEvent.BoundaryBreached.by(last, Side.MENTOR, BoundaryBreach.UNPROFESSIONAL_CONDUCT))
                    .build());
        }
        return made.build();
    }

    private static Meeting held(String id, LocalDate on, MentorId mentor, MenteeId mentee, boolean done) {
        Homework homework = Homework.builder()
                .bearer(mentee)
                .task("read")
                .due(on.plusDays(7))
                .done(done)
                .build();
        return Meeting.builder(MeetingPlan.builder(MeetingId.of(id), on, mentor, mentee)
                        .build())
                .wrapUp(WrapUp.builder()
                        .nextMeeting(on.plusDays(30))
                        .menteeHomework(ImmutableList.of(homework))
                        .mentorHomework(ImmutableList.of())
                        .build())
                .build();
    }

    private static Groundwork groundwork(LocalDate start, MentorId mentor, MenteeId mentee) {
        return Groundwork.builder()
                .agreement(PartnershipAgreement.between(mentor, mentee)
                        .start(start)
                        .reviewOn(start.plusYears(1))
                        .end(start.plusYears(3))
                        .build())
                .putGoals(
                        mentee, GoalPlan.of(mentee, goal("near", start.plusMonths(9)), goal("far", start.plusYears(3))))
                .build();
    }

    private static Goal goal(String id, LocalDate target) {
        return Goal.builder(id)
                .text("publish")
                .targetDate(target)
                .addAcceptedBy(Side.MENTOR, Side.MENTEE)
                .build();
    }
}
