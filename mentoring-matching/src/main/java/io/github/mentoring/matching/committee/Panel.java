package io.github.mentoring.matching.committee;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.mentoring.core.person.AttributeValue;
import io.github.mentoring.core.person.Discipline;
import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.MentoringFunction;
import io.github.mentoring.core.relationship.Strictness;
import io.github.mentoring.matching.problem.Score;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The candidates of one mentee and the rules about them, as plain numbers; candidates are counted from zero in the order of ids. */
final class Panel {

    private static final int[] NONE = {};

    final int size;
    final int least;
    final int most;
    final int[] mentor; // candidate -> number of the mentor in the problem
    final long[] low; // candidate -> score, preferences and whether they served before, packed
    final boolean[] isInside;
    final int[] discipline; // candidate -> number of the discipline, or -1 if unknown
    final int[] functions; // candidate -> those needed, as bits
    final long[] groups; // candidate -> those that the rules name, as bits
    final int[] atLeast; // group -> members
    final int[] atMost;
    final long[] roles; // role -> the groups of its holders, as a bit
    final boolean isTimed; // whether the hours of any candidate are limited
    final boolean isRoleTimed; // whether it matters to them who has which role
    final long[] hours; // candidate -> what serving takes
    final long[] roleHours; // role -> what it takes its holder beside that
    final int[][] values; // candidate -> numbers of the values that count as diverse
    final int[][] partners; // candidate -> with whom they must serve; -1 for somebody who is no candidate
    final long @Nullable [][] affinity; // of two candidates, packed
    final boolean @Nullable [][] isApart;
    final int disciplines; // how many are several
    final int needs; // how many functions are needed
    final Strictness inside;
    final boolean isGuidedInside; // by somebody who is no candidate
    final Strictness multidisciplinary;
    final boolean mustCover;
    final Weights.Weight mostAsWhole; // no committee gains more than this beyond what its members bring alone
    final long urgency; // what serving this mentee is worth beyond serving anybody, in the higher number

    Panel(CommitteeProblem problem, CommitteeMentee mentee, Map<MentorId, Integer> numbers, Weights weights) {
        CommitteeRules rules = mentee.rules();
        ImmutableList<CommitteeCandidate> candidates = problem.candidates(mentee.mentee());
        size = candidates.size();
        least = rules.least().people();
        most = Math.min(rules.most().people(), size);
        mentor = new int[size];
        low = new long[size];
        isInside = new boolean[size];
        discipline = new int[size];
        functions = new int[size];
        groups = new long[size];
        values = new int[size][];
        partners = new int[size][];
        disciplines = rules.disciplines().people();
        inside = rules.inside();
        isGuidedInside = mentee.isGuidedInside();
        multidisciplinary = rules.multidisciplinary();
        List<MentoringFunction> needed =
                rules.coverage() == Strictness.OFF ? ImmutableList.of() : ImmutableList.copyOf(mentee.needs());
        needs = needed.size();
        mustCover = rules.coverage() == Strictness.REQUIRE;
        urgency = mentee.wasLeftOut() ? weights.leftOut() : 0;
        List<Group> named = new ArrayList<>(rules.atLeast().keySet());
        rules.atMost().keySet().stream().filter(group -> !named.contains(group)).forEach(named::add);
        rules.roles().stream()
                .map(Role::holders)
                .filter(group -> !named.contains(group))
                .forEach(named::add);
        atLeast = new int[named.size()];
        atMost = new int[named.size()];
        for (int g = 0; g < named.size(); g++) {
            atLeast[g] =
                    rules.atLeast().getOrDefault(named.get(g), HeadCount.of(0)).people();
            atMost[g] = rules.atMost().getOrDefault(named.get(g), rules.most()).people();
        }
        roles = rules.roles().stream()
                .mapToLong(role -> 1L << named.indexOf(role.holders()))
                .toArray();
        roleHours =
                rules.roles().stream().mapToLong(role -> role.hours().count()).toArray();
        hours = candidates.stream()
                .mapToLong(candidate -> candidate.hours().count())
                .toArray();
        List<CommitteeMentor> all = candidates.stream()
                .map(CommitteeCandidate::mentor)
                .map(problem::mentor)
                .toList();
        isTimed = all.stream().anyMatch(one -> one.hours().isPresent());
        isRoleTimed = isTimed && Arrays.stream(roleHours).anyMatch(one -> one > 0);
        Map<Discipline, Integer> disciplineNumbers = new HashMap<>();
        Map<AttributeValue, Integer> valueNumbers = new HashMap<>();
        Map<MentorId, Integer> position = new HashMap<>();
        for (int k = 0; k < size; k++) {
            CommitteeCandidate candidate = candidates.get(k);
            CommitteeMentor who = all.get(k);
            position.put(candidate.mentor(), k);
            mentor[k] = requireNonNull(numbers.get(candidate.mentor()));
            low[k] = candidate.score().tenThousandths() * weights.total()
                    + candidate.preferencesMet() * weights.preference()
                    + (candidate.hasServed() ? weights.kept() : 0);
            isInside[k] = who.department().isPresent() && who.department().equals(mentee.department());
            discipline[k] = who.discipline()
                    .map(one -> disciplineNumbers.computeIfAbsent(one, unused -> disciplineNumbers.size()))
                    .orElse(-1);
            for (int f = 0; f < needed.size(); f++) {
                functions[k] |= who.functions().contains(needed.get(f)) ? 1 << f : 0;
            }
            for (int g = 0; g < named.size(); g++) {
                groups[k] |= who.groups().contains(named.get(g)) ? 1L << g : 0;
            }
            values[k] = rules.diverseIn().isEmpty()
                    ? NONE
                    : who.background().stream()
                            .filter(value -> rules.diverseIn().contains(value.attribute()))
                            .mapToInt(value -> valueNumbers.computeIfAbsent(value, unused -> valueNumbers.size()))
                            .toArray();
        }
        for (int k = 0; k < size; k++) {
            MentorId who = candidates.get(k).mentor();
            partners[k] = rules.together().isEmpty()
                    ? NONE
                    : rules.together().stream()
                            .filter(pair ->
                                    pair.first().equals(who) || pair.second().equals(who))
                            .mapToInt(pair ->
                                    position.getOrDefault(pair.first().equals(who) ? pair.second() : pair.first(), -1))
                            .toArray();
        }
        isApart = rules.apart().isEmpty() ? null : apart(rules, position);
        affinity = affinities(problem, candidates, position, weights.total());
        mostAsWhole = new WholeWorth(weights).most(this);
    }

