package io.github.mentoring.core.network;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import com.google.common.collect.Sets;
import io.github.mentoring.core.finding.Detail;
import io.github.mentoring.core.finding.Detail.Quantity;
import io.github.mentoring.core.finding.Finding;
import io.github.mentoring.core.finding.Findings;
import io.github.mentoring.core.internal.DuplicateKeys;
import io.github.mentoring.core.internal.NaturalOrder;
import io.github.mentoring.core.person.CareerStage;
import io.github.mentoring.core.person.Discipline;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.PersonId;
import io.github.mentoring.core.relationship.CommitteePolicy;
import io.github.mentoring.core.relationship.Strictness;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * How the network of one mentee is widened by their mentors.
 *
 * <p>Nothing here asks whether the mentee does research: who does none gains from a network as well.
 */
@Value.Immutable
public abstract class MenteeNetwork {

    MenteeNetwork() {} // only the generated class extends this type

    /** Returns whose network it is. */
    public abstract MenteeId mentee();

    /** Returns how far along the mentee is, or empty if unknown. */
    @Value.Redacted
    public abstract Optional<CareerStage> stage();

    /** Returns the mentee's own field, or empty if unknown. */
    @Value.Redacted
    public abstract Optional<Discipline> field();

    /** Returns the day from which on the mentee has had a mentor. */
    public abstract LocalDate mentoredSince();

    /** Returns the disciplines that each present mentor has contacts in, the mentor's own among them; never empty. */
    @Value.NaturalOrder
    @Value.Redacted
    public abstract ImmutableSortedMap<MentorId, ImmutableSortedSet<Discipline>> reach();

    /** Returns the disciplines that the mentee wants contacts in. */
    @Value.NaturalOrder
    @Value.Redacted
    public abstract ImmutableSortedSet<Discipline> wantedDisciplines();

    /** Returns the introductions of this mentee, by present and former mentors, in the caller's order. */
    public abstract ImmutableList<Introduction> introductions();

    /** Returns whether the mentee has said that they would speak in public; no unless stated. */
    @Value.Default
    public boolean willingToSpeak() {
        return false;
    }

    /** Returns everybody the mentee came to know through introductions, at whatever level. */
    public ImmutableSortedSet<PersonId> newContacts() {
        return contacts(widening());
    }

    /** Returns whom the mentee came to know through introductions at the given level. */
    public ImmutableSortedSet<PersonId> newContacts(NetworkLevel level) {
        requireNonNull(level, "level");
        return contacts(widening().filter(introduction -> introduction.level().equals(Optional.of(level))));
    }

    /** Returns the wanted disciplines that no present mentor reaches, in natural order. */
    public ImmutableSortedSet<Discipline> missingDisciplines() {
        Set<Discipline> reached = Sets.newHashSet();
        reach().values().forEach(reached::addAll);
        return ImmutableSortedSet.copyOf(Sets.difference(wantedDisciplines(), reached));
    }

    /**
     * Returns what to ask of a committee that helps where no present mentor reaches a wanted discipline: what the given policy asks, with
     * several disciplines preferred if it leaves them open. Empty if every wanted discipline is reached.
     */
    public Optional<CommitteePolicy> suggestedCommittee(CommitteePolicy policy) {
        requireNonNull(policy, "policy");
        if (missingDisciplines().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                policy.multidisciplinary() == Strictness.OFF
                        ? policy.withMultidisciplinary(Strictness.PREFER)
                        : policy);
    }

