package io.github.mentoring.matching.criteria;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import io.github.mentoring.core.person.Interest;
import io.github.mentoring.core.person.MenteeRole;
import io.github.mentoring.core.person.Person;
import io.github.mentoring.core.person.PersonId;
import io.github.mentoring.core.person.Topic;
import io.github.mentoring.matching.internal.PositionIndex;
import io.github.mentoring.matching.internal.Positions;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Which mentors share each of a mentee's interests, and whom each mentee has dynamics with; by the numbers of both. */
final class Wants {

    private final Positions[][] sharing; // mentee -> for each interest, the mentors who share it
    private final int[][] rated; // mentee -> the mentors whom they have dynamics with

    private final int mentors;

    Wants(FitParts parts, ImmutableList<Person> mentors, ImmutableList<Person> mentees) {
        this.mentors = mentors.size();
        this.sharing = parts.interests() > 0 ? sharing(mentors, mentees) : new Positions[mentees.size()][0];
        this.rated = parts.dynamics() ? rated(mentors, mentees) : new int[mentees.size()][0];
    }

    /** Returns how many interests each mentee names, zero if interests do not count. */
    static IntStream interestsNamed(FitParts parts, ImmutableList<Person> mentees) {
        return mentees.stream()
                .mapToInt(mentee -> parts.interests() > 0 ? mentee.interests().size() : 0);
    }

    private static Positions[][] sharing(ImmutableList<Person> mentors, ImmutableList<Person> mentees) {
        ImmutableListMultimap<Topic, Interest> named = mentees.stream()
                .flatMap(mentee -> mentee.interests().stream())
                .distinct()
                .collect(ImmutableListMultimap.toImmutableListMultimap(Interest::topic, interest -> interest));
        PositionIndex<Interest> index = PositionIndex.of(mentors.size(), number -> {
            Person mentor = mentors.get(number);
            return mentor.interests().stream()
                    .map(Interest::topic)
                    .distinct()
                    .flatMap(topic -> named.get(topic).stream())
                    .filter(mentor::shares)
                    .collect(Collectors.toList());
        });
        return mentees.stream()
                .map(mentee -> mentee.interests().stream().map(index::get).toArray(Positions[]::new))
                .toArray(Positions[][]::new);
    }

    private static int[][] rated(ImmutableList<Person> mentors, ImmutableList<Person> mentees) {
        Map<PersonId, Integer> numbers = new HashMap<>();
        for (int mentor = 0; mentor < mentors.size(); mentor++) {
            numbers.put(mentors.get(mentor).id(), mentor);
        }
        return mentees.stream()
                .map(mentee -> mentee.mentee().map(MenteeRole::dynamics).stream()
                        .flatMap(dynamics -> dynamics.keySet().stream())
                        .map(mentor -> numbers.get(mentor.person()))
                        .filter(Objects::nonNull)
                        .mapToInt(Integer::intValue)
                        .toArray())
                .toArray(int[][]::new);
    }

    /** Returns how many interests a mentee names, zero if interests do not count. */
    int interests(int mentee) {
        return sharing[mentee].length;
    }

    /** Returns how many of a mentee's interests each mentor shares. */
    SharedCounts shared(int mentee) {
        return new SharedCounts(sharing[mentee], mentors);
    }

    /** Returns the mentors whom a mentee has dynamics with. */
    int[] rated(int mentee) {
        return rated[mentee];
    }
}
