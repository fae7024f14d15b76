package io.github.mentoring.core.programme;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import java.util.stream.Stream;

/**
 * How somebody who mentors is given credit for it.
 *
 * <p>Faculty mentoring FAQ, on support; Introduction to Mentorship, on the benefits to mentors.
 */
public enum Recognition {
    /** It counts as service to the department, the institution and one's colleagues. */
    PROFESSIONAL_SERVICE(Beneficiary.values()),
    /** The department gives an award for it. */
    DEPARTMENT_AWARD,
    /** The school gives an award for it. */
    SCHOOL_AWARD,
    /** It earns points for professional development, where the profession grants them. */
    DEVELOPMENT_CREDITS;

    private final ImmutableSortedSet<Beneficiary> beneficiaries;

    Recognition(Beneficiary... beneficiaries) {
        this.beneficiaries =
                Stream.of(beneficiaries).collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural()));
    }

    /** Returns whom mentoring serves where it counts as a service, otherwise nobody. */
    public ImmutableSortedSet<Beneficiary> beneficiaries() {
        return beneficiaries;
    }

    /** Whom mentoring serves. */
    public enum Beneficiary {
        /** The department of the mentor. */
        DEPARTMENT,
        /** The organisation that the department belongs to. */
        INSTITUTION,
        /** The people the mentor works with. */
        COLLEAGUES
    }
}
