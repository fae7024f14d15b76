package io.github.mentoring.matching.committee;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.mentoring.core.person.Department;
import io.github.mentoring.core.person.Discipline;
import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.Hours;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.MentoringFunction;
import io.github.mentoring.core.person.Seats;
import io.github.mentoring.core.relationship.Strictness;
import io.github.mentoring.matching.problem.Score;
import io.github.mentoring.matching.run.Run;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Rules that no candidates can keep are found out without trying all sets of them: with so many candidates that nobody could.
 */
class RequiredRulesTest {

    private static final int CANDIDATES = 120;
    private static final int SIZE = 12;
    private static final MenteeId EVE = MenteeId.of("eve");
    private static final Department NORTH = Department.of("north");
    private static final Discipline NEUROLOGY = Discipline.of("neurology");
    private static final Group SENIORS = Group.of("seniors");
    private static final Group GUESTS = Group.of("guests");

    @ParameterizedTest
    @MethodSource("impossibleRules")
    void whatNobodyCanKeep_isFoundOut(String demands, UnaryOperator<CommitteeRules> rules) {
        CommitteeChoice choice = Committees.choose(problem(rules.apply(CommitteeRules.ofSize(SIZE))));
        assertThat(choice.committees()).isEmpty();
        assertThat(choice.isBest()).isTrue();
        assertThat(choice.verify().isBest()).isTrue();
        assertThat(choice.cause(EVE)).isInstanceOfSatisfying(NoCommittee.Contradiction.class, contradiction -> {
            assertThat(contradiction.conflicts())
                    .extracting(NoCommittee.Conflict::extent)
                    .containsOnly(NoCommittee.Extent.FEWEST);
            assertThat(contradiction.conflicts().stream()
                            .map(RequiredRulesTest::kinds)
                            .toList())
                    .hasToString(demands);
        });
    }

    private static List<String> kinds(NoCommittee.Conflict conflict) {
        return conflict.demands().stream()
                .map(demand -> demand.getClass().getSimpleName())
                .toList();
    }

    static Stream<Arguments> impossibleRules() {
        return Stream.of(
                rules("[[Inside]]", rules -> rules.inside(Strictness.REQUIRE)),
                rules("[[Disciplines]]", rules -> rules.multidisciplinary(Strictness.REQUIRE, HeadCount.of(3))),
                rules("[[Coverage]]", rules -> rules.coverage(Strictness.REQUIRE)),
                rules("[[AtLeast]]", rules -> rules.atLeast(HeadCount.of(11), SENIORS)),
                rules(
                        "[[Size, AtMost, AtMost]]",
                        rules -> rules.atMost(HeadCount.of(5), SENIORS).atMost(HeadCount.of(5), GUESTS)),
                rules("[[Held]]", rules -> rules.role(Role.of("chair", Group.of("chairs")))),
                rules(
                        "[[Held, WithinHours]]",
                        rules -> rules.role(Role.of("chair", SENIORS).taking(Hours.of(9)))),
                rules(
                        "[[Inside], [Coverage]]",
                        rules -> rules.inside(Strictness.REQUIRE).coverage(Strictness.REQUIRE)));
    }

    private static Arguments rules(String demands, UnaryOperator<CommitteeRules> rules) {
        return Arguments.of(demands, rules);
    }

    @Test
    void whatOnlyTheWorstCanBring_isFoundOut() {
        CommitteeProblemBuilder builder = CommitteeProblem.builder()
                .mentee(CommitteeMentee.of(EVE, CommitteeRules.ofSize(SIZE).inside(Strictness.REQUIRE))
                        .from(NORTH));
        for (int j = 0; j < CANDIDATES; j++) {
            CommitteeMentor mentor = CommitteeMentor.of(mentor(j), Seats.of(1));
            builder.mentor(j == CANDIDATES - 1 ? mentor.from(NORTH) : mentor)
                    .candidate(mentor(j), EVE, Score.ofTenThousandths(CANDIDATES - j));
        }
        CommitteeChoice choice = Committees.choose(builder.build());
        assertThat(choice.committees().values())
                .flatExtracting(Committee::members)
                .hasSize(SIZE)
                .contains(mentor(0), mentor(10), mentor(CANDIDATES - 1));
        assertThat(choice.verify().isBest()).isTrue();
    }

    /** As many rules as there are pairs: of 28, every one is needed, which sets of rules one after the other would never show. */
    @Test
    void pairsThatAreAllApart_areAllNamed() {
        int mentors = 8;
        CommitteeRules rules = CommitteeRules.ofSize(2);
        CommitteeProblemBuilder builder = CommitteeProblem.builder();
        for (int j = 0; j < mentors; j++) {
            builder.mentor(CommitteeMentor.of(mentor(j), Seats.of(1))).candidate(mentor(j), EVE, Score.parse("0.5"));
            for (int other = 0; other < j; other++) {
                rules = rules.apart(MentorPair.of(mentor(other), mentor(j)));
            }
        }
        CommitteeProblem problem =
                builder.mentee(CommitteeMentee.of(EVE, rules)).build();
        assertThat(Committees.choose(problem).cause(EVE))
                .isInstanceOfSatisfying(NoCommittee.Contradiction.class, contradiction -> {
                    assertThat(contradiction.conflicts()).hasSize(1);
                    assertThat(contradiction.conflicts().get(0).extent()).isEqualTo(NoCommittee.Extent.FEWEST);
                    assertThat(contradiction.demands())
                            .hasSize(1 + mentors * (mentors - 1) / 2)
                            .startsWith(new CommitteeDemand.Size(HeadCount.of(2), HeadCount.of(2)));
                });
    }

