package io.github.mentoring.matching.criteria;

import com.google.common.collect.ImmutableList;
import io.github.mentoring.core.person.Characteristic;
import io.github.mentoring.core.person.ExpertiseLevel;
import io.github.mentoring.core.person.Interest;
import io.github.mentoring.core.person.Level;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.Person;
import io.github.mentoring.core.person.Rating;
import io.github.mentoring.core.person.Topic;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The criteria that come along. None reads age, gender, rank by itself, or fame.
 *
 * <p>The first four make up the standard fit: a mentee weighs like interests, professional and personal characteristics
 * of the mentor, and the dynamics between the two (faculty mentoring FAQ, "How do I select a mentor?").
 */
public final class Criteria {

    private Criteria() {}

    /** The part of the mentee's interests that the mentor {@linkplain Person#shares shares}; nothing to say if the mentee names none. */
    public static final Criterion INTERESTS = Criterion.of("interests", (mentor, mentee) -> {
        Set<Interest> wanted = mentee.interests();
        return wanted.isEmpty()
                ? Optional.empty()
                : Optional.of(Share.of(wanted.stream().filter(mentor::shares).count(), wanted.size()));
    });

    /** The mean of the mentor's professional ratings that are known. */
    public static final Criterion PROFESSIONAL =
            Criterion.of("professional", (mentor, mentee) -> meanRating(mentor, Characteristic.Kind.PROFESSIONAL));

    /** The mean of the mentor's personal ratings that are known, of characteristics and of traits. */
    public static final Criterion PERSONAL =
            Criterion.of("personal", (mentor, mentee) -> meanRating(mentor, Characteristic.Kind.PERSONAL));

    /** How well the two got on in informal contact, if there was any. */
    public static final Criterion DYNAMICS = Criterion.of(
            "dynamics",
            (mentor, mentee) -> mentee.mentee()
                    .map(role -> role.dynamics().get(new MentorId(mentor.id())))
                    .map(rating -> Share.of(rating.millionths(), Rating.ONE)));

    /** Whether both belong to the same department; nothing to say unless both departments are known. */
    public static final Criterion SAME_DEPARTMENT = Criterion.of(
            "same-department",
            (mentor, mentee) ->
                    mentor.department().flatMap(one -> mentee.department().map(other -> Share.of(one.equals(other)))));

    /** Whether both have the same specialty; nothing to say unless both specialties are known. */
    public static final Criterion SAME_DISCIPLINE = Criterion.of(
            "same-discipline",
            (mentor, mentee) ->
                    mentor.discipline().flatMap(one -> mentee.discipline().map(other -> Share.of(one.equals(other)))));

    /**
     * How far ahead the mentor is in the topics the mentee wants: the steps of expertise between the two, averaged over
     * the wanted topics, of the most steps there can be; nothing to say if the mentee names no topic.
     */
    public static final Criterion EXPERTISE_LEAD = Criterion.of("expertise-lead", (mentor, mentee) -> {
        Set<Topic> wanted =
                mentee.mentee().map(role -> (Set<Topic>) role.wantedTopics()).orElse(Set.of());
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        int lead = wanted.stream()
                .mapToInt(topic -> Math.max(0, mentor.expertiseIn(topic).compareTo(mentee.expertiseIn(topic))))
                .sum();
        return Optional.of(Share.of(lead, (long) wanted.size() * ExpertiseLevel.EXPERT.compareTo(ExpertiseLevel.NONE)));
    });

    /**
     * How near the mentor's lead in the hierarchy is to an ideal one: one at the ideal, a half one level off, a third two
     * levels off, and so on; nothing to say unless both levels are known.
     *
     * @param ideal how many levels the mentor should be above the mentee; negative for reverse mentoring
     */
    public static Criterion levelGap(int ideal) {
        return Criterion.of(
                "level-gap",
                (mentor, mentee) -> mentor.level()
                        .flatMap(upper ->
                                mentee.level().map(lower -> Share.of(1, 1 + Math.abs(gap(upper, lower) - ideal)))));
    }

    private static long gap(Level upper, Level lower) {
        return (long) upper.value() - lower.value();
    }

    private static Optional<Share> meanRating(Person mentor, Characteristic.Kind kind) {
        List<Rating> known = mentor.mentor().map(role -> role.ratings(kind)).orElse(ImmutableList.of());
        return known.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Share.of(known.stream().mapToLong(Rating::millionths).sum(), (long) known.size() * Rating.ONE));
    }
}