    /**
     * Returns what is to be said about the introductions on the given day: too few of them, or disciplines out of reach.
     *
     * <p>An introduction counts until a year has passed, and only if it widened the network. They are missed once the
     * mentee has had a mentor for a year, and only of a mentee who is known to be junior. A year from 29 February ends
     * on 28 February.
     */
    public Findings findings(LocalDate asOf, NetworkPolicy policy) {
        requireNonNull(asOf, "asOf");
        requireNonNull(policy, "policy");
        List<Finding> found = new ArrayList<>();
        long made = widening()
                .map(Introduction::date)
                .filter(day -> !day.isAfter(asOf) && day.plusYears(1).isAfter(asOf))
                .count();
        int due = mentoredSince().plusYears(1).isAfter(asOf) ? 0 : policy.introductionsDue(stage());
        if (made < due) {
            Detail counts = Detail.of(new Quantity("made", made), new Quantity("due", due));
            found.add(NetworkRule.NO_INTRODUCTIONS.finding(counts, everybody()));
        }
        ImmutableSortedSet<Discipline> missing = missingDisciplines();
        if (!missing.isEmpty()) {
            Detail names = Detail.ofTexts(missing.stream().map(Discipline::name).toList());
            found.add(NetworkRule.INTRODUCTION_REACH_LIMITED.finding(names, mentee().person()));
        }
        return Findings.of(found);
    }

    /**
     * Returns what is to be said about passing the given invitation on to the mentee; never that it may not be.
     *
     * <p>A mentee whose field is unknown is not told that it differs.
     *
     * @throws IllegalArgumentException if the holder is no present mentor of this mentee
     */
    public Findings findingsOfPassing(SpeakingInvitation invitation) {
        requireNonNull(invitation, "invitation");
        checkArgument(
                reach().containsKey(invitation.holder()),
                "invitation of `%s` cannot be passed on to `%s`; only a mentor of theirs passes it on",
                invitation.holder(),
                mentee());
        List<Finding> found = new ArrayList<>();
        if (field().filter(own -> !own.equals(invitation.field())).isPresent()) {
            found.add(NetworkRule.FIELD_DIFFERS.finding(
                    mentee().person(), invitation.holder().person()));
        }
        if (!willingToSpeak()) {
            found.add(NetworkRule.WILLINGNESS_NOT_STATED.finding(mentee().person()));
        }
        return Findings.of(found);
    }

    private Stream<Introduction> widening() {
        return introductions().stream().filter(Introduction::outsideNetwork);
    }

    private static ImmutableSortedSet<PersonId> contacts(Stream<Introduction> introductions) {
        return introductions
                .map(Introduction::contact)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural()));
    }

    private Collection<PersonId> everybody() {
        return Stream.concat(
                        Stream.of(mentee().person()), reach().keySet().stream().map(MentorId::person))
                .toList();
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    MenteeNetwork check() {
        checkArgument(
                !reach().isEmpty(), "network of `%s` names no mentor; give each mentor their disciplines", mentee());
        checkArgument(
                reach().keySet().stream().noneMatch(mentor -> mentor.person().equals(mentee().person())),
                "network of `%s` names them as their own mentor; leave it out",
                mentee());
        for (Introduction introduction : introductions()) {
            checkArgument(
                    introduction.mentee().equals(mentee()),
                    "network of `%s` has an introduction of another mentee: `%s`; put it into theirs",
                    mentee(),
                    introduction.mentee());
        }
        return withReach(NaturalOrder.ofValues(reach()));
    }

    abstract MenteeNetwork withReach(Map<? extends MentorId, ? extends ImmutableSortedSet<Discipline>> reach);

    /** Builds {@link MenteeNetwork} values. */
    public static final class Builder extends ImmutableMenteeNetwork.Builder {
        Builder() {}

        /** States the disciplines that a mentor has contacts in; none at all if they are unknown. */
        public Builder mentor(MentorId mentor, Discipline... disciplines) {
            return putReach(
                    requireNonNull(mentor, "mentor"),
                    ImmutableSortedSet.copyOf(requireNonNull(disciplines, "disciplines")));
        }

        @Override
        public MenteeNetwork build() {
            return DuplicateKeys.refuse(
                    super::build, "network", "states the reach of one mentor twice; give each mentor one reach");
        }
    }
}
