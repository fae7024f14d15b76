package io.github.mentoring.examples.match.output;

import com.google.common.collect.ImmutableList;
import io.github.mentoring.core.person.Availability;
import io.github.mentoring.core.person.Characteristic;
import io.github.mentoring.core.person.Department;
import io.github.mentoring.core.person.ExpertiseLevel;
import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.Level;
import io.github.mentoring.core.person.MenteeRole;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.MentorRole;
import io.github.mentoring.core.person.Person;
import io.github.mentoring.core.person.PersonId;
import io.github.mentoring.core.person.Rating;
import io.github.mentoring.core.person.Seats;
import io.github.mentoring.core.person.Topic;
import io.github.mentoring.core.person.WeeklySlot;
import io.github.mentoring.matching.MatchResult;
import io.github.mentoring.matching.MatchRound;
import io.github.mentoring.matching.Matchmaker;
import io.github.mentoring.matching.problem.Objective;
import io.github.mentoring.matching.run.Progress;
import io.github.mentoring.matching.run.Run;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;

/** Rounds to render. */
final class Rounds {

    private static final ImmutableList<String> TOPICS = ImmutableList.of(
            "research methods",
            "teaching",
            "clinical ethics",
            "statistics",
            "leadership",
            "grant writing",
            "trauma",
            "simulation");

    private static final ImmutableList<ExpertiseLevel> TAUGHT =
            ImmutableList.of(ExpertiseLevel.COMPETENT, ExpertiseLevel.PROFICIENT, ExpertiseLevel.EXPERT);

    private static final ImmutableList<String> DEPARTMENTS =
            ImmutableList.of("Anaesthesia", "Emergency Medicine", "Paediatrics", "Public Health", "Surgery");

    private Rounds() {}

    static MatchResult matched(Person... people) {
        return Matchmaker.match(MatchRound.of(people));
    }

    static MatchResult matched(Objective objective, Person... people) {
        return Matchmaker.match(MatchRound.of(people), objective);
    }

    /** Returns a mentor who knows the topic and is interested in it. */
    static Person mentor(String id, String topic, int seats) {
        return Person.builder(id)
                .interestedIn(topic)
                .knows(topic, ExpertiseLevel.EXPERT)
                .mentor(MentorRole.builder()
                        .seats(Seats.of(seats))
                        .rating(Characteristic.KNOWLEDGE, "0.9")
                        .build())
                .build();
    }

    /** Returns a mentee who wants to learn the topic and is interested in it. */
    static Person mentee(String id, String topic) {
        return Person.builder(id)
                .interestedIn(topic)
                .mentee(MenteeRole.wanting(Topic.of(topic)))
                .build();
    }

    /** Returns three pairs to be, a mentee nobody can teach, and two who compete for one seat. */
    static MatchResult small() {
        return matched(
                mentor("ada", "graphs", 1),
                mentor("bob", "logic", 2),
                mentee("eve", "graphs"),
                mentee("fay", "graphs"),
                mentee("gus", "logic"),
                mentee("hal", "poetry"));
    }

    /** Returns a round of a mentee who wants two mentors and gets the one who can teach the topic. */
    static MatchResult partlyMatched() {
        return matched(
                mentor("ada", "graphs", 1),
                mentor("bob", "logic", 1),
                Person.builder("eve")
                        .interestedIn("graphs")
                        .mentee(MenteeRole.builder()
                                .addWantedTopics(Topic.of("graphs"))
                                .mentors(HeadCount.of(2))
                                .build())
                        .build());
    }

    /** Returns a round of two mentees where one seat more for the second would cost a part of the total. */
    static MatchResult outweighed() {
        return Matchmaker.match(rivals(), Objective.TOTAL);
    }

    /** Returns the same round, stopped at once, when nobody knows yet what a seat for the second mentee would cost. */
    static MatchResult stopped() {
        return Matchmaker.match(rivals(), Objective.TOTAL, Run.plain().withStop(() -> true));
    }

    /** Returns two pairs of equal worth either way round, found and not yet put in the order of ids. */
    static MatchResult stoppedBeforeTies() {
        AtomicBoolean isAtTies = new AtomicBoolean();
        MatchRound round = MatchRound.of(
                mentor("ada", "graphs", 1),
                mentor("bob", "graphs", 1),
                mentee("eve", "graphs"),
                mentee("fay", "graphs"));
        return Matchmaker.match(
                round,
                Objective.MOST_SERVED_THEN_TOTAL,
                Run.plain()
                        .withProgress((stage, done, total) -> isAtTies.set(stage == Progress.Stage.TIES))
                        .withStop(isAtTies::get));
    }

