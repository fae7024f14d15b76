package io.github.mentoring.matching;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.SetMultimap;
import io.github.mentoring.core.finding.Findings;
import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.Hours;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MenteeRole;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.Person;
import io.github.mentoring.core.person.PersonId;
import io.github.mentoring.core.relationship.CommitteePolicy;
import io.github.mentoring.matching.committee.Committee;
import io.github.mentoring.matching.committee.CommitteeCandidate;
import io.github.mentoring.matching.committee.CommitteeMentee;
import io.github.mentoring.matching.committee.CommitteeMentor;
import io.github.mentoring.matching.committee.CommitteeProblem;
import io.github.mentoring.matching.committee.CommitteeProblemBuilder;
import io.github.mentoring.matching.committee.CommitteeRules;
import io.github.mentoring.matching.committee.Group;
import io.github.mentoring.matching.committee.MentorPair;
import io.github.mentoring.matching.committee.SoftPrices;
import io.github.mentoring.matching.problem.Candidate;
import io.github.mentoring.matching.problem.CandidateGraph;
import io.github.mentoring.matching.problem.Score;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/**
 * One round of choosing committees: a round of people, what the programme's policy asks of committees, and how large they may be.
 *
 * <p>Who may serve in whose committee, and how well they fit, is what the {@link MatchRound} says. If that
 * {@linkplain MatchRound#keepingBest keeps} the best candidates of each mentee only, those are kept by fit alone, whatever the rules ask for;
 * the {@link CommitteeResult} says who could have had others. Mentors of whom one {@linkplain Person#excludes excludes} the other never serve in
 * one committee, as they are in no team together. How many mentors a mentee looks for by
 * their role does not matter here: the sizes do. Rounds never change; all but {@code of} return another one.
 */
public final class CommitteeRound {

    private static final Hours NO_HOURS = Hours.of(0);

    private final MatchRound round;
    private final CommitteePolicy policy;
    private final HeadCount least;
    private final HeadCount most;
    private final Optional<CommitteeRules> commonRules;
    private final ImmutableSortedMap<MenteeId, CommitteeRules> ownRules;
    private final ImmutableSetMultimap<MenteeId, Person> guides;
    private final ImmutableSetMultimap<MentorId, Group> groups;
    private final ImmutableSortedMap<MentorPair, Score> affinities;
    private final ImmutableSortedMap<MentorId, Hours> budgets;
    private final BiFunction<Person, Person, Hours> effort;
    private final Optional<SoftPrices> prices;
    private final ImmutableSortedSet<MenteeId> leftOut;
    private final ImmutableSetMultimap<MenteeId, MentorId> served;

    private CommitteeRound(Draft draft) {
        round = draft.round;
        policy = draft.policy;
        least = draft.least;
        most = draft.most;
        commonRules = draft.commonRules;
        ownRules = draft.ownRules;
        guides = draft.guides;
        groups = draft.groups;
        affinities = draft.affinities;
        budgets = draft.budgets;
        effort = draft.effort;
        prices = draft.prices;
        leftOut = draft.leftOut;
        served = draft.served;
    }

    /**
     * Returns the round in which every mentee of the given one asks for a committee of the given size.
     *
     * @throws IllegalArgumentException if the policy allows that size, but what it requires contradicts it
     */
    public static CommitteeRound of(MatchRound round, CommitteePolicy policy, HeadCount size) {
        return of(round, policy, requireNonNull(size, "size"), size);
    }

