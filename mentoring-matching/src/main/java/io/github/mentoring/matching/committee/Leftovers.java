package io.github.mentoring.matching.committee;

import io.github.mentoring.matching.run.StopSignal;

/** Lets mentees improve their committees with what seats and hours are left, without regard to prices. */
final class Leftovers {

    private final Panel[] panel; // mentee -> candidates
    private final int[] first; // mentee -> first decision about the candidates
    private final byte[] state; // decision -> what may be done
    private final int[] seats; // mentor -> committees
    private final long[] budget; // mentor -> hours
    private final Bookings booked;
    private final Weights weights;
    private final Prices toll; // of a seat: more than any committee is worth, while none is free
    private final long[] spare; // mentor -> hours that nobody has chosen
    private final BestCommittee best;

    Leftovers(Pricing pricing, long[] budget) {
        panel = pricing.panel;
        first = pricing.first;
        state = pricing.state;
        seats = pricing.seats;
        booked = pricing.booked;
        weights = pricing.weights;
        this.budget = budget;
        toll = new Prices(seats.length, weights.mostPrice());
        spare = budget.clone();
        best = new BestCommittee(weights, toll, spare);
    }

    /** Has the caller asked, in the midst of long searches too, whether to stop. */
    void heed(StopSignal stop) {
        best.heed(stop);
    }

    /** Returns whether the caller ended a search. */
    boolean isInterrupted() {
        return best.isInterrupted();
    }

    /** Goes on until nobody can do any better. */
    void fill() {
        for (int j = 0; j < seats.length; j++) {
            leaveSpare(j);
        }
        boolean isBetter = true;
        while (isBetter) {
            isBetter = false;
            for (int i = 0; i < panel.length; i++) {
                isBetter |= improve(i);
            }
        }
    }

    private boolean improve(int i) {
        int[] before = booked.members[i];
        for (int k : before) {
            int j = panel[i].mentor[k];
            toll.seat.high[j] = 0;
            spare[j] += panel[i].spent(k, booked.holders[i]);
        }
        best.findAbove(panel[i], state, first[i], -1, -1, booked.grossHigh[i], booked.grossLow[i]);
        boolean isBetter = best.isFound();
        if (isBetter) {
            booked.choose(i, best.members(), best.holders(), best.high(), best.low());
        }
        for (int k : before) {
            leaveSpare(panel[i].mentor[k]);
        }
        for (int k : booked.members[i]) {
            leaveSpare(panel[i].mentor[k]);
        }
        return isBetter;
    }

    private void leaveSpare(int j) {
        toll.seat.high[j] = booked.load[j] >= seats[j] ? 4 * weights.mostUrgent() : 0;
        spare[j] = budget[j] - booked.hours[j];
    }
}
