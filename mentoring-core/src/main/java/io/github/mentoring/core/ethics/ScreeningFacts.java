package io.github.mentoring.core.ethics;

import static io.github.mentoring.core.rule.Audience.MENTEE;
import static io.github.mentoring.core.rule.Audience.MENTOR;
import static io.github.mentoring.core.rule.Audience.PROGRAMME;
import static io.github.mentoring.core.rule.Changeability.CHANGEABLE;
import static io.github.mentoring.core.rule.Changeability.FIXED;
import static java.util.Objects.requireNonNull;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.mentoring.core.format.MentoringFormat;
import io.github.mentoring.core.learning.LearningModel;
import io.github.mentoring.core.person.Side;
import io.github.mentoring.core.relationship.BoundaryBreach;
import io.github.mentoring.core.rule.Changeability;
import io.github.mentoring.core.rule.Fact;
import java.util.Arrays;
import java.util.Comparator;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * The facts of a screening: what the rules may ask about a mentor and a mentee who would come together.
 *
 * <p>None of them tells who anybody is: of an exclusion it is asked whether there is one, not whom it would turn away.
 * Only what those concerned can rightly change is changeable: an acknowledgement, an exclusion, who evaluates whom, and
 * the format; never that somebody sees a risk. What one side alone has said is seen by that side and the programme.
 */
public final class ScreeningFacts {

    /** The format in which the two would meet. */
    public static final Fact.Choice FORMAT =
            Fact.choice("proposal.format", MentoringFormat.DYAD).with(shared(CHANGEABLE));

    /** The model of learning that they would follow. */
    public static final Fact.Choice MODEL =
            Fact.choice("proposal.model", LearningModel.MENTORSHIP).with(shared(FIXED));

    /** Whether the mentor turns people of some gender away. */
    public static final Fact.Flag MENTOR_REFUSES_A_GENDER =
            Fact.flag("mentor.refusesAGender").with(own(Side.MENTOR, CHANGEABLE));

    /** Whether the mentor turns people away for anything else that they are. */
    public static final Fact.Flag MENTOR_REFUSES_OTHERWISE =
            Fact.flag("mentor.refusesOtherwise").with(own(Side.MENTOR, CHANGEABLE));

    /** Whether the mentee turns people away for anything that they are. */
    public static final Fact.Flag MENTEE_REFUSES = Fact.flag("mentee.refuses").with(own(Side.MENTEE, CHANGEABLE));

    /** Whether the mentor supervises the mentee's work. */
    public static final Fact.Flag MENTOR_SUPERVISES =
            Fact.flag("mentor.supervises").with(shared(CHANGEABLE));

    /** Whether the mentor evaluates the mentee's work. */
    public static final Fact.Flag MENTOR_EVALUATES =
            Fact.flag("mentor.evaluates").with(shared(CHANGEABLE));

    /** Whether the mentor has acknowledged what it means to supervise or evaluate the mentee. */
    public static final Fact.Flag MENTOR_ACKNOWLEDGES_LINE =
            Fact.flag("mentor.acknowledgesLine").with(shared(CHANGEABLE));

    /** Whether the mentee has acknowledged what it means to be supervised or evaluated by the mentor. */
    public static final Fact.Flag MENTEE_ACKNOWLEDGES_LINE =
            Fact.flag("mentee.acknowledgesLine").with(shared(CHANGEABLE));

    /** Whether the mentor sees a risk in the mentee. */
    public static final Fact.Flag MENTOR_SEES_RISK =
            Fact.flag("mentor.seesRisk").with(own(Side.MENTOR, FIXED));

    /** Whether the mentee sees a risk in the mentor. */
    public static final Fact.Flag MENTEE_SEES_RISK =
            Fact.flag("mentee.seesRisk").with(own(Side.MENTEE, FIXED));

    /** Whether the mentee has to be supervised in their practice. */
    public static final Fact.Flag MENTEE_NEEDS_SUPERVISION =
            Fact.flag("mentee.needsSupervision").with(own(Side.MENTEE, FIXED));

    /** Whether supervision has been arranged for the mentee. */
    public static final Fact.Flag MENTEE_IS_SUPERVISED =
            Fact.flag("mentee.isSupervised").with(own(Side.MENTEE, CHANGEABLE));

    /** Whether mentoring or coaching has been arranged to meet the mentee's need of supervision. */
    public static final Fact.Flag MENTEE_HAS_SUBSTITUTE =
            Fact.flag("mentee.hasSubstitute").with(own(Side.MENTEE, FIXED));

    /** Whether the two have declared that they come from different cultures. */
    public static final Fact.Flag INTERCULTURAL =
            Fact.flag("pair.intercultural").with(shared(FIXED));

    /** How many of the mentor's suggestions the mentee has accepted so far. */
    public static final Fact.Quantity SUGGESTIONS_ACCEPTED =
            Fact.quantity("pair.suggestionsAccepted", 0, Integer.MAX_VALUE).with(shared(FIXED));

