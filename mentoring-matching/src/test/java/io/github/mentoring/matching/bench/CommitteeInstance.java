package io.github.mentoring.matching.bench;

import io.github.mentoring.core.person.Department;
import io.github.mentoring.core.person.Discipline;
import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.MentoringFunction;
import io.github.mentoring.core.person.Seats;
import io.github.mentoring.core.relationship.Strictness;
import io.github.mentoring.matching.committee.CommitteeMentee;
import io.github.mentoring.matching.committee.CommitteeMentor;
import io.github.mentoring.matching.committee.CommitteeProblem;
import io.github.mentoring.matching.committee.CommitteeProblemBuilder;
import io.github.mentoring.matching.committee.CommitteeRules;
import io.github.mentoring.matching.problem.Score;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/**
 * Large problems of committees made from a seed. Four mentees for each mentor, committees of three, twenty candidates each of whom eight are
 * from the mentee's own department; seats for somewhat more than all; good mentors are good for everybody.
 */
enum CommitteeInstance {
    /** Somebody from inside and two disciplines are required; in a department most have the same one. */
    INSIDE_AND_DISCIPLINES(10_000) {
        @Override
        CommitteeRules rules() {
            return CommitteeRules.ofSize(MEMBERS)
                    .coverage(Strictness.OFF)
                    .inside(Strictness.REQUIRE)
                    .multidisciplinary(Strictness.REQUIRE, HeadCount.of(2));
        }
    },
    /** Three of five functions are needed and required, of which a mentor offers each with a chance of a third. */
    FUNCTIONS_REQUIRED(1_000) {
        @Override
        CommitteeRules rules() {
            return CommitteeRules.ofSize(MEMBERS).coverage(Strictness.REQUIRE);
        }
    },
    /** The same, but each covered function only counts. */
    FUNCTIONS_PREFERRED(1_000) {
        @Override
        CommitteeRules rules() {
            return CommitteeRules.ofSize(MEMBERS).coverage(Strictness.PREFER);
        }
    };

    private static final int MEMBERS = 3;
    private static final int MENTEES_FOR_A_MENTOR = 4;
    private static final int CANDIDATES = 20;
    private static final int INSIDE = 8; // of the candidates
    private static final int DEPARTMENTS = 20;
    private static final int DISCIPLINES = 12;
    private static final int NEEDS = 3;

    private final int mentees;

    CommitteeInstance(int mentees) {
        this.mentees = mentees;
    }

    abstract CommitteeRules rules();

    int mentees() {
        return mentees;
    }

    int mentors() {
        return mentees / MENTEES_FOR_A_MENTOR;
    }

    CommitteeProblem problem(long seed) {
        Random random = new Random(seed);
        CommitteeProblemBuilder builder = CommitteeProblem.builder();
        int[] quality = random.ints(mentors(), 0, 4_001).toArray();
        for (int j = 0; j < mentors(); j++) {
            builder.mentor(mentor(j, random));
        }
        for (int i = 0; i < mentees; i++) {
            MenteeId mentee = MenteeId.of("mentee-%05d".formatted(i));
            int department = random.nextInt(DEPARTMENTS);
            builder.mentee(CommitteeMentee.of(mentee, rules())
                    .from(Department.of("department " + department))
                    .needing(needs(random)));
            for (int j : candidates(department, random)) {
                builder.candidate(id(j), mentee, Score.ofTenThousandths(quality[j] + random.nextInt(6_001)));
            }
        }
        return builder.build();
    }

    private static CommitteeMentor mentor(int j, Random random) {
        int department = j % DEPARTMENTS;
        int discipline = random.nextInt(4) == 0 ? random.nextInt(DISCIPLINES) : department % DISCIPLINES;
        return CommitteeMentor.of(id(j), Seats.of(10 + random.nextInt(9)))
                .from(Department.of("department " + department))
                .of(Discipline.of("discipline " + discipline))
                .offering(Arrays.stream(MentoringFunction.values())
                        .filter(function -> random.nextInt(3) == 0)
                        .toArray(MentoringFunction[]::new));
    }

    private static MentoringFunction[] needs(Random random) {
        List<MentoringFunction> functions = Arrays.asList(MentoringFunction.values());
        Collections.shuffle(functions, random);
        return functions.stream().limit(NEEDS).toArray(MentoringFunction[]::new);
    }

    private Set<Integer> candidates(int department, Random random) {
        Set<Integer> chosen = new TreeSet<>();
        while (chosen.size() < INSIDE) {
            chosen.add(department
                    + DEPARTMENTS * random.nextInt((mentors() - department + DEPARTMENTS - 1) / DEPARTMENTS));
        }
        while (chosen.size() < CANDIDATES) {
            chosen.add(random.nextInt(mentors()));
        }
        return chosen;
    }

    private static MentorId id(int j) {
        return MentorId.of("mentor-%05d".formatted(j));
    }

    /** Returns a name such as {@code inside and disciplines}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
