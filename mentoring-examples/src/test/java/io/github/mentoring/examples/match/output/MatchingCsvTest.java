package io.github.mentoring.examples.match.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring.matching.MatchRound;
import io.github.mentoring.matching.Matchmaker;
import io.github.mentoring.matching.criteria.Fit;
import org.junit.jupiter.api.Test;

class MatchingCsvTest {

    @Test
    void render_smallRound_hasPairsThenUnmatched() {
        assertThat(MatchingCsv.render(Rounds.small())).isEqualTo("""
                        mentee,mentor,score,fit.interests,fit.professional,fit.personal,fit.dynamics,cause
                        eve,ada,0.9500,1.0000,0.9000,,,
                        gus,bob,0.9500,1.0000,0.9000,,,
                        fay,,,,,,,ALL_CAPACITY_ASSIGNED: all seats in reach are taken
                        hal,,,,,,,NO_CANDIDATE: no mentor passes the rules
                        """);
    }

    @Test
    void render_menteeWhoKeptTooFew_namesTheCause() {
        assertThat(MatchingCsv.render(Rounds.cut()))
                .endsWith("fay,,,,,,,CANDIDATES_LEFT_OUT: not all candidates were kept\n");
    }

    @Test
    void render_outweighedMentee_namesTheCause() {
        assertThat(MatchingCsv.render(Rounds.outweighed()))
                .endsWith("fay,,,,,,,OUTWEIGHED: a seat would make the whole match worse\n");
    }

    @Test
    void render_stopped_namesTheCause() {
        assertThat(MatchingCsv.render(Rounds.stopped()))
                .endsWith("fay,,,,,,,SEARCH_STOPPED: the search was stopped before the cause was known\n");
    }

    @Test
    void render_fewerMentorsThanWanted_namesTheCauseBesideThePair() {
        assertThat(MatchingCsv.render(Rounds.partlyMatched()).lines())
                .containsExactly(
                        "mentee,mentor,score,fit.interests,fit.professional,fit.personal,fit.dynamics,cause",
                        "eve,ada,0.9500,1.0000,0.9000,,,",
                        "eve,,,,,,,NO_CANDIDATE: no mentor passes the rules");
    }

    @Test
    void render_idsLikeFormulas_areGuarded() {
        String csv = MatchingCsv.render(Rounds.matched(
                Rounds.mentor("=1+1", "graphs", 3),
                Rounds.mentee("+a", "graphs"),
                Rounds.mentee("-b", "graphs"),
                Rounds.mentee("@c", "graphs"),
                Rounds.mentee("'d", "poetry")));

        assertThat(csv.lines().skip(1))
                .allSatisfy(line -> assertThat(line).startsWith("'"))
                .anySatisfy(line -> assertThat(line).startsWith("'+a,'=1+1,"))
                .anySatisfy(line -> assertThat(line).startsWith("''d,,"));
    }

    @Test
    void render_idsWithSeparators_areQuoted() {
        assertThat(MatchingCsv.render(Rounds.matched(Rounds.mentee("a,\"b\" c", "graphs"))))
                .contains("\"a,\"\"b\"\" c\",,");
    }

    @Test
    void render_withoutCriteria_hasNoFitColumn() {
        assertThat(MatchingCsv.render(Matchmaker.match(
                        MatchRound.of(Rounds.mentee("a", "graphs")).scoredBy(Fit.none()))))
                .isEqualTo("mentee,mentor,score,cause\na,,,NO_CANDIDATE: no mentor passes the rules\n");
    }
}
