package io.github.mentoring.core.learning;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import io.github.mentoring.core.person.MentoringFunction;
import java.util.Arrays;

/** What a mentor does, told by the function of mentoring that it serves. */
public enum Activity {
    /** Helps to form a picture of where to go. */
    VISION(MentoringFunction.CAREER_GUIDANCE),
    /** Helps to set goals. */
    GOAL_SETTING(MentoringFunction.CAREER_GUIDANCE),
    /** Looks back with the mentee on what became of the goals. */
    PROGRESS_REVIEW(MentoringFunction.CAREER_GUIDANCE),
    /** Explores interests, abilities, beliefs and ideas with the mentee. */
    EXPLORATION(MentoringFunction.CAREER_GUIDANCE),
    /** Questions decisions that were made, or put off. */
    CHALLENGING_DECISIONS(MentoringFunction.CAREER_GUIDANCE),

    /** Educates. */
    EDUCATE(MentoringFunction.SKILL_DEVELOPMENT),
    /** Says how good the mentee's work is. */
    EVALUATE(MentoringFunction.SKILL_DEVELOPMENT),
    /** Asks for more than is easy, in study or at work. */
    CHALLENGE(MentoringFunction.SKILL_DEVELOPMENT),
    /** Trains. */
    TRAIN(MentoringFunction.SKILL_DEVELOPMENT),
    /** Points to where help is found. */
    PROVIDE_RESOURCES(MentoringFunction.SKILL_DEVELOPMENT),

    /** Names the mentee's achievements before others. */
    PUBLIC_CREDIT(MentoringFunction.SPONSORSHIP),
    /** Presses for opportunities. */
    ADVOCACY(MentoringFunction.SPONSORSHIP),
    /** Widens and tunes the mentee's network. */
    NETWORK_EXPANSION(MentoringFunction.SPONSORSHIP),
    /** Shields the mentee; from what, the texts leave open. */
    PROTECTION(MentoringFunction.SPONSORSHIP),

    /** Encourages. */
    ENCOURAGE(MentoringFunction.EMOTIONAL_SUPPORT),
    /** Motivates. */
    MOTIVATE(MentoringFunction.EMOTIONAL_SUPPORT),
    /** Listens actively. */
    LISTEN(MentoringFunction.EMOTIONAL_SUPPORT),
    /** Helps to solve problems. */
    PROBLEM_SOLVE(MentoringFunction.EMOTIONAL_SUPPORT),

    /** Is an example of conduct. */
    MODEL_BEHAVIOUR(MentoringFunction.ROLE_MODELLING),
    /** Is an example of values. */
    MODEL_VALUES(MentoringFunction.ROLE_MODELLING),
    /** Is an example of attitudes. */
    MODEL_ATTITUDES(MentoringFunction.ROLE_MODELLING);

    private final MentoringFunction function;

    Activity(MentoringFunction function) {
        this.function = function;
    }

    /** Returns the function that this serves. */
    public MentoringFunction function() {
        return function;
    }

    /** Returns the activities that serve the given function, at least three. */
    public static ImmutableSortedSet<Activity> of(MentoringFunction function) {
        requireNonNull(function, "function");
        return Arrays.stream(values())
                .filter(activity -> activity.function == function)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural()));
    }
}
