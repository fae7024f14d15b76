package io.github.mentoring.matching.committee;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.person.AttributeValue;
import io.github.mentoring.core.person.Department;
import io.github.mentoring.core.person.Discipline;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.MentorRole;
import io.github.mentoring.core.person.MentoringFunction;
import io.github.mentoring.core.person.Person;
import io.github.mentoring.core.person.Seats;
import java.util.Arrays;
import java.util.Optional;

/**
 * What the rules of committees look at in a mentor; only the id and the seats need be known.
 *
 * @param mentor who it is
 * @param seats in how many committees they can serve
 * @param department where they work
 * @param discipline their own specialty
 * @param functions what they are ready to do for a mentee
 * @param groups what groups they belong to
 * @param background what may make a committee diverse; private
 */
public record CommitteeMentor(
        MentorId mentor,
        Seats seats,
        Optional<Department> department,
        Optional<Discipline> discipline,
        ImmutableSortedSet<MentoringFunction> functions,
        ImmutableSortedSet<Group> groups,
        ImmutableSortedSet<AttributeValue> background) {

    /** Checks that all is given. */
    public CommitteeMentor {
        requireNonNull(mentor, "mentor");
        requireNonNull(seats, "seats");
        requireNonNull(department, "department");
        requireNonNull(discipline, "discipline");
        requireNonNull(functions, "functions");
        requireNonNull(groups, "groups");
        requireNonNull(background, "background");
    }

    /** Returns a mentor of whom nothing else is known. */
    public static CommitteeMentor of(MentorId mentor, Seats seats) {
        return new CommitteeMentor(
                mentor,
                seats,
                Optional.empty(),
                Optional.empty(),
                ImmutableSortedSet.of(),
                ImmutableSortedSet.of(),
                ImmutableSortedSet.of());
    }

    /** Returns what is known of a person, with the seats that are free and in no group; no seats if they do not mentor. */
    public static CommitteeMentor of(Person person) {
        return new CommitteeMentor(
                requireNonNull(person, "person").asMentor(),
                person.mentor().map(MentorRole::freeSeats).orElse(Seats.of(0)),
                person.department(),
                person.discipline(),
                person.mentor().map(MentorRole::offeredFunctions).orElse(ImmutableSortedSet.of()),
                ImmutableSortedSet.of(),
                person.background());
    }

    /** Returns the same mentor in a department. */
    public CommitteeMentor from(Department newDepartment) {
        return new CommitteeMentor(
                mentor, seats, Optional.of(newDepartment), discipline, functions, groups, background);
    }

    /** Returns the same mentor with a discipline. */
    public CommitteeMentor of(Discipline newDiscipline) {
        return new CommitteeMentor(
                mentor, seats, department, Optional.of(newDiscipline), functions, groups, background);
    }

    /** Returns the same mentor ready for the given functions. */
    public CommitteeMentor offering(MentoringFunction... newFunctions) {
        return new CommitteeMentor(
                mentor,
                seats,
                department,
                discipline,
                ImmutableSortedSet.copyOf(requireNonNull(newFunctions, "functions")),
                groups,
                background);
    }

    /** Returns the same mentor as a member of the given groups. */
    public CommitteeMentor in(Group... newGroups) {
        return in(Arrays.asList(requireNonNull(newGroups, "groups")));
    }

    /** Returns the same mentor as a member of the given groups. */
    public CommitteeMentor in(Iterable<Group> newGroups) {
        return new CommitteeMentor(
                mentor,
                seats,
                department,
                discipline,
                functions,
                ImmutableSortedSet.copyOf(requireNonNull(newGroups, "groups")),
                background);
    }

    /** Returns the same mentor with something known of their background. */
    public CommitteeMentor with(AttributeValue... newBackground) {
        return new CommitteeMentor(
                mentor,
                seats,
                department,
                discipline,
                functions,
                groups,
                ImmutableSortedSet.copyOf(requireNonNull(newBackground, "background")));
    }

    /** Returns the id and the seats; the rest is private. */
    @Override
    public String toString() {
        return "CommitteeMentor[%s, %s seats]".formatted(mentor, seats);
    }
}
