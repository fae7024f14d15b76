package io.github.mentoring.matching.team;

import io.github.mentoring.core.person.Discipline;
import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.ParticipantId;
import io.github.mentoring.core.person.Seats;
import io.github.mentoring.matching.problem.Score;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;

/** Makes small problems that mix all rules and shapes. */
final class RandomTeams {

    private final Random random;
    private final List<UnaryOperator<TeamProblemBuilder>> steps = new ArrayList<>();

    private RandomTeams(long seed) {
        random = new Random(seed);
    }

    /** Returns a problem of up to so many mentors and mentees; no rules and affinities if it is to be plain. */
    static TeamProblem problem(long seed, int mostMentors, int mostMentees, boolean isPlain) {
        return problem(seed, mostMentors, mostMentees, isPlain, Optional.empty());
    }

    /** Returns the same, built in the order that a source of chance says. */
    static TeamProblem problem(long seed, int mostMentors, int mostMentees, boolean isPlain, Optional<Random> order) {
        return problem(seed, mostMentors, mostMentees, isPlain, false, order);
    }

    /** Returns a problem that mixes all rules, which may contradict each other. */
    static TeamProblem contradictory(long seed, int mostMentors, int mostMentees) {
        return problem(seed, mostMentors, mostMentees, false, true, Optional.empty());
    }

    private static TeamProblem problem(
            long seed,
            int mostMentors,
            int mostMentees,
            boolean isPlain,
            boolean mayContradictItself,
            Optional<Random> order) {
        for (long attempt = 0; ; attempt++) {
            RandomTeams made = new RandomTeams(seed * 1_000 + attempt);
            made.state(mostMentors, mostMentees, isPlain);
            order.ifPresent(chance -> Collections.shuffle(made.steps, chance));
            TeamProblemBuilder builder = TeamProblem.builder();
            for (UnaryOperator<TeamProblemBuilder> step : made.steps) {
                builder = step.apply(builder);
            }
            try {
                TeamProblem problem = builder.build();
                if (mayContradictItself || problem.contradictions().isEmpty()) {
                    return problem;
                }
            } catch (IllegalArgumentException contradiction) {
                // another attempt; that such problems are refused is tested elsewhere
            }
        }
    }

    private void state(int mostMentors, int mostMentees, boolean isPlain) {
        boolean isLed = !chance(4);
        int mentors = isLed ? 1 + random.nextInt(mostMentors) : 0;
        int mentees = 1 + random.nextInt(mostMentees);
        int spread = chance(2) ? 3 : 1_000;
        boolean mayCost = chance(4);
        boolean hasRules = !isPlain && !chance(4);
        boolean suits = !isPlain && chance(2);
        boolean hasWishes = chance(3);
        int slots = hasRules && chance(3) ? 1 + random.nextInt(2) : 0;
        int interests = hasRules && chance(isLed ? 4 : 2) ? 1 : 0;
        int disciplines = hasRules && isLed && chance(4) ? 2 : 0;
        steps.add(
                builder -> builder.commonSlots(slots).sharedInterests(interests).distinctDisciplines(disciplines));
        for (int j = 0; j < mentors; j++) {
            TeamMentor mentor = mentor(j);
            steps.add(builder -> builder.mentor(mentor));
        }
        for (int i = 0; i < mentees; i++) {
            TeamMentee mentee = hasWishes ? wishing(mentee(i), mentors) : mentee(i);
            steps.add(builder -> builder.mentee(mentee));
            for (int j = 0; j < mentors; j++) {
                if (!chance(6)) {
                    MentorId id = mentorId(j);
                    Score score = score(spread, mayCost);
                    steps.add(builder -> builder.candidate(id, mentee.mentee(), score));
                }
            }
        }
        for (int one = 1; suits && one < Math.max(mentors, mentees); one++) {
            for (int other = 0; other < one; other++) {
                addAffinities(one, other, mentors, mentees, spread);
            }
        }
        for (int number = random.nextInt(3); hasRules && number > 0; number--) {
            addTies(mentors, mentees);
        }
        addTeams(isLed, mentors, mentees);
    }

    private void addAffinities(int one, int other, int mentors, int mentees, int spread) {
        if (one < mentors && chance(2)) {
            Score score = score(spread, true);
            steps.add(builder -> builder.affinity(mentorId(one), mentorId(other), score));
        }
        if (one < mentees && chance(2)) {
            Score score = score(spread, true);
            steps.add(builder -> builder.affinity(menteeId(one), menteeId(other), score));
        }
    }

