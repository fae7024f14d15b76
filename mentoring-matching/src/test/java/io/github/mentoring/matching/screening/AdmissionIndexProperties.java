package io.github.mentoring.matching.screening;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring.core.ethics.EthicsRegister;
import io.github.mentoring.core.ethics.EthicsScreen;
import io.github.mentoring.core.ethics.ReportingLine;
import io.github.mentoring.core.ethics.ScreeningIndex;
import io.github.mentoring.core.finding.RuleId;
import io.github.mentoring.core.finding.Source;
import io.github.mentoring.core.format.MentoringFormat;
import io.github.mentoring.core.learning.LearningModel;
import io.github.mentoring.core.lifecycle.MentoringPair;
import io.github.mentoring.core.person.Availability;
import io.github.mentoring.core.person.Person;
import io.github.mentoring.core.person.Timeframe;
import io.github.mentoring.core.person.WeeklySlot;
import io.github.mentoring.core.programme.MentoringPolicy;
import io.github.mentoring.matching.fixture.PeopleDomain;
import io.github.mentoring.matching.fixture.PeopleDomain.Crowd;
import io.github.mentoring.matching.fixture.Population;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** The index says what the rules say of each two, whatever the rules. */
@Domain(PeopleDomain.class)
@Domain(DomainContext.Global.class)
class AdmissionIndexProperties {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final PairRule OWN = PairRule.refusing(
            RuleId.of("OWN_RULE"),
            new Source("Tests", "a rule of a caller's own"),
            (mentor, mentee) -> (mentor.id().hashCode() + 7 * mentee.id().hashCode()) % 5 == 0);

    @Property(tries = 200)
    void admitted_are_those_whom_no_rule_refuses(@ForAll Crowd crowd, @ForAll Random random) {
        assertAgree(screening(crowd.people(), random), crowd.people());
    }

    @Property(tries = 25)
    void admitted_are_those_whom_no_rule_refuses_in_a_large_organisation(
            @ForAll @IntRange(min = 1, max = 140) int mentors, @ForAll Random random) {
        List<Person> people = Population.of(mentors, 12, random.nextLong());
        assertAgree(screening(people, random), people);
    }

    @Property(tries = 200)
    void time_is_shared_exactly_where_availabilities_share_it(
            @ForAll("availabilities") List<Availability> availabilities, @ForAll("lengths") Duration length) {
        List<Person> people = IntStream.range(0, availabilities.size())
                .mapToObj(number -> Person.builder("person-" + number)
                        .availability(availabilities.get(number))
                        .build())
                .toList();
        Screening screening = Screening.standard()
                .with(PairRules.commonAvailability(length))
                .without(PairRules.CAPACITY_EXCEEDED.id())
                .without(PairRules.LACK_OF_MENTOR_EXPERTISE.id());
        AdmissionIndex index = screening.index(people, people);
        for (int mentee = 0; mentee < people.size(); mentee++) {
            for (int mentor = 0; mentor < people.size(); mentor++) {
                assertThat(index.admitted(mentee).get(mentor))
                        .isEqualTo(mentor != mentee
                                && availabilities.get(mentor).shares(availabilities.get(mentee), length));
            }
        }
    }

    private static void assertAgree(Screening screening, List<Person> people) {
        AdmissionIndex index = screening.index(
                people.stream().filter(person -> person.mentor().isPresent()).toList(), people);
        for (int mentee = 0; mentee < people.size(); mentee++) {
            Person to = people.get(mentee);
            assertThat(index.admitted(mentee))
                    .isEqualTo(IntStream.range(0, index.mentors().size())
                            .filter(mentor -> screening.admits(index.mentors().get(mentor), to))
                            .collect(BitSet::new, BitSet::set, BitSet::or));
        }
    }

    /** Returns two thirds of all rules there are, with some pairs excluded and some people in a line of command. */
    private static Screening screening(List<Person> people, Random random) {
        EthicsRegister.Builder register = EthicsRegister.builder().addAll(people);
        Set<MentoringPair> excluded = people.stream()
                .map(person -> new MentoringPair(
                        people.get(random.nextInt(people.size())).asMentor(), person.asMentee()))
                .filter(pair -> !pair.mentor().person().equals(pair.mentee().person()))
                .filter(pair -> random.nextBoolean())
                .collect(Collectors.toSet());
        excluded.stream()
                .filter(pair -> random.nextBoolean())
                .forEach(pair -> register.addLines(
                        ReportingLine.of(pair.mentor().person(), pair.mentee().person(), ReportingLine.Tie.EVALUATES)));
        ScreeningIndex ethics = EthicsScreen.under(MentoringPolicy.standard())
                .index(
                        register.build(),
                        people.stream().map(Person::asMentor).toList(),
                        people.stream().map(Person::asMentee).toList(),
                        MentoringFormat.DYAD,
                        LearningModel.MENTORSHIP);
        Screening screening = Screening.standard(Timeframe.of(DAY, DAY.plusDays(random.nextInt(300))))
                .with(PairRules.excluding(excluded))
                .with(PairRules.EXCLUDED_ATTRIBUTE)
                .with(OWN)
                .withAll(PairRules.ethics(ethics, DAY));
        for (PairRule rule : screening.rules()) {
            if (!rule.equals(PairRules.SELF_PAIR) && random.nextInt(3) == 0) {
                screening = screening.without(rule.id());
            }
        }
        return screening;
    }

    @Provide
    Arbitrary<Duration> lengths() {
        return Arbitraries.of(1L, 1_799L, 1_800L, 1_801L, 3_600L, 7_000L, 86_399L, 86_400L)
                .map(Duration::ofSeconds);
    }

    /** People who name no times, none, a few on the half hour, or a few at odd times that adjoin over midnight now and then. */
    @Provide
    Arbitrary<List<Availability>> availabilities() {
        return Arbitraries.randomValue(random -> {
                    Availability.Builder availability = Availability.builder();
                    if (random.nextInt(6) > 0) {
                        availability.weekly(IntStream.range(0, random.nextInt(5))
                                .mapToObj(slot -> slot(random))
                                .toArray(WeeklySlot[]::new));
                    }
                    return availability.build();
                })
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    private static WeeklySlot slot(Random random) {
        DayOfWeek day = DayOfWeek.of(random.nextBoolean() ? 1 + random.nextInt(2) : 6 + random.nextInt(2));
        return switch (random.nextInt(4)) {
            case 0 -> WeeklySlot.of(day, LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);
            case 1 -> WeeklySlot.of(day, LocalTime.of(23, 10 + random.nextInt(40)), LocalTime.MIDNIGHT);
            case 2 -> WeeklySlot.of(day, LocalTime.MIDNIGHT, LocalTime.ofSecondOfDay(1 + random.nextInt(7_200)));
            default -> {
                LocalTime start = LocalTime.of(8, 0).plusMinutes(30L * random.nextInt(6));
                yield WeeklySlot.of(day, start, start.plusMinutes(30L * (1 + random.nextInt(3))));
            }
        };
    }
}
