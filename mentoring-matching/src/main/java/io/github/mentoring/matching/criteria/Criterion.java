package io.github.mentoring.matching.criteria;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import io.github.mentoring.core.person.Person;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/**
 * One named way to rate a pair.
 *
 * <p>A criterion is a pure function of two people, mentor first. It answers with a share of one, or with nothing where
 * too little is known to say; then it does not count for the pair.
 *
 * <p>Criteria are compared by identity, as functions are.
 */
public final class Criterion {

    private static final Pattern SHAPE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private final String name;
    private final BiFunction<Person, Person, Optional<Share>> rating;

    private Criterion(String name, BiFunction<Person, Person, Optional<Share>> rating) {
        this.name = requireNonNull(name, "name");
        this.rating = requireNonNull(rating, "rating");
        checkArgument(
                SHAPE.matcher(name).matches(),
                "criterion name must consist of small letters, digits and single hyphens: %s",
                name);
    }

    /**
     * Returns the criterion with the given name that rates a mentor and a mentee as the function says.
     *
     * @param name small letters, digits and single hyphens
     * @param rating a pure function that rates a mentor and a mentee, in this order, and never answers null; it must bear to be
     *     asked by several threads at once where a run has an executor
     */
    public static Criterion of(String name, BiFunction<Person, Person, Optional<Share>> rating) {
        return new Criterion(name, rating);
    }

    /** Returns the name, under which explanations list the criterion. */
    public String name() {
        return name;
    }

    /** Returns how far the pair meets this criterion, or empty if that cannot be said. */
    public Optional<Share> rate(Person mentor, Person mentee) {
        return requireNonNull(
                rating.apply(requireNonNull(mentor, "mentor"), requireNonNull(mentee, "mentee")),
                () -> "rating of criterion `" + name + "`");
    }

    /** Returns the name. */
    @Override
    public String toString() {
        return name;
    }
}
