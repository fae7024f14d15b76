package io.github.mentoring.core.conduct;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.finding.DutyBearer;
import io.github.mentoring.core.relationship.BoundaryBreach;
import io.github.mentoring.core.relationship.ChallengeFactor;
import io.github.mentoring.core.relationship.ExpectationReview;
import io.github.mentoring.core.rule.Audience;
import io.github.mentoring.core.rule.Changeability;
import io.github.mentoring.core.rule.Condition;
import io.github.mentoring.core.rule.Fact;
import io.github.mentoring.core.rule.FactId;
import io.github.mentoring.core.schedule.SettingKind;
import io.github.mentoring.core.trait.TormentorSign;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * What the standard rules ask about conduct; the two and the programme may see it, nobody else any.
 *
 * <p>A boundary at risk is for the mentor, who has to keep it, and the programme to see. The mentee is not told of what
 * somebody feels; what somebody did they are told.
 *
 * <p>A choice that has a constant {@code NONE} is that unless something was reported.
 */
public final class ConductFacts {

    /** What nobody can change, for the two and the programme to see. */
    private static final Fact.Terms PAST =
            Fact.Terms.of(Changeability.FIXED, Audience.MENTOR, Audience.MENTEE, Audience.PROGRAMME);
    /** What the two can change, for them and the programme to see. */
    private static final Fact.Terms OPEN =
            Fact.Terms.of(Changeability.CHANGEABLE, Audience.MENTOR, Audience.MENTEE, Audience.PROGRAMME);

    /** Stands last, so that constants keep their positions. */
    private static final String NONE = "NONE";

    /** Whose conduct it is; the mentor's part, who keeps the boundaries, where it is nobody's. */
    public static final Fact.Choice ACTOR =
            Fact.choice("actor", DutyBearer.MENTOR).with(PAST);
    /** How power was abused. */
    public static final Fact.Choice POWER_ABUSE = orNone("power.abuse", PowerAbuse.values(), PAST);
    /** How many levels lie between the two. */
    public static final Fact.Quantity LEVELS_APART =
            Fact.quantity("power.levelsApart", 0, Integer.MAX_VALUE).with(PAST);
    /** Which boundary is at risk; the mentee does not see it, not even if it came from them. */
    public static final Fact.Choice BOUNDARY_RISK = orNone(
            "boundary.risk",
            BoundaryRisk.values(),
            Fact.Terms.of(Changeability.FIXED, Audience.MENTOR, Audience.PROGRAMME));
    /** Whether somebody acted upon an attraction, which both see. */
    public static final Fact.Flag ACTED_ON = Fact.flag("boundary.actedOn").with(PAST);
    /** How boundaries were breached. */
    public static final Fact.Choice BOUNDARY_BREACH = orNone("boundary.breach", BoundaryBreach.values(), PAST);
    /** In what kind of place; no standard rule asks. */
    public static final Fact.Choice SETTING = orNone("session.setting", SettingKind.values(), PAST);
    /** Whether somebody used what the other owns. */
    public static final Fact.Flag WORK_OF_OTHER = Fact.flag("work.ofOther").with(PAST);
    /** Whether the user named whose it is. */
    public static final Fact.Flag SOURCE_NAMED = Fact.flag("work.sourceNamed").with(OPEN);
    /** Which sign of doing harm the mentor showed. */
    public static final Fact.Choice SIGN = orNone("mentor.sign", TormentorSign.values(), PAST);
    /** How somebody failed to do what the other counted on. */
    public static final Fact.Choice LAPSE = orNone("lapse.kind", ReliabilityLapse.values(), PAST);
    /** How many of the same kind there are in a row up to this one, itself included. */
    public static final Fact.Quantity LAPSES_IN_A_ROW =
            Fact.quantity("lapse.inARow", 0, Integer.MAX_VALUE).with(PAST);
    /** How many there are in that row in all, those that came after this one included. */
    public static final Fact.Quantity LAPSES_IN_WHOLE_ROW =
            Fact.quantity("lapse.rowLength", 0, Integer.MAX_VALUE).with(PAST);
    /** How many came before this one in that row, unless a look at the expectations has settled these; then zero. */
    public static final Fact.Quantity LAPSES_UNSETTLED =
            Fact.quantity("lapse.unsettledBefore", 0, Integer.MAX_VALUE).with(PAST);
    /** Whether the mentee can follow the mentor's advice; so unless stated. */
    public static final Fact.Flag ADVICE_FEASIBLE = new Fact.Flag(FactId.of("advice.feasible"), true, PAST);
    /** Whether a goal of the mentee was replaced. */
    public static final Fact.Flag GOAL_REPLACED = Fact.flag("goal.replaced").with(PAST);
    /** Whether the mentee accepts that. */
    public static final Fact.Flag GOAL_ACCEPTED =
            Fact.flag("goal.acceptedByMentee").with(OPEN);
    /** Whether somebody refused a goal for its kind. */
    public static final Fact.Flag GOAL_REFUSED_FOR_KIND =
            Fact.flag("goal.refusedForKind").with(PAST);
    /** What weighs on the relationship. */
    public static final Fact.Choice CHALLENGE = orNone("challenge", ChallengeFactor.values(), PAST);
    /** What came of looking at the expectations since. */
    public static final Fact.Choice REVIEW = orNone("expectations.review", ExpectationReview.values(), OPEN);
    /** Whether a review found that the relationship has failed. */
    public static final Fact.Flag FAILED = Fact.flag("relationship.failed").with(PAST);
    /** Whether the two should have shared their cultural perspectives by now. */
    public static final Fact.Flag CULTURE_DUE = Fact.flag("culture.due").with(PAST);
    /** Whether both have. */
    public static final Fact.Flag CULTURE_SHARED =
            Fact.flag("culture.sharedByBoth").with(OPEN);
    /** Whether the two have declared that they come from different cultures. */
    public static final Fact.Flag INTERCULTURAL = Fact.flag("culture.differs").with(PAST);
    /** How many of the mentor's suggestions the mentee has accepted. */
    public static final Fact.Quantity SUGGESTIONS_ACCEPTED =
            Fact.quantity("suggestions.accepted", 0, Integer.MAX_VALUE).with(PAST);
    /** Whether the mentee has declined any. */
    public static final Fact.Flag SUGGESTION_DECLINED =
            Fact.flag("suggestions.anyDeclined").with(PAST);
    /** Whether feedback was given before peers that should have been given alone, as the feedback itself tells. */
    public static final Fact.Flag FEEDBACK_BEFORE_PEERS =
            Fact.flag("feedback.beforePeers").with(PAST);

