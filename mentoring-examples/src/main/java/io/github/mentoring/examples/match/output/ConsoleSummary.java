package io.github.mentoring.examples.match.output;

import com.google.common.base.Strings;
import io.github.mentoring.matching.MatchResult;
import io.github.mentoring.matching.problem.Score;
import io.github.mentoring.matching.proof.Verification;

/** A match in about a dozen lines of plain text; without ids, so that nothing in them reaches the terminal. */
public final class ConsoleSummary {

    private ConsoleSummary() {}

    /** Returns the lines, each a name and its value. */
    public static String render(MatchResult result) {
        return render(MatchFacts.of(result));
    }

    /** Returns the lines, each a name and its value, and a warning below them if nobody was matched. */
    public static String render(MatchFacts facts) {
        StringBuilder lines = new StringBuilder();
        line(
                lines,
                "people",
                "%s, %s neither mentor nor mentee"
                        .formatted(Phrases.number(facts.people()), Phrases.number(facts.bystanders())));
        line(lines, "mentors", Phrases.number(facts.loads().size()));
        line(
                lines,
                "seats",
                "%s, %s filled".formatted(Phrases.number(facts.seatsOffered()), Phrases.number(facts.seatsFilled())));
        line(lines, "mentees", Phrases.number(facts.mentees()));
        line(lines, "candidate pairs", Phrases.number(facts.problem().graph().edgeCount()));
        line(
                lines,
                "matched",
                "%s in %s"
                        .formatted(
                                Phrases.count(facts.menteesMatched(), "mentee", "mentees"),
                                Phrases.count(facts.pairs().size(), "pair", "pairs")));
        line(lines, "without a mentor", Phrases.number(facts.absences().size()));
        for (CauseKind cause : CauseKind.values()) {
            if (isPossible(cause, facts)) {
                line(
                        lines,
                        "  " + cause.name(),
                        "%s (%s)".formatted(Phrases.number(facts.absentFor(cause)), cause.brief()));
            }
        }
        line(lines, "fewer than they want", Phrases.number(facts.shortfalls().size()));
        line(lines, "total score", facts.totalScore().toString());
        line(lines, "mean score", facts.meanScore().map(Score::toString).orElse("none"));
        line(lines, "lowest score", facts.lowestScore().map(Score::toString).orElse("none"));
        line(lines, "proof", proof(facts.proof()));
        facts.round()
                .kept()
                .ifPresent(kept -> line(
                        lines,
                        "candidates kept",
                        "the best %s of each mentee; the proof is about these".formatted(Phrases.number(kept))));
        String warning = EmptyMatch.warning(facts);
        return warning.isEmpty()
                ? lines.toString()
                : lines.append('\n').append(warning).append('\n').toString();
    }

    private static boolean isPossible(CauseKind cause, MatchFacts facts) {
        return switch (cause) {
            case NO_CANDIDATE, ALL_CAPACITY_ASSIGNED, OUTWEIGHED -> true;
            case CANDIDATES_LEFT_OUT -> facts.round().kept().isPresent();
            case SEARCH_STOPPED -> facts.absentFor(cause) > 0;
        };
    }

    static String proof(Verification proof) {
        if (!proof.holds()) {
            return "does not hold: " + Phrases.count(proof.objections().size(), "objection", "objections");
        }
        return "holds: " + (proof.isBest() ? "no other matching is worth more" : stopped(proof));
    }

    /** Returns what a stopped search is proved to have missed at most. */
    public static String stopped(Verification proof) {
        return "the search was stopped, and against the best loses at most: " + Phrases.price(proof.gap());
    }

    /** Adds a line of a name and its value. */
    public static void line(StringBuilder lines, String name, String value) {
        lines.append(Strings.padEnd(name, 25, ' ')).append(value).append('\n');
    }
}
