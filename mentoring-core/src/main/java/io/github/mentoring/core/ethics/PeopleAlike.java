package io.github.mentoring.core.ethics;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import io.github.mentoring.core.format.MentoringFormat;
import io.github.mentoring.core.learning.LearningModel;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.ParticipantId;
import io.github.mentoring.core.rule.Case;
import io.github.mentoring.core.rule.FactId;
import io.github.mentoring.core.rule.Given;
import io.github.mentoring.core.rule.Judge;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Sorts people into kinds, and finds out which kinds are refused with which.
 *
 * <p>A profile is what rules ask of one person; a kind is a profile with the groups that the person belongs to under the
 * facts that rules ask. How two people relate by their groups is a pattern: a number with one digit a fact, of the group
 * being the same, another, or missing. All that decides about a mentor and a mentee of whom nothing is on record together
 * is their profiles and the pattern, so there is one judgement for each of these. Where there are few patterns, all are
 * judged, so that only people of refused patterns are looked at; where there are many, only those are that occur.
 */
final class PeopleAlike {

    private static final int SAME = 0;
    private static final int OTHER = 1;
    private static final int MISSING = 2;
    private static final int RELATIONS = 3;
    private static final int NO_GROUP = -1;
    private static final int FEW_FACTS = 6; // of which there are 729 patterns

    private final Judge judge;
    private final RegisterFacts facts;
    private final MentoringFormat format;
    private final LearningModel model;
    private final ImmutableList<FactId> shared; // those that a rule asks
    private final Kinds mentors;
    private final Kinds mentees;

    PeopleAlike(
            Judge judge,
            EthicsRegister register,
            List<MentorId> mentors,
            List<MenteeId> mentees,
            MentoringFormat format,
            LearningModel model) {
        this.judge = judge;
        this.facts = register.facts();
        this.format = format;
        this.model = model;
        Set<FactId> asked = judge.rulebook().rules().stream()
                .flatMap(rule -> rule.when().reads().stream())
                .collect(Collectors.toSet());
        this.shared = facts.sharable().stream().filter(asked::contains).collect(ImmutableList.toImmutableList());
        Map<String, Integer> groups = new HashMap<>();
        this.mentors = new Kinds(mentors, asked, groups);
        this.mentees = new Kinds(mentees, asked, groups);
    }

    /** Returns the kind of each mentor. */
    int[] kindsOfMentors() {
        return mentors.kindOf;
    }

    /** Returns, for each kind of mentor, the mentees with whom it is refused. */
    BitSet[] refused() {
        BitSet[] rows = new BitSet[mentors.kinds.size()];
        Arrays.setAll(rows, kind -> new BitSet());
        for (int one = 0; one < mentors.profiles.size(); one++) {
            for (int other = 0; other < mentees.profiles.size(); other++) {
                if (shared.size() > FEW_FACTS) {
                    refuseEach(rows, one, other);
                    continue;
                }
                BitSet bad = refusedPatterns(one, other);
                if (!bad.isEmpty()) {
                    refuse(rows, one, other, bad);
                }
            }
        }
        return rows;
    }

    private BitSet refusedPatterns(int one, int other) {
        BitSet bad = new BitSet();
        int patterns = (int) Math.pow(RELATIONS, shared.size());
        for (int pattern = 0; pattern < patterns; pattern++) {
            int rest = pattern;
            List<Integer> relations = new ArrayList<>(shared.size());
            for (int fact = 0; fact < shared.size(); fact++) {
                relations.add(rest % RELATIONS);
                rest /= RELATIONS;
            }
            bad.set(pattern, isRefused(one, other, relations));
        }
        return bad;
    }

    /** Looks at each two kinds of the given profiles, and judges each pattern that occurs. */
    private void refuseEach(BitSet[] rows, int one, int other) {
        Map<List<Integer>, Boolean> refused = new HashMap<>();
        for (int kind : mentors.kindsOf.get(one)) {
            for (int partner : mentees.kindsOf.get(other)) {
                if (refused.computeIfAbsent(
                        relations(mentors.kinds.get(kind), mentees.kinds.get(partner)),
                        relations -> isRefused(one, other, relations))) {
                    mentees.members.get(partner).forEach(rows[kind]::set);
                }
            }
        }
    }

    private boolean isRefused(int one, int other, List<Integer> relations) {
        Case given = caseOf(mentors.profiles.get(one), mentees.profiles.get(other), relations);
        return !PairVerdict.admits(judge.answer(given));
    }

