package io.github.mentoring.core.relationship;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import io.github.mentoring.core.finding.RuleId;
import io.github.mentoring.core.internal.DuplicateKeys;
import org.immutables.value.Value;

/** What a programme may set about relationships. */
@Value.Immutable
public abstract class RelationshipPolicy {

    private static final RelationshipPolicy STANDARD = builder().build();

    RelationshipPolicy() {} // only the generated class extends this type

    /** Returns what is asked of committees. */
    @Value.Default
    public CommitteePolicy committee() {
        return CommitteePolicy.standard();
    }

    /** Returns after how many accepted suggestions, one or more, a mentor checks that agreement is meant; three unless set. */
    @Value.Default
    public int agreementCheckAfter() {
        return 3;
    }

    /** Returns the heads of rules that a health report tells under other heads than usual; none unless set. */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<RuleId, HealthHead> heads();

    /** Returns the head of the rules that have none of their own; consistency unless set. */
    @Value.Default
    public HealthHead otherwise() {
        return HealthHead.CONSISTENCY;
    }

    /**
     * Returns under which head a health report tells a finding of the given rule.
     *
     * <p>Where this policy names none, every rule of this module has a usual one. What people keep up and keep to is told
     * under consistency: rhythm, reliability, ground rules. What time is spent on and how is told under efficiency:
     * preparation, agenda, place, numbers, clear terms. What each gains is told under mutual benefit: goals, functions,
     * feedback, network, and the other's being different.
     */
    public HealthHead headOf(RuleId rule) {
        return heads().getOrDefault(
                        requireNonNull(rule, "rule"), UsualHeads.of(rule).orElseGet(this::otherwise));
    }

    /** Returns the policy of which nothing is set. */
    public static RelationshipPolicy standard() {
        return STANDARD;
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        checkArgument(
                agreementCheckAfter() > 0,
                "relationship policy checks agreement after too few suggestions: %s; give one or more",
                agreementCheckAfter());
    }

    /** Builds {@link RelationshipPolicy} values. */
    public static final class Builder extends ImmutableRelationshipPolicy.Builder {
        Builder() {}

        @Override
        public RelationshipPolicy build() {
            return DuplicateKeys.refuse(
                    super::build, "relationship policy", "gives one rule two heads; give each rule one head");
        }
    }
}
