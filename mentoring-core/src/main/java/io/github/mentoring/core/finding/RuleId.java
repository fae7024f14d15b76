package io.github.mentoring.core.finding;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;

/**
 * The stable code of a rule, such as {@code SELF_PAIR}: capital letters, digits and single underscores.
 *
 * <p>Codes are compared by {@link String#compareTo}.
 *
 * @param code the code, never blank
 */
public record RuleId(String code) implements Comparable<RuleId> {

    private static final Pattern SHAPE = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");

    /** Checks the shape of the code. */
    public RuleId {
        requireNonNull(code, "code");
        checkArgument(
                SHAPE.matcher(code).matches(),
                "rule id must consist of capital letters, digits and single underscores: %s; write it as `SELF_PAIR` is",
                code);
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
