package io.github.mentoring.matching.screening;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.finding.RuleId;
import io.github.mentoring.core.person.Person;
import io.github.mentoring.core.person.Timeframe;
import io.github.mentoring.core.programme.MatchingPolicy.AttributeExclusion;
import io.github.mentoring.core.programme.MentoringPolicy;
import java.time.Duration;
import java.util.Comparator;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The rules a pair must pass to become a candidate.
 *
 * <p>All rules are asked, so that a refused pair comes with all its reasons. That nobody is matched with themselves always
 * is among them.
 */
public final class Screening {

    /** The least meeting time that a pair must have in common, unless a programme says otherwise. */
    public static final Duration LEAST_MEETING = Duration.ofMinutes(30);

    private final ImmutableList<PairRule> rules; // INVARIANT: by code, each code once, SELF_PAIR among them

    private Screening(ImmutableList<PairRule> rules) {
        this.rules = rules;
    }

    /**
     * Returns the standard rules for a programme without a set period: no self-pair, no excluded pair, a free seat, more
     * expertise unless peers, and half an hour of common time a week.
     */
    public static Screening standard() {
        return new Screening(ImmutableList.of())
                .with(PairRules.SELF_PAIR)
                .with(PairRules.EXCLUDED_PAIR)
                .with(PairRules.CAPACITY_EXCEEDED)
                .with(PairRules.LACK_OF_MENTOR_EXPERTISE)
                .with(PairRules.commonAvailability(LEAST_MEETING));
    }

    /**
     * Returns the rules that a programme's policy asks for: the standard ones, with as much common time as a meeting
     * should last, without a look at expertise where the policy does not require an edge, and with what mentees exclude where it
     * allows that.
     *
     * <p>A policy without a least length of meetings asks for no common time. That a mentee's exclusions are rejected is for
     * {@linkplain PairRules#ethics ethics} to say, and that they are softened for
     * {@link io.github.mentoring.matching.criteria.Preferences}.
     */
    public static Screening under(MentoringPolicy policy) {
        requireNonNull(policy, "policy");
        Duration least = policy.schedule().minimumLength();
        Screening rules = least.isZero()
                ? standard().without(PairRules.commonAvailability(LEAST_MEETING).id())
                : standard().with(PairRules.commonAvailability(least));
        Screening known = policy.matching().requireExpertiseEdge()
                ? rules
                : rules.without(PairRules.LACK_OF_MENTOR_EXPERTISE.id());
        return policy.matching().menteeAttributeExclusion() == AttributeExclusion.ALLOW
                ? known.with(PairRules.EXCLUDED_ATTRIBUTE)
                : known;
    }

    /** Returns the standard rules for a programme that runs over the given period. */
    public static Screening standard(Timeframe timeframe) {
        return standard().with(PairRules.wholeTimeframe(timeframe));
    }

    /**
     * Returns these rules with one more; a rule with the same code is replaced.
     *
     * @throws IllegalArgumentException if the rule would replace {@link PairRules#SELF_PAIR}
     */
    public Screening with(PairRule rule) {
        requireNonNull(rule, "rule");
        checkKept(rule.equals(PairRules.SELF_PAIR) || !rule.id().equals(PairRules.SELF_PAIR.id()));
        return new Screening(Stream.concat(others(rule.id()), Stream.of(rule))
                .sorted(Comparator.comparing(PairRule::id))
                .collect(ImmutableList.toImmutableList()));
    }

    /** Returns these rules with all the given ones; each replaces one of its code. */
    public Screening withAll(Iterable<PairRule> more) {
        Screening all = this;
        for (PairRule rule : requireNonNull(more, "more")) {
            all = all.with(rule);
        }
        return all;
    }

    /**
     * Returns these rules without the one that has the given code, if it is there.
     *
     * @throws IllegalArgumentException if the code is that of {@link PairRules#SELF_PAIR}
     */
    public Screening without(RuleId code) {
        requireNonNull(code, "code");
        checkKept(!code.equals(PairRules.SELF_PAIR.id()));
        return new Screening(others(code).collect(ImmutableList.toImmutableList()));
    }

    /** Returns the rules in the order of their codes. */
    public ImmutableList<PairRule> rules() {
        return rules;
    }

    /** Returns whether no rule refuses the pair. */
    public boolean admits(Person mentor, Person mentee) {
        return rules.stream().noneMatch(rule -> rule.refuses(mentor, mentee));
    }

    /**
     * Returns whether no rule refuses two fellows: two mentors of one team, two mentees of one team or group, two peers of one cohort.
     *
     * <p>Of the standard rules, exclusions, common time and the period are about any two people, the others about a mentor with a
     * mentee only. Peers are more than fellows: {@link #admitsPeers}.
     */
    public boolean admitsFellows(Person one, Person other) {
        return rules.stream().noneMatch(rule -> rule.refusesFellows(one, other));
    }

    /**
     * Returns whether no rule refuses two peers of one group or cohort, in either order.
     *
     * <p>Peers mentor each other. So what is about any two people counts, and what ethics says of either as the mentor of the other;
     * seats and expertise do not.
     */
    public boolean admitsPeers(Person one, Person other) {
        return rules.stream().noneMatch(rule -> rule.refusesPeers(one, other));
    }

    /** Returns the codes of all rules that refuse the pair, none if it is a candidate. */
    public ImmutableSortedSet<RuleId> refusals(Person mentor, Person mentee) {
        return codes(rule -> rule.refuses(mentor, mentee));
    }

    /** Returns the codes of all rules that refuse two fellows, none if they {@linkplain #admitsFellows may be} in one team. */
    public ImmutableSortedSet<RuleId> refusalsOfFellows(Person one, Person other) {
        return codes(rule -> rule.refusesFellows(one, other));
    }

    /** Returns the codes of all rules that refuse two peers, none if they {@linkplain #admitsPeers may be} in one group. */
    public ImmutableSortedSet<RuleId> refusalsOfPeers(Person one, Person other) {
        return codes(rule -> rule.refusesPeers(one, other));
    }

    private ImmutableSortedSet<RuleId> codes(Predicate<PairRule> isRefusing) {
        return rules.stream()
                .filter(isRefusing)
                .map(PairRule::id)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    }

    /** Returns an index of which of the mentors may come together with which of the mentees. */
    public AdmissionIndex index(Iterable<Person> mentors, Iterable<Person> mentees) {
        return new AdmissionIndex(
                this,
                ImmutableList.copyOf(requireNonNull(mentors, "mentors")),
                ImmutableList.copyOf(requireNonNull(mentees, "mentees")));
    }

    private Stream<PairRule> others(RuleId code) {
        return rules.stream().filter(rule -> !rule.id().equals(code));
    }

    private static void checkKept(boolean kept) {
        checkArgument(
                kept,
                "rule `%s` cannot be left out or replaced; nobody is matched with themselves",
                PairRules.SELF_PAIR);
    }

    /** Returns the codes of the rules. */
    @Override
    public String toString() {
        return "Screening" + rules;
    }
}
