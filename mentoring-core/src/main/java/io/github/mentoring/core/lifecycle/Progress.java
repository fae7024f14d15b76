package io.github.mentoring.core.lifecycle;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.feedback.Feedback;
import io.github.mentoring.core.learning.CoachingCycle;
import io.github.mentoring.core.meeting.Meeting;
import io.github.mentoring.core.meeting.MeetingId;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.programme.AnnualReview;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** What was done in a relationship so far. */
@Value.Immutable
public abstract class Progress {

    static final Progress NONE = builder().build();

    Progress() {} // only the generated class extends this type

    /** Returns the meetings that are planned and not yet held. */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<MeetingId, PlannedMeeting> planned();

    /** Returns the meetings that were held, by day and then by id. */
    public abstract ImmutableList<Meeting> meetings();

    /** Returns the feedback that was given, by day, that of one day in the order in which it was put on record. */
    public abstract ImmutableList<Feedback> feedback();

    /** Returns the cycles of coaching, in the order in which they began. */
    public abstract ImmutableList<CoachingCycle> coaching();

    /** Returns the day on which the project was finished, or empty if it is not. */
    public abstract Optional<LocalDate> projectCompletedOn();

    /** Returns the mentees who have looked back at what was reached. */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<MenteeId> reflected();

    /** Returns the yearly looks back, by day, those of one day in the order in which they were put on record. */
    public abstract ImmutableList<AnnualReview> reviews();

    abstract Progress withPlanned(Map<? extends MeetingId, ? extends PlannedMeeting> planned);

    abstract Progress withMeetings(Iterable<? extends Meeting> meetings);

    abstract Progress withFeedback(Iterable<? extends Feedback> feedback);

    abstract Progress withCoaching(Iterable<? extends CoachingCycle> coaching);

    abstract Progress withProjectCompletedOn(LocalDate day);

    abstract Progress withReflected(Iterable<? extends MenteeId> reflected);

    abstract Progress withReviews(Iterable<? extends AnnualReview> reviews);

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Progress} values. */
    public static final class Builder extends ImmutableProgress.Builder {
        Builder() {}
    }
}
