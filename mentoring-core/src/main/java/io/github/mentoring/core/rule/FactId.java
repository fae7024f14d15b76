package io.github.mentoring.core.rule;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;

/**
 * Names a fact, such as {@code mentor.evaluates}: words of letters and digits with dots between them.
 *
 * <p>Compared by {@link String#compareTo}.
 *
 * @param name the name, never blank
 */
public record FactId(String name) implements Comparable<FactId> {

    private static final Pattern SHAPE = Pattern.compile("[a-z][A-Za-z0-9]*(\\.[a-z][A-Za-z0-9]*)*");

    /** Checks the shape of the name. */
    public FactId {
        requireNonNull(name, "name");
        checkArgument(
                SHAPE.matcher(name).matches(),
                "fact id must consist of words of letters and digits with dots between them: %s;"
                        + " write it as `mentor.evaluates` is",
                name);
    }

    /** Returns the fact id with the given name. */
    public static FactId of(String name) {
        return new FactId(name);
    }

    @Override
    public int compareTo(FactId other) {
        return name.compareTo(other.name);
    }

    /** Returns the name itself. */
    @Override
    public String toString() {
        return name;
    }
}
