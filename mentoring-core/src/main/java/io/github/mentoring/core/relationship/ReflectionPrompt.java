package io.github.mentoring.core.relationship;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;

/** A question by which to think about one's own mentoring, before looking for more of it. */
public enum ReflectionPrompt {
    /** Which traits made a difference. */
    TRAITS_THAT_MATTERED(true, "What about your earlier mentoring relationships made the greatest difference to you?"),
    /** Which traits would have made one. */
    TRAITS_MISSED(true, "What did those relationships lack that you would have been better off with?"),
    /** Which traits to look out for. */
    TRAITS_HOPED_FOR(false, "What would you count on most in a mentoring relationship of your own?");

    private final boolean experienced;
    private final String text;

    ReflectionPrompt(boolean experienced, String text) {
        this.experienced = experienced;
        this.text = text;
    }

    /** Returns the questions for somebody who has been in a mentoring relationship, or for somebody who has not. */
    public static ImmutableList<ReflectionPrompt> forExperience(boolean hasMentoringExperience) {
        return Arrays.stream(values())
                .filter(prompt -> prompt.experienced == hasMentoringExperience)
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns the question in English. */
    public String text() {
        return text;
    }
}
