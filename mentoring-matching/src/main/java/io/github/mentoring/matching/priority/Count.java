package io.github.mentoring.matching.priority;

/** What a level counts, while it is raised unit by unit; all in small whole numbers. */
interface Count {

    /** Returns what a matched pair counts for. */
    int weight(int edge);

    /** Returns what one partner more would count for somebody. */
    int next(int node);

    /** Returns what the last of somebody's partners counts for. */
    int last(int node);
}
