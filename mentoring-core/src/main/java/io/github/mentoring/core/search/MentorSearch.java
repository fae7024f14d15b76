package io.github.mentoring.core.search;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import io.github.mentoring.core.finding.Decision;
import io.github.mentoring.core.finding.Detail;
import io.github.mentoring.core.finding.Findings;
import io.github.mentoring.core.finding.TransitionRule;
import io.github.mentoring.core.person.HelpContact;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.ParticipantId;
import io.github.mentoring.core.person.PersonId;
import java.util.Optional;
import java.util.function.Supplier;
import org.immutables.value.Value;

/**
 * One mentee's search for one mentor, as far as it has come.
 *
 * <p>Every step returns the search after it, or the refusal if the {@linkplain #stage() stage} does not allow it; the
 * search itself never changes. Somebody who declines leaves the shortlist, and neither who it was nor why is kept.
 */
@Value.Immutable
public abstract class MentorSearch {

    private static final ImmutableList<HelpContact> WHEN_UNSURE =
            ImmutableList.of(HelpContact.IMMEDIATE_SUPERVISOR, HelpContact.PROGRAMME_COORDINATOR);

    MentorSearch() {} // only the generated class extends this type

    /** Returns who searches. */
    public abstract MenteeId mentee();

    /** Returns why; for a first mentor unless stated. */
    @Value.Default
    public SearchReason reason() {
        return SearchReason.FIRST_MENTOR;
    }

    /** Returns who may become the mentor, in natural order; the one who is approached stays among them. */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<MentorId> shortlist();

    /** Returns those on the shortlist whom the mentee has met informally, in natural order. */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<MentorId> met();

    /** Returns who is approached, or empty if nobody is. */
    public abstract Optional<Approach> approach();

    /** Returns whether the mentee has told the coordinator about the mentor they agreed with; no unless stated. */
    @Value.Default
    public boolean coordinatorInformed() {
        return false;
    }

