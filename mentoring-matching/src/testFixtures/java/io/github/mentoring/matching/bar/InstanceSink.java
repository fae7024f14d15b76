package io.github.mentoring.matching.bar;

/** Takes an instance part by part, so that none larger than memory allows has to be kept twice. */
public interface InstanceSink {

    /** Comes first. */
    void size(int mentees, int mentors, int pairs);

    /** Comes once for each mentor, ascending, before all mentees. */
    void mentor(int mentor, int least, int most);

    /** Comes once for each mentee, ascending, before all pairs. */
    void mentee(int mentee, int least, int most);

    /** Comes by mentee and then by mentor. */
    void pair(int mentee, int mentor, int weight);
}
