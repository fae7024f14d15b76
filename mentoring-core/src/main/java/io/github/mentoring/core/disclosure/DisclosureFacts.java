package io.github.mentoring.core.disclosure;

import static io.github.mentoring.core.rule.Changeability.CHANGEABLE;
import static io.github.mentoring.core.rule.Changeability.FIXED;
import static java.util.Objects.requireNonNull;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import io.github.mentoring.core.finding.DutyBearer;
import io.github.mentoring.core.meeting.ContactChannel;
import io.github.mentoring.core.phase.Phase;
import io.github.mentoring.core.relationship.BoundaryBreach;
import io.github.mentoring.core.rule.Fact;
import java.util.Arrays;

/**
 * What the standard rules ask about a disclosure.
 *
 * <p>Whoever asks sees the whole verdict. Nobody else is shown any of this, lest the answer itself disclose something.
 */
public final class DisclosureFacts {

    private static final Fact.Terms ASKED = Fact.Terms.of(FIXED);
    private static final Fact.Terms CHOSEN = Fact.Terms.of(CHANGEABLE);

    /** Who would pass it on. */
    public static final Fact.Choice DISCLOSER =
            Fact.choice("discloser", DutyBearer.BOTH).with(ASKED);
    /** What kind of thing would be passed on. */
    public static final Fact.Choice CONTENT =
            Fact.choice("content", ContentClass.SHARED_CONTENT).with(CHOSEN);
    /** Whether it is the discloser's own survey answer. */
    public static final Fact.Flag OWN = Fact.flag("content.own").with(ASKED);
    /** To whom it would go. */
    public static final Fact.Choice RECIPIENT =
            Fact.choice("recipient", Recipient.ANYONE_ELSE).with(CHOSEN);
    /** By which channel it was learnt; no standard rule asks. */
    public static final Fact.Choice CHANNEL =
            Fact.choice("channel", ContactChannel.MEETING).with(ASKED);
    /** Where the relationship stands; no standard rule asks. */
    public static final Fact.Choice PHASE = Fact.choice("phase", Phase.APPLY).with(ASKED);

    private static final ImmutableSortedMap<BoundaryBreach, Fact.Flag> REASONS = ImmutableSortedMap.copyOf(Maps.toMap(
            Arrays.asList(BoundaryBreach.values()),
            breach -> Fact.flag("reason." + CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.LOWER_CAMEL, breach.name()))
                    .with(ASKED)));

    private static final ImmutableList<Fact> ALL = ImmutableList.<Fact>builder()
            .add(DISCLOSER, CONTENT, OWN, RECIPIENT, CHANNEL, PHASE)
            .addAll(REASONS.values())
            .build();

    private DisclosureFacts() {}

    /** Returns whether the given breach is a reason for it. */
    public static Fact.Flag reason(BoundaryBreach breach) {
        requireNonNull(breach, "breach");
        return requireNonNull(REASONS.get(breach));
    }

    /** Returns all of them. */
    public static ImmutableList<Fact> all() {
        return ALL;
    }
}
