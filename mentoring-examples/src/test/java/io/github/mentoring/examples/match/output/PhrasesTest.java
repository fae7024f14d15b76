package io.github.mentoring.examples.match.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mentoring.core.finding.RuleId;
import io.github.mentoring.matching.criteria.Share;
import io.github.mentoring.matching.problem.ObjectiveValue;
import io.github.mentoring.matching.problem.Score;
import io.github.mentoring.matching.screening.PairRule;
import io.github.mentoring.matching.screening.Screening;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasesTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, nothing",
        "1, 0, 0, 1 place",
        "2, 0.5, 0, '2 places, with 0.5000 of the total score'",
        "1, -0.25, 0, '1 place, with 0.2500 of the total score gained'",
        "0, 0, 2, 2 soft preferences",
    })
    void price_parts_areNamedInOrder(long places, String total, long preferences, String phrase) {
        assertThat(Phrases.price(new ObjectiveValue(places, Score.parse(total), preferences)))
                .isEqualTo(phrase);
    }

    @Test
    void decimal_share_isRoundedHalfUp() {
        assertThat(Phrases.decimal(Share.of(2, 3))).hasToString("0.6667");
        assertThat(Phrases.decimal(Share.of(1, 32))).hasToString("0.0313");
        assertThat(Phrases.percent(Phrases.decimal(Share.of(1, 8)))).isEqualTo(13);
    }

    @Test
    void count_thousands_areGrouped() {
        assertThat(Phrases.count(1, "pair", "pairs")).isEqualTo("1 pair");
        assertThat(Phrases.count(1234567, "pair", "pairs")).isEqualTo("1,234,567 pairs");
    }

    @Test
    void ruleWords_standardRules_haveWordsOfTheirOwn() {
        assertThat(Screening.standard().rules())
                .map(PairRule::id)
                .allSatisfy(rule -> assertThat(RuleWords.of(rule)).isNotEqualTo(Phrases.spelledOut(rule.code())));
    }

    @Test
    void ruleWords_reportingLine_accusesNobody() {
        assertThat(RuleWords.of(RuleId.of("REPORTING_LINE"))).isEqualTo("one of the two manages the other");
    }

    @Test
    void ruleWords_ownRule_isSpelledOut() {
        assertThat(RuleWords.of(RuleId.of("SAME_SITE_ONLY"))).isEqualTo("same site only");
    }
}
