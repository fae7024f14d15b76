package io.github.mentoring.examples.match.output;

import io.github.mentoring.core.person.Department;
import io.github.mentoring.core.person.Person;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A person as a report names them.
 *
 * @param id the id
 * @param place department and level where known, else empty
 */
record PersonLabel(String id, String place) {

    static PersonLabel of(Person person) {
        String place = Stream.concat(
                        person.department().map(Department::name).stream(),
                        person.level().map(level -> "level " + level).stream())
                .collect(Collectors.joining(", "));
        return new PersonLabel(person.id().value(), place);
    }
}
