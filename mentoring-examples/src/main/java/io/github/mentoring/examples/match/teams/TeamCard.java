package io.github.mentoring.examples.match.teams;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.mentoring.core.format.MentoringFormat;
import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.examples.match.output.PairRow;
import io.github.mentoring.examples.match.output.PersonLabel;
import io.github.mentoring.matching.MatchRound;
import io.github.mentoring.matching.MatchedPair;
import io.github.mentoring.matching.team.Team;
import io.github.mentoring.matching.team.TeamLimit;
import io.github.mentoring.matching.team.TeamReport;
import java.util.Optional;
import java.util.stream.Collectors;

/** One team of the page: who is in it, why, what bounds it, and what becomes of it when somebody leaves. */
record TeamCard(
        int number,
        String title,
        String size,
        ImmutableList<PersonLabel> mentors,
        ImmutableList<Member> mentees,
        String limits,
        String room,
        ImmutableList<String> findings,
        ImmutableList<Leaving> leaving,
        ImmutableList<PairRow> pairs) {

    /** A mentee or peer, with what they add to the worth. */
    record Member(PersonLabel label, String worth) {}

    boolean isLed() {
        return !mentors.isEmpty();
    }

    static TeamCard of(int number, TeamReport report, TeamFacts facts) {
        TeamFormat format = facts.format();
        Team team = report.team();
        MatchRound round = facts.result().round().round();
        return new TeamCard(
                number,
                "%s %s".formatted(format.oneCapitalised(), number),
                team.mentors().isEmpty()
                        ? format.mentees(team.mentees().size())
                        : "%s and %s"
                                .formatted(
                                        format.mentors(team.mentors().size()),
                                        format.mentees(team.mentees().size())),
                team.mentors().stream()
                        .map(mentor -> PersonLabel.of(mentor, round))
                        .collect(ImmutableList.toImmutableList()),
                team.mentees().stream()
                        .map(mentee -> new Member(PersonLabel.of(mentee, round), facts.worth(mentee, report)))
                        .collect(ImmutableList.toImmutableList()),
                limits(report, format),
                room(report, facts),
                facts.result().findings(team).reported().stream()
                        .map(ObstacleText::finding)
                        .collect(ImmutableList.toImmutableList()),
                Leaving.of(team, facts),
                pairs(team, round));
    }

    private static String limits(TeamReport report, TeamFormat format) {
        String numbers = report.limits().stream()
                .map(limit -> number(limit, format))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", and "));
        String rules = report.keptOutBy().stream()
                .map(limit -> rule(limit, format))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", and "));
        return (numbers.isEmpty() ? "No number bounds it." : "It has %s.".formatted(numbers))
                + (rules.isEmpty() ? "" : " Of those who are free some cannot join it, as %s.".formatted(rules));
    }

    /** Returns what a limit says as a number that is reached, if it is one. */
    private static Optional<String> number(TeamLimit limit, TeamFormat format) {
        return switch (limit) {
            case MOST_MENTORS -> Optional.of("as many %s as it may have".formatted(format.mentorWords()));
            case MOST_MENTEES -> Optional.of("as many %s as it may have".formatted(format.menteeWords()));
            case MENTEES_PER_MENTOR ->
                Optional.of("as many %s as its %s allow".formatted(format.menteeWords(), format.mentorWords()));
            case MENTOR_TAKES_NO_MORE ->
                Optional.of("as many %s as one of its %s takes".formatted(format.menteeWords(), format.mentorWords()));
            case DISTINCT_DISCIPLINES -> Optional.of("no more disciplines than it must have");
            case MENTOR_TAKES_FEWER, SCREENING, TOGETHER, COMMON_TIME, SHARED_INTERESTS -> Optional.empty();
        };
    }

    /** Returns what a limit says as a rule that keeps somebody out, if it is one and not said of the team itself. */
    private static Optional<String> rule(TeamLimit limit, TeamFormat format) {
        return switch (limit) {
            case MENTOR_TAKES_FEWER -> Optional.of("it has more %s than they take".formatted(format.menteeWords()));
            case SCREENING -> Optional.of("they may not be in one %s with somebody in it".formatted(format.one()));
            case TOGETHER -> Optional.of("they go together with others");
            case COMMON_TIME -> Optional.of("all would have too little time in common");
            case SHARED_INTERESTS -> Optional.of("all would have too few interests in common");
            case MOST_MENTORS, MOST_MENTEES, MENTEES_PER_MENTOR, MENTOR_TAKES_NO_MORE, DISTINCT_DISCIPLINES ->
                Optional.empty();
        };
    }

    /** Returns for how many it has room, for how many it would have with one mentor more, and how many mentors it takes. */
    private static String room(TeamReport report, TeamFacts facts) {
        TeamFormat format = facts.format();
        String room = "It has room for " + room(report.room(), facts);
        if (report.team().mentors().isEmpty()) {
            return room + ".";
        }
        String more = report.limits().contains(TeamLimit.MOST_MENTORS)
                ? room + " and may have no %s more.".formatted(format.mentor())
                : room
                        + "; with one %s more, for %s."
                                .formatted(format.mentor(), room(report.roomWithOneMore(), facts));
        return format.format() == MentoringFormat.TEAM ? more + " " + ratio(report.team(), facts) : more;
    }

    private static String room(HeadCount room, TeamFacts facts) {
        return room.people() >= facts.mentees() ? "everybody" : facts.format().mentees(room.people());
    }

    private static String ratio(Team team, TeamFacts facts) {
        int mentees = team.mentees().size();
        return "By the ratio %s mentees need %s mentors, and %s need %s."
                .formatted(mentees, mentorsNeeded(mentees, facts), mentees + 1, mentorsNeeded(mentees + 1, facts));
    }

    private static HeadCount mentorsNeeded(int mentees, TeamFacts facts) {
        return facts.result().round().policy().mentorsNeeded(HeadCount.of(mentees));
    }

    private static ImmutableList<PairRow> pairs(Team team, MatchRound round) {
        return team.mentees().stream()
                .flatMap(mentee -> team.mentors().stream().map(mentor -> pair(mentor, mentee, round)))
                .map(pair -> PairRow.of(pair, round))
                .collect(ImmutableList.toImmutableList());
    }

    private static MatchedPair pair(MentorId mentor, MenteeId mentee, MatchRound round) {
        return new MatchedPair(
                mentor,
                mentee,
                round.fit()
                        .score(
                                requireNonNull(round.people().get(mentor.person())),
                                requireNonNull(round.people().get(mentee.person()))));
    }
}
