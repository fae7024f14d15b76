package io.github.mentoring.core.relationship;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import io.github.mentoring.core.agreement.AgreementRule;
import io.github.mentoring.core.internal.DuplicateKeys;
import io.github.mentoring.core.learning.LearningRule;
import io.github.mentoring.core.rule.RuleId;
import org.immutables.value.Value;

/** What a programme may set about relationships. */
@Value.Immutable
public abstract class RelationshipPolicy {

    private static final ImmutableSortedMap<RuleId, HealthHead> USUAL =
            ImmutableSortedMap.<RuleId, HealthHead>naturalOrder()
                    .put(AgreementRule.BOUNDARIES_NOT_AGREED.id(), HealthHead.CONSISTENCY)
                    .put(AgreementRule.CHARTER_FACET_MISSING.id(), HealthHead.EFFICIENCY)
                    .put(AgreementRule.CONSENSUS_MISSING.id(), HealthHead.EFFICIENCY)
                    .put(AgreementRule.CONSENT_MISSING.id(), HealthHead.CONSISTENCY)
                    .put(AgreementRule.CULTURE_NOT_SHARED.id(), HealthHead.MUTUAL_BENEFIT)
                    .put(AgreementRule.EXPECTATIONS_NOT_CLARIFIED.id(), HealthHead.EFFICIENCY)
                    .put(AgreementRule.FINITE_EXPECTATION_NOT_SET.id(), HealthHead.CONSISTENCY)
                    .put(AgreementRule.GROUND_RULES_MISSING.id(), HealthHead.CONSISTENCY)
                    .put(AgreementRule.MISUNDERSTANDING_OPEN.id(), HealthHead.EFFICIENCY)
                    .put(AgreementRule.RESPONSIBILITY_NOT_ACKNOWLEDGED.id(), HealthHead.CONSISTENCY)
                    .put(RelationshipRule.ACCOUNT_FOR_CULTURE.id(), HealthHead.MUTUAL_BENEFIT)
                    .put(RelationshipRule.CHECK_GENUINE_AGREEMENT.id(), HealthHead.MUTUAL_BENEFIT)
                    .put(RelationshipRule.COMMITTEE_TOO_FEW_MENTORS.id(), HealthHead.EFFICIENCY)
                    .put(RelationshipRule.COMMITTEE_TOO_LARGE.id(), HealthHead.EFFICIENCY)
                    .put(RelationshipRule.ETHICS_PERCEPTIONS_MAY_DIFFER.id(), HealthHead.MUTUAL_BENEFIT)
                    .put(LearningRule.FUNCTIONS_UNCOVERED.id(), HealthHead.MUTUAL_BENEFIT)
                    .put(RelationshipRule.MISCOMMUNICATION_LIKELIER.id(), HealthHead.EFFICIENCY)
                    .put(RelationshipRule.TRUST_MAY_TAKE_LONGER.id(), HealthHead.CONSISTENCY)
                    .buildOrThrow();

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
     * <p>Where this policy names none, the rules of agreements and relationships have a usual one: what people keep to is
     * told under consistency, what they have to talk about under efficiency, and what each gains by the other's being
     * different under mutual benefit.
     */
    public HealthHead headOf(RuleId rule) {
        return heads().getOrDefault(requireNonNull(rule, "rule"), USUAL.getOrDefault(rule, otherwise()));
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
