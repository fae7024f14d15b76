package io.github.mentoring.matching.committee;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.person.AttributeValue;
import io.github.mentoring.core.person.Department;
import io.github.mentoring.core.person.Discipline;
import io.github.mentoring.core.person.Hours;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.MentorRole;
import io.github.mentoring.core.person.MentoringFunction;
import io.github.mentoring.core.person.Person;
import io.github.mentoring.core.person.Seats;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What the rules of committees look at in a mentor; only the id and the seats need be known.
 *
 * <p>Hours are counted over whatever time the caller means, a month or the whole programme, but the same for all mentors, candidates
 * and roles of a problem.
 *
 * @param mentor who it is
 * @param seats in how many committees they can serve
 * @param hours how many hours they have for all their committees together; empty if nobody counts them
 * @param department where they work
 * @param discipline their own specialty
 * @param functions what they are ready to do for a mentee
 * @param groups what groups they belong to
 * @param background what may make a committee diverse; private
 */
public record CommitteeMentor(
        MentorId mentor,
        Seats seats,
        Optional<Hours> hours,
        Optional<Department> department,
        Optional<Discipline> discipline,
        ImmutableSortedSet<MentoringFunction> functions,
        ImmutableSortedSet<Group> groups,
        ImmutableSortedSet<AttributeValue> background) {

    /** Checks that all is given. */
    public CommitteeMentor {
        requireNonNull(mentor, "mentor");
        requireNonNull(seats, "seats");
        requireNonNull(hours, "hours");
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
                Optional.empty(),
                ImmutableSortedSet.of(),
                ImmutableSortedSet.of(),
                ImmutableSortedSet.of());
    }

    /**
     * Returns what is known of a person, with the seats that are free, without a limit to their hours and in no group; no seats if they do
     * not mentor.
     */
    public static CommitteeMentor of(Person person) {
        return new CommitteeMentor(
                requireNonNull(person, "person").asMentor(),
                person.mentor().map(MentorRole::freeSeats).orElse(Seats.of(0)),
                Optional.empty(),
                person.department(),
                person.discipline(),
                person.mentor().map(MentorRole::offeredFunctions).orElse(ImmutableSortedSet.of()),
                ImmutableSortedSet.of(),
                person.background());
    }

    /** Returns the same mentor with so many hours for all their committees together. */
    public CommitteeMentor having(Hours newHours) {
        requireNonNull(newHours, "hours");
        return with(draft -> draft.hours = Optional.of(newHours));
    }

    /** Returns the same mentor without a limit to their hours. */
    CommitteeMentor withoutBudget() {
        return hours.isEmpty() ? this : with(draft -> draft.hours = Optional.empty());
    }

    /** Returns the same mentor in a department. */
    public CommitteeMentor from(Department newDepartment) {
        requireNonNull(newDepartment, "department");
        return with(draft -> draft.department = Optional.of(newDepartment));
    }

    /** Returns the same mentor with a discipline. */
    public CommitteeMentor of(Discipline newDiscipline) {
        requireNonNull(newDiscipline, "discipline");
        return with(draft -> draft.discipline = Optional.of(newDiscipline));
    }

    /** Returns the same mentor ready for the given functions. */
    public CommitteeMentor offering(MentoringFunction... newFunctions) {
        requireNonNull(newFunctions, "functions");
        return with(draft -> draft.functions = ImmutableSortedSet.copyOf(newFunctions));
    }

    /** Returns the same mentor as a member of the given groups. */
    public CommitteeMentor in(Group... newGroups) {
        return in(Arrays.asList(requireNonNull(newGroups, "groups")));
    }

    /** Returns the same mentor as a member of the given groups. */
    public CommitteeMentor in(Iterable<Group> newGroups) {
        requireNonNull(newGroups, "groups");
        return with(draft -> draft.groups = ImmutableSortedSet.copyOf(newGroups));
    }

    /** Returns the same mentor with something known of their background. */
    public CommitteeMentor with(AttributeValue... newBackground) {
        requireNonNull(newBackground, "background");
        return with(draft -> draft.background = ImmutableSortedSet.copyOf(newBackground));
    }

    private CommitteeMentor with(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.build();
    }

    /** Returns the hours, or {@link Pricing#UNLIMITED}. */
    long countedHours() {
        return hours.map(Hours::count).map(Integer::longValue).orElse(Pricing.UNLIMITED);
    }

    /** Returns the id and the seats; the rest is private. */
    @Override
    public String toString() {
        return "CommitteeMentor[%s, %s seats]".formatted(mentor, seats);
    }

    /** A mentor who is being described. */
    private static final class Draft {

        private final MentorId mentor;
        private final Seats seats;
        private Optional<Hours> hours;
        private Optional<Department> department;
        private Optional<Discipline> discipline;
        private ImmutableSortedSet<MentoringFunction> functions;
        private ImmutableSortedSet<Group> groups;
        private ImmutableSortedSet<AttributeValue> background;

        Draft(CommitteeMentor plain) {
            mentor = plain.mentor;
            seats = plain.seats;
            hours = plain.hours;
            department = plain.department;
            discipline = plain.discipline;
            functions = plain.functions;
            groups = plain.groups;
            background = plain.background;
        }

        CommitteeMentor build() {
            return new CommitteeMentor(mentor, seats, hours, department, discipline, functions, groups, background);
        }
    }
}
