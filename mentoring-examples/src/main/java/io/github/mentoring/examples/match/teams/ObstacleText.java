package io.github.mentoring.examples.match.teams;

import com.google.common.collect.ImmutableList;
import io.github.mentoring.core.finding.Finding;
import io.github.mentoring.core.person.ParticipantId;
import io.github.mentoring.core.wording.Wording;
import io.github.mentoring.examples.match.input.Problem;
import io.github.mentoring.examples.match.output.Phrases;
import io.github.mentoring.matching.TeamOutcome;
import io.github.mentoring.matching.team.TeamObstacle;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Why there are no teams, or why not everybody is in one, and what would help. */
public final class ObstacleText {

    private ObstacleText() {}

    /** Returns why a round of teams was refused, all of it. */
    public static ImmutableList<Problem> of(TeamOutcome.Refused refused, TeamFormat format) {
        Stream<String> findings = refused.findings().all().stream()
                .map(finding -> finding(finding)
                        + (refused.obstacles().isEmpty() ? "; ask for other numbers with --team-mentees" : ""));
        Stream<String> obstacles = refused.obstacles().stream().map(obstacle -> of(obstacle, format));
        return Stream.concat(findings, obstacles)
                .map(text -> new Problem(0, "no %s can be formed: %s".formatted(format.many(), text)))
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns the code of a finding with what it says. */
    static String finding(Finding finding) {
        return "%s: %s".formatted(finding.rule().code(), Wording.english().of(finding));
    }

    /** Returns the rule that a format has besides those for pairs. */
    private static String ownRule(TeamFormat format) {
        return switch (format) {
            case TEAM, GROUP -> "";
            case PEER_GROUP -> ", as all peers of a group must share an interest";
            case FACILITATED_PEER -> ", as a facilitator must be known to be on a higher level than every peer";
        };
    }

    static String of(TeamObstacle obstacle, TeamFormat format) {
        if (obstacle instanceof TeamObstacle.TooFewMentors few) {
            return "%s have %s; it takes %s more with %s"
                    .formatted(
                            format.mentorWords(),
                            Phrases.count(few.there().count(), "free seat in all", "free seats in all"),
                            format.mentors(few.missing().people()),
                            format == TeamFormat.GROUP ? "free seats enough for a group" : "a free seat");
        } else if (obstacle instanceof TeamObstacle.TooFewMentees few) {
            return "there are %s; it takes %s, or fewer %s"
                    .formatted(
                            format.mentees(few.there().people()),
                            Phrases.number(few.needed().people()),
                            format.many());
        } else if (obstacle instanceof TeamObstacle.SizesDoNotFit sizes) {
            return "%s of these sizes cannot hold just %s; they can hold %s of them%s"
                    .formatted(
                            format.many(),
                            format.mentees(sizes.mentees().people()),
                            Phrases.number(sizes.below().people()),
                            sizes.above()
                                    .map(above -> ", or " + Phrases.number(above.people()) + " if more come")
                                    .orElse(""));
        } else if (obstacle instanceof TeamObstacle.TakeTooFew few) {
            return "%s %s fewer %s than the %s that a %s has at least; free more seats"
                    .formatted(
                            few.mentors().stream().map(Object::toString).collect(Collectors.joining(", ")),
                            few.mentors().size() == 1 ? "takes" : "take",
                            format.menteeWords(),
                            Phrases.number(few.needed().people()),
                            format.one());
        } else if (obstacle instanceof TeamObstacle.TooLittleRoom little) {
            return "%s would be enough if they took more; they have room for %s, and it takes %s more"
                    .formatted(
                            format.mentorWords(),
                            format.mentees(little.there().people()),
                            Phrases.number(little.missing().people()));
        } else if (obstacle instanceof TeamObstacle.TooFewEligible few) {
            return "the rules leave %s for any %s%s, and it takes %s; allow other numbers with --team-mentees, or drop a rule"
                    .formatted(
                            format.mentees(few.there().people()),
                            format.one(),
                            ownRule(format),
                            Phrases.number(few.needed().people()));
        } else if (obstacle instanceof TeamObstacle.NotFound notFound) {
            return notFound(notFound, format);
        } else if (obstacle instanceof TeamObstacle.CandidatesLeftOut) {
            return "only the best candidates of each were kept; keeping more may help";
        }
        return disciplines(obstacle).orElseGet(() -> together(obstacle, format));
    }

    /** Returns what is wrong with the number of disciplines, or empty if it is something else. */
    private static Optional<String> disciplines(TeamObstacle obstacle) {
        if (obstacle instanceof TeamObstacle.TooManyDisciplines many) {
            return Optional.of("%s disciplines are asked of at most %s; ask for fewer, or allow more mentors"
                    .formatted(many.asked(), Phrases.count(many.mentors().people(), "mentor", "mentors")));
        } else if (obstacle instanceof TeamObstacle.TooFewDisciplines few) {
            return Optional.of("mentors have %s in all; it takes %s"
                    .formatted(Phrases.count(few.there(), "discipline", "disciplines"), few.needed()));
        }
        return Optional.empty();
    }

    private static String notFound(TeamObstacle.NotFound notFound, TeamFormat format) {
        return notFound.everywhere()
                ? "numbers allow them, but rules leave none%s; allow other numbers with --team-mentees, or drop a rule"
                        .formatted(ownRule(format))
                : "numbers allow them, but none were found that keep the rules; look longer with --team-steps";
    }

    /** Returns why people who must be in one team cannot be. */
    private static String together(TeamObstacle obstacle, TeamFormat format) {
        if (obstacle instanceof TeamObstacle.MayNotMeet pair) {
            return "%s and %s must be in one %s and may not meet; part them"
                    .formatted(pair.one(), pair.other(), format.one());
        } else if (obstacle instanceof TeamObstacle.TooManyTogether many) {
            return "%s must be in one %s, which takes fewer; part them, or allow more"
                    .formatted(list(many.people()), format.one());
        } else if (obstacle instanceof TeamObstacle.TooLittleInCommon little) {
            return "%s must be in one %s and have too little in common; part them, or ask for less"
                    .formatted(list(little.people()), format.one());
        } else if (obstacle instanceof TeamObstacle.TooFewCandidates few) {
            return "%s must be in a %s, and only %s with a free seat may be in it with them; it takes %s"
                    .formatted(
                            few.mentee(),
                            format.one(),
                            format.mentors(few.there().people()),
                            Phrases.number(few.needed().people()));
        } else if (obstacle instanceof TeamObstacle.NeededTwice twice) {
            return "%s must be in both `%s` and `%s`; part them from those in one of the two"
                    .formatted(twice.mentee(), twice.one(), twice.other());
        } else if (obstacle instanceof TeamObstacle.TooFewSeats few) {
            return "%s must be in %s and has %s; free more, or part them from others"
                    .formatted(
                            few.mentor(),
                            format.teams(few.needed().people()),
                            Phrases.count(few.there().count(), "free seat", "free seats"));
        }
        throw new AssertionError("an obstacle without words: " + obstacle);
    }

    private static String list(ImmutableList<ParticipantId> people) {
        return people.stream().map(Object::toString).collect(Collectors.joining(", "));
    }
}
