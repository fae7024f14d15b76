package io.github.mentoring.core.meeting;

import io.github.mentoring.core.internal.Labels;

/**
 * Something to talk about in a meeting; an open list, of which the constants are what is talked about most.
 *
 * <p>Compared by {@link String#compareTo}. What a pair talks about is private: values that hold topics leave them out of
 * their text forms.
 *
 * @param name the text, without blanks or control characters at its ends and not empty
 */
public record MeetingTopic(String name) implements Comparable<MeetingTopic> {

    /** Where the mentee's career is to lead. */
    public static final MeetingTopic CAREER_PLANNING = new MeetingTopic("career planning");
    /** Being promoted. */
    public static final MeetingTopic PROMOTION = new MeetingTopic("promotion");
    /** Research and what is published of it. */
    public static final MeetingTopic SCHOLARSHIP = new MeetingTopic("scholarship");
    /** What to spend one's time on. */
    public static final MeetingTopic TIME_MANAGEMENT = new MeetingTopic("time management");
    /** Work and private life side by side. */
    public static final MeetingTopic WORK_LIFE_BALANCE = new MeetingTopic("work-life balance");

    /** Checks the text. */
    public MeetingTopic {
        Labels.check("meeting topic", "name", name);
    }

    /** Returns the topic with the given text. */
    public static MeetingTopic of(String name) {
        return new MeetingTopic(name);
    }

    @Override
    public int compareTo(MeetingTopic other) {
        return name.compareTo(other.name);
    }

    /** Returns the text itself. */
    @Override
    public String toString() {
        return name;
    }
}
