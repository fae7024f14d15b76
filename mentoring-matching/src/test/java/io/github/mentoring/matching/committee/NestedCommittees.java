package io.github.mentoring.matching.committee;

import io.github.mentoring.core.person.Department;
import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.Seats;
import io.github.mentoring.core.relationship.Strictness;
import io.github.mentoring.matching.problem.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Makes problems whose rules are numbers alone, or limits of groups of which one is within the other, or that have nobody in common: what
 * a flow can keep. In half of them all mentees score mentors alike.
 */
final class NestedCommittees {

    private static final Group STAFF = Group.of("staff");
    private static final Group SENIORS = Group.of("seniors"); // of the staff
    private static final Group VISITORS = Group.of("visitors"); // not of the staff
    private static final Department NORTH = Department.of("north"); // where all seniors are, and nobody else
    private static final int MOST_MEMBERS = 3;

    private final Random random;
    private final boolean hasGroups;
    private final int seats; // on average, half of this

    /**
     * Prepares for a problem.
     *
     * @param hasGroups whether there are rules besides numbers
     * @param seats no mentor has as many
     */
    NestedCommittees(long seed, boolean hasGroups, int seats) {
        random = new Random(seed);
        this.hasGroups = hasGroups;
        this.seats = seats;
    }

    CommitteeProblem problem(int mostMentors, int mostMentees) {
        int mentors = 2 + random.nextInt(mostMentors - 1);
        int mentees = 1 + random.nextInt(mostMentees);
        int spread = chance(2) ? 4 : 10_000;
        int cost = chance(4) ? spread / 2 : 0;
        boolean isAlike = chance(2);
        CommitteeProblemBuilder builder = CommitteeProblem.builder();
        if (chance(4)) {
            builder.prices(SoftPrices.NONE.inside(Score.parse("0.1")).preference(Score.parse("0.0002")));
        }
        int[] scores = new int[mentors];
        for (int j = 0; j < mentors; j++) {
            scores[j] = random.nextInt(spread) - cost;
            builder.mentor(mentor(j));
        }
        for (int i = 0; i < mentees; i++) {
            CommitteeMentee mentee = mentee(i, mentors);
            builder.mentee(mentee);
            for (int j = 0; j < mentors; j++) {
                if (!chance(6)) {
                    int score = isAlike ? scores[j] : random.nextInt(spread) - cost;
                    builder.candidate(
                            mentee.mentee(),
                            new CommitteeCandidate(id(j), Score.ofTenThousandths(score), chance(4) ? 1 : 0));
                }
            }
        }
        return builder.build();
    }

    private CommitteeMentor mentor(int j) {
        CommitteeMentor mentor = CommitteeMentor.of(
                id(j), Seats.of(Math.max(random.nextInt(seats), j == 0 ? 1 : 0))); // the first for each role
        List<Group> groups = new ArrayList<>();
        int kind = j == 0 ? 0 : j == 1 ? 1 : random.nextInt(4); // so that the groups are there
        if (kind == 0) {
            groups.add(SENIORS);
            mentor = mentor.from(NORTH);
        }
        groups.add(kind == 1 ? VISITORS : STAFF);
        return mentor.in(groups);
    }

    private CommitteeMentee mentee(int i, int mentors) {
        int least = 1 + random.nextInt(Math.min(MOST_MEMBERS, mentors));
        CommitteeRules rules = CommitteeRules.of(HeadCount.of(least), HeadCount.of(least + random.nextInt(3)));
        if (hasGroups) {
            rules = limit(limit(limit(rules, STAFF), SENIORS), VISITORS);
            if (chance(3)) {
                rules = rules.role(Role.of("chair", SENIORS));
            }
            if (chance(3) && least > 1) {
                rules = rules.role(Role.of("host", STAFF));
            }
            if (chance(4)) {
                rules = rules.inside(Strictness.REQUIRE);
            }
        }
        return CommitteeMentee.of(MenteeId.of("e" + i), rules).from(NORTH);
    }

    private CommitteeRules limit(CommitteeRules rules, Group group) {
        CommitteeRules limited = chance(3) ? rules.atLeast(HeadCount.of(1), group) : rules;
        return chance(3) ? limited.atMost(HeadCount.of(1 + random.nextInt(2)), group) : limited;
    }

    private boolean chance(int inSoMany) {
        return random.nextInt(inSoMany) == 0;
    }

    private static MentorId id(int j) {
        return MentorId.of("m" + j);
    }
}
