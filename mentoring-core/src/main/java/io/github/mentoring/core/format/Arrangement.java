package io.github.mentoring.core.format;

import static java.util.Objects.requireNonNull;

import io.github.mentoring.core.finding.Findings;
import io.github.mentoring.core.person.HeadCount;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What kind of mentoring it is to be, as the two sides declare it on each axis.
 *
 * <p>The axes combine freely. Direction is none of them, since it {@linkplain Direction follows} from the people; how
 * {@linkplain Formality formal} it is to be stands in what the two sides agree on.
 */
@Value.Immutable
public abstract class Arrangement {

    Arrangement() {} // only the generated class extends this type

    /** Returns how many are to take part on each side. */
    public abstract MentoringFormat format();

    /** Returns the medium they wish for, or empty if they have no wish. */
    public abstract Optional<Medium> medium();

    /** Returns how much it is about; everything unless stated. */
    @Value.Default
    public MentoringScope scope() {
        return MentoringScope.GENERAL;
    }

    /** Returns the project it is about, or empty if none is named. */
    public abstract Optional<Project> project();

    /** Returns how much of a bond they have in mind, or empty if not stated. */
    public abstract Optional<Intensity> intensity();

    /** Returns a copy in another format, such as one that those who stay make up after somebody left. */
    public abstract Arrangement withFormat(MentoringFormat format);

    /**
     * Returns the medium to suggest: the one they wish for, otherwise the one {@linkplain Medium#suggest suggested} by
     * where the possible mentors are.
     */
    public Optional<Medium> suggestedMedium(HeadCount near, HeadCount remote) {
        requireNonNull(near, "near");
        requireNonNull(remote, "remote");
        return medium().or(() -> Medium.suggest(near, remote));
    }

    /** Returns what speaks against it: that functional mentoring names no project. Nothing else is ruled out. */
    public Findings findings() {
        return scope() == MentoringScope.FUNCTIONAL && project().isEmpty()
                ? Findings.of(FormatRule.FUNCTIONAL_PROJECT_MISSING.finding())
                : Findings.none();
    }

    /** Returns the arrangement in the given format that declares nothing else. */
    public static Arrangement of(MentoringFormat format) {
        return builder().format(requireNonNull(format, "format")).build();
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds {@link Arrangement} values. */
    public static final class Builder extends ImmutableArrangement.Builder {
        Builder() {}
    }
}
