package io.github.mentoring.examples.match.output;

import static java.util.Objects.requireNonNull;

import io.github.mentoring.core.person.Department;
import io.github.mentoring.core.person.ParticipantId;
import io.github.mentoring.core.person.Person;
import io.github.mentoring.matching.MatchRound;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A person as a report names them.
 *
 * @param id the id
 * @param place department and level where known, else empty
 */
public record PersonLabel(String id, String place) {

    /** Checks that both are given. */
    public PersonLabel {
        requireNonNull(id, "id");
        requireNonNull(place, "place");
    }

    /** Returns what somebody of a round is called. */
    public static PersonLabel of(ParticipantId who, MatchRound round) {
        return of(requireNonNull(round.people().get(who.person()), "person"));
    }

    static PersonLabel of(Person person) {
        String place = Stream.concat(
                        person.department().map(Department::name).stream(),
                        person.level().map(level -> "level " + level).stream())
                .collect(Collectors.joining(", "));
        return new PersonLabel(person.id().value(), place);
    }
}
