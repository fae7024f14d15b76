package io.github.mentoring.matching.committee;

import io.github.mentoring.core.person.MentorId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Tries all committees of all mentees. */
final class SlowCommittees {

    private final List<List<List<MentorId>>> legal = new ArrayList<>();
    private final List<Appraisal> appraisals = new ArrayList<>();
    private final Map<MentorId, Integer> free = new HashMap<>();
    private CommitteeValue best = CommitteeValue.ZERO;

    private SlowCommittees(CommitteeProblem problem) {
        problem.mentors().forEach((id, mentor) -> free.put(id, mentor.seats().count()));
        for (CommitteeMentee mentee : problem.mentees().values()) {
            Appraisal appraisal = new Appraisal(problem, mentee);
            List<CommitteeCandidate> candidates = problem.candidates(mentee.mentee());
            List<List<MentorId>> sets = new ArrayList<>();
            for (int bits = 1; bits < 1 << candidates.size(); bits++) {
                List<MentorId> members = new ArrayList<>();
                for (int k = 0; k < candidates.size(); k++) {
                    if ((bits >> k & 1) == 1) {
                        members.add(candidates.get(k).mentor());
                    }
                }
                if (appraisal.isLegal(members)) {
                    sets.add(members);
                }
            }
            legal.add(sets);
            appraisals.add(appraisal);
        }
    }

    static CommitteeValue bestValue(CommitteeProblem problem) {
        SlowCommittees slow = new SlowCommittees(problem);
        slow.search(0, CommitteeValue.ZERO);
        return slow.best;
    }

    private void search(int mentee, CommitteeValue soFar) {
        if (mentee == legal.size()) {
            best = soFar.compareTo(best) > 0 ? soFar : best;
            return;
        }
        search(mentee + 1, soFar);
        for (List<MentorId> members : legal.get(mentee)) {
            if (members.stream().allMatch(member -> free.getOrDefault(member, 0) > 0)) {
                members.forEach(member -> free.merge(member, -1, Integer::sum));
                search(mentee + 1, soFar.plus(appraisals.get(mentee).value(members)));
                members.forEach(member -> free.merge(member, 1, Integer::sum));
            }
        }
    }
}
