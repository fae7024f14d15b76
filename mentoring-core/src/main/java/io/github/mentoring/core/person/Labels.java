package io.github.mentoring.core.person;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

/** The one rule for texts that serve as keys: something is there, and no blank hides at either end. */
final class Labels {

    private Labels() {}

    static void check(String what, String component, String text) {
        requireNonNull(text, component);
        checkArgument(!text.isBlank(), "%s must not be blank", what);
        checkArgument(
                text.equals(text.strip()),
                "%s must not begin or end with a blank: `%s`; strip it before it becomes a key",
                what,
                text);
    }
}
