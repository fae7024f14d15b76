package io.github.mentoring.matching.team;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.person.Discipline;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.ParticipantId;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The rules of a team problem that speak of more than a mentor with a mentee, as plain numbers; people count in one row. */
final class Rules {

    private final int mentors;
    private final int distinct;
    private final int[] discipline; // mentor -> number, or -1 if unknown
    private final Shared slots; // of everybody
    private final Shared interests; // of mentees, here in the one row too
    private final BitSet[] apart; // person -> who is not with them; empty if there is no such rule
    private final int[][] mentorsOf; // person -> the mentors who go with them, themselves among them
    private final int[][] menteesOf; // person -> the mentees who go with them, themselves among them
    private final boolean hasGroups;
    private final boolean bindsMentees; // whether a rule speaks of several mentees

    Rules(TeamProblem problem, TeamTable table) {
        mentors = table.mentors;
        List<ParticipantId> people = ImmutableList.<ParticipantId>builder()
                .addAll(table.mentorIds)
                .addAll(table.menteeIds)
                .build();
        Map<ParticipantId, Integer> number = new HashMap<>();
        people.forEach(person -> number.put(person, number.size()));
        distinct = problem.distinctDisciplines();
        Map<Discipline, Integer> disciplines = new HashMap<>();
        discipline = problem.mentors().values().stream()
                .mapToInt(mentor -> mentor.discipline()
                        .map(one -> disciplines.computeIfAbsent(one, unused -> disciplines.size()))
                        .orElse(-1))
                .toArray();
        slots = Shared.of(
                problem.commonSlots(),
                Stream.concat(
                                problem.mentors().values().stream().map(TeamMentor::slots),
                                problem.mentees().values().stream().map(TeamMentee::slots))
                        .toList());
        interests = Shared.of(
                problem.sharedInterests(),
                Stream.concat(
                                problem.mentors().values().stream()
                                        .map(unused -> Optional.<ImmutableSortedSet<String>>empty()),
                                problem.mentees().values().stream().map(mentee -> Optional.of(mentee.interests())))
                        .toList());
        apart = problem.apart().isEmpty() ? new BitSet[0] : new BitSet[people.size()];
        Arrays.setAll(apart, unused -> new BitSet());
        problem.apart().forEach(pair -> {
            int one = number.getOrDefault(pair.first(), -1);
            int other = number.getOrDefault(pair.second(), -1);
            apart[one].set(other);
            apart[other].set(one);
        });
        mentorsOf = new int[people.size()][];
        menteesOf = new int[people.size()][];
        group(people, new Togetherness(problem.together()));
        hasGroups = !problem.together().isEmpty();
        bindsMentees = hasGroups
                || problem.commonSlots() > 0
                || problem.sharedInterests() > 0
                || problem.apart().stream().anyMatch(pair -> pair.first() instanceof MenteeId);
    }

    private void group(List<ParticipantId> people, Togetherness together) {
        Map<ParticipantId, TreeSet<Integer>> members = new HashMap<>();
        for (int p = 0; p < people.size(); p++) {
            members.computeIfAbsent(together.first(people.get(p)), unused -> new TreeSet<>())
                    .add(p);
        }
        members.values().forEach(group -> {
            int[] ofMentors =
                    group.headSet(mentors).stream().mapToInt(person -> person).toArray();
            int[] ofMentees = group.tailSet(mentors).stream()
                    .mapToInt(person -> person - mentors)
                    .toArray();
            group.forEach(person -> {
                mentorsOf[person] = ofMentors;
                menteesOf[person] = ofMentees;
            });
        });
    }

    /** Returns whether it matters for a mentee who else is in their team, as far as these rules go. */
    boolean bindsMentees() {
        return bindsMentees;
    }

    /** Returns the mentees who go with a mentee, themselves among them, ascending. */
    int[] menteesWith(int mentee) {
        return menteesOf[mentors + mentee];
    }

