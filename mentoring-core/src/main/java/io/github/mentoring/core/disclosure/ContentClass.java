package io.github.mentoring.core.disclosure;

/** What kind of thing is passed on; declared from the least to the most intimate. */
public enum ContentClass {
    /** That the relationship exists. */
    EXISTENCE,
    /** What somebody answered in the programme's survey. */
    SURVEY_ANSWER,
    /** What the two told each other, in whatever way. */
    SHARED_CONTENT
}
