package io.github.mentoring.core.meeting;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.person.MenteeId;
import io.github.mentoring.core.person.MentorId;
import io.github.mentoring.core.person.ParticipantId;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * How a meeting ended: when to meet next, and what each side does until then.
 *
 * <p>Homework that was not spoken of is absent; an empty list says that there is none, which settles the matter too.
 */
@Value.Immutable
public abstract class WrapUp {

    WrapUp() {} // only the generated class extends this type

    /** Returns the day of the next meeting, or empty if it is not fixed. */
    public abstract Optional<LocalDate> nextMeeting();

    /** Returns what mentees took on, empty if it was not spoken of; an empty list means none. */
    public abstract Optional<ImmutableList<Homework>> menteeHomework();

    /** Returns what mentors took on, empty if it was not spoken of; an empty list means none. */
    public abstract Optional<ImmutableList<Homework>> mentorHomework();

    /** Returns the wrap-up of a meeting that settled nothing. */
    public static WrapUp unsettled() {
        return builder().build();
    }

    /** Returns what is not settled, in the order of declaration. */
    public ImmutableSortedSet<WrapUpItem> missing() {
        EnumSet<WrapUpItem> missing = EnumSet.noneOf(WrapUpItem.class);
        if (nextMeeting().isEmpty()) {
            missing.add(WrapUpItem.NEXT_MEETING);
        }
        if (menteeHomework().isEmpty()) {
            missing.add(WrapUpItem.MENTEE_HOMEWORK);
        }
        if (mentorHomework().isEmpty()) {
            missing.add(WrapUpItem.MENTOR_HOMEWORK);
        }
        return ImmutableSortedSet.copyOf(missing);
    }

    /** Returns all homework, that of mentees first, each in the order given. */
    public ImmutableList<Homework> homework() {
        return Stream.of(menteeHomework(), mentorHomework())
                .flatMap(Optional::stream)
                .flatMap(ImmutableList::stream)
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns this wrap-up with the given homework, which it lists, marked as done. */
    public WrapUp withDone(Homework homework) {
        checkArgument(
                homework().contains(requireNonNull(homework, "homework")),
                "wrap-up does not list the homework of `%s`; pass it as it is listed",
                homework.bearer());
        return builder()
                .nextMeeting(nextMeeting())
                .menteeHomework(menteeHomework().map(listed -> withDone(listed, homework)))
                .mentorHomework(mentorHomework().map(listed -> withDone(listed, homework)))
                .build();
    }

    private static ImmutableList<Homework> withDone(ImmutableList<Homework> listed, Homework homework) {
        return listed.stream()
                .map(each -> each.equals(homework) ? each.withDone(true) : each)
                .collect(ImmutableList.toImmutableList());
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    @Value.Check
    void check() {
        checkBearers(menteeHomework(), MenteeId.class, "mentee", "mentor");
        checkBearers(mentorHomework(), MentorId.class, "mentor", "mentee");
    }

    private static void checkBearers(
            Optional<ImmutableList<Homework>> homework,
            Class<? extends ParticipantId> role,
            String side,
            String otherSide) {
        homework.stream()
                .flatMap(ImmutableList::stream)
                .map(Homework::bearer)
                .forEach(bearer -> checkArgument(
                        role.isInstance(bearer),
                        "wrap-up counts homework of %s `%s` as that of a %s; list it as %s homework",
                        otherSide,
                        bearer,
                        side,
                        otherSide));
    }

    /** Builds {@link WrapUp} values. */
    public static final class Builder extends ImmutableWrapUp.Builder {
        Builder() {}

        /** States what mentees took on; nothing at all means that there is none. */
        public Builder menteeHomework(Homework... homework) {
            return menteeHomework(ImmutableList.copyOf(requireNonNull(homework, "homework")));
        }

        /** States what mentors took on; nothing at all means that there is none. */
        public Builder mentorHomework(Homework... homework) {
            return mentorHomework(ImmutableList.copyOf(requireNonNull(homework, "homework")));
        }
    }
}
