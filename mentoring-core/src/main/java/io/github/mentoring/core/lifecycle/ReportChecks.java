package io.github.mentoring.core.lifecycle;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import io.github.mentoring.core.conduct.Commitment;
import io.github.mentoring.core.conduct.ConductEvent;
import io.github.mentoring.core.finding.Detail;
import io.github.mentoring.core.finding.Finding;
import io.github.mentoring.core.finding.Findings;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.ParticipantId;
import io.github.mentoring.core.person.PersonId;
import io.github.mentoring.core.relationship.Parties;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells what stands against a step of the family {@link Report}, and what is to be said about it.
 *
 * <p>What is found about conduct never keeps a report of it from being put on record.
 */
final class ReportChecks {

    private ReportChecks() {}

    static Draft draft(Attempt attempt, Report report) {
        if (report instanceof Report.Review review) {
            return ReviewChecks.ofReview(attempt, review.review());
        }
        if (report instanceof Report.ReportConduct conduct) {
            return conduct(attempt, conduct);
        }
        if (report instanceof Report.ReportCommitment kept) {
            return commitment(attempt, kept);
        }
        return report instanceof Report.AssessConduct assessed
                ? assessment(attempt, assessed)
                : fact(attempt, (Report.StateFact) report);
    }

    private static Draft conduct(Attempt attempt, Report.ReportConduct report) {
        List<ParticipantId> others = report.event() instanceof ConductEvent.FeedbackGiven given
                ? List.of(given.feedback().from(), given.feedback().to())
                : List.of();
        // it may go on after somebody left, and that one alone says which day was the last
        Findings against = named(attempt, Presence.EVER, report.mentor(), report.mentee(), others)
                .and(Timing.sameDay(attempt, report.event().day()));
        Report.ReportConduct kept = (Report.ReportConduct) PeerOrder.of(attempt.now(), report);
        return judged(attempt, report, new MentoringPair(kept.mentor(), kept.mentee()), against);
    }

    private static Draft commitment(Attempt attempt, Report.ReportCommitment report) {
        Commitment commitment = report.commitment();
        List<ParticipantId> others = commitment instanceof Commitment.TaskTaken task
                ? List.of(task.homework().bearer())
                : List.of();
        Findings against = named(attempt, attempt.on(), report.mentor(), report.mentee(), others)
                .and(Timing.sameDay(
                        attempt, commitment.day(attempt.policy().schedule().zone())));
        MentoringPair pair = PeerOrder.of(attempt.now(), new MentoringPair(report.mentor(), report.mentee()));
        Draft draft = judged(attempt, report, pair, against);
        return commitment instanceof Commitment.MessageSent message ? answered(attempt, message, draft) : draft;
    }

    private static Draft fact(Attempt attempt, Report.StateFact stated) {
        return attempt.guards().admit(stated.fact(), stated.value())
                ? attempt.step()
                : attempt.against(LifecycleRule.FACT_NOT_ADMITTED.finding(
                        Detail.ofId(stated.fact().name())));
    }

    private static Draft answered(Attempt attempt, Commitment.MessageSent message, Draft draft) {
        Optional<LocalDate> day = message.answered().map(attempt.policy().schedule()::dateOf);
        return day.filter(attempt.today()::isBefore)
                .map(later -> draft.against(Timing.notYet(later)))
                .orElse(draft);
    }

    private static Draft assessment(Attempt attempt, Report.AssessConduct report) {
        MentoringPair two = new MentoringPair(report.mentor(), report.mentee());
        Set<PersonId> pair =
                ImmutableSortedSet.of(two.mentor().person(), two.mentee().person());
        Finding finding = report.assessment().finding();
        // the programme may well look into it after somebody left
        Findings unknown = Presence.strangersOn(attempt.now(), Presence.EVER, two);
        Draft draft = attempt.step()
                .checked(unknown.and(Presence.notParties(Sets.difference(finding.subjects(), pair)))
                        .and(Timing.sameDay(attempt, report.assessment().day())));
        return !unknown.isEmpty() || isOpen(attempt, two, finding)
                ? draft
                : draft.against(LifecycleRule.NOT_ON_RECORD.finding(
                        Detail.ofId(finding.rule().code()), pair));
    }

    /** Returns whether there is something to look into between the two, between peers either way round. */
    private static boolean isOpen(Attempt attempt, MentoringPair two, Finding finding) {
        return Conduct.of(attempt, two).isOpen(finding)
                || (attempt.now().parties() instanceof Parties.Circle
                        && Conduct.of(attempt, two.turned()).isOpen(finding));
    }

    /** Looks for strangers among the two and those named beside them, who are to be one of the two. */
    private static Findings named(
            Attempt attempt, LocalDate day, MentorId mentor, MenteeId mentee, List<ParticipantId> others) {
        Set<PersonId> strange = Sets.newTreeSet();
        for (ParticipantId other : others) {
            if (!other.equals(mentor) && !other.equals(mentee)) {
                strange.add(other.person());
            }
        }
        return Presence.strangersOn(attempt.now(), day, new MentoringPair(mentor, mentee))
                .and(Presence.notParties(strange));
    }

    /** Returns the draft of a report with what it adds to what is found about the two, if it can be put on record. */
    private static Draft judged(Attempt attempt, Report report, MentoringPair pair, Findings against) {
        Relationship now = attempt.now();
        if (!against.isEmpty() || attempt.on().isBefore(now.start())) {
            return attempt.step().checked(against);
        }
        GroupedRelationship grouped = GroupedRelationship.of(now);
        Relationship reported = grouped.with(grouped.ledger(), ReportEvolution.evolve(grouped, report));
        return Reopening.judged(attempt, attempt.step(), reported, List.of(pair));
    }
}
