/**
 * People from a table: {@link io.github.mentoring.examples.match.people.PeopleFile} reads a CSV file as a mapping says.
 */
@NullMarked
package io.github.mentoring.examples.match.people;

import org.jspecify.annotations.NullMarked;
