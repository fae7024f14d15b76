package io.github.mentoring.matching.committee;

import io.github.mentoring.core.person.MentorId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tries all committees of all mentees, with all ways to give the roles: of each in turn, those with the smaller lists of members first, and none
 * last. So the first best choice that is come across is the one that the tie rule names. What is legal, and what it is worth, {@link WrittenRules}
 * say.
 */
final class SlowCommittees {

    private final CommitteeProblem problem;
    private final List<List<Way>> legal = new ArrayList<>();
    private final Map<MentorId, Integer> free = new HashMap<>();
    private final Map<MentorId, Long> hoursLeft = new HashMap<>();
    private final Deque<List<MentorId>> chosen = new ArrayDeque<>();
    private CommitteeValue best = CommitteeValue.ZERO;
    private List<List<MentorId>> bestChoice = List.of();

    /** A legal committee: what it is worth, and the hours of each member. */
    private record Way(CommitteeValue value, Map<MentorId, Long> hours) {

        List<MentorId> members() {
            return hours.keySet().stream().sorted().toList();
        }
    }

    private SlowCommittees(CommitteeProblem problem) {
        this.problem = problem;
        problem.mentors().forEach((id, mentor) -> {
            free.put(id, mentor.seats().count());
            hoursLeft.put(id, mentor.hours().map(hours -> (long) hours.count()).orElse(Long.MAX_VALUE / 2));
        });
        for (CommitteeMentee mentee : problem.mentees().values()) {
            WrittenRules rules = new WrittenRules(problem, mentee);
            Set<Way> ways = new LinkedHashSet<>();
            for (List<MentorId> members : setsOf(problem.candidates(mentee.mentee()))) {
                if (rules.allow(members)) {
                    rules.waysToSpendHours(members).forEach(hours -> ways.add(new Way(rules.value(members), hours)));
                }
            }
            List<Way> sorted = new ArrayList<>(ways);
            sorted.sort((one, other) -> compare(one.members(), other.members()));
            legal.add(sorted);
        }
        search(0, CommitteeValue.ZERO);
    }

    /** Returns what has come of trying all. */
    static SlowCommittees of(CommitteeProblem problem) {
        return new SlowCommittees(problem);
    }

    /** Returns what the best committees are worth. */
    CommitteeValue value() {
        return best;
    }

    /** Returns the members of each mentee's committee, in the order of ids; nobody if they have none. */
    List<List<MentorId>> members() {
        return bestChoice;
    }

    /** Returns all sets of candidates but the empty one. */
    static List<List<MentorId>> setsOf(List<CommitteeCandidate> candidates) {
        List<List<MentorId>> sets = new ArrayList<>();
        for (int bits = 1; bits < 1 << candidates.size(); bits++) {
            List<MentorId> members = new ArrayList<>();
            for (int k = 0; k < candidates.size(); k++) {
                if ((bits >> k & 1) == 1) {
                    members.add(candidates.get(k).mentor());
                }
            }
            sets.add(members);
        }
        return sets;
    }

    /** Returns all ways to give a mentee's roles to members, each to another one who may have it and has the hours for it. */
    static List<Map<Role, MentorId>> waysToGiveRoles(
            CommitteeProblem problem, CommitteeMentee mentee, List<MentorId> members) {
        List<Map<Role, MentorId>> ways = new ArrayList<>(List.of(Map.of()));
        for (Role role : mentee.rules().roles()) {
            List<Map<Role, MentorId>> more = new ArrayList<>();
            for (Map<Role, MentorId> way : ways) {
                for (MentorId member : members) {
                    if (!way.containsValue(member) && mayHold(problem, mentee, member, role)) {
                        Map<Role, MentorId> longer = new HashMap<>(way);
                        longer.put(role, member);
                        more.add(longer);
                    }
                }
            }
            ways = more;
        }
        return ways;
    }

    private static boolean mayHold(CommitteeProblem problem, CommitteeMentee mentee, MentorId member, Role role) {
        CommitteeMentor mentor = problem.mentor(member);
        int hours = problem.candidates(mentee.mentee()).stream()
                .filter(candidate -> candidate.mentor().equals(member))
                .mapToInt(candidate -> candidate.hours().count())
                .sum();
        return mentor.groups().contains(role.holders())
                && mentor.hours()
                        .map(budget -> hours + role.hours().count() <= budget.count())
                        .orElse(true);
    }

    /** Nobody counts as greater than anybody. */
    private static int compare(List<MentorId> one, List<MentorId> other) {
        for (int a = 0; a < Math.max(one.size(), other.size()); a++) {
            if (a == one.size()) {
                return 1;
            }
            if (a == other.size()) {
                return -1;
            }
            int order = one.get(a).compareTo(other.get(a));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private void search(int mentee, CommitteeValue soFar) {
        if (mentee == legal.size()) {
            if (bestChoice.isEmpty() || WrittenRules.isMore(problem, soFar, best)) {
                best = soFar;
                bestChoice = new ArrayList<>(chosen);
            }
            return;
        }
        for (Way way : legal.get(mentee)) {
            if (way.hours.entrySet().stream().allMatch(member -> isFree(member.getKey(), member.getValue()))) {
                way.hours.forEach((member, hours) -> book(member, 1, hours));
                chosen.addLast(way.members());
                search(mentee + 1, soFar.plus(way.value));
                chosen.removeLast();
                way.hours.forEach((member, hours) -> book(member, -1, -hours));
            }
        }
        chosen.addLast(List.of());
        search(mentee + 1, soFar);
        chosen.removeLast();
    }

    private boolean isFree(MentorId mentor, long hours) {
        return free.getOrDefault(mentor, 0) > 0 && hoursLeft.getOrDefault(mentor, 0L) >= hours;
    }

    private void book(MentorId mentor, int seats, long hours) {
        free.merge(mentor, -seats, Integer::sum);
        hoursLeft.merge(mentor, -hours, Long::sum);
    }
}