    private static MatchRound rivals() {
        return MatchRound.of(
                mentor("ada", "graphs", 1),
                mentor("bob", "logic", 1),
                Person.builder("eve")
                        .interestedIn("graphs")
                        .mentee(MenteeRole.builder()
                                .addWantedTopics(Topic.of("graphs"), Topic.of("logic"))
                                .putDynamics(MentorId.of("ada"), Rating.parse("1"))
                                .putDynamics(MentorId.of("bob"), Rating.parse("0"))
                                .build())
                        .build(),
                Person.builder("fay")
                        .interestedIn("poetry")
                        .mentee(MenteeRole.builder()
                                .addWantedTopics(Topic.of("graphs"))
                                .putDynamics(MentorId.of("ada"), Rating.parse("0"))
                                .build())
                        .build());
    }

    /** Returns a round of two mentees who keep the same one of two candidates. */
    static MatchResult cut() {
        return Matchmaker.match(MatchRound.of(
                        mentor("ada", "graphs", 1),
                        mentor("bob", "graphs", 1),
                        mentee("eve", "graphs"),
                        mentee("fay", "graphs"))
                .keepingBest(1));
    }

    /** Returns a programme of a given size, the same for the same numbers, in which all causes occur. */
    static ImmutableList<Person> programme(int mentors, int mentees) {
        Random random = new Random(20);
        ImmutableList.Builder<Person> people = ImmutableList.builder();
        for (int i = 1; i <= mentors; i++) {
            people.add(mentor(i, random));
        }
        for (int i = 1; i <= mentees; i++) {
            people.add(mentee(i, mentors, random));
        }
        return people.build();
    }

    private static Person mentor(int number, Random random) {
        List<String> topics = some(3, random);
        Person.Builder person = Person.builder("mentor-%03d".formatted(number));
        topics.forEach(topic -> person.interestedIn(topic));
        if (number % 20 == 0) {
            person.knows("palliative care", ExpertiseLevel.EXPERT);
        } else {
            topics.forEach(topic -> person.knows(topic, TAUGHT.get(random.nextInt(TAUGHT.size()))));
        }
        MentorRole.Builder role = MentorRole.builder().seats(Seats.of(1 + random.nextInt(3)));
        if (number % 9 == 0) {
            role.seatsTaken(Seats.of(1));
        }
        for (Characteristic characteristic : Characteristic.values()) {
            if (random.nextInt(5) > 0) {
                role.putRatings(characteristic, new Rating(10_000 * (25 + random.nextInt(74))));
            }
        }
        if (number % 11 > 0) {
            person.department(Department.of(DEPARTMENTS.get(random.nextInt(DEPARTMENTS.size()))));
            person.level(Level.of(4 + random.nextInt(3)));
        }
        return person.availability(evenings(random)).mentor(role.build()).build();
    }

    private static Person mentee(int number, int mentors, Random random) {
        Person.Builder person = Person.builder("mentee-%03d".formatted(number));
        List<String> topics = some(2, random);
        MenteeRole.Builder role = MenteeRole.builder();
        if (number % 14 == 0) {
            role.addWantedTopics(Topic.of("palliative care"));
        } else {
            topics.forEach(topic -> role.addWantedTopics(Topic.of(topic)));
            role.mentors(HeadCount.of(number % 6 == 0 ? 2 : 1));
        }
        some(4, random).forEach(topic -> person.interestedIn(topic));
        topics.forEach(
                topic -> person.knows(topic, random.nextBoolean() ? ExpertiseLevel.NOVICE : ExpertiseLevel.NONE));
        for (int i = 0; i < mentors / 3; i++) {
            role.putDynamics(
                    MentorId.of("mentor-%03d".formatted(1 + (number * 7 + i) % mentors)),
                    new Rating(10_000 * (30 + random.nextInt(71))));
        }
        if (number % 37 == 5) {
            person.addExclusions(PersonId.of("mentor-001"), PersonId.of("mentor-002"));
        }
        if (number % 13 > 0) {
            person.department(Department.of(DEPARTMENTS.get(random.nextInt(DEPARTMENTS.size()))));
            person.level(Level.of(1 + random.nextInt(3)));
        }
        Availability availability =
                number % 37 == 5 ? Availability.builder().weekly().build() : evenings(random);
        return person.availability(availability).mentee(role.build()).build();
    }

    private static Availability evenings(Random random) {
        if (random.nextInt(4) == 0) {
            return Availability.unrestricted();
        }
        Availability.Builder availability = Availability.builder();
        WeeklySlot[] slots = new WeeklySlot[2];
        for (int i = 0; i < slots.length; i++) {
            DayOfWeek day = DayOfWeek.of(1 + random.nextInt(5));
            int hour = 8 + random.nextInt(9);
            slots[i] = WeeklySlot.of(day, LocalTime.of(hour, 0), LocalTime.of(hour + 3, 0));
        }
        return availability.weekly(slots).build();
    }

    private static List<String> some(int number, Random random) {
        List<String> topics = new ArrayList<>(TOPICS);
        while (topics.size() > number) {
            topics.remove(random.nextInt(topics.size()));
        }
        return topics;
    }
}
