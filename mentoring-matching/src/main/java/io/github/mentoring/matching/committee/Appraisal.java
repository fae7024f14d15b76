package io.github.mentoring.matching.committee;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedMap;
import io.github.mentoring.core.person.AttributeValue;
import io.github.mentoring.core.person.Discipline;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.MentoringFunction;
import io.github.mentoring.core.relationship.Strictness;
import io.github.mentoring.matching.problem.Score;
import java.util.ArrayList;
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
                && members.stream().allMatch(member -> hasHours(member, 0))
                && !ways(members).isEmpty();
    }

    /** Returns whether roles that rules ask for are held by different members who may have them, and no others. */
    boolean isLegal(ImmutableSortedMap<String, MentorId> roles, Collection<MentorId> members) {
        return members.containsAll(roles.values())
                && new HashSet<>(roles.values()).size() == roles.size()
                && roles.size() == mentee.rules().roles().size()
                && mentee.rules().roles().stream()
                        .allMatch(role -> roles.containsKey(role.name())
                                && mayHold(requireNonNull(roles.get(role.name())), role));
    }

    /**
     * Returns the ways to give the roles to the members so that nobody spends more hours than they have; only the first, in the order of
     * roles and members, if no role takes hours.
     */
    List<Map<Role, MentorId>> ways(Collection<MentorId> members) {
        List<Role> roles = List.copyOf(mentee.rules().roles());
        boolean isAnyGood = roles.stream().allMatch(role -> role.hours().count() == 0);
        List<Map<Role, MentorId>> ways = new ArrayList<>();
        addWays(roles, members, isAnyGood ? 1 : Integer.MAX_VALUE, new HashMap<>(), ways);
        return ways;
    }

    private void addWays(
            List<Role> roles,
            Collection<MentorId> members,
            int most,
            Map<Role, MentorId> given,
            List<Map<Role, MentorId>> ways) {
        if (given.size() == roles.size()) {
            ways.add(new HashMap<>(given));
            return;
        }
        Role role = roles.get(given.size());
        for (MentorId member : members) {
            if (ways.size() < most && !given.containsValue(member) && mayHold(member, role)) {
                given.put(role, member);
                addWays(roles, members, most, given, ways);
                given.remove(role);
            }
        }
    }

    private boolean mayHold(MentorId member, Role role) {
        return problem.mentor(member).groups().contains(role.holders())
                && hasHours(member, role.hours().count());
    }

    /** Returns whether a mentor has the hours that serving takes, and so many more. */
    private boolean hasHours(MentorId member, long more) {
        long spent = requireNonNull(candidates.get(member)).hours().count() + more;
        return problem.mentor(member)
                .hours()
                .map(hours -> spent <= hours.count())
                .orElse(true);
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
        List<MentorId> all = List.copyOf(members);
        for (int b = 1; b < all.size() && !problem.affinities().isEmpty(); b++) {
            for (MentorId other : all.subList(0, b)) {
                Score affinity = problem.affinities().get(MentorPair.of(other, all.get(b)));
                total += affinity == null ? 0 : affinity.tenThousandths();
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

    /** Returns whether one of the members is from the mentee's department, or somebody from there mentors them already. */
    boolean isInside(Collection<MentorId> members) {
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

    /** Returns what the mentee needs and one of the members does. */
    Set<MentoringFunction> covered(Collection<MentorId> members) {
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
}
