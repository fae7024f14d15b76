package io.github.mentoring.core.ethics;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import io.github.mentoring.core.person.PersonId;
import java.util.Comparator;

/**
 * Says that somebody sees a risk in being mentored by, or mentoring, another person.
 *
 * <p>Nobody is asked why, and nobody for proof. It excludes nobody. Compared by who sees it, then about whom.
 *
 * @param by who sees it
 * @param about about whom
 */
public record PerceivedRisk(PersonId by, PersonId about) implements Comparable<PerceivedRisk> {

    private static final Comparator<PerceivedRisk> ORDER =
            Comparator.comparing(PerceivedRisk::by).thenComparing(PerceivedRisk::about);

    /** Checks that they are two people. */
    public PerceivedRisk {
        requireNonNull(by, "by");
        requireNonNull(about, "about");
        checkArgument(!by.equals(about), "perceived risk has `%s` on both sides; name two people", by);
    }

    @Override
    public int compareTo(PerceivedRisk other) {
        return ORDER.compare(this, other);
    }
}
