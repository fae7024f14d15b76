package io.github.mentoring.matching.assignment;

/** How far the search for a matching, or for a lottery over matchings, came before its end or the caller's. */
public enum SearchEnd {
    /** To the end: it is best, and the one of all best that the tie rule names. */
    COMPLETE,
    /** It is best, but of several equally good ones it need not be the one that the tie rule names. */
    BEFORE_TIES,
    /** It keeps all bounds, and its gap says how much better the best may be; none at all if that is zero. */
    BEFORE_BEST
}
