package io.github.mentoring.core.lifecycle;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Sets;
import io.github.mentoring.core.conduct.Assessment;
import io.github.mentoring.core.conduct.Commitment;
import io.github.mentoring.core.conduct.ConductLog;
import io.github.mentoring.core.conduct.EthicsIssue;
import io.github.mentoring.core.lifecycle.GroupedRelationship.Reports;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.relationship.FailureCause;
import io.github.mentoring.core.relationship.Parties;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Says where reports lead. */
final class ReportEvolution {

    private static final Comparator<ConductLog> BY_PAIR =
            Comparator.comparing(ConductLog::mentor).thenComparing(ConductLog::mentee);

    private ReportEvolution() {}

    /** Returns where a report leads that is no review. */
    static Reports evolve(GroupedRelationship relationship, Report told) {
        Report report = PeerOrder.of(relationship, told);
        Reports now = relationship.reports();
        LocalDate start = relationship.start();
        if (report instanceof Report.ReportConduct conduct) {
            Reports next = logged(
                    now,
                    start,
                    conduct.mentor(),
                    conduct.mentee(),
                    log -> log.withEvents(Evolution.append(log.events(), conduct.event())));
            return conduct.cause()
                    .map(cause -> next.withFailures(failures(next, conduct.mentor(), conduct.mentee(), cause)))
                    .orElse(next);
        }
        if (report instanceof Report.ReportCommitment kept) {
            return logged(
                    now,
                    start,
                    kept.mentor(),
                    kept.mentee(),
                    log -> log.withCommitments(reported(log.commitments(), kept.commitment())));
        }
        if (report instanceof Report.AssessConduct assessed) {
            return assessed(
                    relationship, new MentoringPair(assessed.mentor(), assessed.mentee()), assessed.assessment());
        }
        Report.StateFact stated = (Report.StateFact) report;
        return now.withFacts(Evolution.put(now.facts(), stated.fact(), stated.value()));
    }

    /** Returns where it leads that something is open again. */
    static Reports reopened(Reports now, LocalDate start, Consequence.IssueReopened issue) {
        return logged(
                now,
                start,
                issue.mentor(),
                issue.mentee(),
                log -> log.withReopened(
                        Evolution.add(log.reopened(), EthicsIssue.of(issue.finding(), issue.raised()))));
    }

    /** Returns the commitments with one more, in place of what was reported of the same before. */
    private static ImmutableList<Commitment> reported(ImmutableList<Commitment> commitments, Commitment one) {
        for (int i = 0; i < commitments.size(); i++) {
            if (isSame(commitments.get(i), one)) {
                return ImmutableList.<Commitment>builderWithExpectedSize(commitments.size())
                        .addAll(commitments.subList(0, i))
                        .add(one)
                        .addAll(commitments.subList(i + 1, commitments.size()))
                        .build();
            }
        }
        return Evolution.append(commitments, one);
    }

    /** Returns whether two reports are of one message or one task, of which there was more to tell later. */
    private static boolean isSame(Commitment before, Commitment after) {
        if (before instanceof Commitment.MessageSent sent && after instanceof Commitment.MessageSent again) {
            return sent.to() == again.to() && sent.sent().equals(again.sent());
        }
        return before instanceof Commitment.TaskTaken taken
                && after instanceof Commitment.TaskTaken again
                && taken.homework().withDone(false).equals(again.homework().withDone(false));
    }

    /** Peers may be named either way round, so that of them all that there is was looked into. */
    private static Reports assessed(GroupedRelationship now, MentoringPair told, Assessment assessment) {
        MentoringPair pair = PeerOrder.of(now, told);
        MentoringPair turned = pair.turned();
        boolean turnedToo = now.parties() instanceof Parties.Circle
                && now.conduct().stream().anyMatch(log -> isOf(log, turned));
        Reports next =
                logged(now.reports(), now.start(), pair.mentor(), pair.mentee(), log -> assessed(log, assessment));
        return turnedToo
                ? logged(next, now.start(), turned.mentor(), turned.mentee(), log -> assessed(log, assessment))
                : next;
    }

    private static boolean isOf(ConductLog log, MentoringPair pair) {
        return log.mentor().equals(pair.mentor()) && log.mentee().equals(pair.mentee());
    }

    private static ConductLog assessed(ConductLog log, Assessment assessment) {
        ConductLog next = log.withAssessments(Evolution.append(log.assessments(), assessment));
        return log.reopened().isEmpty()
                ? next
                : next.withReopened(Iterables.transform(log.reopened(), issue -> assessed(issue, assessment)));
    }

    private static EthicsIssue assessed(EthicsIssue issue, Assessment assessment) {
        boolean isSooner =
                issue.assessed().filter(day -> !day.isAfter(assessment.day())).isEmpty();
        boolean covered = isSooner
                && assessment.covers(issue.finding())
                && !assessment.day().isBefore(issue.raised());
        return covered
                ? EthicsIssue.builder()
                        .finding(issue.finding())
                        .raised(issue.raised())
                        .assessed(assessment.day())
                        .build()
                : issue;
    }

    private static ImmutableSortedSet<Failure> failures(
            Reports now, MentorId mentor, MenteeId mentee, FailureCause cause) {
        return ImmutableSortedSet.copyOf(Sets.union(
                Sets.filter(now.failures(), failure -> !failure.isBetween(mentor, mentee)),
                Set.of(new Failure(mentor, mentee, cause))));
    }

    private static Reports logged(
            Reports now, LocalDate start, MentorId mentor, MenteeId mentee, UnaryOperator<ConductLog> more) {
        ImmutableList<ConductLog> logs = now.conduct();
        for (int i = 0; i < logs.size(); i++) {
            ConductLog log = logs.get(i);
            if (log.mentor().equals(mentor) && log.mentee().equals(mentee)) {
                return now.withConduct(ImmutableList.<ConductLog>builder()
                        .addAll(logs.subList(0, i))
                        .add(more.apply(log))
                        .addAll(logs.subList(i + 1, logs.size()))
                        .build());
            }
        }
        ConductLog first = ConductLog.between(mentor, mentee, start).build();
        return now.withConduct(ProgressEvolution.inserted(logs, more.apply(first), BY_PAIR));
    }
}
