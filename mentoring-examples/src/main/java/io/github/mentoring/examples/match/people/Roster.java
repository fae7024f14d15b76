package io.github.mentoring.examples.match.people;

import com.google.common.collect.ImmutableList;
import io.github.mentoring.core.person.Person;
import io.github.mentoring.matching.screening.PairRule;

/**
 * The people of a file, and the rules that rest on columns of it.
 *
 * @param people one for each row
 * @param rules who may not be paired because of something they have in common or because one manages the other
 */
public record Roster(ImmutableList<Person> people, ImmutableList<PairRule> rules) {}
