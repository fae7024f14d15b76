package io.github.mentoring.examples.store;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.mentoring.core.lifecycle.Command;
import io.github.mentoring.core.lifecycle.Move;
import io.github.mentoring.core.relationship.RelationshipId;

/**
 * A command, and the relationship that it is for.
 *
 * @param relationship the relationship
 * @param command the command
 */
record Request(RelationshipId relationship, Command command) {

    @JsonCreator
    Request(
            @JsonProperty(value = "relationship", required = true) RelationshipId relationship,
            @JsonProperty(value = "command", required = true) Command command) {
        this.relationship = requireNonNull(relationship, "relationship");
        this.command = requireNonNull(command, "command");
        checkArgument(
                !(command.step() instanceof Move.Begin begin) || begin.id().equals(relationship),
                "command for relationship `%s` begins another one; name one of them in both places",
                relationship);
    }
}
