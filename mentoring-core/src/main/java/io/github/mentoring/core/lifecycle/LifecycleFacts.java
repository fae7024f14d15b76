package io.github.mentoring.core.lifecycle;

import static io.github.mentoring.core.rule.Audience.MENTEE;
import static io.github.mentoring.core.rule.Audience.MENTOR;
import static io.github.mentoring.core.rule.Audience.PROGRAMME;
import static io.github.mentoring.core.rule.Changeability.CHANGEABLE;
import static io.github.mentoring.core.rule.Changeability.FIXED;
import static io.github.mentoring.core.rule.Changeability.TIME;

import com.google.common.collect.ImmutableList;
import io.github.mentoring.core.format.MentoringFormat;
import io.github.mentoring.core.learning.LearningModel;
import io.github.mentoring.core.rule.Changeability;
import io.github.mentoring.core.rule.Fact;
import io.github.mentoring.core.rule.FactId;
import java.util.stream.Stream;

/**
 * The facts of a guarded move: what the rules may ask about it and about the relationship in which it is made.
 *
 * <p>All of them follow from what is on record, so that nobody states them; an institution that asks for more adds facts
 * of its own, which {@link Report.StateFact} states. The parties and the programme may see them, but for an open breach,
 * which is for the programme alone to see.
 */
public final class LifecycleFacts {

    /** Which step it is. */
    public static final Fact.Choice MOVE =
            Fact.choice("move", GuardedMove.TO_ACQUAINT).with(shared(FIXED));

    /** Which model of learning the relationship follows. */
    public static final Fact.Choice MODEL =
            Fact.choice("relationship.model", LearningModel.MENTORSHIP).with(shared(FIXED));

    /** The format of the relationship; if somebody comes in, the one that it has until then. */
    public static final Fact.Choice FORMAT =
            Fact.choice("relationship.format", MentoringFormat.DYAD).with(shared(FIXED));

    /**
     * How many times a yes is missing to what {@linkplain io.github.mentoring.core.phase.ReadinessItem readiness} asks: of
     * everybody; if somebody comes in, of that one, and then none as long as the others prepare, too.
     */
    public static final Fact.Quantity READINESS_OPEN = count("readiness.open", CHANGEABLE);

    /**
     * How much of what {@linkplain io.github.mentoring.core.phase.AcquaintItem getting acquainted} has to settle is open,
     * counted for each mentee or party whose part of an item is.
     */
    public static final Fact.Quantity ACQUAINTANCE_OPEN = count("acquaintance.open", CHANGEABLE);

    /** How many of those who have to want the step have not said so; none where nobody has to. */
    public static final Fact.Quantity CONSENTS_OPEN = count("consents.open", CHANGEABLE);

    /** Whether a review found that a mentor and a mentee who are still in it together have failed. */
    public static final Fact.Flag FAILED = Fact.flag("pair.failed").with(shared(FIXED));

    /** Whether a breach of boundaries is open between a mentor and a mentee who are still in it together. */
    public static final Fact.Flag BREACH_OPEN = Fact.flag("pair.breachOpen").with(Fact.Terms.of(CHANGEABLE, PROGRAMME));

    /** How many days the present phase has lasted on the day of the step: none on its first day. */
    public static final Fact.Quantity DAYS_IN_PHASE = count("phase.days", TIME);

    /** How many meetings were held so far, in whichever phase. */
    public static final Fact.Quantity MEETINGS_HELD = count("meetings.held", CHANGEABLE);

    private static final ImmutableList<Fact> ALL = Stream.<Fact>of(
                    MOVE,
                    MODEL,
                    FORMAT,
                    READINESS_OPEN,
                    ACQUAINTANCE_OPEN,
                    CONSENTS_OPEN,
                    FAILED,
                    BREACH_OPEN,
                    DAYS_IN_PHASE,
                    MEETINGS_HELD)
            .sorted()
            .collect(ImmutableList.toImmutableList());

    private LifecycleFacts() {}

    /** Returns all of them, by name. */
    public static ImmutableList<Fact> all() {
        return ALL;
    }

    static boolean include(FactId id) {
        return ALL.stream().anyMatch(fact -> fact.id().equals(id));
    }

    private static Fact.Quantity count(String name, Changeability change) {
        return Fact.quantity(name, 0, Integer.MAX_VALUE).with(shared(change));
    }

    private static Fact.Terms shared(Changeability change) {
        return Fact.Terms.of(change, MENTOR, MENTEE, PROGRAMME);
    }
}
