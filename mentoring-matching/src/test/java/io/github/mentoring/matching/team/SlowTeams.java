package io.github.mentoring.matching.team;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.ParticipantId;
import io.github.mentoring.matching.problem.Score;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** The best teams by going through all sets of people who may be a team, and all ways to form some of these at once. */
final class SlowTeams {

    private final TeamProblem problem;
    private final List<MenteeId> mentees;
    private final List<List<Candidate>> byFirst =
            new ArrayList<>(); // first mentee -> the teams of which they are the first
    private final Map<MentorId, Integer> seats = new HashMap<>();
    private final Set<MenteeId> placed = new HashSet<>();
    private final List<Candidate> taken = new ArrayList<>();
    private Optional<Worth> best = Optional.empty();
    private BiConsumer<List<Candidate>, Worth> heard = (teams, worth) -> {};

    /** Some people in one of the places. */
    private record Candidate(int place, Set<MentorId> mentors, Set<MenteeId> members, Worth worth, Team team) {}

    /** What teams are worth: first without the wishes that are met, then with them; both in parts. */
    private record Worth(int placed, long plain, long wishes) implements Comparable<Worth> {

        Worth plus(Worth other) {
            return new Worth(placed + other.placed, plain + other.plain, wishes + other.wishes);
        }

        @Override
        public int compareTo(Worth other) {
            return Comparator.comparing(Worth::placed)
                    .thenComparing(Worth::plain)
                    .thenComparing(Worth::wishes)
                    .compare(this, other);
        }
    }

    private SlowTeams(TeamProblem problem) {
        this.problem = problem;
        mentees = problem.mentees().keySet().asList();
        mentees.forEach(unused -> byFirst.add(new ArrayList<>()));
        problem.mentors().forEach((id, mentor) -> seats.put(id, mentor.seats().count()));
        boolean isGiven = !problem.given().isEmpty();
        List<Set<MentorId>> mentorSets = subsets(problem.mentors().keySet().asList());
        for (Set<MenteeId> members : subsets(mentees)) {
            for (Set<MentorId> mentors : mentorSets) {
                for (int place = 0; place < (isGiven ? problem.places().size() : 1); place++) {
                    if (!members.isEmpty() && isLegal(problem.places().get(place), mentors, members)) {
                        byFirst.get(mentees.indexOf(members.iterator().next()))
                                .add(new Candidate(
                                        place,
                                        mentors,
                                        members,
                                        worth(mentors, members),
                                        team(place, mentors, members)));
                    }
                }
            }
        }
    }

    /** Returns what the best teams are worth, or empty if the teams that must be there cannot be formed. */
    static Optional<TeamValue> bestValue(TeamProblem problem) {
        SlowTeams slow = new SlowTeams(problem);
        slow.extend(0, 0, new Worth(0, 0, 0));
        return slow.best.map(worth -> new TeamValue(worth.placed(), worth.plain() + worth.wishes()));
    }

    /** Tells all legal teams that may be formed at once, whether or not they are good, and what they are worth. */
    static void forEach(TeamProblem problem, BiConsumer<List<Team>, TeamValue> listener) {
        SlowTeams slow = new SlowTeams(problem);
        slow.heard = (teams, worth) -> listener.accept(
                teams.stream().map(Candidate::team).toList(),
                new TeamValue(worth.placed(), worth.plain() + worth.wishes()));
        slow.extend(0, 0, new Worth(0, 0, 0));
    }

    private Team team(int place, Set<MentorId> mentors, Set<MenteeId> members) {
        return new Team(
                problem.given().isEmpty()
                        ? Optional.empty()
                        : Optional.of(problem.places().get(place).name()),
                ImmutableSortedSet.copyOf(mentors),
                ImmutableSortedSet.copyOf(members));
    }

    /** Returns whether somebody is in any set of people who may be a team, its mentors having a seat each. */
    static boolean canBeInATeam(TeamProblem problem, ParticipantId person) {
        SlowTeams slow = new SlowTeams(problem);
        return slow.byFirst.stream()
                .flatMap(List::stream)
                .filter(team -> team.mentors().stream().allMatch(mentor -> requireNonNull(slow.seats.get(mentor)) > 0))
                .anyMatch(team -> has(team.mentors(), team.members(), person));
    }

