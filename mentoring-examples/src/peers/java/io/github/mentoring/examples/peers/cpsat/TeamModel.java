package io.github.mentoring.examples.peers.cpsat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.ParticipantId;
import io.github.mentoring.matching.problem.Score;
import io.github.mentoring.matching.team.TeamMentee;
import io.github.mentoring.matching.team.TeamMentor;
import io.github.mentoring.matching.team.TeamPair;
import io.github.mentoring.matching.team.TeamProblem;
import io.github.mentoring.matching.team.TeamShape;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/** One team of given mentors in a model: whether there is such a team, who is in it, and what it is worth. */
final class TeamModel {

    private final CpModel model;
    private final TeamProblem problem;
    private final ImmutableList<MentorId> mentors;
    private final BoolVar exists;
    private final ImmutableSortedMap<MenteeId, BoolVar> members;
    private final int least;
    private final int room;

    private TeamModel(CpModel model, TeamProblem problem, TeamShape shape, ImmutableList<MentorId> mentors) {
        this.model = model;
        this.problem = problem;
        this.mentors = mentors;
        exists = model.newBoolVar("exists");
        members = MentorSets.candidatesOfAll(problem, mentors).stream()
                .collect(ImmutableSortedMap.toImmutableSortedMap(
                        Ordering.natural(), one -> one, one -> model.newBoolVar("is in")));
        least = shape.leastMentees().people();
        int byMentors = mentors.stream()
                .map(this::mentor)
                .flatMap(one -> one.mostMentees().stream())
                .mapToInt(HeadCount::people)
                .min()
                .orElse(Integer.MAX_VALUE);
        room = Math.min(Math.min(byMentors, shape.room(mentors.size())), members.size());
    }

    static TeamModel add(
            CpModel model,
            TeamProblem problem,
            TeamShape shape,
            ImmutableList<MentorId> mentors,
            Part placed,
            Part worth) {
        TeamModel team = new TeamModel(model, problem, shape, mentors);
        team.addSize();
        team.addCompany();
        team.addSlots();
        team.addInterests();
        team.addScores(placed, worth);
        team.addAffinityOfMentors(worth);
        team.addAffinityOfMentees(worth);
        return team;
    }

    /** Returns whether there is the team. */
    BoolVar exists() {
        return exists;
    }

    /** Returns whether each mentee who could be is in it. */
    ImmutableSortedMap<MenteeId, BoolVar> members() {
        return members;
    }

    private TeamMentor mentor(MentorId mentor) {
        return Objects.requireNonNull(problem.mentors().get(mentor), "mentor");
    }

    private TeamMentee mentee(MenteeId mentee) {
        return Objects.requireNonNull(problem.mentees().get(mentee), "mentee");
    }

    private LinearArgument isIn(ParticipantId person) {
        if (person instanceof MentorId mentor) {
            return mentors.contains(mentor) ? exists : LinearExpr.constant(0);
        }
        BoolVar isIn = person instanceof MenteeId mentee ? members.get(mentee) : null;
        return isIn == null ? LinearExpr.constant(0) : isIn;
    }

    private LinearExpr size() {
        LinearExprBuilder size = LinearExpr.newBuilder();
        members.values().forEach(size::add);
        return size.build();
    }

    private void addSize() {
        model.addGreaterOrEqual(size(), LinearExpr.term(exists, least));
        model.addLessOrEqual(size(), LinearExpr.term(exists, room));
        members.values().forEach(isIn -> model.addImplication(isIn, exists));
    }

    /** Adds who goes together, and which mentees stay apart. */
    private void addCompany() {
        problem.together().stream()
                .filter(pair -> pair.second() instanceof MenteeId)
                .forEach(pair -> model.addEquality(isIn(pair.first()), isIn(pair.second())));
        problem.apart().stream()
                .filter(pair -> pair.first() instanceof MenteeId)
                .forEach(pair -> model.addLessOrEqual(
                        LinearExpr.newBuilder()
                                .add(isIn(pair.first()))
                                .add(isIn(pair.second()))
                                .build(),
                        1));
    }

    private void addSlots() {
        if (problem.commonSlots() > 0) {
            ImmutableSortedSet.Builder<Integer> all = ImmutableSortedSet.naturalOrder();
            problem.mentors().values().forEach(one -> one.slots().ifPresent(all::addAll));
            problem.mentees().values().forEach(one -> one.slots().ifPresent(all::addAll));
            List<Integer> ofMentors = all.build().stream()
                    .filter(slot ->
                            mentors.stream().allMatch(one -> isFree(mentor(one).slots(), slot)))
                    .toList();
            share(problem.commonSlots(), ofMentors, (slot, mentee) -> isFree(mentee.slots(), slot));
        }
    }

