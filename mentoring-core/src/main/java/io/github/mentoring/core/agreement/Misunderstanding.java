package io.github.mentoring.core.agreement;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.internal.Labels;
import io.github.mentoring.core.person.PersonId;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that two or more people did not understand alike, which is normal and open until they say how they settled it.
 *
 * <p>It does not say whose mistake it was. The text form shows neither the matter nor how it was settled.
 */
@Value.Immutable
public abstract class Misunderstanding {

    Misunderstanding() {} // only the generated class extends this type

    /** Returns the people between whom it lies, at least two. */
    @Value.NaturalOrder
    public abstract ImmutableSortedSet<PersonId> between();

    /** Returns the day on which it was raised. */
    public abstract LocalDate raisedOn();

    /** Returns the matter in the parties' own words. */
    @Value.Redacted
    public abstract String text();

    /** Returns how it was settled, or empty as long as nobody has said so. */
    public abstract Optional<Resolution> resolution();

    /** Returns a copy that is settled as given. */
    public abstract Misunderstanding withResolution(Resolution resolution);

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns whether it was raised and not settled by the end of the given day. */
    public boolean isOpen(LocalDate asOf) {
        requireNonNull(asOf, "asOf");
        return !raisedOn().isAfter(asOf)
                && resolution().map(each -> each.day().isAfter(asOf)).orElse(true);
    }

    @Value.Check
    void check() {
        checkArgument(
                between().size() > 1,
                "misunderstanding of %s names fewer than two people: %s; name everybody between whom it lies",
                raisedOn(),
                between());
        checkArgument(
                !Labels.isBlank(text()),
                "misunderstanding of %s must say what it is about; give at least a word",
                raisedOn());
        checkArgument(
                resolution().map(each -> !each.day().isBefore(raisedOn())).orElse(true),
                "misunderstanding of %s is settled before it is raised: %s; swap the days",
                raisedOn(),
                resolution().map(Resolution::day).orElse(null));
    }

    /** Builds {@link Misunderstanding} values. */
    public static final class Builder extends ImmutableMisunderstanding.Builder {
        Builder() {}

        /** Names people between whom it lies. */
        public Builder between(String... people) {
            for (String person : requireNonNull(people, "people")) {
                addBetween(PersonId.of(person));
            }
            return this;
        }
    }
}
