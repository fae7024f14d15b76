package io.github.mentoring.core.agreement;

import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.person.AdvocacyTopic;

/** What a mentor takes on, in the order in which agreements list it. */
public enum MentorResponsibility {
    /** Listens. */
    LISTEN,
    /** Makes the mentee feel safe to speak. */
    SAFE_ENVIRONMENT,
    /** Keeps what is said in confidence. */
    CONFIDENTIALITY,
    /** Is respectful, easy to approach and slow to judge. */
    RESPECTFUL_MANNER,
    /** Lets the mentee give vent to what frustrates them. */
    SOUNDING_BOARD,
    /** Encourages. */
    ENCOURAGE,
    /** Tells the mentee in a helpful way how they do. */
    CONSTRUCTIVE_FEEDBACK,
    /** Speaks up for the mentee where it is needed, on certain {@linkplain #topics() topics}. */
    ADVOCATE,
    /** Coaches the skills of leading. */
    LEADERSHIP_COACHING,
    /** Helps to see clearly what the goals are. */
    FOCUS_GOALS,
    /** Helps to find ways to build or better a skill. */
    SKILL_STRATEGIES,
    /** Opens ways to meet others. */
    NETWORKING,
    /** Helps the mentee through several {@linkplain #tiers() tiers} of administration. */
    NAVIGATE_BUREAUCRACY;

    /** Returns what a mentor speaks up for, empty unless this is {@link #ADVOCATE}. */
    public ImmutableSortedSet<AdvocacyTopic> topics() {
        return this == ADVOCATE
                ? ImmutableSortedSet.of(AdvocacyTopic.TIME, AdvocacyTopic.RESOURCES)
                : ImmutableSortedSet.of();
    }

    /** Returns which tiers of administration a mentor knows the way through, empty unless this is {@link #NAVIGATE_BUREAUCRACY}. */
    public ImmutableSortedSet<Tier> tiers() {
        return this == NAVIGATE_BUREAUCRACY ? ImmutableSortedSet.copyOf(Tier.values()) : ImmutableSortedSet.of();
    }

    /** A tier of administration, from the nearest on. */
    public enum Tier {
        /** The department. */
        DEPARTMENT,
        /** The faculty that the department belongs to. */
        FACULTY,
        /** The authorities of the region. */
        REGION
    }
}
