package io.github.mentoring.core.learning;

import com.google.common.collect.ImmutableSortedSet;
import io.github.mentoring.core.person.MentoringFunction;

/**
 * One thing that a mentor is there for, on one of the {@linkplain RoleList lists}, and the functions that it serves.
 *
 * <p>The texts do not tie their lists together; that this item serves that function is the library's reading.
 */
public enum RoleItem {
    /** Teaches, coaches and is an example. */
    TEACH_COACH_AND_MODEL(
            RoleList.WAYS_OF_HELPING, MentoringFunction.SKILL_DEVELOPMENT, MentoringFunction.ROLE_MODELLING),
    /** Challenges the mentee to grow beyond what is comfortable. */
    CHALLENGE_TO_GROW(RoleList.WAYS_OF_HELPING, MentoringFunction.SKILL_DEVELOPMENT),
    /** Opens doors. */
    OPEN_DOORS(RoleList.WAYS_OF_HELPING, MentoringFunction.SPONSORSHIP),
    /** Supports the mentee and speaks up for them. */
    SUPPORT_AND_ADVOCATE(RoleList.WAYS_OF_HELPING, MentoringFunction.EMOTIONAL_SUPPORT, MentoringFunction.SPONSORSHIP),

    /** Helps to set goals and to pursue them. */
    GOALS(RoleList.FACULTY_ROLE, MentoringFunction.CAREER_GUIDANCE),
    /** Steers past the pitfalls of the profession. */
    PITFALLS(RoleList.FACULTY_ROLE, MentoringFunction.CAREER_GUIDANCE),
    /** Introduces the mentee to others in the profession. */
    INTRODUCTIONS(RoleList.FACULTY_ROLE, MentoringFunction.SPONSORSHIP),
    /** Sees chances for the mentee's career. */
    OPPORTUNITIES(RoleList.FACULTY_ROLE, MentoringFunction.SPONSORSHIP),
    /** Lets the mentee think aloud. */
    SOUNDING_BOARD(RoleList.FACULTY_ROLE, MentoringFunction.EMOTIONAL_SUPPORT),
    /** Gives honest feedback that builds up. */
    HONEST_FEEDBACK(RoleList.FACULTY_ROLE, MentoringFunction.SKILL_DEVELOPMENT),
    /** Supports and values the mentee without judging. */
    VALIDATION(RoleList.FACULTY_ROLE, MentoringFunction.EMOTIONAL_SUPPORT),
    /** Is an example. */
    ROLE_MODEL(RoleList.FACULTY_ROLE, MentoringFunction.ROLE_MODELLING),
    /** Is of high moral and professional character. */
    CHARACTER(RoleList.FACULTY_ROLE, MentoringFunction.ROLE_MODELLING),
    /** Pays attention to diversity. */
    DIVERSITY(RoleList.FACULTY_ROLE, MentoringFunction.ROLE_MODELLING),

    /** Teaches. */
    TEACH(RoleList.SHORT_FORM, MentoringFunction.SKILL_DEVELOPMENT),
    /** Advises. */
    ADVISE(RoleList.SHORT_FORM, MentoringFunction.CAREER_GUIDANCE),
    /** Supports. */
    SUPPORT(RoleList.SHORT_FORM, MentoringFunction.EMOTIONAL_SUPPORT),
    /** Encourages. */
    ENCOURAGE(RoleList.SHORT_FORM, MentoringFunction.EMOTIONAL_SUPPORT);

    private final RoleList list;
    private final ImmutableSortedSet<MentoringFunction> functions;

    RoleItem(RoleList list, MentoringFunction... functions) {
        this.list = list;
        this.functions = ImmutableSortedSet.copyOf(functions);
    }

    /** Returns the list on which this stands. */
    public RoleList list() {
        return list;
    }

    /** Returns the functions that this serves, one or two. */
    public ImmutableSortedSet<MentoringFunction> functions() {
        return functions;
    }
}
