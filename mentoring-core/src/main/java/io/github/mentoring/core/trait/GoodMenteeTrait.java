package io.github.mentoring.core.trait;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A second list of what makes a good mentee, from a university department (Faculty mentoring FAQ, the good mentee). */
public enum GoodMenteeTrait {
    /** Wants to get somewhere. */
    AMBITIOUS,
    /** Needs no push from others. */
    SELF_MOTIVATED,
    /** Takes charge of their own growth. */
    OWNS_GROWTH(MenteeTrait.LIFELONG_LEARNER),
    /** Likes what is new. */
    SEEKS_EXPERIENCE,
    /** Acts before being asked to. */
    PROACTIVE(MenteeTrait.TAKES_INITIATIVE),
    /** Begins things. */
    SHOWS_INITIATIVE(MenteeTrait.TAKES_INITIATIVE),
    /** Uses time well. */
    TIME_EFFICIENT(MenteeTrait.MAKES_TIME),
    /** Respects boundaries. */
    RESPECTS_BOUNDARIES(MenteeTrait.POSITIVE),
    /** Receives feedback openly. */
    RECEPTIVE(MenteeTrait.OPEN_TO_FEEDBACK),
    /** Takes criticism well. */
    TAKES_CRITICISM(MenteeTrait.OPEN_TO_FEEDBACK);

    private final @Nullable MenteeTrait overlap;

    GoodMenteeTrait() {
        overlap = null;
    }

    GoodMenteeTrait(MenteeTrait overlap) {
        this.overlap = overlap;
    }

    /** Returns the trait of the other list that says much the same, or empty if none does. */
    public Optional<MenteeTrait> overlap() {
        return Optional.ofNullable(overlap);
    }
}
