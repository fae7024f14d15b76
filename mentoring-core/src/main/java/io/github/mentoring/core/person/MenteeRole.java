package io.github.mentoring.core.person;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.internal.DuplicateKeys;
import io.github.mentoring.core.internal.Wishes;
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

    /** Returns what this mentee needs mentoring to do for them; empty if not stated. */
    @Value.NaturalOrder
    @Value.Redacted
    public abstract ImmutableSortedSet<MentoringFunction> neededFunctions();

    /** Returns the fields in which this mentee looks for guidance; empty if not stated. */
    @Value.NaturalOrder
    @Value.Redacted
    public abstract ImmutableSortedSet<MentoringDomain> wantedDomains();

    /** Returns the mentors this mentee would like to have, best first, each named once. */
    @Value.Redacted
    public abstract ImmutableList<MentorId> wishes();

    /** Returns what this mentee would like a mentor to speak up for. */
    @Value.NaturalOrder
    @Value.Redacted
    public abstract ImmutableSortedSet<AdvocacyTopic> advocacyTopics();

    /** Returns whether this mentee has said they would speak in public if they were invited; no unless stated. */
    @Value.Default
    @Value.Redacted
    public boolean willingToSpeak() {
        return false;
    }

    /**
     * Returns who a mentor might be, if this mentee had a choice between two who fit alike.
     *
     * <p>It is a wish and no condition: nobody is left out for it, and it adds nothing to a score.
     */
    @Value.NaturalOrder
    @Value.Redacted
    public abstract ImmutableSortedSet<AttributeValue> attributePreferences();

    /**
     * Returns whom this mentee says they would have under no circumstances, by who those people are.
     *
     * <p>What becomes of it is for ethics and the programme's policy to say.
     */
    @Value.NaturalOrder
    @Value.Redacted
    public abstract ImmutableSortedSet<AttributeValue> attributeExclusions();

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
        Wishes.check("mentee role", wishes());
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
