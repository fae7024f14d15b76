package io.github.mentoring.core.format;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import io.github.mentoring.core.finding.Findings;
import io.github.mentoring.core.person.ExpertiseLevel;
import io.github.mentoring.core.person.Person;
import io.github.mentoring.core.person.PersonId;
import io.github.mentoring.core.person.Topic;
import java.util.Optional;

/** The direction of mentoring as it follows from two people and a topic, or why none follows. */
public sealed interface Direction {

    /** Returns the direction, or empty if none follows. */
    default Optional<HierarchyDirection> hierarchy() {
        return Optional.empty();
    }

    /** Returns what speaks against the pair in this topic. */
    default Findings findings() {
        return Findings.none();
    }

    /**
     * Returns the direction of mentoring in one topic between two people.
     *
     * <p>It follows from their levels, and on different levels only if the mentor knows more of the topic than the
     * mentee.
     */
    static Direction between(Person mentor, Person mentee, Topic topic) {
        requireNonNull(mentor, "mentor");
        requireNonNull(mentee, "mentee");
        ExpertiseLevel offered = mentor.expertiseIn(topic);
        ExpertiseLevel known = mentee.expertiseIn(topic);
        if (mentor.level().isEmpty() || mentee.level().isEmpty()) {
            return new LevelUnknown();
        }
        int above = mentor.level().get().compareTo(mentee.level().get());
        if (above == 0) {
            boolean experts = offered == ExpertiseLevel.EXPERT && known == ExpertiseLevel.EXPERT;
            return new Derived(HierarchyDirection.PEER, experts);
        }
        if (offered.compareTo(known) <= 0) {
            return new NoExpertiseAdvantage(mentor.id(), mentee.id());
        }
        return new Derived(above > 0 ? HierarchyDirection.TRADITIONAL : HierarchyDirection.REVERSE, false);
    }

    /**
     * A direction follows.
     *
     * @param direction the direction
     * @param expertPeers whether both are peers and experts in the topic
     */
    record Derived(HierarchyDirection direction, boolean expertPeers) implements Direction {

        /** Checks that only peers are expert peers. */
        public Derived {
            requireNonNull(direction, "direction");
            checkArgument(
                    !expertPeers || direction == HierarchyDirection.PEER,
                    "expert peers must be peers: %s; leave the mark to peers",
                    direction);
        }

        @Override
        public Optional<HierarchyDirection> hierarchy() {
            return Optional.of(direction);
        }
    }

    /** None follows, since the level of one or both is unknown or not comparable; that is no fault of theirs. */
    record LevelUnknown() implements Direction {}

    /**
     * None follows, since the two are on different levels and the mentor knows no more of the topic than the mentee.
     *
     * @param mentor the one who would teach
     * @param mentee the one who would learn
     */
    record NoExpertiseAdvantage(PersonId mentor, PersonId mentee) implements Direction {

        /** Checks that both are named. */
        public NoExpertiseAdvantage {
            requireNonNull(mentor, "mentor");
            requireNonNull(mentee, "mentee");
        }

        @Override
        public Findings findings() {
            return Findings.of(FormatRule.LACK_OF_MENTOR_EXPERTISE.finding(mentor, mentee));
        }
    }
}
