package io.github.mentoring.examples.peers.cpsat;

import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.relationship.Strictness;
import io.github.mentoring.matching.committee.CommitteeCandidate;
import io.github.mentoring.matching.committee.CommitteeMentee;
import io.github.mentoring.matching.committee.CommitteeMentor;
import io.github.mentoring.matching.committee.CommitteeProblem;
import io.github.mentoring.matching.committee.CommitteeRules;
import io.github.mentoring.matching.committee.CommitteeValue;
import io.github.mentoring.matching.committee.Group;
import io.github.mentoring.matching.committee.MentorPair;
import io.github.mentoring.matching.committee.Role;
import io.github.mentoring.matching.problem.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** All committees that one mentee could have by the rules as they are stated; one for each way to give the roles, if hours count. */
final class CommitteeColumns {

    private final CommitteeProblem problem;
    private final CommitteeMentee mentee;
    private final CommitteeRules rules;
    private final ImmutableList<CommitteeCandidate> candidates;
    private final ImmutableList.Builder<CommitteeColumn> columns = ImmutableList.builder();

    private CommitteeColumns(CommitteeProblem problem, CommitteeMentee mentee) {
        this.problem = problem;
        this.mentee = mentee;
        rules = mentee.rules();
        candidates = problem.candidates(mentee.mentee());
    }

    static ImmutableList<CommitteeColumn> of(CommitteeProblem problem, CommitteeMentee mentee) {
        CommitteeColumns all = new CommitteeColumns(problem, mentee);
        all.extend(0, new ArrayList<>());
        return all.columns.build();
    }

    private void extend(int from, List<CommitteeCandidate> chosen) {
        if (chosen.size() >= rules.least().people()) {
            consider(chosen);
        }
        for (int k = from; k < candidates.size() && chosen.size() < rules.most().people(); k++) {
            chosen.add(candidates.get(k));
            extend(k + 1, chosen);
            chosen.remove(chosen.size() - 1);
        }
    }

    private void consider(List<CommitteeCandidate> chosen) {
        ImmutableSortedSet<MentorId> members =
                chosen.stream().map(CommitteeCandidate::mentor).collect(toImmutableSortedSet(Ordering.natural()));
        boolean isInside = mentee.isGuidedInside()
                || (mentee.department().isPresent()
                        && members.stream()
                                .anyMatch(
                                        one -> problem.mentor(one).department().equals(mentee.department())));
        boolean isSeveral = distinct(members, one -> one.discipline().stream())
                >= rules.disciplines().people();
        long covered = mentee.needs().stream()
                .filter(need -> members.stream()
                        .anyMatch(one -> problem.mentor(one).functions().contains(need)))
                .count();
        boolean isLegal = (isInside || rules.inside() != Strictness.REQUIRE)
                && (isSeveral || rules.multidisciplinary() != Strictness.REQUIRE)
                && (covered == mentee.needs().size() || rules.coverage() != Strictness.REQUIRE)
                && keepsGroups(members)
                && keepsCompany(members);
        if (isLegal) {
            CommitteeValue value = new CommitteeValue(
                    mentee.wasLeftOut() ? 1 : 0,
                    1,
                    isInside && rules.inside() != Strictness.OFF ? 1 : 0,
                    rules.coverage() == Strictness.OFF ? 0 : covered,
                    isSeveral && rules.multidisciplinary() != Strictness.OFF ? 1 : 0,
                    chosen.stream().filter(CommitteeCandidate::hasServed).count(),
                    total(chosen, members),
                    distinct(
                            members,
                            one -> one.background().stream()
                                    .filter(each -> rules.diverseIn().contains(each.attribute()))),
                    chosen.stream()
                            .mapToLong(CommitteeCandidate::preferencesMet)
                            .sum());
            giveRoles(chosen, rules.roles().asList(), new TreeMap<>(), members, value);
        }
    }

    private <T> long distinct(ImmutableSortedSet<MentorId> members, Function<CommitteeMentor, Stream<T>> parts) {
        return members.stream().map(problem::mentor).flatMap(parts).distinct().count();
    }

    private boolean keepsGroups(ImmutableSortedSet<MentorId> members) {
        for (Map.Entry<Group, HeadCount> least : rules.atLeast().entrySet()) {
            if (count(members, least.getKey()) < least.getValue().people()) {
                return false;
            }
        }
        for (Map.Entry<Group, HeadCount> most : rules.atMost().entrySet()) {
            if (count(members, most.getKey()) > most.getValue().people()) {
                return false;
            }
        }
        return true;
    }

    private long count(ImmutableSortedSet<MentorId> members, Group group) {
        return members.stream().filter(one -> isIn(one, group)).count();
    }

    private boolean isIn(MentorId mentor, Group group) {
        return problem.mentor(mentor).groups().contains(group);
    }

    private boolean keepsCompany(ImmutableSortedSet<MentorId> members) {
        return rules.together().stream()
                        .allMatch(pair -> members.contains(pair.first()) == members.contains(pair.second()))
                && rules.apart().stream().noneMatch(pair -> holds(members, pair));
    }

    private static boolean holds(ImmutableSortedSet<MentorId> members, MentorPair pair) {
        return members.contains(pair.first()) && members.contains(pair.second());
    }

    private Score total(List<CommitteeCandidate> chosen, ImmutableSortedSet<MentorId> members) {
        long scores =
                chosen.stream().mapToLong(one -> one.score().tenThousandths()).sum();
        long affinities = problem.affinities().entrySet().stream()
                .filter(affinity -> holds(members, affinity.getKey()))
                .mapToLong(affinity -> affinity.getValue().tenThousandths())
                .sum();
        return Score.ofTenThousandths(scores + affinities);
    }

    /** Adds a committee for each way to give the roles that are left to members who have none; only the first way, if none takes hours. */
    private boolean giveRoles(
            List<CommitteeCandidate> chosen,
            List<Role> left,
            Map<MentorId, Role> given,
            ImmutableSortedSet<MentorId> members,
            CommitteeValue value) {
        if (left.isEmpty()) {
            columns.add(new CommitteeColumn(mentee.mentee(), members, hours(chosen, given), value));
            return rules.roles().stream().allMatch(role -> role.hours().count() == 0);
        }
        Role role = left.get(0);
        for (MentorId member : members) {
            if (isIn(member, role.holders()) && given.putIfAbsent(member, role) == null) {
                boolean isEnough = giveRoles(chosen, left.subList(1, left.size()), given, members, value);
                given.remove(member);
                if (isEnough) {
                    return true;
                }
            }
        }
        return false;
    }

    private ImmutableSortedMap<MentorId, Integer> hours(List<CommitteeCandidate> chosen, Map<MentorId, Role> given) {
        ImmutableSortedMap.Builder<MentorId, Integer> hours = ImmutableSortedMap.naturalOrder();
        for (CommitteeCandidate candidate : chosen) {
            if (problem.mentor(candidate.mentor()).hours().isPresent()) {
                int ofRole = Optional.ofNullable(given.get(candidate.mentor()))
                        .map(role -> role.hours().count())
                        .orElse(0);
                hours.put(candidate.mentor(), candidate.hours().count() + ofRole);
            }
        }
        return hours.buildOrThrow();
    }
}
