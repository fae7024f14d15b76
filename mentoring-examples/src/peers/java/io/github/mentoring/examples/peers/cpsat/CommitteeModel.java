package io.github.mentoring.examples.peers.cpsat;

import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.relationship.Strictness;
import io.github.mentoring.matching.committee.CommitteeCandidate;
import io.github.mentoring.matching.committee.CommitteeMentee;
import io.github.mentoring.matching.committee.CommitteeMentor;
import io.github.mentoring.matching.committee.CommitteeProblem;
import io.github.mentoring.matching.committee.CommitteeRules;
import io.github.mentoring.matching.committee.Role;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** One mentee's committee in a model: who serves, which rules they keep, and what they are worth. */
final class CommitteeModel {

    private final CpModel model;
    private final CommitteeProblem problem;
    private final CommitteeMentee mentee;
    private final CommitteeRules rules;
    private final CommitteeWorth worth;
    private final BoolVar isServed;
    private final ImmutableSortedMap<MentorId, BoolVar> serving;

    private CommitteeModel(CpModel model, CommitteeProblem problem, CommitteeMentee mentee, CommitteeWorth worth) {
        this.model = model;
        this.problem = problem;
        this.mentee = mentee;
        this.worth = worth;
        rules = mentee.rules();
        isServed = bool("is served");
        serving = problem.candidates(mentee.mentee()).stream()
                .collect(ImmutableSortedMap.toImmutableSortedMap(
                        Ordering.natural(), CommitteeCandidate::mentor, one -> bool("serves")));
    }

    /** Adds a mentee to a model, and returns for each candidate whether they serve. */
    static ImmutableSortedMap<MentorId, BoolVar> add(
            CpModel model, CommitteeProblem problem, CommitteeMentee mentee, CommitteeWorth worth) {
        CommitteeModel committee = new CommitteeModel(model, problem, mentee, worth);
        committee.addSize();
        committee.addInside();
        committee.addDisciplines();
        committee.addFunctions();
        committee.addGroups();
        committee.addRoles();
        committee.addCompany();
        committee.addScores();
        committee.addAffinities();
        committee.addDiversity();
        return committee.serving;
    }

    private BoolVar bool(String name) {
        return model.newBoolVar(name);
    }

    private void addSize() {
        LinearExpr all = members(one -> true);
        model.addGreaterOrEqual(all, LinearExpr.term(isServed, rules.least().people()));
        model.addLessOrEqual(all, LinearExpr.term(isServed, rules.most().people()));
        worth.served().add(isServed, 1);
    }

    private void addInside() {
        if (rules.inside() == Strictness.OFF || mentee.isGuidedInside()) {
            worth.inside().add(isServed, 1);
            return;
        }
        BoolVar isMet =
                anyOf(one -> mentee.department().isPresent() && one.department().equals(mentee.department()));
        require(rules.inside(), isMet);
        worth.inside().add(isMet, 1);
    }

    private void addDisciplines() {
        if (rules.multidisciplinary() == Strictness.OFF) {
            worth.disciplines().add(isServed, 1);
            return;
        }
        LinearExprBuilder distinct = LinearExpr.newBuilder();
        distinctOf(one -> one.discipline().stream())
                .forEach(discipline -> distinct.add(
                        anyOf(one -> one.discipline().filter(discipline::equals).isPresent())));
        BoolVar isMet = bool("has several disciplines");
        model.addGreaterOrEqual(
                distinct.build(), LinearExpr.term(isMet, rules.disciplines().people()));
        require(rules.multidisciplinary(), isMet);
        worth.disciplines().add(isMet, 1);
    }

    private void addFunctions() {
        if (rules.coverage() != Strictness.OFF) {
            mentee.needs().forEach(need -> {
                BoolVar isCovered = anyOf(one -> one.functions().contains(need));
                require(rules.coverage(), isCovered);
                worth.functions().add(isCovered, 1);
            });
        }
    }

