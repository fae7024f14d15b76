package io.github.mentoring.core.obligation;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.conduct.ConductJudge;
import io.github.mentoring.core.conduct.ConductRule;
import io.github.mentoring.core.finding.Finding;
import io.github.mentoring.core.finding.Findings;
import io.github.mentoring.core.lifecycle.Relationship;
import io.github.mentoring.core.programme.MentoringPolicy;
import io.github.mentoring.core.relationship.RelationshipId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Tells who owes what by when in relationships under one policy, and what the passing of time gives reason to say.
 *
 * <p>All answers are functions of the relationships, the policy, and the day of the given time in the programme's zone;
 * asking leaves nothing behind. A relationship is taken as it is given, with all that is on record of it; what was known
 * at an earlier time is for its journal to say. Before it begins nothing is owed in it. Once it is over, only what the
 * programme still has to look into is; and so it is between two of whom one has left.
 *
 * <p>A relationship that is not over is looked at in its first thousand years, and any within some 999,990,000 years of the
 * year 0; every method refuses other times with an {@link IllegalArgumentException}, and so a programme that names a
 * relationship twice.
 */
public final class ObligationCalendar {

    private final MentoringPolicy policy;
    private final ConductJudge judge;

    private ObligationCalendar(MentoringPolicy policy) {
        this.policy = policy;
        this.judge = ConductJudge.under(policy);
    }

    /** Returns the calendar under the given policy. */
    public static ObligationCalendar under(MentoringPolicy policy) {
        return new ObligationCalendar(requireNonNull(policy, "policy"));
    }

    /** Returns the policy. */
    public MentoringPolicy policy() {
        return policy;
    }

    /** Returns what is owed in one relationship, and what is to be said about it. */
    public DueList of(Relationship relationship, Instant asOf) {
        return of(ImmutableList.of(requireNonNull(relationship, "relationship")), asOf);
    }

    /** Returns what is owed in the relationships of a programme, and what is to be said about them. */
    public DueList of(Iterable<Relationship> relationships, Instant asOf) {
        LocalDate day = Horizon.checkedDayOf(requireNonNull(asOf, "asOf"), policy);
        List<Relationship> all = checked(relationships);
        ImmutableSortedMap.Builder<RelationshipId, Findings> signals = ImmutableSortedMap.naturalOrder();
        for (Relationship each : all) {
            signals.put(each.id(), signals(each, day));
        }
        return new DueList(items(all, day), signals.buildOrThrow());
    }

    /** Returns what is owed in the relationships of a programme, alone and so sooner. */
    public ImmutableSortedSet<DueItem> obligations(Iterable<Relationship> relationships, Instant asOf) {
        LocalDate day = Horizon.checkedDayOf(requireNonNull(asOf, "asOf"), policy);
        return items(checked(relationships), day);
    }

    /** Returns what is to be said about one relationship. */
    public Findings signals(Relationship relationship, Instant asOf) {
        requireNonNull(relationship, "relationship");
        return signals(relationship, Horizon.checkedDayOf(requireNonNull(asOf, "asOf"), policy));
    }

    /**
     * Returns the first time after the given one at which there is another answer for one relationship, as it is now.
     *
     * <p>It is the beginning of a day in the programme's zone. Empty if nothing changes any more, or not as long as the
     * relationship is looked at.
     */
    public Optional<Instant> nextChange(Relationship relationship, Instant asOf) {
        return nextChange(requireNonNull(relationship, "relationship"), requireNonNull(asOf, "asOf"), Instant.MAX);
    }

    /** Returns the next change before the given end. */
    private Optional<Instant> nextChange(Relationship relationship, Instant asOf, Instant end) {
        LocalDate today = Horizon.checkedDayOf(asOf, policy);
        Horizon.check(relationship, today);
        Supplier<DueList> before = Suppliers.memoize(() -> of(relationship, today)); // most end before it is asked for
        Optional<Instant> back = turnedBack(asOf, today)
                .filter(at -> at.isBefore(end) && !of(relationship, dayOf(at)).equals(before.get()));
        if (back.isPresent()) {
            return back;
        }
        ZoneId zone = policy.schedule().zone();
        Optional<LocalDate> turn = turnAfter(relationship, today);
        while (turn.isPresent()) {
            Instant at = Horizon.startOf(turn.get(), asOf, zone);
            if (!at.isBefore(end)) {
                return Optional.empty();
            }
            LocalDate day = dayOf(at);
            if (!day.isAfter(Horizon.last(relationship))
                    && !of(relationship, day).equals(before.get())) {
                return Optional.of(at);
            }
            turn = turnAfter(relationship, turn.get());
        }
        return Optional.empty();
    }

