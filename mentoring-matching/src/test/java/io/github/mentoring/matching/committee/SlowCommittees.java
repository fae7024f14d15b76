package io.github.mentoring.matching.committee;

import io.github.mentoring.core.person.MentorId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tries all committees of all mentees, with all ways to give the roles. */
final class SlowCommittees {

    private final Comparator<CommitteeValue> order;
    private final List<Set<Way>> legal = new ArrayList<>();
    private final Map<MentorId, Integer> free = new HashMap<>();
    private final Map<MentorId, Long> hoursLeft = new HashMap<>();
    private CommitteeValue best = CommitteeValue.ZERO;

    /** A legal committee: what it is worth, and the hours of each member. */
    private record Way(CommitteeValue value, Map<MentorId, Long> hours) {}

    private SlowCommittees(CommitteeProblem problem) {
        order = problem.order();
        problem.mentors().forEach((id, mentor) -> {
            free.put(id, mentor.seats().count());
            hoursLeft.put(id, mentor.hours().map(hours -> (long) hours.count()).orElse(Long.MAX_VALUE / 2));
        });
        for (CommitteeMentee mentee : problem.mentees().values()) {
            Appraisal appraisal = new Appraisal(problem, mentee);
            List<CommitteeCandidate> candidates = problem.candidates(mentee.mentee());
            Set<Way> ways = new LinkedHashSet<>();
            for (int bits = 1; bits < 1 << candidates.size(); bits++) {
                Map<MentorId, Long> members = new HashMap<>();
                for (int k = 0; k < candidates.size(); k++) {
                    if ((bits >> k & 1) == 1) {
                        members.put(candidates.get(k).mentor(), (long)
                                candidates.get(k).hours().count());
                    }
                }
                if (appraisal.isLegal(members.keySet())) {
                    CommitteeValue value = appraisal.value(members.keySet());
                    giveRoles(problem, List.copyOf(mentee.rules().roles()), members, Set.of(), value, ways);
                }
            }
            legal.add(ways);
        }
    }

    private static void giveRoles(
            CommitteeProblem problem,
            List<Role> roles,
            Map<MentorId, Long> hours,
            Set<MentorId> holders,
            CommitteeValue value,
            Set<Way> ways) {
        if (roles.isEmpty()) {
            ways.add(new Way(value, hours));
            return;
        }
        Role role = roles.get(0);
        for (MentorId member : hours.keySet()) {
            if (!holders.contains(member) && problem.mentor(member).groups().contains(role.holders())) {
                Map<MentorId, Long> more = new HashMap<>(hours);
                more.merge(member, (long) role.hours().count(), Long::sum);
                Set<MentorId> with = new LinkedHashSet<>(holders);
                with.add(member);
                giveRoles(problem, roles.subList(1, roles.size()), more, with, value, ways);
            }
        }
    }

    static CommitteeValue bestValue(CommitteeProblem problem) {
        SlowCommittees slow = new SlowCommittees(problem);
        slow.search(0, CommitteeValue.ZERO);
        return slow.best;
    }

    private void search(int mentee, CommitteeValue soFar) {
        if (mentee == legal.size()) {
            best = order.compare(soFar, best) > 0 ? soFar : best;
            return;
        }
        search(mentee + 1, soFar);
        for (Way way : legal.get(mentee)) {
            if (way.hours.entrySet().stream().allMatch(member -> isFree(member.getKey(), member.getValue()))) {
                way.hours.forEach((member, hours) -> book(member, 1, hours));
                search(mentee + 1, soFar.plus(way.value));
                way.hours.forEach((member, hours) -> book(member, -1, -hours));
            }
        }
    }

    private boolean isFree(MentorId mentor, long hours) {
        return free.getOrDefault(mentor, 0) > 0 && hoursLeft.getOrDefault(mentor, 0L) >= hours;
    }

    private void book(MentorId mentor, int seats, long hours) {
        free.merge(mentor, -seats, Integer::sum);
        hoursLeft.merge(mentor, -hours, Long::sum);
    }
}
