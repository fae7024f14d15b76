package io.github.mentoring.core.format;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.person.Profession;

/** Whether those who take part share a profession; neither counts against them. */
public enum ProfessionMix {
    /** All have the same profession. */
    INTRAPROFESSIONAL,
    /** Not all have the same profession. */
    INTERPROFESSIONAL;

    /**
     * Returns the mix of people with these professions between them.
     *
     * @param professions the professions of all who take part, each once; not empty
     */
    public static ProfessionMix of(ImmutableSortedSet<Profession> professions) {
        requireNonNull(professions, "professions");
        checkArgument(!professions.isEmpty(), "profession mix needs a profession; leave it out where none is known");
        return professions.size() == 1 ? INTRAPROFESSIONAL : INTERPROFESSIONAL;
    }
}
