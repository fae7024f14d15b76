package io.github.mentoring.examples.match.output;

import io.github.mentoring.matching.criteria.Share;
import io.github.mentoring.matching.problem.ObjectiveValue;
import io.github.mentoring.matching.problem.Score;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How numbers and values are put into words, whatever the language of the machine. */
public final class Phrases {

    private Phrases() {}

    /** Returns a number with commas between thousands. */
    public static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** Returns the number and the noun in the form that fits it. */
    public static String count(long number, String one, String many) {
        return number(number) + " " + (number == 1 ? one : many);
    }

    /** Returns a share as a decimal number with four places, rounded half-up. */
    static BigDecimal decimal(Share share) {
        return BigDecimal.valueOf(share.numerator())
                .divide(BigDecimal.valueOf(share.denominator()), 4, RoundingMode.HALF_UP);
    }

    /** Returns a score as a decimal number with four places. */
    static BigDecimal decimal(Score score) {
        return BigDecimal.valueOf(score.tenThousandths(), 4);
    }

    /** Returns a number between zero and one as whole per cent, rounded half-up. */
    static int percent(BigDecimal part) {
        return part.movePointRight(2).setScale(0, RoundingMode.HALF_UP).intValueExact();
    }

    /** Returns a code or a name as a phrase: {@code NO_SEAT} as "no seat", {@code level-gap} as "level gap". */
    public static String spelledOut(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' ');
    }

    /** Returns the phrase with a capital at its beginning. */
    public static String capitalised(String phrase) {
        return phrase.substring(0, 1).toUpperCase(Locale.ROOT) + phrase.substring(1);
    }

    /** Returns what a matching would lose by the given price, in the order of importance. */
    static String price(ObjectiveValue price) {
        List<String> parts = new ArrayList<>();
        if (price.places() != 0) {
            parts.add(change(price.places(), number(Math.abs(price.places())), "place"));
        }
        long total = price.total().tenThousandths();
        if (total != 0) {
            parts.add(change(total, Score.ofTenThousandths(Math.abs(total)).toString(), "of the total score"));
        }
        if (price.preferences() != 0) {
            parts.add(change(price.preferences(), number(Math.abs(price.preferences())), "soft preference"));
        }
        return parts.isEmpty() ? "nothing" : String.join(", with ", parts);
    }

    private static String change(long loss, String amount, String what) {
        String unit = what.startsWith("of") || "1".equals(amount) ? what : what + "s";
        return amount + " " + unit + (loss > 0 ? "" : " gained");
    }
}
