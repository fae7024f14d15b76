package io.github.mentoring.core.goal;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.mentoring.core.person.Hours;
import io.github.mentoring.core.person.MentorId;
import java.util.stream.Stream;

/**
 * What a mentee is advised to do with an offer; the mentee decides.
 *
 * <p>The kinds are declared in the order in which they are tried: asking first, then value, then time.
 */
public sealed interface OfferAdvice {

    /** Returns what each mentor thinks who was consulted, be it the same or not. */
    ImmutableSortedMap<MentorId, OfferView> mentorViews();

    /** Bring the offer to the mentor first, whatever it is: the mentee is junior and has asked nobody yet. */
    record ConsultMentor() implements OfferAdvice {

        /** Returns no view, since nobody was asked. */
        @Override
        public ImmutableSortedMap<MentorId, OfferView> mentorViews() {
            return ImmutableSortedMap.of();
        }
    }

    /**
     * Say no, however interesting it is: it serves neither an active goal nor the mission.
     *
     * @param mentorViews what each mentor thinks who was consulted
     */
    record Decline(ImmutableSortedMap<MentorId, OfferView> mentorViews) implements OfferAdvice {

        /** Checks that the views are there. */
        public Decline {
            mentorViews = sorted(mentorViews);
        }
    }

    /**
     * Say yes: it is of value, and there is time for it.
     *
     * @param mentorViews what each mentor thinks who was consulted
     */
    record Accept(ImmutableSortedMap<MentorId, OfferView> mentorViews) implements OfferAdvice {

        /** Checks that the views are there. */
        public Accept {
            mentorViews = sorted(mentorViews);
        }
    }

    /**
     * Make room first: it is of value, but there is too little time for it.
     *
     * @param mentorViews what each mentor thinks who was consulted
     * @param shortfall how many hours are missing, at least one
     * @param tasks the tasks that could go, in the mentee's order: those to quit and those to delegate, none to keep
     */
    record Rebalance(ImmutableSortedMap<MentorId, OfferView> mentorViews, Hours shortfall, ImmutableList<Task> tasks)
            implements OfferAdvice {

        /** Checks that every part is there and that there is a reason to rebalance. */
        public Rebalance {
            mentorViews = sorted(mentorViews);
            requireNonNull(shortfall, "shortfall");
            requireNonNull(tasks, "tasks");
            checkArgument(shortfall.count() > 0, "advice to rebalance lacks no hours; accept the offer instead");
            checkArgument(
                    tasks.stream().noneMatch(task -> task.mark() == TaskMark.KEEP),
                    "advice to rebalance lists a task to keep; leave it out");
        }

        /** Returns the tasks that the mentee wants to stop doing. */
        public ImmutableList<Task> toQuit() {
            return marked(TaskMark.QUIT).collect(ImmutableList.toImmutableList());
        }

        /** Returns the tasks that the mentee could hand on. */
        public ImmutableList<Task> toDelegate() {
            return marked(TaskMark.DELEGATE).collect(ImmutableList.toImmutableList());
        }

        /** Returns whether there is time for the offer once all these tasks are gone. */
        public boolean isEnough() {
            return tasks.stream().mapToLong(task -> task.hours().count()).sum() >= shortfall.count();
        }

        private Stream<Task> marked(TaskMark mark) {
            return tasks.stream().filter(task -> task.mark() == mark);
        }
    }

    private static ImmutableSortedMap<MentorId, OfferView> sorted(ImmutableSortedMap<MentorId, OfferView> mentorViews) {
        requireNonNull(mentorViews, "mentorViews");
        return ImmutableSortedMap.copyOf(mentorViews); // whatever order the caller had
    }
}
