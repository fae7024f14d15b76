package io.github.mentoring.examples.match;

import io.github.mentoring.core.format.FormatPolicy;
import io.github.mentoring.core.person.HeadCount;
import io.github.mentoring.examples.match.teams.TeamFormat;
import io.github.mentoring.matching.MatchRound;
import io.github.mentoring.matching.TeamRound;
import io.github.mentoring.matching.problem.Score;
import io.github.mentoring.matching.team.TeamEffort;
import io.github.mentoring.matching.team.TeamShape;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The teams that are to be formed of the people of a round, as a command line asks for them. */
final class TeamOptions {

    private static final Score SAME_RANK = Score.ofTenThousandths(10_000);

    @Option(
            names = "--teams",
            required = true,
            paramLabel = "FORMAT",
            converter = FormatName.class,
            description = {
                "Put the same people into teams as well, and add a page on them to the report.",
                "team: several mentors and mentees; group: one mentor; peer-group: everybody is a peer;",
                "facilitated-peer: mentors watch over cohorts of all others."
            })
    private TeamFormat format = TeamFormat.TEAM;

    @Option(
            names = "--team-mentees",
            paramLabel = "N..M",
            converter = SizeRange.Converter.class,
            description = "How many mentees or peers a team has; by default as the format allows.")
    private @Nullable SizeRange mentees;

    @Option(
            names = "--team-count",
            paramLabel = "N",
            converter = TeamCount.class,
            description = "How many teams there are to be; by default as many as are best.")
    private @Nullable Integer count;

    @Option(
            names = "--team-seed",
            paramLabel = "N",
            converter = Seed.class,
            description = "The seed of the search; by default 0.")
    private int seed;

    @Option(
            names = "--team-steps",
            paramLabel = "N",
            converter = StepCount.class,
            description = "How many steps the search may take; by default 20000.")
    private int steps = Math.toIntExact(TeamEffort.standard().steps());

    @Option(
            names = "--team-repairs",
            paramLabel = "N",
            converter = RepairCount.class,
            description = "For how many people to work out what is to be done when they leave; by default 20.")
    private int repairs = 20;

    /** Creates the options with nothing set. */
    TeamOptions() {}

    TeamFormat format() {
        return format;
    }

    TeamEffort effort() {
        return TeamEffort.of(seed, steps);
    }

    /** Returns for how many people to work out what is to be done when they leave. */
    int repairs() {
        return repairs;
    }

    /** Returns why the format has no room for so many mentees, or empty if it has. */
    Optional<String> objection() {
        TeamShape shape = TeamShape.of(format.format(), FormatPolicy.standard());
        int room = shape.room(shape.mostMentors().people());
        return mentees == null || mentees.least().people() <= room
                ? Optional.empty()
                : Optional.of("a %s has room for %s at most; lower --team-mentees %s..%s"
                        .formatted(format.option(), room, mentees.least(), mentees.most()));
    }

    /** Returns the round that forms the teams of a round of people; peers of one level suit each other best. */
    TeamRound of(MatchRound people) {
        TeamRound round = TeamRound.of(people, format.format(), FormatPolicy.standard());
        if (mentees != null) {
            round = round.ofMentees(mentees.least(), mentees.most());
        }
        if (count != null) {
            round = round.exactly(HeadCount.of(count));
        }
        return format.format().isPeerCohort() ? round.preferringSameRank(SAME_RANK) : round;
    }

    /** Reads a format as it is written on the command line. */
    static final class FormatName implements ITypeConverter<TeamFormat> {

        FormatName() {}

        @Override
        public TeamFormat convert(String name) {
            return TeamFormat.named(name)
                    .orElseThrow(() -> new TypeConversionException("format is unknown: %s; use one of: %s"
                            .formatted(
                                    name,
                                    Stream.of(TeamFormat.values())
                                            .map(TeamFormat::option)
                                            .collect(Collectors.joining(", ")))));
        }
    }

    /** Reads how many teams there are to be. */
    static final class TeamCount extends WholeNumber {

        TeamCount() {
            super("number of teams", 1, "--team-count");
        }
    }

    /** Reads a seed. */
    static final class Seed extends WholeNumber {

        Seed() {
            super("seed", Integer.MIN_VALUE, "--team-seed");
        }
    }

    /** Reads how many steps to take. */
    static final class StepCount extends WholeNumber {

        StepCount() {
            super("number of steps", 0, "--team-steps");
        }
    }

    /** Reads how many repairs to work out. */
    static final class RepairCount extends WholeNumber {

        RepairCount() {
            super("number of people", 0, "--team-repairs");
        }
    }
}
