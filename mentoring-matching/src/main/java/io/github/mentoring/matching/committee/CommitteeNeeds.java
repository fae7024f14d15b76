package io.github.mentoring.matching.committee;

import com.google.common.collect.ImmutableList;
import io.github.mentoring.core.person.Discipline;
import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.MentoringFunction;
import io.github.mentoring.core.relationship.Strictness;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What the rules of a mentee ask of any committee, told from the rules as they are written and as far as it shows which sets of candidates
 * no longer can become one. Shares nothing with the search. Candidates are counted in the order of ids.
 */
final class CommitteeNeeds {

    private static final int NOBODY = -1;

    /** So many candidates of some. */
    private record Count(int members, BitSet of) {}

    private final ImmutableList<CommitteeCandidate> candidates;
    private final List<Count> least = new ArrayList<>(); // so many must serve
    private final List<Count> most = new ArrayList<>(); // no more may serve
    private final List<int[]> together = new ArrayList<>(); // pairs; NOBODY for whoever is no candidate
    private final List<BitSet> apart = new ArrayList<>(); // candidate -> with whom they do not serve
    private final int disciplines; // so many there must be
    private final List<Optional<Discipline>> disciplineOf = new ArrayList<>(); // candidate -> theirs

    CommitteeNeeds(CommitteeProblem problem, CommitteeMentee mentee) {
        CommitteeRules rules = mentee.rules();
        candidates = problem.candidates(mentee.mentee());
        candidates.forEach(one -> disciplineOf.add(problem.mentor(one.mentor()).discipline()));
        disciplines = rules.multidisciplinary() == Strictness.REQUIRE
                ? rules.disciplines().people()
                : 0;
        if (rules.inside() == Strictness.REQUIRE && !mentee.isGuidedInside()) {
            least.add(count(1, one -> {
                CommitteeMentor mentor = problem.mentor(one);
                return mentor.department().isPresent() && mentor.department().equals(mentee.department());
            }));
        }
        if (rules.coverage() == Strictness.REQUIRE) {
            for (MentoringFunction need : mentee.needs()) {
                least.add(count(1, one -> problem.mentor(one).functions().contains(need)));
            }
        }
        for (Map.Entry<Group, HeadCount> bound : rules.atLeast().entrySet()) {
            least.add(count(bound.getValue().people(), one -> isIn(problem, one, bound.getKey())));
        }
        for (Map.Entry<Group, HeadCount> bound : rules.atMost().entrySet()) {
            most.add(count(bound.getValue().people(), one -> isIn(problem, one, bound.getKey())));
        }
        Appraisal appraisal = new Appraisal(problem, mentee);
        for (Role role : rules.roles()) {
            long alike = rules.roles().stream()
                    .filter(other -> other.holders().equals(role.holders()))
                    .count();
            least.add(count(1, one -> appraisal.mayHold(one, role)));
            least.add(count(Math.toIntExact(alike), one -> isIn(problem, one, role.holders())));
        }
        if (!appraisal.canHoldAll(
                candidates.stream().map(CommitteeCandidate::mentor).toList())) {
            least.add(count(1, one -> false)); // that nobody meets
        }
        candidates.forEach(unused -> apart.add(new BitSet()));
        for (MentorPair pair : rules.apart()) {
            int one = number(pair.first());
            int other = number(pair.second());
            if (one != NOBODY && other != NOBODY) {
                apart.get(one).set(other);
                apart.get(other).set(one);
            }
        }
        for (MentorPair pair : rules.together()) {
            together.add(new int[] {number(pair.first()), number(pair.second())});
        }
    }

    private Count count(int members, Predicate<MentorId> isOne) {
        BitSet those = new BitSet();
        for (int k = 0; k < candidates.size(); k++) {
            those.set(k, isOne.test(candidates.get(k).mentor()));
        }
        return new Count(members, those);
    }

