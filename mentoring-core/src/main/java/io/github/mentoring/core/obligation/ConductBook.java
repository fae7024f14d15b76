package io.github.mentoring.core.obligation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.mentoring.core.conduct.Commitment;
import io.github.mentoring.core.conduct.ConductJudge;
import io.github.mentoring.core.conduct.ConductLog;
import io.github.mentoring.core.conduct.ConductReport;
import io.github.mentoring.core.lifecycle.MentoringPair;
import io.github.mentoring.core.lifecycle.Relationship;
import io.github.mentoring.core.meeting.Homework;
import io.github.mentoring.core.meeting.Meeting;
import io.github.mentoring.core.programme.MentoringPolicy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What mentors and mentees of a relationship could count on: what was reported, and the homework of their meetings.
 *
 * <p>Where the two are no longer in it together, nothing falls due that had not by their last day.
 */
final class ConductBook {

    private ConductBook() {}

    /** The log of two people and whether they are still in it together. */
    private record Entry(ConductLog log, boolean live) {}

    /** What the judge says of two people. */
    record Judged(ConductLog log, ConductReport report, boolean live) {}

    /** Returns the logs of which there may be something to say on the given day or, without one, on any. */
    private static ImmutableList<Entry> entries(Relationship now, MentoringPolicy policy, Optional<LocalDate> day) {
        if (now.conduct().isEmpty() && !hasLateHomework(now, day)) {
            return ImmutableList.of(); // as it mostly is
        }
        Set<MentoringPair> reported = new HashSet<>();
        now.conduct().forEach(log -> reported.add(new MentoringPair(log.mentor(), log.mentee())));
        ImmutableList.Builder<Entry> entries = ImmutableList.builder();
        for (ConductLog log : now.conduct(policy)) {
            if (reported.contains(new MentoringPair(log.mentor(), log.mentee())) || hasLateHomework(log, day)) {
                entries.add(new Entry(log, now.isLive() && now.areTogether(log.mentor(), log.mentee())));
            }
        }
        return entries.build();
    }

    /** Returns what the judge says of those whose log had begun by the given day. */
    static List<Judged> judged(Relationship now, MentoringPolicy policy, ConductJudge judge, LocalDate day) {
        List<Judged> judged = new ArrayList<>();
        for (Entry entry : entries(now, policy, Optional.of(day))) {
            if (!day.isBefore(entry.log().since())) {
                judged.add(new Judged(entry.log(), judge.judge(entry.log(), day), entry.live()));
            }
        }
        return judged;
    }

    /** Adds the days on which something may change in what is said of mentors and mentees. */
    static void addTurns(Turns turns, Relationship now, MentoringPolicy policy) {
        for (Entry entry : entries(now, policy, Optional.empty())) {
            turns.add(entry.log().since());
            addTurns(turns, entry.log(), policy);
        }
    }

    /** Returns the homework of a meeting; unlike its wrap-up, without a list of its own, since a calendar asks very often. */
    static Iterable<Homework> homework(Meeting meeting) {
        return Iterables.concat(
                meeting.wrapUp().menteeHomework().orElse(ImmutableList.of()),
                meeting.wrapUp().mentorHomework().orElse(ImmutableList.of()));
    }

    private static boolean hasLateHomework(Relationship now, Optional<LocalDate> day) {
        for (Meeting meeting : now.progress().meetings()) {
            for (Homework homework : homework(meeting)) {
                if (isLate(homework, day)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Returns whether a task is late on the given day or, without one, on any. */
    private static boolean isLate(Homework homework, Optional<LocalDate> day) {
        return day.isPresent()
                ? homework.isOverdue(day.get())
                : !homework.done() && homework.due().isPresent();
    }

    private static boolean hasLateHomework(ConductLog log, Optional<LocalDate> day) {
        for (Commitment commitment : log.commitments()) {
            if (commitment instanceof Commitment.TaskTaken task && isLate(task.homework(), day)) {
                return true;
            }
        }
        return false;
    }

    private static void addTurns(Turns turns, ConductLog log, MentoringPolicy policy) {
        log.events().forEach(event -> turns.add(event.day()));
        log.assessments().forEach(each -> turns.add(each.day()));
        log.reopened().forEach(issue -> {
            turns.add(issue.raised());
            issue.assessed().ifPresent(turns::add);
        });
        for (Commitment commitment : log.commitments()) {
            turns.add(commitment.day(policy.schedule().zone()));
            if (commitment instanceof Commitment.MessageSent message) {
                addTurns(turns, message, policy);
            } else if (commitment instanceof Commitment.TaskTaken task) {
                task.homework().due().filter(due -> !task.homework().done()).ifPresent(turns::addAfter);
            }
        }
    }

    private static void addTurns(Turns turns, Commitment.MessageSent message, MentoringPolicy policy) {
        message.answered().flatMap(at -> Horizon.dayOf(at, policy)).ifPresent(turns::add);
        if (Horizon.dayOf(message.sent(), policy).isPresent()) {
            Horizon.dayOf(message.sent().plus(policy.conduct().replyMaxDelay()), policy)
                    .ifPresent(turns::addAfter);
        }
    }
}
