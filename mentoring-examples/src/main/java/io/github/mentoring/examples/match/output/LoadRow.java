package io.github.mentoring.examples.match.output;

import com.google.common.collect.ImmutableList;
import io.github.mentoring.matching.MentorLoad;

/** One mentor of the report with what they offered and got. */
record LoadRow(PersonLabel mentor, int offered, int filled, int percent, ImmutableList<String> mentees) {

    static LoadRow of(MentorLoad load, Iterable<?> mentees, MatchFacts facts) {
        int offered = load.offered().count();
        int filled = load.filled().count();
        ImmutableList.Builder<String> ids = ImmutableList.builder();
        mentees.forEach(mentee -> ids.add(mentee.toString()));
        return new LoadRow(
                PersonLabel.of(facts.person(load.mentor().person())),
                offered,
                filled,
                offered == 0 ? 0 : 100 * filled / offered,
                ids.build());
    }
}
