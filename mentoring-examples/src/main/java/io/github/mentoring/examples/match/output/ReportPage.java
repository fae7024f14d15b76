package io.github.mentoring.examples.match.output;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.matching.MatchedPair;
import io.github.mentoring.matching.problem.Score;
import java.util.Collection;
import java.util.OptionalInt;

/** All that the report says, part by part and ready to be set; the template adds none but fixed words. */
record ReportPage(
        String summary,
        String bystanders,
        String warning,
        ImmutableList<Figure> figures,
        ScoreChart chart,
        ProofText proof,
        ImmutableList<UnmatchedPart> unmatched,
        ImmutableList<PairRow> pairs,
        ImmutableList<LoadRow> loads,
        String loadSentence,
        ImmutableList<Weight> weights,
        ImmutableList<RuleRow> rules,
        String repeatSentence) {

    /** One headline figure. */
    record Figure(String name, String value, String note) {}

    /** One criterion of the fit. */
    record Weight(String criterion, int weight, int percent) {}

    /** One rule of the screening. */
    record RuleRow(String code, String words, String source) {}

    static ReportPage of(MatchFacts facts) {
        return new ReportPage(
                summary(facts),
                bystanders(facts),
                warning(facts),
                figures(facts),
                ScoreChart.of(Histogram.of(scores(facts)), facts.meanScore()),
                proof(facts),
                unmatched(facts),
                facts.pairs().stream()
                        .map(pair -> PairRow.of(pair, facts.round()))
                        .collect(ImmutableList.toImmutableList()),
                loads(facts),
                loadSentence(facts),
                weights(facts),
                rules(facts),
                repeatSentence(facts));
    }

    int pairCount() {
        return pairs.size();
    }

    int mentorCount() {
        return loads.size();
    }

    /** Those without a mentor, be there any or not; those with fewer than they want only if there are any. */
    private static ImmutableList<UnmatchedPart> unmatched(MatchFacts facts) {
        UnmatchedPart without = UnmatchedPart.withoutMentor(facts);
        return facts.shortfalls().isEmpty()
                ? ImmutableList.of(without)
                : ImmutableList.of(without, UnmatchedPart.withFewerMentors(facts));
    }

    private static String summary(MatchFacts facts) {
        int without = facts.absences().size();
        return "%s of %s %s a mentor.%s"
                .formatted(
                        Phrases.number(facts.menteesMatched()),
                        Phrases.count(facts.mentees(), "mentee", "mentees"),
                        facts.menteesMatched() == 1 || facts.mentees() == 1 ? "has" : "have",
                        without == 0
                                ? ""
                                : " For the other %s, the %s."
                                        .formatted(
                                                without == 1 ? "one" : Phrases.number(without),
                                                facts.absentFor(CauseKind.SEARCH_STOPPED) == 0
                                                        ? "exact cause is given below"
                                                        : "cause is given below as far as it is known"));
    }

    /** Returns a sentence on those who have no part in the match, empty if everybody has one. */
    private static String bystanders(MatchFacts facts) {
        int bystanders = facts.bystanders();
        return bystanders == 0
                ? ""
                : "%s of %s %s neither mentor nor mentee."
                        .formatted(
                                Phrases.number(bystanders),
                                Phrases.count(facts.people(), "person", "people"),
                                bystanders == 1 ? "is" : "are");
    }

    private static String warning(MatchFacts facts) {
        String warning = EmptyMatch.warning(facts);
        return warning.isEmpty() ? "" : Phrases.capitalised(warning) + ".";
    }

    private static ImmutableList<Figure> figures(MatchFacts facts) {
        int mentees = facts.mentees();
        int pairs = facts.pairs().size();
        return ImmutableList.of(
                new Figure(
                        "Mentees with a mentor",
                        Phrases.number(facts.menteesMatched()),
                        "of %s, in %s".formatted(Phrases.number(mentees), Phrases.count(pairs, "pair", "pairs"))),
                new Figure(
                        "Without a mentor",
                        Phrases.number(facts.absences().size()),
                        facts.absences().isEmpty() ? "nobody is left out" : "each with its cause"),
                new Figure(
                        "Seats filled",
                        Phrases.number(facts.seatsFilled()),
                        "of %s offered".formatted(Phrases.number(facts.seatsOffered()))),
                new Figure(
                        "Pairs the rules allow",
                        Phrases.number(facts.problem().graph().edgeCount()),
                        "of %s"
                                .formatted(Phrases.number(
                                        (long) mentees * facts.loads().size()))),
                new Figure(
                        "Mean score", facts.meanScore().map(Score::toString).orElse("none"), "on a scale from 0 to 1"),
                new Figure(
                        "Lowest score",
                        facts.lowestScore().map(Score::toString).orElse("none"),
                        "among the pairs made"));
    }

    private static Collection<Score> scores(MatchFacts facts) {
        return facts.pairs().stream().map(pair -> pair.fit().score()).toList();
    }

    private static ImmutableList<LoadRow> loads(MatchFacts facts) {
        ImmutableListMultimap<MentorId, MenteeId> mentees = facts.pairs().stream()
                .collect(ImmutableListMultimap.toImmutableListMultimap(MatchedPair::mentor, MatchedPair::mentee));
        return facts.loads().stream()
                .map(load -> LoadRow.of(load, mentees.get(load.mentor()), facts))
                .collect(ImmutableList.toImmutableList());
    }

    private static String loadSentence(MatchFacts facts) {
        long idle = facts.loads().stream()
                .filter(load -> load.filled().count() == 0 && load.offered().count() > 0)
                .count();
        return "%s of %s filled; %s."
                .formatted(
                        Phrases.number(facts.seatsFilled()),
                        Phrases.count(facts.seatsOffered(), "seat", "seats"),
                        idle == 0
                                ? "every mentor who offers a seat has a mentee"
                                : Phrases.count(idle, "mentor offers", "mentors offer") + " seats and "
                                        + (idle == 1 ? "has" : "have") + " no mentee");
    }

    private static ImmutableList<Weight> weights(MatchFacts facts) {
        long all = facts.round().fit().weights().values().stream()
                .mapToLong(Integer::longValue)
                .sum();
        return facts.round().fit().weights().entrySet().stream()
                .map(entry -> new Weight(
                        Phrases.capitalised(Phrases.spelledOut(entry.getKey().name())), entry.getValue(), (int)
                                (100 * entry.getValue().longValue() / all)))
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<RuleRow> rules(MatchFacts facts) {
        return facts.round().screening().rules().stream()
                .map(rule -> new RuleRow(
                        rule.id().code(),
                        Phrases.capitalised(RuleWords.of(rule.id())),
                        rule.source().toString()))
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns whether the same people give the same report, empty if the search was stopped before that is of interest. */
    private static String repeatSentence(MatchFacts facts) {
        if (!facts.proof().isBest()) {
            return "";
        }
        return facts.isSettled()
                ? "Between matches of equal worth the order of ids decides, so the same people always give the same report."
                : "The search was stopped before the order of ids had decided between matches of equal worth,"
                        + " so the same people may give another report.";
    }

    private static ProofText proof(MatchFacts facts) {
        ProofText proof = ProofText.of(facts.objective(), facts.proof());
        OptionalInt kept = facts.round().kept();
        return kept.isPresent() ? proof.amongBest(kept.getAsInt()) : proof;
    }
}