    /** Returns the first time after the given one at which there is another answer for the relationships of a programme. */
    public Optional<Instant> nextChange(Iterable<Relationship> relationships, Instant asOf) {
        requireNonNull(asOf, "asOf");
        Optional<Instant> first = Optional.empty();
        for (Relationship each : checked(relationships)) {
            Optional<Instant> sooner = nextChange(each, asOf, first.orElse(Instant.MAX));
            first = sooner.isPresent() ? sooner : first;
        }
        return first;
    }

    private LocalDate dayOf(Instant time) {
        return policy.schedule().dateOf(time);
    }

    /** Returns when the clocks of the zone go back to a day before the given one, if they do so on it. */
    private Optional<Instant> turnedBack(Instant asOf, LocalDate today) {
        ZoneOffsetTransition next = policy.schedule().zone().getRules().nextTransition(asOf);
        return Optional.ofNullable(next)
                .filter(each -> each.isOverlap()
                        && each.getDateTimeAfter().toLocalDate().isBefore(today)
                        && !each.getDateTimeBefore().toLocalDate().isAfter(today))
                .map(ZoneOffsetTransition::getInstant);
    }

    private DueList of(Relationship relationship, LocalDate day) {
        return new DueList(
                items(ImmutableList.of(relationship), day),
                ImmutableSortedMap.of(relationship.id(), signals(relationship, day)));
    }

    /*
     * Items are compared by day, then by relationship. So they are put down relationship by relationship, in their order,
     * each under its day, which leaves nothing to be sorted but the days.
     */
    private ImmutableSortedSet<DueItem> items(List<Relationship> relationships, LocalDate day) {
        Map<LocalDate, List<DueItem>> byDay = new HashMap<>();
        for (Relationship each : ImmutableList.sortedCopyOf(Comparator.comparing(Relationship::id), relationships)) {
            Horizon.check(each, day);
            if (!day.isBefore(each.start())) {
                List<Obligation> owed = Owed.in(each, policy, judge, day);
                Collections.sort(owed);
                for (Obligation one : owed) {
                    byDay.computeIfAbsent(one.due(), any -> new ArrayList<>()).add(new DueItem(one, one.standing(day)));
                }
            }
        }
        List<DueItem> items = new ArrayList<>();
        new TreeMap<>(byDay).values().forEach(items::addAll);
        return ImmutableSortedSet.copyOf(items);
    }

    private Findings signals(Relationship relationship, LocalDate day) {
        Horizon.check(relationship, day);
        if (day.isBefore(relationship.start())) {
            return Findings.none();
        }
        Findings signals = relationship.isLive() ? new Signals(relationship, policy).on(day) : Findings.none();
        List<ConductBook.Judged> judged = ConductBook.judged(relationship, policy, judge, day);
        if (judged.isEmpty()) {
            return signals;
        }
        List<Finding> found = new ArrayList<>(signals.all());
        judged.forEach(each -> found.addAll(said(each)));
        return Findings.of(found);
    }

    /** Returns what is open, and what two who are together are still to do about it, looked into or not. */
    private static List<Finding> said(ConductBook.Judged judged) {
        List<Finding> said = new ArrayList<>(judged.report().open().all());
        if (judged.live()) {
            for (Finding finding : judged.report().findings().all()) {
                boolean stays = finding.rule().equals(ConductRule.REVIEW_EXPECTATIONS.id())
                        || finding.rule().equals(ConductRule.FAILED_RELATIONSHIP_MUST_END.id());
                if (stays && !said.contains(finding)) {
                    said.add(finding);
                }
            }
        }
        return said;
    }

    private Optional<LocalDate> turnAfter(Relationship relationship, LocalDate day) {
        Turns turns = new Turns(day, Horizon.last(relationship));
        if (relationship.isLive()) {
            new Signals(relationship, policy).addTurns(turns, day);
        }
        if (!day.isBefore(relationship.start())) {
            for (Obligation owed : Owed.in(relationship, policy, judge, day)) {
                turns.addDue(owed.due());
            }
        } else {
            turns.add(relationship.start());
        }
        ConductBook.addTurns(turns, relationship, policy);
        return turns.first();
    }

    private static List<Relationship> checked(Iterable<Relationship> relationships) {
        List<Relationship> all = new ArrayList<>();
        Set<RelationshipId> ids = new HashSet<>();
        for (Relationship each : requireNonNull(relationships, "relationships")) {
            checkArgument(ids.add(each.id()), "programme has relationship `%s` twice; name it once", each.id());
            all.add(each);
        }
        return all;
    }
}
