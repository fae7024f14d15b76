package io.github.mentoring.matching;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.Person;
import io.github.mentoring.matching.assignment.Absence;
import io.github.mentoring.matching.fixture.PeopleDomain;
import io.github.mentoring.matching.fixture.PeopleDomain.Crowd;
import io.github.mentoring.matching.fixture.Population;
import io.github.mentoring.matching.problem.Candidate;
import io.github.mentoring.matching.problem.CandidateGraph;
import io.github.mentoring.matching.problem.MatchingProblem;
import io.github.mentoring.matching.problem.Objective;
import io.github.mentoring.matching.problem.Score;
import io.github.mentoring.matching.run.Run;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.lifecycle.AfterContainer;

/** A round that keeps the best candidates keeps those and tells whom it cut. */
@Domain(PeopleDomain.class)
@Domain(DomainContext.Global.class)
class KeepingBestProperties {

    private static final ExecutorService THREADS = Executors.newFixedThreadPool(3);

    @AfterContainer
    static void end() {
        THREADS.shutdown();
    }

    @Property(tries = 250)
    void candidates_kept_are_the_best_of_all(@ForAll Crowd crowd, @ForAll @IntRange(min = 1, max = 4) int most) {
        assertKeptAreBest(MatchRound.of(crowd.people()), most);
    }

    @Property(tries = 12)
    void candidates_kept_are_the_best_of_all_in_a_large_organisation(
            @ForAll @IntRange(min = 1, max = 20) int most, @ForAll long seed) {
        assertKeptAreBest(MatchRound.of(Population.of(80, 60, seed)), most);
    }

    @Property(tries = 250)
    void keeping_more_than_there_are_is_keeping_all(@ForAll Crowd crowd) {
        MatchRound round = MatchRound.of(crowd.people());
        assertThat(round.keepingBest(crowd.people().size() + 1).problem()).isEqualTo(round.problem());
        assertThat(round.keepingBest(1).keepingAll().problem()).isEqualTo(round.problem());
    }

    @Property(tries = 12)
    void threads_and_the_order_of_people_do_not_matter(@ForAll Random random) {
        List<Person> people = Population.of(50, 400, random.nextLong());
        MatchRound round = MatchRound.of(people).keepingBest(5);
        MatchingProblem alone = round.problem();
        Collections.shuffle(people, random);
        for (Executor executor : List.<Executor>of(THREADS, Runnable::run, work -> {})) {
            assertThat(MatchRound.of(people).keepingBest(5).problem(Run.plain().withExecutor(executor)))
                    .isEqualTo(alone);
        }
    }

    @Property(tries = 250)
    void nobody_is_told_that_there_was_no_candidate_if_there_was(
            @ForAll Crowd crowd, @ForAll @IntRange(min = 1, max = 3) int most, @ForAll Objective objective) {
        MatchRound round = MatchRound.of(crowd.people());
        MatchResult result = Matchmaker.match(round.keepingBest(most), objective);
        CandidateGraph all = round.problem().graph();
        result.absences().forEach((mentee, absence) -> {
            if (absence instanceof Absence.NoCandidate) {
                assertThat(all.degreeOf(mentee))
                        .isEqualTo(result.matching().mentorsOf(mentee).size());
            }
        });
    }

    @Property(tries = 250)
    void a_cause_that_turns_on_nobody_who_was_cut_holds_among_all_candidates(
            @ForAll Crowd crowd, @ForAll @IntRange(min = 1, max = 3) int most) {
        MatchRound round = MatchRound.of(crowd.people());
        MatchResult result = Matchmaker.match(round.keepingBest(most));
        CandidateGraph all = round.problem().graph();
        boolean cut = round.mentees().stream().anyMatch(mentee -> result.isCut(mentee.asMentee()));
        assertThat(result.isCut()).isEqualTo(cut);
        assertThat(cut).isEqualTo(!result.matching().problem().equals(round.problem()));
        result.absences().forEach((mentee, absence) -> {
            if (absence instanceof Absence.SeatsTaken taken) {
                assertThat(taken.shortage().claims().keySet())
                        .allSatisfy(claimant -> assertThat(taken.shortage().mentors())
                                .containsAll(all.edgesOf(claimant).stream()
                                        .map(Candidate::mentor)
                                        .toList()));
            } else if (absence instanceof Absence.Outweighed) {
                assertThat(cut).isFalse();
            }
        });
    }

    @Property(tries = 250)
    void all_causes_at_once_are_of_the_kind_that_each_is_alone(
            @ForAll Crowd crowd, @ForAll @IntRange(min = 1, max = 3) int most, @ForAll Objective objective) {
        assertAlikeAlone(Matchmaker.match(MatchRound.of(crowd.people()).keepingBest(most), objective));
    }

    @Property(tries = 12)
    void all_causes_at_once_are_of_the_kind_that_each_is_alone_in_an_organisation_with_few_seats(
            @ForAll @IntRange(min = 1, max = 5) int most, @ForAll long seed) {
        assertAlikeAlone(
                Matchmaker.match(MatchRound.of(Population.of(15, 150, seed)).keepingBest(most)));
    }

    private static void assertAlikeAlone(MatchResult result) {
        result.absences().forEach((mentee, cause) -> {
            Absence alone = result.absence(mentee);
            assertThat(cause.code()).isEqualTo(alone.code());
            if (cause instanceof Absence.BeyondKept beyond && alone instanceof Absence.BeyondKept beyondAlone) {
                assertThat(beyond.amongKept().code())
                        .isEqualTo(beyondAlone.amongKept().code());
            }
        });
    }

    private static void assertKeptAreBest(MatchRound round, int most) {
        MatchingProblem all = round.problem();
        MatchingProblem kept = round.keepingBest(most).problem();
        Candidates candidates = round.keepingBest(most).candidates(Run.plain());
        for (Person person : round.mentees()) {
            MenteeId mentee = person.asMentee();
            int number = all.graph().indexOf(mentee);
            int keeps = Math.max(most, all.mostMentors(number));
            assertThat(kept.graph().edgesOf(mentee))
                    .containsExactlyInAnyOrderElementsOf(
                            best(all.graph(), mentee).limit(keeps).toList())
                    .allSatisfy(pair -> assertThat(kept.graph().score(pair))
                            .isEqualTo(all.graph().score(pair)));
            assertThat(candidates.isCut(mentee)).isEqualTo(all.graph().degreeOf(mentee) > keeps);
        }
    }

    private static Stream<Candidate> best(CandidateGraph graph, MenteeId mentee) {
        return graph.edgesOf(mentee).stream()
                .sorted(Comparator.<Candidate, Score>comparing(graph::score)
                        .reversed()
                        .thenComparing(Candidate::mentor));
    }
}
