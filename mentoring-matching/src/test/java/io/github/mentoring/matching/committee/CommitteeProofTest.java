package io.github.mentoring.matching.committee;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.primitives.ImmutableLongArray;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.Seats;
import io.github.mentoring.matching.problem.Score;
import io.github.mentoring.matching.run.Run;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What prices and branches prove, and what proof the check does not accept. */
class CommitteeProofTest {

    private static final int PROBLEMS = 1_500;
    private static final MenteeId EVE = MenteeId.of("eve");
    private static final MentorId ADA = MentorId.of("ada");

    @Test
    void aSearchThatEndsEarly_provesWhatIsLeftOpen() {
        int narrowed = 0;
        int open = 0;
        for (long seed = 0; seed < PROBLEMS; seed++) {
            CommitteeProblem problem = new RandomCommittees(seed).problem(9, 7);
            Weights weights = Weights.of(problem.withoutIdleParts());
            CommitteeValue best = Committees.choose(problem).value();
            long[] before = {Long.MAX_VALUE, 0};
            for (int branches = 0; branches < 8; branches++) {
                CommitteeChoice choice = Committees.choose(problem, branches, Run.plain());
                CommitteeVerification verification = choice.verify();
                assertThat(verification.objections()).as("seed %s", seed).isEmpty();
                long[] gap = {weights.high(verification.gap()), weights.low(verification.gap())};
                long[] missing = {
                    weights.high(best) - weights.high(choice.value()), weights.low(best) - weights.low(choice.value())
                };
                assertThat(problem.order().compare(best, verification.value().plus(verification.gap())))
                        .as("the best is within the gap, part by part, with seed %s", seed)
                        .isNotPositive();
                assertThat(isMore(missing, gap))
                        .as("more is missing than the gap with seed %s", seed)
                        .isFalse();
                assertThat(isMore(gap, before))
                        .as("the gap grows with seed %s", seed)
                        .isFalse();
                assertThat(verification.isBest())
                        .as("what is solved to the end is proved with seed %s", seed)
                        .isEqualTo(choice.isBest() || (gap[0] == 0 && gap[1] == 0));
                assertThat(choice.isSettled() && !choice.isBest())
                        .as("ties are settled before the end with seed %s", seed)
                        .isFalse();
                narrowed += branches > 0 && !choice.isBest() && isMore(before, gap) ? 1 : 0;
                open += choice.isBest() ? 0 : 1;
                before = gap;
            }
        }
        assertThat(open).as("searches that end early").isGreaterThan(100);
        assertThat(narrowed).as("gaps that branches narrow").isGreaterThan(10);
    }

    /** One more can be served, with fewer from inside: that is a gap of one, and not of none with more from inside than there are mentees. */
    @Test
    void whatOnePartGains_isNotTakenFromItForWhatOthersLose() {
        CommitteeProblem problem = new RandomCommittees(842).problem(9, 9);
        CommitteeValue best = Committees.choose(problem).value();
        CommitteeVerification verification =
                Committees.choose(problem, 0, Run.plain()).verify();
        assertThat(verification.value().served()).isEqualTo(4);
        assertThat(verification.value().inside()).isEqualTo(2);
        assertThat(best.served()).isEqualTo(5);
        assertThat(best.inside()).isEqualTo(1);
        assertThat(verification.gap().served()).isEqualTo(1);
        assertThat(verification.value().plus(verification.gap())).isGreaterThanOrEqualTo(best);
    }

    private static boolean isMore(long[] one, long[] other) {
        return one[0] > other[0] || (one[0] == other[0] && one[1] > other[1]);
    }

    @Test
    void branchesThatAreNotKept_proveNothing() {
        int unproved = 0;
        for (long seed = 0; seed < PROBLEMS; seed++) {
            CommitteeProblem problem = new RandomCommittees(seed).problem(6, 5);
            CommitteeChoice kept = Committees.choose(problem);
            CommitteeChoice choice =
                    Committees.choose(problem, Committees.BRANCHES, Run.plain(), BranchProgress.SILENT, 0);
            CommitteeVerification verification = choice.verify();
            assertThat(verification.objections()).as("seed %s", seed).isEmpty();
            assertThat(verification.isOfPricesAlone()).as("seed %s", seed).isTrue();
            assertThat(kept.verify().isOfPricesAlone()).as("seed %s", seed).isFalse();
            assertThat(choice.isSettled()).as("seed %s", seed).isFalse();
            assertThat(choice.value())
                    .as("seed %s", seed)
                    .usingComparator(problem.order())
                    .isEqualTo(kept.value());
            unproved += verification.isBest() ? 0 : 1;
        }
        assertThat(unproved).as("problems that prices alone do not prove").isBetween(1, PROBLEMS / 3);
    }

    @Test
    void anUnfinishedTree_isObjectedTo() {
        assertThat(objections(recorder -> {
                    recorder.split(0);
                    recorder.end();
                }))
                .containsExactly("the branches are not all there, or there are others besides: 2");
        assertThat(objections(recorder -> {
                    recorder.end();
                    recorder.end();
                }))
                .containsExactly("the branches are not all there, or there are others besides: 2");
        assertThat(objections(recorder -> {
                    recorder.split(0);
                    recorder.end();
                    recorder.end();
                }))
                .isEmpty();
    }