    private static final ImmutableList<Fact> ALL = ImmutableList.of(
            ACTOR,
            POWER_ABUSE,
            LEVELS_APART,
            BOUNDARY_RISK,
            ACTED_ON,
            BOUNDARY_BREACH,
            SETTING,
            WORK_OF_OTHER,
            SOURCE_NAMED,
            SIGN,
            LAPSE,
            LAPSES_IN_A_ROW,
            LAPSES_IN_WHOLE_ROW,
            LAPSES_UNSETTLED,
            ADVICE_FEASIBLE,
            GOAL_REPLACED,
            GOAL_ACCEPTED,
            GOAL_REFUSED_FOR_KIND,
            CHALLENGE,
            REVIEW,
            FAILED,
            CULTURE_DUE,
            CULTURE_SHARED,
            INTERCULTURAL,
            SUGGESTIONS_ACCEPTED,
            SUGGESTION_DECLINED,
            FEEDBACK_BEFORE_PEERS);

    private ConductFacts() {}

    /** Returns all of them. */
    public static ImmutableList<Fact> all() {
        return ALL;
    }

    /** Returns the fact that is one of the given constants, or none of them unless a case says so. */
    private static Fact.Choice orNone(String name, Enum<?>[] constants, Fact.Terms terms) {
        ImmutableList<String> values = Stream.concat(Arrays.stream(constants).map(Enum::name), Stream.of(NONE))
                .collect(ImmutableList.toImmutableList());
        return new Fact.Choice(FactId.of(name), values, NONE, terms);
    }

    /** Returns the condition that such a fact is one of its constants. */
    static Condition isSome(Fact.Choice fact) {
        return Condition.not(new Condition.Is(fact.id(), ImmutableSortedSet.of(NONE)));
    }
}
