package io.github.mentoring.core.rule;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.finding.RuleId;
import org.immutables.value.Value;

/**
 * What does not work in a rulebook as somebody may have meant it, with a case for each point that shows it.
 *
 * <p>It is exact: what it does not name is not so in any case whose facts are known. A predicate of the caller's own is
 * taken to hold or not as it likes, so a case that rests on one shows something only if the predicate can be so.
 *
 * <p>The text form names rules and no fact.
 */
@Value.Immutable
public abstract class Analysis {

    Analysis() {} // only the generated class extends this type

    /** Returns the rules whose conditions hold in no case. */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<RuleId> dead();

    /** Returns the rules that hold in some case and count in none, by name. */
    public abstract ImmutableList<Masked> masked();

    /** Returns the pairs of a duty and a ban that count together in some case, by name. */
    public abstract ImmutableList<Conflict> conflicts();

    /** Returns whether there is nothing to name. */
    public boolean isClean() {
        return dead().isEmpty() && masked().isEmpty() && conflicts().isEmpty();
    }

    /** Returns the analysis of the given rulebook. */
    public static Analysis of(Rulebook rulebook) {
        return new Analyser(requireNonNull(rulebook, "rulebook")).analysis();
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the names of the rules. */
    @Override
    public final String toString() {
        return "Analysis[dead " + dead() + ", masked " + masked() + ", conflicts " + conflicts() + "]";
    }

    /** Builds {@link Analysis} values. */
    public static final class Builder extends ImmutableAnalysis.Builder {
        Builder() {}
    }

    /**
     * A rule that never counts, since others override it wherever it holds.
     *
     * @param rule the rule
     * @param by the rules that override it in the case, one at least
     * @param witness a case in which it holds
     */
    public record Masked(RuleId rule, ImmutableSortedSet<RuleId> by, Case witness) {

        /** Checks that something overrides it. */
        public Masked {
            requireNonNull(rule, "rule");
            by = ImmutableSortedSet.copyOf(requireNonNull(by, "by")); // whatever order the caller had
            requireNonNull(witness, "witness");
            checkArgument(!by.isEmpty(), "rule `%s` is masked by none; name what overrides it", rule);
        }

        /** Returns the names of the rules. */
        @Override
        public String toString() {
            return rule + " by " + by;
        }
    }

    /**
     * A rule that demands a disclosure and one that forbids it, neither of which overrides the other.
     *
     * @param requires the rule that demands it
     * @param prohibits the rule that forbids it
     * @param witness a case in which both count, so that people have to decide
     */
    public record Conflict(RuleId requires, RuleId prohibits, Case witness) {

        /** Checks that every part is there. */
        public Conflict {
            requireNonNull(requires, "requires");
            requireNonNull(prohibits, "prohibits");
            requireNonNull(witness, "witness");
        }

        /** Returns the names of the rules. */
        @Override
        public String toString() {
            return requires + " against " + prohibits;
        }
    }
}
