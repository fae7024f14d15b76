package io.github.mentoring.examples.match.teams;

import com.google.common.collect.ImmutableList;
import io.github.mentoring.examples.match.output.PairRow;
import io.github.mentoring.examples.match.output.Phrases;
import io.github.mentoring.matching.criteria.Criterion;
import io.github.mentoring.matching.team.Team;
import io.github.mentoring.matching.team.TeamValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.IntSummaryStatistics;
import java.util.stream.IntStream;

/** All that the page of teams says, part by part and ready to be set; the template adds none but fixed words. */
record TeamsPage(
        String title,
        String one,
        String many,
        String mentorsTitle,
        String menteesTitle,
        String summary,
        ImmutableList<Figure> figures,
        Proof proof,
        ImmutableList<TeamCard> teams,
        ImmutableList<String> criteria,
        ImmutableList<Row> pairs,
        ImmutableList<UnplacedGroup> unplaced,
        ImmutableList<String> remedies,
        ImmutableList<String> idle,
        ImmutableList<String> notes) {

    /** One headline figure. */
    record Figure(String name, String value, String note) {}

    /** Whether there are better teams, and how to get these again. */
    record Proof(boolean best, String verdict, String value, String bound, String gap, String aim, String repeat) {}

    /** One row of the table of scores. */
    record Row(int team, PairRow pair) {}

    static TeamsPage of(TeamFacts facts) {
        TeamFormat format = facts.format();
        ImmutableList<TeamCard> cards = IntStream.range(0, facts.reports().size())
                .mapToObj(number -> TeamCard.of(number + 1, facts.reports().get(number), facts))
                .collect(ImmutableList.toImmutableList());
        return new TeamsPage(
                format.title(),
                format.one(),
                format.many(),
                Phrases.capitalised(format.mentorWords()),
                Phrases.capitalised(format.menteeWords()),
                summary(facts),
                figures(facts),
                proof(facts),
                cards,
                facts.result().round().round().fit().weights().keySet().stream()
                        .map(Criterion::name)
                        .map(name -> Phrases.capitalised(Phrases.spelledOut(name)))
                        .collect(ImmutableList.toImmutableList()),
                cards.stream()
                        .flatMap(card -> card.pairs().stream().map(pair -> new Row(card.number(), pair)))
                        .collect(ImmutableList.toImmutableList()),
                UnplacedGroup.of(facts),
                facts.obstacles().stream()
                        .map(obstacle -> Phrases.capitalised(ObstacleText.of(obstacle, format)) + ".")
                        .collect(ImmutableList.toImmutableList()),
                facts.formation().idle().stream().map(Object::toString).collect(ImmutableList.toImmutableList()),
                notes(facts));
    }

    int teamCount() {
        return teams.size();
    }

    int unplacedCount() {
        return unplaced.stream().mapToInt(UnplacedGroup::count).sum();
    }

    boolean nobody() {
        return unplaced.isEmpty();
    }

    boolean anyPairs() {
        return !pairs.isEmpty();
    }

    boolean anyRemedies() {
        return !remedies.isEmpty();
    }

    boolean anyIdle() {
        return !idle.isEmpty();
    }

    int idleCount() {
        return idle.size();
    }

    private static String summary(TeamFacts facts) {
        TeamFormat format = facts.format();
        int without = facts.unplaced().size();
        return "%s of %s %s in %s.%s"
                .formatted(
                        Phrases.number(facts.placed()),
                        format.mentees(facts.mentees()),
                        facts.placed() == 1 || facts.mentees() == 1 ? "is" : "are",
                        format.teams(facts.reports().size()),
                        without == 0
                                ? ""
                                : " For the other %s, the cause is given below."
                                        .formatted(without == 1 ? "one" : Phrases.number(without)));
    }

    private static ImmutableList<Figure> figures(TeamFacts facts) {
        TeamFormat format = facts.format();
        IntSummaryStatistics sizes =
                facts.formation().teams().stream().mapToInt(TeamsPage::size).summaryStatistics();
        int busy = facts.mentors() - facts.formation().idle().size();
        return ImmutableList.of(
                new Figure(
                        format.title(),
                        Phrases.number(facts.reports().size()),
                        sizes.getMin() == sizes.getMax()
                                ? "of %s people".formatted(sizes.getMin())
                                : "of %s to %s people".formatted(sizes.getMin(), sizes.getMax())),
                new Figure(
                        "%s in a %s".formatted(Phrases.capitalised(format.menteeWords()), format.one()),
                        Phrases.number(facts.placed()),
                        "of " + Phrases.number(facts.mentees())),
                new Figure(
                        "In no " + format.one(),
                        Phrases.number(facts.unplaced().size()),
                        facts.unplaced().isEmpty() ? "nobody is left out" : "each with the cause"),
                new Figure(
                        "%s in a %s".formatted(Phrases.capitalised(format.mentorWords()), format.one()),
                        Phrases.number(busy),
                        "of " + Phrases.number(facts.mentors())),
                new Figure("Mean worth", mean(facts), "of each %s in a %s".formatted(format.mentee(), format.one())),
                new Figure("Gap", gap(facts), "at most, to the best there could be"));
    }

    private static int size(Team team) {
        return team.mentors().size() + team.mentees().size();
    }

    private static String mean(TeamFacts facts) {
        return BigDecimal.valueOf(facts.formation().value().worth(), 4)
                .divide(
                        BigDecimal.valueOf(facts.formation().problem().parts())
                                .multiply(BigDecimal.valueOf(Math.max(1, facts.placed()))),
                        4,
                        RoundingMode.HALF_UP)
                .toPlainString();
    }

    private static String gap(TeamFacts facts) {
        if (facts.formation().isBest()) {
            return "none";
        }
        TeamValue gap = facts.formation().gap();
        return gap.placed() > 0
                ? facts.format().mentees(gap.placed())
                : TeamFacts.decimal(gap.worth(), facts.formation(), RoundingMode.CEILING);
    }

    private static Proof proof(TeamFacts facts) {
        TeamFormat format = facts.format();
        boolean isBest = facts.formation().isBest();
        TeamValue bound = facts.check().bound();
        return new Proof(
                isBest,
                verdict(facts),
                "%s placed, worth %s".formatted(format.mentees(facts.placed()), TeamFacts.worth(facts.formation())),
                "%s placed, worth %s"
                        .formatted(
                                format.mentees(bound.placed()),
                                TeamFacts.decimal(bound.worth(), facts.formation(), RoundingMode.CEILING)),
                isBest ? "nothing" : facts.gap(),
                aim(format),
                "Seed %s and at most %s steps. The same people, mapping, numbers, seed and steps always give the same page."
                        .formatted(
                                facts.effort().seed(),
                                Phrases.number(facts.effort().steps())));
    }

    private static String verdict(TeamFacts facts) {
        if (facts.check().isBest()) {
            return "No. The proof was checked and holds.";
        }
        return facts.formation().isBest()
                ? "No. All ways to share people out were gone through; the rules were checked and are kept."
                : "Perhaps. How far these are from the best at most was checked, and so were the rules.";
    }

    private static String aim(TeamFormat format) {
        String score = "the mean of their scores with its %s".formatted(format.mentorWords());
        String rank = "the part of its others who are on their level";
        return "As many %s as possible are in a %s; then these are worth as much together as possible. Each is worth %s."
                .formatted(
                        format.menteeWords(),
                        format.one(),
                        switch (format) {
                            case TEAM, GROUP -> score;
                            case PEER_GROUP -> rank;
                            case FACILITATED_PEER -> score + ", and " + rank;
                        });
    }

    private static ImmutableList<String> notes(TeamFacts facts) {
        boolean isAmongKept = switch (facts.format()) {
            case TEAM, GROUP -> true;
            case PEER_GROUP, FACILITATED_PEER -> false;
        };
        return facts.result().round().round().kept().stream()
                .filter(kept -> isAmongKept)
                .mapToObj(kept -> "Considered are the best %s of each mentee; with more there may be better %s."
                        .formatted(
                                Phrases.count(kept, "candidate", "candidates"),
                                facts.format().many()))
                .collect(ImmutableList.toImmutableList());
    }
}
