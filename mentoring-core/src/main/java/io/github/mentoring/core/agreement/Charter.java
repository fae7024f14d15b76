package io.github.mentoring.core.agreement;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import io.github.mentoring.core.finding.Detail;
import io.github.mentoring.core.finding.Findings;
import io.github.mentoring.core.internal.DuplicateKeys;
import io.github.mentoring.core.internal.Labels;
import org.immutables.value.Value;

/**
 * The answers to the six questions that shape a relationship or a whole programme.
 *
 * <p>An answer that is blank is kept, as on a form, and counts as none. The text form shows which are answered, not how.
 */
@Value.Immutable
public abstract class Charter {

    Charter() {} // only the generated class extends this type

    /** Returns the answers, in the writer's own words. */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<CharterFacet, String> answers();

    /** Returns the charter that answers nothing yet. */
    public static Charter unanswered() {
        return builder().build();
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns the questions that have an answer. */
    public ImmutableSortedSet<CharterFacet> answered() {
        return answers().entrySet().stream()
                .filter(answer -> !Labels.isBlank(answer.getValue()))
                .map(answer -> answer.getKey())
                .collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural()));
    }

    /** Returns one finding for each question that the policy asks and nothing answers. */
    public Findings findings(AgreementPolicy policy) {
        requireNonNull(policy, "policy");
        return policy.charterFacets().stream()
                .filter(facet -> !answered().contains(facet))
                .map(facet -> AgreementRule.CHARTER_FACET_MISSING.finding(Detail.of(facet)))
                .collect(Findings.toFindings());
    }

    /** Returns the questions that have an answer, without the answers, which may be private. */
    @Override
    public final String toString() {
        return "Charter" + answered();
    }

    /** Builds {@link Charter} values. */
    public static final class Builder extends ImmutableCharter.Builder {
        Builder() {}

        /** Answers one question. */
        public Builder answer(CharterFacet facet, String answer) {
            return putAnswers(requireNonNull(facet, "facet"), requireNonNull(answer, "answer"));
        }

        @Override
        public Charter build() {
            return DuplicateKeys.refuse(
                    super::build, "charter", "answers one question twice; give each question one answer");
        }
    }
}
