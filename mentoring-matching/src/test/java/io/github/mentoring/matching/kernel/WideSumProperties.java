package io.github.mentoring.matching.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

class WideSumProperties {

    private static final BigInteger LEAST = BigInteger.valueOf(Long.MIN_VALUE);
    private static final BigInteger MOST = BigInteger.valueOf(Long.MAX_VALUE);

    @Property
    void a_wide_sum_of_products_is_the_exact_one_or_the_nearest_long(@ForAll @Size(max = 20) long[] factors) {
        WideSum sum = new WideSum();
        BigInteger exact = BigInteger.ZERO;
        for (int k = 0; k < factors.length; k++) {
            long other = factors[factors.length - 1 - k] >> (3 * k);
            sum.addProduct(factors[k], other);
            exact = exact.add(BigInteger.valueOf(factors[k]).multiply(BigInteger.valueOf(other)));
            assertThat(sum.nearest()).isEqualTo(exact.max(LEAST).min(MOST).longValueExact());
        }
        for (int k = 0; k < factors.length; k++) {
            sum.addProduct(-1, factors[k]); // back within a long, or not
            exact = exact.subtract(BigInteger.valueOf(factors[k]));
        }
        assertThat(sum.nearest()).isEqualTo(exact.max(LEAST).min(MOST).longValueExact());
    }
}
