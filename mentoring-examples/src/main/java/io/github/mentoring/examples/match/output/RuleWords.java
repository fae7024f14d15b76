package io.github.mentoring.examples.match.output;

import com.google.common.collect.ImmutableMap;
import io.github.mentoring.core.finding.RuleId;

/** The rules that come along, in words that follow "refused by a rule:"; other rules are called by their code. */
final class RuleWords {

    private static final ImmutableMap<String, String> KNOWN = ImmutableMap.of(
            "SELF_PAIR", "nobody mentors themselves",
            "EXCLUDED_PAIR", "one of the two excludes the other",
            "REPORTING_LINE", "one of the two manages the other",
            "CAPACITY_EXCEEDED", "the mentor has no free seat",
            "LACK_OF_MENTOR_EXPERTISE", "the mentor knows no more in any topic wanted",
            "NO_COMMON_AVAILABILITY", "too little free time in common",
            "TIMEFRAME_NOT_COVERED", "not both are there for the whole period");

    private RuleWords() {}

    static String of(RuleId rule) {
        return KNOWN.getOrDefault(rule.code(), Phrases.spelledOut(rule.code()));
    }
}
