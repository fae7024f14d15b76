package io.github.mentoring.examples.match.teams;

import io.github.mentoring.examples.match.output.ConsoleSummary;
import io.github.mentoring.examples.match.output.Phrases;

/** The teams of a round in a few lines of plain text, without ids. */
public final class TeamSummary {

    private TeamSummary() {}

    /** Returns the lines, each a name and its value. */
    public static String render(TeamFacts facts) {
        TeamFormat format = facts.format();
        StringBuilder lines = new StringBuilder();
        ConsoleSummary.line(lines, format.many(), Phrases.number(facts.reports().size()));
        ConsoleSummary.line(
                lines,
                "  " + format.menteeWords(),
                "%s of %s".formatted(Phrases.number(facts.placed()), Phrases.number(facts.mentees())));
        ConsoleSummary.line(
                lines,
                "  " + format.mentorWords(),
                "%s of %s"
                        .formatted(
                                Phrases.number(facts.mentors()
                                        - facts.formation().idle().size()),
                                Phrases.number(facts.mentors())));
        ConsoleSummary.line(lines, "  worth", TeamFacts.worth(facts.formation()));
        ConsoleSummary.line(
                lines,
                "  proof",
                facts.formation().isBest()
                        ? "holds: no others are worth more"
                        : "holds: against the best they lose at most: " + facts.gap());
        ConsoleSummary.line(
                lines,
                "  seed and steps",
                "%s, %s"
                        .formatted(
                                facts.effort().seed(),
                                Phrases.number(facts.effort().steps())));
        return lines.toString();
    }
}
