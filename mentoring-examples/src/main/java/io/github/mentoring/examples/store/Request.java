package io.github.mentoring.examples.store;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.mentoring.core.lifecycle.Command;
import io.github.mentoring.core.lifecycle.Move;
import io.github.mentoring.core.relationship.RelationshipId;
import org.jspecify.annotations.Nullable;

/**
 * A command, and the relationship that it is for.
 *
 * @param relationship the relationship
 * @param command the command
 */
record Request(RelationshipId relationship, Command command) {

    Request {
        requireNonNull(relationship, "relationship");
        requireNonNull(command, "command");
        checkArgument(
                !(command.step() instanceof Move.Begin begin) || begin.id().equals(relationship),
                "command for relationship `%s` begins another one; name one of them in both places",
                relationship);
    }

    @JsonCreator
    static Request of(
            @JsonProperty("relationship") @Nullable RelationshipId relationship,
            @JsonProperty("command") @Nullable Command command) {
        if (relationship == null || command == null) {
            throw new IllegalArgumentException("request lacks its relationship or its command; name both");
        }
        return new Request(relationship, command);
    }
}
