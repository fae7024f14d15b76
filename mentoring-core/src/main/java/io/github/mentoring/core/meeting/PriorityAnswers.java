package io.github.mentoring.core.meeting;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.internal.DuplicateKeys;
import io.github.mentoring.core.internal.Labels;
import io.github.mentoring.core.internal.NaturalOrder;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What a person does or is asked to do, sorted by the {@linkplain PriorityQuestion priority questions}.
 *
 * <p>Each activity answers one question. The text form shows no activity.
 */
@Value.Immutable
public abstract class PriorityAnswers {

    PriorityAnswers() {} // only the generated class extends this type

    /** Returns the activities, none of them blank, by the question that they answer; a question may be left open. */
    @Value.NaturalOrder
    @Value.Redacted
    public abstract ImmutableSortedMap<PriorityQuestion, ImmutableSortedSet<String>> activities();

    /** Returns the activities that answer one question, none if it was left open. */
    public ImmutableSortedSet<String> to(PriorityQuestion question) {
        return activities().getOrDefault(requireNonNull(question, "question"), ImmutableSortedSet.of());
    }

    /** Returns the question that an activity answers, or empty if it was not named. */
    public Optional<PriorityQuestion> questionOf(String activity) {
        requireNonNull(activity, "activity");
        return activities().entrySet().stream()
                .filter(entry -> entry.getValue().contains(activity))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    PriorityAnswers check() {
        Set<String> seen = new HashSet<>();
        activities()
                .forEach((question, answers) -> answers.forEach(activity -> {
                    checkArgument(
                            !Labels.isBlank(activity),
                            "priority answers to %s name a blank activity; leave it out",
                            question);
                    checkArgument(
                            seen.add(activity),
                            "priority answers to %s name an activity that answers an earlier question too; keep one",
                            question);
                }));
        return withActivities(NaturalOrder.ofValues(activities()));
    }

    abstract PriorityAnswers withActivities(
            Map<? extends PriorityQuestion, ? extends ImmutableSortedSet<String>> activities);

    /** Builds {@link PriorityAnswers} values. */
    public static final class Builder extends ImmutablePriorityAnswers.Builder {
        Builder() {}

        /** States the activities that answer one question. */
        public Builder answer(PriorityQuestion question, String... activities) {
            return putActivities(
                    requireNonNull(question, "question"),
                    ImmutableSortedSet.copyOf(requireNonNull(activities, "activities")));
        }

        @Override
        public PriorityAnswers build() {
            return DuplicateKeys.refuse(
                    super::build, "priority answers", "answer one question twice; give each question one set");
        }
    }
}
