package io.github.mentoring.examples.match.output;

import com.google.common.collect.ImmutableList;
import io.github.mentoring.matching.MatchedPair;
import io.github.mentoring.matching.criteria.Criterion;
import io.github.mentoring.matching.criteria.FitScore;
import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;

/** One pair of the report with the reasons for its score. */
record PairRow(PersonLabel mentee, PersonLabel mentor, Bar score, ImmutableList<Cell> cells) {

    /** A number between zero and one, with the length of its bar. */
    record Bar(String number, int percent) {

        static Bar of(BigDecimal part) {
            return new Bar(part.toPlainString(), Phrases.percent(part));
        }
    }

    /** What one criterion gave, one bar or none. */
    record Cell(String criterion, ImmutableList<Bar> bar) {

        boolean silent() {
            return bar.isEmpty();
        }
    }

    static PairRow of(MatchedPair pair, MatchFacts facts) {
        Map<String, BigDecimal> parts = pair.fit().parts().stream()
                .collect(Collectors.toMap(FitScore.Part::criterion, part -> Phrases.decimal(part.share())));
        return new PairRow(
                PersonLabel.of(facts.person(pair.mentee().person())),
                PersonLabel.of(facts.person(pair.mentor().person())),
                Bar.of(Phrases.decimal(pair.fit().score())),
                facts.round().fit().weights().keySet().stream()
                        .map(Criterion::name)
                        .map(name -> new Cell(
                                Phrases.capitalised(Phrases.spelledOut(name)),
                                parts.containsKey(name)
                                        ? ImmutableList.of(Bar.of(parts.get(name)))
                                        : ImmutableList.of()))
                        .collect(ImmutableList.toImmutableList()));
    }
}
