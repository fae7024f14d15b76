package io.github.mentoring.matching.committee;

import static java.util.Objects.requireNonNull;

import io.github.mentoring.core.person.AttributeValue;
import io.github.mentoring.core.person.Department;
import io.github.mentoring.core.person.Discipline;
import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.MentoringFunction;
import io.github.mentoring.core.relationship.Strictness;
import io.github.mentoring.matching.problem.Score;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the page about committees says of one mentee's committee, rule by rule, as plainly as can be: shares nothing with the search, nor with
 * the check of it.
 */
final class WrittenRules {

    private final CommitteeProblem problem;
    private final CommitteeMentee mentee;
    private final CommitteeRules rules;
    private final Map<MentorId, CommitteeCandidate> candidates = new HashMap<>();

    WrittenRules(CommitteeProblem problem, CommitteeMentee mentee) {
        this.problem = problem;
        this.mentee = mentee;
        rules = mentee.rules();
        for (CommitteeCandidate candidate : problem.candidates(mentee.mentee())) {
            candidates.put(candidate.mentor(), candidate);
        }
    }

    private CommitteeCandidate candidate(MentorId mentor) {
        return requireNonNull(candidates.get(mentor));
    }

    /** Returns whether the members keep all rules but those about roles and hours. */
    boolean allow(Collection<MentorId> members) {
        return hasSize(members)
                && hasInsider(members)
                && hasDisciplines(members)
                && coversNeeds(members)
                && keepsGroups(members)
                && keepsPairs(members);
    }

    private boolean hasSize(Collection<MentorId> members) {
        int size = members.size();
        return size >= rules.least().people() && size <= rules.most().people();
    }

    private boolean hasInsider(Collection<MentorId> members) {
        return rules.inside() != Strictness.REQUIRE || isInside(members);
    }

    private boolean hasDisciplines(Collection<MentorId> members) {
        return rules.multidisciplinary() != Strictness.REQUIRE || isSeveral(members);
    }

    private boolean coversNeeds(Collection<MentorId> members) {
        return rules.coverage() != Strictness.REQUIRE
                || covered(members) == mentee.needs().size();
    }

    private boolean keepsGroups(Collection<MentorId> members) {
        for (Map.Entry<Group, HeadCount> bound : rules.atLeast().entrySet()) {
            if (members(bound.getKey(), members) < bound.getValue().people()) {
                return false;
            }
        }
        for (Map.Entry<Group, HeadCount> bound : rules.atMost().entrySet()) {
            if (members(bound.getKey(), members) > bound.getValue().people()) {
                return false;
            }
        }
        return true;
    }

    private int members(Group group, Collection<MentorId> members) {
        int found = 0;
        for (MentorId member : members) {
            if (problem.mentor(member).groups().contains(group)) {
                found++;
            }
        }
        return found;
    }

    private boolean keepsPairs(Collection<MentorId> members) {
        for (MentorPair pair : rules.together()) {
            if (members.contains(pair.first()) && !members.contains(pair.second())) {
                return false;
            }
            if (members.contains(pair.second()) && !members.contains(pair.first())) {
                return false;
            }
        }
        for (MentorPair pair : rules.apart()) {
            if (members.contains(pair.first()) && members.contains(pair.second())) {
                return false;
            }
        }
        return true;
    }

