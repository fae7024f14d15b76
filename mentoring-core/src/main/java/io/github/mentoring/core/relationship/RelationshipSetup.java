package io.github.mentoring.core.relationship;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import com.google.common.collect.Streams;
import io.github.mentoring.core.agreement.AgreementPolicy;
import io.github.mentoring.core.agreement.ExpectationForm;
import io.github.mentoring.core.agreement.PartnershipAgreement;
import io.github.mentoring.core.finding.Detail;
import io.github.mentoring.core.finding.Finding;
import io.github.mentoring.core.finding.Findings;
import io.github.mentoring.core.format.FormalMark;
import io.github.mentoring.core.format.Formality;
import io.github.mentoring.core.format.FormatRule;
import io.github.mentoring.core.format.MatchOrigin;
import io.github.mentoring.core.learning.LearningModel;
import io.github.mentoring.core.learning.LearningRule;
import io.github.mentoring.core.person.PersonId;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * How a relationship is set up, as far as that tells how formal it is.
 *
 * <p>How formal it is to be is for the parties to agree; until they have, it is informal. {@link #findings} compares what
 * they agreed with what is there, and refuses nothing.
 */
@Value.Immutable
public abstract class RelationshipSetup {

    RelationshipSetup() {} // only the generated class extends this type

    /** Returns the model of learning that it follows. */
    public abstract LearningModel model();

    /** Returns what the parties have agreed on, or empty if there is no agreement. */
    public abstract Optional<PartnershipAgreement> agreement();

    /** Returns how the parties came together, or empty if not known. */
    public abstract Optional<MatchOrigin> origin();

    /** Returns whether it works towards specific objectives; it does not unless stated. */
    @Value.Default
    public boolean specificObjectives() {
        return false;
    }

    /** Returns whether what comes of it is measured; it is not unless stated. */
    @Value.Default
    public boolean measuredOutcomes() {
        return false;
    }

    /** Returns how formal the parties agreed it is to be, or empty if they have not said so. */
    public Optional<Formality> agreedFormality() {
        return agreement().flatMap(PartnershipAgreement::formality);
    }

    /**
     * Returns the marks of formal mentoring that it bears, whatever its formality.
     *
     * <p>A written agreement gives it structure, and the end of an agreement a fixed duration.
     */
    public ImmutableSortedSet<FormalMark> marks() {
        return Arrays.stream(FormalMark.values())
                .filter(this::bears)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural()));
    }

    private boolean bears(FormalMark mark) {
        return switch (mark) {
            case STRUCTURE -> agreement().map(PartnershipAgreement::form).equals(Optional.of(ExpectationForm.WRITTEN));
            case THIRD_PARTY_MATCH ->
                origin().map(MatchOrigin::isThirdPartyMatch).orElse(false);
            case SPECIFIC_OBJECTIVES -> specificObjectives();
            case MEASURABLE_OUTCOMES -> measuredOutcomes();
            case FIXED_DURATION ->
                agreement().flatMap(PartnershipAgreement::end).isPresent();
        };
    }

    /**
     * Returns in what the setup does not go with its formality, about the parties to the agreement if there is one.
     *
     * <p>That is each mark that is looked for and absent, a formality that nobody agreed on, and one in which the model is
     * not found. Structure is looked for wherever the policy asks for writing.
     */
    public Findings findings(AgreementPolicy policy) {
        requireNonNull(policy, "policy");
        ImmutableSortedSet<PersonId> parties =
                agreement().map(PartnershipAgreement::parties).orElse(ImmutableSortedSet.of());
        Stream<Finding> marks = Arrays.stream(FormalMark.values())
                .filter(mark -> isMissing(mark, policy))
                .map(mark -> FormatRule.FORMAL_MARK_MISSING.finding(Detail.of(mark), parties));
        Stream<Finding> unsaid = agreedFormality().isPresent()
                ? Stream.empty()
                : Stream.of(FormatRule.FORMALITY_NOT_AGREED.finding(Detail.none(), parties));
        Stream<Finding> unusual = agreedFormality().filter(formality -> !model().isPractised(formality)).stream()
                .map(formality -> LearningRule.FORMALITY_UNUSUAL.finding(Detail.none(), parties));
        return Streams.concat(marks, unsaid, unusual).collect(Findings.toFindings());
    }

    private boolean isMissing(FormalMark mark, AgreementPolicy policy) {
        if (mark == FormalMark.STRUCTURE) {
            return !agreement()
                    .map(agreement -> agreement.hasRequiredForm(policy))
                    .orElse(!policy.writtenRequired().isNeededFor(Formality.INFORMAL));
        }
        return agreedFormality().orElse(Formality.INFORMAL).marks().contains(mark) && !bears(mark);
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link RelationshipSetup} values. */
    public static final class Builder extends ImmutableRelationshipSetup.Builder {
        Builder() {}
    }
}
