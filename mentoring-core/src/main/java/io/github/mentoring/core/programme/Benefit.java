package io.github.mentoring.core.programme;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Ordering;
import io.github.mentoring.core.person.Side;
import java.util.stream.Stream;

/**
 * What somebody gains from a mentoring relationship.
 *
 * <p>Introduction to Mentorship, on benefits. That benefits are of inner or outer value is said in Mastering Mentoring,
 * Part 1; which is which was decided here.
 */
public enum Benefit {
    /** The mentor feels able to help. */
    POWER_TO_HELP(Gainer.MENTOR, ValueKind.INTRINSIC),
    /** The mentor becomes better at listening and at giving feedback. */
    LISTENING_AND_FEEDBACK(Gainer.MENTOR, ValueKind.EXTRINSIC),
    /** The mentor thinks more about the own practice. */
    MENTOR_REFLECTION(Gainer.MENTOR, ValueKind.INTRINSIC),
    /** The mentor grows in the profession and is more content with it. */
    PROFESSIONAL_GROWTH(Gainer.MENTOR, ValueKind.INTRINSIC),
    /** The mentor feels to be giving something to the field at large. */
    GIVING_TO_THE_FIELD(Gainer.MENTOR, ValueKind.INTRINSIC),
    /** The mentor becomes better at guiding and teaching. */
    GUIDING_AND_TEACHING(Gainer.MENTOR, ValueKind.EXTRINSIC),
    /** The mentor earns points for professional development, where profession and regulation grant them. */
    CREDITS(Gainer.MENTOR, ValueKind.EXTRINSIC),

    /** The mentee decides better in clinical matters. */
    CLINICAL_DECISIONS(Gainer.MENTEE, ValueKind.EXTRINSIC),
    /** The mentee becomes surer of the own profession and lives up to it. */
    PROFESSIONAL_IDENTITY(Gainer.MENTEE, ValueKind.INTRINSIC),
    /** The mentee trusts the own abilities. */
    SELF_CONFIDENCE(Gainer.MENTEE, ValueKind.INTRINSIC),
    /** The mentee thinks more about the own practice. */
    MENTEE_REFLECTION(Gainer.MENTEE, ValueKind.INTRINSIC),
    /** The mentee likes the work better. */
    JOB_SATISFACTION(Gainer.MENTEE, ValueKind.INTRINSIC),
    /** The mentee feels seen and confirmed. */
    VALIDATION(Gainer.MENTEE, ValueKind.INTRINSIC),
    /** The mentee gets at resources that rest on evidence. */
    EVIDENCE_RESOURCES(Gainer.MENTEE, ValueKind.EXTRINSIC),

    /** The career moves on. */
    CAREER_DEVELOPMENT(Gainer.EITHER, ValueKind.EXTRINSIC),
    /** Life becomes richer. */
    PERSONAL_ENRICHMENT(Gainer.EITHER, ValueKind.INTRINSIC),
    /** The person grows. */
    PERSONAL_GROWTH(Gainer.EITHER, ValueKind.INTRINSIC),
    /** The work becomes more interesting. */
    PROFESSIONAL_STIMULATION(Gainer.EITHER, ValueKind.INTRINSIC);

    private final Gainer gainer;
    private final ValueKind valueKind;

    Benefit(Gainer gainer, ValueKind valueKind) {
        this.gainer = gainer;
        this.valueKind = valueKind;
    }

    /** Returns who may gain it. */
    public Gainer gainer() {
        return gainer;
    }

    /** Returns whether its value is an inner or an outer one. */
    public ValueKind valueKind() {
        return valueKind;
    }

    /** Returns whether it is to be had only where profession and regulation provide for it. */
    public boolean isConditional() {
        return this == CREDITS;
    }

    /** Returns whether somebody on the given side may gain it. */
    public boolean isOpenTo(Side side) {
        return gainer.includes(requireNonNull(side, "side"));
    }

    /** Returns all that somebody on the given side may gain, conditional or not. */
    public static ImmutableSortedSet<Benefit> of(Side side) {
        requireNonNull(side, "side");
        return Stream.of(values())
                .filter(benefit -> benefit.isOpenTo(side))
                .collect(ImmutableSortedSet.toImmutableSortedSet(Ordering.natural()));
    }

    /** Who may gain a benefit. */
    public enum Gainer {
        /** Mentors alone. */
        MENTOR,
        /** Mentees alone. */
        MENTEE,
        /** Mentors and mentees alike. */
        EITHER;

        boolean includes(Side side) {
            return switch (side) {
                case MENTOR -> this != MENTEE;
                case MENTEE -> this != MENTOR;
            };
        }
    }

    /** Of what kind the value of a benefit is. */
    public enum ValueKind {
        /** It lies in how a person feels and thinks. */
        INTRINSIC,
        /** It shows in what a person can do, get or become. */
        EXTRINSIC
    }
}
