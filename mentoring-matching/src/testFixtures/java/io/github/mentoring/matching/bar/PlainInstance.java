package io.github.mentoring.matching.bar;

/** An instance as plain arrays, from which every solver builds its own model; nobody may change them. */
public final class PlainInstance implements InstanceSink {

    /** How many mentees a mentor must get. */
    public int[] leastMentees = {};
    /** How many mentees a mentor may get. */
    public int[] mostMentees = {};
    /** How many mentors a mentee must get. */
    public int[] leastMentors = {};
    /** How many mentors a mentee may get. */
    public int[] mostMentors = {};
    /** The mentee of a pair. */
    public int[] menteeOf = {};
    /** The mentor of a pair. */
    public int[] mentorOf = {};
    /** The weight of a pair. */
    public long[] weightOf = {};

    private int taken;

    PlainInstance() {}

    /** Returns how many mentees there are. */
    public int mentees() {
        return mostMentors.length;
    }

    /** Returns how many mentors there are. */
    public int mentors() {
        return mostMentees.length;
    }

    /** Returns how many pairs there are. */
    public int pairs() {
        return menteeOf.length;
    }

    /** Returns whether everybody may be matched with everybody, as many on either side. */
    public boolean isComplete() {
        return mentees() == mentors() && pairs() == (long) mentees() * mentors();
    }

    @Override
    public void size(int mentees, int mentors, int pairs) {
        leastMentees = new int[mentors];
        mostMentees = new int[mentors];
        leastMentors = new int[mentees];
        mostMentors = new int[mentees];
        menteeOf = new int[pairs];
        mentorOf = new int[pairs];
        weightOf = new long[pairs];
    }

    @Override
    public void mentor(int mentor, int least, int most) {
        leastMentees[mentor] = least;
        mostMentees[mentor] = most;
    }

    @Override
    public void mentee(int mentee, int least, int most) {
        leastMentors[mentee] = least;
        mostMentors[mentee] = most;
    }

    @Override
    public void pair(int mentee, int mentor, int weight) {
        menteeOf[taken] = mentee;
        mentorOf[taken] = mentor;
        weightOf[taken++] = weight;
    }
}