    private Case caseOf(SortedMap<FactId, Given> mentor, SortedMap<FactId, Given> mentee, List<Integer> relations) {
        SortedMap<FactId, Given> known = new TreeMap<>(mentor);
        known.putAll(mentee);
        for (int at = 0; at < shared.size(); at++) {
            FactId fact = shared.get(at);
            int relation = relations.get(at);
            if (relation != MISSING) {
                known.put(fact, Given.of(relation == SAME));
            } else if (fact.equals(ScreeningFacts.SAME_DEPARTMENT.id())) {
                known.putIfAbsent(fact, Given.unknown());
            }
        }
        return Case.builder()
                .putAllFacts(known)
                .set(ScreeningFacts.FORMAT, format)
                .set(ScreeningFacts.MODEL, model)
                .build();
    }

    private void refuse(BitSet[] rows, int one, int other, BitSet bad) {
        int join = join(bad);
        for (int kind : mentors.kindsOf.get(one)) {
            Iterable<Integer> partners = join < 0
                    ? mentees.kindsOf.get(other)
                    : mentees.kindsIn(other, join, mentors.kinds.get(kind).get(1 + join));
            for (int partner : partners) {
                if (bad.get(pattern(mentors.kinds.get(kind), mentees.kinds.get(partner)))) {
                    mentees.members.get(partner).forEach(rows[kind]::set);
                }
            }
        }
    }

    /** Returns a fact by which only people of one group are refused, so that there is no need to look at others; or -1. */
    private int join(BitSet bad) {
        int digit = 1;
        for (int fact = 0; fact < shared.size(); fact++) {
            int place = digit;
            if (bad.stream().allMatch(pattern -> pattern / place % RELATIONS == SAME)) {
                return fact;
            }
            digit *= RELATIONS;
        }
        return -1;
    }

    private int pattern(List<Integer> mentor, List<Integer> mentee) {
        int pattern = 0;
        for (int fact = shared.size(); fact >= 1; fact--) {
            pattern = pattern * RELATIONS + relation(mentor.get(fact), mentee.get(fact));
        }
        return pattern;
    }

    private List<Integer> relations(List<Integer> mentor, List<Integer> mentee) {
        List<Integer> relations = new ArrayList<>(shared.size());
        for (int fact = 1; fact <= shared.size(); fact++) {
            relations.add(relation(mentor.get(fact), mentee.get(fact)));
        }
        return relations;
    }

    private static int relation(int one, int other) {
        if (one == NO_GROUP || other == NO_GROUP) {
            return MISSING;
        }
        return one == other ? SAME : OTHER;
    }

    /** The kinds of people on one side; a kind is written as its profile followed by its groups. */
    private final class Kinds {

        private final List<SortedMap<FactId, Given>> profiles = new ArrayList<>();
        private final List<List<Integer>> kinds = new ArrayList<>();
        private final List<List<Integer>> members = new ArrayList<>(); // INVARIANT: by kind
        private final List<List<Integer>> kindsOf = new ArrayList<>(); // INVARIANT: by profile
        private final Map<List<Integer>, List<Integer>> byGroup = new HashMap<>(); // by profile, fact and group
        private final int[] kindOf; // INVARIANT: by person

        Kinds(List<? extends ParticipantId> people, Set<FactId> asked, Map<String, Integer> groups) {
            Map<SortedMap<FactId, Given>, Integer> profileAt = new HashMap<>();
            Map<List<Integer>, Integer> kindAt = new HashMap<>();
            kindOf = new int[people.size()];
            for (int person = 0; person < kindOf.length; person++) {
                SortedMap<FactId, Given> profile =
                        new TreeMap<>(Maps.filterKeys(facts.of(people.get(person)), asked::contains));
                List<Integer> kind = new ArrayList<>(1 + shared.size());
                kind.add(profileAt.computeIfAbsent(profile, this::addProfile));
                for (FactId fact : shared) {
                    Optional<String> group =
                            facts.group(fact, people.get(person).person());
                    kind.add(group.map(name -> groups.computeIfAbsent(name, any -> groups.size()))
                            .orElse(NO_GROUP));
                }
                kindOf[person] = kindAt.computeIfAbsent(kind, this::addKind);
                members.get(kindOf[person]).add(person);
            }
        }

        private int addProfile(SortedMap<FactId, Given> profile) {
            profiles.add(profile);
            kindsOf.add(new ArrayList<>());
            return profiles.size() - 1;
        }

        private int addKind(List<Integer> kind) {
            int number = kinds.size();
            kinds.add(kind);
            members.add(new ArrayList<>());
            kindsOf.get(kind.get(0)).add(number);
            for (int fact = 0; fact < shared.size(); fact++) {
                byGroup.computeIfAbsent(List.of(kind.get(0), fact, kind.get(1 + fact)), any -> new ArrayList<>())
                        .add(number);
            }
            return number;
        }

        List<Integer> kindsIn(int profile, int fact, int group) {
            return byGroup.getOrDefault(List.of(profile, fact, group), List.of());
        }
    }
}
