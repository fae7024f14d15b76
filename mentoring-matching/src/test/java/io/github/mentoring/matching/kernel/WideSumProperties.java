package io.github.mentoring.matching.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

class WideSumProperties {

    @Property
    void a_wide_sum_of_products_is_exact_as_far_as_a_long_holds_it(@ForAll @Size(max = 20) long[] factors) {
        WideSum sum = new WideSum();
        BigInteger exact = BigInteger.ZERO;
        for (int k = 0; k < factors.length; k++) {
            long other = factors[factors.length - 1 - k] >> (3 * k);
            sum.addProduct(factors[k], other);
            exact = exact.add(BigInteger.valueOf(factors[k]).multiply(BigInteger.valueOf(other)));
            assertSame(sum, exact);
        }
        for (int k = 0; k < factors.length; k++) {
            sum.addProduct(-1, factors[k]); // back within a long, or not
            exact = exact.subtract(BigInteger.valueOf(factors[k]));
        }
        assertSame(sum, exact);
    }

    private static void assertSame(WideSum sum, BigInteger exact) {
        if (exact.bitLength() < Long.SIZE) {
            assertThat(sum.exact()).isEqualTo(exact.longValueExact());
        } else {
            assertThatThrownBy(sum::exact).isInstanceOf(ArithmeticException.class);
        }
    }
}
