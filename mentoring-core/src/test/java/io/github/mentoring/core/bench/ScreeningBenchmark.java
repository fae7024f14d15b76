package io.github.mentoring.core.bench;

import io.github.mentoring.core.ethics.ConflictKind;
import io.github.mentoring.core.ethics.ConflictOfInterest;
import io.github.mentoring.core.ethics.EthicsRegister;
import io.github.mentoring.core.ethics.EthicsScreen;
import io.github.mentoring.core.ethics.Proposal;
import io.github.mentoring.core.ethics.ReportingLine;
import io.github.mentoring.core.ethics.ScreeningFacts;
import io.github.mentoring.core.ethics.ScreeningIndex;
import io.github.mentoring.core.ethics.ScreeningRules;
import io.github.mentoring.core.finding.DutyBearer;
import io.github.mentoring.core.finding.RuleId;
import io.github.mentoring.core.finding.Source;
import io.github.mentoring.core.format.MentoringFormat;
import io.github.mentoring.core.learning.LearningModel;
import io.github.mentoring.core.person.AttributeValue;
import io.github.mentoring.core.person.Department;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.MentorRole;
import io.github.mentoring.core.person.Person;
import io.github.mentoring.core.person.PersonalAttribute;
import io.github.mentoring.core.programme.MentoringPolicy;
import io.github.mentoring.core.rule.Rule;
import io.github.mentoring.core.rule.Rulebook;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Measures how long it takes to screen every mentor with every mentee: through an index, and pair by pair.
 *
 * <p>One mentor in fifty turns people away, each mentee has a senior among the mentors, and one in ten a conflict of
 * interest. A rule of the institution's own keeps mentors out of their own department. Arguments: how many mentors, how
 * many mentees, and how many rounds.
 */
public final class ScreeningBenchmark {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

    private ScreeningBenchmark() {}

    /** Prints the figures of some rounds; the first ones warm up. */
    @SuppressWarnings("SystemOut") // the figures are what it is for
    public static void main(String[] arguments) {
        int mentorCount = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 400;
        int menteeCount = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 250;
        int rounds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 10;
        List<MentorId> mentors = IntStream.range(0, mentorCount)
                .mapToObj(number -> MentorId.of("mentor-" + number))
                .toList();
        List<MenteeId> mentees = IntStream.range(0, menteeCount)
                .mapToObj(number -> MenteeId.of("mentee-" + number))
                .toList();
        EthicsScreen screen = EthicsScreen.by(rulebook());
        for (int round = 1; round <= rounds; round++) {
            EthicsRegister register = register(mentors, mentees);
            long start = System.nanoTime();
            ScreeningIndex index =
                    screen.index(register, mentors, mentees, MentoringFormat.DYAD, LearningModel.MENTORSHIP);
            long built = System.nanoTime();
            long admitted = 0;
            for (int mentor = 0; mentor < mentorCount; mentor++) {
                for (int mentee = 0; mentee < menteeCount; mentee++) {
                    admitted += index.admits(mentor, mentee) ? 1 : 0;
                }
            }
            long asked = System.nanoTime();
            System.out.printf(
                    "%d pairs, %d refused: index built in %.1f ms, each pair asked in %.1f ms%n",
                    (long) mentorCount * menteeCount,
                    (long) mentorCount * menteeCount - admitted,
                    (built - start) / 1e6,
                    (asked - built) / 1e6);
            if ((long) mentorCount * menteeCount <= 1_000_000) {
                long refused = timed("pair by pair", () -> refusedOneByOne(screen, register, mentors, mentees));
                if (refused != index.refusedPairs()) {
                    throw new IllegalStateException("index and screen differ: " + refused);
                }
            }
        }
    }

    @SuppressWarnings("SystemOut")
    private static long timed(String what, Supplier<Long> work) {
        long start = System.nanoTime();
        long result = work.get();
        System.out.printf("  %s: %.1f ms%n", what, (System.nanoTime() - start) / 1e6);
        return result;
    }

    private static long refusedOneByOne(
            EthicsScreen screen, EthicsRegister register, List<MentorId> mentors, List<MenteeId> mentees) {
        return mentors.stream()
                .mapToLong(mentor -> mentees.stream()
                        .filter(mentee -> !screen.screen(register, Proposal.of(mentor, mentee), DAY)
                                .isAdmissible())
                        .count())
                .sum();
    }

    private static Rulebook rulebook() {
        Rulebook standard = ScreeningRules.rulebook(MentoringPolicy.standard());
        Rule own = Rule.builder()
                .id(RuleId.of("OTHER_DEPARTMENT"))
                .source(new Source("House rules", "mentoring"))
                .duty(DutyBearer.PROGRAMME)
                .when(ScreeningFacts.SAME_DEPARTMENT.holds())
                .build();
        return standard.withRules(
                Stream.concat(standard.rules().stream(), Stream.of(own)).toList());
    }

    private static EthicsRegister register(List<MentorId> mentors, List<MenteeId> mentees) {
        EthicsRegister.Builder register = EthicsRegister.builder();
        for (int number = 0; number < mentors.size(); number++) {
            MentorRole.Builder role = MentorRole.builder();
            if (number % 50 == 0) {
                role.addAttributeExclusions(AttributeValue.of(PersonalAttribute.AGE, "any"));
            }
            register.add(Person.builder()
                    .id(mentors.get(number).person())
                    .department(Department.of("department " + number % 40))
                    .mentor(role.build())
                    .build());
        }
        for (int number = 0; number < mentees.size(); number++) {
            MentorId senior = mentors.get(number % mentors.size());
            MenteeId mentee = mentees.get(number);
            register.add(Person.builder()
                            .id(mentee.person())
                            .department(Department.of("department " + number % 40))
                            .build())
                    .addLines(ReportingLine.of(senior.person(), mentee.person(), ReportingLine.Tie.EVALUATES));
            if (number % 10 == 0) {
                register.addConflicts(ConflictOfInterest.of(
                        mentors.get((number + 1) % mentors.size()).person(), mentee.person(), ConflictKind.MONEY));
            }
        }
        return register.build();
    }
}
