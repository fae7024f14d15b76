package io.github.mentoring.core.network;

import static com.google.common.base.Preconditions.checkArgument;

import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.PersonId;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** The fact that a mentor brought a mentee together with somebody they may work with. */
@Value.Immutable
public abstract class Introduction {

    Introduction() {} // only the generated class extends this type

    /** Returns who made the introduction. */
    public abstract MentorId mentor();

    /** Returns who was introduced. */
    public abstract MenteeId mentee();

    /** Returns to whom, inside the programme or not; somebody else than the two. */
    public abstract PersonId contact();

    /** Returns the day on which it was made. */
    public abstract LocalDate date();

    /** Returns how it was made. */
    @Value.Redacted
    public abstract IntroductionChannel channel();

    /** Returns whether the contact was outside the mentee's own network; only then does the introduction widen it. */
    public abstract boolean outsideNetwork();

    /** Returns how far from home the contact is, or empty if unknown. */
    public abstract Optional<NetworkLevel> level();

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        checkArgument(
                !mentor().person().equals(mentee().person()),
                "introduction of `%s` is made by themselves; name the mentor who made it",
                mentee());
        checkArgument(
                !contact().equals(mentor().person()) && !contact().equals(mentee().person()),
                "introduction of `%s` by `%s` is to one of the two: `%s`; name the third person",
                mentee(),
                mentor(),
                contact());
    }

    /** Builds {@link Introduction} values. */
    public static final class Builder extends ImmutableIntroduction.Builder {
        Builder() {}
    }
}
