package io.github.mentoring.core.lifecycle;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.agreement.AgreementPolicy;
import io.github.mentoring.core.conduct.ConductLog;
import io.github.mentoring.core.finding.Findings;
import io.github.mentoring.core.finding.Severity;
import io.github.mentoring.core.format.Arrangement;
import io.github.mentoring.core.format.Formality;
import io.github.mentoring.core.format.MentoringFormat;
import io.github.mentoring.core.internal.ConstantDefaults;
import io.github.mentoring.core.learning.LearningModel;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.phase.Phase;
import io.github.mentoring.core.phase.Redefinition;
import io.github.mentoring.core.programme.MentoringPolicy;
import io.github.mentoring.core.relationship.CommitteeSeat;
import io.github.mentoring.core.relationship.MentorCommittee;
import io.github.mentoring.core.relationship.Parties;
import io.github.mentoring.core.relationship.RelationshipId;
import io.github.mentoring.core.rule.FactId;
import io.github.mentoring.core.rule.Given;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * Where the events of a relationship leave it: who is in it, which phase it is in, and all that was settled and done.
 *
 * <p>All that it holds follows from the events alone, whatever the policy and the day. The text form shows ids, the phase
 * and counts.
 */
@Value.Immutable(copy = false)
@ConstantDefaults
public abstract class Relationship {

    Relationship() {} // only the generated class, of which a builder makes one, and the grouped one extend this type

    /** Returns its identity. */
    public abstract RelationshipId id();

    /** Returns which of the models of learning it follows. */
    public abstract LearningModel model();

    /** Returns what kind of mentoring it is, in the format that those who are in it now make up. */
    public abstract Arrangement arrangement();

    /** Returns how formal it was declared to be, or empty if that is for the agreement to say. */
    public abstract Optional<Formality> formality();

    /** Returns its first day. */
    public abstract LocalDate start();

    /** Returns who is in it; once it is over, who was in it last. */
    public abstract Parties parties();

    /** Returns who came into it, or came back, after it had begun, in the order in which that was put on record. */
    public abstract ImmutableList<Newcomer> newcomers();

    /** Returns who left while others stayed, in the order in which that was put on record. */
    public abstract ImmutableList<Leaver> leavers();

    /** Returns the phase that it is in. */
    public abstract Phase phase();

    /** Returns the first day of that phase. */
    public abstract LocalDate phaseSince();

    /** Returns how it ended, or empty if it did not. */
    public abstract Optional<Ending> ending();

    /** Returns what it became, or empty if it became nothing else. */
    public abstract Optional<Redefinition> redefinition();

    /** Returns what the parties have settled. */
    @Value.Default
    public Groundwork groundwork() {
        return Groundwork.NONE;
    }

    /** Returns what was done. */
    @Value.Default
    public Progress progress() {
        return Progress.NONE;
    }

    /**
     * Returns what was reported between a mentor and a mentee, one log for each two of whom there is something, by pair; of two
     * peers another one if there is something that came from the side of who comes second by id alone.
     */
    public abstract ImmutableList<ConductLog> conduct();

    /** Returns why reviews found that pairs failed, as far as a cause is known: the one that was told last of each pair. */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<Failure> failures();

    /** Returns the facts of the institution's own that were stated. */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<FactId, Given> facts();

    /** Returns which two turned away from each other, in the order in which that was put on record. */
    public abstract ImmutableList<Parting> partings();

