package io.github.mentoring.core.bench;

import io.github.mentoring.core.CollidingIds;
import io.github.mentoring.core.person.AttributeValue;
import io.github.mentoring.core.person.Availability;
import io.github.mentoring.core.person.CareerStage;
import io.github.mentoring.core.person.Characteristic;
import io.github.mentoring.core.person.Department;
import io.github.mentoring.core.person.Discipline;
import io.github.mentoring.core.person.ExpertiseLevel;
import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.InterestKind;
import io.github.mentoring.core.person.Involvement;
import io.github.mentoring.core.person.Level;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MenteeRole;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.MentorRole;
import io.github.mentoring.core.person.MentoringDomain;
import io.github.mentoring.core.person.MentoringFunction;
import io.github.mentoring.core.person.Person;
import io.github.mentoring.core.person.PersonId;
import io.github.mentoring.core.person.PersonalAttribute;
import io.github.mentoring.core.person.Profession;
import io.github.mentoring.core.person.Rating;
import io.github.mentoring.core.person.Seats;
import io.github.mentoring.core.person.Topic;
import io.github.mentoring.core.person.WeeklySlot;
import io.github.mentoring.core.rule.Detail;
import io.github.mentoring.core.search.MentorSearch;
import io.github.mentoring.core.search.SearchRule;
import io.github.mentoring.core.trait.MentorTrait;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Measures how long many people with full profiles take to build, and how much memory they keep.
 *
 * <p>Every second person mentors, every other is a mentee. Texts are made anew for each person, as a file reader would.
 */
public final class PeopleBenchmark {

    private static final int ROUNDS = 5;

    private PeopleBenchmark() {}

    /** Prints the figures of some rounds; the first ones warm up. */
    @SuppressWarnings("SystemOut") // the figures are what it is for
    public static void main(String[] arguments) {
        int people = arguments.length == 0 ? 100_000 : Integer.parseInt(arguments[0]);
        for (int round = 1; round <= ROUNDS; round++) {
            long before = usedBytes();
            long start = System.nanoTime();
            List<Person> built = new ArrayList<>(people);
            for (int number = 0; number < people; number++) {
                built.add(person(number, people));
            }
            long millis = millisSince(start);
            long bytes = usedBytes() - before;
            System.out.printf(
                    "%d people: %d ms, %.1f MB kept, %d bytes each%n",
                    built.size(), millis, bytes / 1e6, bytes / built.size());
        }
        List<PersonId> ids = CollidingIds.all();
        time("exclusions", () -> Person.builder("ada").addAllExclusions(ids).build());
        time(
                "wishes",
                () -> MenteeRole.builder()
                        .addAllWishes(ids.stream().map(MentorId::new).toList())
                        .build());
        time("subjects", () -> SearchRule.ILLEGAL_TRANSITION.finding(Detail.none(), ids));
        time(
                "shortlist",
                () -> MentorSearch.by(MenteeId.of("eve"))
                        .consider(ids.stream().map(MentorId::new).toList()));
    }

    @SuppressWarnings("SystemOut")
    private static void time(String what, Supplier<Object> made) {
        long start = System.nanoTime();
        int hash = made.get().hashCode();
        System.out.printf("32768 ids of one hash as %s: %d ms (%d)%n", what, millisSince(start), hash);
    }

    private static Person person(int number, int people) {
        LocalTime start = LocalTime.of(8 + number % 9, 0);
        Person.Builder person = Person.builder("person-" + number)
                .level(Level.of(number % 7))
                .department(Department.of("department " + number % 40))
                .discipline(Discipline.of("discipline " + number % 60))
                .profession(Profession.of("profession " + number % 20))
                .careerStage(number % 2 == 0 ? CareerStage.SENIOR : CareerStage.TRAINEE)
                .involved(Involvement.TEACHING, "0.5")
                .involved(Involvement.SERVICE, "0.25")
                .background(PersonalAttribute.CULTURE, "culture " + number % 30)
                .background(PersonalAttribute.AGE, "age " + number % 50)
                .availability(Availability.builder()
                        .from(LocalDate.of(2026, 1, 1))
                        .until(LocalDate.of(2027, 12, 31))
                        .weekly(
                                WeeklySlot.of(DayOfWeek.of(1 + number % 5), start, start.plusHours(2)),
                                WeeklySlot.of(DayOfWeek.SATURDAY, start, start.plusHours(1)))
                        .build())
                .addExclusions(PersonId.of("person-" + (number + 1) % people));
        for (int i = 0; i < 3; i++) {
            person.knows("topic " + (number + 7 * i) % 200, ExpertiseLevel.PROFICIENT)
                    .interestedIn(InterestKind.RESEARCH, "topic " + (number + 11 * i) % 200);
        }
        return number % 2 == 0
                ? person.mentor(mentor(number, people)).build()
                : person.mentee(mentee(number, people)).build();
    }

    private static MentorRole mentor(int number, int people) {
        MentorRole.Builder role = MentorRole.builder()
                .seats(Seats.of(1 + number % 3))
                .seatsTaken(Seats.of(1))
                .addOfferedFunctions(MentoringFunction.CAREER_GUIDANCE, MentoringFunction.ROLE_MODELLING)
                .addOfferedDomains(MentoringDomain.CLINICAL, MentoringDomain.RESEARCH)
                .addAttributeExclusions(AttributeValue.of(PersonalAttribute.AGE, "age " + number % 50));
        for (Characteristic characteristic : Characteristic.values()) {
            role.putRatings(characteristic, new Rating(1 + number % 1_000));
        }
        for (MentorTrait trait : MentorTrait.values()) {
            role.putTraitRatings(trait, new Rating(2 + number % 1_000));
        }
        for (int i = 1; i <= 5; i++) {
            role.addWishes(MenteeId.of("person-" + (number + 13 * i) % people));
        }
        return role.build();
    }

    private static MenteeRole mentee(int number, int people) {
        MenteeRole.Builder role = MenteeRole.builder()
                .mentors(HeadCount.of(2))
                .addWantedTopics(Topic.of("topic " + number % 200), Topic.of("topic " + (number + 1) % 200))
                .addNeededFunctions(MentoringFunction.SPONSORSHIP, MentoringFunction.SKILL_DEVELOPMENT)
                .addWantedDomains(MentoringDomain.CLINICAL)
                .willingToSpeak(true)
                .addAttributePreferences(AttributeValue.of(PersonalAttribute.CULTURE, "culture " + number % 30));
        for (int i = 1; i <= 5; i++) {
            MentorId mentor = MentorId.of("person-" + (number + 13 * i) % people);
            role.addWishes(mentor).putDynamics(mentor, new Rating(number % 1_000));
        }
        return role.build();
    }

    private static long usedBytes() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static long millisSince(long start) {
        return Duration.ofNanos(System.nanoTime() - start).toMillis();
    }
}
