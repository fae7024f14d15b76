package io.github.mentoring.core.internal;

/** The titles of the texts that the domain was drawn from. */
public final class Works {

    /** The basics of mentoring, for clinicians. */
    public static final String MASTERING_1 = "Mastering Mentoring, Part 1";
    /** Traditional and emerging models of mentoring, coaching and supervision. */
    public static final String MASTERING_2 = "Mastering Mentoring, Part Two";
    /** A university department's questions and answers about mentoring among its faculty. */
    public static final String FACULTY_FAQ = "Faculty mentoring FAQ";
    /** Mentorship in rehabilitation. */
    public static final String INTRODUCTION = "Introduction to Mentorship";
    /** Advice on productive mentoring in academic medicine. */
    public static final String TEN_TIPS = "Ten tips for a productive mentoring relationship";
    /** No text says it; it follows from what several say. */
    public static final String DERIVED = "Derived";

    private Works() {}
}
