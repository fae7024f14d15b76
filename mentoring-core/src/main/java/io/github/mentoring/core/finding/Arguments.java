package io.github.mentoring.core.finding;

import com.google.common.collect.ComparisonChain;
import io.github.mentoring.core.finding.Detail.Argument;
import io.github.mentoring.core.finding.Detail.Constant;
import io.github.mentoring.core.finding.Detail.Day;
import io.github.mentoring.core.finding.Detail.Quantity;
import io.github.mentoring.core.finding.Detail.Text;

/** The order of the arguments of a detail. */
final class Arguments {

    private Arguments() {}

    static int compare(Argument a, Argument b) {
        if (a instanceof Constant one && b instanceof Constant other) {
            return one.position() == other.position()
                    ? one.name().compareTo(other.name())
                    : Integer.compare(one.position(), other.position());
        }
        if (a instanceof Quantity one && b instanceof Quantity other) {
            return ComparisonChain.start()
                    .compare(one.name(), other.name())
                    .compare(one.value(), other.value())
                    .result();
        }
        if (a instanceof Day one && b instanceof Day other) {
            return one.day().compareTo(other.day());
        }
        if (a instanceof Detail.Id one && b instanceof Detail.Id other) {
            return one.id().compareTo(other.id());
        }
        if (a instanceof Text one && b instanceof Text other) {
            return one.text().compareTo(other.text());
        }
        return Integer.compare(kind(a), kind(b));
    }

    private static int kind(Argument argument) {
        if (argument instanceof Constant) {
            return 0;
        }
        if (argument instanceof Quantity) {
            return 1;
        }
        if (argument instanceof Day) {
            return 2;
        }
        return argument instanceof Detail.Id ? 3 : 4;
    }

    @SuppressWarnings("EnumOrdinal") // the declared order is what reports go by
    static int position(Enum<?> constant) {
        return constant.ordinal();
    }
}
