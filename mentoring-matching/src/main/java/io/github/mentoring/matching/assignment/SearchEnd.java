package io.github.mentoring.matching.assignment;

/** How far the search for a matching came before its end or the caller's. */
public enum SearchEnd {
    /** To the end: the matching is best, and it is the one best matching that the tie rule names. */
    COMPLETE,
    /** The matching is best, but of several equally good ones it need not be the one that the tie rule names. */
    BEFORE_TIES,
    /** The matching keeps all bounds, and its gap says how much better the best may be; none at all if that is zero. */
    BEFORE_BEST
}
