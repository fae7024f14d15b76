package io.github.mentoring.matching.committee;

import io.github.mentoring.core.person.Department;
import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.MentoringFunction;
import io.github.mentoring.core.person.Seats;
import io.github.mentoring.core.relationship.Strictness;
import io.github.mentoring.matching.problem.Score;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Makes problems whose rules are numbers alone, or limits of groups of which one is within the other, or that have nobody in common, or what
 * comes down to these: a mentor from inside, needed functions, roles, two mentors apart. That is what a flow can keep. In half of them all
 * mentees score mentors alike; in some, mentees were left out before, or mentors have served before.
 */
final class NestedCommittees {

    private static final Group STAFF = Group.of("staff");
    private static final Group SENIORS = Group.of("seniors"); // of the staff
    private static final Group VISITORS = Group.of("visitors"); // not of the staff
    private static final Department NORTH = Department.of("north"); // where all seniors are, and nobody else
    private static final int MOST_MEMBERS = 3;

    /** The groups of a mentor. */
    private enum Kind {
        SENIOR,
        VISITOR,
        STAFF
    }

    private final Random random;
    private final boolean hasGroups;
    private final int seats; // on average, half of this
    private final List<Kind> kinds = new ArrayList<>(); // of the mentors
    private boolean isAnyLeftOut;
    private boolean hasAnyServed;

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
        isAnyLeftOut = chance(5);
        hasAnyServed = chance(5);
        CommitteeProblemBuilder builder = CommitteeProblem.builder();
        if (chance(4)) {
            builder.prices(SoftPrices.NONE
                    .inside(Score.parse("0.1"))
                    .function(Score.parse("0.05"))
                    .kept(Score.parse("0.0003"))
                    .preference(Score.parse("0.0002")));
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
                    CommitteeCandidate candidate =
                            new CommitteeCandidate(id(j), Score.ofTenThousandths(score), chance(4) ? 1 : 0);
                    boolean hasServed = hasAnyServed && chance(3);
                    builder.candidate(mentee.mentee(), hasServed ? candidate.servedBefore() : candidate);
                }
            }
        }
        return builder.build();
    }

    private CommitteeMentor mentor(int j) {
        CommitteeMentor mentor = CommitteeMentor.of(
                id(j), Seats.of(Math.max(random.nextInt(seats), j == 0 ? 1 : 0))); // the first for each role
        Kind kind = switch (j < 2 ? j : random.nextInt(4)) { // so that the groups are there
            case 0 -> Kind.SENIOR;
            case 1 -> Kind.VISITOR;
            default -> Kind.STAFF;
        };
        kinds.add(kind);
        return switch (kind) {
            case SENIOR -> mentor.in(STAFF, SENIORS).from(NORTH).offering(offeredBySenior(j));
            case VISITOR -> mentor.in(VISITORS).offering(MentoringFunction.SPONSORSHIP);
            case STAFF -> mentor.in(STAFF).offering(MentoringFunction.SKILL_DEVELOPMENT);
        };
    }

    /** Returns what all of the staff do, what all seniors do, and for the first what nobody else does. */
    private static MentoringFunction[] offeredBySenior(int j) {
        MentoringFunction[] all = {
            MentoringFunction.SKILL_DEVELOPMENT, MentoringFunction.CAREER_GUIDANCE, MentoringFunction.ROLE_MODELLING
        };
        return Arrays.copyOf(all, j == 0 ? 3 : 2);
    }

    private CommitteeMentee mentee(int i, int mentors) {
        int least = 1 + random.nextInt(Math.min(MOST_MEMBERS, mentors));
        CommitteeRules rules = CommitteeRules.of(HeadCount.of(least), HeadCount.of(least + random.nextInt(3)));
        List<MentoringFunction> needs = new ArrayList<>();
        boolean isGuided = hasGroups && chance(4);
        if (hasGroups) {
            rules = limit(limit(limit(rules, STAFF), SENIORS), VISITORS);
            if (chance(3)) {
                rules = rules.role(Role.of("chair", SENIORS));
            }
            if (chance(3) && least > 1) {
                rules = rules.role(Role.of("host", STAFF));
            }
            if (chance(isGuided ? 2 : 4)) {
                rules = rules.inside(isGuided && chance(2) ? Strictness.PREFER : Strictness.REQUIRE);
            }
            if (chance(3)) {
                rules = rules.coverage(Strictness.REQUIRE);
                for (MentoringFunction function : MentoringFunction.values()) {
                    boolean isOffered = function != MentoringFunction.EMOTIONAL_SUPPORT;
                    if (isOffered && chance(4)) {
                        needs.add(function);
                    }
                }
            }
            if (chance(3)) {
                rules = apart(rules);
            }
        }
        CommitteeMentee mentee = CommitteeMentee.of(MenteeId.of("e" + i), rules)
                .from(NORTH)
                .needing(needs.toArray(MentoringFunction[]::new));
        mentee = isGuided ? mentee.guidedInside() : mentee;
        return isAnyLeftOut && chance(2) ? mentee.leftOutBefore() : mentee;
    }

    /** Adds two mentors of one kind, if there are two, so that no other limit has just one of them and somebody else. */
    private CommitteeRules apart(CommitteeRules rules) {
        int one = random.nextInt(kinds.size());
        for (int other = 0; other < kinds.size(); other++) {
            if (other != one && kinds.get(other) == kinds.get(one)) {
                return rules.apart(MentorPair.of(id(one), id(other)));
            }
        }
        return rules;
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
