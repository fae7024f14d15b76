package io.github.mentoring.core.programme;

import org.immutables.value.Value;

/** What a programme may set about who is matched with whom; how good a pair is, the matching module says. */
@Value.Immutable
public abstract class MatchingPolicy {

    private static final MatchingPolicy STANDARD = builder().build();

    MatchingPolicy() {} // only the generated class extends this type

    /** Returns whether a mentor must know more than the mentee in a topic wanted, or be a peer; so unless set. */
    @Value.Default
    public boolean requireExpertiseEdge() {
        return true;
    }

    /**
     * Returns what becomes of a mentee's wish to exclude people by what they are; it counts as a preference unless set.
     */
    @Value.Default
    public AttributeExclusion menteeAttributeExclusion() {
        return AttributeExclusion.SOFTEN;
    }

    /** Returns the policy of which nothing is set. */
    public static MatchingPolicy standard() {
        return STANDARD;
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** What becomes of a mentee's exclusion of people by a personal attribute. */
    public enum AttributeExclusion {
        /** It is refused. */
        REJECT,
        /** It counts as a preference among equals, and is reported. */
        SOFTEN,
        /** It is respected. */
        ALLOW
    }

    /** Builds {@link MatchingPolicy} values. */
    public static final class Builder extends ImmutableMatchingPolicy.Builder {
        Builder() {}
    }
}
