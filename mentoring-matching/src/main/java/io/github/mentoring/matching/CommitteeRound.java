package io.github.mentoring.matching;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedMap;
import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MenteeRole;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.Person;
import io.github.mentoring.core.relationship.CommitteePolicy;
import io.github.mentoring.matching.committee.CommitteeCandidate;
import io.github.mentoring.matching.committee.CommitteeMentee;
import io.github.mentoring.matching.committee.CommitteeMentor;
import io.github.mentoring.matching.committee.CommitteeProblem;
import io.github.mentoring.matching.committee.CommitteeProblemBuilder;
import io.github.mentoring.matching.committee.CommitteeRules;
import io.github.mentoring.matching.committee.Group;
import io.github.mentoring.matching.problem.Candidate;
import io.github.mentoring.matching.problem.CandidateGraph;
import io.github.mentoring.matching.problem.Score;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One round of choosing committees: a round of people, what the programme's policy asks of committees, and how large they shall be.
 *
 * <p>Who may serve in whose committee, and how well they fit, is what the {@link MatchRound} says. How many mentors a mentee looks for by
 * their role does not matter here: the size does. Rounds never change; all but {@code of} return another one.
 */
public final class CommitteeRound {

    private final MatchRound round;
    private final CommitteePolicy policy;
    private final HeadCount size;
    private final ImmutableSortedMap<MenteeId, CommitteeRules> ownRules;
    private final ImmutableSetMultimap<MenteeId, Person> guides;
    private final ImmutableSetMultimap<MentorId, Group> groups;

    private CommitteeRound(
            MatchRound round,
            CommitteePolicy policy,
            HeadCount size,
            ImmutableSortedMap<MenteeId, CommitteeRules> ownRules,
            ImmutableSetMultimap<MenteeId, Person> guides,
            ImmutableSetMultimap<MentorId, Group> groups) {
        this.round = round;
        this.policy = policy;
        this.size = size;
        this.ownRules = ownRules;
        this.guides = guides;
        this.groups = groups;
    }

    /** Returns the round in which every mentee of the given one asks for a committee of the given size. */
    public static CommitteeRound of(MatchRound round, CommitteePolicy policy, HeadCount size) {
        return new CommitteeRound(
                requireNonNull(round, "round"),
                requireNonNull(policy, "policy"),
                requireNonNull(size, "size"),
                ImmutableSortedMap.of(),
                ImmutableSetMultimap.of(),
                ImmutableSetMultimap.of());
    }

    /** Returns this round with rules of a mentee's own, in place of the policy's and the size. */
    public CommitteeRound ruledBy(MenteeId mentee, CommitteeRules rules) {
        checkTakesPart(mentee);
        Map<MenteeId, CommitteeRules> more = new HashMap<>(ownRules);
        more.put(mentee, requireNonNull(rules, "rules"));
        return new CommitteeRound(round, policy, size, ImmutableSortedMap.copyOf(more), guides, groups);
    }

    /**
     * Returns this round, in which the given people mentor a mentee already and will go on. If one of them is from the mentee's department,
     * the committee needs nobody from there; and none of them is chosen once more.
     */
    public CommitteeRound guidedBy(MenteeId mentee, Person... mentors) {
        checkTakesPart(mentee);
        ImmutableSetMultimap.Builder<MenteeId, Person> more = ImmutableSetMultimap.builder();
        more.putAll(guides).putAll(mentee, requireNonNull(mentors, "mentors"));
        return new CommitteeRound(round, policy, size, ownRules, more.build(), groups);
    }

    /** Returns this round, in which the given mentors belong to a group that rules of a mentee's own name. */
    public CommitteeRound grouped(Group group, MentorId... mentors) {
        requireNonNull(group, "group");
        ImmutableSetMultimap.Builder<MentorId, Group> more = ImmutableSetMultimap.builder();
        more.putAll(groups);
        List<MentorId> known = round.mentors().stream().map(Person::asMentor).toList();
        for (MentorId mentor : Arrays.asList(requireNonNull(mentors, "mentors"))) {
            checkArgument(known.contains(mentor), "committee round does not hold mentor `%s`; add them first", mentor);
            more.put(mentor, group);
        }
        return new CommitteeRound(round, policy, size, ownRules, guides, more.build());
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

    /** Returns how many members a committee shall have, unless a mentee has rules of their own. */
    public HeadCount size() {
        return size;
    }

    /** Returns this round as numbers. */
    public CommitteeProblem problem() {
        CommitteeProblemBuilder problem = CommitteeProblem.builder();
        for (Person mentor : round.mentors()) {
            problem.mentor(CommitteeMentor.of(mentor).in(groups.get(mentor.asMentor())));
        }
        for (Person mentee : round.mentees()) {
            problem.mentee(describe(mentee));
        }
        CandidateGraph graph = round.problem().graph();
        for (int edge = 0; edge < graph.edgeCount(); edge++) {
            Candidate pair = graph.candidate(edge);
            boolean isGuide = guides.get(pair.mentee()).stream()
                    .anyMatch(guide -> guide.id().equals(pair.mentor().person()));
            if (!isGuide) {
                problem.candidate(
                        pair.mentee(),
                        new CommitteeCandidate(
                                pair.mentor(), Score.ofTenThousandths(graph.scoreOf(edge)), graph.preferencesOf(edge)));
            }
        }
        return problem.build();
    }

    private CommitteeMentee describe(Person person) {
        MenteeId id = person.asMentee();
        CommitteeRules rules = ownRules.getOrDefault(id, CommitteeRules.of(policy, size));
        boolean isGuidedInside = person.department().isPresent()
                && guides.get(id).stream().anyMatch(guide -> guide.department().equals(person.department()));
        return new CommitteeMentee(
                id,
                rules,
                person.department(),
                person.mentee().map(MenteeRole::neededFunctions).orElseThrow(),
                isGuidedInside);
    }

    /** Returns how many people take part, and the size. */
    @Override
    public String toString() {
        return "CommitteeRound[%s mentors, %s mentees, size %s]"
                .formatted(round.mentors().size(), round.mentees().size(), size);
    }
}