    /**
     * Returns the round in which every mentee of the given one asks for a committee of at least and at most so many members.
     *
     * @throws IllegalArgumentException if the least is more than the most, or if the policy allows these sizes, but what it requires
     *     contradicts them
     */
    public static CommitteeRound of(MatchRound round, CommitteePolicy policy, HeadCount least, HeadCount most) {
        requireNonNull(least, "least");
        checkArgument(
                least.compareTo(requireNonNull(most, "most")) <= 0,
                "committee round asks for at least %s members but at most %s; lower the first or raise the second",
                least,
                most);
        Draft draft = new Draft(requireNonNull(round, "round"), requireNonNull(policy, "policy"), least, most);
        boolean isAllowed =
                policy.findingsOfSize(least).and(policy.findingsOfSize(most)).isEmpty();
        draft.commonRules = isAllowed ? Optional.of(CommitteeRules.of(policy, least, most)) : Optional.empty();
        return new CommitteeRound(draft);
    }

    /**
     * Returns this round with rules for all mentees who have {@linkplain #ruledBy(MenteeId, CommitteeRules) none of their own}, in place of all
     * that the policy asks for and of the sizes, and of rules given to all before. Whether the policy allows the sizes that they allow, is
     * still for it to say.
     *
     * @throws IllegalArgumentException if two mentors are to serve only together of whom one excludes the other
     */
    public CommitteeRound ruledBy(CommitteeRules rules) {
        checkTogether("the rules of all mentees", requireNonNull(rules, "rules"));
        return with(draft -> {
            draft.least = rules.least();
            draft.most = rules.most();
            draft.commonRules = Optional.of(rules);
        });
    }

    /**
     * Returns this round with rules of a mentee's own, in place of all that the policy asks for and of the sizes, and of rules given to the
     * mentee before. Whether the policy allows the sizes that they allow, is still for it to say.
     *
     * @throws IllegalArgumentException if the mentee takes no part, or if two mentors are to serve only together of whom one excludes the
     *     other
     */
    public CommitteeRound ruledBy(MenteeId mentee, CommitteeRules rules) {
        checkTakesPart(mentee);
        checkTogether("the rules of mentee `%s`".formatted(mentee), requireNonNull(rules, "rules"));
        TreeMap<MenteeId, CommitteeRules> more = new TreeMap<>(ownRules);
        more.put(mentee, rules);
        return with(draft -> draft.ownRules = ImmutableSortedMap.copyOfSorted(more));
    }

    private void checkTogether(String whose, CommitteeRules rules) {
        for (MentorPair pair : rules.together()) {
            Person first = round.people().get(pair.first().person());
            Person second = round.people().get(pair.second().person());
            checkArgument(
                    first == null || second == null || !first.excludes(second),
                    "%s want mentors `%s` and `%s` only together, of whom one excludes the"
                            + " other; drop the rule or the exclusion",
                    whose,
                    pair.first(),
                    pair.second());
        }
    }

    /**
     * Returns this round, in which the given people mentor a mentee already and will go on. If one of them is from the mentee's department,
     * the committee needs nobody from there; and none of them is chosen once more. They are added to those named before.
     *
     * @throws IllegalArgumentException if the mentee takes no part, or is to mentor themselves
     */
    public CommitteeRound guidedBy(MenteeId mentee, Person... mentors) {
        checkTakesPart(mentee);
        for (Person mentor : requireNonNull(mentors, "mentors")) {
            checkArgument(
                    !requireNonNull(mentor, "mentor").id().equals(mentee.person()),
                    "mentee `%s` cannot mentor themselves; name the people who do",
                    mentee);
        }
        ImmutableSetMultimap.Builder<MenteeId, Person> more = ImmutableSetMultimap.builder();
        more.putAll(guides).putAll(mentee, mentors);
        return with(draft -> draft.guides = more.build());
    }

    /**
     * Returns this round, in which the given mentors belong to a group that rules name, beside those who belong to it already.
     *
     * @throws IllegalArgumentException if one of them is no mentor of the round
     */
    public CommitteeRound grouped(Group group, MentorId... mentors) {
        requireNonNull(group, "group");
        ImmutableSetMultimap.Builder<MentorId, Group> more = ImmutableSetMultimap.builder();
        more.putAll(groups);
        for (MentorId mentor : Arrays.asList(requireNonNull(mentors, "mentors"))) {
            checkMentor(mentor);
            more.put(mentor, group);
        }
        return with(draft -> draft.groups = more.build());
    }

