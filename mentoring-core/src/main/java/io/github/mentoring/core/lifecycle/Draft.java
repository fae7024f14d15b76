package io.github.mentoring.core.lifecycle;

import com.google.common.collect.ImmutableList;
import io.github.mentoring.core.finding.Finding;
import io.github.mentoring.core.finding.Findings;
import io.github.mentoring.core.finding.Severity;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What would come of a command.
 *
 * @param step the step itself
 * @param following what would be put on record after it
 * @param unmet what stands against it
 * @param remarks what is to be said all the same, be it a violation that prevents nothing
 */
record Draft(Step step, ImmutableList<Change> following, ImmutableList<Unmet> unmet, Findings remarks) {

    static Draft of(Step step) {
        return new Draft(step, ImmutableList.of(), ImmutableList.of(), Findings.none());
    }

    /** Returns the draft with more that follows. */
    Draft then(Iterable<? extends Change> more) {
        ImmutableList<Change> all = following.isEmpty()
                ? ImmutableList.copyOf(more)
                : ImmutableList.<Change>builder().addAll(following).addAll(more).build();
        return new Draft(step, all, unmet, remarks);
    }

    /** Returns the draft with findings that prevent nothing. */
    Draft remarking(Findings more) {
        return more.isEmpty() ? this : new Draft(step, following, unmet, remarks.and(more));
    }

    /** Returns the draft with findings of which each violation stands against it. */
    Draft checked(Findings found) {
        if (found.isAdmissible()) {
            return remarking(found); // all at once, which is much quicker
        }
        Set<Unmet> against = new LinkedHashSet<>(unmet);
        List<Finding> rest = new ArrayList<>();
        for (Finding finding : found.all()) {
            if (finding.severity() == Severity.VIOLATION) {
                against.add(new Unmet(finding, Optional.empty()));
            } else {
                rest.add(finding);
            }
        }
        return new Draft(step, following, ImmutableList.copyOf(against), remarks).remarking(Findings.of(rest));
    }

    /** Returns the draft with findings against it that time alone does not mend. */
    Draft against(Finding... findings) {
        Draft against = this;
        for (Finding finding : findings) {
            against = against.against(new Unmet(finding, Optional.empty()));
        }
        return against;
    }

    /** Returns the draft with things against it that differ from each other, but for those that are against it already. */
    Draft against(List<Unmet> more) {
        ImmutableList.Builder<Unmet> all = ImmutableList.<Unmet>builderWithExpectedSize(unmet.size() + more.size())
                .addAll(unmet);
        for (Unmet each : more) {
            if (!unmet.contains(each)) {
                all.add(each);
            }
        }
        return new Draft(step, following, all.build(), remarks);
    }

    /** Returns the draft with something more against it, unless that is against it already. */
    Draft against(Unmet more) {
        return unmet.contains(more) ? this : new Draft(step, following, Evolution.append(unmet, more), remarks);
    }
}