    /** Returns the mentors who go with a mentee, ascending. */
    int[] mentorsWith(int mentee) {
        return mentorsOf[mentors + mentee];
    }

    /** Returns the mentors who go with a mentor, themselves among them, ascending. */
    int[] fellowsOf(int mentor) {
        return mentorsOf[mentor];
    }

    /** Returns the mentees who go with a mentor, ascending. */
    int[] menteesOf(int mentor) {
        return menteesOf[mentor];
    }

    /** Returns whether two mentees are never in one team. */
    boolean areApart(int mentee, int other) {
        return apart.length > 0 && apart[mentors + mentee].get(mentors + other);
    }

    /** Returns whether two mentors are never in one team. */
    boolean mentorsApart(int mentor, int other) {
        return apart.length > 0 && apart[mentor].get(other);
    }

    /** Returns whether mentors can be in a team whoever else is in it, as far as these rules go. */
    boolean admitMentors(int[] team) {
        Common common = new Common();
        for (int j = 0; j < team.length; j++) {
            for (int other = 0; other < j; other++) {
                if (mentorsApart(team[j], team[other])) {
                    return false;
                }
            }
            if (!common.addMentor(team[j])) {
                return false;
            }
            for (int fellow : hasGroups ? fellowsOf(team[j]) : new int[0]) {
                if (Arrays.binarySearch(team, fellow) < 0) {
                    return false;
                }
            }
        }
        return distinct == 0 || disciplines(Arrays.stream(team)) >= distinct;
    }

    /** Returns how many disciplines the mentors of a team must have at least. */
    int distinctDisciplines() {
        return distinct;
    }

    /** Returns how many disciplines some mentors have in all; an unknown one counts for none. */
    int disciplines(IntStream some) {
        return (int) some.map(mentor -> discipline[mentor])
                .filter(known -> known >= 0)
                .distinct()
                .count();
    }

    /** Returns whether a team keeps these rules, its people given in ascending order. */
    boolean admit(int[] team, int[] members) {
        if (!admitMentors(team)) {
            return false;
        }
        if (!bindsMentees) {
            return true;
        }
        Common common = new Common();
        for (int mentor : team) {
            common.addMentor(mentor);
            for (int mentee : hasGroups ? menteesOf(mentor) : new int[0]) {
                if (Arrays.binarySearch(members, mentee) < 0) {
                    return false;
                }
            }
        }
        for (int mentee : members) {
            if (!common.add(mentee)) {
                return false;
            }
            if (hasGroups && !(holds(members, menteesWith(mentee)) && holds(team, mentorsWith(mentee)))) {
                return false;
            }
        }
        return true;
    }

    private static boolean holds(int[] all, int[] some) {
        return Arrays.stream(some).allMatch(one -> Arrays.binarySearch(all, one) >= 0);
    }

    /** What those have in common who are in a team so far. */
    final class Common {

        private long[] inSlots = slots.all();
        private long[] inInterests = interests.all();
        private final BitSet members = new BitSet();

        /** Adds a mentor and returns whether there still is enough in common. */
        boolean addMentor(int mentor) {
            inSlots = slots.and(inSlots, mentor);
            return slots.isEnough(inSlots);
        }

        /** Returns whether a mentee could be added. */
        boolean admits(int mentee) {
            int person = mentors + mentee;
            return (apart.length == 0 || !apart[person].intersects(members))
                    && slots.isEnough(slots.and(inSlots, person))
                    && interests.isEnough(interests.and(inInterests, person));
        }

        /** Adds a mentee and returns whether there still is enough in common, and nobody from whom they stay apart. */
        boolean add(int mentee) {
            boolean isAdmitted = admits(mentee);
            int person = mentors + mentee;
            inSlots = slots.and(inSlots, person);
            inInterests = interests.and(inInterests, person);
            members.set(person);
            return isAdmitted;
        }
    }
}