    private void addGroups() {
        rules.atLeast()
                .forEach((group, least) -> model.addGreaterOrEqual(
                        members(one -> one.groups().contains(group)), LinearExpr.term(isServed, least.people())));
        rules.atMost()
                .forEach((group, most) ->
                        model.addLessOrEqual(members(one -> one.groups().contains(group)), most.people()));
    }

    private void addRoles() {
        ImmutableSortedMap<MentorId, LinearExprBuilder> rolesOf = serving.keySet().stream()
                .collect(ImmutableSortedMap.toImmutableSortedMap(
                        Ordering.natural(), one -> one, one -> LinearExpr.newBuilder()));
        for (Role role : rules.roles()) {
            LinearExprBuilder holders = LinearExpr.newBuilder();
            rolesOf.forEach((mentor, roles) -> {
                if (problem.mentor(mentor).groups().contains(role.holders())) {
                    BoolVar isHeld = bool("has the role");
                    holders.add(isHeld);
                    roles.add(isHeld);
                }
            });
            model.addEquality(holders.build(), isServed);
        }
        serving.forEach((mentor, serves) -> {
            LinearExprBuilder roles = rolesOf.get(mentor);
            if (roles != null) {
                model.addLessOrEqual(roles.build(), serves);
            }
        });
    }

    /** Adds who serves with whom, and who does not. */
    private void addCompany() {
        rules.together().forEach(pair -> model.addEquality(serves(pair.first()), serves(pair.second())));
        rules.apart()
                .forEach(pair -> model.addLessOrEqual(
                        LinearExpr.newBuilder()
                                .add(serves(pair.first()))
                                .add(serves(pair.second()))
                                .build(),
                        1));
    }

    private void addScores() {
        for (CommitteeCandidate candidate : problem.candidates(mentee.mentee())) {
            LinearArgument serves = serves(candidate.mentor());
            worth.total().add(serves, candidate.score().tenThousandths());
            worth.preferences().add(serves, candidate.preferencesMet());
        }
    }

    private void addAffinities() {
        problem.affinities().forEach((pair, score) -> {
            if (serving.containsKey(pair.first()) && serving.containsKey(pair.second())) {
                BoolVar both = bool("serve both");
                LinearArgument first = serves(pair.first());
                LinearArgument second = serves(pair.second());
                model.addLessOrEqual(both, first);
                model.addLessOrEqual(both, second);
                model.addGreaterOrEqual(
                        both,
                        LinearExpr.newBuilder().add(first).add(second).add(-1).build());
                worth.total().add(both, score.tenThousandths());
            }
        });
    }

    private void addDiversity() {
        distinctOf(one -> one.background().stream()).stream()
                .filter(value -> rules.diverseIn().contains(value.attribute()))
                .forEach(value ->
                        worth.diversity().add(anyOf(one -> one.background().contains(value)), 1));
    }

    /** Ties what is required to being served; what is preferred, a committee may do without. */
    private void require(Strictness strictness, BoolVar isMet) {
        if (strictness == Strictness.REQUIRE) {
            model.addEquality(isMet, isServed);
        }
    }

    private LinearArgument serves(MentorId mentor) {
        BoolVar serves = serving.get(mentor);
        return serves == null ? LinearExpr.constant(0) : serves;
    }

    /** Returns how many of such mentors serve. */
    private LinearExpr members(Predicate<CommitteeMentor> kind) {
        LinearExprBuilder sum = LinearExpr.newBuilder();
        serving.forEach((mentor, serves) -> {
            if (kind.test(problem.mentor(mentor))) {
                sum.add(serves);
            }
        });
        return sum.build();
    }

    /** Returns something that can be true only if such a mentor serves. */
    private BoolVar anyOf(Predicate<CommitteeMentor> kind) {
        BoolVar any = bool("any serves");
        model.addLessOrEqual(any, members(kind));
        return any;
    }

    private <T extends Comparable<? super T>> ImmutableSortedSet<T> distinctOf(
            Function<CommitteeMentor, Stream<T>> parts) {
        return serving.keySet().stream()
                .flatMap(mentor -> parts.apply(problem.mentor(mentor)))
                .collect(toImmutableSortedSet(Ordering.natural()));
    }
}
