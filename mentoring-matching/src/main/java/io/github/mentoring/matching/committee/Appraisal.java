package io.github.mentoring.matching.committee;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
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
 * What a set of mentors is to a mentee, told from the rules as they are written: slow, and without asking the search for committees, so that
 * it can judge what that finds. Of committees whose ties are settled it also says who holds which role, and it tells what committees are worth.
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
                && (rules.multidisciplinary() != Strictness.REQUIRE || isSeveral(members))
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
                && canHoldAll(members);
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
     * Gives the roles in their order to the first members who leave the others possible, so that nobody spends more hours than they have;
     * empty if the roles cannot all be given.
     */
    Optional<ImmutableMap<Role, MentorId>> roles(Collection<MentorId> members) {
        List<Role> left = new ArrayList<>(mentee.rules().roles());
        List<MentorId> free = new ArrayList<>(members);
        ImmutableMap.Builder<Role, MentorId> given = ImmutableMap.builder();
        while (!left.isEmpty()) {
            Role role = left.remove(0);
            Optional<MentorId> holder = free.stream()
                    .filter(member -> mayHold(member, role) && canHold(left, without(free, member)))
                    .findFirst();
            if (holder.isEmpty()) {
                return Optional.empty();
            }
            free.remove(holder.get());
            given.put(role, holder.get());
        }
        return Optional.of(given.buildOrThrow());
    }

    private static List<MentorId> without(List<MentorId> members, MentorId one) {
        return members.stream().filter(member -> !member.equals(one)).toList();
    }

    /** Returns whether all roles can be given to different members, so that nobody spends more hours than they have. */
    boolean canHoldAll(Collection<MentorId> members) {
        return canHold(mentee.rules().roles(), members);
    }

    /** Returns whether roles can be given to different members: whoever stands in the way of one may be able to take another. */
    private boolean canHold(Collection<Role> roles, Collection<MentorId> members) {
        Map<MentorId, Role> given = new HashMap<>();
        return roles.stream().allMatch(role -> give(role, members, given, new HashSet<>()));
    }

    /** Gives a role to somebody who has not been asked, if need be in place of the role that they have. */
    private boolean give(Role role, Collection<MentorId> members, Map<MentorId, Role> given, Set<MentorId> asked) {
        for (MentorId member : members) {
            if (mayHold(member, role) && asked.add(member)) {
                Role other = given.get(member);
                if (other == null || give(other, members, given, asked)) {
                    given.put(member, role);
                    return true;
                }
            }
        }
        return false;
    }

    /** Returns whether a candidate may have a role, as far as groups and their own hours go. */
    boolean mayHold(MentorId member, Role role) {
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
        long total = 0;
        long preferences = 0;
        long kept = 0;
        for (MentorId member : members) {
            CommitteeCandidate candidate = requireNonNull(candidates.get(member));
            total = Math.addExact(total, candidate.score().tenThousandths());
            preferences += candidate.preferencesMet();
            kept += candidate.hasServed() ? 1 : 0;
        }
        List<MentorId> all = List.copyOf(members);
        for (int b = 1; b < all.size() && !problem.affinities().isEmpty(); b++) {
            for (MentorId other : all.subList(0, b)) {
                Score affinity = problem.affinities().get(MentorPair.of(other, all.get(b)));
                total = Math.addExact(total, affinity == null ? 0 : affinity.tenThousandths());
            }
        }
        CommitteeValue whole = whole(members);
        return new CommitteeValue(
                whole.leftOut(),
                whole.served(),
                whole.inside(),
                whole.functions(),
                whole.disciplines(),
                kept,
                Score.ofTenThousandths(total),
                whole.diversity(),
                preferences);
    }

    /** Returns what any candidates would be worth together, without what each of them and each two of them bring. */
    CommitteeValue whole(Collection<MentorId> some) {
        CommitteeRules rules = mentee.rules();
        return new CommitteeValue(
                mentee.wasLeftOut() ? 1 : 0,
                1,
                rules.inside() != Strictness.OFF && isInside(some) ? 1 : 0,
                rules.coverage() == Strictness.OFF ? 0 : covered(some).size(),
                rules.multidisciplinary() != Strictness.OFF && isSeveral(some) ? 1 : 0,
                0,
                Score.ZERO,
                values(some),
                0);
    }

    /** Returns whether one of the members is from the mentee's department, or somebody from there mentors them already. */
    boolean isInside(Collection<MentorId> members) {
        return mentee.isGuidedInside()
                || (mentee.department().isPresent()
                        && mentors(members).anyMatch(one -> one.department().equals(mentee.department())));
    }

    /** Returns whether the members have as many disciplines as the mentee's rules count as several. */
    boolean isSeveral(Collection<MentorId> members) {
        return disciplines(members) >= mentee.rules().disciplines().people();
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