    /**
     * Returns this round, in which two mentors suit each other so well, or so badly if the score is negative: it counts in each committee
     * in which both serve, beside the scores of the two. A score given before for the two is replaced.
     *
     * @throws IllegalArgumentException if one of them is no mentor of the round, or if they are one person
     */
    public CommitteeRound affinity(MentorId one, MentorId other, Score score) {
        checkMentor(one);
        checkMentor(other);
        TreeMap<MentorPair, Score> more = new TreeMap<>(affinities);
        more.put(MentorPair.of(one, other), requireNonNull(score, "score"));
        return with(draft -> draft.affinities = ImmutableSortedMap.copyOfSorted(more));
    }

    /**
     * Returns this round, in which a mentor has so many hours for all their committees together, beside their seats. Whoever is not
     * named here has no limit to their hours. Hours are counted over whatever time the caller means, but the same everywhere. A budget given
     * before for the mentor is replaced.
     *
     * @throws IllegalArgumentException if the mentor is none of the round
     */
    public CommitteeRound budgeted(MentorId mentor, Hours hours) {
        checkMentor(mentor);
        TreeMap<MentorId, Hours> more = new TreeMap<>(budgets);
        more.put(mentor, requireNonNull(hours, "hours"));
        return with(draft -> draft.budgets = ImmutableSortedMap.copyOfSorted(more));
    }

    /**
     * Returns this round, in which a mentor spends so many hours on a mentee in whose committee they serve; none unless set. What a role
     * takes beside that is said by {@link io.github.mentoring.matching.committee.Role#taking Role.taking} in rules for all or of a mentee's own.
     *
     * @param newEffort what a mentor and a mentee, in this order, take; must always answer the same
     */
    public CommitteeRound taking(BiFunction<Person, Person, Hours> newEffort) {
        requireNonNull(newEffort, "effort");
        return with(draft -> draft.effort = newEffort);
    }

    /** Returns this round, in which rules that are only preferred are worth something instead of being taken one after the other. */
    public CommitteeRound pricedAt(SoftPrices newPrices) {
        requireNonNull(newPrices, "prices");
        return with(draft -> draft.prices = Optional.of(newPrices));
    }

    /**
     * Returns this round, in which the given mentees, such as {@link io.github.mentoring.matching.committee.CommitteeChoice#unserved those
     * unserved} by an earlier one, come first: as many of them as possible get a committee, even where that leaves more of the others without,
     * or costs ever so much of the total.
     *
     * @throws IllegalArgumentException if one of them takes no part
     */
    public CommitteeRound leftOutFirst(Iterable<MenteeId> mentees) {
        TreeSet<MenteeId> more = new TreeSet<>(leftOut);
        for (MenteeId mentee : requireNonNull(mentees, "mentees")) {
            checkTakesPart(mentee);
            more.add(mentee);
        }
        return with(draft -> draft.leftOut = ImmutableSortedSet.copyOfSorted(more));
    }

    /**
     * Returns this round, in which as few members of earlier committees change as possible: of committees that are as good but for their total,
     * those are chosen in which the most members have served the same mentee before; with {@linkplain #pricedAt prices}, each of them counts
     * with {@link SoftPrices#kept}. Whoever takes no part any more, or is no candidate any more, does not count.
     */
    public CommitteeRound keeping(Iterable<Committee> earlier) {
        ImmutableSetMultimap.Builder<MenteeId, MentorId> more = ImmutableSetMultimap.builder();
        more.putAll(served);
        for (Committee committee : requireNonNull(earlier, "earlier")) {
            more.putAll(requireNonNull(committee, "committee").mentee(), committee.members());
        }
        return with(draft -> draft.served = more.build());
    }

    private CommitteeRound with(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return new CommitteeRound(draft);
    }

