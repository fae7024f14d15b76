package io.github.mentoring.core.obligation;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.ListMultimap;
import io.github.mentoring.core.conduct.Commitment;
import io.github.mentoring.core.conduct.ConductJudge;
import io.github.mentoring.core.conduct.ConductLog;
import io.github.mentoring.core.conduct.ConductReport;
import io.github.mentoring.core.lifecycle.Leaver;
import io.github.mentoring.core.lifecycle.MentoringPair;
import io.github.mentoring.core.lifecycle.Relationship;
import io.github.mentoring.core.meeting.Homework;
import io.github.mentoring.core.meeting.Meeting;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.PersonId;
import io.github.mentoring.core.programme.MentoringPolicy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

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
    record Judged(ConductReport report, boolean live) {}

    /** Returns the logs of which there may be something to say on the given day or, without one, on any. */
    private static ImmutableList<Entry> entries(Relationship now, MentoringPolicy policy, Optional<LocalDate> day) {
        if (now.conduct().isEmpty() && !(now.isLive() && hasLateHomework(now, day))) {
            return ImmutableList.of(); // as it mostly is
        }
        SortedMap<MentoringPair, ConductLog> logs = new TreeMap<>();
        for (ConductLog log : now.conduct()) {
            logs.put(new MentoringPair(log.mentor(), log.mentee()), log);
        }
        if (now.isLive()) {
            addHomework(logs, now, day);
        }
        ImmutableList.Builder<Entry> entries = ImmutableList.builder();
        logs.values().forEach(log -> entries.add(entry(now, log, policy)));
        return entries.build();
    }

    /** Returns what the judge says of those whose log had begun by the given day. */
    static List<Judged> judged(Relationship now, MentoringPolicy policy, ConductJudge judge, LocalDate day) {
        List<Judged> judged = new ArrayList<>();
        for (Entry entry : entries(now, policy, Optional.of(day))) {
            if (!day.isBefore(entry.log().since())) {
                judged.add(new Judged(judge.judge(entry.log(), day), entry.live()));
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

    /** Adds the homework of those of whom something was reported, or late; what was done in time ends a row of lapses. */
    private static void addHomework(
            SortedMap<MentoringPair, ConductLog> logs, Relationship now, Optional<LocalDate> day) {
        ListMultimap<MentoringPair, Commitment> tasks = ArrayListMultimap.create();
        Set<MentoringPair> shown = new HashSet<>(logs.keySet());
        for (Meeting meeting : now.progress().meetings()) {
            addHomework(tasks, shown, now, meeting, day);
        }
        for (MentoringPair pair : shown) {
            ConductLog log = logs.get(pair);
            if (log == null) {
                log = ConductLog.between(pair.mentor(), pair.mentee(), now.start())
                        .build();
            }
            LocalDate since = log.since();
            Iterable<Commitment> known = Iterables.filter(
                    tasks.get(pair),
                    task -> !((Commitment.TaskTaken) task).agreed().isBefore(since));
            logs.put(pair, log.withCommitments(Iterables.concat(log.commitments(), known)));
        }
    }

    private static void addHomework(
            ListMultimap<MentoringPair, Commitment> tasks,
            Set<MentoringPair> shown,
            Relationship now,
            Meeting meeting,
            Optional<LocalDate> day) {
        for (Homework homework : homework(meeting)) {
            for (MentorId mentor : meeting.plan().mentors()) {
                for (MenteeId mentee : meeting.plan().mentees()) {
                    boolean theirs = homework.bearer().equals(mentor)
                            || homework.bearer().equals(mentee);
                    if (theirs && homework.due().isPresent() && now.areTogether(mentor, mentee)) {
                        MentoringPair pair = new MentoringPair(mentor, mentee);
                        LocalDate held = meeting.plan().date();
                        LocalDate agreed = homework.due().filter(held::isAfter).orElse(held);
                        tasks.put(pair, new Commitment.TaskTaken(agreed, homework));
                        if (isLate(homework, day)) {
                            shown.add(pair);
                        }
                    }
                }
            }
        }
    }

    private static Entry entry(Relationship now, ConductLog log, MentoringPolicy policy) {
        PersonId mentor = log.mentor().person();
        PersonId mentee = log.mentee().person();
        if (now.isLive() && now.areTogether(log.mentor(), log.mentee())) {
            return new Entry(log, true);
        }
        LocalDate last = now.isLive() ? null : now.phaseSince();
        for (Leaver leaver : now.leavers()) {
            if ((leaver.who().person().equals(mentor) && !now.parties().include(mentor))
                    || (leaver.who().person().equals(mentee) && !now.parties().include(mentee))) {
                last = last == null || leaver.on().isBefore(last) ? leaver.on() : last;
            }
        }
        return new Entry(last == null ? log : until(log, last, policy), false);
    }

    private static ConductLog until(ConductLog log, LocalDate last, MentoringPolicy policy) {
        return log.withCommitments(log.commitments().stream()
                .filter(each -> fellDue(each, last, policy))
                .collect(ImmutableList.toImmutableList()));
    }

    /** Returns whether something was kept, or was known to be missed by the end of the given day. */
    private static boolean fellDue(Commitment commitment, LocalDate last, MentoringPolicy policy) {
        if (commitment instanceof Commitment.MessageSent message) {
            Instant end = last.atStartOfDay(policy.schedule().zone()).toInstant();
            return message.answered().isPresent()
                    || message.sent().isBefore(end.minus(policy.conduct().replyMaxDelay()));
        }
        if (commitment instanceof Commitment.TaskTaken task) {
            return task.homework().done() || task.homework().isOverdue(last);
        }
        return true;
    }

    private static void addTurns(Turns turns, ConductLog log, MentoringPolicy policy) {
        log.events().forEach(event -> turns.add(event.day()));
        log.assessments().forEach(each -> turns.add(each.day()));
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
