package io.github.mentoring.core.agreement;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import com.google.common.collect.Streams;
import io.github.mentoring.core.finding.Decision;
import io.github.mentoring.core.finding.Detail;
import io.github.mentoring.core.finding.Findings;
import io.github.mentoring.core.format.Formality;
import io.github.mentoring.core.format.FormatRule;
import io.github.mentoring.core.goal.GoalId;
import io.github.mentoring.core.internal.DuplicateKeys;
import io.github.mentoring.core.internal.Labels;
import io.github.mentoring.core.internal.NaturalOrder;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.ParticipantId;
import io.github.mentoring.core.person.PersonId;
import io.github.mentoring.core.person.PersonalAttribute;
import io.github.mentoring.core.schedule.Cadence;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What one or more mentors and mentees have agreed on, in one version.
 *
 * <p>An agreement never changes: a {@linkplain #revise revision} is a new version that everybody accepts. Hardly anything
 * has to be stated; {@link #findings} tells what is still to be talked about. The text form shows the version and who is
 * party to it, and nothing of what they agreed.
 */
@Value.Immutable
public abstract class PartnershipAgreement {

    private static final int MOST_VERSIONS = 1_000_000;

    PartnershipAgreement() {} // only the generated class extends this type

    /** Returns the number of this version, from one to a million; one unless stated. */
    @Value.Default
    public int version() {
        return 1;
    }

    /** Returns the mentors, at least one. */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<MentorId> mentors();

    /** Returns the mentees, at least one and none of them a mentor here. */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<MenteeId> mentees();

    /** Returns what it is all for, in the parties' own words and not blank, or empty if not stated. */
    public abstract Optional<String> purpose();

    /** Returns how formal the relationship is to be, or empty if the parties have not said so. */
    public abstract Optional<Formality> formality();

    /** Returns how it was settled; by talking unless stated. */
    @Value.Default
    public ExpectationForm form() {
        return ExpectationForm.DISCUSSED;
    }

    /** Returns the answers to the guiding questions, or empty if the parties did not go by them. */
    public abstract Optional<Charter> charter();

    /** Returns the ground rules, in the parties' own order. */
    public abstract ImmutableList<GroundRule> groundRules();

    /** Returns what each party expects, in their own words, none of them blank; who has not said so is not named. */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<PersonId, String> expectations();

    /** Returns the responsibilities that each mentor has acknowledged. */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<MentorId, ImmutableSortedSet<MentorResponsibility>> mentorAcknowledgements();

    /** Returns the responsibilities that each mentee has acknowledged. */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<MenteeId, ImmutableSortedSet<MenteeResponsibility>> menteeAcknowledgements();

    /** Returns the goals of the mentees that this agreement is about. */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<GoalId> goals();

    /** Returns what the parties say they see alike. */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<ConsensusItem> consensus();

    /** Returns how often they mean to meet, or empty if not stated. */
    public abstract Optional<Cadence> cadence();

    /** Returns the first day. */
    public abstract LocalDate start();

    /** Returns the last day, or empty if none is set. */
    public abstract Optional<LocalDate> end();

    /** Returns the day on which they look back, or empty if none is set. */
    public abstract Optional<LocalDate> reviewOn();

    /**
     * Returns which cultural perspectives each party has shared.
     *
     * <p>Sharing is voluntary: who is named has shared as much as they wish, even if that is nothing in particular.
     */
    @Value.NaturalOrder
    public abstract ImmutableSortedMap<PersonId, ImmutableSortedSet<PersonalAttribute>> sharedPerspectives();

    /** Returns everybody who is party to this agreement. */
    @Value.Lazy // asked for again and again, and sorted each time
    public ImmutableSortedSet<PersonId> parties() {
        return Streams.concat(mentors().stream(), mentees().stream())
                .map(ParticipantId::person)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural()));
    }

    /** Returns whether the first talks have settled everything, which does not depend on a policy. */
    @Value.Derived
    @Value.Auxiliary
    boolean isTalkedOver() {
        return AgreementChecks.firstTalks(this, AgreementPolicy.standard()).isEmpty();
    }

    /** Returns whether its form will do: whether it is written wherever the policy asks for writing. */
    public boolean hasRequiredForm(AgreementPolicy policy) {
        WrittenForm required = requireNonNull(policy, "policy").writtenRequired();
        boolean needed = formality().map(required::isNeededFor).orElse(required == WrittenForm.ALWAYS);
        return !needed || form() == ExpectationForm.WRITTEN;
    }

    /**
     * Returns what the first talks have not yet settled.
     *
     * <p>These are ground rules with a boundary among them, what each expects, an end or a day to look back, and cultural
     * perspectives.
     */
    public Findings findingsOfFirstTalks(AgreementPolicy policy) {
        requireNonNull(policy, "policy");
        return isTalkedOver() ? Findings.none() : AgreementChecks.firstTalks(this, policy);
    }

    /**
     * Returns all that this agreement lacks.
     *
     * <p>Besides the {@linkplain #findingsOfFirstTalks first talks} these are responsibilities that somebody has not
     * acknowledged, what they do not yet see alike, and the open questions of the charter if there is one.
     */
    public Findings findings(AgreementPolicy policy) {
        return findingsOfFirstTalks(policy)
                .and(AgreementChecks.rest(this, policy))
                .and(
                        formality().isPresent()
                                ? Findings.none()
                                : Findings.of(FormatRule.FORMALITY_NOT_AGREED.finding(Detail.none(), parties())));
    }

    /**
     * Decides on the next version of this agreement: it is granted if every party accepts it.
     *
     * @param draft the next version, between the same parties
     * @param acceptedBy the parties who accept it
     * @throws IllegalArgumentException if the draft is not the next version, is between other parties, or is accepted by
     *     somebody who is no party
     */
    public Decision<PartnershipAgreement> revise(PartnershipAgreement draft, Iterable<PersonId> acceptedBy) {
        requireNonNull(draft, "draft");
        ImmutableSortedSet<PersonId> accepting = ImmutableSortedSet.copyOf(requireNonNull(acceptedBy, "acceptedBy"));
        int next = version() + 1;
        checkArgument(
                draft.version() == next,
                "agreement is revised by version %s; number the draft %s",
                draft.version(),
                next);
        checkArgument(
                mentors().equals(draft.mentors()) && mentees().equals(draft.mentees()),
                "agreement between %s is revised for other parties: %s; make a new agreement for them",
                parties(),
                draft.parties());
        ImmutableSortedSet<PersonId> strangers = AgreementChecks.without(accepting, parties());
        checkArgument(
                strangers.isEmpty(),
                "agreement is accepted by somebody who is no party: %s; name parties alone",
                strangers);
        ImmutableSortedSet<PersonId> missing = AgreementChecks.without(parties(), accepting);
        Findings findings = missing.isEmpty()
                ? Findings.none()
                : Findings.of(AgreementRule.CONSENT_MISSING.finding(
                        Detail.of(new Detail.Quantity("version", next)), missing));
        return Decision.of(findings, () -> draft);
    }

    /** Returns a copy with the given number. */
    public abstract PartnershipAgreement withVersion(int version);

    /** Returns a copy with the given purpose. */
    public abstract PartnershipAgreement withPurpose(String purpose);

    /** Returns a copy with the given formality. */
    public abstract PartnershipAgreement withFormality(Formality formality);

    /** Returns a copy that was settled in the given form. */
    public abstract PartnershipAgreement withForm(ExpectationForm form);

    /** Returns a copy with the given ground rules and no others. */
    public abstract PartnershipAgreement withGroundRules(GroundRule... groundRules);

    /** Returns a copy with the given expectations and no others. */
    public abstract PartnershipAgreement withExpectations(Map<? extends PersonId, ? extends String> expectations);

    /** Returns a copy with the given goals and no others. */
    public abstract PartnershipAgreement withGoals(GoalId... goals);

    /** Returns a copy in which the parties see the given things alike and no others. */
    public abstract PartnershipAgreement withConsensus(ConsensusItem... consensus);

    /** Returns a copy with the given cadence. */
    public abstract PartnershipAgreement withCadence(Cadence cadence);

    /** Returns a copy with the given last day. */
    public abstract PartnershipAgreement withEnd(LocalDate end);

    /** Returns a copy with the given day to look back. */
    public abstract PartnershipAgreement withReviewOn(LocalDate reviewOn);

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a new builder for an agreement between one mentor and one mentee. */
    public static Builder between(MentorId mentor, MenteeId mentee) {
        return builder().addMentors(requireNonNull(mentor, "mentor")).addMentees(requireNonNull(mentee, "mentee"));
    }

    @Value.Check
    PartnershipAgreement check() {
        checkArgument(version() > 0, "agreement has version %s; count from one", version());
        checkArgument(
                version() <= MOST_VERSIONS,
                "agreement has version %s, beyond %s; count revisions one by one",
                version(),
                MOST_VERSIONS);
        checkArgument(!mentors().isEmpty(), "agreement has no mentor; name at least one");
        checkArgument(!mentees().isEmpty(), "agreement has no mentee; name at least one");
        for (MenteeId mentee : mentees()) {
            checkArgument(
                    !mentors().contains(new MentorId(mentee.person())),
                    "agreement has `%s` as mentor and as mentee; give each person one role",
                    mentee);
        }
        checkKnown("expectations", expectations().keySet(), parties());
        checkKnown("cultural perspectives", sharedPerspectives().keySet(), parties());
        checkKnown("acknowledgements", mentorAcknowledgements().keySet(), mentors());
        checkKnown("acknowledgements", menteeAcknowledgements().keySet(), mentees());
        checkTexts();
        checkDays();
        return withMentorAcknowledgements(NaturalOrder.ofValues(mentorAcknowledgements()))
                .withMenteeAcknowledgements(NaturalOrder.ofValues(menteeAcknowledgements()))
                .withSharedPerspectives(NaturalOrder.ofValues(sharedPerspectives()));
    }

    abstract PartnershipAgreement withMentorAcknowledgements(
            Map<? extends MentorId, ? extends ImmutableSortedSet<MentorResponsibility>> acknowledgements);

    abstract PartnershipAgreement withMenteeAcknowledgements(
            Map<? extends MenteeId, ? extends ImmutableSortedSet<MenteeResponsibility>> acknowledgements);

    abstract PartnershipAgreement withSharedPerspectives(
            Map<? extends PersonId, ? extends ImmutableSortedSet<PersonalAttribute>> perspectives);

    private static <P extends Comparable<? super P>> void checkKnown(
            String what, ImmutableSortedSet<P> named, ImmutableSortedSet<P> there) {
        ImmutableSortedSet<P> strangers = AgreementChecks.without(named, there);
        checkArgument(
                strangers.isEmpty(),
                "agreement states %s of somebody who is not there in that role: %s; name them as a party or leave it out",
                what,
                strangers);
    }

    private void checkTexts() {
        checkArgument(
                purpose().filter(Labels::isBlank).isEmpty(), "agreement has a blank purpose; leave it out instead");
        expectations()
                .forEach((party, expectation) -> checkArgument(
                        !Labels.isBlank(expectation),
                        "agreement has a blank expectation of `%s`; leave it out instead",
                        party));
    }

    private void checkDays() {
        checkArgument(
                end().map(day -> !day.isBefore(start())).orElse(true),
                "agreement ends before it starts: %s to %s; swap the days",
                start(),
                end().orElse(null));
        checkArgument(
                reviewOn().map(day -> !day.isBefore(start())).orElse(true),
                "agreement is looked back on before it starts: %s, start %s; choose a later day",
                reviewOn().orElse(null),
                start());
    }

    /** Returns the version and the parties, since all the rest is private. */
    @Override
    public final String toString() {
        return "PartnershipAgreement[version " + version() + ", " + mentors() + ", " + mentees() + "]";
    }

    /** Builds {@link PartnershipAgreement} values. */
    public static final class Builder extends ImmutablePartnershipAgreement.Builder {
        Builder() {}

        /** States what one mentor has acknowledged. */
        public Builder acknowledged(MentorId mentor, MentorResponsibility... responsibilities) {
            return putMentorAcknowledgements(
                    requireNonNull(mentor, "mentor"),
                    ImmutableSortedSet.copyOf(requireNonNull(responsibilities, "responsibilities")));
        }

        /** States what one mentee has acknowledged. */
        public Builder acknowledged(MenteeId mentee, MenteeResponsibility... responsibilities) {
            return putMenteeAcknowledgements(
                    requireNonNull(mentee, "mentee"),
                    ImmutableSortedSet.copyOf(requireNonNull(responsibilities, "responsibilities")));
        }

        /** States which cultural perspectives one party has shared; none at all is an answer, too. */
        public Builder shared(PersonId party, PersonalAttribute... perspectives) {
            return putSharedPerspectives(
                    requireNonNull(party, "party"),
                    ImmutableSortedSet.copyOf(requireNonNull(perspectives, "perspectives")));
        }

        @Override
        public PartnershipAgreement build() {
            return DuplicateKeys.refuse(
                    super::build, "agreement", "states something of one person twice; state it once");
        }
    }
}
