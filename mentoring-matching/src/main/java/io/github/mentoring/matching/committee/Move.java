package io.github.mentoring.matching.committee;

/**
 * What a mentee might have instead of the committee they have, what they would lose by that, and how much of a mentor's seats or hours
 * would go from hand to hand.
 */
final class Move implements Comparable<Move> {

    final int mentee;
    final boolean isBound; // to stay as they are: decided so
    final long amount; // seats or hours
    final long lossHigh;
    final long lossLow;
    final long priceHigh; // by what the price of one of them must change for the move to be no loss
    final long priceLow;
    final int[] members;
    final int[] holders;
    final long grossHigh; // what the other committee is worth without prices
    final long grossLow;

    /**
     * Creates a move.
     *
     * @param isUp whether the price of one seat or hour is rounded up, or else down
     */
    Move(
            int mentee,
            boolean isBound,
            long amount,
            boolean isUp,
            long lossHigh,
            long lossLow,
            int[] members,
            int[] holders,
            long grossHigh,
            long grossLow) {
        this.mentee = mentee;
        this.isBound = isBound;
        this.amount = amount;
        this.lossHigh = lossHigh;
        this.lossLow = lossLow;
        this.members = members;
        this.holders = holders;
        this.grossHigh = grossHigh;
        this.grossLow = grossLow;
        boolean isWhole = lossHigh % amount == 0;
        priceHigh = part(lossHigh, amount, isUp);
        priceLow = isWhole ? part(lossLow, amount, isUp) : 0;
    }

    private static long part(long loss, long amount, boolean isUp) {
        return isUp ? -Math.floorDiv(-loss, amount) : Math.floorDiv(loss, amount);
    }

    /** Puts those first who cannot do without, then those who lose most by the seat or hour. */
    @Override
    public int compareTo(Move other) {
        if (isBound != other.isBound) {
            return isBound ? -1 : 1;
        }
        int byHigh = Long.compare(other.priceHigh, priceHigh);
        int byPrice = byHigh == 0 ? Long.compare(other.priceLow, priceLow) : byHigh;
        return byPrice == 0 ? Integer.compare(mentee, other.mentee) : byPrice;
    }
}
