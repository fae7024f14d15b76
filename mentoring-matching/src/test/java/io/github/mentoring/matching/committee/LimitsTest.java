package io.github.mentoring.matching.committee;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring.core.person.Department;
import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.MentoringFunction;
import io.github.mentoring.core.person.Seats;
import io.github.mentoring.core.relationship.Strictness;
import io.github.mentoring.matching.problem.Score;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which rules are limits of nested sets, and what these allow. */
class LimitsTest {

    private static final int PROBLEMS = 2_000;
    private static final int MENTORS = 6;
    private static final MenteeId EVE = MenteeId.of("eve");
    private static final Department NORTH = Department.of("north");
    private static final Group FIRST = Group.of("first"); // four
    private static final Group HALF = Group.of("half"); // two of them
    private static final Group OTHER = Group.of("other"); // one of these and another one
    private static final HeadCount ONE = HeadCount.of(1);
    private static final CommitteeRules TWO_OR_THREE = CommitteeRules.of(HeadCount.of(2), HeadCount.of(3));

    @Test
    void groupsWithinEachOther_areAllThereIs() {
        CommitteeRules rules =
                TWO_OR_THREE.atMost(HeadCount.of(2), FIRST).atLeast(ONE, HALF).role(Role.of("chair", FIRST));
        Limits limits = limits(rules);
        assertThat(limits.isComplete()).isTrue();
        assertThat(limits.isPossible()).isTrue();
        assertThat(limits.all()).hasSize(3);
        assertThat(limits.all().get(1).least()).isEqualTo(1);
        assertThat(limits.all().get(1).most()).isEqualTo(2);
        assertThat(limits.all().get(2).around()).isEqualTo(1);
        assertThat(limits.all().get(1).leastWithin()).isEqualTo(1);
    }

    @Test
    void groupsThatCross_areNotAllKept() {
        Limits limits = limits(TWO_OR_THREE.atLeast(ONE, HALF).atLeast(ONE, OTHER));
        assertThat(limits.isComplete()).isFalse();
        assertThat(limits.all()).hasSize(2);
    }

    @Test
    void rulesOtherThanLimits_areNotKept() {
        assertThat(limits(TWO_OR_THREE).isComplete()).isTrue();
        assertThat(limits(TWO_OR_THREE.inside(Strictness.REQUIRE)).isComplete()).isTrue();
        assertThat(limits(TWO_OR_THREE.coverage(Strictness.REQUIRE)).isComplete())
                .isTrue();
        assertThat(limits(TWO_OR_THREE.apart(pair(0, 1))).isComplete()).isTrue();
        assertThat(limits(TWO_OR_THREE.inside(Strictness.PREFER)).isComplete()).isFalse();
        assertThat(limits(TWO_OR_THREE.together(pair(0, 1))).isComplete()).isFalse();
        assertThat(limits(TWO_OR_THREE.multidisciplinary(Strictness.REQUIRE, HeadCount.of(2)))
                        .isComplete())
                .isFalse();
    }

    @Test
    void limitsThatContradictEachOther_areImpossible() {
        assertThat(limits(CommitteeRules.ofSize(5).atMost(ONE, FIRST)).isPossible())
                .isFalse();
        assertThat(limits(CommitteeRules.ofSize(3).atMost(ONE, FIRST)).isPossible())
                .isTrue();
    }

    /** Whatever keeps the rules keeps the limits; and if these are all there is, the other way round. */
    @Test
    void limitsAllowWhatTheRulesAllow() {
        int complete = 0;
        for (long seed = 0; seed < PROBLEMS; seed++) {
            CommitteeProblem problem = seed % 2 == 0
                    ? new RandomCommittees(seed).problem(6, 2)
                    : new NestedCommittees(seed, true, 3).problem(6, 2);
            boolean areHoursCounted = problem.mentors().values().stream()
                    .anyMatch(mentor -> mentor.hours().isPresent());
            for (CommitteeMentee mentee : problem.mentees().values()) {
                Limits limits = new Limits(panel(problem, mentee));
                Appraisal appraisal = new Appraisal(problem, mentee);
                List<CommitteeCandidate> candidates = problem.candidates(mentee.mentee());
                complete += limits.isComplete() ? 1 : 0;
                for (List<MentorId> members : SlowCommittees.setsOf(candidates)) {
                    boolean isLegal = appraisal.isLegal(members) && appraisal.canHoldAll(members);
                    boolean isWithin = limits.isPossible() && keeps(limits, candidates, members);
                    assertThat(isWithin)
                            .as("`%s` with seed %s", members, seed)
                            .isEqualTo((limits.isComplete() && !areHoursCounted) ? isLegal : (isWithin || isLegal));
                }
            }
        }
        assertThat(complete).as("mentees whose limits are all there is").isGreaterThan(PROBLEMS / 2);
    }

    private static boolean keeps(Limits limits, List<CommitteeCandidate> candidates, List<MentorId> members) {
        int[] count = new int[limits.all().size()];
        for (int k = 0; k < candidates.size(); k++) {
            if (members.contains(candidates.get(k).mentor())) {
                int limit = limits.of(k);
                if (limit < 0) {
                    return false;
                }
                while (limit > 0) {
                    count[limit]++;
                    limit = limits.all().get(limit).around();
                }
                count[0]++;
            }
        }
        boolean isKept = true;
        for (int at = 0; at < count.length; at++) {
            Limits.Limit limit = limits.all().get(at);
            isKept &= limit.least() <= count[at] && count[at] <= limit.most();
        }
        return isKept;
    }

    private static Limits limits(CommitteeRules rules) {
        CommitteeProblemBuilder builder = CommitteeProblem.builder();
        CommitteeMentee eve = CommitteeMentee.of(EVE, rules).from(NORTH).needing(MentoringFunction.CAREER_GUIDANCE);
        if (rules.coverage() == Strictness.PREFER) {
            eve = CommitteeMentee.of(EVE, rules).from(NORTH);
        }
        builder.mentee(eve);
        for (int j = 0; j < MENTORS; j++) {
            List<Group> groups = new ArrayList<>();
            if (j < 4) {
                groups.add(FIRST);
            }
            if (j < 2) {
                groups.add(HALF);
            }
            if (j == 1 || j == 4) {
                groups.add(OTHER);
            }
            CommitteeMentor mentor = CommitteeMentor.of(id(j), Seats.of(1)).in(groups);
            if (j < 3) {
                mentor = mentor.from(NORTH).offering(MentoringFunction.CAREER_GUIDANCE);
            }
            builder.mentor(mentor).candidate(id(j), EVE, Score.ZERO);
        }
        CommitteeProblem problem = builder.build();
        return new Limits(panel(problem, problem.mentee(EVE)));
    }

    private static Panel panel(CommitteeProblem problem, CommitteeMentee mentee) {
        Map<MentorId, Integer> numbers = new HashMap<>();
        problem.mentors().keySet().forEach(id -> numbers.put(id, numbers.size()));
        return new Panel(problem, mentee, numbers, Weights.of(problem));
    }

    private static MentorPair pair(int one, int other) {
        return MentorPair.of(id(one), id(other));
    }

    private static MentorId id(int j) {
        return MentorId.of("m" + j);
    }
}
