package io.github.mentoring.matching.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.math.LongMath;
import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Shares are exact fractions between nothing and all. */
class ShareProperties {

    /** A numerator and a denominator before they become a share. */
    private record Fraction(long numerator, long denominator) {

        Share share() {
            return Share.of(numerator, denominator);
        }

        BigInteger times(Fraction other) {
            return BigInteger.valueOf(numerator).multiply(BigInteger.valueOf(other.denominator));
        }
    }

    @Property
    void a_share_is_in_lowest_terms_and_worth_the_same(@ForAll("fractions") Fraction fraction) {
        Share share = fraction.share();
        assertThat(LongMath.gcd(share.numerator(), share.denominator())).isOne();
        assertThat(fraction.times(new Fraction(share.numerator(), share.denominator())))
                .isEqualTo(new Fraction(share.numerator(), share.denominator()).times(fraction));
    }

    @Property
    void shares_are_equal_exactly_if_they_are_worth_the_same(
            @ForAll("small") Fraction one, @ForAll("small") Fraction other) {
        boolean same = one.times(other).equals(other.times(one));
        assertThat(one.share().equals(other.share())).isEqualTo(same);
        assertThat(one.share().compareTo(other.share()) == 0).isEqualTo(same);
    }

    @Property
    void shares_are_ordered_as_their_worth(@ForAll("fractions") Fraction one, @ForAll("fractions") Fraction other) {
        assertThat(one.share().compareTo(other.share()))
                .isEqualTo(one.times(other).compareTo(other.times(one)));
    }

    @Property
    void shares_of_one_denominator_are_ordered_as_decimals(
            @ForAll("millionths") int one, @ForAll("millionths") int other) {
        assertThat(Share.of(one, 1_000_000).compareTo(Share.of(other, 1_000_000)))
                .isEqualTo(BigDecimal.valueOf(one, 6).compareTo(BigDecimal.valueOf(other, 6)));
    }

    @Property
    void every_share_lies_between_none_and_all(@ForAll("fractions") Fraction fraction) {
        assertThat(fraction.share()).isBetween(Share.NONE, Share.ALL);
    }

    @Provide
    Arbitrary<Fraction> fractions() {
        return fractions(Long.MAX_VALUE);
    }

    @Provide
    Arbitrary<Fraction> small() {
        return fractions(6);
    }

    @Provide
    Arbitrary<Integer> millionths() {
        return Arbitraries.integers().between(0, 1_000_000);
    }

    private static Arbitrary<Fraction> fractions(long most) {
        Arbitrary<Long> numbers = Arbitraries.longs().between(0, most);
        return Combinators.combine(numbers, numbers)
                .as((one, other) -> new Fraction(Math.min(one, other), Math.max(Math.max(one, other), 1)));
    }
}
