package io.github.mentoring.matching.criteria;

import static java.util.Objects.requireNonNull;

import io.github.mentoring.core.person.AttributeValue;
import io.github.mentoring.core.person.MenteeRole;
import io.github.mentoring.core.person.Person;
import io.github.mentoring.core.programme.MatchingPolicy.AttributeExclusion;
import io.github.mentoring.core.programme.MentoringPolicy;
import java.util.Set;

/**
 * Which of the things that mentees say about who a mentor might be are counted.
 *
 * <p>They decide between matchings of equal total, before ids do. They add nothing to a fit and leave nobody out, and who
 * somebody is has no weight unless a mentee has said so.
 */
public enum Preferences {
    /** Nothing is counted. */
    NONE,
    /** What a mentee would like of a mentor is counted. */
    STATED,
    /**
     * What a mentee would like of a mentor is counted, and what they exclude counts as a preference for everybody of whom it is not
     * stated.
     */
    STATED_AND_SOFTENED;

    /** Returns what a programme's policy counts: what mentees would like, and what they exclude if that is softened. */
    public static Preferences under(MentoringPolicy policy) {
        return requireNonNull(policy, "policy").matching().menteeAttributeExclusion() == AttributeExclusion.SOFTEN
                ? STATED_AND_SOFTENED
                : STATED;
    }

    /** Returns how many of the mentee's preferences the mentor meets, by what the mentor chose to say of themselves. */
    public int met(Person mentor, Person mentee) {
        Set<AttributeValue> background = requireNonNull(mentor, "mentor").background();
        return requireNonNull(mentee, "mentee")
                .mentee()
                .map(role -> met(role, background))
                .orElse(0);
    }

    private int met(MenteeRole role, Set<AttributeValue> background) {
        int met = 0;
        if (this != NONE) {
            for (AttributeValue liked : role.attributePreferences()) {
                met += background.contains(liked) ? 1 : 0;
            }
        }
        if (this == STATED_AND_SOFTENED) {
            for (AttributeValue excluded : role.attributeExclusions()) {
                met += background.contains(excluded) ? 0 : 1;
            }
        }
        return met;
    }
}
