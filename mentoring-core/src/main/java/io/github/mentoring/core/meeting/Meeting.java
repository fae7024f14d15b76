package io.github.mentoring.core.meeting;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import io.github.mentoring.core.finding.Detail;
import io.github.mentoring.core.finding.Finding;
import io.github.mentoring.core.finding.Findings;
import io.github.mentoring.core.goal.GoalRule;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.PersonId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A meeting as it was held: what it touched, which goals it set, and how it ended.
 *
 * <p>What was to be said beforehand is with the {@linkplain #plan() plan}. The text form shows ids, days and constants,
 * but nothing of what was talked about.
 */
@Value.Immutable
public abstract class Meeting {

    Meeting() {} // only the generated class extends this type

    /** Returns how the meeting was planned: who came, when, and how prepared. */
    public abstract MeetingPlan plan();

    /** Returns the agenda as it stood at the end, with new issues and what was settled; as planned unless stated. */
    @Value.Default
    public Agenda agenda() {
        return plan().agenda();
    }

    /** Returns the items of the checklist that were gone into; an item that others are part of need not be named. */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<ChecklistItem> covered();

    /** Returns the areas of clinical work that were gone into. */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<ClinicalArea> clinicalAreas();

    /** Returns the goals that were set, in the order given. */
    public abstract ImmutableList<AgreedGoal> goals();

    /** Returns how the meeting ended; nothing was settled unless stated. */
    @Value.Default
    public WrapUp wrapUp() {
        return WrapUp.unsettled();
    }

    /** Returns who knows what must be done before the next meeting. */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<PersonId> tasksClearTo();

    /** Returns who knows what the next meeting may be about. */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<PersonId> nextTopicsClearTo();

    /** Returns a copy that ended as given, such as with homework done since. */
    public abstract Meeting withWrapUp(WrapUp wrapUp);

    /** Returns the identity of the meeting. */
    public MeetingId id() {
        return plan().id();
    }

    /** Returns whether an item was gone into, be it in one of its parts or in one of its clinical areas. */
    public boolean covers(ChecklistItem item) {
        requireNonNull(item, "item");
        return covered().contains(item)
                || item.clinicalAreas().stream().anyMatch(clinicalAreas()::contains)
                || item.parts().stream().anyMatch(this::covers);
    }

    /** Returns the items that were not gone into, in checklist order. */
    public ImmutableList<ChecklistItem> uncovered() {
        return Arrays.stream(ChecklistItem.values())
                .filter(item -> !covers(item))
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns the goals for which no day was set, in the order given. */
    public ImmutableList<AgreedGoal> goalsWithoutTimeline() {
        return goals().stream().filter(goal -> goal.targetDate().isEmpty()).collect(ImmutableList.toImmutableList());
    }

    /** Returns the homework that is overdue on the given day, that of mentees first, each in the order given. */
    public ImmutableList<Homework> overdueHomework(LocalDate asOf) {
        requireNonNull(asOf, "asOf");
        return wrapUp().homework().stream()
                .filter(homework -> homework.isOverdue(asOf))
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns the agenda of the next meeting: what was left open in this one, and what is planned for the next. */
    public Agenda nextAgenda(AgendaItem... planned) {
        return agenda().next(ImmutableList.copyOf(requireNonNull(planned, "planned")));
    }

    /**
     * Returns what is to be said once the meeting is over: about its end, its goals, the time until the next one, and,
     * as a mere note, the items of the checklist that it left out, those on demand excepted.
     */
    public Findings findings() {
        return Stream.of(incompleteWrapUp(), missingTimeline(), unclearOutlook(), uncoveredItems())
                .flatMap(Optional::stream)
                .collect(Findings.toFindings());
    }

    private Optional<Finding> incompleteWrapUp() {
        Set<WrapUpItem> missing = EnumSet.noneOf(WrapUpItem.class);
        missing.addAll(wrapUp().missing());
        if (plan().mentors().isEmpty()) {
            missing.remove(WrapUpItem.MENTOR_HOMEWORK); // peers by themselves have nobody to do it
        }
        return Optional.of(missing)
                .filter(items -> !items.isEmpty())
                .map(items -> MeetingRule.WRAP_UP_INCOMPLETE.finding(Detail.ofAll(items), plan().participants()));
    }

    private Optional<Finding> missingTimeline() {
        return Optional.of(goalsWithoutTimeline())
                .filter(goals -> !goals.isEmpty())
                .map(goals -> GoalRule.GOAL_WITHOUT_TIMELINE.finding(Detail.none(), plan().participants()));
    }

    private Optional<Finding> unclearOutlook() {
        Set<PersonId> noTasks = Sets.difference(plan().participants(), tasksClearTo());
        Set<PersonId> noTopics = Sets.difference(plan().participants(), nextTopicsClearTo());
        EnumSet<OutlookItem> unclear = EnumSet.noneOf(OutlookItem.class);
        if (!noTasks.isEmpty()) {
            unclear.add(OutlookItem.TASKS_UNTIL_NEXT);
        }
        if (!noTopics.isEmpty()) {
            unclear.add(OutlookItem.NEXT_TOPICS);
        }
        return Optional.of(unclear)
                .filter(items -> !items.isEmpty())
                .map(items -> MeetingRule.BETWEEN_MEETINGS_UNCLEAR.finding(
                        Detail.ofAll(items), Sets.union(noTasks, noTopics)));
    }

    private Optional<Finding> uncoveredItems() {
        return Optional.of(uncovered().stream()
                        .filter(item -> !item.isOnDemand())
                        .collect(ImmutableList.toImmutableList()))
                .filter(items -> !items.isEmpty())
                .map(items ->
                        MeetingRule.CHECKLIST_ITEMS_UNCOVERED.finding(Detail.ofAll(items), plan().participants()));
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a new builder for the meeting that was planned so. */
    public static Builder builder(MeetingPlan plan) {
        return builder().plan(plan);
    }

    @Value.Check
    void check() {
        wrapUp().nextMeeting()
                .ifPresent(next -> checkArgument(
                        !next.isBefore(plan().date()),
                        "meeting `%s` of %s fixes the next one before itself: %s; give a later day",
                        id(),
                        plan().date(),
                        next));
        wrapUp().homework()
                .forEach(homework -> checkArgument(
                        homework.bearer() instanceof MentorId
                                ? plan().mentors().contains(homework.bearer())
                                : plan().mentees().contains(homework.bearer()),
                        "meeting `%s` gives homework to `%s`, who did not take part in that role; leave it out",
                        id(),
                        homework.bearer()));
        Set<PersonId> participants = plan().participants();
        Sets.union(tasksClearTo(), nextTopicsClearTo())
                .forEach(person -> checkArgument(
                        participants.contains(person),
                        "meeting `%s` says what is clear to `%s`, who did not take part; leave it out",
                        id(),
                        person));
    }

    /** Builds {@link Meeting} values. */
    public static final class Builder extends ImmutableMeeting.Builder {
        Builder() {}

        /** States that everybody knows what to do before the next meeting and what it may be about. */
        public Builder clearTo(Iterable<PersonId> people) {
            return addAllTasksClearTo(requireNonNull(people, "people")).addAllNextTopicsClearTo(people);
        }
    }
}
