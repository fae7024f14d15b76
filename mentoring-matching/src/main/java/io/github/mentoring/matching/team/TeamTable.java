package io.github.mentoring.matching.team;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.ParticipantId;
import io.github.mentoring.matching.problem.Score;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A team problem as plain numbers: mentors, mentees and places for teams count from zero, people on both sides also in one row, mentors
 * first.
 *
 * <p>Memory: 8 bytes for each mentor with each mentee, 4 more if there are wishes, and 4 for each candidate pair; 16 for each two of a
 * side on which there are affinities; and two bits for each two people, of either side, if some stay apart.
 */
final class TeamTable {

    /** The score of two who are never in one team. */
    static final long NONE = Long.MIN_VALUE;

    final ImmutableList<MentorId> mentorIds;
    final ImmutableList<MenteeId> menteeIds;
    final int mentors;
    final int mentees;
    final long parts;
    final int leastTeams;
    final int mostTeams;
    final TeamShape[] shapes; // by place
    final int[][] pinnedMentors; // by place
    final int[][] pinnedMentees; // by place
    final int[] pinOf; // mentee -> the place where they are already, or -1
    final boolean[] isBegun; // by place
    final int[] kindOf; // place -> the first place that cannot be told from it

    final int[] seats;
    final int[] takes; // mentor -> how many mentees a team of theirs may have
    final Rules rules;

    private final long wishPart;
    private final int[][] wishes; // mentor -> mentee; empty if there is none
    private final long[][] score; // mentor -> mentee
    private final int[][] candidates; // mentor -> the mentees with whom they may be in a team, ascending
    private final long[][] mentorAffinity; // empty if there is none
    private final long[][] menteeAffinity;

    TeamTable(TeamProblem problem) {
        mentorIds = problem.mentors().keySet().asList();
        menteeIds = problem.mentees().keySet().asList();
        mentors = mentorIds.size();
        mentees = menteeIds.size();
        parts = problem.parts();
        leastTeams = problem.leastTeams().people();
        mostTeams = problem.mostTeams();
        seats = new int[mentors];
        takes = new int[mentors];
        for (int j = 0; j < mentors; j++) {
            TeamMentor mentor = problem.mentors().values().asList().get(j);
            seats[j] = Math.min(mentor.seats().count(), Math.max(mentees, leastTeams)); // more teams there cannot be
            takes[j] = mentor.mostMentees().map(most -> most.people()).orElse(Integer.MAX_VALUE);
        }
        wishPart = problem.wishPart();
        wishes = wishes(problem);
        score = scores(problem);
        candidates = new int[mentors][];
        Arrays.setAll(
                candidates,
                mentor -> IntStream.range(0, mentees)
                        .filter(mentee -> score[mentor][mentee] != NONE)
                        .toArray());
        mentorAffinity = affinities(problem, true);
        menteeAffinity = affinities(problem, false);
        int places = problem.places().size();
        shapes = new TeamShape[places];
        pinnedMentors = new int[places][];
        pinnedMentees = new int[places][];
        isBegun = new boolean[places];
        kindOf = new int[places];
        pinOf = new int[mentees];
        Arrays.fill(pinOf, -1);
        for (int p = 0; p < places; p++) {
            GivenTeam place = problem.places().get(p);
            shapes[p] = place.shape();
            isBegun[p] = place.isBegun();
            pinnedMentors[p] =
                    place.mentors().stream().mapToInt(mentorIds::indexOf).toArray();
            pinnedMentees[p] =
                    place.mentees().stream().mapToInt(menteeIds::indexOf).toArray();
            for (int mentee : pinnedMentees[p]) {
                pinOf[mentee] = p;
            }
            boolean likeLast = p > 0 && !isBegun[p] && !isBegun[p - 1] && shapes[p].equals(shapes[p - 1]);
            kindOf[p] = likeLast ? kindOf[p - 1] : p;
        }
        rules = new Rules(problem, this);
    }

    private long[][] scores(TeamProblem problem) {
        long[][] table = new long[mentors][mentees];
        for (long[] row : table) {
            Arrays.fill(row, NONE);
        }
        for (int i = 0; i < mentees; i++) {
            ImmutableSortedMap<MentorId, Score> candidates =
                    requireNonNull(problem.candidates().get(menteeIds.get(i)));
            for (Map.Entry<MentorId, Score> candidate : candidates.entrySet()) {
                table[mentorIds.indexOf(candidate.getKey())][i] =
                        candidate.getValue().tenThousandths();
            }
        }
        problem.apart().forEach(pair -> {
            if (pair.first() instanceof MentorId mentor && pair.second() instanceof MenteeId mentee) {
                table[mentorIds.indexOf(mentor)][menteeIds.indexOf(mentee)] = NONE;
            }
        });
        return table;
    }

