package io.github.mentoring.examples.match.mapping;

import static java.util.Objects.requireNonNull;

import com.google.common.base.CharMatcher;
import java.util.Locale;

/**
 * A column of the people file.
 *
 * @param name as in the header row; empty for {@link #NONE}
 */
public record Column(String name) {

    /** The column that is in no file: all its cells are blank. */
    public static final Column NONE = new Column("");

    /** Checks that the name is given. */
    public Column {
        requireNonNull(name, "name");
    }

    /** Returns whether the mapping names a column here. */
    public boolean isMapped() {
        return !name.isEmpty();
    }

    /** Returns the code of the rule against the same value in this column, such as {@code SAME_MANAGER_ID}. */
    public String sameCode() {
        String words = name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").replaceAll("[^A-Za-z0-9]+", "_");
        return "SAME_" + CharMatcher.is('_').trimFrom(words).toUpperCase(Locale.ROOT);
    }
}
