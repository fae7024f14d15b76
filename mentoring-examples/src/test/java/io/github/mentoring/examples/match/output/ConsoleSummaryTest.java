package io.github.mentoring.examples.match.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import io.github.mentoring.core.person.Person;
import io.github.mentoring.matching.MatchRound;
import io.github.mentoring.matching.Matchmaker;
import io.github.mentoring.matching.criteria.Fit;
import io.github.mentoring.matching.problem.Objective;
import io.github.mentoring.matching.problem.ObjectiveValue;
import io.github.mentoring.matching.problem.Score;
import io.github.mentoring.matching.proof.Verification;
import org.junit.jupiter.api.Test;

class ConsoleSummaryTest {

    @Test
    void render_smallRound_saysAllInShort() {
        assertThat(ConsoleSummary.render(Rounds.small())).isEqualTo("""
                        people                   6, 0 neither mentor nor mentee
                        mentors                  2
                        seats                    3, 2 filled
                        mentees                  4
                        candidate pairs          3
                        matched                  2 mentees in 2 pairs
                        without a mentor         2
                          NO_CANDIDATE           1 (no mentor passes the rules)
                          ALL_CAPACITY_ASSIGNED  1 (all seats in reach are taken)
                          OUTWEIGHED             0 (a seat would make the whole match worse)
                        fewer than they want     0
                        total score              1.9000
                        mean score               0.9500
                        lowest score             0.9500
                        proof                    holds: no other matching is worth more
                        """);
    }

    @Test
    void render_cut_saysWhatWasKept() {
        assertThat(ConsoleSummary.render(Rounds.cut()))
                .contains("  CANDIDATES_LEFT_OUT    1 (not all candidates were kept)\n")
                .endsWith("candidates kept          the best 1 of each mentee; the proof is about these\n");
    }

    @Test
    void render_stopped_saysWhatIsLostAtMost() {
        assertThat(ConsoleSummary.render(Rounds.stopped())).isEqualTo("""
                        people                   4, 0 neither mentor nor mentee
                        mentors                  2
                        seats                    2, 1 filled
                        mentees                  2
                        candidate pairs          3
                        matched                  1 mentee in 1 pair
                        without a mentor         1
                          NO_CANDIDATE           0 (no mentor passes the rules)
                          ALL_CAPACITY_ASSIGNED  0 (all seats in reach are taken)
                          OUTWEIGHED             0 (a seat would make the whole match worse)
                          SEARCH_STOPPED         1 (the search was stopped before the cause was known)
                        fewer than they want     0
                        total score              0.9667
                        mean score               0.9667
                        lowest score             0.9667
                        proof                    holds: the search was stopped, and against the best loses at most: 0.3000 of the total score
                        """);
    }

    @Test
    void render_nobodyMatched_warnsBelow() {
        assertThat(ConsoleSummary.render(
                        Rounds.matched(Rounds.mentor("ada", "graphs", 1), Rounds.mentee("eve", "poetry"))))
                .isEqualTo("""
                        people                   2, 0 neither mentor nor mentee
                        mentors                  1
                        seats                    1, 0 filled
                        mentees                  1
                        candidate pairs          0
                        matched                  0 mentees in 0 pairs
                        without a mentor         1
                          NO_CANDIDATE           1 (no mentor passes the rules)
                          ALL_CAPACITY_ASSIGNED  0 (all seats in reach are taken)
                          OUTWEIGHED             0 (a seat would make the whole match worse)
                        fewer than they want     0
                        total score              0.0000
                        mean score               none
                        lowest score             none
                        proof                    holds: no other matching is worth more

                        nobody was matched: the rules refuse every pair
                        """);
    }

    @Test
    void render_nobodyMatched_tellsTheReason() {
        Person eve = Rounds.mentee("eve", "graphs");
        assertThat(ConsoleSummary.render(Rounds.matched(eve))).endsWith("\n\nnobody was matched: nobody is a mentor\n");
        assertThat(ConsoleSummary.render(Rounds.matched(Rounds.mentor("ada", "graphs", 0), eve)))
                .endsWith("\n\nnobody was matched: no mentor has a free seat\n");
    }

    @Test
    void render_pairsThatAreWorthNothing_saysSo() {
        MatchRound round = MatchRound.of(Rounds.mentor("ada", "graphs", 1), Rounds.mentee("eve", "graphs"))
                .scoredBy(Fit.none());
        MatchFacts facts = MatchFacts.of(Matchmaker.match(round, Objective.TOTAL));
        assertThat(EmptyMatch.warning(withoutPairs(facts, facts.proof())))
                .isEqualTo("nobody was matched: 1 pair passes the rules, but none is worth making");
    }

    @Test
    void render_stoppedBeforeAnyPair_saysSo() {
        Verification proof =
                new Verification(ObjectiveValue.ZERO, new ObjectiveValue(2, Score.parse("1.9"), 0), ImmutableList.of());
        assertThat(EmptyMatch.warning(withoutPairs(MatchFacts.of(Rounds.small()), proof)))
                .isEqualTo(
                        "nobody was matched: 3 pairs pass the rules, but the search was stopped before any was made");
    }

    private static MatchFacts withoutPairs(MatchFacts facts, Verification proof) {
        return new MatchFacts(
                facts.round(),
                facts.problem(),
                facts.objective(),
                facts.searchEnd(),
                proof,
                ImmutableList.of(),
                facts.absences(),
                facts.shortfalls(),
                facts.loads());
    }

    @Test
    void render_peopleInNoRole_areCounted() {
        assertThat(ConsoleSummary.render(Rounds.matched(
                        Rounds.mentor("ada", "graphs", 1),
                        Rounds.mentee("eve", "graphs"),
                        Person.builder("ida").build(),
                        Person.builder("jon").build())))
                .startsWith("people                   4, 2 neither mentor nor mentee\n");
    }

    @Test
    void render_nobody_hasNoScores() {
        assertThat(ConsoleSummary.render(Rounds.matched()))
                .contains("mean score               none\n", "lowest score             none\n");
    }

    @Test
    void proof_withObjections_countsThem() {
        assertThat(ConsoleSummary.proof(
                        new Verification(ObjectiveValue.ZERO, ObjectiveValue.ZERO, ImmutableList.of("it is wrong"))))
                .isEqualTo("does not hold: 1 objection");
    }
}
