package io.github.mentoring.examples.store;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
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

    private static final Path STANDARD_INPUT = Path.of("-");

    @Mixin
    private final StoreAccess access = new StoreAccess();

    @Parameters(
            paramLabel = "COMMANDS.jsonl",
            description = "The commands, one in a line, or - to read them from standard input; see docs/store.md.")
    private @Nullable Path commands;

    @Option(
            names = "--as-of",
            paramLabel = "TIME",
            description = "When this is, such as 2026-03-02T12:00:00Z (default: now).")
    private @Nullable Instant asOf;

    DecideCommand() {}

    @Override
    public Integer call() throws IOException {
        if (asOf != null) {
            access.checkReach(asOf);
        }
        Reading<MentoringPolicy> policy = access.policy();
        Reading<ImmutableList<Request>> requests = text().then(RequestReader::requests);
        if (policy instanceof Reading.Read<MentoringPolicy> under
                && requests instanceof Reading.Read<ImmutableList<Request>> read) {
            return access.write(store -> decide(read.value(), under.value(), store));
        }
        return access.refuse(Stream.concat(policy.problems().stream(), requests.problems().stream())
                .toList());
    }

    private Reading<Text> text() throws IOException {
        Path file = requireNonNull(commands);
        return file.equals(STANDARD_INPUT) ? Text.decode("standard input", System.in.readAllBytes()) : Text.read(file);
    }

    private void decide(List<Request> requests, MentoringPolicy policy, RelationshipStore store) throws SQLException {
        InstantSource clock = asOf == null ? InstantSource.system() : InstantSource.fixed(asOf);
        Registrar registrar = new Registrar(store, Lifecycle.under(policy), clock);
        LifeText words = new LifeText(Wording.english());
        for (Request request : requests) {
            Ruling ruling = registrar.decide(request.relationship(), request.command());
            ImmutableList<String> lines = words.of(ruling);
            access.out()
                    .println("%s, %s: %s"
                            .formatted(request.relationship(), request.command().id(), lines.get(0)));
            lines.subList(1, lines.size()).forEach(line -> access.out().println("  " + line));
            access.out().flush();
        }
    }
}