    @Test
    void aPairDecidedTwice_isObjectedTo() {
        assertThat(objections(recorder -> {
                    recorder.split(0);
                    recorder.split(0);
                }))
                .contains("a branch is parted by what is decided already: 0");
        assertThat(objections(recorder -> recorder.split(1)))
                .contains("a branch is parted by what is decided already: 1");
    }

    @Test
    void negativePrices_areObjectedTo() {
        assertThat(objections(-1, recorder -> recorder.endAsAbove()))
                .containsExactly("the price of mentor `ada` is negative");
    }

    @Test
    void menteesWithoutABound_areObjectedTo() {
        CommitteeProblem problem = problem();
        assertThat(new CommitteeCheck(problem, ImmutableList.of())
                        .check(Committees.choose(problem).committees())
                        .objections())
                .contains("some mentees have no bound, or more than one");
    }

    @Test
    void committeesOfOthers_areObjectedTo() {
        MenteeId finn = MenteeId.of("finn");
        MentorId ben = MentorId.of("ben");
        Committee mine = committee(EVE, ADA);
        for (Map<MenteeId, Committee> others : List.of(
                Map.of(finn, mine), // under another name
                Map.of(finn, committee(finn, ADA)),
                Map.of(EVE, committee(EVE, ben)),
                Map.of(EVE, committee(EVE, ADA, ben)))) {
            MenteeId mentee = others.keySet().iterator().next();
            assertThat(check(bound(0, BranchTree.Recorder::endAsAbove), others).objections())
                    .containsExactly(
                            "the committee of mentee `" + mentee + "` is not theirs, or not of their candidates");
        }
        assertThat(check(bound(0, BranchTree.Recorder::endAsAbove), Map.of(EVE, mine))
                        .isBest())
                .isTrue();
    }

    @Test
    void boundsOfOthers_areObjectedTo() {
        PriceBound fine = bound(0, BranchTree.Recorder::endAsAbove);
        MenteeId finn = MenteeId.of("finn");
        MentorId ben = MentorId.of("ben");
        for (PriceBound other : List.of(
                new PriceBound(ImmutableList.of(EVE), ImmutableList.of(), fine.prices(), fine.tree()),
                new PriceBound(ImmutableList.of(EVE), ImmutableList.of(ADA, ben), fine.prices(), fine.tree()),
                new PriceBound(ImmutableList.of(EVE), ImmutableList.of(ADA, ADA), fine.prices(), fine.tree()),
                new PriceBound(ImmutableList.of(EVE, finn), fine.mentors(), fine.prices(), fine.tree()),
                new PriceBound(fine.mentees(), fine.mentors(), fine.prices().subList(0, 3), fine.tree()))) {
            assertThat(check(other, Map.of()).objections())
                    .contains("a bound is about others than the mentees and their candidates");
        }
    }

    @Test
    void pricesThatCannotBeAddedUp_proveNothing() {
        PriceBound large = bound(Long.MIN_VALUE, BranchTree.Recorder::endAsAbove);
        CommitteeVerification verification = check(large, Map.of());
        assertThat(verification.objections())
                .containsExactly("the price of mentor `ada` is negative", "the prices are too large to prove anything");
        assertThat(verification.isBest()).isFalse();
    }

    private static CommitteeVerification check(PriceBound bound, Map<MenteeId, Committee> committees) {
        return new CommitteeCheck(problem(), ImmutableList.of(bound)).check(committees);
    }

    private static Committee committee(MenteeId mentee, MentorId... members) {
        return new Committee(mentee, ImmutableSortedSet.copyOf(members), ImmutableSortedMap.of());
    }

    @Test
    void worseCommitteesThanTheBest_areNotBest() {
        CommitteeProblem problem = problem();
        CommitteeVerification verification = new CommitteeCheck(
                        problem, ImmutableList.of(bound(0, recorder -> recorder.endAsAbove())))
                .check(Map.of());
        assertThat(verification.objections()).isEmpty();
        assertThat(verification.isBest()).isFalse();
        assertThat(verification.gap()).isEqualTo(new CommitteeValue(0, 1, 0, 0, 0, 0, Score.parse("0.5"), 0, 0));
    }

    private static CommitteeProblem problem() {
        return CommitteeProblem.builder()
                .mentor(CommitteeMentor.of(ADA, Seats.of(1)))
                .mentee(CommitteeMentee.of(EVE, CommitteeRules.ofSize(1)))
                .candidate(ADA, EVE, Score.parse("0.5"))
                .build();
    }

    private static List<String> objections(Consumer<BranchTree.Recorder> tree) {
        return objections(0, tree);
    }

    private static List<String> objections(long price, Consumer<BranchTree.Recorder> tree) {
        CommitteeProblem problem = problem();
        return new CommitteeCheck(problem, ImmutableList.of(bound(price, tree)))
                .check(Committees.choose(problem).committees())
                .objections();
    }

    private static PriceBound bound(long price, Consumer<BranchTree.Recorder> tree) {
        BranchTree.Recorder recorder = new BranchTree.Recorder(rows(price), rows(price), BranchTree.LARGEST);
        tree.accept(recorder);
        return new PriceBound(
                ImmutableList.of(EVE),
                ImmutableList.of(ADA),
                Arrays.stream(rows(price)).map(ImmutableLongArray::copyOf).collect(toImmutableList()),
                Optional.of(recorder.tree().orElseThrow()));
    }

    private static long[][] rows(long price) {
        return new long[][] {{0}, {price}, {0}, {0}};
    }
}
