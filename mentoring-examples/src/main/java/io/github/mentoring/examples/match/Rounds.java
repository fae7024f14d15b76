package io.github.mentoring.examples.match;

import io.github.mentoring.examples.match.mapping.Mapping;
import io.github.mentoring.examples.match.people.Roster;
import io.github.mentoring.matching.MatchRound;
import io.github.mentoring.matching.screening.PairRule;
import io.github.mentoring.matching.screening.Screening;

/** Makes a round of matching of what was read. */
final class Rounds {

    private Rounds() {}

    static MatchRound of(Roster roster, Mapping mapping) {
        Screening screening = mapping.screening();
        for (PairRule rule : roster.rules()) {
            screening = screening.with(rule);
        }
        return MatchRound.of(roster.people()).screenedBy(screening).scoredBy(mapping.fit());
    }
}