    private void checkMentor(MentorId mentor) {
        Person person = round.people().get(requireNonNull(mentor, "mentor").person());
        checkArgument(
                person != null && person.mentor().isPresent(),
                "committee round does not hold mentor `%s`; add them first",
                mentor);
    }

    private void checkTakesPart(MenteeId mentee) {
        Person person = round.people().get(requireNonNull(mentee, "mentee").person());
        checkArgument(
                person != null && person.mentee().isPresent(),
                "committee round does not hold mentee `%s`; add them first",
                mentee);
    }

    /** Returns the round of people. */
    public MatchRound round() {
        return round;
    }

    /** Returns what the programme asks of committees. */
    public CommitteePolicy policy() {
        return policy;
    }

    /** Returns how many members a committee shall have at least, unless a mentee has rules of their own. */
    public HeadCount least() {
        return least;
    }

    /** Returns how many members a committee shall have at most, unless a mentee has rules of their own. */
    public HeadCount most() {
        return most;
    }

    /** Returns what the policy says against the sizes asked for, and against those that the rules of a mentee's own allow. */
    Findings findingsOfSizes() {
        Findings findings = policy.findingsOfSize(least).and(policy.findingsOfSize(most));
        for (Map.Entry<MenteeId, CommitteeRules> own : ownRules.entrySet()) {
            PersonId mentee = own.getKey().person();
            findings = findings.and(policy.findingsOfSize(own.getValue().least(), mentee))
                    .and(policy.findingsOfSize(own.getValue().most(), mentee));
        }
        return findings;
    }

    /**
     * Returns this round as numbers.
     *
     * @throws IllegalArgumentException if rules name a group to which no mentor belongs, give a role to a group of which nobody has a seat, or
     *     name mentors who are not there; if the sizes are none that a committee may have; or if scores or hours are too large to be added up
     */
    public CommitteeProblem problem() {
        return problem(round.problem().graph());
    }

    /** Returns this round as numbers, given who may serve whom and how well they fit. */
    CommitteeProblem problem(CandidateGraph graph) {
        CommitteeProblemBuilder problem = CommitteeProblem.builder();
        prices.ifPresent(problem::prices);
        affinities.forEach(problem::affinity);
        for (Person mentor : round.mentors()) {
            CommitteeMentor member = CommitteeMentor.of(mentor).in(groups.get(mentor.asMentor()));
            Hours budget = budgets.get(mentor.asMentor());
            problem.mentor(budget == null ? member : member.having(budget));
        }
        CommitteeRules common = commonRules.orElseGet(() -> CommitteeRules.of(policy, least, most));
        ImmutableSetMultimap<MenteeId, MentorPair> excluding = excluding(graph);
        for (Person mentee : round.mentees()) {
            problem.mentee(describe(mentee, common, excluding.get(mentee.asMentee())));
        }
        for (int edge = 0; edge < graph.edgeCount(); edge++) {
            Candidate pair = graph.candidate(edge);
            boolean isGuide = guides.get(pair.mentee()).stream()
                    .anyMatch(guide -> guide.id().equals(pair.mentor().person()));
            if (!isGuide) {
                CommitteeCandidate candidate = new CommitteeCandidate(
                        pair.mentor(),
                        Score.ofTenThousandths(graph.scoreOf(edge)),
                        graph.preferencesOf(edge),
                        requireNonNull(
                                effort.apply(
                                        person(pair.mentor().person()),
                                        person(pair.mentee().person())),
                                "hours"));
                boolean hasServed = served.containsEntry(pair.mentee(), pair.mentor());
                problem.candidate(pair.mentee(), hasServed ? candidate.servedBefore() : candidate);
            }
        }
        return problem.build();
    }

