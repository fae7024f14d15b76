package io.github.mentoring.core.format;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.math.IntMath;
import io.github.mentoring.core.person.HeadCount;
import java.math.RoundingMode;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The figures and choices behind the rules of formats, for a programme or a single relationship.
 *
 * <p>A policy may ask for more people than the word "several" does, never for fewer: a team of one mentor is a group.
 */
@Value.Immutable
public abstract class FormatPolicy {

    private static final int SEVERAL = 2;
    private static final FormatPolicy STANDARD = builder().build();

    FormatPolicy() {} // only the generated class extends this type

    /** Returns how many mentors a team has at least; two or more, two unless set. */
    @Value.Default
    public HeadCount teamMinMentors() {
        return HeadCount.of(SEVERAL);
    }

    /** Returns how many mentees a team has at least; two or more, two unless set. */
    @Value.Default
    public HeadCount teamMinMentees() {
        return HeadCount.of(SEVERAL);
    }

    /** Returns how many mentees a team has at most for each of its mentors; one or more, five unless set. */
    @Value.Default
    public HeadCount teamMaxMenteesPerMentor() {
        return HeadCount.of(5);
    }

    /** Returns how many mentees a group has at least; two or more, two unless set. */
    @Value.Default
    public HeadCount groupMinMentees() {
        return HeadCount.of(SEVERAL);
    }

    /** Returns how many mentees the mentor of a group has at most, or empty, as unless set, if there is no bound. */
    public abstract Optional<HeadCount> groupMaxMenteesPerMentor();

    /** Returns how many peers a cohort of them has at least; two or more, two unless set. */
    @Value.Default
    public HeadCount peerGroupMinMembers() {
        return HeadCount.of(SEVERAL);
    }

    /** Returns what the end of its project means for functional mentoring; a review unless set. */
    @Value.Default
    public ProjectCompletion projectCompletion() {
        return ProjectCompletion.REVIEW;
    }

    /** Returns the policy of which nothing is set. */
    public static FormatPolicy standard() {
        return STANDARD;
    }

    /** Returns a new builder. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Returns the smallest number of mentors with whom so many mentees make a team.
     *
     * @throws IllegalArgumentException if so few mentees make no team, however many mentors there are
     */
    public HeadCount mentorsNeeded(HeadCount mentees) {
        requireNonNull(mentees, "mentees");
        checkArgument(
                mentees.compareTo(teamMinMentees()) >= 0,
                "team has too few mentees: %s; it takes %s or more",
                mentees,
                teamMinMentees());
        int byRatio = IntMath.divide(mentees.people(), teamMaxMenteesPerMentor().people(), RoundingMode.CEILING);
        return HeadCount.of(Math.max(teamMinMentors().people(), byRatio));
    }

    @Value.Check
    void check() {
        checkSeveral("mentors in a team", teamMinMentors());
        checkSeveral("mentees in a team", teamMinMentees());
        checkSeveral("mentees in a group", groupMinMentees());
        checkSeveral("members of a peer group", peerGroupMinMembers());
        checkArgument(
                teamMaxMenteesPerMentor().people() > 0,
                "format policy allows a team no mentee for each mentor; allow one or more");
        checkArgument(
                groupMaxMenteesPerMentor().isEmpty()
                        || groupMaxMenteesPerMentor().get().compareTo(groupMinMentees()) >= 0,
                "format policy allows a group at most %s mentees but asks for at least %s; raise the first",
                groupMaxMenteesPerMentor().orElse(null),
                groupMinMentees());
    }

    private static void checkSeveral(String who, HeadCount least) {
        checkArgument(
                least.people() >= SEVERAL, "format policy asks for too few %s: %s; ask for two or more", who, least);
    }

    /** What the end of its project means for functional mentoring; neither ends it by itself. */
    public enum ProjectCompletion {
        /** The two sides are asked to review what comes next. */
        REVIEW,
        /** They are asked as well whether they want to end it. */
        PROPOSE_END
    }

    /** Builds {@link FormatPolicy} values. */
    public static final class Builder extends ImmutableFormatPolicy.Builder {
        Builder() {}
    }
}
