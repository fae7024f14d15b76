package io.github.mentoring.core.meeting;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import com.google.common.collect.Sets;
import com.google.common.collect.Streams;
import io.github.mentoring.core.finding.Detail;
import io.github.mentoring.core.finding.Finding;
import io.github.mentoring.core.finding.Findings;
import io.github.mentoring.core.internal.DuplicateKeys;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.ParticipantId;
import io.github.mentoring.core.person.PersonId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A meeting before it is held: who comes, how they have prepared, and what it is to go through.
 *
 * <p>At least two people come, a mentee among them; peers may meet without a mentor. The text form shows ids, the day,
 * stances and the make-up of the agenda, but nothing of what is to be talked about.
 */
@Value.Immutable
public abstract class MeetingPlan {

    MeetingPlan() {} // only the generated class extends this type

    /** Returns the identity of the meeting. */
    public abstract MeetingId id();

    /** Returns the day of the meeting. */
    public abstract LocalDate date();

    /** Returns the mentors who come, none where peers meet by themselves. */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<MentorId> mentors();

    /** Returns the mentees who come, at least one. */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<MenteeId> mentees();

    /** Returns the part that each mentor takes; a mentor who is not named has not made it clear. */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<MentorId, MentorStance> stances();

    /** Returns how each mentee has prepared; a mentee who is not named has settled nothing. */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<MenteeId, Preparation> preparations();

    /** Returns what the meeting is to go through; nothing unless stated. */
    @Value.Default
    public Agenda agenda() {
        return Agenda.empty();
    }

    /** Returns everybody who comes. */
    @Value.Lazy // asked for again and again, and sorted each time
    public ImmutableSortedSet<PersonId> participants() {
        return Stream.concat(mentors().stream(), mentees().stream())
                .map(ParticipantId::person)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural()));
    }

    /**
     * Returns what is still to be settled before the meeting: what a mentee has not prepared, one finding for each item,
     * what a mentee's summary leaves out, and which mentor's part is not clear.
     */
    public Findings findings() {
        return Streams.concat(
                        Arrays.stream(PreparationItem.values()).flatMap(this::unprepared),
                        mentees().stream().flatMap(this::summarised),
                        Sets.difference(mentors(), stances().keySet()).stream()
                                .map(mentor -> MeetingRule.STANCE_NOT_CLEAR.finding(mentor.person())))
                .collect(Findings.toFindings());
    }

    private Stream<Finding> unprepared(PreparationItem item) {
        Detail detail = Detail.of(item);
        return mentees().stream()
                .filter(mentee -> preparation(mentee).missing().contains(item))
                .map(mentee -> MeetingRule.MENTEE_NOT_PREPARED.finding(detail, mentee.person()));
    }

    private Stream<Finding> summarised(MenteeId mentee) {
        ImmutableSortedSet<SummarySection> missing = preparation(mentee).missingSections();
        return missing.isEmpty()
                ? Stream.empty()
                : Stream.of(MeetingRule.SUMMARY_SECTIONS_MISSING.finding(Detail.ofAll(missing), mentee.person()));
    }

    private Preparation preparation(MenteeId mentee) {
        return preparations().getOrDefault(mentee, Preparation.none());
    }

    /** Returns a copy for the given day, such as one to which the meeting is put off. */
    public abstract MeetingPlan withDate(LocalDate date);

    /** Returns a copy with what each of the given mentees, all of whom come, has prepared. */
    public abstract MeetingPlan withPreparations(Map<? extends MenteeId, ? extends Preparation> preparations);

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a new builder for the meeting of one mentor and one mentee. */
    public static Builder builder(MeetingId id, LocalDate date, MentorId mentor, MenteeId mentee) {
        return builder()
                .id(id)
                .date(date)
                .addMentors(requireNonNull(mentor, "mentor"))
                .addMentees(requireNonNull(mentee, "mentee"));
    }

    @Value.Check
    void check() {
        checkArgument(!mentees().isEmpty(), "meeting `%s` has no mentee; name who is mentored", id());
        checkArgument(
                mentors().size() + mentees().size() > 1,
                "meeting `%s` has one participant only: `%s`; name at least two",
                id(),
                mentees().first());
        Set<PersonId> mentored = mentees().stream().map(MenteeId::person).collect(Collectors.toSet());
        mentors()
                .forEach(mentor -> checkArgument(
                        !mentored.contains(mentor.person()),
                        "meeting `%s` has `%s` both as mentor and as mentee; one person holds one role in a meeting",
                        id(),
                        mentor));
        stances()
                .keySet()
                .forEach(mentor -> checkArgument(
                        mentors().contains(mentor),
                        "meeting `%s` states the part of `%s`, who is not one of its mentors; add the mentor",
                        id(),
                        mentor));
        preparations()
                .keySet()
                .forEach(mentee -> checkArgument(
                        mentees().contains(mentee),
                        "meeting `%s` states how `%s` prepared, who is not one of its mentees; add the mentee",
                        id(),
                        mentee));
    }

    /** Builds {@link MeetingPlan} values. */
    public static final class Builder extends ImmutableMeetingPlan.Builder {
        Builder() {}

        @Override
        public MeetingPlan build() {
            return DuplicateKeys.refuse(
                    super::build,
                    "meeting",
                    "names one person twice among stances or preparations; give each one only");
        }
    }
}