    private int[][] wishes(TeamProblem problem) {
        int[][] table = {};
        for (TeamMentee mentee : problem.mentees().values()) {
            for (Map.Entry<MentorId, Integer> wish : mentee.wishes().entrySet()) {
                int mentor = mentorIds.indexOf(wish.getKey());
                if (mentor >= 0) {
                    table = table.length == 0 ? new int[mentors][mentees] : table;
                    table[mentor][menteeIds.indexOf(mentee.mentee())] = wish.getValue();
                }
            }
        }
        return table;
    }

    private long[][] affinities(TeamProblem problem, boolean ofMentors) {
        ImmutableList<? extends ParticipantId> ids = ofMentors ? mentorIds : menteeIds;
        long[][] table = {};
        for (Map.Entry<TeamPair, Score> entry : problem.affinities().entrySet()) {
            TeamPair pair = entry.getKey();
            if (pair.first() instanceof MentorId == ofMentors) {
                table = table.length == 0 ? new long[ids.size()][ids.size()] : table;
                int one = ids.indexOf(pair.first());
                int other = ids.indexOf(pair.second());
                table[one][other] = entry.getValue().tenThousandths();
                table[other][one] = table[one][other];
            }
        }
        return table;
    }

    int places() {
        return shapes.length;
    }

    int leastMentors(int place) {
        return shapes[place].leastMentors().people();
    }

    int mostMentors(int place) {
        return shapes[place].mostMentors().people();
    }

    int leastMentees(int place) {
        return shapes[place].leastMentees().people();
    }

    /** Returns how many mentees a team of those mentors has room for. */
    int room(int place, int[] team) {
        int room = Math.min(shapes[place].room(team.length), mentees);
        for (int mentor : team) {
            room = Math.min(room, takes[mentor]);
        }
        return room;
    }

    /** Returns the mentees with whom a mentor may be in a team, ascending. */
    int[] candidates(int mentor) {
        return candidates[mentor];
    }

    /** Returns the score of two, in ten-thousandths, or {@link #NONE}. */
    long score(int mentor, int mentee) {
        return score[mentor][mentee];
    }

    /** Returns what a mentee would be worth to one of so many mentors, in parts, with the wishes that it meets. */
    long share(int mentor, int mentee, int number) {
        long met = wishes.length == 0 ? 0 : wishes[mentor][mentee];
        return score[mentor][mentee] * (parts / number) + met * (wishPart / number);
    }

    /**
     * Returns the mean score of a mentee with the mentors of a team, in parts, with the wishes that it meets, or {@link #NONE} if they
     * cannot be in it.
     */
    long meanScore(int[] team, int mentee) {
        long mean = meanOfScores(team, mentee);
        if (wishes.length == 0 || mean == NONE || team.length == 0) {
            return mean;
        }
        long met = 0;
        for (int mentor : team) {
            met += wishes[mentor][mentee];
        }
        return mean + met * wishPart / team.length;
    }

    private long meanOfScores(int[] team, int mentee) {
        long sum = 0;
        for (int mentor : team) {
            long one = score[mentor][mentee];
            if (one == NONE) {
                return NONE;
            }
            sum += one;
        }
        return mean(sum, team.length);
    }

    /** Returns the mean of a sum over so many people, in parts, rounded down if it is no whole number of them; zero over nobody. */
    long mean(long sum, int people) {
        return people == 0 ? 0 : Math.floorDiv(sum * parts, people);
    }

    boolean mentorsSuit() {
        return mentorAffinity.length > 0;
    }

    boolean menteesSuit() {
        return menteeAffinity.length > 0;
    }

    /** Returns how well two mentors suit each other, in ten-thousandths. */
    long mentorAffinity(int one, int other) {
        return mentorAffinity.length == 0 ? 0 : mentorAffinity[one][other];
    }

    /** Returns how well two mentees suit each other, in ten-thousandths. */
    long menteeAffinity(int one, int other) {
        return menteeAffinity.length == 0 ? 0 : menteeAffinity[one][other];
    }

    /** Returns what the mentors of a team add to its worth, in parts. */
    long worthOfMentors(int[] team) {
        return mean(mentorAffinity, team);
    }

    /** Returns what the affinities of the mentees of a team add to its worth, in parts. */
    long worthOfFellows(int[] members) {
        return mean(menteeAffinity, members);
    }

    private long mean(long[][] affinity, int[] people) {
        if (affinity.length == 0 || people.length < 2) {
            return 0;
        }
        long all = 0;
        for (int one : people) {
            long sum = 0;
            for (int other : people) {
                sum += affinity[one][other]; // zero with themselves
            }
            all += mean(sum, people.length - 1);
        }
        return all;
    }

    /** Returns what a team is worth, in parts. */
    long worth(int[] team, int[] members) {
        long worth = worthOfMentors(team) + worthOfFellows(members);
        for (int mentee : members) {
            worth += meanScore(team, mentee);
        }
        return worth;
    }

    /** Returns the bits of some numbers. */
    static BitSet bits(int[] numbers) {
        BitSet bits = new BitSet();
        for (int number : numbers) {
            bits.set(number);
        }
        return bits;
    }
}
