package io.github.mentoring.core.lifecycle;

/** The kinds of steps, in the order in which the {@link TransitionTable} lists them. */
public enum StepKind {
    /** A relationship begins to be prepared. */
    BEGIN,
    /** It goes on to the next phase of work. */
    ADVANCE,
    /** Somebody comes in. */
    JOIN,
    /** Somebody leaves, or all of them do. */
    END,
    /** Somebody wants another partner. */
    REQUEST_CHANGE,
    /** It becomes another relationship. */
    REDEFINE,
    /** A party says whether it is ready. */
    ANSWER_READINESS,
    /** An item of getting acquainted is settled, or open again. */
    SETTLE,
    /** A part of a mentee's context is made clear. */
    DESCRIBE_CONTEXT,
    /** A party says when it can be there. */
    STATE_AVAILABILITY,
    /** The parties say how long it is meant to last. */
    SET_TIMEFRAME,
    /** They settle an agreement, or another version of it. */
    AGREE,
    /** A mentee's goals are written down as they now stand. */
    KEEP_GOALS,
    /** A misunderstanding comes up, or is settled. */
    NOTE_MISUNDERSTANDING,
    /** A mentor of a committee takes on matters. */
    ALLOCATE_SEAT,
    /** A meeting is planned. */
    PLAN_MEETING,
    /** A planned meeting is called off. */
    DROP_MEETING,
    /** A meeting was held. */
    HOLD_MEETING,
    /** Homework is done. */
    FINISH_HOMEWORK,
    /** Somebody gives feedback. */
    GIVE_FEEDBACK,
    /** A cycle of coaching goes on. */
    COACH,
    /** The project that it is about is finished. */
    COMPLETE_PROJECT,
    /** A mentee looks back at what was reached. */
    REFLECT,
    /** The yearly look back has an outcome. */
    REVIEW,
    /** Somebody reports conduct. */
    REPORT_CONDUCT,
    /** What one could count on came about or did not. */
    REPORT_COMMITMENT,
    /** The programme has looked into what was reported. */
    ASSESS_CONDUCT,
    /** A fact of the institution's own is stated. */
    STATE_FACT
}
