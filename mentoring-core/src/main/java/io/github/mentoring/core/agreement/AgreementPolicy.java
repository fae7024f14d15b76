package io.github.mentoring.core.agreement;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import io.github.mentoring.core.finding.Severity;
import java.util.Arrays;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What a programme expects of an agreement.
 *
 * <p>It expects everything that there is a word for, unless it waives some of it.
 */
@Value.Immutable
public abstract class AgreementPolicy {

    private static final AgreementPolicy STANDARD = builder().build();

    AgreementPolicy() {} // only the generated class extends this type

    /** Returns the guiding questions that need no answer; none unless set. */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<CharterFacet> waivedFacets();

    /** Returns what mentors need not acknowledge; nothing unless set. */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<MentorResponsibility> waivedOfMentors();

    /** Returns what mentees need not acknowledge; nothing unless set. */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<MenteeResponsibility> waivedOfMentees();

    /** Returns what the parties need not see alike; nothing unless set. */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<ConsensusItem> waivedConsensus();

    /** Returns when the agreement has to be in writing; for formal relationships alone unless set. */
    @Value.Default
    public WrittenForm writtenRequired() {
        return WrittenForm.FORMAL_ONLY;
    }

    /** Returns whether work cannot begin before everybody shared their cultural perspectives; it can unless set. */
    @Value.Default
    public boolean sharingBlocks() {
        return false;
    }

    /** Returns the questions that a charter has to answer: all six but the waived ones. */
    public ImmutableSortedSet<CharterFacet> charterFacets() {
        return allBut(CharterFacet.values(), waivedFacets());
    }

    /** Returns what each mentor has to acknowledge: all thirteen but the waived ones. */
    public ImmutableSortedSet<MentorResponsibility> mentorResponsibilities() {
        return allBut(MentorResponsibility.values(), waivedOfMentors());
    }

    /** Returns what each mentee has to acknowledge: all nine but the waived ones. */
    public ImmutableSortedSet<MenteeResponsibility> menteeResponsibilities() {
        return allBut(MenteeResponsibility.values(), waivedOfMentees());
    }

    /** Returns what the parties have to see alike: all three but the waived ones. */
    public ImmutableSortedSet<ConsensusItem> consensus() {
        return allBut(ConsensusItem.values(), waivedConsensus());
    }

    /** Returns the policy of which nothing is set. */
    public static AgreementPolicy standard() {
        return STANDARD;
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    Severity severityOfCulture() {
        return sharingBlocks() ? Severity.VIOLATION : AgreementRule.CULTURE_NOT_SHARED.severity();
    }

    private static <E extends Enum<E>> ImmutableSortedSet<E> allBut(E[] all, Set<E> waived) {
        return Arrays.stream(all)
                .filter(each -> !waived.contains(each))
                .collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural()));
    }

    /** Builds {@link AgreementPolicy} values. */
    public static final class Builder extends ImmutableAgreementPolicy.Builder {
        Builder() {}
    }
}
