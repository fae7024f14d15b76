package io.github.mentoring.core.lifecycle;

import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.conduct.Commitment;
import io.github.mentoring.core.conduct.ConductEvent;
import io.github.mentoring.core.meeting.Homework;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.ParticipantId;
import io.github.mentoring.core.person.Side;
import io.github.mentoring.core.relationship.Parties;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/**
 * The order in which what concerns two peers is kept, whichever way round they are named: who comes first stands as mentor.
 *
 * <p>What only a mentor can do to a mentee, such as to give advice, cannot be turned and stays as it was told.
 */
final class PeerOrder {

    private PeerOrder() {}

    /** Returns the pair in the order in which what concerns the two is kept. */
    static MentoringPair of(Relationship now, MentoringPair pair) {
        return isTurned(now, pair) ? pair.turned() : pair;
    }

    /** Returns the same report of the two in the order in which it is kept. */
    static Report of(Relationship now, Report report) {
        if (report instanceof Report.ReportConduct told) {
            MentoringPair pair = new MentoringPair(told.mentor(), told.mentee());
            Optional<ConductEvent> event = isTurned(now, pair) ? turned(told.event()) : Optional.empty();
            return event.<Report>map(turned -> new Report.ReportConduct(
                            pair.turned().mentor(), pair.turned().mentee(), turned, told.cause()))
                    .orElse(report);
        }
        if (report instanceof Report.ReportCommitment told) {
            MentoringPair pair = new MentoringPair(told.mentor(), told.mentee());
            return isTurned(now, pair)
                    ? new Report.ReportCommitment(
                            pair.turned().mentor(), pair.turned().mentee(), turned(told.commitment()))
                    : report;
        }
        return report;
    }

    /** Returns homework that one of the two took on, whose bearer stands where the order puts that one. */
    static Homework of(Relationship now, MentoringPair pair, Homework homework) {
        return isTurned(now, pair) ? turned(homework) : homework;
    }

    private static boolean isTurned(Relationship now, MentoringPair pair) {
        return now.parties() instanceof Parties.Circle
                && pair.mentor().person().compareTo(pair.mentee().person()) > 0
                && Stays.everInclude(now, new MenteeId(pair.mentor().person())); // a facilitator alone leads a peer
    }

    /** Returns what happened with the sides the other way round, or empty if each can do it from one side alone. */
    private static Optional<ConductEvent> turned(ConductEvent event) {
        ConductEvent turned = null;
        if (event instanceof ConductEvent.PowerAbused abused) {
            turned = new ConductEvent.PowerAbused(abused.day(), other(abused.by()), abused.kind());
        } else if (event instanceof ConductEvent.BoundaryAtRisk risk) {
            turned = new ConductEvent.BoundaryAtRisk(risk.day(), other(risk.by()), risk.risk(), risk.actedOn());
        } else if (event instanceof ConductEvent.BoundaryBreached breached) {
            turned = new ConductEvent.BoundaryBreached(
                    breached.day(), breached.by().map(PeerOrder::other), breached.kind(), breached.setting());
        } else if (event instanceof ConductEvent.WorkUsed used) {
            turned = new ConductEvent.WorkUsed(used.day(), other(used.by()), other(used.owner()), used.sourceNamed());
        } else if (event instanceof ConductEvent.GoalRefused refused) {
            turned = new ConductEvent.GoalRefused(refused.day(), other(refused.by()), refused.forItsKind());
        } else if (event instanceof ConductEvent.Acquainted acquainted) {
            turned = new ConductEvent.Acquainted(acquainted.day(), others(acquainted.cultureSharedBy()));
        } else if (event instanceof ConductEvent.ChallengeMet || event instanceof ConductEvent.ExpectationsReviewed) {
            turned = event;
        }
        return Optional.ofNullable(turned);
    }

    private static Commitment turned(Commitment commitment) {
        if (commitment instanceof Commitment.MeetingAgreed meeting) {
            return new Commitment.MeetingAgreed(meeting.day(), others(meeting.absent()));
        }
        if (commitment instanceof Commitment.MessageSent message) {
            return new Commitment.MessageSent(other(message.to()), message.sent(), message.answered());
        }
        if (commitment instanceof Commitment.ContactTried contact) {
            return new Commitment.ContactTried(contact.day(), other(contact.to()), contact.reached());
        }
        Commitment.TaskTaken task = (Commitment.TaskTaken) commitment;
        return new Commitment.TaskTaken(task.agreed(), turned(task.homework()));
    }

    private static Homework turned(Homework homework) {
        ParticipantId bearer = homework.bearer();
        return Homework.builder()
                .bearer(bearer instanceof MentorId ? new MenteeId(bearer.person()) : new MentorId(bearer.person()))
                .task(homework.task())
                .due(homework.due())
                .done(homework.done())
                .build();
    }

    private static Side other(Side side) {
        return side == Side.MENTOR ? Side.MENTEE : Side.MENTOR;
    }

    private static ImmutableSortedSet<Side> others(Set<Side> sides) {
        return sides.stream()
                .map(PeerOrder::other)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }
}
