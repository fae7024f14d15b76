package io.github.mentoring.examples.match.people;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.mentoring.core.person.Availability;
import io.github.mentoring.core.person.Department;
import io.github.mentoring.core.person.Discipline;
import io.github.mentoring.core.person.ExpertiseLevel;
import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.Level;
import io.github.mentoring.core.person.MenteeRole;
import io.github.mentoring.core.person.MentorRole;
import io.github.mentoring.core.person.Person;
import io.github.mentoring.core.person.PersonId;
import io.github.mentoring.core.person.Seats;
import io.github.mentoring.core.person.Topic;
import io.github.mentoring.examples.match.mapping.Amount;
import io.github.mentoring.examples.match.mapping.Column;
import io.github.mentoring.examples.match.mapping.Mapping;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Reads one person from one row. */
final class PersonReader {

    private final Mapping mapping;
    private final Set<String> ids;

    /** Prepares to read people who refer to each other by the given ids. */
    PersonReader(Mapping mapping, Set<String> ids) {
        this.mapping = mapping;
        this.ids = ids;
    }

    Person read(String id, Cells cells) {
        Mapping.Profile profile = mapping.profile();
        Person.Builder person = Person.builder(id).availability(availability(cells));
        cells.whole(profile.level()).ifPresent(level -> person.level(Level.of(level)));
        cells.text(profile.department()).map(Department::of).ifPresent(person::department);
        cells.text(profile.discipline()).map(Discipline::of).ifPresent(person::discipline);
        topics(cells, mapping.topics().interests()).forEach(person::interestedIn);
        expertise(cells)
                .ifPresent(level ->
                        topics(cells, mapping.topics().known()).forEach(topic -> person.putExpertise(topic, level)));
        checkManager(cells);
        excluded(cells).stream()
                .filter(other -> !other.equals(id))
                .map(PersonId::of)
                .forEach(person::addExclusions);
        // Both roles are read of everybody, so that a number that cannot be right is noted even where it is not used.
        boolean mentors = cells.meet(mapping.mentors().when());
        MentorRole mentor = mentor(cells, mentors);
        boolean seeks = cells.meet(mapping.mentees().when());
        MenteeRole mentee = mentee(cells, seeks);
        return person.mentor(Optional.of(mentor).filter(role -> mentors))
                .mentee(Optional.of(mentee).filter(role -> seeks))
                .build();
    }

    private ImmutableSet<Topic> topics(Cells cells, ImmutableList<Column> columns) {
        return cells.texts(columns, mapping.topics().separator()).stream()
                .map(Topic::of)
                .collect(ImmutableSet.toImmutableSet());
    }

    private Optional<ExpertiseLevel> expertise(Cells cells) {
        Mapping.Expertise expertise = mapping.expertise();
        return expertise.years().isMapped()
                ? cells.years(expertise.years()).map(expertise::after)
                : Optional.of(expertise.otherwise());
    }

    private Availability availability(Cells cells) {
        Mapping.Profile profile = mapping.profile();
        Optional<LocalDate> from = cells.day(profile.from());
        Optional<LocalDate> until = cells.day(profile.until());
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
            cells.problem(
                    profile.until(),
                    "lies before `%s`".formatted(profile.from().name()),
                    "%s before %s".formatted(until.get(), from.get()),
                    "swap the days");
            return Availability.unrestricted();
        }
        return Availability.builder().from(from).until(until).build();
    }

    private void checkManager(Cells cells) {
        Column manager = mapping.exclusions().manager();
        cells.text(manager).ifPresent(id -> check(cells, manager, id));
    }

    private ImmutableSet<String> excluded(Cells cells) {
        Mapping.Exclusions exclusions = mapping.exclusions();
        ImmutableSet<String> ids = cells.texts(ImmutableList.of(exclusions.exclude()), exclusions.separator());
        ids.forEach(id -> check(cells, exclusions.exclude(), id));
        return ids;
    }

    private void check(Cells cells, Column column, String id) {
        if (!ids.isEmpty() && !ids.contains(id)) {
            cells.problem(column, "names nobody of this file", id, "correct the id or leave it out");
        }
    }

    private MentorRole mentor(Cells cells, boolean needed) {
        Mapping.Mentors mentors = mapping.mentors();
        Amount seats = mentors.special().stream()
                .filter(special -> cells.meet(special.when()))
                .map(Mapping.SpecialSeats::seats)
                .findFirst()
                .orElse(mentors.seats());
        MentorRole.Builder role = MentorRole.builder()
                .seats(Seats.of(cells.amount(seats, 0, needed)))
                .seatsTaken(Seats.of(cells.amount(mentors.taken(), 0, false)));
        mentors.ratings()
                .forEach((characteristic, column) ->
                        cells.rating(column).ifPresent(rating -> role.putRatings(characteristic, rating)));
        return role.build();
    }

    private MenteeRole mentee(Cells cells, boolean needed) {
        return MenteeRole.builder()
                .addAllWantedTopics(topics(cells, mapping.topics().wanted()))
                .mentors(HeadCount.of(cells.amount(mapping.mentees().mentors(), 1, needed)))
                .build();
    }
}