    /** Returns what teams are worth, or empty if they break a rule. */
    static Optional<TeamValue> valueOf(TeamProblem problem, List<Team> teams) {
        SlowTeams slow = new SlowTeams(problem);
        Set<String> names = new HashSet<>();
        Worth worth = new Worth(0, 0, 0);
        for (Team team : teams) {
            boolean isFree = team.mentees().stream().noneMatch(slow.placed::contains)
                    && team.mentors().stream().allMatch(mentor -> slow.seats.merge(mentor, -1, Integer::sum) >= 0);
            Optional<GivenTeam> place = problem.places().stream()
                    .filter(given -> problem.given().isEmpty()
                            || given.name().equals(team.name().orElse("")))
                    .findFirst();
            boolean isNew = problem.given().isEmpty() || names.add(team.name().orElse(""));
            if (!isFree || !isNew || place.isEmpty() || !slow.isLegal(place.get(), team.mentors(), team.mentees())) {
                return Optional.empty();
            }
            slow.placed.addAll(team.mentees());
            worth = worth.plus(slow.worth(team.mentors(), team.mentees()));
        }
        boolean isWhole = teams.size() >= problem.leastTeams().people()
                && teams.size() <= problem.mostTeams()
                && problem.given().stream().allMatch(given -> !given.isBegun() || names.contains(given.name()));
        return isWhole ? Optional.of(new TeamValue(worth.placed(), worth.plain() + worth.wishes())) : Optional.empty();
    }

    private static <T extends Comparable<T>> List<Set<T>> subsets(List<T> people) {
        List<Set<T>> all = new ArrayList<>();
        for (int bits = 0; bits < 1 << people.size(); bits++) {
            Set<T> some = new TreeSet<>();
            for (int k = 0; k < people.size(); k++) {
                if ((bits >> k & 1) == 1) {
                    some.add(people.get(k));
                }
            }
            all.add(some);
        }
        return all;
    }

    private void extend(int first, int teams, Worth worth) {
        if (first == mentees.size()) {
            long begun = problem.given().stream().filter(GivenTeam::isBegun).count();
            long begunThere = taken.stream()
                    .filter(team -> problem.places().get(team.place()).isBegun())
                    .count();
            boolean isAllowed =
                    teams >= problem.leastTeams().people() && teams <= problem.mostTeams() && begun == begunThere;
            if (isAllowed) {
                heard.accept(taken, worth);
                best = best.filter(known -> worth.compareTo(known) <= 0).or(() -> Optional.of(worth));
            }
            return;
        }
        extend(first + 1, teams, worth);
        for (Candidate team : placed.contains(mentees.get(first)) ? List.<Candidate>of() : byFirst.get(first)) {
            boolean isFree = team.members().stream().noneMatch(placed::contains)
                    && team.mentors().stream().allMatch(mentor -> requireNonNull(seats.get(mentor)) > 0)
                    && (problem.given().isEmpty() || taken.stream().noneMatch(other -> other.place() == team.place()));
            if (isFree) {
                placed.addAll(team.members());
                team.mentors().forEach(mentor -> seats.merge(mentor, -1, Integer::sum));
                taken.add(team);
                extend(first + 1, teams + 1, worth.plus(team.worth()));
                taken.remove(taken.size() - 1);
                team.mentors().forEach(mentor -> seats.merge(mentor, 1, Integer::sum));
                placed.removeAll(team.members());
            }
        }
    }

