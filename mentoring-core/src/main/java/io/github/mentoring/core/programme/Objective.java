package io.github.mentoring.core.programme;

import static java.util.Objects.requireNonNull;

import io.github.mentoring.core.internal.Labels;
import java.util.Comparator;

/**
 * Something that a programme sets out to reach; an open list, since each programme may have objectives of its own.
 *
 * <p>Compared by kind, then by {@link String#compareTo} of the name. Introduction to Mentorship, on outcomes.
 *
 * @param kind whether it answers a need of this programme or is what most programmes want
 * @param name the text, without blanks or control characters at its ends and not empty
 */
public record Objective(Kind kind, String name) implements Comparable<Objective> {

    /** A project gets finished. */
    public static final Objective PROJECT_COMPLETION = specific("project completion");
    /** Ties with a local or national body are built. */
    public static final Objective ORGANISATION_LIAISON = specific("organisation liaison");
    /** People get on in their profession or career. */
    public static final Objective PROFESSIONAL_DEVELOPMENT = global("professional development");
    /** People do well in their studies or in clinical work. */
    public static final Objective ACADEMIC_OR_CLINICAL_SUCCESS = global("academic or clinical success");
    /** People come to know one another. */
    public static final Objective NETWORKING = global("networking");
    /** People stay with the organisation, or take part in the programme. */
    public static final Objective RETENTION_OR_PARTICIPATION = global("retention or participation");

    private static final Comparator<Objective> ORDER =
            Comparator.comparing(Objective::kind).thenComparing(Objective::name);

    /** Checks both parts. */
    public Objective {
        requireNonNull(kind, "kind");
        Labels.check("objective", "name", name);
    }

    /** Returns the objective that answers a need of the programme itself. */
    public static Objective specific(String name) {
        return new Objective(Kind.SPECIFIC_NEED, name);
    }

    /** Returns the objective that most programmes could have. */
    public static Objective global(String name) {
        return new Objective(Kind.GLOBAL, name);
    }

    @Override
    public int compareTo(Objective other) {
        return ORDER.compare(this, other);
    }

    /** The two kinds of objectives. */
    public enum Kind {
        /** Answers a need that is there in this programme; every programme should have one. */
        SPECIFIC_NEED,
        /** What mentoring is generally for. */
        GLOBAL
    }
}