    private void addTies(int mentors, int mentees) {
        List<ParticipantId> people = new ArrayList<>();
        for (int j = 0; j < mentors; j++) {
            people.add(mentorId(j));
        }
        for (int i = 0; i < mentees; i++) {
            people.add(menteeId(i));
        }
        Collections.shuffle(people, random);
        boolean isTogether = chance(2);
        if (people.size() > 1) {
            ParticipantId one = people.get(0);
            ParticipantId other = people.get(1);
            steps.add(builder -> isTogether ? builder.together(one, other) : builder.apart(one, other));
        }
    }

    private void addTeams(boolean isLed, int mentors, int mentees) {
        if (chance(4)) {
            int number = 1 + random.nextInt(2);
            List<Integer> free = new ArrayList<>();
            for (int i = 0; i < mentees; i++) {
                free.add(i);
            }
            Collections.shuffle(free, random);
            for (int t = 0; t < number; t++) {
                GivenTeam team = GivenTeam.of("team-" + t, shape(isLed));
                if (chance(3)) {
                    team = team.with(menteeId(free.remove(0)));
                }
                if (isLed && chance(3)) {
                    team = team.with(mentorId(random.nextInt(mentors)));
                }
                GivenTeam given = team;
                steps.add(builder -> builder.given(given));
                if (free.isEmpty()) {
                    break;
                }
            }
            return;
        }
        TeamShape shape = shape(isLed);
        int kind = random.nextInt(4);
        int number = 1 + random.nextInt(2);
        steps.add(builder -> switch (kind) {
            case 0 -> builder.teams(shape, HeadCount.of(number), HeadCount.of(number));
            case 1 -> builder.teams(shape, HeadCount.of(1), HeadCount.of(number));
            default -> builder.teams(shape);
        });
    }

    private TeamShape shape(boolean isLed) {
        int least = isLed ? 1 + random.nextInt(2) : 0;
        int most = isLed ? least + random.nextInt(2) : 0;
        TeamShape shape = TeamShape.ofMentors(least, most);
        int leastMentees = 1 + random.nextInt(2);
        if (chance(2)) {
            shape = shape.withMentees(HeadCount.of(leastMentees), HeadCount.of(leastMentees + random.nextInt(3)));
        }
        return isLed && chance(2) && shape.leastMentees().people() <= most
                ? shape.withMenteesPerMentor(HeadCount.of(1 + random.nextInt(3)))
                : shape;
    }

    private TeamMentor mentor(int j) {
        TeamMentor mentor = TeamMentor.of(mentorId(j), Seats.of(chance(5) ? random.nextInt(3) : 1));
        if (chance(6)) {
            mentor = mentor.takingAtMost(HeadCount.of(1 + random.nextInt(3)));
        }
        if (!chance(5)) {
            mentor = mentor.ofDiscipline(Discipline.of("discipline-" + random.nextInt(2)));
        }
        return chance(2) ? mentor : mentor.meetingIn(someOf(4));
    }

    private TeamMentee mentee(int i) {
        TeamMentee mentee = TeamMentee.of(menteeId(i))
                .interestedIn(Arrays.stream(someOf(3))
                        .mapToObj(one -> "interest-" + one)
                        .toArray(String[]::new));
        return chance(2) ? mentee : mentee.meetingIn(someOf(4));
    }

    private TeamMentee wishing(TeamMentee mentee, int mentors) {
        Map<MentorId, Integer> wishes = new HashMap<>();
        for (int j = 0; j < mentors; j++) {
            if (chance(3)) {
                wishes.put(mentorId(j), 1 + random.nextInt(2));
            }
        }
        return mentee.wishing(wishes);
    }

    private int[] someOf(int all) {
        return random.ints(0, all).limit(1 + random.nextInt(all)).distinct().toArray();
    }

    private Score score(int spread, boolean mayCost) {
        return Score.ofTenThousandths(random.nextInt(spread) - (mayCost ? spread / 2 : 0));
    }

    private boolean chance(int in) {
        return random.nextInt(in) == 0;
    }

    static MentorId mentorId(int j) {
        return MentorId.of("mentor-" + j);
    }

    static MenteeId menteeId(int i) {
        return MenteeId.of("mentee-" + i);
    }
}
