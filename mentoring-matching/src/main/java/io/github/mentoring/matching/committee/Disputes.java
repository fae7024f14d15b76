package io.github.mentoring.matching.committee;

/** Picks what to decide next: something on which demand and supply disagree. */
final class Disputes {

    private final Pricing pricing;
    private final Panel[] panel; // mentee -> candidates
    private final int[] first; // mentee -> first decision about the candidates
    private final byte[] state; // decision -> what may be done
    private final Bookings booked;

    Disputes(Pricing pricing) {
        this.pricing = pricing;
        panel = pricing.panel;
        first = pricing.first;
        state = pricing.state;
        booked = pricing.booked;
    }

    /** Returns a decision on which demand and supply disagree most and that is still open, or -1 if all are made. */
    int next() {
        int j = booked.nextOverloaded(0);
        int wanted = j < 0 ? -1 : wanted(j);
        int unsold = wanted >= 0 ? wanted : unsold();
        for (int i = 0; unsold < 0 && i < panel.length; i++) {
            unsold = anyOpen(i);
        }
        return unsold;
    }

    /** Returns an open decision on somebody who has chosen a mentor, one that takes most hours, or -1. */
    private int wanted(int j) {
        int wanted = -1;
        long most = -1;
        for (int i : booked.wanting(j)) {
            int k = pricing.candidate(i, j);
            long spent = panel[i].spent(k, booked.holders[i]);
            if (isOpen(i, k) && spent > most) {
                wanted = first[i] + k;
                most = spent;
            }
        }
        for (int i : booked.wanting(j)) {
            int[] holders = booked.holders[i];
            for (int role = 0; wanted < 0 && panel[i].isRoleTimed && role < holders.length; role++) {
                int decision = first[i] + panel[i].decision(role, holders[role]);
                boolean isHolder = panel[i].mentor[holders[role]] == j;
                wanted = isHolder && state[decision] == BestCommittee.FREE ? decision : -1;
            }
        }
        return wanted;
    }

    /** Returns an open decision on a mentor who costs something and has some of it left, or -1. */
    private int unsold() {
        for (int i = 0; i < panel.length; i++) {
            for (int k = 0; k < panel[i].size; k++) {
                if (pricing.isUnsold(panel[i].mentor[k]) && isOpen(i, k)) {
                    return first[i] + k;
                }
            }
        }
        for (int i = 0; i < panel.length; i++) {
            for (int role = 0; panel[i].isRoleTimed && role < panel[i].roles.length; role++) {
                for (int k = 0; k < panel[i].size; k++) {
                    if (pricing.isUnsold(panel[i].mentor[k]) && isOpen(i, role, k)) {
                        return first[i] + panel[i].decision(role, k);
                    }
                }
            }
        }
        return -1;
    }

    private int anyOpen(int i) {
        for (int k = 0; k < panel[i].size; k++) {
            if (isOpen(i, k)) {
                return first[i] + k;
            }
        }
        for (int role = 0; panel[i].isRoleTimed && role < panel[i].roles.length; role++) {
            for (int k = 0; k < panel[i].size; k++) {
                if (isOpen(i, role, k)) {
                    return first[i] + panel[i].decision(role, k);
                }
            }
        }
        return -1;
    }

    private boolean isOpen(int i, int k) {
        return state[first[i] + k] == BestCommittee.FREE && !pricing.isIn(i, k);
    }

    private boolean isOpen(int i, int role, int k) {
        return state[first[i] + panel[i].decision(role, k)] == BestCommittee.FREE
                && state[first[i] + k] != BestCommittee.OUT
                && (panel[i].groups[k] & panel[i].roles[role]) != 0;
    }
}