    private static boolean[][] apart(CommitteeRules rules, Map<MentorId, Integer> position) {
        boolean[] nobody = new boolean[position.size()]; // shared, since most are apart from nobody
        boolean[][] apart = new boolean[position.size()][];
        Arrays.fill(apart, nobody);
        for (MentorPair pair : rules.apart()) {
            Integer first = position.get(pair.first());
            Integer second = position.get(pair.second());
            if (first != null && second != null) {
                apart[first] = apart[first] == nobody ? nobody.clone() : apart[first];
                apart[second] = apart[second] == nobody ? nobody.clone() : apart[second];
                apart[first][second] = true;
                apart[second][first] = true;
            }
        }
        return apart;
    }

    /** Returns what candidates add to each other; null if nobody adds anything to anybody. */
    private static long @Nullable [][] affinities(
            CommitteeProblem problem,
            List<CommitteeCandidate> candidates,
            Map<MentorId, Integer> position,
            long unitOfTotal) {
        long[] nothing = new long[candidates.size()]; // shared, since most may add nothing to anybody
        long[][] affinities = new long[candidates.size()][];
        Arrays.fill(affinities, nothing);
        boolean isAny = false;
        for (int k = 0; k < affinities.length; k++) {
            for (Map.Entry<MentorId, Score> other :
                    problem.affinitiesOf(candidates.get(k).mentor()).entrySet()) {
                Integer l = position.get(other.getKey());
                long score = other.getValue().tenThousandths();
                if (l != null && score != 0) {
                    affinities[k] = affinities[k] == nothing ? nothing.clone() : affinities[k];
                    affinities[k][l] = score * unitOfTotal;
                    isAny = true;
                }
            }
        }
        return isAny ? affinities : null;
    }

    /**
     * Returns of how many things a search may decide that they be so or not: of each candidate that they serve, and where it matters of each
     * role and candidate that they have it.
     */
    int decisions() {
        return isRoleTimed ? size * (1 + roles.length) : size;
    }

    /** Returns which of these decisions, of which those on serving come first, it is that a candidate has a role. */
    int decision(int role, int candidate) {
        return size * (1 + role) + candidate;
    }

    /** Returns how many hours a member spends, given who has which role; nothing where nobody's hours are limited. */
    long spent(int candidate, int[] holders) {
        if (!isTimed) {
            return 0;
        }
        long spent = hours[candidate];
        for (int role = 0; role < roles.length; role++) {
            spent += holders[role] == candidate ? roleHours[role] : 0;
        }
        return spent;
    }
}