    private boolean isInside(Collection<MentorId> members) {
        if (mentee.isGuidedInside()) {
            return true;
        }
        for (MentorId member : members) {
            for (Department own : mentee.department().stream().toList()) {
                for (Department theirs :
                        problem.mentor(member).department().stream().toList()) {
                    if (own.equals(theirs)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private boolean isSeveral(Collection<MentorId> members) {
        Set<Discipline> known = new HashSet<>();
        for (MentorId member : members) {
            problem.mentor(member).discipline().ifPresent(known::add);
        }
        return known.size() >= rules.disciplines().people();
    }

    private int covered(Collection<MentorId> members) {
        int covered = 0;
        for (MentoringFunction need : mentee.needs()) {
            boolean isOffered = false;
            for (MentorId member : members) {
                isOffered |= problem.mentor(member).functions().contains(need);
            }
            covered += isOffered ? 1 : 0;
        }
        return covered;
    }

    /** Returns what legal members are worth. */
    CommitteeValue value(Collection<MentorId> members) {
        long kept = 0;
        long total = 0;
        long preferences = 0;
        Set<AttributeValue> different = new HashSet<>();
        for (MentorId member : members) {
            CommitteeCandidate candidate = candidate(member);
            kept += candidate.hasServed() ? 1 : 0;
            total += candidate.score().tenThousandths();
            preferences += candidate.preferencesMet();
            for (AttributeValue value : problem.mentor(member).background()) {
                if (rules.diverseIn().contains(value.attribute())) {
                    different.add(value);
                }
            }
        }
        for (Map.Entry<MentorPair, Score> affinity : problem.affinities().entrySet()) {
            if (members.contains(affinity.getKey().first())
                    && members.contains(affinity.getKey().second())) {
                total += affinity.getValue().tenThousandths();
            }
        }
        return new CommitteeValue(
                mentee.wasLeftOut() ? 1 : 0,
                1,
                rules.inside() != Strictness.OFF && isInside(members) ? 1 : 0,
                rules.coverage() != Strictness.OFF ? covered(members) : 0,
                rules.multidisciplinary() != Strictness.OFF && isSeveral(members) ? 1 : 0,
                kept,
                Score.ofTenThousandths(total),
                different.size(),
                preferences);
    }

    /**
     * Returns all ways to give the roles to members, each to another one of its group who has the hours for it: the hours that each member
     * spends. One way is left where there are no roles; none, where somebody has not even the hours to serve.
     */
    List<Map<MentorId, Long>> waysToSpendHours(Collection<MentorId> members) {
        Map<MentorId, Long> serving = new HashMap<>();
        for (MentorId member : members) {
            serving.put(member, (long) candidate(member).hours().count());
        }
        List<Map<MentorId, Long>> ways = new ArrayList<>();
        giveRoles(rules.roles().asList(), serving, Set.of(), ways);
        return ways;
    }

    private void giveRoles(
            List<Role> left, Map<MentorId, Long> hours, Set<MentorId> holders, List<Map<MentorId, Long>> ways) {
        if (left.isEmpty()) {
            if (hours.entrySet().stream().allMatch(one -> hasHours(one.getKey(), one.getValue()))) {
                ways.add(hours);
            }
            return;
        }
        Role role = left.get(0);
        for (MentorId member : hours.keySet()) {
            if (!holders.contains(member) && problem.mentor(member).groups().contains(role.holders())) {
                Map<MentorId, Long> more = new HashMap<>(hours);
                more.merge(member, (long) role.hours().count(), Long::sum);
                Set<MentorId> with = new HashSet<>(holders);
                with.add(member);
                giveRoles(left.subList(1, left.size()), more, with, ways);
            }
        }
    }

    private boolean hasHours(MentorId mentor, long hours) {
        return problem.mentor(mentor).hours().isEmpty()
                || hours <= problem.mentor(mentor).hours().orElseThrow().count();
    }

    /** Returns the parts of a value in the order in which they count, those with prices as one. */
    static long[] inOrder(CommitteeProblem problem, CommitteeValue value) {
        if (problem.prices().isEmpty()) {
            return new long[] {
                value.leftOut(),
                value.served(),
                value.inside(),
                value.functions(),
                value.disciplines(),
                value.kept(),
                value.total().tenThousandths(),
                value.diversity(),
                value.preferences()
            };
        }
        SoftPrices prices = problem.prices().orElseThrow();
        long worth = value.total().tenThousandths()
                + value.inside() * prices.inside().tenThousandths()
                + value.functions() * prices.function().tenThousandths()
                + value.disciplines() * prices.disciplines().tenThousandths()
                + value.kept() * prices.kept().tenThousandths()
                + value.diversity() * prices.diversity().tenThousandths()
                + value.preferences() * prices.preference().tenThousandths();
        return new long[] {value.leftOut(), value.served(), worth};
    }

    /** Returns whether one value is more than another, part by part in their order. */
    static boolean isMore(CommitteeProblem problem, CommitteeValue one, CommitteeValue other) {
        return Arrays.compare(inOrder(problem, one), inOrder(problem, other)) > 0;
    }
}
