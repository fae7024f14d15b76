package io.github.mentoring.examples.match.output;

import com.google.common.collect.ImmutableList;
import io.github.mentoring.matching.MatchRound;
import io.github.mentoring.matching.MatchedPair;
import io.github.mentoring.matching.criteria.Criterion;
import io.github.mentoring.matching.criteria.FitScore;
import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;

/** One pair of a report with the reasons for its score. */
public record PairRow(PersonLabel mentee, PersonLabel mentor, Bar score, ImmutableList<Cell> cells) {

    /** A number between zero and one, with the length of its bar. */
    public record Bar(String number, int percent) {

        static Bar of(BigDecimal part) {
            return new Bar(part.toPlainString(), Phrases.percent(part));
        }
    }

    /** What one criterion gave, one bar or none. */
    public record Cell(String criterion, ImmutableList<Bar> bar) {

        boolean silent() {
            return bar.isEmpty();
        }
    }

    /** Returns the row of a pair of a round. */
    public static PairRow of(MatchedPair pair, MatchRound round) {
        Map<String, BigDecimal> parts = pair.fit().parts().stream()
                .collect(Collectors.toMap(FitScore.Part::criterion, part -> Phrases.decimal(part.share())));
        return new PairRow(
                PersonLabel.of(pair.mentee(), round),
                PersonLabel.of(pair.mentor(), round),
                Bar.of(Phrases.decimal(pair.fit().score())),
                round.fit().weights().keySet().stream()
                        .map(Criterion::name)
                        .map(name -> new Cell(
                                Phrases.capitalised(Phrases.spelledOut(name)),
                                parts.containsKey(name)
                                        ? ImmutableList.of(Bar.of(parts.get(name)))
                                        : ImmutableList.of()))
                        .collect(ImmutableList.toImmutableList()));
    }
}
