package io.github.mentoring.examples.match;

import com.google.common.collect.ImmutableList;
import io.github.mentoring.examples.match.input.Reading;
import io.github.mentoring.examples.match.input.Text;
import io.github.mentoring.examples.match.mapping.Mapping;
import io.github.mentoring.examples.match.mapping.MappingFile;
import io.github.mentoring.examples.match.people.PeopleFile;
import io.github.mentoring.examples.match.people.Roster;
import io.github.mentoring.matching.MatchRound;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The people of a round, as a command line names them. */
public final class RoundInput {

    @CommandLine.Spec(CommandLine.Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // set before the command runs
    private CommandLine.Model.CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "PEOPLE.csv", description = "The people: UTF-8 with a header row.")
    private @Nullable Path people;

    @Option(names = "--mapping", paramLabel = "MAPPING.yaml", description = "What the columns mean.")
    private @Nullable Path mapping;

    @Option(names = "--sample", description = "Take the people that come along, instead of PEOPLE.csv and --mapping.")
    private boolean sample;

    @Option(
            names = "--keep",
            paramLabel = "N",
            converter = CandidateCount.class,
            description = {
                "Consider the best N mentors of each mentee only, for many thousands of people; by default all.",
                "Fewer may be matched, and the result is proved best among those kept."
            })
    private @Nullable Integer keep;

    /** Creates an input with nothing set. */
    public RoundInput() {}

    /**
     * Checks that the people are named, and once.
     *
     * @throws CommandLine.ParameterException if they are not
     */
    public void checkUsage() {
        if (sample && (people != null || mapping != null)) {
            throw usage("--sample brings its own people and mapping; leave out PEOPLE.csv and --mapping");
        }
        if (!sample && (people == null || mapping == null)) {
            throw usage("missing input; name PEOPLE.csv and --mapping MAPPING.yaml, or use --sample");
        }
    }

    private CommandLine.ParameterException usage(String message) {
        return new CommandLine.ParameterException(spec.commandLine(), message);
    }

    /** Returns the files that are read, none for the sample. */
    public ImmutableList<Path> files() {
        return Stream.of(Optional.ofNullable(people), Optional.ofNullable(mapping))
                .flatMap(Optional::stream)
                .collect(ImmutableList.toImmutableList());
    }

    /** Reads the round, in which there are mentors and mentees, or tells everything that is wrong with the files. */
    public Reading<MatchRound> read() {
        return read(PeopleFile::read);
    }

    /** Reads the round, of peers if nobody mentors or wants to be mentored, or tells everything that is wrong with the files. */
    Reading<MatchRound> readPeers() {
        return read(PeopleFile::readPeers);
    }

    private Reading<MatchRound> read(BiFunction<Text, Mapping, Reading<Roster>> reader) {
        Reading<Text> mappingText = mapping == null ? Sample.mapping() : Text.read(mapping);
        Reading<Text> peopleText = people == null ? Sample.people() : Text.read(people);
        return mappingText
                .then(MappingFile::read)
                .and(
                        peopleText,
                        read -> text -> reader.apply(text, read)
                                .then(roster -> new Reading.Read<>(keeping(Rounds.of(roster, read)))));
    }

    private MatchRound keeping(MatchRound round) {
        return keep == null ? round : round.keepingBest(keep);
    }
}
