package io.github.mentoring.core.internal;

import com.google.common.collect.ImmutableSortedMap;
import java.util.function.Supplier;

/** Refuses a key given twice to a builder, in our words: Guava's own quote both entries, which are private. */
public final class DuplicateKeys {

    private static final String COLLECTIONS =
            ImmutableSortedMap.class.getPackageName().concat(".");

    private DuplicateKeys() {}

    /**
     * Builds a value, and refuses it in the given words if one of its maps refuses a key.
     *
     * <p>The refusal carries no cause, since that would be Guava's. Any other is passed on as it is.
     */
    public static <T> T refuse(Supplier<T> build, String subject, String problem) {
        try {
            return build.get();
        } catch (IllegalArgumentException e) {
            throw refusal(e, subject, problem);
        }
    }

    /** Returns the refusal in the given words if it is of a key that a map refuses, or else the same refusal. */
    public static IllegalArgumentException refusal(IllegalArgumentException refusal, String subject, String problem) {
        return isOfCollection(refusal) ? new IllegalArgumentException(subject + " " + problem) : refusal;
    }

    /** Goes by who threw it rather than by what it says, which is Guava's to change; in doubt nothing is shown. */
    private static boolean isOfCollection(IllegalArgumentException e) {
        StackTraceElement[] trace = e.getStackTrace();
        return trace.length == 0 || trace[0].getClassName().startsWith(COLLECTIONS);
    }
}
