package io.github.mentoring.matching.committee;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import io.github.mentoring.core.person.AttributeValue;
import io.github.mentoring.core.person.Discipline;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.MentoringFunction;
import io.github.mentoring.core.relationship.Strictness;
import io.github.mentoring.matching.problem.Score;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a set of mentors is to a mentee, told from the rules as they are written: slow, and without anything that the search for committees
 * uses, so that it can judge what that finds.
 */
final class Appraisal {

    private final CommitteeProblem problem;
    private final CommitteeMentee mentee;
    private final Map<MentorId, CommitteeCandidate> candidates = new HashMap<>();

    Appraisal(CommitteeProblem problem, CommitteeMentee mentee) {
        this.problem = problem;
        this.mentee = mentee;
        problem.candidates(mentee.mentee()).forEach(one -> candidates.put(one.mentor(), one));
    }

    /** Returns whether the mentors keep all rules of the mentee. */
    boolean isLegal(Collection<MentorId> members) {
        CommitteeRules rules = mentee.rules();
        return candidates.keySet().containsAll(members)
                && members.size() >= rules.least().people()
                && members.size() <= rules.most().people()
                && (rules.inside() != Strictness.REQUIRE || isInside(members))
                && (rules.multidisciplinary() != Strictness.REQUIRE
                        || disciplines(members) >= rules.disciplines().people())
                && (rules.coverage() != Strictness.REQUIRE || covered(members).containsAll(mentee.needs()))
                && rules.atLeast().entrySet().stream()
                        .allMatch(bound -> count(members, bound.getKey())
                                >= bound.getValue().people())
                && rules.atMost().entrySet().stream()
                        .allMatch(bound -> count(members, bound.getKey())
                                <= bound.getValue().people())
                && rules.together().stream()
                        .allMatch(pair -> members.contains(pair.first()) == members.contains(pair.second()))
                && rules.apart().stream()
                        .noneMatch(pair -> members.contains(pair.first()) && members.contains(pair.second()))
                && fill(problem, List.copyOf(rules.roles()), 0, List.copyOf(members), new HashMap<>());
    }

    /** Returns what legal members are worth. */
    CommitteeValue value(Collection<MentorId> members) {
        CommitteeRules rules = mentee.rules();
        long total = 0;
        long preferences = 0;
        for (MentorId member : members) {
            CommitteeCandidate candidate = requireNonNull(candidates.get(member));
            total += candidate.score().tenThousandths();
            preferences += candidate.preferencesMet();
        }
        for (Map.Entry<MentorPair, Score> affinity : problem.affinities().entrySet()) {
            if (members.contains(affinity.getKey().first())
                    && members.contains(affinity.getKey().second())) {
                total += affinity.getValue().tenThousandths();
            }
        }
        boolean isSeveral = disciplines(members) >= rules.disciplines().people();
        return new CommitteeValue(
                1,
                rules.inside() == Strictness.OFF || isInside(members) ? 1 : 0,
                rules.coverage() == Strictness.OFF ? 0 : covered(members).size(),
                rules.multidisciplinary() == Strictness.OFF || isSeveral ? 1 : 0,
                Score.ofTenThousandths(total),
                values(members),
                preferences);
    }

    private boolean isInside(Collection<MentorId> members) {
        return mentee.isGuidedInside()
                || (mentee.department().isPresent()
                        && mentors(members).anyMatch(one -> one.department().equals(mentee.department())));
    }

    private long disciplines(Collection<MentorId> members) {
        Set<Discipline> all = new HashSet<>();
        mentors(members)
                .map(CommitteeMentor::discipline)
                .flatMap(Optional::stream)
                .forEach(all::add);
        return all.size();
    }

    private Set<MentoringFunction> covered(Collection<MentorId> members) {
        Set<MentoringFunction> all = new HashSet<>();
        mentors(members).forEach(one -> all.addAll(one.functions()));
        all.retainAll(mentee.needs());
        return all;
    }

    private long values(Collection<MentorId> members) {
        Set<AttributeValue> all = new HashSet<>();
        mentors(members).forEach(one -> all.addAll(one.background()));
        all.removeIf(value -> !mentee.rules().diverseIn().contains(value.attribute()));
        return all.size();
    }

    private long count(Collection<MentorId> members, Group group) {
        return mentors(members).filter(one -> one.groups().contains(group)).count();
    }

    private Stream<CommitteeMentor> mentors(Collection<MentorId> members) {
        return members.stream().map(problem::mentor);
    }

    /** Returns who of the members has which role, the first way in the order of roles and members that gives all of them. */
    static ImmutableSortedMap<String, MentorId> roles(
            CommitteeProblem problem, CommitteeRules rules, List<MentorId> members) {
        Map<String, MentorId> given = new HashMap<>();
        fill(problem, List.copyOf(rules.roles()), 0, members, given);
        return ImmutableSortedMap.copyOf(given);
    }

    private static boolean fill(
            CommitteeProblem problem, List<Role> roles, int at, List<MentorId> members, Map<String, MentorId> given) {
        if (at == roles.size()) {
            return true;
        }
        Role role = roles.get(at);
        for (MentorId member : members) {
            if (!given.containsValue(member) && problem.mentor(member).groups().contains(role.holders())) {
                given.put(role.name(), member);
                if (fill(problem, roles, at + 1, members, given)) {
                    return true;
                }
                given.remove(role.name());
            }
        }
        return false;
    }
}