    /** Returns the search of a mentee who has no candidate yet. */
    public static MentorSearch by(MenteeId mentee) {
        return builder().mentee(mentee).build();
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns who helps a mentee who does not know whom to ask: their supervisor, who may know possible mentors, then
     * the coordinator, who may propose one.
     */
    public static ImmutableList<HelpContact> adviceWhenUnsure() {
        return WHEN_UNSURE;
    }

    /** Returns how far the search has come. */
    public SearchStage stage() {
        if (approach().isEmpty()) {
            return shortlist().isEmpty() ? SearchStage.EXPLORING : SearchStage.SHORTLISTED;
        }
        if (!isAgreed(approach().get())) {
            return SearchStage.APPROACHED;
        }
        return coordinatorInformed() || approach().get().channel() == Channel.VIA_COORDINATOR
                ? SearchStage.REGISTERED
                : SearchStage.AGREED;
    }

    /** Returns the mentor with whom a relationship may begin, or empty until everybody has agreed. */
    public Optional<MentorId> agreedMentor() {
        return approach().filter(this::isAgreed).map(Approach::mentor);
    }

    /** Returns what is left to do. */
    public ImmutableSortedSet<SearchObligation> openObligations() {
        return stage() == SearchStage.AGREED
                ? ImmutableSortedSet.of(SearchObligation.INFORM_COORDINATOR)
                : ImmutableSortedSet.of();
    }

    /** Returns what the programme may offer instead while there is no candidate. */
    public Findings suggestions(SearchPolicy policy) {
        requireNonNull(policy, "policy");
        return policy.resourcePoor() && stage() == SearchStage.EXPLORING
                ? Findings.of(
                        SearchRule.PEER_MENTORING_SUGGESTED.finding(Detail.of(PeerFormat.values()), mentee().person()))
                : Findings.none();
    }

    /** Puts candidates on the shortlist; those who are on it stay. */
    public Decision<MentorSearch> consider(MentorId... mentors) {
        return consider(ImmutableSortedSet.copyOf(requireNonNull(mentors, "mentors")));
    }

    /** Puts candidates on the shortlist; those who are on it stay. */
    public Decision<MentorSearch> consider(Iterable<MentorId> mentors) {
        ImmutableSortedSet<MentorId> all = ImmutableSortedSet.copyOf(requireNonNull(mentors, "mentors"));
        return step(
                approach().isEmpty(), all, () -> copy(union(shortlist(), all)).build());
    }

    /** Takes a candidate off the shortlist, for whatever reason. */
    public Decision<MentorSearch> strike(MentorId mentor) {
        return step(isFreeCandidate(mentor), ImmutableSortedSet.of(mentor), () -> without(mentor));
    }

    /** Notes that the mentee has met a candidate informally. */
    public Decision<MentorSearch> meet(MentorId mentor) {
        ImmutableSortedSet<MentorId> one = ImmutableSortedSet.of(requireNonNull(mentor, "mentor"));
        return step(
                isFreeCandidate(mentor),
                one,
                () -> copy(shortlist()).addAllMet(one).build());
    }

    /** Lets the mentee ask a candidate directly. */
    public Decision<MentorSearch> ask(MentorId mentor) {
        return approach(mentor, Channel.DIRECT);
    }

    /** Lets the coordinator invite a candidate, as the mentee wishes. */
    public Decision<MentorSearch> invite(MentorId mentor) {
        return approach(mentor, Channel.VIA_COORDINATOR);
    }

    /**
     * Lets the coordinator assign a mentor, who need not be on the shortlist: a proposal to both sides, unless the policy
     * asks for nobody's acceptance.
     */
    public Decision<MentorSearch> assign(MentorId mentor, SearchPolicy policy) {
        requireNonNull(policy, "policy");
        ImmutableSortedSet<MentorId> one = ImmutableSortedSet.of(requireNonNull(mentor, "mentor"));
        ImmutableSortedSet<PersonId> agreedBy = policy.requireAcceptance()
                ? ImmutableSortedSet.of()
                : ImmutableSortedSet.of(mentee().person(), mentor.person());
        return step(
                approach().isEmpty(),
                one,
                () -> copy(union(shortlist(), one))
                        .approach(new Approach(mentor, Channel.VIA_COORDINATOR, agreedBy))
                        .build());
    }

    /** Notes that one side of the approach agrees. */
    public Decision<MentorSearch> accept(ParticipantId side) {
        requireNonNull(side, "side");
        boolean legal = isParty(side) && !approach().orElseThrow().agreedBy().contains(side.person());
        return step(
                legal,
                approached(),
                () -> copy(shortlist())
                        .approach(approach().orElseThrow().agreedAlsoBy(side.person()))
                        .build());
    }

    /** Notes that one side of the approach declines, which needs no reason and leaves no trace. */
    public Decision<MentorSearch> decline(ParticipantId side) {
        requireNonNull(side, "side");
        boolean legal = stage() == SearchStage.APPROACHED && isParty(side);
        return step(legal, approached(), () -> without(approach().orElseThrow().mentor()));
    }

    /** Notes that the mentee told the coordinator about the mentor they agreed with. */
    public Decision<MentorSearch> informCoordinator() {
        return step(
                stage() == SearchStage.AGREED,
                approached(),
                () -> copy(shortlist())
                        .approach(approach())
                        .coordinatorInformed(true)
                        .build());
    }

    private Decision<MentorSearch> approach(MentorId mentor, Channel channel) {
        ImmutableSortedSet<MentorId> one = ImmutableSortedSet.of(requireNonNull(mentor, "mentor"));
        if (!isFreeCandidate(mentor)) {
            return refusal(one);
        }
        Findings findings = met().contains(mentor)
                ? Findings.none()
                : Findings.of(SearchRule.NO_INFORMAL_CONTACT.finding(mentee().person(), mentor.person()));
        return Decision.of(
                findings,
                () -> copy(shortlist())
                        .approach(new Approach(mentor, channel, ImmutableSortedSet.of(mentee().person())))
                        .build());
    }

    private Decision<MentorSearch> step(boolean legal, Iterable<MentorId> mentors, Supplier<MentorSearch> next) {
        return legal ? Decision.of(Findings.none(), next) : refusal(mentors);
    }

    private Decision<MentorSearch> refusal(Iterable<MentorId> mentors) {
        ImmutableSortedSet.Builder<PersonId> subjects =
                ImmutableSortedSet.<PersonId>naturalOrder().add(mentee().person());
        mentors.forEach(mentor -> subjects.add(mentor.person()));
        return new Decision.Refused<>(
                Findings.of(TransitionRule.ILLEGAL_TRANSITION.finding(Detail.of(stage()), subjects.build())));
    }

    private boolean isFreeCandidate(MentorId mentor) {
        return shortlist().contains(requireNonNull(mentor, "mentor"))
                && approach().isEmpty();
    }

    private boolean isParty(ParticipantId side) {
        return approach().isPresent()
                && (side.equals(mentee()) || side.equals(approach().get().mentor()));
    }

    private boolean isAgreed(Approach approach) {
        return approach.agreedBy().contains(mentee().person())
                && approach.agreedBy().contains(approach.mentor().person());
    }

    private ImmutableSortedSet<MentorId> approached() {
        return approach()
                .map(approach -> ImmutableSortedSet.of(approach.mentor()))
                .orElse(ImmutableSortedSet.of());
    }

    /** Returns the search without one candidate, whom nobody approaches then. */
    private MentorSearch without(MentorId mentor) {
        ImmutableSortedSet<MentorId> gone = ImmutableSortedSet.of(mentor);
        return builder()
                .mentee(mentee())
                .reason(reason())
                .addAllShortlist(Sets.difference(shortlist(), gone))
                .addAllMet(Sets.difference(met(), gone))
                .build();
    }

    /** Returns a builder of the same search with another shortlist, in which nobody is approached. */
    private Builder copy(Iterable<MentorId> shortlist) {
        return builder()
                .mentee(mentee())
                .reason(reason())
                .addAllShortlist(shortlist)
                .addAllMet(met());
    }

    private static ImmutableSortedSet<MentorId> union(
            ImmutableSortedSet<MentorId> some, ImmutableSortedSet<MentorId> others) {
        return ImmutableSortedSet.<MentorId>naturalOrder()
                .addAll(some)
                .addAll(others)
                .build();
    }

    @Value.Check
    void check() {
        PersonId seeker = mentee().person();
        checkArgument(
                !shortlist().contains(new MentorId(seeker)),
                "search of mentee `%s` lists themselves; nobody is ever paired with themselves, so leave it out",
                seeker);
        checkArgument(
                shortlist().containsAll(met()),
                "search of mentee `%s` notes a meeting with somebody not on the shortlist; list them first",
                seeker);
        approach().ifPresent(this::check);
        checkArgument(
                !coordinatorInformed()
                        || approach()
                                .filter(each -> each.channel() == Channel.DIRECT && isAgreed(each))
                                .isPresent(),
                "search of mentee `%s` has told the coordinator of no agreement; wait until both sides agree",
                seeker);
    }

    private void check(Approach approach) {
        PersonId seeker = mentee().person();
        checkArgument(
                shortlist().contains(approach.mentor()),
                "search of mentee `%s` approaches somebody not on the shortlist: `%s`; list them first",
                seeker,
                approach.mentor());
        checkArgument(
                ImmutableSortedSet.of(seeker, approach.mentor().person()).containsAll(approach.agreedBy()),
                "search of mentee `%s` notes the agreement of somebody who is not asked; leave it out",
                seeker);
        checkArgument(
                approach.channel() == Channel.VIA_COORDINATOR
                        || approach.agreedBy().contains(seeker),
                "search of mentee `%s` asks directly without the mentee's own agreement; add it",
                seeker);
    }

    /** Builds {@link MentorSearch} values. */
    public static final class Builder extends ImmutableMentorSearch.Builder {
        Builder() {}
    }
}
