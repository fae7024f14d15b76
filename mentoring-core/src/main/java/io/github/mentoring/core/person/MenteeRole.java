package io.github.mentoring.core.person;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.internal.DuplicateKeys;
import org.immutables.value.Value;

/** What a person looks for as a mentee. */
@Value.Immutable
public abstract class MenteeRole {

    MenteeRole() {} // only the generated class extends this type

    /** Returns the topics this mentee wants to learn. */
    @Value.NaturalOrder
    @Value.Redacted
    public abstract ImmutableSortedSet<Topic> wantedTopics();

    /** Returns how many mentors this mentee looks for; one unless stated. */
    @Value.Default
    public HeadCount mentors() {
        return HeadCount.of(1);
    }

    /** Returns how well this mentee got on with possible mentors in informal contact, where there was any. */
    @Value.NaturalOrder
    @Value.Redacted
    public abstract ImmutableSortedMap<MentorId, Rating> dynamics();

    /** Returns the role of a mentee who looks for one mentor in the given topics. */
    public static MenteeRole wanting(Topic... topics) {
        return builder().addWantedTopics(topics).build();
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        checkArgument(
                mentors().people() > 0,
                "mentee role asks for no mentor; leave the role out for a person who looks for none");
    }

    /** Builds {@link MenteeRole} values. */
    public static final class Builder extends ImmutableMenteeRole.Builder {
        Builder() {}

        @Override
        public MenteeRole build() {
            return DuplicateKeys.refuse(
                    super::build, "mentee role", "rates one mentor twice; give each mentor one rating");
        }
    }
}
