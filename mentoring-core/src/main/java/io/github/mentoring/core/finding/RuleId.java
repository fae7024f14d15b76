package io.github.mentoring.core.finding;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

/**
 * The stable code of a rule, such as {@code SELF_PAIR}: capital letters, digits and single underscores.
 *
 * <p>Codes are compared by {@link String#compareTo}.
 *
 * @param code the code, never blank
 */
public record RuleId(String code) implements Comparable<RuleId> {

    /** Checks the shape of the code. */
    public RuleId {
        requireNonNull(code, "code");
        checkArgument(
                isWellFormed(code),
                "rule id must consist of capital letters, digits and single underscores: %s; write it as `SELF_PAIR` is",
                code);
    }

    /** Returns whether words of capital letters and digits, the first of which is a letter, stand between underscores. */
    private static boolean isWellFormed(String code) {
        boolean inWord = false;
        for (int at = 0; at < code.length(); at++) {
            char each = code.charAt(at);
            boolean isLetter = each >= 'A' && each <= 'Z';
            boolean isDigit = each >= '0' && each <= '9';
            if (at == 0 ? !isLetter : !isLetter && !isDigit && !(each == '_' && inWord)) {
                return false;
            }
            inWord = each != '_';
        }
        return inWord;
    }

    /** Returns the rule id with the given code. */
    public static RuleId of(String code) {
        return new RuleId(code);
    }

    @Override
    public int compareTo(RuleId other) {
        return code.compareTo(other.code);
    }

    /** Returns the code itself. */
    @Override
    public String toString() {
        return code;
    }
}
