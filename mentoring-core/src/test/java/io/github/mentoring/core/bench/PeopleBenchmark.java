package io.github.mentoring.core.bench;

import io.github.mentoring.core.CollidingEntries;
import io.github.mentoring.core.person.AttributeValue;
import io.github.mentoring.core.person.Availability;
import io.github.mentoring.core.person.CareerStage;
import io.github.mentoring.core.person.Characteristic;
import io.github.mentoring.core.person.Department;
import io.github.mentoring.core.person.Discipline;
import io.github.mentoring.core.person.ExpertiseLevel;
import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.Interest;
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
import io.github.mentoring.core.trait.MentorTrait;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;

/**
 * Measures how long many people with full profiles take to build, and how much memory they keep.
 *
 * <p>Every second person mentors, every other is a mentee. Ids and labels
 * are made once and shared, as a reader does that looks them up; ratings, days and slots are made anew.
 */
public final class PeopleBenchmark {

    private static final int ROUNDS = 8;

    private static final List<Topic> TOPICS = labels(200, Topic::of);
    private static final List<Department> DEPARTMENTS = labels(40, Department::of);
    private static final List<Discipline> DISCIPLINES = labels(60, Discipline::of);
    private static final List<Profession> PROFESSIONS = labels(20, Profession::of);
    private static final List<AttributeValue> CULTURES =
            labels(30, text -> AttributeValue.of(PersonalAttribute.CULTURE, text));
    private static final List<AttributeValue> AGES = labels(50, text -> AttributeValue.of(PersonalAttribute.AGE, text));

    private PeopleBenchmark() {}

    /** Prints the figures of some rounds; the first ones warm up. */
    @SuppressWarnings("SystemOut") // the figures are what it is for
    public static void main(String[] arguments) {
        int people = arguments.length == 0 ? 100_000 : Integer.parseInt(arguments[0]);
        for (int round = 1; round <= ROUNDS; round++) {
            long before = usedBytes();
            long start = System.nanoTime();
            long cpuStart = cpuNanos();
            List<Person> built = new ArrayList<>(people);
            List<PersonId> ids = IntStream.range(0, people)
                    .mapToObj(number -> PersonId.of("person-" + number))
                    .toList();
            for (int number = 0; number < people; number++) {
                built.add(person(number, ids));
            }
            long millis = millisSince(start);
            long cpu = Duration.ofNanos(cpuNanos() - cpuStart).toMillis();
            long bytes = usedBytes() - before;
            System.out.printf(
                    "%d people: %d ms, %d ms of CPU time, %.1f MB kept, %d bytes each%n",
                    built.size(), millis, cpu, bytes / 1e6, bytes / built.size());
        }
        for (int round = 1; round <= 3; round++) {
            CollidingEntries.all().forEach(PeopleBenchmark::time);
        }
    }

    @SuppressWarnings("SystemOut")
    private static void time(String what, LongSupplier entry) {
        long start = System.nanoTime();
        long found = entry.getAsLong();
        System.out.printf("%d ids of one hash as %s: %d ms%n", found, what, millisSince(start));
    }

    private static Person person(int number, List<PersonId> ids) {
        LocalTime start = LocalTime.of(8 + number % 9, 0);
        Person.Builder person = Person.builder()
                .id(ids.get(number))
                .level(Level.of(number % 7))
                .department(cyclic(DEPARTMENTS, number))
                .discipline(cyclic(DISCIPLINES, number))
                .profession(cyclic(PROFESSIONS, number))
                .career(number % 2 == 0 ? CareerStage.SENIOR : CareerStage.TRAINEE)
                .involved(Involvement.TEACHING, "0.5")
                .involved(Involvement.SERVICE, "0.25")
                .addBackground(cyclic(CULTURES, number), cyclic(AGES, number))
                .availability(Availability.builder()
                        .from(LocalDate.of(2026, 1, 1))
                        .until(LocalDate.of(2027, 12, 31))
                        .weekly(
                                WeeklySlot.of(DayOfWeek.of(1 + number % 5), start, start.plusHours(2)),
                                WeeklySlot.of(DayOfWeek.SATURDAY, start, start.plusHours(1)))
                        .build())
                .addExclusions(cyclic(ids, number + 1));
        for (int i = 0; i < 3; i++) {
            person.putExpertise(cyclic(TOPICS, number + 7 * i), ExpertiseLevel.PROFICIENT)
                    .addInterests(Interest.in(InterestKind.RESEARCH, cyclic(TOPICS, number + 11 * i)));
        }
        return number % 2 == 0
                ? person.mentor(mentor(number, ids)).build()
                : person.mentee(mentee(number, ids)).build();
    }

    private static MentorRole mentor(int number, List<PersonId> ids) {
        MentorRole.Builder role = MentorRole.builder()
                .seats(Seats.of(1 + number % 3))
                .seatsTaken(Seats.of(1))
                .addOfferedFunctions(MentoringFunction.CAREER_GUIDANCE, MentoringFunction.ROLE_MODELLING)
                .addOfferedDomains(MentoringDomain.CLINICAL, MentoringDomain.RESEARCH)
                .addAttributeExclusions(cyclic(AGES, number));
        for (Characteristic characteristic : Characteristic.values()) {
            role.putRatings(characteristic, new Rating(1 + number % 1_000));
        }
        for (MentorTrait trait : MentorTrait.values()) {
            role.putTraitRatings(trait, new Rating(2 + number % 1_000));
        }
        for (int i = 1; i <= 5; i++) {
            role.addWishes(new MenteeId(cyclic(ids, number + 13 * i)));
        }
        return role.build();
    }

    private static MenteeRole mentee(int number, List<PersonId> ids) {
        MenteeRole.Builder role = MenteeRole.builder()
                .mentors(HeadCount.of(2))
                .addWantedTopics(cyclic(TOPICS, number), cyclic(TOPICS, number + 1))
                .addNeededFunctions(MentoringFunction.SPONSORSHIP, MentoringFunction.SKILL_DEVELOPMENT)
                .addWantedDomains(MentoringDomain.CLINICAL)
                .willingToSpeak(true)
                .addAttributePreferences(cyclic(CULTURES, number));
        for (int i = 1; i <= 5; i++) {
            MentorId mentor = new MentorId(cyclic(ids, number + 13 * i));
            role.addWishes(mentor).putDynamics(mentor, new Rating(number % 1_000));
        }
        return role.build();
    }

    private static <T> List<T> labels(int count, Function<String, T> of) {
        return IntStream.range(0, count)
                .mapToObj(number -> of.apply("label " + number))
                .toList();
    }

    private static <T> T cyclic(List<T> some, int index) {
        return some.get(index % some.size());
    }

    /** Of all threads, collecting garbage and compiling included; it tells more than the clock on a busy machine. */
    private static long cpuNanos() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .orElse(Duration.ZERO)
                .toNanos();
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
