package io.github.mentoring.matching.committee;

import io.github.mentoring.core.person.AttributeValue;
import io.github.mentoring.core.person.Department;
import io.github.mentoring.core.person.Discipline;
import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.Hours;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.MentoringFunction;
import io.github.mentoring.core.person.PersonalAttribute;
import io.github.mentoring.core.person.Seats;
import io.github.mentoring.core.relationship.Strictness;
import io.github.mentoring.matching.problem.Score;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Makes small problems that mix all rules. */
final class RandomCommittees {

    private static final Group SENIORS = Group.of("seniors");
    private static final Group OUTSIDERS = Group.of("outsiders");

    private final Random random;
    private final Random earlier; // what came of a round before
    private boolean areHoursCounted;
    private boolean isAnyLeftOut;
    private boolean hasAnyServed;

    RandomCommittees(long seed) {
        random = new Random(seed);
        earlier = new Random(~seed);
    }

    /** Returns a problem of up to so many mentors and mentees. */
    CommitteeProblem problem(int mostMentors, int mostMentees) {
        return problem(mostMentors, mostMentees, new Random(random.nextLong()));
    }

    /** Returns the same problem, built in the order that the other source of chance says. */
    CommitteeProblem problem(int mostMentors, int mostMentees, Random order) {
        int mentors = 2 + random.nextInt(mostMentors - 1);
        int mentees = 1 + random.nextInt(mostMentees);
        int spread = chance(2) ? 3 : 10_000;
        boolean mayCost = chance(4);
        areHoursCounted = chance(2);
        isAnyLeftOut = isEarlier(4);
        hasAnyServed = isEarlier(3);
        List<Runnable> steps = new ArrayList<>();
        CommitteeProblemBuilder builder = CommitteeProblem.builder();
        if (chance(4)) {
            SoftPrices prices = new SoftPrices(
                    price(spread),
                    price(spread),
                    price(spread),
                    Score.ofTenThousandths(earlier.nextInt(spread)),
                    price(spread),
                    price(spread));
            steps.add(() -> builder.prices(prices));
        }
        CommitteeMentor all = mentor(0, 1 + random.nextInt(3)).in(SENIORS, OUTSIDERS);
        steps.add(() -> builder.mentor(all)); // so that the groups are there, and somebody for each role
        for (int j = 1; j < mentors; j++) {
            CommitteeMentor mentor = describe(mentor(j, random.nextInt(4)));
            steps.add(() -> builder.mentor(mentor));
        }
        for (int i = 0; i < mentees; i++) {
            CommitteeMentee mentee = mentee(i, mentors);
            steps.add(() -> builder.mentee(mentee));
            for (int j = 0; j < mentors; j++) {
                if (!chance(5)) {
                    CommitteeCandidate candidate = new CommitteeCandidate(
                            id(j),
                            Score.ofTenThousandths(random.nextInt(spread) - (mayCost ? spread / 2 : 0)),
                            chance(3) ? 1 : 0,
                            hours(5));
                    boolean hasServed = hasAnyServed && isEarlier(3);
                    steps.add(
                            () -> builder.candidate(mentee.mentee(), hasServed ? candidate.servedBefore() : candidate));
                }
            }
        }
        for (int j = 1; j < mentors && chance(3); j++) {
            MentorPair pair = MentorPair.of(id(j - 1), id(j));
            Score score = Score.ofTenThousandths(random.nextInt(spread) - spread / 2);
            steps.add(() -> builder.affinity(pair, score));
        }
        Collections.shuffle(steps, order);
        steps.forEach(Runnable::run);
        return builder.build();
    }

    private CommitteeMentor mentor(int j, int seats) {
        CommitteeMentor mentor = CommitteeMentor.of(id(j), Seats.of(seats));
        return areHoursCounted && !chance(4) ? mentor.having(hours(14)) : mentor;
    }

    /** Returns fewer hours than so many; none where they are not counted. */
    private Hours hours(int fewerThan) {
        return Hours.of(areHoursCounted ? random.nextInt(fewerThan) : 0);
    }

    private Score price(int spread) {
        return Score.ofTenThousandths(random.nextInt(spread));
    }

    private CommitteeMentor describe(CommitteeMentor plain) {
        CommitteeMentor mentor = plain.from(Department.of(chance(2) ? "north" : "south"));
        if (!chance(4)) {
            mentor = mentor.of(Discipline.of(chance(2) ? "neurology" : "psychiatry"));
        }
        List<MentoringFunction> functions = new ArrayList<>();
        List<Group> groups = new ArrayList<>();
        for (MentoringFunction function : MentoringFunction.values()) {
            if (chance(3)) {
                functions.add(function);
            }
        }
        if (chance(2)) {
            groups.add(SENIORS);
        }
        if (chance(3)) {
            groups.add(OUTSIDERS);
        }
        return mentor.offering(functions.toArray(MentoringFunction[]::new))
                .in(groups)
                .with(AttributeValue.of(PersonalAttribute.CULTURE, chance(2) ? "a" : "b"));
    }

    private CommitteeMentee mentee(int i, int mentors) {
        int least = 1 + random.nextInt(Math.min(3, mentors));
        CommitteeRules rules = CommitteeRules.of(HeadCount.of(least), HeadCount.of(least + random.nextInt(2)))
                .inside(strictness())
                .coverage(strictness());
        if (least > 1) {
            rules = rules.multidisciplinary(strictness(), HeadCount.of(2));
        }
        if (chance(3)) {
            rules = rules.atLeast(HeadCount.of(1), SENIORS);
        }
        if (chance(3)) {
            rules = rules.atMost(HeadCount.of(1), SENIORS);
        }
        if (chance(4)) {
            rules = rules.role(Role.of("chair", SENIORS).taking(hours(4)));
        }
        if (chance(4) && least > 1) {
            rules = rules.role(Role.of("outsider", OUTSIDERS).taking(hours(4)));
        }
        if (chance(5)) {
            rules = rules.together(MentorPair.of(id(0), id(1)));
        } else if (chance(4)) {
            rules = rules.apart(MentorPair.of(id(0), id(mentors - 1)));
        }
        if (chance(2)) {
            rules = rules.diverseIn(PersonalAttribute.CULTURE);
        }
        List<MentoringFunction> needs = new ArrayList<>();
        for (MentoringFunction function : MentoringFunction.values()) {
            if (chance(4)) {
                needs.add(function);
            }
        }
        CommitteeMentee mentee = CommitteeMentee.of(MenteeId.of("e" + i), rules)
                .from(Department.of(chance(2) ? "north" : "south"))
                .needing(needs.toArray(MentoringFunction[]::new));
        mentee = chance(4) ? mentee.guidedInside() : mentee;
        return isAnyLeftOut && isEarlier(2) ? mentee.leftOutBefore() : mentee;
    }

    private Strictness strictness() {
        return List.of(Strictness.OFF, Strictness.PREFER, Strictness.REQUIRE).get(random.nextInt(3));
    }

    private boolean isEarlier(int inSoMany) {
        return earlier.nextInt(inSoMany) == 0;
    }

    private boolean chance(int inSoMany) {
        return random.nextInt(inSoMany) == 0;
    }

    private static MentorId id(int j) {
        return MentorId.of("m" + j);
    }
}
