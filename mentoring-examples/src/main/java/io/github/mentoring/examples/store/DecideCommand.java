package io.github.mentoring.examples.store;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import io.github.mentoring.core.lifecycle.Lifecycle;
import io.github.mentoring.core.lifecycle.Ruling;
import io.github.mentoring.core.programme.MentoringPolicy;
import io.github.mentoring.core.wording.Wording;
import io.github.mentoring.examples.life.LifeText;
import io.github.mentoring.examples.match.input.Reading;
import io.github.mentoring.examples.match.input.Text;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Commands in, rulings out. */
@Command(
        name = "decide",
        description = {
            "Decides on commands, one after the other, and puts on record what comes of them.",
            "What is said of a command is said once that is on disk.",
            "What was carried out before is not repeated; after a crash send all again."
        })
final class DecideCommand implements Callable<Integer> {

    private static final String SAMPLE = "sample.commands.jsonl";
    private static final Path STANDARD_INPUT = Path.of("-");

    @Mixin
    private final StoreAccess access = new StoreAccess();

    @Mixin
    private final PolicyOption policyOption = new PolicyOption();

    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init") // set before the command runs
    private CommandLine.Model.CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "COMMANDS.jsonl",
            description = "The commands, one in a line, or - to read them from standard input; see docs/store.md.")
    private @Nullable Path commands;

    @Option(names = "--sample", description = "Take the commands that come along, instead of COMMANDS.jsonl.")
    private boolean sample;

    @Option(
            names = "--as-of",
            paramLabel = "TIME",
            converter = TimeForm.class,
            description = "When this is, such as 2026-03-02T12:00:00Z (default: now).")
    private @Nullable Instant asOf;

    DecideCommand() {}

    @Override
    public Integer call() throws IOException {
        if (asOf != null) {
            access.checkReach(asOf);
        }
        Reading<MentoringPolicy> policy = policyOption.read();
        Reading<ImmutableList<Request>> requests = text().then(RequestReader::requests);
        if (policy instanceof Reading.Read<MentoringPolicy> under
                && requests instanceof Reading.Read<ImmutableList<Request>> read) {
            return decided(read.value(), under.value());
        }
        return access.refuse(Stream.concat(policy.problems().stream(), requests.problems().stream())
                .toList());
    }

    /** Decides on the commands; without any, no database is made, but one that is there is looked at all the same. */
    private int decided(List<Request> requests, MentoringPolicy policy) throws IOException {
        if (requests.isEmpty() && !access.isThere()) {
            sayThatThereAreNone();
            return CommandLine.ExitCode.OK;
        }
        return access.write(store -> {
            if (requests.isEmpty()) {
                sayThatThereAreNone();
            }
            decide(requests, policy, store);
        });
    }

    private void sayThatThereAreNone() {
        access.out().println("no commands");
        access.out().flush();
    }

    private Reading<Text> text() throws IOException {
        if (sample == (commands != null)) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(),
                    sample
                            ? "--sample brings its own commands; leave out COMMANDS.jsonl"
                            : "missing input; name COMMANDS.jsonl, or use --sample");
        }
        if (commands == null) {
            return Text.decode(
                    SAMPLE, Resources.toByteArray(requireNonNull(DecideCommand.class.getResource(SAMPLE), SAMPLE)));
        }
        Path file = commands;
        return file.equals(STANDARD_INPUT) ? Text.decode("standard input", System.in.readAllBytes()) : Text.read(file);
    }

    private void decide(List<Request> requests, MentoringPolicy policy, RelationshipStore store) throws SQLException {
        InstantSource clock = asOf == null ? InstantSource.system() : InstantSource.fixed(asOf);
        Registrar registrar = new Registrar(store, Lifecycle.under(policy), clock);
        LifeText words = new LifeText(Wording.english());
        for (Request request : requests) {
            Ruling ruling = registrar.decide(request.relationship(), request.command());
            ImmutableList<String> lines = ruling instanceof Ruling.Repeated repeated && isAnother(request, store)
                    ? ImmutableList.of(words.ofAnother(repeated.first()))
                    : words.of(request.command().step(), ruling);
            access.out()
                    .println("%s, %s: %s"
                            .formatted(request.relationship(), request.command().id(), lines.get(0)));
            lines.subList(1, lines.size()).forEach(line -> access.out().println("  " + line));
            access.out().flush();
        }
    }

    /** Returns whether what is on record under the id of a command is another step than it asks for, or on another day. */
    private static boolean isAnother(Request request, RelationshipStore store) throws SQLException {
        return store.events(request.relationship()).stream()
                .filter(event -> event.command().equals(request.command().id()))
                .findFirst()
                .filter(event -> event.change().equals(request.command().step())
                        && event.occurredOn().equals(request.command().on()))
                .isEmpty();
    }
}
