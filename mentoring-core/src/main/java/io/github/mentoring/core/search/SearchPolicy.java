package io.github.mentoring.core.search;

import org.immutables.value.Value;

/** What a programme may set about the search for a mentor. */
@Value.Immutable
public abstract class SearchPolicy {

    private static final SearchPolicy STANDARD = builder().build();

    SearchPolicy() {} // only the generated class extends this type

    /**
     * Returns whether a mentor whom the coordinator assigns is only proposed until both sides agree; yes unless set,
     * since mentoring is voluntary.
     */
    @Value.Default
    public boolean requireAcceptance() {
        return true;
    }

    /** Returns whether the programme works with few resources, so that mentors may be hard to find; no unless set. */
    @Value.Default
    public boolean resourcePoor() {
        return false;
    }

    /** Returns the policy of which nothing is set. */
    public static SearchPolicy standard() {
        return STANDARD;
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link SearchPolicy} values. */
    public static final class Builder extends ImmutableSearchPolicy.Builder {
        Builder() {}
    }
}