    private static boolean isIn(CommitteeProblem problem, MentorId mentor, Group group) {
        return problem.mentor(mentor).groups().contains(group);
    }

    private int number(MentorId mentor) {
        for (int k = 0; k < candidates.size(); k++) {
            if (candidates.get(k).mentor().equals(mentor)) {
                return k;
            }
        }
        return NOBODY;
    }

    /** Returns whether a candidate may join members, as far as that depends on them alone. */
    boolean mayJoin(int k, BitSet members) {
        return !apart.get(k).intersects(members)
                && most.stream().noneMatch(bound -> bound.of.get(k) && common(bound.of, members) >= bound.members);
    }

    /** Returns how many of those left may join members at most: of some who are all apart one, and of a group as many as there may still be. */
    int mostMore(BitSet members, BitSet left) {
        BitSet others = new BitSet();
        left.stream().filter(k -> mayJoin(k, members)).forEach(others::set);
        int more = 0;
        for (Count bound : most) {
            int ofGroup = notApart(both(bound.of, others));
            more += Math.min(ofGroup, bound.members - common(bound.of, members));
            others.andNot(bound.of);
        }
        return more + notApart(others);
    }

    /** Returns how many sets there are of which any two are apart, when everybody is put in the first that will do. */
    private int notApart(BitSet some) {
        BitSet others = (BitSet) some.clone();
        int sets = 0;
        while (!others.isEmpty()) {
            BitSet alike = (BitSet) others.clone(); // apart from all in the set
            while (!alike.isEmpty()) {
                int next = alike.nextSetBit(0);
                others.clear(next);
                alike.and(apart.get(next));
            }
            sets++;
        }
        return sets;
    }

    /**
     * Returns some of those left of whom one at least must join the members: the fewest that the rules tell, nobody if the members cannot
     * become a committee; or null if they may be one, but for their number.
     *
     * @param room how many more there may be
     */
    @Nullable
    BitSet oneOf(BitSet members, BitSet left, int room) {
        BitSet fewest = null;
        for (Count bound : least) {
            int more = bound.members - common(bound.of, members);
            if (more > 0) {
                fewest = fewer(fewest, both(bound.of, left), more, room);
            }
        }
        for (int[] pair : together) {
            for (int side = 0; side < 2; side++) {
                int partner = pair[1 - side];
                boolean isAlone =
                        pair[side] != NOBODY && members.get(pair[side]) && (partner == NOBODY || !members.get(partner));
                if (isAlone) {
                    BitSet one = new BitSet();
                    one.set(Math.max(0, partner), partner != NOBODY && left.get(partner));
                    fewest = fewer(fewest, one, 1, room);
                }
            }
        }
        Set<Discipline> had = disciplines(members);
        if (had.size() < disciplines) {
            BitSet others = new BitSet();
            left.stream()
                    .filter(k ->
                            disciplineOf.get(k).map(one -> !had.contains(one)).orElse(false))
                    .forEach(others::set);
            int more = disciplines - had.size();
            fewest = fewer(fewest, disciplines(others).size() < more ? new BitSet() : others, more, room);
        }
        return fewest;
    }

    /** Returns the fewer of two sets; of so many more members that there must be, nobody can join if there is no room or too few are left. */
    private static BitSet fewer(@Nullable BitSet fewest, BitSet helpers, int more, int room) {
        BitSet now = more > room || helpers.cardinality() < more ? new BitSet() : helpers;
        return fewest == null || now.cardinality() < fewest.cardinality() ? now : fewest;
    }

    private Set<Discipline> disciplines(BitSet some) {
        Set<Discipline> all = new HashSet<>();
        some.stream().forEach(k -> disciplineOf.get(k).ifPresent(all::add));
        return all;
    }

    private static BitSet both(BitSet one, BitSet other) {
        BitSet common = (BitSet) one.clone();
        common.and(other);
        return common;
    }

    private static int common(BitSet one, BitSet other) {
        return both(one, other).cardinality();
    }
}
