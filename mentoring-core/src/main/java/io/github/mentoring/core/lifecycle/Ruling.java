package io.github.mentoring.core.lifecycle;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.mentoring.core.finding.Findings;
import java.util.Optional;

/** What a {@link Lifecycle} says to a command. */
public sealed interface Ruling {

    /** Returns what was found: with a refusal all that stands against it, otherwise what is to be said all the same. */
    Findings findings();

    /** Returns the relationship as it is now, unless nothing has begun. */
    Optional<Relationship> relationship();

    /** Returns the events to put on record; none unless it is accepted. */
    default ImmutableList<Event> events() {
        return ImmutableList.of();
    }

    /**
     * It is accepted.
     *
     * @param events the events to put on record, in their order; at least one
     * @param now the relationship after them
     * @param findings what is to be said all the same
     */
    record Accepted(ImmutableList<Event> events, Relationship now, Findings findings) implements Ruling {

        /** Checks that something is put on record. */
        public Accepted {
            requireNonNull(events, "events");
            requireNonNull(now, "now");
            requireNonNull(findings, "findings");
            checkArgument(!events.isEmpty(), "accepted command leads to no event; call it repeated or refuse it");
        }

        @Override
        public Optional<Relationship> relationship() {
            return Optional.of(now);
        }
    }

    /**
     * One with its id was carried out before, and it adds nothing, whatever it says. Whether it is the same one shows as
     * far as {@link Taken#kind} and {@link Taken#on} of the first tell.
     *
     * @param first what was carried out under its id
     * @param now the relationship as it is
     */
    record Repeated(Taken first, Relationship now) implements Ruling {

        /** Checks that every part is there. */
        public Repeated {
            requireNonNull(first, "first");
            requireNonNull(now, "now");
        }

        @Override
        public Findings findings() {
            return Findings.none();
        }

        @Override
        public Optional<Relationship> relationship() {
            return Optional.of(now);
        }
    }

    /**
     * It is refused, and nothing changes.
     *
     * @param unmet all that stands against it, in report order; at least one violation
     * @param remarks what would be said all the same, of which none stands against it
     * @param relationship the relationship as it is, or empty if nothing has begun
     */
    record Refused(ImmutableList<Unmet> unmet, Findings remarks, Optional<Relationship> relationship)
            implements Ruling {

        /** Checks that there is a reason. */
        public Refused {
            requireNonNull(unmet, "unmet");
            requireNonNull(remarks, "remarks");
            requireNonNull(relationship, "relationship");
            checkArgument(!unmet.isEmpty(), "refused command has nothing against it; accept it instead");
        }

        /** Returns all that stands against it together with the remarks. */
        @Override
        public Findings findings() {
            return Unmet.findings(unmet).and(remarks);
        }
    }
}
