package io.github.mentoring.matching.screening;

import static java.util.Objects.requireNonNull;

import io.github.mentoring.core.person.Person;
import io.github.mentoring.core.rule.RuleId;
import io.github.mentoring.core.rule.Source;
import java.util.function.BiPredicate;

/**
 * One named reason to refuse a pair.
 *
 * @param id the code that stands in explanations
 * @param source the text the rule rests on
 * @param refusal a pure function that tells whether the rule refuses a mentor and a mentee, in this order
 */
public record PairRule(RuleId id, Source source, BiPredicate<Person, Person> refusal) {

    /** Checks that all is given. */
    public PairRule {
        requireNonNull(id, "id");
        requireNonNull(source, "source");
        requireNonNull(refusal, "refusal");
    }

    /** Returns the rule with the given code that refuses a mentor and a mentee where the function says so. */
    public static PairRule refusing(RuleId id, Source source, BiPredicate<Person, Person> refusal) {
        return new PairRule(id, source, refusal);
    }

    /** Returns whether this rule refuses the pair. */
    public boolean refuses(Person mentor, Person mentee) {
        return refusal.test(requireNonNull(mentor, "mentor"), requireNonNull(mentee, "mentee"));
    }

    /** Returns the code. */
    @Override
    public String toString() {
        return id.code();
    }
}
