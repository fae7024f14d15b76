package io.github.mentoring.core.internal;

import static com.google.common.base.Strings.nullToEmpty;

import java.util.function.Supplier;

/** Refuses a key given twice to a builder, in our words: Guava's own quote both entries, which are private. */
public final class DuplicateKeys {

    private DuplicateKeys() {}

    /**
     * Builds a value whose own refusals all begin with the given subject; any other comes from a map.
     *
     * <p>The refusal carries no cause, since that would be Guava's.
     */
    public static <T> T refuse(Supplier<T> build, String subject, String problem) {
        try {
            return build.get();
        } catch (IllegalArgumentException e) {
            if (nullToEmpty(e.getMessage()).startsWith(subject)) {
                throw e;
            }
            throw new IllegalArgumentException(subject + " " + problem);
        }
    }
}
