package io.github.mentoring.matching.team;

import com.google.common.primitives.ImmutableIntArray;
import com.google.common.primitives.ImmutableLongArray;
import java.util.Optional;

/**
 * What proves that no teams are worth more than a bound, whoever found it; by the number of the mentor in the order of ids.
 *
 * @param counts what a mentor's time is worth in mentees placed; zero or more
 * @param prices what it is worth in worth, in parts; zero or more
 * @param push what placing a mentee is worth, in parts; any number
 * @param ofPairs what proves more where every team has two mentors or more, or empty
 */
record TeamPrices(ImmutableIntArray counts, ImmutableLongArray prices, long push, Optional<CoMentorPrices> ofPairs) {

    TeamPrices(ImmutableIntArray counts, ImmutableLongArray prices, long push) {
        this(counts, prices, push, Optional.empty());
    }

    TeamPrices with(CoMentorPrices others) {
        return new TeamPrices(counts, prices, push, Optional.of(others));
    }

    TeamPrices withoutPairs() {
        return new TeamPrices(counts, prices, push);
    }
}
