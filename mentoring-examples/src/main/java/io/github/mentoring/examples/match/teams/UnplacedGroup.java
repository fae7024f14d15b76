package io.github.mentoring.examples.match.teams;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import io.github.mentoring.core.finding.RuleId;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.examples.match.output.PersonLabel;
import io.github.mentoring.examples.match.output.Phrases;
import io.github.mentoring.matching.team.Unplaced;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Those who are in no team for the same cause, in the order of ids. */
record UnplacedGroup(String cause, ImmutableList<PersonLabel> mentees) {

    /** Returns the groups, in the order of their first members. */
    static ImmutableList<UnplacedGroup> of(TeamFacts facts) {
        ImmutableListMultimap.Builder<String, PersonLabel> groups = ImmutableListMultimap.builder();
        facts.unplaced()
                .forEach((mentee, cause) -> groups.put(
                        words(cause, facts.format()) + rules(mentee, cause, facts),
                        PersonLabel.of(mentee, facts.result().round().round())));
        return groups.build().asMap().entrySet().stream()
                .map(group -> new UnplacedGroup(group.getKey(), ImmutableList.copyOf(group.getValue())))
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns by which rules how many of the other mentees may not be with one, those first who are most; nothing if that is not the cause. */
    private static String rules(MenteeId mentee, Unplaced cause, TeamFacts facts) {
        if (!(cause instanceof Unplaced.TooFewFellows)) {
            return "";
        }
        Map<RuleId, Integer> byRule = new TreeMap<>();
        facts.result().round().refusals(mentee).forEach((other, rules) -> {
            if (other instanceof MenteeId) {
                rules.forEach(rule -> byRule.merge(rule, 1, Integer::sum));
            }
        });
        return byRule.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder())) // stable: then by code
                .map(rule -> " %s keeps %s from them."
                        .formatted(rule.getKey().code(), facts.format().mentees(rule.getValue())))
                .collect(Collectors.joining());
    }

    /** Returns the cause in a sentence. */
    static String words(Unplaced cause, TeamFormat format) {
        if (cause instanceof Unplaced.TooFewCandidates few) {
            return "%s with a free seat may be in a %s with them, and it takes %s."
                    .formatted(
                            few.there().people() == 0
                                    ? "No " + format.mentor()
                                    : "Only " + format.mentors(few.there().people()),
                            format.one(),
                            Phrases.number(few.needed().people()));
        } else if (cause instanceof Unplaced.TooFewFellows few) {
            return "%s may be in a %s with them, by the rules, common time or interests, and it takes %s."
                    .formatted(
                            few.there().people() == 0
                                    ? "No other " + format.mentee()
                                    : "Only %s of the other %s"
                                            .formatted(
                                                    Phrases.number(few.there().people()), format.menteeWords()),
                            format.one(),
                            Phrases.number(few.needed().people()));
        } else if (cause instanceof Unplaced.RulesOrOthers others) {
            return "Numbers allow more, but rules stand in the way, or others have the seats of those who could be theirs; %s."
                    .formatted(
                            others.everywhere()
                                    ? "all was searched, so that no %s place more".formatted(format.many())
                                    : "looking longer with --team-steps may find a place");
        } else if (cause instanceof Unplaced.BeyondKept beyond) {
            return words(beyond.amongKept(), format)
                    + " But only the best candidates of each were kept; keeping more may find a place.";
        }
        return "No %s place more, so somebody must go without.".formatted(format.many());
    }

    int count() {
        return mentees.size();
    }
}