    private boolean isLegal(GivenTeam place, Set<MentorId> mentors, Set<MenteeId> members) {
        TeamShape shape = place.shape();
        boolean isSized = mentors.size() >= shape.leastMentors().people()
                && mentors.size() <= shape.mostMentors().people()
                && members.size() >= shape.leastMentees().people()
                && shape.mostMentees()
                        .map(most -> members.size() <= most.people())
                        .orElse(true)
                && shape.menteesPerMentor()
                        .map(most -> members.size() <= most.people() * mentors.size())
                        .orElse(true)
                && mentors.stream()
                        .allMatch(mentor -> mentor(mentor)
                                .mostMentees()
                                .map(most -> members.size() <= most.people())
                                .orElse(true));
        return isSized
                && mentors.containsAll(place.mentors())
                && members.containsAll(place.mentees())
                && problem.given().stream()
                        .filter(other -> !other.equals(place))
                        .noneMatch(other -> other.mentees().stream().anyMatch(members::contains))
                && members.stream()
                        .allMatch(mentee -> requireNonNull(problem.candidates().get(mentee))
                                .keySet()
                                .containsAll(mentors))
                && problem.apart().stream()
                        .noneMatch(pair -> has(mentors, members, pair.first()) && has(mentors, members, pair.second()))
                && problem.together().stream()
                        .allMatch(pair -> has(mentors, members, pair.first()) == has(mentors, members, pair.second()))
                && sharesEnough(mentors, members);
    }

    private static boolean has(Set<MentorId> mentors, Set<MenteeId> members, ParticipantId person) {
        return person instanceof MentorId ? mentors.contains(person) : members.contains(person);
    }

    private boolean sharesEnough(Set<MentorId> mentors, Set<MenteeId> members) {
        long slots = Stream.iterate(0, slot -> slot + 1)
                .limit(10) // more than there are
                .filter(slot -> mentors.stream()
                                .allMatch(mentor -> mentor(mentor)
                                        .slots()
                                        .map(some -> some.contains(slot))
                                        .orElse(true))
                        && members.stream()
                                .allMatch(mentee -> mentee(mentee)
                                        .slots()
                                        .map(some -> some.contains(slot))
                                        .orElse(true)))
                .count();
        long interests = members.stream()
                .flatMap(mentee -> mentee(mentee).interests().stream())
                .distinct()
                .filter(interest -> members.stream()
                        .allMatch(mentee -> mentee(mentee).interests().contains(interest)))
                .count();
        long disciplines = mentors.stream()
                .flatMap(mentor -> mentor(mentor).discipline().stream())
                .distinct()
                .count();
        return slots >= problem.commonSlots()
                && interests >= problem.sharedInterests()
                && disciplines >= problem.distinctDisciplines();
    }

    private TeamMentor mentor(MentorId mentor) {
        return requireNonNull(problem.mentors().get(mentor));
    }

    private TeamMentee mentee(MenteeId mentee) {
        return requireNonNull(problem.mentees().get(mentee));
    }

    private Worth worth(Set<MentorId> mentors, Set<MenteeId> members) {
        long worth = 0;
        long wishes = 0;
        for (MenteeId mentee : members) {
            long sum = 0;
            long met = 0;
            for (MentorId mentor : mentors) {
                sum += requireNonNull(
                                requireNonNull(problem.candidates().get(mentee)).get(mentor))
                        .tenThousandths();
                met += mentee(mentee).wishes().getOrDefault(mentor, 0);
            }
            worth += mentors.isEmpty() ? 0 : exact(sum, mentors.size());
            wishes += mentors.isEmpty() ? 0 : met * problem.wishPart() / mentors.size();
            worth += mean(mentee, members);
        }
        for (MentorId mentor : mentors) {
            worth += mean(mentor, mentors);
        }
        return new Worth(members.size(), worth, wishes);
    }

    private long mean(ParticipantId person, Set<? extends ParticipantId> all) {
        long sum = all.stream()
                .filter(other -> !other.equals(person))
                .mapToLong(other -> problem.affinities()
                        .getOrDefault(TeamPair.of(person, other), Score.ZERO)
                        .tenThousandths())
                .sum();
        return all.size() < 2 ? 0 : exact(sum, all.size() - 1);
    }

    /** Returns a mean in parts, which must be a whole number. */
    private long exact(long sum, int number) {
        if (sum * problem.parts() % number != 0) {
            throw new AssertionError("parts are too coarse: " + problem.parts());
        }
        return sum * problem.parts() / number;
    }
}
