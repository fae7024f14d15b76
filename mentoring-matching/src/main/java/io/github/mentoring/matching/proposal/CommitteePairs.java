package io.github.mentoring.matching.proposal;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.Hours;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.matching.committee.Committee;
import io.github.mentoring.matching.committee.CommitteeCandidate;
import io.github.mentoring.matching.committee.CommitteeChoice;
import io.github.mentoring.matching.committee.CommitteeMentee;
import io.github.mentoring.matching.committee.CommitteeProblem;
import io.github.mentoring.matching.problem.Candidate;
import io.github.mentoring.matching.problem.MatchingProblem;
import io.github.mentoring.matching.problem.MatchingProblemBuilder;
import java.util.HashMap;
import java.util.Map;

/** Committees member by member: whoever serves is a pair with the mentee, which takes a seat, and hours where these are counted. */
final class CommitteePairs {

    private final CommitteeChoice choice;
    private final CommitteeProblem committees;

    CommitteePairs(CommitteeChoice choice) {
        this.choice = choice;
        committees = choice.problem();
    }

    /** Returns who may serve with whom, the seats of mentors, and the most members of committees. */
    MatchingProblem problem() {
        MatchingProblemBuilder builder = MatchingProblem.builder();
        committees.mentors().values().forEach(mentor -> builder.mentor(mentor.mentor(), mentor.seats()));
        for (CommitteeMentee mentee : committees.mentees().values()) {
            builder.mentee(mentee.mentee(), HeadCount.of(0), mentee.rules().most());
            for (CommitteeCandidate candidate : committees.candidates(mentee.mentee())) {
                builder.candidate(candidate.mentor(), mentee.mentee(), candidate.score(), candidate.preferencesMet());
            }
        }
        return builder.build();
    }

    /** Returns who was chosen for whom. */
    ImmutableSet<Candidate> chosen() {
        return choice.committees().values().stream()
                .flatMap(committee ->
                        committee.members().stream().map(member -> new Candidate(member, committee.mentee())))
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Returns the hours of mentors and pairs; whoever was chosen for a role spends its hours besides. */
    HourBudgets hours() {
        Map<MentorId, Hours> budgets = new HashMap<>();
        committees.mentors().forEach((id, mentor) -> mentor.hours().ifPresent(hours -> budgets.put(id, hours)));
        Map<Candidate, Hours> taken = new HashMap<>();
        for (CommitteeMentee mentee : committees.mentees().values()) {
            for (CommitteeCandidate candidate : committees.candidates(mentee.mentee())) {
                taken.put(new Candidate(candidate.mentor(), mentee.mentee()), candidate.hours());
            }
        }
        for (Committee committee : choice.committees().values()) {
            committees
                    .hours(committee)
                    .forEach((member, hours) -> taken.put(new Candidate(member, committee.mentee()), hours));
        }
        taken.keySet().removeIf(pair -> !budgets.containsKey(pair.mentor()));
        return new HourBudgets(ImmutableSortedMap.copyOf(budgets), ImmutableSortedMap.copyOf(taken));
    }
}
