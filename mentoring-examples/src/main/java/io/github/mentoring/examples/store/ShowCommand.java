package io.github.mentoring.examples.store;

import io.github.mentoring.core.lifecycle.Event;
import io.github.mentoring.core.lifecycle.Relationship;
import io.github.mentoring.core.relationship.RelationshipId;
import io.github.mentoring.core.wording.Wording;
import io.github.mentoring.examples.life.LifeText;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Where relationships stand. */
@Command(name = "show", description = "Shows where each relationship stands, or all that is on record of one.")
final class ShowCommand implements Callable<Integer> {

    @Mixin
    private final StoreAccess access = new StoreAccess();

    @CommandLine.Spec
    @SuppressWarnings("NullAway.Init") // set before the command runs
    private CommandLine.Model.CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "RELATIONSHIP", description = "Which relationship (default: all).")
    private @Nullable String relationship;

    private final LifeText words = new LifeText(Wording.english());

    ShowCommand() {}

    @Override
    public Integer call() throws IOException {
        return access.read(relationship == null ? this::showAll : this::showOne);
    }

    private void showAll(RelationshipStore store) throws SQLException {
        for (RelationshipId id : store.relationships()) {
            print(store.load(id).orElseThrow());
        }
    }

    private void showOne(RelationshipStore store) throws SQLException {
        Optional<Relationship> now = Optional.empty();
        for (RelationshipId id : store.relationships()) {
            if (id.value().equals(relationship)) {
                now = store.load(id);
            }
        }
        if (now.isEmpty()) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(),
                    "relationship `%s` is not on record; show all to see which are".formatted(relationship));
        }
        print(now.get());
        for (Event event : store.events(now.get().id())) {
            access.out()
                    .println("  %s. %s on %s; %s, recorded %s, policy %s"
                            .formatted(
                                    event.number(),
                                    words.of(event),
                                    event.occurredOn(),
                                    event.command(),
                                    event.recordedAt(),
                                    event.policyVersion()));
        }
    }

    private void print(Relationship now) {
        access.out().println(now.id() + ": " + words.of(now));
    }
}
