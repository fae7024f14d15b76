package io.github.mentoring.matching.team;

import static java.util.Objects.requireNonNull;

import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.MentorId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How many mentees numbers of seats and sizes of teams leave room for, counted seat by seat; for checks, not for the search. */
final class RoomByHeads {

    private final TeamProblem problem;

    RoomByHeads(TeamProblem problem) {
        this.problem = problem;
    }

    /** Returns the most mentees who can be placed, or a negative number if the teams that must be there cannot be. */
    long most() {
        long mentees = problem.mentees().size();
        boolean isUniform = problem.places().stream()
                .allMatch(place -> !place.isBegun()
                        && place.shape().equals(problem.places().get(0).shape()));
        if (!isUniform) {
            return Math.min(roomOfGiven(), mentees);
        }
        long most = problem.leastTeams().people() == 0 ? 0 : -1;
        for (int teams = Math.max(1, problem.leastTeams().people());
                teams <= problem.places().size();
                teams++) {
            most = Math.max(most, mostIn(teams));
        }
        return most;
    }

    /**
     * Returns for how many mentees given teams have room: no more than a mentor takes who is in one, and with a single mentor no more than
     * that one takes, which is most in all if those who take most are where most room is.
     */
    private long roomOfGiven() {
        long mentees = problem.mentees().size();
        List<Long> ofOne = new ArrayList<>();
        Map<MentorId, Integer> given = new HashMap<>();
        long room = 0;
        for (GivenTeam place : problem.places()) {
            int most = place.shape().mostMentors().people();
            long own = Math.min(mentees, place.shape().room(most));
            for (MentorId mentor : place.mentors()) {
                given.merge(mentor, 1, Integer::sum);
                own = Math.min(own, takes(mentor));
            }
            if (most == 1 && place.mentors().isEmpty()) {
                ofOne.add(own);
            } else {
                room += own;
            }
        }
        List<Long> taken = new ArrayList<>();
        problem.mentors().forEach((mentor, described) -> {
            int seats = described.seats().count() - given.getOrDefault(mentor, 0);
            taken.addAll(Collections.nCopies(Math.max(0, Math.min(seats, ofOne.size())), takes(mentor)));
        });
        ofOne.sort(Collections.reverseOrder());
        taken.sort(Collections.reverseOrder());
        for (int k = 0; k < Math.min(ofOne.size(), taken.size()); k++) {
            room += Math.min(ofOne.get(k), taken.get(k));
        }
        return room;
    }

    private long takes(MentorId mentor) {
        return requireNonNull(problem.mentors().get(mentor))
                .mostMentees()
                .map(HeadCount::people)
                .orElse(Integer.MAX_VALUE);
    }

    private long mostIn(int teams) {
        TeamShape shape = problem.places().get(0).shape();
        long mentees = problem.mentees().size();
        if (mentees < (long) teams * shape.leastMentees().people()) {
            return -1;
        }
        if (shape.mostMentors().people() == 1) {
            return mostOfSingles(teams, shape);
        }
        long seats = problem.mentors().values().stream()
                .filter(mentor -> mentor.mostMentees()
                        .filter(most -> most.compareTo(shape.leastMentees()) < 0)
                        .isEmpty())
                .mapToLong(mentor -> Math.min(mentor.seats().count(), teams))
                .sum();
        long spare = seats - (long) teams * shape.leastMentors().people();
        if (spare < 0) {
            return -1;
        }
        long each = Math.min(mentees, shape.room(shape.leastMentors().people()));
        long room = teams * each;
        int mentors = shape.leastMentors().people();
        while (mentors < shape.mostMentors().people() && spare > 0) { // one more in as many teams as seats allow
            long joining = Math.min(spare, teams);
            room += joining * ((long) shape.room(mentors + 1) - shape.room(mentors));
            spare -= joining;
            mentors++;
        }
        return Math.min(room, mentees);
    }

    private long mostOfSingles(int teams, TeamShape shape) {
        List<Integer> rooms = new ArrayList<>();
        problem.mentors().values().forEach(mentor -> {
            int takes = mentor.mostMentees().map(HeadCount::people).orElse(Integer.MAX_VALUE);
            int room =
                    Math.min(Math.min(takes, shape.room(1)), problem.mentees().size());
            int times = Math.min(mentor.seats().count(), teams);
            if (room >= shape.leastMentees().people()) {
                rooms.addAll(Collections.nCopies(times, room));
            }
        });
        if (rooms.size() < teams) {
            return -1;
        }
        rooms.sort(Collections.reverseOrder());
        long room =
                rooms.subList(0, teams).stream().mapToLong(Integer::longValue).sum();
        return Math.min(room, problem.mentees().size());
    }
}