    /** How many of the mentor's suggestions the mentee has not accepted so far. */
    public static final Fact.Quantity SUGGESTIONS_DECLINED =
            Fact.quantity("pair.suggestionsDeclined", 0, Integer.MAX_VALUE).with(shared(FIXED));

    /** Whether the two are of one department; unknown if that of either is. No rule of the library reads it. */
    public static final Fact.Flag SAME_DEPARTMENT = Fact.flag("pair.sameDepartment");

    private static final ImmutableSortedMap<Side, ImmutableSortedMap<ConflictKind, Fact.Flag>> CONFLICTS = byKind(
            (side, kind) -> Fact.flag(word(side) + ".conflict." + word(kind)).with(own(side, kind.change())));

    private static final ImmutableSortedMap<Side, ImmutableSortedMap<ConflictKind, Fact.Flag>> ACKNOWLEDGEMENTS =
            byKind((side, kind) -> Fact.flag(word(side) + ".conflict." + word(kind) + ".acknowledged")
                    .with(own(side, CHANGEABLE)));

    private static final ImmutableSortedMap<BoundaryBreach, Fact.Flag> BREACHES = Arrays.stream(BoundaryBreach.values())
            .collect(ImmutableSortedMap.toImmutableSortedMap(
                    Comparator.naturalOrder(),
                    kind -> kind,
                    kind -> Fact.flag("pair.openBreach." + word(kind)).with(Fact.Terms.of(CHANGEABLE, PROGRAMME))));

    private static final ImmutableList<Fact> ALL = Stream.of(
                    Stream.<Fact>of(
                            FORMAT,
                            MODEL,
                            MENTOR_REFUSES_A_GENDER,
                            MENTOR_REFUSES_OTHERWISE,
                            MENTEE_REFUSES,
                            MENTOR_SUPERVISES,
                            MENTOR_EVALUATES,
                            MENTOR_ACKNOWLEDGES_LINE,
                            MENTEE_ACKNOWLEDGES_LINE,
                            MENTOR_SEES_RISK,
                            MENTEE_SEES_RISK,
                            MENTEE_NEEDS_SUPERVISION,
                            MENTEE_IS_SUPERVISED,
                            MENTEE_HAS_SUBSTITUTE,
                            INTERCULTURAL,
                            SUGGESTIONS_ACCEPTED,
                            SUGGESTIONS_DECLINED,
                            SAME_DEPARTMENT),
                    Stream.of(CONFLICTS, ACKNOWLEDGEMENTS)
                            .flatMap(sides -> sides.values().stream())
                            .flatMap(kinds -> kinds.values().stream()),
                    BREACHES.values().stream())
            .flatMap(facts -> facts)
            .sorted()
            .collect(ImmutableList.toImmutableList());

    private ScreeningFacts() {}

    /** Returns all of them, by name. */
    public static ImmutableList<Fact> all() {
        return ALL;
    }

    /** Returns whether one side has a conflict of interest of the given kind against the other. */
    public static Fact.Flag conflict(Side holder, ConflictKind kind) {
        requireNonNull(holder, "holder");
        return requireNonNull(requireNonNull(CONFLICTS.get(holder)).get(requireNonNull(kind, "kind")));
    }

    /** Returns whether one side has acknowledged its conflict of interest of the given kind. */
    public static Fact.Flag acknowledged(Side holder, ConflictKind kind) {
        requireNonNull(holder, "holder");
        return requireNonNull(requireNonNull(ACKNOWLEDGEMENTS.get(holder)).get(requireNonNull(kind, "kind")));
    }

    /** Returns whether a breach of the given kind between the two is open. */
    public static Fact.Flag openBreach(BoundaryBreach kind) {
        return requireNonNull(BREACHES.get(requireNonNull(kind, "kind")));
    }

    private static ImmutableSortedMap<Side, ImmutableSortedMap<ConflictKind, Fact.Flag>> byKind(
            BiFunction<Side, ConflictKind, Fact.Flag> fact) {
        ImmutableSortedMap.Builder<Side, ImmutableSortedMap<ConflictKind, Fact.Flag>> sides =
                ImmutableSortedMap.naturalOrder();
        for (Side side : Side.values()) {
            sides.put(
                    side,
                    Arrays.stream(ConflictKind.values())
                            .collect(ImmutableSortedMap.toImmutableSortedMap(
                                    Comparator.naturalOrder(), kind -> kind, kind -> fact.apply(side, kind))));
        }
        return sides.buildOrThrow();
    }

    private static Fact.Terms shared(Changeability change) {
        return Fact.Terms.of(change, MENTOR, MENTEE, PROGRAMME);
    }

    private static Fact.Terms own(Side side, Changeability change) {
        return Fact.Terms.of(change, side == Side.MENTOR ? MENTOR : MENTEE, PROGRAMME);
    }

    /** Returns the name of a constant as the names of facts spell it. */
    private static String word(Enum<?> constant) {
        return CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.LOWER_CAMEL, constant.name());
    }
}
