package io.github.mentoring.examples.match.output;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import io.github.mentoring.core.finding.RuleId;
import io.github.mentoring.matching.assignment.Absence;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/**
 * The mentees whom the rules leave no mentor in the same way: each rule refused as many mentors to each of them.
 *
 * @param grounds what the rules refused
 * @param mentees the members
 */
record RefusedGroup(Grounds grounds, ImmutableList<PersonLabel> mentees) {

    /** What the rules refused to one mentee, rule by rule. */
    record Grounds(String sentence, ImmutableList<RuleCount> rules) {

        static Grounds of(Absence.NoCandidate none, boolean hasMentor) {
            int all = none.refusals().size();
            String every = every(all, hasMentor ? "other " : "");
            Map<RuleId, Integer> byRule = new TreeMap<>();
            none.refusals().values().forEach(rules -> rules.forEach(rule -> byRule.merge(rule, 1, Integer::sum)));
            return new Grounds(
                    all == 0 ? "There is no further mentor in this round." : "The rules refuse %s.".formatted(every),
                    byRule.entrySet().stream()
                            .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder())) // stable: then by code
                            .map(entry -> new RuleCount(
                                    entry.getValue() == all
                                            ? every
                                            : Phrases.count(entry.getValue(), "mentor", "mentors"),
                                    RuleWords.of(entry.getKey()),
                                    entry.getKey().code()))
                            .collect(ImmutableList.toImmutableList()));
        }

        private static String every(int all, String other) {
            return all == 1
                    ? "the only %smentor".formatted(other)
                    : "all %s %smentors".formatted(Phrases.number(all), other);
        }
    }

    /** How many mentors one rule refused. */
    record RuleCount(String mentors, String words, String code) {}

    /** Returns the groups, in the order of their first members. */
    static ImmutableList<RefusedGroup> of(ImmutableListMultimap<Grounds, PersonLabel> mentees) {
        return mentees.asMap().entrySet().stream()
                .map(entry -> new RefusedGroup(entry.getKey(), ImmutableList.copyOf(entry.getValue())))
                .collect(ImmutableList.toImmutableList());
    }

    String members() {
        return Phrases.count(mentees.size(), "mentee", "mentees") + ":";
    }
}
