package io.github.mentoring.matching.kernel;

/**
 * By how much, at most, a matching falls short of the best: places first, and weight where there is no difference in places.
 *
 * @param places the places that the best may have more
 * @param weight the weight that the best may have more if it has no more places than that; may be negative if places are not
 *     zero, since places may cost weight
 */
public record SparseGap(long places, long weight) {

    /** Returns whether the matching is best. */
    public boolean isNone() {
        return places == 0 && weight == 0;
    }
}