    @Test
    void inTheMidstOfOneCommittee_theCallerIsAskedWhetherToStop() {
        CommitteeProblem problem = hardProblem();
        AtomicInteger asked = new AtomicInteger();
        CommitteeChoice choice =
                Committees.choose(problem, 0, Run.plain().withStop(() -> asked.incrementAndGet() > 20));
        assertThat(asked).hasValue(21);
        assertThat(choice.isBest()).isFalse();
        assertThat(choice.isSettled()).isFalse();
        asked.set(0);
        assertThat(choice.verify(Run.plain().withStop(() -> asked.incrementAndGet() > 20)))
                .isEmpty();
        assertThat(asked).hasValue(21);
    }

    @Test
    void whoeverStopsAtOnce_isToldNoCause() {
        CommitteeChoice choice =
                Committees.choose(problem(CommitteeRules.ofSize(SIZE).inside(Strictness.REQUIRE)));
        assertThat(choice.cause(EVE, Run.plain().withStop(() -> true))).isEqualTo(new NoCommittee.SearchStopped());
    }

    @Test
    void wheneverTheyStop_noConflictIsCalledTheFewestThatIsNot() {
        CommitteeChoice choice =
                Committees.choose(problem(CommitteeRules.ofSize(SIZE).inside(Strictness.REQUIRE)));
        for (int patience = 0; patience < 12; patience++) {
            int most = patience;
            AtomicInteger asked = new AtomicInteger();
            NoCommittee cause = choice.cause(EVE, Run.plain().withStop(() -> asked.incrementAndGet() > most));
            if (cause instanceof NoCommittee.Contradiction contradiction) {
                assertThat(contradiction.conflicts())
                        .as("after %s questions", patience)
                        .allSatisfy(conflict -> assertThat(conflict.extent() == NoCommittee.Extent.CUT_SHORT
                                        || conflict.demands().equals(List.of(new CommitteeDemand.Inside())))
                                .isTrue());
            }
        }
    }

    @Test
    void whoeverStopsLater_isToldAConflictThatIsCutShort() {
        CommitteeChoice choice =
                Committees.choose(problem(CommitteeRules.ofSize(SIZE).inside(Strictness.REQUIRE)));
        AtomicInteger asked = new AtomicInteger();
        NoCommittee cause = choice.cause(EVE, Run.plain().withStop(() -> asked.incrementAndGet() > 3));
        assertThat(cause)
                .isInstanceOfSatisfying(
                        NoCommittee.Contradiction.class,
                        contradiction -> assertThat(contradiction.conflicts())
                                .singleElement()
                                .satisfies(conflict -> {
                                    assertThat(conflict.extent()).isEqualTo(NoCommittee.Extent.CUT_SHORT);
                                    assertThat(conflict.demands()).contains(new CommitteeDemand.Inside());
                                }));
        assertThat(asked).hasValue(4);
    }

    @Test
    void whatIsLeftForWhoeverWasNotComeTo_isNotCalledTaken() {
        CommitteeChoice nobody = new CommitteeChoice(
                problem(CommitteeRules.ofSize(SIZE)), ImmutableSortedMap.of(), false, false, ImmutableList.of());
        assertThat(nobody.cause(EVE)).isEqualTo(new NoCommittee.SearchStopped());
    }

    /** Ten seniors, and guests besides: all of one discipline but one, nobody from the north, and no one ready for sponsorship. */
    private static CommitteeProblem problem(CommitteeRules rules) {
        CommitteeProblemBuilder builder = CommitteeProblem.builder()
                .mentee(CommitteeMentee.of(EVE, rules).from(NORTH).needing(MentoringFunction.SPONSORSHIP))
                .mentor(CommitteeMentor.of(MentorId.of("n"), Seats.of(1)).in(Group.of("chairs")));
        for (int j = 0; j < CANDIDATES; j++) {
            CommitteeMentor mentor = CommitteeMentor.of(mentor(j), Seats.of(1))
                    .of(j == 0 ? Discipline.of("surgery") : NEUROLOGY)
                    .offering(MentoringFunction.CAREER_GUIDANCE)
                    .in(j < 10 ? SENIORS : GUESTS);
            builder.mentor(j < 10 ? mentor.having(Hours.of(10)) : mentor)
                    .candidate(EVE, new CommitteeCandidate(mentor(j), Score.ofTenThousandths(j), 0, Hours.of(2)));
        }
        return builder.build();
    }

    /** One mentee whose candidates differ little alone and much with others, so that prices and bounds say nothing. */
    private static CommitteeProblem hardProblem() {
        CommitteeProblemBuilder builder =
                CommitteeProblem.builder().mentee(CommitteeMentee.of(EVE, CommitteeRules.ofSize(SIZE)));
        for (int j = 0; j < CANDIDATES; j++) {
            builder.mentor(CommitteeMentor.of(mentor(j), Seats.of(1)))
                    .candidate(mentor(j), EVE, Score.ofTenThousandths(j % 3));
            for (int other = 0; other < j; other++) {
                builder.affinity(
                        MentorPair.of(mentor(other), mentor(j)), Score.ofTenThousandths(j * 31 % (other + 7) * 5 % 90));
            }
        }
        return builder.build();
    }

    private static MentorId mentor(int j) {
        return MentorId.of("m%03d".formatted(j));
    }
}