    /**
     * Returns who is not to be proposed to each other again, since one of the two wanted another partner; if they are both
     * in it still, they are not together any more. Who comes back is taken out.
     */
    public ImmutableSortedSet<MentoringPair> excludedPairs() {
        if (partings().isEmpty()) {
            return ImmutableSortedSet.of(); // as it mostly is
        }
        return partings().stream()
                .filter(Parting::isLasting)
                .map(Parting::pair)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    /**
     * Returns the mentees for whom another mentor is to be found: those who wanted another partner, or whose mentor did,
     * until they come in, or a partner for them does.
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<MenteeId> seeking();

    /** Returns the commands that were carried out, in their order. */
    public abstract ImmutableList<Taken> taken();

    /** Returns how many events led here. */
    public abstract int version();

    /** Returns when the last of them was put on record. */
    public abstract Instant recordedAt();

    /**
     * Returns whether the two are in it, or were at its end, as partners of whom neither has turned away from the other.
     *
     * <p>Peers are partners of each other, and a facilitator is one of every peer.
     */
    public boolean areTogether(MentorId mentor, MenteeId mentee) {
        requireNonNull(mentor, "mentor");
        requireNonNull(mentee, "mentee");
        return Members.areTogether(this, new MentoringPair(mentor, mentee));
    }

    /**
     * Returns whether the two were in it on the given day as partners of whom neither had turned away from the other; the
     * day on which somebody leaves or turns away is still one of them. On a day that lies ahead they are as they are now.
     */
    public boolean wereTogether(MentorId mentor, MenteeId mentee, LocalDate day) {
        requireNonNull(mentor, "mentor");
        requireNonNull(mentee, "mentee");
        return Stays.wereTogether(this, new MentoringPair(mentor, mentee), requireNonNull(day, "day"));
    }

    /**
     * Returns what can be said of the conduct of a mentor and a mentee under the given policy, one log for each two of whom
     * there is something, by pair: what was reported of them, and the homework with a day on which it is due that one of
     * them took on in their meetings.
     *
     * <p>Nothing is in it that would have fallen due on a day on which they were not together, such as homework of somebody
     * who had left by then.
     */
    public ImmutableList<ConductLog> conduct(MentoringPolicy policy) {
        return Reliance.logs(this, requireNonNull(policy, "policy"));
    }

    /**
     * Returns the beginning of the informal mentoring that it became, which all who wanted that accept; empty unless it
     * became that.
     *
     * <p>It is a mentorship, whatever it was before: nothing becomes coaching or supervision. A beginning says who is in it and
     * nothing else, so that two who had turned away from each other are together in it again; whoever begins it has to ask for
     * these changes once more, and finds them in {@link #partings()}. Nor is it sure to be accepted: a format that was let be
     * when somebody left, such as a team with few mentors, may be refused at a beginning; the ruling of the redefinition says
     * so.
     *
     * @param id the identity of the next relationship
     */
    public Optional<Move.Begin> successor(RelationshipId id) {
        requireNonNull(id, "id");
        return redefinition()
                .filter(Redefinition.INFORMAL_MENTORING::equals)
                .map(informal -> new Move.Begin(
                        id,
                        parties(),
                        arrangement(),
                        LearningModel.MENTORSHIP,
                        Optional.of(Formality.INFORMAL),
                        parties().people()));
    }

    /** Returns the phase that it is in or, once it is over, was in on its last day. */
    public Phase lastPhase() {
        if (phase() == Phase.REDEFINED) {
            return Phase.APPLY; // nothing else is redefined
        }
        if (isLive()) {
            return phase();
        }
        return switch ((int) advances().count()) { // no phase is left out
            case 0 -> Phase.PREPARE;
            case 1 -> Phase.ACQUAINT;
            default -> Phase.APPLY;
        };
    }

    /** Returns the first day of that phase. */
    public LocalDate lastPhaseSince() {
        return isLive()
                ? phaseSince()
                : advances().map(Taken::on).max(LocalDate::compareTo).orElse(start());
    }

    private Stream<Taken> advances() {
        return taken().stream().filter(each -> each.kind() == StepKind.ADVANCE);
    }

    /** Returns whether it is neither over nor another one. */
    public boolean isLive() {
        return !phase().isFinal();
    }

    /**
     * Returns the committee of those who are in it now, or empty if it has another format or fewer than two of them hold a
     * seat; a mentor without a seat is there for nothing in particular, and so is none of its members yet.
     */
    public Optional<MentorCommittee> committee() {
        if (arrangement().format() != MentoringFormat.COMMITTEE) {
            return Optional.empty();
        }
        ImmutableSortedSet<MentorId> mentors = Members.mentors(parties());
        ImmutableList<CommitteeSeat> seats = groundwork().seats().stream()
                .filter(seat -> mentors.contains(seat.mentor()))
                .collect(ImmutableList.toImmutableList());
        boolean several = seats.stream().map(CommitteeSeat::mentor).distinct().count() > 1;
        return several
                ? Optional.of(MentorCommittee.builder()
                        .mentee(Members.mentees(parties()).first())
                        .addAllSeats(seats)
                        .build())
                : Optional.empty();
    }

    /**
     * Returns what, under the given policy, those who are at work have not talked over or have opened again; nothing in any
     * other phase. Once it is over, it tells what was so on the last day.
     *
     * <p>Nothing of it keeps them from working, so what had to be settled before they began is now a warning. Like the
     * relationship, it does not depend on the day; a policy is asked, since it says what the first talks are for.
     */
    public Findings openTalks(AgreementPolicy policy) {
        requireNonNull(policy, "policy");
        if (lastPhase() != Phase.APPLY) {
            return Findings.none();
        }
        return Gaps.acquaintance(this).stream()
                .map(gap -> gap.withSeverity(Severity.WARNING))
                .collect(Findings.toFindings())
                .and(FirstTalks.findings(this, policy));
    }

    /**
     * Returns where the given event leads from here; the event is taken as it is, without asking whether it had its place.
     *
     * @throws IllegalArgumentException if its number is not the next one, or it cannot have followed, such as a report of
     *     conduct from before the relationship
     */
    public Relationship after(Event event) {
        return Evolution.evolve(this, requireNonNull(event, "event"));
    }

    /**
     * Returns where the given events lead, the first of which is a beginning.
     *
     * <p>Takes time in proportion to the number of events, and for each to how much of its kind came before.
     *
     * @throws IllegalArgumentException if there is no event, the first is no beginning, their numbers do not count up from
     *     one, or one cannot have followed those before, such as a report of conduct from before the relationship
     */
    public static Relationship of(Iterable<Event> events) {
        return Evolution.fold(requireNonNull(events, "events"));
    }

    @Value.Check
    void check() {
        checkArgument(version() > 0, "relationship `%s` comes of no event: %s; count from one", id(), version());
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the id, the phase and how many events led there. */
    @Override
    public final String toString() {
        return "Relationship[" + id() + ", " + phase() + " since " + phaseSince() + ", version " + version() + "]";
    }

    /** Builds {@link Relationship} values. */
    public static final class Builder extends ImmutableRelationship.Builder {
        Builder() {}

        @Override
        public Relationship build() {
            return GroupedRelationship.of(super.build());
        }
    }
}