    /** Returns, by mentee, the candidates of whom one excludes the other. */
    private ImmutableSetMultimap<MenteeId, MentorPair> excluding(CandidateGraph graph) {
        Set<MentorPair> all = new TreeSet<>();
        for (Person mentor : round.mentors()) {
            for (PersonId excluded : mentor.exclusions()) {
                Person other = round.people().get(excluded);
                if (other != null && other.mentor().isPresent()) {
                    all.add(MentorPair.of(mentor.asMentor(), other.asMentor()));
                }
            }
        }
        SetMultimap<MenteeId, MentorId> candidates = HashMultimap.create();
        for (int edge = 0; edge < graph.edgeCount() && !all.isEmpty(); edge++) {
            Candidate pair = graph.candidate(edge);
            candidates.put(pair.mentee(), pair.mentor());
        }
        ImmutableSetMultimap.Builder<MenteeId, MentorPair> excluding = ImmutableSetMultimap.builder();
        candidates
                .asMap()
                .forEach((mentee, mentors) -> all.stream()
                        .filter(pair -> mentors.contains(pair.first()) && mentors.contains(pair.second()))
                        .forEach(pair -> excluding.put(mentee, pair)));
        return excluding.build();
    }

    private Person person(PersonId id) {
        return requireNonNull(round.people().get(id));
    }

    private CommitteeMentee describe(Person person, CommitteeRules common, Set<MentorPair> excluding) {
        MenteeId id = person.asMentee();
        CommitteeRules rules = ownRules.getOrDefault(id, common);
        for (MentorPair pair : excluding) {
            rules = rules.apart(pair);
        }
        boolean isGuidedInside = person.department().isPresent()
                && guides.get(id).stream().anyMatch(guide -> guide.department().equals(person.department()));
        return new CommitteeMentee(
                id,
                rules,
                person.department(),
                person.mentee().map(MenteeRole::neededFunctions).orElseThrow(),
                isGuidedInside,
                leftOut.contains(id));
    }

    /** Returns how many people take part, and the sizes. */
    @Override
    public String toString() {
        return "CommitteeRound[%s mentors, %s mentees, size %s]"
                .formatted(
                        round.mentors().size(),
                        round.mentees().size(),
                        least.equals(most) ? least.toString() : least + " to " + most);
    }

    /** A round that is being changed. */
    private static final class Draft {

        private final MatchRound round;
        private final CommitteePolicy policy;
        private HeadCount least;
        private HeadCount most;
        private Optional<CommitteeRules> commonRules = Optional.empty();
        private ImmutableSortedMap<MenteeId, CommitteeRules> ownRules = ImmutableSortedMap.of();
        private ImmutableSetMultimap<MenteeId, Person> guides = ImmutableSetMultimap.of();
        private ImmutableSetMultimap<MentorId, Group> groups = ImmutableSetMultimap.of();
        private ImmutableSortedMap<MentorPair, Score> affinities = ImmutableSortedMap.of();
        private ImmutableSortedMap<MentorId, Hours> budgets = ImmutableSortedMap.of();
        private BiFunction<Person, Person, Hours> effort = (mentor, mentee) -> NO_HOURS;
        private Optional<SoftPrices> prices = Optional.empty();
        private ImmutableSortedSet<MenteeId> leftOut = ImmutableSortedSet.of();
        private ImmutableSetMultimap<MenteeId, MentorId> served = ImmutableSetMultimap.of();

        Draft(MatchRound round, CommitteePolicy policy, HeadCount least, HeadCount most) {
            this.round = round;
            this.policy = policy;
            this.least = least;
            this.most = most;
        }

        Draft(CommitteeRound whole) {
            this(whole.round, whole.policy, whole.least, whole.most);
            commonRules = whole.commonRules;
            ownRules = whole.ownRules;
            guides = whole.guides;
            groups = whole.groups;
            affinities = whole.affinities;
            budgets = whole.budgets;
            effort = whole.effort;
            prices = whole.prices;
            leftOut = whole.leftOut;
            served = whole.served;
        }
    }
}
