package io.github.mentoring.core.lifecycle;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.mentoring.core.conduct.Commitment;
import io.github.mentoring.core.conduct.ConductEvent;
import io.github.mentoring.core.conduct.ConductLog;
import io.github.mentoring.core.meeting.Homework;
import io.github.mentoring.core.meeting.Meeting;
import io.github.mentoring.core.meeting.MeetingPlan;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.ParticipantId;
import io.github.mentoring.core.person.PersonId;
import io.github.mentoring.core.programme.MentoringPolicy;
import io.github.mentoring.core.relationship.ExpectationReview;
import io.github.mentoring.core.relationship.Parties;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What mentors and mentees could count on with one another: what was reported of that, and the homework of their meetings. */
final class Reliance {

    private Reliance() {}

    /** Returns a log for each two of whom there is something, by pair. */
    static ImmutableList<ConductLog> logs(Relationship now, MentoringPolicy policy) {
        SortedMap<MentoringPair, List<Commitment>> tasks = tasks(now);
        if (now.conduct().isEmpty() && tasks.isEmpty()) {
            return ImmutableList.of(); // as it mostly is
        }
        SortedMap<MentoringPair, ConductLog> logs = new TreeMap<>();
        for (ConductLog log : now.conduct()) {
            logs.put(new MentoringPair(log.mentor(), log.mentee()), log);
        }
        for (Map.Entry<MentoringPair, List<Commitment>> each : tasks.entrySet()) {
            MentoringPair pair = each.getKey();
            logs.put(pair, with(logs.getOrDefault(pair, empty(now, pair)), each.getValue()));
        }
        ImmutableList.Builder<ConductLog> counted = ImmutableList.builderWithExpectedSize(logs.size());
        logs.forEach((pair, log) -> counted.add(during(now, pair, reviewed(now, logs, pair, log), policy)));
        return counted.build();
    }

    /** Returns the log of two, or empty if there is nothing of them. */
    static Optional<ConductLog> log(Relationship now, MentoringPair pair, MentoringPolicy policy) {
        return logs(now, policy).stream()
                .filter(log ->
                        log.mentor().equals(pair.mentor()) && log.mentee().equals(pair.mentee()))
                .findFirst();
    }

    /**
     * Returns the log of two peers in which is what cannot be turned, with their looks at the expectations, which are kept in
     * the other; that they have failed is told there alone, and settles what weighed on them here.
     */
    private static ConductLog reviewed(
            Relationship now, Map<MentoringPair, ConductLog> logs, MentoringPair pair, ConductLog log) {
        @Nullable ConductLog kept = logs.get(PeerOrder.of(now, pair));
        if (kept == null || kept.equals(log)) {
            return log;
        }
        ImmutableList.Builder<ConductEvent> events =
                ImmutableList.<ConductEvent>builder().addAll(log.events());
        for (ConductEvent event : kept.events()) {
            if (event instanceof ConductEvent.ExpectationsReviewed review) {
                events.add(
                        review.result() == ExpectationReview.FAILED
                                ? new ConductEvent.ExpectationsReviewed(review.day(), ExpectationReview.RESOLVED)
                                : review);
            }
        }
        return log.withEvents(events.build());
    }

    private static ConductLog during(Relationship now, MentoringPair pair, ConductLog log, MentoringPolicy policy) {
        return log.during(day -> Stays.wereTogether(now, pair, day), policy);
    }

    private static ConductLog empty(Relationship now, MentoringPair pair) {
        return ConductLog.between(pair.mentor(), pair.mentee(), now.start()).build();
    }

    private static ConductLog with(ConductLog log, List<Commitment> tasks) {
        return log.withCommitments(Iterables.concat(log.commitments(), tasks));
    }

    private static SortedMap<MentoringPair, List<Commitment>> tasks(Relationship now) {
        SortedMap<MentoringPair, List<Commitment>> tasks = new TreeMap<>();
        for (Meeting meeting : now.progress().meetings()) {
            addTasks(tasks, now, meeting, meeting.wrapUp().menteeHomework().orElse(ImmutableList.of()));
            addTasks(tasks, now, meeting, meeting.wrapUp().mentorHomework().orElse(ImmutableList.of()));
        }
        return tasks;
    }

    private static void addTasks(
            SortedMap<MentoringPair, List<Commitment>> tasks,
            Relationship now,
            Meeting meeting,
            ImmutableList<Homework> all) {
        for (Homework homework : all) {
            LocalDate held = meeting.plan().date();
            LocalDate agreed = homework.due().filter(held::isAfter).orElse(held);
            if (homework.due().isPresent() && !agreed.isBefore(now.start())) {
                for (MentoringPair pair : pairs(now.parties(), meeting.plan(), homework.bearer())) {
                    tasks.computeIfAbsent(PeerOrder.of(now, pair), any -> new ArrayList<>())
                            .add(new Commitment.TaskTaken(agreed, PeerOrder.of(now, pair, homework)));
                }
            }
        }
    }

    /** Returns those of whom one can count on what the other took on in a meeting. */
    static SortedSet<MentoringPair> pairs(Parties parties, Meeting meeting) {
        SortedSet<MentoringPair> pairs = new TreeSet<>();
        for (Homework homework : meeting.wrapUp().homework()) {
            pairs.addAll(pairs(parties, meeting.plan(), homework.bearer()));
        }
        return pairs;
    }

    /** Returns the bearer of homework with everybody in a meeting who can count on it. */
    private static List<MentoringPair> pairs(Parties parties, MeetingPlan plan, ParticipantId bearer) {
        List<MentoringPair> pairs = new ArrayList<>();
        if (parties instanceof Parties.Circle) {
            for (PersonId other : plan.participants()) {
                if (!other.equals(bearer.person())) {
                    pairs.add(
                            bearer instanceof MentorId mentor
                                    ? new MentoringPair(mentor, new MenteeId(other))
                                    : new MentoringPair(new MentorId(other), (MenteeId) bearer));
                }
            }
            return pairs;
        }
        for (MentorId mentor : plan.mentors()) {
            for (MenteeId mentee : plan.mentees()) {
                if (bearer.equals(mentor) || bearer.equals(mentee)) {
                    pairs.add(new MentoringPair(mentor, mentee));
                }
            }
        }
        return pairs;
    }
}
