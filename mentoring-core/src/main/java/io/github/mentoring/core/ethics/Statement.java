package io.github.mentoring.core.ethics;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.Comparators;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.rule.FactId;
import io.github.mentoring.core.rule.Given;
import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is said of one fact about a mentor, a mentee, or the two together.
 *
 * <p>It is how an institution states facts of its own, and how anybody states that something is not known or not told.
 * What is said of two people goes before what is said of one of them. The text form shows whom and which fact it is
 * about.
 *
 * <p>Compared by mentor, then mentee, fact, and what is said.
 */
@Value.Immutable
public abstract class Statement implements Comparable<Statement> {

    private static final Comparator<Statement> ORDER = Comparator.comparing(
                    Statement::mentor, Comparators.emptiesFirst(Comparator.<MentorId>naturalOrder()))
            .thenComparing(Statement::mentee, Comparators.emptiesFirst(Comparator.<MenteeId>naturalOrder()))
            .thenComparing(Statement::fact)
            .thenComparing(statement -> statement.value().getClass().getName())
            .thenComparing(statement -> statement.value().toString());

    Statement() {} // only the generated class extends this type

    /** Returns the mentor, or empty if it is about a mentee, whoever mentors them. */
    public abstract Optional<MentorId> mentor();

    /** Returns the mentee, or empty if it is about a mentor, whomever they mentor. */
    public abstract Optional<MenteeId> mentee();

    /** Returns the fact. */
    public abstract FactId fact();

    /** Returns what is said of it. */
    public abstract Given value();

    @Override
    public int compareTo(Statement other) {
        return ORDER.compare(this, requireNonNull(other, "other"));
    }

    /** Returns the statement that something is so whenever the given person mentors. */
    public static Statement about(MentorId mentor, FactId fact, Given value) {
        return builder().mentor(mentor).fact(fact).value(value).build();
    }

    /** Returns the statement that something is so whenever the given person is mentored. */
    public static Statement about(MenteeId mentee, FactId fact, Given value) {
        return builder().mentee(mentee).fact(fact).value(value).build();
    }

    /** Returns the statement that something is so when one of two people mentors the other. */
    public static Statement about(MentorId mentor, MenteeId mentee, FactId fact, Given value) {
        return builder().mentor(mentor).mentee(mentee).fact(fact).value(value).build();
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        checkArgument(
                mentor().isPresent() || mentee().isPresent(),
                "statement on fact `%s` is about nobody; name a mentor, a mentee or both",
                fact());
        checkArgument(
                mentor().isEmpty()
                        || mentee().isEmpty()
                        || !mentor().get().person().equals(mentee().get().person()),
                "statement on fact `%s` has the same person as mentor and as mentee; name two people",
                fact());
    }

    /** Returns whom and which fact it is about. */
    @Override
    public final String toString() {
        return "Statement[" + mentor().map(MentorId::toString).orElse("any mentor") + ", "
                + mentee().map(MenteeId::toString).orElse("any mentee") + ", " + fact() + "]";
    }

    /** Builds {@link Statement} values. */
    public static final class Builder extends ImmutableStatement.Builder {
        Builder() {}
    }
}