    private static boolean isFree(Optional<ImmutableSortedSet<Integer>> slots, int slot) {
        return slots.isEmpty() || slots.get().contains(slot);
    }

    private void addInterests() {
        if (problem.sharedInterests() > 0) {
            ImmutableSortedSet.Builder<String> all = ImmutableSortedSet.naturalOrder();
            problem.mentees().values().forEach(one -> all.addAll(one.interests()));
            share(
                    problem.sharedInterests(),
                    all.build().asList(),
                    (interest, mentee) -> mentee.interests().contains(interest));
        }
    }

    /** Adds that all members have so many things in common. */
    private <T> void share(int number, List<T> things, Having<T> having) {
        LinearExprBuilder shared = LinearExpr.newBuilder();
        for (T thing : things) {
            BoolVar isShared = model.newBoolVar("is shared");
            shared.add(isShared);
            members.forEach((mentee, isIn) -> {
                if (!having.test(thing, mentee(mentee))) {
                    model.addLessOrEqual(
                            LinearExpr.newBuilder().add(isShared).add(isIn).build(), 1);
                }
            });
        }
        model.addGreaterOrEqual(shared.build(), LinearExpr.term(exists, number));
    }

    /** Whether a mentee has something. */
    @FunctionalInterface
    private interface Having<T> {

        boolean test(T thing, TeamMentee mentee);
    }

    private void addScores(Part placed, Part worth) {
        members.forEach((mentee, isIn) -> {
            Map<MentorId, Score> scores =
                    Objects.requireNonNull(problem.candidates().get(mentee), "candidates");
            long sum = 0;
            for (MentorId mentor : mentors) {
                sum += Objects.requireNonNull(scores.get(mentor), "score").tenThousandths();
            }
            placed.add(isIn, 1);
            worth.add(isIn, sum * (problem.parts() / mentors.size()));
        });
    }

    private void addAffinityOfMentors(Part worth) {
        Predicate<ParticipantId> isOurs = one -> one instanceof MentorId mentor && mentors.contains(mentor);
        long sum = 0;
        for (Map.Entry<TeamPair, Score> affinity : problem.affinities().entrySet()) {
            if (isOurs.test(affinity.getKey().first())
                    && isOurs.test(affinity.getKey().second())) {
                sum += affinity.getValue().tenThousandths();
            }
        }
        if (mentors.size() > 1) {
            worth.add(exists, 2 * sum * (problem.parts() / (mentors.size() - 1)));
        }
    }

    /** A mean over other mentees depends on how many there are: what a pair adds is told for each size. */
    private void addAffinityOfMentees(Part worth) {
        Map<TeamPair, Score> ours = new TreeMap<>();
        problem.affinities().forEach((pair, score) -> {
            if (members.keySet().stream().anyMatch(pair.first()::equals)
                    && members.keySet().stream().anyMatch(pair.second()::equals)) {
                ours.put(pair, score);
            }
        });
        if (ours.isEmpty()) {
            return;
        }
        LinearExprBuilder sizes = LinearExpr.newBuilder();
        LinearExprBuilder chosen = LinearExpr.newBuilder();
        for (int size = least; size <= room; size++) {
            BoolVar isSize = model.newBoolVar("is the size");
            sizes.addTerm(isSize, size);
            chosen.add(isSize);
            if (size > 1) {
                long each = 2 * (problem.parts() / (size - 1));
                ours.forEach((pair, score) ->
                        worth.add(all(isIn(pair.first()), isIn(pair.second()), isSize), each * score.tenThousandths()));
            }
        }
        model.addEquality(chosen.build(), exists);
        model.addEquality(sizes.build(), size());
    }

    /** Returns something that is true if all three are. */
    private BoolVar all(LinearArgument one, LinearArgument other, LinearArgument third) {
        BoolVar all = model.newBoolVar("all");
        model.addLessOrEqual(all, one);
        model.addLessOrEqual(all, other);
        model.addLessOrEqual(all, third);
        model.addGreaterOrEqual(
                all,
                LinearExpr.newBuilder().add(one).add(other).add(third).add(-2).build());
        return all;
    }
}
