package io.github.mentoring.core.finding;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.person.PersonId;

/**
 * A rule that a package of the domain checks by itself, such as the least number of mentors in a team.
 *
 * <p>Each package lists its rules in one enum that implements this interface; the name of the constant is the code. How
 * much such a rule weighs and whose part it is are data that come with it; a policy or a single case may say otherwise,
 * as {@link Finding#withSeverity} and {@link Finding#withDuty} do.
 */
public interface StructuralRule {

    /** Returns the name of the constant, which is the code of the rule. */
    String name();

    /** Returns what comes with the rule. */
    Terms terms();

    /** Returns how much the rule weighs unless a policy says otherwise. */
    default Severity severity() {
        return terms().severity();
    }

    /** Returns whose part it is to meet the rule. */
    default DutyBearer duty() {
        return terms().duty();
    }

    /** Returns the text that the rule rests on. */
    default Source source() {
        return terms().source();
    }

    /** Returns the stable code of the rule. */
    default RuleId id() {
        return RuleId.of(name());
    }

    /** Returns the finding that this rule is not met by the given people; nobody where it is about none in particular. */
    default Finding finding(PersonId... subjects) {
        return finding(Detail.none(), subjects);
    }

    /** Returns the finding that this rule is not met, with more to say about it. */
    default Finding finding(Detail detail, PersonId... subjects) {
        return finding(detail, ImmutableSortedSet.copyOf(requireNonNull(subjects, "subjects")));
    }

    /** Returns the finding that this rule is not met, with more to say about it. */
    default Finding finding(Detail detail, Iterable<PersonId> subjects) {
        return new Finding(
                id(),
                severity(),
                duty(),
                requireNonNull(detail, "detail"),
                ImmutableSortedSet.copyOf(requireNonNull(subjects, "subjects")));
    }

    /**
     * What comes with a rule.
     *
     * @param severity how much it weighs unless a policy says otherwise
     * @param duty whose part it is to meet it
     * @param source the text it rests on
     */
    record Terms(Severity severity, DutyBearer duty, Source source) {

        /** Checks that every part is there. */
        public Terms {
            requireNonNull(severity, "severity");
            requireNonNull(duty, "duty");
            requireNonNull(source, "source");
        }
    }
}
