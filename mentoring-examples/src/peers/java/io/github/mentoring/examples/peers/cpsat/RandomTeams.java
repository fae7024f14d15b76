package io.github.mentoring.examples.peers.cpsat;

import com.google.common.collect.ImmutableList;
import io.github.mentoring.core.person.Discipline;
import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.Seats;
import io.github.mentoring.matching.problem.Score;
import io.github.mentoring.matching.team.TeamMentee;
import io.github.mentoring.matching.team.TeamMentor;
import io.github.mentoring.matching.team.TeamProblem;
import io.github.mentoring.matching.team.TeamProblemBuilder;
import io.github.mentoring.matching.team.TeamShape;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * A problem of teams made from a seed.
 *
 * @param shape the shape of all teams
 * @param mostTeams how many teams there may be
 */
record RandomTeams(TeamProblem problem, TeamShape shape, int mostTeams) {

    private static final int SLOTS = 6;
    private static final int WHOLE_SCORE = 10_000; // ten-thousandths
    private static final ImmutableList<Discipline> DISCIPLINES =
            ImmutableList.of(Discipline.of("neurology"), Discipline.of("psychiatry"), Discipline.of("law"));
    private static final ImmutableList<String> INTERESTS = ImmutableList.of("writing", "grants", "teaching");
    private static final int DEPARTMENTS = 10;
    private static final int CANDIDATES = 20;
    private static final int INSIDE = 12; // of the candidates

    /** Returns a problem that mixes all rules, which do not contradict each other. */
    static RandomTeams mixed(long seed, int mentors, int mentees) {
        Random random = new Random(seed);
        RandomTeams made = mixed(random, mentors, mentees);
        while (!made.problem().contradictions().isEmpty()) {
            made = mixed(random, mentors, mentees);
        }
        return made;
    }

    private static RandomTeams mixed(Random random, int mentors, int mentees) {
        boolean hasSlots = random.nextInt(3) == 0;
        boolean hasInterests = random.nextInt(4) == 0;
        int most = 2 + random.nextInt(2);
        TeamShape shape = TeamShape.ofMentors(1 + random.nextInt(2), most)
                .withMentees(HeadCount.of(1 + random.nextInt(3)), HeadCount.of(5 + random.nextInt(4)))
                .withMenteesPerMentor(HeadCount.of(3 + random.nextInt(3)));
        TeamProblemBuilder builder = TeamProblem.builder();
        for (int j = 0; j < mentors; j++) {
            TeamMentor mentor = TeamMentor.of(mentor(j), Seats.of(random.nextInt(4) == 0 ? 2 : 1));
            mentor = random.nextInt(4) == 0 ? mentor.takingAtMost(HeadCount.of(3 + random.nextInt(5))) : mentor;
            mentor = random.nextInt(5) == 0 ? mentor : mentor.ofDiscipline(any(DISCIPLINES, random));
            builder.mentor(hasSlots ? mentor.meetingIn(slots(random)) : mentor);
        }
        for (int i = 0; i < mentees; i++) {
            TeamMentee mentee = TeamMentee.of(mentee(i));
            mentee = hasInterests ? mentee.interestedIn(interests(random)) : mentee;
            builder.mentee(hasSlots ? mentee.meetingIn(slots(random)) : mentee);
            for (int j = 0; j < mentors; j++) {
                if (random.nextInt(5) > 0) {
                    builder.candidate(mentor(j), mentee(i), Score.ofTenThousandths(random.nextInt(WHOLE_SCORE)));
                }
            }
        }
        for (int j = 1; j < mentors; j++) {
            if (random.nextInt(3) == 0) {
                builder.affinity(mentor(j - 1), mentor(j), signed(random));
            }
        }
        for (int i = 3; i < mentees && random.nextInt(6) > 0; i += 3) {
            builder.affinity(mentee(i - 1), mentee(i), signed(random));
        }
        if (random.nextInt(3) == 0) {
            builder.together(mentee(0), mentee(1));
        }
        if (random.nextInt(4) == 0) {
            builder.together(mentor(0), mentee(2));
        }
        if (random.nextInt(3) == 0) {
            builder.apart(mentee(3), mentee(4)).apart(mentor(1), mentee(5));
        }
        if (random.nextInt(4) == 0) {
            builder.apart(mentor(1), mentor(2));
        }
        builder.commonSlots(hasSlots ? 1 : 0)
                .sharedInterests(hasInterests ? 1 : 0)
                .distinctDisciplines(shape.leastMentors().people() > 1 ? random.nextInt(3) : 0);
        int mostTeams = random.nextInt(3) == 0 ? 1 + random.nextInt(3) : mentors;
        return new RandomTeams(
                builder.teams(shape, HeadCount.of(1), HeadCount.of(mostTeams)).build(), shape, mostTeams);
    }

    /** Returns a large problem of teams of two mentors, whose mentees could each be with twenty mentors, most from their department. */
    static RandomTeams large(long seed, int mentors, int mentees) {
        Random random = new Random(seed);
        TeamShape shape = TeamShape.ofMentors(2, 2).withMenteesPerMentor(HeadCount.of(5));
        TeamProblemBuilder builder = TeamProblem.builder();
        int[] quality = random.ints(mentors, 0, WHOLE_SCORE / 2).toArray();
        for (int j = 0; j < mentors; j++) {
            builder.mentor(TeamMentor.of(mentor(j), Seats.of(1)));
        }
        for (int i = 0; i < mentees; i++) {
            builder.mentee(TeamMentee.of(mentee(i)));
            int department = random.nextInt(DEPARTMENTS);
            IntStream inside = random.ints(0, mentors / DEPARTMENTS).map(k -> department + DEPARTMENTS * k);
            IntStream outside = random.ints(0, mentors).filter(j -> j % DEPARTMENTS != department);
            MenteeId mentee = mentee(i);
            IntStream.concat(inside.distinct().limit(INSIDE), outside.distinct().limit(CANDIDATES - INSIDE))
                    .forEach(j -> builder.candidate(
                            mentor(j), mentee, Score.ofTenThousandths(quality[j] + random.nextInt(WHOLE_SCORE / 2))));
        }
        return new RandomTeams(builder.teams(shape).build(), shape, mentors);
    }

    private static int[] slots(Random random) {
        return IntStream.range(0, SLOTS).filter(slot -> random.nextInt(5) < 3).toArray();
    }

    private static String[] interests(Random random) {
        return INTERESTS.stream().filter(interest -> random.nextInt(2) == 0).toArray(String[]::new);
    }

    private static Score signed(Random random) {
        return Score.ofTenThousandths(random.nextInt(WHOLE_SCORE) - WHOLE_SCORE / 2L);
    }

    private static <T> T any(ImmutableList<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    private static MentorId mentor(int j) {
        return MentorId.of("mentor-%03d".formatted(j));
    }

    private static MenteeId mentee(int i) {
        return MenteeId.of("mentee-%03d".formatted(i));
    }
}
